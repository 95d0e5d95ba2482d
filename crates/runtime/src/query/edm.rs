//! Types whose values are text in a record, but have another literal form than text in a query.
//!
//! They only name the value type of a [`Property`](super::Property), which is compared with text. Text that is not a
//! value of the type is quoted, and the service rejects it.
//!
//! ```
//! use msgraph_runtime::query::{AnyOperator, Property, edm};
//!
//! # struct Device;
//! const ID: &Property<Device, edm::Guid, AnyOperator> = &Property::new("deviceId");
//! const LEASE: &Property<Device, edm::Duration, AnyOperator> = &Property::new("lease");
//!
//! let id = "66ea54eb-6301-4ee5-be62-ff5a759b0100";
//! assert_eq!(ID.eq(id).to_string(), "deviceId eq 66ea54eb-6301-4ee5-be62-ff5a759b0100");
//! assert_eq!(ID.eq("1 or true").to_string(), "deviceId eq '1 or true'");
//! assert_eq!(LEASE.gt("PT1H").to_string(), "lease gt duration'PT1H'");
//! ```

use super::literal::{Literal, LiteralOf, Ordered, TextLiteral, quoted};

/// `Edm.Guid`, without quotes: `66ea54eb-6301-4ee5-be62-ff5a759b0100`.
#[derive(Debug)]
pub enum Guid {}

/// `Edm.Date`, without quotes: `2024-01-01`.
#[derive(Debug)]
pub enum Date {}

/// `Edm.TimeOfDay`, without quotes: `07:59:59.999`.
#[derive(Debug)]
pub enum TimeOfDay {}

/// `Edm.Duration`, in quotes after its name: `duration'PT1H'`.
#[derive(Debug)]
pub enum Duration {}

/// `Edm.Binary` as URL-safe base64, in quotes after its name: `binary'T0RhdGE='`.
#[derive(Debug)]
pub enum Binary {}

impl Ordered for Date {}
impl Ordered for TimeOfDay {}
impl Ordered for Duration {}

macro_rules! literals {
    ($($type:ident: $prefix:literal,)*) => {$(
        /// There are no values: the literal is made from the text of the comparison.
        impl Literal for $type {
            fn literal(&self) -> String {
                match *self {}
            }
        }

        impl TextLiteral for $type {
            fn text_literal(text: &str) -> String {
                text_literal($prefix, text)
            }
        }

        #[diagnostic::do_not_recommend]
        impl LiteralOf<$type> for String {
            fn literal_of(&self) -> String {
                $type::text_literal(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl LiteralOf<$type> for &String {
            fn literal_of(&self) -> String {
                $type::text_literal(self)
            }
        }
    )*};
}

literals! {
    Guid: "",
    Date: "",
    TimeOfDay: "",
    Duration: "duration",
    Binary: "binary",
}

fn text_literal(prefix: &str, text: &str) -> String {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-+:._=".contains(&byte);
    match (prefix, !text.is_empty() && text.bytes().all(fits)) {
        (_, false) => quoted(text),
        ("", true) => text.to_owned(),
        (prefix, true) => format!("{prefix}{}", quoted(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_written<V>(value: impl LiteralOf<V>, text: &str) {
        assert_eq!(value.literal_of(), text);
    }

    #[test]
    fn every_type_has_its_form() {
        is_written::<Guid>("66ea54eb-6301-4ee5-be62-ff5a759b0100", "66ea54eb-6301-4ee5-be62-ff5a759b0100");
        is_written::<Date>(String::from("-0044-03-15"), "-0044-03-15");
        is_written::<TimeOfDay>(&String::from("07:59:59.999"), "07:59:59.999");
        is_written::<Duration>("-P1DT2.5S", "duration'-P1DT2.5S'");
        is_written::<Binary>("T0RhdGE=", "binary'T0RhdGE='");
    }

    #[test]
    fn text_that_is_no_value_cannot_become_a_part_of_the_query() {
        for text in ["", "1 or true", "1'", "a)", "x,y", "é", "1/x", "a&b", "a#b"] {
            for literal in [
                LiteralOf::<Guid>::literal_of(&text),
                LiteralOf::<Date>::literal_of(&text),
                LiteralOf::<Duration>::literal_of(&text),
            ] {
                assert_eq!(literal, format!("'{}'", text.replace('\'', "''")));
            }
        }
    }
}

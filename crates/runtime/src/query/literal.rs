//! Values as they are written in a query: the one place where they are quoted and escaped.

use jiff::Timestamp;

use crate::wire::{Encoded, FlagSet, OpenEnum, Wire};

/// A type whose values have a literal form in a query: text, numbers, booleans, timestamps, and every [`OpenEnum`].
///
/// ```
/// use msgraph_runtime::query::Literal;
///
/// assert_eq!("it's".to_owned().literal(), "'it''s'");
/// assert_eq!(50126.literal(), "50126");
/// assert_eq!(f64::INFINITY.literal(), "INF");
/// ```
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` can't be written in a query",
    label = "can be neither compared nor sorted by",
    note = "what a collection contains is compared inside `.any(|item| ..)`"
)]
pub trait Literal {
    /// The value as OData text, not yet percent-encoded.
    ///
    /// ```
    /// # use msgraph_runtime::query::Literal;
    /// assert_eq!(true.literal(), "true");
    /// ```
    #[must_use]
    fn literal(&self) -> String;
}

/// Values that can be compared with `gt`, `ge`, `lt` and `le`: numbers, timestamps and text.
///
/// ```
/// # use msgraph_runtime::query::{AnyOperator, Property};
/// # struct SignIn;
/// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
/// assert_eq!(CODE.gt(0).to_string(), "status/errorCode gt 0");
/// ```
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` have no order",
    label = "only numbers, timestamps and text can be compared like this"
)]
pub trait Ordered: Literal {}

/// Values that are text to `startsWith`, `endsWith` and `contains`: text and enumerations.
///
/// ```
/// # use msgraph_runtime::query::{AnyOperator, Property};
/// # struct SignIn;
/// # const AGENT: &Property<SignIn, String, AnyOperator> = &Property::new("userAgent");
/// assert_eq!(AGENT.contains("curl").to_string(), "contains(userAgent,'curl')");
/// ```
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` aren't text",
    label = "only text and enumerations can be looked into"
)]
pub trait Text: Literal {}

/// What a property whose values are `V` can be compared with: a `V`, a reference to one, or `&str` for text.
///
/// ```
/// # use msgraph_runtime::query::{AnyOperator, Property};
/// # struct SignIn;
/// # const CITY: &Property<SignIn, String, AnyOperator> = &Property::new("location/city");
/// let city = String::from("Bonn");
/// assert_eq!(CITY.eq(&city).to_string(), CITY.eq("Bonn").to_string());
/// assert_eq!(CITY.eq(city).to_string(), "location/city eq 'Bonn'");
/// ```
#[diagnostic::on_unimplemented(
    message = "values of type `{V}` can't be compared with `{Self}`",
    label = "expected `{V}`",
    note = "enumerations are made from text with `from`, timestamps with `parse`",
    note = "what a collection contains is compared inside `.any(|item| ..)`"
)]
pub trait LiteralOf<V> {
    /// The value as OData text, not yet percent-encoded.
    ///
    /// ```
    /// # use msgraph_runtime::query::LiteralOf;
    /// assert_eq!(LiteralOf::<String>::literal_of(&"it's"), "'it''s'");
    /// ```
    #[must_use]
    fn literal_of(&self) -> String;
}

#[diagnostic::do_not_recommend]
impl<V: Literal> LiteralOf<V> for V {
    fn literal_of(&self) -> String {
        self.literal()
    }
}

#[diagnostic::do_not_recommend]
impl<V: Literal> LiteralOf<V> for &V {
    fn literal_of(&self) -> String {
        (**self).literal()
    }
}

/// Types whose literals can be made from any text.
pub trait TextLiteral {
    /// The text as a literal of the type.
    fn text_literal(text: &str) -> String;
}

impl TextLiteral for String {
    fn text_literal(text: &str) -> String {
        quoted(text)
    }
}

#[diagnostic::do_not_recommend]
impl<V: TextLiteral> LiteralOf<V> for &str {
    fn literal_of(&self) -> String {
        V::text_literal(self)
    }
}

impl Literal for String {
    fn literal(&self) -> String {
        quoted(self)
    }
}

impl Ordered for String {}
impl Text for String {}

#[diagnostic::do_not_recommend]
impl<E: OpenEnum> Literal for E {
    fn literal(&self) -> String {
        quoted(self.as_ref())
    }
}

#[diagnostic::do_not_recommend]
impl<E: OpenEnum> Text for E {}

impl<E: OpenEnum> Literal for FlagSet<E> {
    fn literal(&self) -> String {
        quoted(&self.to_string())
    }
}

impl<E: OpenEnum> Text for FlagSet<E> {}

#[diagnostic::do_not_recommend]
impl<E: OpenEnum> LiteralOf<FlagSet<E>> for E {
    fn literal_of(&self) -> String {
        self.literal()
    }
}

impl Literal for Timestamp {
    fn literal(&self) -> String {
        self.to_string()
    }
}

impl Ordered for Timestamp {}

impl Literal for bool {
    fn literal(&self) -> String {
        self.to_string()
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Literal for $type {
            fn literal(&self) -> String {
                self.to_string()
            }
        }

        impl Ordered for $type {}
    )*};
}

integers! { u8 i8 i16 i32 i64 }

macro_rules! floats {
    ($($type:ty)*) => {$(
        impl Literal for $type {
            fn literal(&self) -> String {
                if self.is_infinite() {
                    return if self.is_sign_positive() { "INF" } else { "-INF" }.to_owned();
                }
                // Unlike `Display`, this writes very large and very small numbers with an exponent.
                format!("{self:?}")
            }
        }

        impl Ordered for $type {}
    )*};
}

floats! { f32 f64 }

/// Text between quotes, with the quotes within it doubled.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A value as the key of an entity or the parameter of a function.
///
/// ```
/// use msgraph_runtime::generated::literal;
///
/// assert_eq!(literal(&"it's".to_owned()), "'it''s'");
/// assert_eq!(literal(&5), "5");
/// ```
#[must_use]
pub fn literal<V: Literal>(value: &V) -> String {
    value.literal()
}

/// Text as the key of an entity or the parameter of a function that is of type `V`.
///
/// ```
/// use msgraph_runtime::generated::literal_as;
/// use msgraph_runtime::query::edm;
///
/// assert_eq!(literal_as::<edm::Date, _>("2024-01-01"), "2024-01-01");
/// assert_eq!(literal_as::<String, _>("2024-01-01"), "'2024-01-01'");
/// ```
#[must_use]
pub fn literal_as<V, L: LiteralOf<V>>(text: L) -> String {
    text.literal_of()
}

/// A structured value as the parameter of a function: JSON.
///
/// ```
/// use msgraph_runtime::generated::json_literal;
///
/// assert_eq!(json_literal(&vec!["a".to_owned(), "b".to_owned()]), r#"["a","b"]"#);
/// ```
#[must_use]
pub fn json_literal<V: Wire>(value: &V) -> String {
    // Only a map with keys that aren't text could fail, and no wire type has one.
    serde_json::to_string(&Encoded(value)).unwrap_or_else(|_| "null".to_owned())
}

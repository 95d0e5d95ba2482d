//! How values are represented in JSON.
//!
//! Decoding a record never fails because of unexpected content: a member that the metadata does not declare, and a
//! value of another type than declared, are kept in `undeclared`. Only text that is not JSON, or not an object, is an
//! error.
//!
//! Some valid JSON has no representation in Rust. When this crate decodes text, an unpaired surrogate becomes U+FFFD,
//! and numbers outside the range of `f64` and values nested more than 100 levels deep are kept as JSON text in a
//! string. [`Record::raw`](crate::Record::raw) has the original.

mod collection;
pub(crate) mod conversion;
mod decode_error;
pub(crate) mod decoded;
pub(crate) mod derived_types;
pub(crate) mod evidence;
mod flag_set;
pub(crate) mod lookup;
pub(crate) mod mismatch;
pub(crate) mod model;
pub(crate) mod open_enum;
mod scalar;
mod shape;
mod strict;
pub(crate) mod text;
pub(crate) mod texts;
mod timestamp;
pub(crate) mod untyped;

use serde::de::Deserializer;
use serde::ser::Serializer;
use serde_json::Value;

use crate::json::JsonPath;
use crate::schema::StructuredType;
pub use decode_error::DecodeError;
pub(crate) use decoded::{Decoded, Encoded};
pub use derived_types::Polymorphic;
pub use flag_set::FlagSet;
use mismatch::Findings;
pub use mismatch::Mismatch;
pub use model::Model;
pub use open_enum::OpenEnum;
pub use strict::Strict;
use texts::Texts;

/// A type that records contain: the bound of generic code over records.
///
/// Implemented for text, numbers, booleans, [`Timestamp`](crate::Timestamp), [`Value`], [`FlagSet`], vectors and boxes
/// of such types, and all generated types. The methods are for generated code; models have `from_json`.
///
/// ```
/// use msgraph_runtime::wire::Wire;
/// use msgraph_runtime::{PageError, PageReader};
///
/// fn count<T: Wire>(page: PageReader<T>) -> Result<usize, PageError> {
///     page.map(|record| record.map(|_| 1)).sum()
/// }
/// ```
pub trait Wire: Sized {
    /// The name of the type in the metadata: `Edm.Int32`, `Collection(Edm.String)`, `microsoft.graph.signIn`.
    #[doc(hidden)]
    #[must_use]
    fn expected() -> String;

    /// Reads a value in one pass.
    ///
    /// # Errors
    ///
    /// If the deserializer fails: malformed JSON, or a failing reader.
    #[doc(hidden)]
    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error>;

    /// How to decode an object later, for types that every object can be decoded as.
    #[doc(hidden)]
    #[must_use]
    fn decode_on_demand() -> Option<fn(&str) -> Box<Self>> {
        None
    }

    /// Whether the value has no member, or no member that is not declared: nothing suggests that it is something else.
    #[doc(hidden)]
    #[must_use]
    fn is_explained(&self) -> bool {
        true
    }

    /// Whether the value is an object without any member.
    #[doc(hidden)]
    #[must_use]
    fn is_empty_object(&self) -> bool {
        false
    }

    /// The types of the same service, in a list, if this is an entity type.
    #[doc(hidden)]
    #[must_use]
    fn entities() -> &'static [&'static [&'static StructuredType]] {
        &[]
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    #[doc(hidden)]
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Writes the value together with the JSON that makes it whole: see [`Decoded::Partial`].
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    #[doc(hidden)]
    fn encode_with<S: Serializer>(&self, rest: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        let _ = rest;
        self.encode(serializer)
    }

    /// Adds the mismatches within this value to `found`. `path` leads to this value and is unchanged on return.
    #[doc(hidden)]
    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Findings<'a>) {
        let _ = (path, found);
    }

    /// The same for a value that `rest` makes whole.
    #[doc(hidden)]
    fn collect_mismatches_with<'a>(&'a self, rest: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>) {
        let _ = rest;
        self.collect_mismatches(path, found);
    }

    /// Adds the mismatches of a value that is not of this type.
    #[doc(hidden)]
    fn describe_mismatch<'a>(value: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>) {
        found.push(Mismatch::new(path.to_string(), value, Self::expected()));
    }

    /// Whether JSON that starts with this byte can be a value of this type, or null.
    #[doc(hidden)]
    #[must_use]
    fn accepts_value(first: u8) -> bool {
        let _ = first;
        true
    }

    /// Whether the declared member of this name accepts a value that starts with this byte.
    #[doc(hidden)]
    #[must_use]
    fn accepts(name: &str, first: u8) -> bool {
        let _ = (name, first);
        true
    }

    /// Whether objects of this type declare a member of that name; `None` if the type declares no members.
    #[doc(hidden)]
    #[must_use]
    fn declares(name: &str) -> Option<bool> {
        let _ = name;
        None
    }
}

/// Implements serde's traits with those of `Wire`.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_through_wire {
    ($type:ty) => {
        impl $crate::generated::serde::Serialize for $type {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::wire::Wire::encode(self, serializer)
            }
        }

        impl<'de> $crate::generated::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::generated::deserialize(deserializer)
            }
        }
    };
}

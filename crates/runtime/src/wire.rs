//! How values travel as JSON.
//!
//! Decoding is total: whatever JSON arrives, a [`Wire`] type either takes it or hands it back as a
//! [`Decoded::Mismatch`], and the record around it keeps it in `undeclared`. The only errors are those of the
//! text itself.
//!
//! JSON can say what no value here can hold. Where a text is decoded by this crate, half a surrogate pair becomes
//! U+FFFD, and a number beyond all doubles and what is nested more than 100 deep are kept as texts of JSON; a
//! [`Record`](crate::Record) has the original beside it.

mod collection;
mod decode_error;
mod decoded;
mod descendants;
mod flag_set;
mod lookup;
mod macros;
pub(crate) mod mismatch;
pub(crate) mod model;
mod open_enum;
mod scalar;
mod shape;
pub(crate) mod text;
mod timestamp;
pub(crate) mod untyped;

use serde::de::Deserializer;
use serde::ser::Serializer;
use serde_json::Value;

pub use crate::json::JsonPath;
pub use decode_error::DecodeError;
pub(crate) use decoded::{Decoded, Encoded};
use text::Texts;
pub use descendants::Family;
pub use flag_set::FlagSet;
pub use mismatch::Mismatch;
pub use model::Model;
pub use open_enum::OpenEnum;

/// A type that travels as a JSON value.
///
/// Implemented for text, numbers, booleans, [`Timestamp`](crate::Timestamp), [`Value`], [`FlagSet`], vectors and
/// boxes of wire types, and, by the macros, for generated types.
///
/// ```
/// use msgraph_runtime::Timestamp;
/// use msgraph_runtime::wire::Wire;
///
/// assert_eq!(Vec::<Timestamp>::expected(), "Collection(Edm.DateTimeOffset)");
/// ```
pub trait Wire: Sized {
    /// The type as the metadata names it: `Edm.Int32`, `Collection(Edm.String)`, `microsoft.graph.signIn`.
    #[must_use]
    fn expected() -> String;

    /// Reads a value in one pass.
    ///
    /// # Errors
    ///
    /// Only those of the deserializer: malformed JSON, or a reader that fails.
    #[doc(hidden)]
    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error>;

    /// How to decode an object later, for types that every object can be decoded as.
    #[doc(hidden)]
    fn decode_on_demand() -> Option<fn(&str) -> Self> {
        None
    }

    /// Writes the value back.
    ///
    /// # Errors
    ///
    /// Only those of the serializer.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Writes the value together with the JSON that makes it whole.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    #[doc(hidden)]
    fn encode_with<S: Serializer>(&self, rest: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        let _ = rest;
        self.encode(serializer)
    }

    /// Adds the values within this one that didn't fit their declared types. `path` leads to this value, and is the
    /// same again afterwards.
    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Vec<Mismatch<'a>>) {
        let _ = (path, found);
    }

    /// The same for a value that `rest` makes whole.
    #[doc(hidden)]
    fn collect_mismatches_with<'a>(
        &'a self,
        rest: &'a Value,
        path: &mut JsonPath,
        found: &mut Vec<Mismatch<'a>>,
    ) {
        let _ = rest;
        self.collect_mismatches(path, found);
    }

    /// Adds the mismatches of a value that is not of this type.
    #[doc(hidden)]
    fn describe_mismatch<'a>(value: &'a Value, path: &mut JsonPath, found: &mut Vec<Mismatch<'a>>) {
        found.push(Mismatch::new(path.to_string(), value, Self::expected()));
    }

    /// Whether the metadata declares such a member for objects of this type; `None` where it declares none at all.
    #[must_use]
    fn declares(name: &str) -> Option<bool> {
        let _ = name;
        None
    }
}

/// Support for the macros.
#[doc(hidden)]
pub mod support {
    pub use super::descendants::{decode_descendant, decode_family, encode_descendant, is_named};
    pub use super::model::{
        MemberVisitor, collect_mismatches, decode_model, decode_object, encode_model, fill, from_json, from_json_strict,
        mismatches, skip,
    };
    pub use super::open_enum::decode_open_enum;
    pub use super::decoded::{Decoded, Encoded, deserialize};
    pub use super::lookup::Order;
    pub use super::text::Texts;
}


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
mod descendants;
mod flag_set;
mod lookup;
mod macros;
pub(crate) mod mismatch;
mod model;
mod open_enum;
mod scalar;
mod shape;
mod timestamp;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, Unexpected};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

pub use crate::json::JsonPath;
pub use decode_error::DecodeError;
pub use descendants::Family;
pub use flag_set::FlagSet;
pub use mismatch::Mismatch;
pub use model::Model;
pub use open_enum::OpenEnum;

/// What became of a JSON value.
///
/// ```
/// use msgraph_runtime::wire::Decoded;
///
/// let decode = |text| serde_json::from_str::<Decoded<i32>>(text);
/// assert_eq!(decode("5")?, Decoded::Value(5));
/// assert_eq!(decode("null")?, Decoded::Null);
/// assert_eq!(decode(r#""five""#)?, Decoded::Mismatch("five".into()));
/// assert!(decode("[").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded<T> {
    /// It fits the type.
    Value(T),
    /// It is `null`.
    Null,
    /// It doesn't fit the type, and is kept as it is.
    Mismatch(Value),
}

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
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error>;

    /// Writes the value back.
    ///
    /// # Errors
    ///
    /// Only those of the serializer.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Adds the values within this one that didn't fit their declared types. `path` leads to this value, and is the
    /// same again afterwards.
    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Vec<Mismatch<'a>>) {
        let _ = (path, found);
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
        MemberVisitor, collect_mismatches, decode_model, encode_model, fill, from_json, from_json_strict,
        mismatches, skip,
    };
    pub use super::open_enum::decode_open_enum;
    pub use super::{Encoded, deserialize};
}

/// Implements `serde::Deserialize` for a type that can't take every value.
///
/// # Errors
///
/// Where the text isn't JSON, or the value is null or something else than expected.
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::decode(deserializer)? {
        Decoded::Value(value) => Ok(value),
        Decoded::Null => Err(D::Error::invalid_type(Unexpected::Unit, &T::expected().as_str())),
        Decoded::Mismatch(value) => {
            Err(D::Error::invalid_type(mismatch::unexpected(&value), &T::expected().as_str()))
        }
    }
}

/// A reference to a wire value that serde can serialize.
#[doc(hidden)]
#[derive(Debug)]
pub struct Encoded<'a, T>(pub &'a T);

impl<T: Wire> Serialize for Encoded<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// A wire value that serde can deserialize.
pub(crate) struct Seed<T>(std::marker::PhantomData<T>);

impl<T> Seed<T> {
    pub(crate) const NEW: Self = Self(std::marker::PhantomData);
}

impl<'de, T: Wire> DeserializeSeed<'de> for Seed<T> {
    type Value = Decoded<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded<T>, D::Error> {
        T::decode(deserializer)
    }
}

impl<'de, T: Wire> Deserialize<'de> for Decoded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer)
    }
}

//! Decoding with serde, in which a value of another type is a result and not an error.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, Unexpected};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::{Wire, mismatch};

/// The result of decoding a JSON value.
///
/// ```
/// use msgraph_runtime::generated::Decoded;
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
    /// The value has the expected type.
    Value(T),
    /// The value is `null`.
    Null,
    /// The value has another type and is kept unchanged.
    Mismatch(Value),
}

/// Implements `serde::Deserialize` for a type that does not represent every JSON value.
///
/// # Errors
///
/// If the text is not JSON, or the value is `null` or has another type.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::decode(deserializer)? {
        Decoded::Value(value) => Ok(value),
        Decoded::Null => Err(D::Error::invalid_type(Unexpected::Unit, &T::expected().as_str())),
        Decoded::Mismatch(value) => {
            Err(D::Error::invalid_type(mismatch::unexpected(&value), &T::expected().as_str()))
        }
    }
}

/// Serializes a reference to a wire value.
#[derive(Debug)]
pub struct Encoded<'a, T>(pub &'a T);

impl<T: Wire> Serialize for Encoded<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// Deserializes a wire value.
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

//! What a JSON value becomes, and serde's traits in terms of it.

use std::any::type_name;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::json::Reader;

use super::texts::Texts;
use super::{Wire, mismatch};

/// Whether a JSON value is of the type of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded {
    /// It is of that type; the field has it.
    Value,
    /// It is `null`; the field is empty.
    Null,
    /// It is of another type, and returned as it is; the field is empty.
    Mismatch(Box<Value>),
    /// The field has a part of it, or the nearest value there is, and the JSON beside it makes it whole: the elements
    /// of a collection that are of another type, by index; the text of a time beyond the range of a timestamp.
    Partial(Box<Value>),
}

impl Decoded {
    pub(crate) fn mismatch(value: impl Into<Value>) -> Self {
        Self::Mismatch(Box::new(value.into()))
    }

    pub(crate) fn elements(elements: Map<String, Value>) -> Self {
        Self::Partial(Box::new(Value::Object(elements)))
    }
}

/// A field that serde can deserialize.
pub(crate) struct Field<'f, T> {
    pub(crate) field: &'f mut Option<T>,
    pub(crate) texts: &'f mut Texts,
}

impl<'de, T: Wire> DeserializeSeed<'de> for Field<'_, T> {
    type Value = Decoded;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        T::decode(self.field, self.texts, deserializer)
    }
}

/// Implements `serde::Deserialize` for a type that cannot represent every JSON value.
///
/// # Errors
///
/// If the text is not JSON, or the value is null or of another type.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut field = None;
    let is_json_text = type_name::<D>().starts_with(JSON_TEXT);
    let decoded = if is_json_text && T::declares("").is_some() {
        deserializer.deserialize_newtype_struct(RAW_VALUE, RawValue(&mut field))?
    } else {
        T::decode(&mut field, &mut Texts::of_any_deserializer(), deserializer)?
    };
    // Models are large: nothing else is moved together with the value.
    if matches!(decoded, Decoded::Value)
        && let Some(value) = field
    {
        return Ok(value);
    }
    Err(unexpected::<T, D::Error>(&decoded))
}

/// The error for a value that is not a `T`.
#[cold]
fn unexpected<T: Wire, E: Error>(decoded: &Decoded) -> E {
    let expected = T::expected();
    match decoded {
        Decoded::Mismatch(value) => E::invalid_type(mismatch::unexpected(value), &expected.as_str()),
        Decoded::Partial(value) => E::invalid_value(mismatch::unexpected(value), &expected.as_str()),
        Decoded::Null | Decoded::Value => E::invalid_type(Unexpected::Unit, &expected.as_str()),
    }
}

/// The deserializer that can return the text of a value, which is decoded faster from its text. Any other deserializer
/// would take the name below for data, which is correct, too.
const JSON_TEXT: &str = "&mut serde_json::de::Deserializer<";

/// The name by which serde_json's `RawValue` asks for the text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Decodes the text of a value.
struct RawValue<'f, T>(&'f mut Option<T>);

impl<'de, T: Wire> Visitor<'de> for RawValue<'_, T> {
    type Value = Decoded;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decoded, A::Error> {
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decoded, E> {
        let mut texts = Texts::new();
        T::decode(self.0, &mut texts, &mut Reader::new(text, 0)).map_err(E::custom)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        T::decode(self.0, &mut Texts::of_any_deserializer(), deserializer)
    }
}

impl<'de, T: Wire> DeserializeSeed<'de> for RawValue<'_, T> {
    type Value = Decoded;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// A reference to a wire value that serde can serialize.
#[derive(Debug)]
pub struct Encoded<'a, T>(pub &'a T);

impl<T: Wire> Serialize for Encoded<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// The same with the JSON that makes it whole.
pub(crate) struct EncodedWith<'a, T>(pub(crate) &'a T, pub(crate) &'a Value);

impl<T: Wire> Serialize for EncodedWith<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode_with(self.1, serializer)
    }
}

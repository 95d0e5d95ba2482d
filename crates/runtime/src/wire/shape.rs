//! Which JSON values a type accepts, and what happens to all others.

use std::fmt;

use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::Decoded;
use super::texts::Texts;

/// The kinds of JSON values that a type can be made from. `None` means that a scalar is of another type.
pub(crate) trait Shape: Sized {
    /// What is made.
    type Output;

    fn text(_: &str, _: &mut Texts) -> Option<Self::Output> {
        None
    }

    fn boolean(_: bool) -> Option<Self::Output> {
        None
    }

    fn signed(_: i64) -> Option<Self::Output> {
        None
    }

    fn unsigned(_: u64) -> Option<Self::Output> {
        None
    }

    fn float(_: f64) -> Option<Self::Output> {
        None
    }

    /// The JSON that makes a value whole that was made from a text.
    fn rest_of_text(_: &str, _: &Self::Output) -> Option<Value> {
        None
    }

    fn array<'de, A: SeqAccess<'de>>(
        field: &mut Option<Self::Output>,
        texts: &mut Texts,
        array: A,
    ) -> Result<Decoded, A::Error> {
        *field = None;
        texts.untyped().array(array).map(Decoded::mismatch)
    }

    fn object<'de, A: MapAccess<'de>>(
        field: &mut Option<Self::Output>,
        texts: &mut Texts,
        object: A,
    ) -> Result<Decoded, A::Error> {
        let value = texts.untyped().object(object)?;
        Ok(match &value {
            Value::Number(number) => scalar(field, from_number::<Self>(number), || value.clone()),
            _ => scalar(field, None, || value),
        })
    }
}

/// Decodes any JSON value.
#[inline]
pub(crate) fn decode<'de, S: Shape, D: Deserializer<'de>>(
    field: &mut Option<S::Output>,
    texts: &mut Texts,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    deserializer.deserialize_any(AnyVisitor::<S> { field, texts })
}

pub(super) fn from_number<S: Shape>(number: &Number) -> Option<S::Output> {
    if let Some(value) = number.as_i64() {
        S::signed(value)
    } else if let Some(value) = number.as_u64() {
        S::unsigned(value)
    } else {
        S::float(number.as_f64()?)
    }
}

#[inline]
fn scalar<T, V: Into<Value>>(field: &mut Option<T>, value: Option<T>, or: impl FnOnce() -> V) -> Decoded {
    *field = value;
    if field.is_some() { Decoded::Value } else { Decoded::mismatch(or()) }
}

struct AnyVisitor<'f, S: Shape> {
    field: &'f mut Option<S::Output>,
    texts: &'f mut Texts,
}

impl<'de, S: Shape> Visitor<'de> for AnyVisitor<'_, S> {
    type Value = Decoded;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Decoded, E> {
        let value = S::text(text, self.texts);
        let rest = value.as_ref().and_then(|value| S::rest_of_text(text, value));
        let decoded = scalar(self.field, value, || text);
        Ok(rest.map_or(decoded, |rest| Decoded::Partial(Box::new(rest))))
    }

    #[inline]
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Decoded, E> {
        Ok(scalar(self.field, S::boolean(value), || value))
    }

    #[inline]
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Decoded, E> {
        Ok(scalar(self.field, S::signed(value), || value))
    }

    #[inline]
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Decoded, E> {
        // Most deserializers represent non-negative integers as unsigned.
        let decoded = i64::try_from(value).map_or_else(|_| S::unsigned(value), S::signed);
        Ok(scalar(self.field, decoded, || value))
    }

    #[inline]
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Decoded, E> {
        Ok(scalar(self.field, S::float(value), || value))
    }

    #[inline]
    fn visit_unit<E: de::Error>(self) -> Result<Decoded, E> {
        *self.field = None;
        Ok(Decoded::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Decoded, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_any(self)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Decoded, A::Error> {
        S::array(self.field, self.texts, array)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Decoded, A::Error> {
        S::object(self.field, self.texts, object)
    }
}

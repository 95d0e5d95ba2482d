//! Which JSON a type takes, and what becomes of all the rest.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize as _, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::Decoded;

/// The kinds of JSON values that an output can be made from; a scalar that doesn't fit gives `None`.
pub(crate) trait Shape: Sized {
    /// What is made.
    type Output;

    fn text(_: &str) -> Option<Self::Output> {
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

    fn array<'de, A: SeqAccess<'de>>(array: A) -> Result<Decoded<Self::Output>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(array)).map(Decoded::Mismatch)
    }

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Decoded<Self::Output>, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(object)).map(not_an_object::<Self>)
    }
}

/// Decodes whatever stands at this place.
pub(crate) fn decode<'de, S: Shape, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Decoded<S::Output>, D::Error> {
    deserializer.deserialize_any(AnyVisitor(PhantomData::<S>))
}

/// With serde_json's feature `arbitrary_precision`, which any crate of a build may switch on, numbers come as maps.
pub(crate) fn not_an_object<S: Shape>(value: Value) -> Decoded<S::Output> {
    match value {
        Value::Number(number) => decoded(from_number::<S>(&number), number),
        value => Decoded::Mismatch(value),
    }
}

fn from_number<S: Shape>(number: &Number) -> Option<S::Output> {
    if let Some(value) = number.as_i64() {
        S::signed(value)
    } else if let Some(value) = number.as_u64() {
        S::unsigned(value)
    } else {
        S::float(number.as_f64()?)
    }
}

fn decoded<T>(value: Option<T>, or: impl Into<Value>) -> Decoded<T> {
    match value {
        Some(value) => Decoded::Value(value),
        None => Decoded::Mismatch(or.into()),
    }
}

struct AnyVisitor<S>(PhantomData<S>);

impl<'de, S: Shape> Visitor<'de> for AnyVisitor<S> {
    type Value = Decoded<S::Output>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(decoded(S::text(text), text))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(decoded(S::boolean(value), value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(decoded(S::signed(value), value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        // Most deserializers tell non-negative integers as unsigned.
        Ok(decoded(i64::try_from(value).map_or_else(|_| S::unsigned(value), S::signed), value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(decoded(S::float(value), value))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Decoded::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error> {
        S::array(array)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        S::object(object)
    }
}

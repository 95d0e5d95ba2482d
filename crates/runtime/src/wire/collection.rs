//! Collections, boxes and untyped values.

use serde::de::{Deserialize as _, Deserializer, SeqAccess};
use serde::ser::{SerializeSeq as _, Serializer};
use serde_json::Value;

use super::shape::{Shape, decode};
use super::{Decoded, Encoded, JsonPath, Mismatch, Seed, Wire};

/// A collection with an element that doesn't fit, or a null, is a mismatch as a whole.
impl<T: Wire> Wire for Vec<T> {
    fn expected() -> String {
        format!("Collection({})", T::expected())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        decode::<Self, D>(deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut array = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            array.serialize_element(&Encoded(element))?;
        }
        array.end()
    }

    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Vec<Mismatch<'a>>) {
        for (index, element) in self.iter().enumerate() {
            path.within_element(index, |path| element.collect_mismatches(path, found));
        }
    }
}

impl<T: Wire> Shape for Vec<T> {
    type Output = Self;

    fn array<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Decoded<Self>, A::Error> {
        let mut elements = Self::new();
        while let Some(element) = array.next_element_seed(Seed::<T>::NEW)? {
            match element {
                Decoded::Value(element) => {
                    if elements.is_empty() {
                        // Most collections have one element, and elements are large.
                        elements.reserve_exact(1);
                    }
                    elements.push(element);
                }
                Decoded::Null => return mismatch(&elements, Value::Null, array),
                Decoded::Mismatch(value) => return mismatch(&elements, value, array),
            }
        }
        Ok(Decoded::Value(elements))
    }
}

/// The array as a whole: what was decoded, written back; the element that doesn't fit; and the rest of it.
#[cold]
fn mismatch<'de, T: Wire, A: SeqAccess<'de>>(
    elements: &[T],
    element: Value,
    mut array: A,
) -> Result<Decoded<Vec<T>>, A::Error> {
    let mut values = Vec::with_capacity(elements.len() + 1);
    for element in elements {
        values.push(serde_json::to_value(Encoded(element)).map_err(serde::de::Error::custom)?);
    }
    values.push(element);
    while let Some(value) = array.next_element()? {
        values.push(value);
    }
    Ok(Decoded::Mismatch(Value::Array(values)))
}

impl<T: Wire> Wire for Box<T> {
    fn expected() -> String {
        T::expected()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        Ok(match T::decode(deserializer)? {
            Decoded::Value(value) => Decoded::Value(Self::new(value)),
            Decoded::Null => Decoded::Null,
            Decoded::Mismatch(value) => Decoded::Mismatch(value),
        })
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode(self, serializer)
    }

    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Vec<Mismatch<'a>>) {
        T::collect_mismatches(self, path, found);
    }

    fn declares(name: &str) -> Option<bool> {
        T::declares(name)
    }
}

/// Any value: what the metadata leaves untyped, or declares beyond the boundary of what is generated.
impl Wire for Value {
    fn expected() -> String {
        "Edm.Untyped".to_owned()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        Ok(match Self::deserialize(deserializer)? {
            Self::Null => Decoded::Null,
            value => Decoded::Value(value),
        })
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(self, serializer)
    }
}

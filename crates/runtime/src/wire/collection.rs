//! Collections, boxes and untyped values.

use serde::de::{DeserializeSeed as _, Deserializer, SeqAccess};
use serde::ser::{SerializeSeq as _, Serializer};
use serde_json::{Map, Value};

use crate::schema::StructuredType;

use super::decoded::Field;
use super::mismatch::Findings;
use super::shape::{Shape, decode};
use super::texts::Texts;
use super::{Decoded, Encoded, JsonPath, Mismatch, Wire};

/// Elements of another type than declared are kept apart, by index. A collection without an element of its type is a
/// mismatch as a whole.
impl<T: Wire> Wire for Vec<T> {
    fn expected() -> String {
        format!("Collection({})", T::expected())
    }

    fn accepts_value(first: u8) -> bool {
        matches!(first, b'[' | b'n')
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        decode::<Self, D>(field, texts, deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut array = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            array.serialize_element(&Encoded(element))?;
        }
        array.end()
    }

    fn encode_with<S: Serializer>(&self, rest: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        let mut odd = by_index(rest).into_iter().peekable();
        let mut array = serializer.serialize_seq(Some(self.len() + odd.len()))?;
        let mut written = 0;
        for element in self {
            while let Some((_, value)) = odd.next_if(|(index, _)| *index <= written) {
                array.serialize_element(value)?;
                written += 1;
            }
            array.serialize_element(&Encoded(element))?;
            written += 1;
        }
        for (_, value) in odd {
            array.serialize_element(value)?;
        }
        array.end()
    }

    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Findings<'a>) {
        for (index, element) in self.iter().enumerate() {
            path.within_element(index, |path| element.collect_mismatches(path, found));
        }
    }

    fn collect_mismatches_with<'a>(&'a self, rest: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>) {
        let mut odd = by_index(rest).into_iter().peekable();
        let mut index = 0;
        let describe = |index: usize, value: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>| {
            path.within_element(index, |path| T::describe_mismatch(value, path, found));
        };
        for element in self {
            while let Some((_, value)) = odd.next_if(|(at, _)| *at <= index) {
                describe(index, value, path, found);
                index += 1;
            }
            path.within_element(index, |path| element.collect_mismatches(path, found));
            index += 1;
        }
        for (_, value) in odd {
            describe(index, value, path, found);
            index += 1;
        }
    }

    fn describe_mismatch<'a>(value: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>) {
        let Value::Array(elements) = value else {
            found.push(Mismatch::new(path.to_string(), value, Self::expected()));
            return;
        };
        for (index, element) in elements.iter().enumerate() {
            path.within_element(index, |path| T::describe_mismatch(element, path, found));
        }
    }
}

/// The elements that were kept apart, in order.
fn by_index(rest: &Value) -> Vec<(usize, &Value)> {
    let members = rest.as_object().into_iter().flatten();
    let mut elements: Vec<(usize, &Value)> =
        members.filter_map(|(index, value)| Some((index.parse().ok()?, value))).collect();
    elements.sort_by_key(|(index, _)| *index);
    elements
}

impl<T: Wire> Shape for Vec<T> {
    type Output = Self;

    #[inline]
    fn array<'de, A: SeqAccess<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        mut array: A,
    ) -> Result<Decoded, A::Error> {
        let elements = field.insert(Self::new());
        let mut odd = Vec::new();
        let mut element = None;
        while let Some(decoded) = array.next_element_seed(Field { field: &mut element, texts })? {
            match (decoded, element.take()) {
                (Decoded::Value, Some(element)) => {
                    if elements.len() == elements.capacity() {
                        // Most collections have few elements, and elements are large.
                        elements.reserve_exact(elements.len().max(1));
                    }
                    elements.push(element);
                }
                (decoded, element) => odd.push((elements.len() + odd.len(), whole(decoded, element))),
            }
        }
        if odd.is_empty() {
            return Ok(Decoded::Value);
        }
        if elements.is_empty() {
            *field = None;
            return Ok(Decoded::mismatch(odd.into_iter().map(|(_, value)| value).collect::<Value>()));
        }
        let odd = odd.into_iter().map(|(index, value)| (index.to_string(), value));
        Ok(Decoded::elements(odd.collect::<Map<_, _>>()))
    }
}

/// The JSON of an element that is kept apart.
#[cold]
fn whole<T: Wire>(decoded: Decoded, element: Option<T>) -> Value {
    match (decoded, element) {
        (Decoded::Mismatch(value), _) => *value,
        (Decoded::Partial(rest), Some(element)) => {
            serde_json::to_value(super::decoded::EncodedWith(&element, &rest)).unwrap_or(*rest)
        }
        (Decoded::Partial(rest), None) => *rest,
        (Decoded::Value | Decoded::Null, _) => Value::Null,
    }
}

impl<T: Wire> Wire for Box<T> {
    fn expected() -> String {
        T::expected()
    }

    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        let mut inner = None;
        let decoded = T::decode(&mut inner, texts, deserializer)?;
        *field = inner.map(Self::new);
        Ok(decoded)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode(self, serializer)
    }

    fn encode_with<S: Serializer>(&self, rest: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode_with(self, rest, serializer)
    }

    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Findings<'a>) {
        T::collect_mismatches(self, path, found);
    }

    fn collect_mismatches_with<'a>(&'a self, rest: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>) {
        T::collect_mismatches_with(self, rest, path, found);
    }

    fn describe_mismatch<'a>(value: &'a Value, path: &mut JsonPath, found: &mut Findings<'a>) {
        T::describe_mismatch(value, path, found);
    }

    fn is_explained(&self) -> bool {
        T::is_explained(self)
    }

    fn is_empty_object(&self) -> bool {
        T::is_empty_object(self)
    }

    fn entities() -> &'static [&'static [&'static StructuredType]] {
        T::entities()
    }

    fn accepts_value(first: u8) -> bool {
        T::accepts_value(first)
    }

    fn accepts(name: &str, first: u8) -> bool {
        T::accepts(name, first)
    }

    fn declares(name: &str) -> Option<bool> {
        T::declares(name)
    }
}

/// Any value: what the metadata leaves untyped, or declares outside the boundary of what is generated.
impl Wire for Value {
    fn expected() -> String {
        "Edm.Untyped".to_owned()
    }

    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        *field = Some(texts.untyped().deserialize(deserializer)?).filter(|value| !value.is_null());
        Ok(if field.is_some() { Decoded::Value } else { Decoded::Null })
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(self, serializer)
    }
}

//! JSON values as they are.
//!
//! `serde_json::Value` deserializes itself otherwise: with some features of serde_json, which any crate of a build can
//! turn on, it takes members of certain names for numbers or for JSON text.

use std::fmt;
use std::sync::LazyLock;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

#[cfg(feature = "client")]
use crate::json::Reader;

/// The only member of the map by which serde_json represents a number, with its feature `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Whether serde_json's own deserializers represent numbers by maps in this build.
pub(super) static HAS_NUMBER_MAPS: LazyLock<bool> =
    LazyLock::new(|| serde_json::from_str::<Probe>("1.5").is_ok_and(|probe| probe.0));

/// Reads any value.
#[derive(Clone, Copy)]
pub(crate) struct Untyped {
    pub(crate) has_number_maps: bool,
}

impl Untyped {
    /// For the crate's own deserializer.
    pub(crate) const OWN: Self = Self { has_number_maps: false };

    /// Reads the text of a value; one byte that is not UTF-8 does not make all of it unreadable.
    #[cfg(feature = "client")]
    pub(crate) fn parse(text: &[u8]) -> Option<Value> {
        let text = String::from_utf8_lossy(text);
        let mut reader = Reader::new(&text, 0);
        reader.take_byte_order_mark();
        let value = Self::OWN.deserialize(&mut reader).ok()?;
        reader.end().ok().map(|()| value)
    }

    /// Reads the rest of an array.
    pub(super) fn array<'de, A: SeqAccess<'de>>(self, mut array: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = array.next_element_seed(self)? {
            elements.push(element);
        }
        Ok(Value::Array(elements))
    }

    /// Reads the rest of an object.
    pub(super) fn object<'de, A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            let value = object.next_value_seed(self)?;
            if self.has_number_maps && members.is_empty() && name == NUMBER {
                let Some(number) = number_of(&value) else {
                    members.insert(name, value);
                    continue;
                };
                let Some(second) = object.next_key::<String>()? else { return Ok(number.into()) };
                members.insert(name, value);
                members.insert(second, object.next_value_seed(self)?);
            } else {
                members.insert(name, value);
            }
        }
        Ok(Value::Object(members))
    }
}

/// The number that a text is.
pub(super) fn number_of(value: &Value) -> Option<Number> {
    value.as_str()?.parse().ok()
}

impl<'de> DeserializeSeed<'de> for Untyped {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Untyped {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Value, A::Error> {
        self.array(array)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Value, A::Error> {
        self.object(object)
    }
}

/// Whether a number comes as a map.
struct Probe(bool);

impl<'de> de::Deserialize<'de> for Probe {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ProbeVisitor)
    }
}

struct ProbeVisitor;

impl<'de> Visitor<'de> for ProbeVisitor {
    type Value = Probe;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Probe, E> {
        Ok(Probe(false))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Probe, A::Error> {
        while map.next_entry::<de::IgnoredAny, de::IgnoredAny>()?.is_some() {}
        Ok(Probe(true))
    }
}

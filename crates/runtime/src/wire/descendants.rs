//! Types with descendants, told apart by `@odata.type`.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, MapAccess};
use serde::ser::Serializer;
use serde_json::{Map, Value};

use super::model::{Model, NUMBER, TYPE_NAME, decode_members, encode_model, number};
use super::shape::{Shape, decode};
use super::{Decoded, Encoded, Wire};

/// A type or one of its descendants. Implemented by [`descendants!`](crate::descendants!).
pub trait Family: Wire {
    /// The type that properties name.
    type Base: Model;

    /// Members that the metadata doesn't declare, and values that didn't fit their declared type, by wire name.
    fn undeclared(&self) -> &BTreeMap<String, Value>;

    /// Decodes the members that are left of an object of the named type, or of the base where the name is unknown.
    #[doc(hidden)]
    fn decode_members<'de, A: MapAccess<'de>>(
        type_name: &str,
        undeclared: BTreeMap<String, Value>,
        object: A,
    ) -> Result<Decoded<Self>, A::Error>;
}

/// Implements `Wire::decode` for a family.
#[doc(hidden)]
pub fn decode_family<'de, F: Family, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<F>, D::Error> {
    decode::<FamilyShape<F>, D>(deserializer)
}

struct FamilyShape<F>(PhantomData<F>);

impl<F: Family> Shape for FamilyShape<F> {
    type Output = F;

    fn object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Decoded<F>, A::Error> {
        let Some(name) = object.next_key::<String>()? else { return from_members(Map::new()) };
        if name == NUMBER {
            return number(&mut object);
        }
        let value: Value = object.next_value()?;
        if name == TYPE_NAME {
            return type_first(value, object);
        }
        let mut members = Map::from_iter([(name, value)]);
        while let Some((name, value)) = object.next_entry()? {
            members.insert(name, value);
        }
        from_members(members)
    }
}

/// The usual order: the type's name comes first, and all else can be decoded as it comes.
fn type_first<'de, F: Family, A: MapAccess<'de>>(name: Value, object: A) -> Result<Decoded<F>, A::Error> {
    let undeclared = BTreeMap::from([(TYPE_NAME.to_owned(), name.clone())]);
    let decoded = F::decode_members(name.as_str().unwrap_or_default(), undeclared, object)?;
    match &decoded {
        Decoded::Value(value) if value.undeclared().get(TYPE_NAME) != Some(&name) => renamed(value),
        _ => Ok(decoded),
    }
}

/// The type was named twice, and the last name wins.
#[cold]
fn renamed<F: Family, E: serde::de::Error>(value: &F) -> Result<Decoded<F>, E> {
    match serde_json::to_value(Encoded(value)).map_err(E::custom)? {
        Value::Object(members) => from_members(members),
        other => Ok(Decoded::Mismatch(other)),
    }
}

fn from_members<F: Family, E: serde::de::Error>(mut members: Map<String, Value>) -> Result<Decoded<F>, E> {
    let mut undeclared = BTreeMap::new();
    let name = members.remove(TYPE_NAME);
    let text = name.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    undeclared.extend(name.map(|name| (TYPE_NAME.to_owned(), name)));
    let rest = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    F::decode_members(&text, undeclared, rest).map_err(E::custom)
}

/// Whether `@odata.type` names a model: with or without `#` and what stands before it, in any case.
#[doc(hidden)]
#[must_use]
pub fn is_named<M: Model>(type_name: &str) -> bool {
    let name = type_name.rsplit_once('#').map_or(type_name, |(_, name)| name);
    name.eq_ignore_ascii_case(M::TYPE)
}

/// Decodes the members that are left of an object, and makes the family's variant of it.
#[doc(hidden)]
pub fn decode_descendant<'de, M: Model, F, A: MapAccess<'de>>(
    undeclared: BTreeMap<String, Value>,
    object: A,
    variant: impl FnOnce(M) -> F,
) -> Result<Decoded<F>, A::Error> {
    let mut model = M::default();
    *model.undeclared_mut() = undeclared;
    Ok(match decode_members(model, object)? {
        Decoded::Value(model) => Decoded::Value(variant(model)),
        Decoded::Null => Decoded::Null,
        Decoded::Mismatch(value) => Decoded::Mismatch(value),
    })
}

/// Writes a descendant with the name of its type.
#[doc(hidden)]
pub fn encode_descendant<M: Model, S: Serializer>(model: &M, serializer: S) -> Result<S::Ok, S::Error> {
    encode_model(model, Some(M::TYPE), serializer)
}

//! Types with descendants, told apart by `@odata.type`.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess};
use serde::ser::Serializer;
use serde_json::{Map, Value};

use super::model::{Model, TYPE_NAME, decode_members, encode_model};
use super::shape::{Shape, decode};
use super::text::Texts;
use super::untyped::HAS_NUMBER_MAPS;
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
        texts: &mut Texts,
        object: A,
    ) -> Result<Self, A::Error>;
}

/// Implements `Wire::decode` for a polymorphic type.
#[doc(hidden)]
pub fn decode_family<'de, F: Family, D: Deserializer<'de>>(
    field: &mut Option<F>,
    texts: &mut Texts,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    decode::<FamilyShape<F>, D>(field, texts, deserializer)
}

struct FamilyShape<F>(PhantomData<F>);

impl<F: Family> Shape for FamilyShape<F> {
    type Output = F;

    fn object<'de, A: MapAccess<'de>>(
        field: &mut Option<F>,
        texts: &mut Texts,
        mut object: A,
    ) -> Result<Decoded, A::Error> {
        let first = object.next_key::<String>()?;
        if first.as_deref() == Some(TYPE_NAME) {
            // The usual order: the type's name comes first, and everything else is decoded as it comes.
            let name = object.next_value_seed(texts.untyped())?;
            let undeclared = BTreeMap::from([(TYPE_NAME.to_owned(), name.clone())]);
            let type_name = name.as_str().unwrap_or_default();
            let value = F::decode_members(type_name, undeclared, texts, object)?;
            let is_named_twice = value.undeclared().get(TYPE_NAME) != Some(&name);
            *field = Some(if is_named_twice { renamed(&value, texts)? } else { value });
            return Ok(Decoded::Value);
        }
        match texts.untyped().object(Continued { first, object })? {
            Value::Object(members) => {
                *field = Some(from_members(members, texts)?);
                Ok(Decoded::Value)
            }
            other => Ok(Decoded::mismatch(other)),
        }
    }
}

/// Decodes an object with two `@odata.type` members again: the last one wins.
#[cold]
fn renamed<F: Family, E: serde::de::Error>(value: &F, texts: &mut Texts) -> Result<F, E> {
    match serde_json::to_value(Encoded(value)).map_err(E::custom)? {
        Value::Object(members) => from_members(members, texts),
        other => Err(E::custom(other)),
    }
}

/// Decodes an object whose type is not named first.
fn from_members<F: Family, E: serde::de::Error>(
    mut members: Map<String, Value>,
    texts: &mut Texts,
) -> Result<F, E> {
    let mut undeclared = BTreeMap::new();
    let name = members.remove(TYPE_NAME);
    let text = name.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    undeclared.extend(name.map(|name| (TYPE_NAME.to_owned(), name)));
    let has_number_maps = std::mem::replace(&mut texts.has_number_maps, *HAS_NUMBER_MAPS);
    let rest = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    let value = F::decode_members(&text, undeclared, texts, rest).map_err(E::custom);
    texts.has_number_maps = has_number_maps;
    value
}

/// An object of which the first name is read.
struct Continued<A> {
    first: Option<String>,
    object: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Continued<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(name) => seed.deserialize(name.into_deserializer()).map(Some),
            None => self.object.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.object.next_value_seed(seed)
    }
}

/// Whether `@odata.type` names a model: with or without `#` and what stands before it, in any case.
#[doc(hidden)]
#[must_use]
pub fn is_named<M: Model>(type_name: &str) -> bool {
    let name = type_name.rsplit_once('#').map_or(type_name, |(_, name)| name);
    name.eq_ignore_ascii_case(M::TYPE)
}

/// Decodes the remaining members of an object as a variant of a polymorphic type.
#[doc(hidden)]
pub fn decode_descendant<'de, M: Model, F, A: MapAccess<'de>>(
    undeclared: BTreeMap<String, Value>,
    texts: &mut Texts,
    object: A,
    variant: impl FnOnce(M) -> F,
) -> Result<F, A::Error> {
    let mut model = M::default();
    *model.undeclared_mut() = undeclared;
    decode_members(&mut model, texts, object)?;
    Ok(variant(model))
}

/// Writes a descendant with the name of its type.
#[doc(hidden)]
pub fn encode_descendant<M: Model, S: Serializer>(model: &M, serializer: S) -> Result<S::Ok, S::Error> {
    encode_model(model, Some(M::TYPE), serializer)
}

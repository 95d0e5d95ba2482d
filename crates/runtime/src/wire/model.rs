//! Entity and complex types: the loop over an object's members, once for all of them.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Number, Value};

use crate::json::from_str;

use super::lookup::Lookup;
use super::mismatch::kind;
use super::shape::{Shape, decode};
use super::{DecodeError, Decoded, Encoded, JsonPath, Mismatch, Seed, Wire};

/// An entity type or a complex type. Implemented by [`model!`](crate::model!).
///
/// ```
/// use msgraph_runtime::wire::Model;
///
/// /// The members of a record that the metadata doesn't have.
/// fn news<M: Model>(model: &M) -> Vec<&str> {
///     model.undeclared().keys().map(String::as_str).filter(|name| !M::MEMBERS.contains(name)).collect()
/// }
/// ```
pub trait Model: Wire + Default {
    /// The wire name: `microsoft.graph.signIn`.
    const TYPE: &'static str;

    /// The wire names of the declared members.
    const MEMBERS: &'static [&'static str];

    /// The same, to be looked up.
    #[doc(hidden)]
    const LOOKUP: &'static Lookup = &Lookup::new(Self::MEMBERS);

    /// Members that the metadata doesn't declare, and values that didn't fit their declared type, by wire name.
    fn undeclared(&self) -> &BTreeMap<String, Value>;

    /// The same, to be changed.
    fn undeclared_mut(&mut self) -> &mut BTreeMap<String, Value>;

    /// Fills the field of the member with this index from the value that comes next, or `misfit` if it doesn't fit.
    #[doc(hidden)]
    fn fill<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        object: &mut A,
        misfit: &mut Option<Value>,
    ) -> Result<(), A::Error>;

    /// Shows each declared member to the visitor, in order.
    #[doc(hidden)]
    fn visit<'a, V: MemberVisitor<'a>>(&'a self, visitor: &mut V) -> Result<(), V::Error>;
}

/// What is done with each declared member of a model.
#[doc(hidden)]
pub trait MemberVisitor<'a> {
    /// What ends the visit early.
    type Error;

    /// Takes one member.
    fn member<T: Wire>(&mut self, name: &'static str, field: &'a Option<T>) -> Result<(), Self::Error>;
}

/// Implements `Wire::decode` for a model.
#[doc(hidden)]
pub fn decode_model<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<M>, D::Error> {
    decode::<ModelShape<M>, D>(deserializer)
}

struct ModelShape<M>(PhantomData<M>);

impl<M: Model> Shape for ModelShape<M> {
    type Output = M;

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Decoded<M>, A::Error> {
        decode_members(M::default(), object)
    }
}

/// Fills `model` from the members that are left of an object.
pub(crate) fn decode_members<'de, M: Model, A: MapAccess<'de>>(
    mut model: M,
    mut object: A,
) -> Result<Decoded<M>, A::Error> {
    let mut any_misfit = false;
    let mut misfit = None;
    while let Some(name) = object.next_key_seed(Name(M::LOOKUP))? {
        match name {
            MemberName::Declared(index) => {
                model.fill(index, &mut object, &mut misfit)?;
                if any_misfit || misfit.is_some() {
                    any_misfit = true;
                    settle(model.undeclared_mut(), M::MEMBERS, index, misfit.take());
                }
            }
            MemberName::Undeclared(name) if name == NUMBER => return number(&mut object),
            MemberName::Undeclared(name) => {
                let value = object.next_value()?;
                model.undeclared_mut().insert(name, value);
            }
        }
    }
    Ok(Decoded::Value(model))
}

/// Keeps a value that doesn't fit, and drops one that an earlier member of the same name left: the last one wins.
#[cold]
fn settle(undeclared: &mut BTreeMap<String, Value>, members: &[&str], index: usize, misfit: Option<Value>) {
    let Some(name) = members.get(index) else { return };
    match misfit {
        Some(value) => undeclared.insert((*name).to_owned(), value),
        None => undeclared.remove(*name),
    };
}

/// The only member of the map as which serde_json shows a number, with its feature `arbitrary_precision`.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

#[cold]
pub(crate) fn number<'de, M, A: MapAccess<'de>>(object: &mut A) -> Result<Decoded<M>, A::Error> {
    let number: Number = object.next_value::<String>()?.parse().map_err(A::Error::custom)?;
    Ok(Decoded::Mismatch(number.into()))
}

/// A member's name: the index of a declared one, or the text of another.
enum MemberName {
    Declared(usize),
    Undeclared(String),
}

/// Reads a member's name.
struct Name(&'static Lookup);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = MemberName;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<MemberName, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = MemberName;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<MemberName, E> {
        Ok(match self.0.index_of(name) {
            Some(index) => MemberName::Declared(index),
            None => MemberName::Undeclared(name.to_owned()),
        })
    }
}

/// Reads the next value of an object into a field, or into `misfit` if it doesn't fit.
#[doc(hidden)]
pub fn fill<'de, T: Wire, A: MapAccess<'de>>(
    field: &mut Option<T>,
    object: &mut A,
    misfit: &mut Option<Value>,
) -> Result<(), A::Error> {
    match object.next_value_seed(Seed::<T>::NEW)? {
        Decoded::Value(value) => *field = Some(value),
        Decoded::Null => *field = None,
        Decoded::Mismatch(value) => {
            *field = None;
            *misfit = Some(value);
        }
    }
    Ok(())
}

/// Implements `Wire::encode` for a model. The type's name comes first; `type_name` is for an object that has none.
#[doc(hidden)]
pub fn encode_model<M: Model, S: Serializer>(
    model: &M,
    type_name: Option<&str>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let undeclared = model.undeclared();
    let mut object = serializer.serialize_map(None)?;
    match (undeclared.get(TYPE_NAME), type_name) {
        (Some(name), _) => object.serialize_entry(TYPE_NAME, name)?,
        (None, Some(name)) => object.serialize_entry(TYPE_NAME, &format_args!("#{name}"))?,
        (None, None) => {}
    }
    let mut encoder = Encoder { object, undeclared };
    model.visit(&mut encoder)?;
    let mut object = encoder.object;
    for (name, value) in undeclared {
        if name != TYPE_NAME && M::LOOKUP.index_of(name).is_none() {
            object.serialize_entry(name, value)?;
        }
    }
    object.end()
}

/// The member that names the type of an object.
pub(crate) const TYPE_NAME: &str = "@odata.type";

struct Encoder<'a, O> {
    object: O,
    undeclared: &'a BTreeMap<String, Value>,
}

impl<'a, O: SerializeMap> MemberVisitor<'a> for Encoder<'_, O> {
    type Error = O::Error;

    fn member<T: Wire>(&mut self, name: &'static str, field: &'a Option<T>) -> Result<(), O::Error> {
        if let Some(value) = field {
            return self.object.serialize_entry(name, &Encoded(value));
        }
        match self.undeclared.get(name) {
            Some(value) => self.object.serialize_entry(name, value),
            None => Ok(()),
        }
    }
}

/// Implements `Wire::collect_mismatches` for a model.
#[doc(hidden)]
pub fn collect_mismatches<'a, M: Model>(model: &'a M, path: &mut JsonPath, found: &mut Vec<Mismatch<'a>>) {
    let Ok(()) = model.visit(&mut Inspector { undeclared: model.undeclared(), path, found });
}

struct Inspector<'a, 'p> {
    undeclared: &'a BTreeMap<String, Value>,
    path: &'p mut JsonPath,
    found: &'p mut Vec<Mismatch<'a>>,
}

impl<'a> MemberVisitor<'a> for Inspector<'a, '_> {
    type Error = Infallible;

    fn member<T: Wire>(&mut self, name: &'static str, field: &'a Option<T>) -> Result<(), Infallible> {
        let Self { undeclared, path, found } = self;
        path.within_member(name, |path| match (field, undeclared.get(name)) {
            (Some(value), _) => value.collect_mismatches(path, found),
            (None, Some(value)) => found.push(Mismatch::new(path.to_string(), value, T::expected())),
            (None, None) => {}
        });
        Ok(())
    }
}

/// Reads over a value.
#[doc(hidden)]
pub fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
    object.next_value::<IgnoredAny>().map(drop)
}

/// Lists the values that didn't fit.
#[doc(hidden)]
pub fn mismatches<T: Wire>(value: &T) -> Vec<Mismatch<'_>> {
    let mut found = Vec::new();
    value.collect_mismatches(&mut JsonPath::default(), &mut found);
    found
}

/// Decodes a text that is one value.
#[doc(hidden)]
pub fn from_json<T: Wire>(text: &str) -> Result<T, DecodeError> {
    match from_str(text).map_err(|error| DecodeError::syntax(text, &error))? {
        Decoded::Value(value) => Ok(value),
        Decoded::Null => Err(DecodeError::unfit(text, &T::expected(), &kind(&Value::Null))),
        Decoded::Mismatch(value) => Err(DecodeError::unfit(text, &T::expected(), &kind(&value))),
    }
}

/// Decodes a text that is one value, every part of which is as declared.
#[doc(hidden)]
pub fn from_json_strict<T: Wire>(text: &str) -> Result<T, DecodeError> {
    let value = from_json(text)?;
    match mismatches::<T>(&value).first() {
        Some(mismatch) => Err(DecodeError::mismatch(text, mismatch)),
        None => Ok(value),
    }
}

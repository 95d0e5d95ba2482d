//! Entity and complex types: the loop over an object's members, once for all of them.

mod implement;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Number, Value};

use crate::json::{Reader, SyntaxError};

use super::decoded::{EncodedWith, Field};
use super::evidence;
use super::lookup::{Lookup, Order};
use super::mismatch::Findings;
use super::mismatch::kind;
use super::shape::{Shape, decode};
use super::strict::Strict;
use super::texts::Texts;
use super::untyped::{NUMBER, number_of};
use super::{DecodeError, Decoded, Encoded, JsonPath, Mismatch, Wire};

/// A record type: an entity type or a complex type.
///
/// ```
/// use msgraph_runtime::wire::Model;
///
/// /// The undeclared members of a record.
/// fn undeclared_members<M: Model>(model: &M) -> Vec<&str> {
///     model.undeclared().keys().map(String::as_str).filter(|name| !M::MEMBERS.contains(name)).collect()
/// }
/// ```
pub trait Model: Wire + Default {
    /// The wire name: `microsoft.graph.signIn`.
    const TYPE: &'static str;

    /// The wire names of the declared members.
    const MEMBERS: &'static [&'static str];

    /// A hash table of [`MEMBERS`](Self::MEMBERS).
    #[doc(hidden)]
    const LOOKUP: &'static Lookup = &Lookup::new(Self::MEMBERS);

    /// The names of [`MEMBERS`](Self::MEMBERS) as they are written between two values: `,"id":`.
    #[doc(hidden)]
    const WRITTEN: &'static [&'static str];

    /// The order in which members arrived last.
    #[doc(hidden)]
    #[must_use]
    fn order() -> &'static Order;

    /// Undeclared members, and values of another type than declared, by wire name.
    #[must_use]
    fn undeclared(&self) -> &BTreeMap<String, Value>;

    /// Like [`undeclared`](Self::undeclared), but mutable.
    #[must_use]
    fn undeclared_mut(&mut self) -> &mut BTreeMap<String, Value>;

    /// Reads the next value into the field of the member with this index.
    #[doc(hidden)]
    fn fill<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        object: &mut A,
        texts: &mut Texts,
    ) -> Result<Decoded, A::Error>;

    /// Passes each declared member to the visitor, in order.
    #[doc(hidden)]
    fn visit<'a, V: MemberVisitor<'a>>(&'a self, visitor: &mut V) -> Result<(), V::Error>;
}

/// An operation on each declared member of a model.
pub trait MemberVisitor<'a> {
    /// The error that ends the visit.
    type Error;

    /// Visits one member.
    fn member<T: Wire>(&mut self, name: &'static str, field: &'a Option<T>) -> Result<(), Self::Error>;
}

/// Implements `Wire::decode` for a model.
pub fn decode_model<'de, M: Model, D: Deserializer<'de>>(
    field: &mut Option<M>,
    texts: &mut Texts,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    decode::<ModelShape<M>, D>(field, texts, deserializer)
}

struct ModelShape<M>(PhantomData<M>);

impl<M: Model> Shape for ModelShape<M> {
    type Output = M;

    fn object<'de, A: MapAccess<'de>>(
        field: &mut Option<M>,
        texts: &mut Texts,
        object: A,
    ) -> Result<Decoded, A::Error> {
        let number = decode_members(field.insert(M::default()), texts, object)?;
        Ok(match number {
            Some(number) => {
                *field = None;
                Decoded::mismatch(number)
            }
            None => Decoded::Value,
        })
    }
}

/// Decodes an object that was read over before, where it stays: models are large.
#[must_use]
pub fn decode_object<M: Model>(text: &str) -> Box<M> {
    let mut model = Box::<M>::default();
    let mut texts = Texts::new();
    // The text is valid: it was read when its record was found.
    let _ = Reader::new(text, 0).deserialize_any(Object { model: &mut *model, texts: &mut texts });
    model
}

/// Fills a model from an object.
struct Object<'m, M> {
    model: &'m mut M,
    texts: &'m mut Texts,
}

impl<'de, M: Model> Visitor<'de> for Object<'_, M> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        decode_members(self.model, self.texts, object).map(drop)
    }
}

/// Fills `model` from the remaining members of an object. Returns a number if the object represents one.
pub(crate) fn decode_members<'de, M: Model, A: MapAccess<'de>>(
    model: &mut M,
    texts: &mut Texts,
    mut object: A,
) -> Result<Option<Number>, A::Error> {
    let mut has_rest = false;
    let mut number = None;
    let order = M::order();
    let mut previous = 0;
    loop {
        let expected = order.after(previous);
        let hint = if texts.is_own { M::WRITTEN.get(expected).copied() } else { None };
        let index = match object.next_key_seed(Name { lookup: M::LOOKUP, hint })? {
            None => break,
            Some(MemberName::Expected) => expected,
            Some(MemberName::Declared(index)) => {
                if index != expected {
                    order.learn(previous, index);
                }
                index
            }
            Some(MemberName::Undeclared(name)) => {
                let value = object.next_value_seed(texts.untyped())?;
                number = if texts.has_number_maps && name == NUMBER { number_of(&value) } else { None };
                model.undeclared_mut().insert(name, value);
                continue;
            }
        };
        previous = index + 1;
        let decoded = model.fill(index, &mut object, texts)?;
        if has_rest || !matches!(decoded, Decoded::Value | Decoded::Null) {
            has_rest = true;
            keep_rest(model.undeclared_mut(), M::MEMBERS, index, decoded);
        }
    }
    Ok(number.filter(|_| previous == 0 && model.undeclared().len() == 1))
}

/// Keeps what a field cannot hold, and drops what an earlier member of the same name left: the last one wins.
#[cold]
fn keep_rest(undeclared: &mut BTreeMap<String, Value>, members: &[&str], index: usize, decoded: Decoded) {
    let Some(name) = members.get(index) else { return };
    match decoded {
        Decoded::Mismatch(value) | Decoded::Partial(value) => undeclared.insert((*name).to_owned(), *value),
        Decoded::Value | Decoded::Null => undeclared.remove(*name),
    };
}

/// A member's name: the index of a declared one, or the text of another.
enum MemberName {
    Expected,
    Declared(usize),
    Undeclared(String),
}

/// Reads a member's name.
struct Name {
    lookup: &'static Lookup,
    /// The name that is expected, as it is written, if the deserializer can compare with it.
    hint: Option<&'static str>,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = MemberName;

    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<MemberName, D::Error> {
        match self.hint {
            Some(name) => deserializer.deserialize_unit_struct(name, self),
            None => deserializer.deserialize_str(self),
        }
    }
}

impl Visitor<'_> for Name {
    type Value = MemberName;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member's name")
    }

    #[inline(always)]
    fn visit_unit<E>(self) -> Result<MemberName, E> {
        Ok(MemberName::Expected)
    }

    fn visit_str<E>(self, name: &str) -> Result<MemberName, E> {
        Ok(match self.lookup.index_of(name) {
            Some(index) => MemberName::Declared(index),
            None => MemberName::Undeclared(name.to_owned()),
        })
    }
}

/// Reads the next value of an object into a field.
#[inline]
pub fn fill<'de, T: Wire, A: MapAccess<'de>>(
    field: &mut Option<T>,
    object: &mut A,
    texts: &mut Texts,
) -> Result<Decoded, A::Error> {
    object.next_value_seed(Field { field, texts })
}

/// Implements `Wire::encode` for a model.
///
/// `@odata.type` comes first; `type_name` is written if the object has none.
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
        let rest = if self.undeclared.is_empty() { None } else { self.undeclared.get(name) };
        match (field, rest) {
            (Some(value), None) => self.object.serialize_entry(name, &Encoded(value)),
            (Some(value), Some(rest)) => self.object.serialize_entry(name, &EncodedWith(value, rest)),
            (None, Some(value)) => self.object.serialize_entry(name, value),
            (None, None) => Ok(()),
        }
    }
}

/// Implements `Wire::collect_mismatches` for a model.
pub fn collect_mismatches<'a, M: Model>(model: &'a M, path: &mut JsonPath, found: &mut Findings<'a>) {
    let Ok(()) = model.visit(&mut Inspector { undeclared: model.undeclared(), path, found });
    for name in model.undeclared().keys().filter(|name| M::LOOKUP.index_of(name).is_none()) {
        found.undeclared(name, path);
    }
}

struct Inspector<'a, 'p> {
    undeclared: &'a BTreeMap<String, Value>,
    path: &'p mut JsonPath,
    found: &'p mut Findings<'a>,
}

impl<'a> MemberVisitor<'a> for Inspector<'a, '_> {
    type Error = Infallible;

    fn member<T: Wire>(&mut self, name: &'static str, field: &'a Option<T>) -> Result<(), Infallible> {
        let Self { undeclared, path, found } = self;
        let rest = if undeclared.is_empty() { None } else { undeclared.get(name) };
        match (field, rest) {
            (None, None) => {}
            (Some(value), None) => path.within_member(name, |path| value.collect_mismatches(path, found)),
            (Some(value), Some(rest)) => {
                path.within_member(name, |path| value.collect_mismatches_with(rest, path, found));
            }
            (None, Some(value)) => path.within_member(name, |path| T::describe_mismatch(value, path, found)),
        }
        Ok(())
    }
}

/// Whether a model has no member at all.
pub fn is_empty<M: Model>(model: &M) -> bool {
    struct Presence;

    impl<'a> MemberVisitor<'a> for Presence {
        type Error = ();

        fn member<T: Wire>(&mut self, _: &'static str, field: &'a Option<T>) -> Result<(), ()> {
            if field.is_some() { Err(()) } else { Ok(()) }
        }
    }

    model.undeclared().is_empty() && model.visit(&mut Presence).is_ok()
}

/// Implements `Wire::accepts` for a model.
#[must_use]
pub fn accepts<M: Model>(name: &str, first: u8) -> bool {
    struct Kinds<'n>(&'n str, u8);

    impl<'a> MemberVisitor<'a> for Kinds<'_> {
        type Error = bool;

        fn member<T: Wire>(&mut self, name: &'static str, _: &'a Option<T>) -> Result<(), bool> {
            if name == self.0 { Err(T::accepts_value(self.1)) } else { Ok(()) }
        }
    }

    M::default().visit(&mut Kinds(name, first)).err().unwrap_or(true)
}

/// Skips a value.
pub fn skip<'de, A: MapAccess<'de>>(object: &mut A, _: &mut Texts) -> Result<Decoded, A::Error> {
    object.next_value::<IgnoredAny>().map(|_| Decoded::Value)
}

/// Lists the mismatches in a value.
pub fn mismatches<T: Wire>(value: &T) -> Vec<Mismatch<'_>> {
    let mut found = Findings::new(false);
    value.collect_mismatches(&mut JsonPath::default(), &mut found);
    found.into_mismatches()
}

/// Whether every declared member within a value has a value of its type.
#[must_use]
pub fn has_declared_types<T: Wire>(value: &T) -> bool {
    let mut found = Findings::new(false);
    value.collect_mismatches(&mut JsonPath::unused(), &mut found);
    found.into_mismatches().is_empty()
}

/// Decodes JSON text. A byte order mark before it is ignored.
pub fn from_json<T: Wire>(text: &str) -> Result<T, DecodeError> {
    let syntax = |error: Box<SyntaxError>| DecodeError::syntax(text, &error);
    let mut reader = Reader::new(text, 0);
    reader.take_byte_order_mark();
    let decoded = decode_next(&mut reader).map_err(syntax)?;
    reader.end().map_err(syntax)?;
    let value: T = decoded.map_err(|found| DecodeError::wrong_type(text, &T::expected(), &found))?;
    if !value.is_explained() {
        evidence::check::<T>(text)?;
    }
    Ok(value)
}

/// Decodes JSON text as far as it is of this type.
pub(crate) fn decode_part<T: Wire>(text: &str) -> Option<T> {
    let mut field = None;
    T::decode(&mut field, &mut Texts::new(), &mut Reader::new(text, 0)).ok()?;
    field
}

/// Decodes JSON text that was read over before, or returns what it is instead.
pub(crate) fn decode_value<T: Wire>(text: &str) -> Result<T, String> {
    decode_next(&mut Reader::new(text, 0)).unwrap_or_else(|error| Err(error.message.into_owned()))
}

fn decode_next<T: Wire>(reader: &mut Reader<'_>) -> Result<Result<T, String>, Box<SyntaxError>> {
    let mut field = None;
    let decoded = T::decode(&mut field, &mut Texts::new(), reader)?;
    Ok(match (decoded, field) {
        (Decoded::Value, Some(value)) => Ok(value),
        (Decoded::Mismatch(value) | Decoded::Partial(value), _) => Err(kind(&value)),
        (Decoded::Null | Decoded::Value, _) => Err(kind(&Value::Null)),
    })
}

/// Decodes JSON text in which everything is declared.
pub fn from_json_strict<T: Wire>(text: &str) -> Result<T, DecodeError> {
    Strict::new().from_json(text)
}

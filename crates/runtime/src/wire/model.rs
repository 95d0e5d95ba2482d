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

    /// Undeclared members, and values of another type than declared, by wire name.
    #[must_use]
    fn undeclared(&self) -> &BTreeMap<String, Value>;

    /// Like [`undeclared`](Self::undeclared), but mutable.
    #[must_use]
    fn undeclared_mut(&mut self) -> &mut BTreeMap<String, Value>;

    /// Reads the next value into the field of the member with this index, or into `mismatch` if it has another type.
    #[doc(hidden)]
    fn fill<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        object: &mut A,
        mismatch: &mut Option<Value>,
    ) -> Result<(), A::Error>;

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

/// Reads the remaining members of an object into `model`.
pub(crate) fn decode_members<'de, M: Model, A: MapAccess<'de>>(
    mut model: M,
    mut object: A,
) -> Result<Decoded<M>, A::Error> {
    let mut any_mismatch = false;
    let mut mismatch = None;
    while let Some(name) = object.next_key_seed(Name(M::LOOKUP))? {
        match name {
            MemberName::Declared(index) => {
                model.fill(index, &mut object, &mut mismatch)?;
                if any_mismatch || mismatch.is_some() {
                    any_mismatch = true;
                    keep_mismatch(model.undeclared_mut(), M::MEMBERS, index, mismatch.take());
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

/// Keeps a mismatch, and removes that of an earlier duplicate of the member: the last one wins.
#[cold]
fn keep_mismatch(
    undeclared: &mut BTreeMap<String, Value>,
    members: &[&str],
    index: usize,
    mismatch: Option<Value>,
) {
    let Some(name) = members.get(index) else { return };
    match mismatch {
        Some(value) => undeclared.insert((*name).to_owned(), value),
        None => undeclared.remove(*name),
    };
}

/// The only member of the map that represents a number with serde_json's feature `arbitrary_precision`.
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

/// Reads the next value of an object into a field, or into `mismatch` if it has another type.
pub fn fill<'de, T: Wire, A: MapAccess<'de>>(
    field: &mut Option<T>,
    object: &mut A,
    mismatch: &mut Option<Value>,
) -> Result<(), A::Error> {
    match object.next_value_seed(Seed::<T>::NEW)? {
        Decoded::Value(value) => *field = Some(value),
        Decoded::Null => *field = None,
        Decoded::Mismatch(value) => {
            *field = None;
            *mismatch = Some(value);
        }
    }
    Ok(())
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

/// Skips a value.
pub fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
    object.next_value::<IgnoredAny>().map(drop)
}

/// Lists the mismatches in a value.
pub fn mismatches<T: Wire>(value: &T) -> Vec<Mismatch<'_>> {
    let mut found = Vec::new();
    value.collect_mismatches(&mut JsonPath::default(), &mut found);
    found
}

/// Decodes JSON text.
pub fn from_json<T: Wire>(text: &str) -> Result<T, DecodeError> {
    match from_str(text).map_err(|error| DecodeError::syntax(text, &error))? {
        Decoded::Value(value) => Ok(value),
        Decoded::Null => Err(DecodeError::wrong_type(text, &T::expected(), &kind(&Value::Null))),
        Decoded::Mismatch(value) => Err(DecodeError::wrong_type(text, &T::expected(), &kind(&value))),
    }
}

/// Decodes JSON text without mismatches.
pub fn from_json_strict<T: Wire>(text: &str) -> Result<T, DecodeError> {
    let value = from_json(text)?;
    match mismatches::<T>(&value).first() {
        Some(mismatch) => Err(DecodeError::mismatch(text, mismatch)),
        None => Ok(value),
    }
}

/// Implements [`Model`] and [`Wire`] for a struct: the wire name of the type, and of the member in each field.
///
/// Every field is an `Option` of a [`Wire`] type, except `undeclared`, a `BTreeMap<String, Value>`. The struct
/// implements `Default`.
///
/// ```
/// use msgraph_runtime::generated::{self, BTreeMap, Value};
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct SignInStatus {
///     pub error_code: Option<i32>,
///     pub undeclared: BTreeMap<String, Value>,
/// }
/// generated::model! {
///     SignInStatus: "microsoft.graph.signInStatus" {
///         error_code: "errorCode",
///     }
/// }
///
/// let status: SignInStatus = generated::from_json(r#"{"errorCode": "none", "new": 1}"#)?;
/// assert_eq!(status.error_code, None);
/// assert_eq!(status.undeclared["errorCode"], "none");
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! model {
    ($model:ident: $type:literal { $($field:ident: $name:literal),* $(,)? }) => {
        #[allow(deprecated)]
        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum __Member { $($field),* } // underscores, since a model may be called `Member`

            #[doc(hidden)]
            impl $crate::wire::Model for $model {
                const TYPE: &'static str = $type;
                const MEMBERS: &'static [&'static str] = &[$($name),*];

                fn undeclared(&self) -> &$crate::generated::BTreeMap<String, $crate::Value> {
                    &self.undeclared
                }

                fn undeclared_mut(&mut self) -> &mut $crate::generated::BTreeMap<String, $crate::Value> {
                    &mut self.undeclared
                }

                fn fill<'de, A: $crate::generated::serde::de::MapAccess<'de>>(
                    &mut self,
                    index: usize,
                    object: &mut A,
                    mismatch: &mut Option<$crate::Value>,
                ) -> Result<(), A::Error> {
                    const MEMBERS: &[__Member] = &[$(__Member::$field),*];
                    match MEMBERS.get(index) {
                        $(Some(__Member::$field) => {
                            $crate::generated::fill(&mut self.$field, object, mismatch)
                        })*
                        _ => {
                            let _ = mismatch;
                            $crate::generated::skip(object)
                        }
                    }
                }

                fn visit<'a, V: $crate::generated::MemberVisitor<'a>>(
                    &'a self,
                    visitor: &mut V,
                ) -> Result<(), V::Error> {
                    $(visitor.member($name, &self.$field)?;)*
                    let _ = visitor;
                    Ok(())
                }
            }
        };

        #[doc(hidden)]
        impl $crate::wire::Wire for $model {
            fn expected() -> String {
                $type.to_owned()
            }

            fn decode<'de, D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::generated::Decoded<Self>, D::Error> {
                $crate::generated::decode_model(deserializer)
            }

            fn encode<S: $crate::generated::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::generated::encode_model(self, None, serializer)
            }

            fn collect_mismatches<'a>(
                &'a self,
                path: &mut $crate::generated::JsonPath,
                found: &mut Vec<$crate::wire::Mismatch<'a>>,
            ) {
                $crate::generated::collect_mismatches(self, path, found);
            }

            fn declares(name: &str) -> Option<bool> {
                Some(<Self as $crate::wire::Model>::LOOKUP.index_of(name).is_some())
            }
        }

        $crate::serde_through_wire! { $model }
    };
}

//! Polymorphic types: a base type and its derived types, selected by `@odata.type`.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess};
use serde::ser::Serializer;
use serde_json::{Map, Value};

use super::model::{Model, TYPE_NAME, decode_members, encode_model};
use super::shape::{Shape, decode};
use super::texts::Texts;
use super::untyped::HAS_NUMBER_MAPS;
use super::{Decoded, Encoded, Wire};

/// A polymorphic type: a base type or one of its derived types.
pub trait Polymorphic: Wire {
    /// The base type.
    type Base: Model;

    /// Undeclared members, and values of another type than declared, by wire name.
    #[must_use]
    fn undeclared(&self) -> &BTreeMap<String, Value>;

    /// Decodes the remaining members of an object of the named type, or of the base type if the name is unknown.
    #[doc(hidden)]
    fn decode_members<'de, A: MapAccess<'de>>(
        type_name: &str,
        undeclared: BTreeMap<String, Value>,
        texts: &mut Texts,
        object: A,
    ) -> Result<Self, A::Error>;
}

/// Implements `Wire::decode` for a polymorphic type.
pub fn decode_polymorphic<'de, P: Polymorphic, D: Deserializer<'de>>(
    field: &mut Option<P>,
    texts: &mut Texts,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    decode::<PolymorphicShape<P>, D>(field, texts, deserializer)
}

struct PolymorphicShape<P>(PhantomData<P>);

impl<P: Polymorphic> Shape for PolymorphicShape<P> {
    type Output = P;

    fn object<'de, A: MapAccess<'de>>(
        field: &mut Option<P>,
        texts: &mut Texts,
        mut object: A,
    ) -> Result<Decoded, A::Error> {
        let first = object.next_key::<String>()?;
        if first.as_deref() == Some(TYPE_NAME) {
            // The usual order: the type's name comes first, and everything else is decoded as it comes.
            let name = object.next_value_seed(texts.untyped())?;
            let undeclared = BTreeMap::from([(TYPE_NAME.to_owned(), name.clone())]);
            let type_name = name.as_str().unwrap_or_default();
            let value = P::decode_members(type_name, undeclared, texts, object)?;
            let is_named_twice = value.undeclared().get(TYPE_NAME) != Some(&name);
            *field = Some(if is_named_twice { renamed(&value, texts)? } else { value });
            return Ok(Decoded::Value);
        }
        let Some(first) = first else {
            *field = Some(from_members(Map::new(), texts)?);
            return Ok(Decoded::Value);
        };
        match texts.untyped().object(Continued { first: Some(first), object })? {
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
fn renamed<P: Polymorphic, E: serde::de::Error>(value: &P, texts: &mut Texts) -> Result<P, E> {
    texts.finish();
    match serde_json::to_value(Encoded(value)).map_err(E::custom)? {
        Value::Object(members) => from_members(members, texts),
        other => Err(E::custom(other)),
    }
}

/// Decodes an object whose type is not named first.
fn from_members<P: Polymorphic, E: serde::de::Error>(
    mut members: Map<String, Value>,
    texts: &mut Texts,
) -> Result<P, E> {
    let mut undeclared = BTreeMap::new();
    let name = members.remove(TYPE_NAME);
    let text = name.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    undeclared.extend(name.map(|name| (TYPE_NAME.to_owned(), name)));
    let has_number_maps = std::mem::replace(&mut texts.has_number_maps, *HAS_NUMBER_MAPS);
    let rest = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    let value = P::decode_members(&text, undeclared, texts, rest).map_err(E::custom);
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

/// Whether `@odata.type` names a model, in any letter case, with or without `#` and a URL before it.
#[must_use]
pub fn is_named<M: Model>(type_name: &str) -> bool {
    let name = type_name.rsplit_once('#').map_or(type_name, |(_, name)| name);
    name.eq_ignore_ascii_case(M::TYPE)
}

/// Decodes the remaining members of an object as a variant of a polymorphic type.
pub fn decode_derived<'de, M: Model, F, A: MapAccess<'de>>(
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

/// Writes a derived type with its `@odata.type`.
pub fn encode_derived<M: Model, S: Serializer>(model: &M, serializer: S) -> Result<S::Ok, S::Error> {
    encode_model(model, Some(M::TYPE), serializer)
}

/// Implements [`Polymorphic`] and [`Wire`] for an enum of a base type, which comes first, and its derived types.
///
/// A variant has the name of its type, or its type in parentheses; the field may be boxed. An object is decoded as the
/// type that its `@odata.type` names, or as the base type if that is unknown or missing.
///
/// ```
/// use msgraph_runtime::generated::{self, BTreeMap, Value};
///
/// # #[derive(Debug, Default)]
/// # pub struct StatusBase { pub status: Option<String>, pub undeclared: BTreeMap<String, Value> }
/// # generated::model! { StatusBase: "microsoft.graph.statusBase" { status: "status" } }
/// # #[derive(Debug, Default)]
/// # pub struct StatusDetails { pub reason: Option<String>, pub undeclared: BTreeMap<String, Value> }
/// # generated::model! { StatusDetails: "microsoft.graph.statusDetails" { reason: "reason" } }
/// #[derive(Debug)]
/// pub enum AnyStatusBase {
///     StatusBase(StatusBase),
///     StatusDetails(StatusDetails),
/// }
/// generated::derived_types! {
///     AnyStatusBase: StatusBase; StatusBase, StatusDetails
/// }
///
/// let text = r##"{"@odata.type": "#microsoft.graph.statusDetails", "reason": "Other"}"##;
/// assert!(matches!(generated::from_json(text)?, AnyStatusBase::StatusDetails(_)));
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! derived_types {
    ($enum:ident: $base:ty; $first:ident $(($first_model:ty))? $(, $variant:ident $(($model:ty))?)* $(,)?) => {
        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::wire::Polymorphic for $enum {
            type Base = $base;

            fn undeclared(&self) -> &$crate::generated::BTreeMap<String, $crate::Value> {
                match self {
                    Self::$first(model) => &model.undeclared,
                    $(Self::$variant(model) => &model.undeclared,)*
                }
            }

            fn decode_members<'de, A: $crate::generated::serde::de::MapAccess<'de>>(
                type_name: &str,
                undeclared: $crate::generated::BTreeMap<String, $crate::Value>,
                texts: &mut $crate::generated::Texts,
                object: A,
            ) -> Result<Self, A::Error> {
                $(if $crate::generated::is_named::<$crate::derived_model!($variant $(($model))?)>(type_name) {
                    return $crate::generated::decode_derived(
                        undeclared,
                        texts,
                        object,
                        |model: $crate::derived_model!($variant $(($model))?)| Self::$variant(model.into()),
                    );
                })*
                $crate::generated::decode_derived(undeclared, texts, object, |model: $base| {
                    Self::$first(model.into())
                })
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::wire::Wire for $enum {
            fn expected() -> String {
                <$base as $crate::wire::Model>::TYPE.to_owned()
            }

            fn decode<'de, D: $crate::generated::serde::Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut $crate::generated::Texts,
                deserializer: D,
            ) -> Result<$crate::generated::Decoded, D::Error> {
                $crate::generated::decode_polymorphic(field, texts, deserializer)
            }

            fn encode<S: $crate::generated::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$first(model) => {
                        $crate::generated::encode_model::<$base, S>(model, None, serializer)
                    }
                    $(Self::$variant(model) => {
                        $crate::generated::encode_derived::<$crate::derived_model!($variant $(($model))?), S>(
                            model, serializer,
                        )
                    })*
                }
            }

            fn collect_mismatches<'a>(
                &'a self,
                path: &mut $crate::generated::JsonPath,
                found: &mut $crate::generated::Findings<'a>,
            ) {
                match self {
                    Self::$first(model) => model.collect_mismatches(path, found),
                    $(Self::$variant(model) => model.collect_mismatches(path, found),)*
                }
            }

            fn is_explained(&self) -> bool {
                $crate::wire::Polymorphic::undeclared(self).is_empty()
            }

            fn is_empty_object(&self) -> bool {
                match self {
                    Self::$first(model) => model.is_empty_object(),
                    $(Self::$variant(model) => model.is_empty_object(),)*
                }
            }

            fn entities() -> &'static [&'static [&'static $crate::schema::StructuredType]] {
                <$base as $crate::wire::Wire>::entities()
            }

            fn accepts_value(first: u8) -> bool {
                matches!(first, b'{' | b'n')
            }

            fn accepts(name: &str, first: u8) -> bool {
                <$base as $crate::wire::Wire>::accepts(name, first)
            }

            fn declares(name: &str) -> Option<bool> {
                let declared = <$base as $crate::wire::Model>::LOOKUP.index_of(name).is_some()
                    $(|| <$crate::derived_model!($variant $(($model))?) as $crate::wire::Model>::LOOKUP
                        .index_of(name)
                        .is_some())*;
                Some(declared)
            }
        }

        $crate::serde_through_wire! { $enum }
    };
}

/// The type in a variant of a polymorphic type.
#[doc(hidden)]
#[macro_export]
macro_rules! derived_model {
    ($variant:ident) => {
        $variant
    };
    ($variant:ident ($model:ty)) => {
        $model
    };
}

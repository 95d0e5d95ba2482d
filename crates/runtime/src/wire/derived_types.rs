//! Polymorphic types: a base type and its derived types, selected by `@odata.type`.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, MapAccess};
use serde::ser::Serializer;
use serde_json::{Map, Value};

use super::model::{Model, NUMBER, TYPE_NAME, decode_members, encode_model, number};
use super::shape::{Shape, decode};
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
        object: A,
    ) -> Result<Decoded<Self>, A::Error>;
}

/// Implements `Wire::decode` for a polymorphic type.
pub fn decode_polymorphic<'de, P: Polymorphic, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Decoded<P>, D::Error> {
    decode::<PolymorphicShape<P>, D>(deserializer)
}

struct PolymorphicShape<P>(PhantomData<P>);

impl<P: Polymorphic> Shape for PolymorphicShape<P> {
    type Output = P;

    fn object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Decoded<P>, A::Error> {
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

/// Decodes an object whose first member is `@odata.type`, as usual, in one pass.
fn type_first<'de, P: Polymorphic, A: MapAccess<'de>>(
    name: Value,
    object: A,
) -> Result<Decoded<P>, A::Error> {
    let undeclared = BTreeMap::from([(TYPE_NAME.to_owned(), name.clone())]);
    let decoded = P::decode_members(name.as_str().unwrap_or_default(), undeclared, object)?;
    match &decoded {
        Decoded::Value(value) if value.undeclared().get(TYPE_NAME) != Some(&name) => renamed(value),
        _ => Ok(decoded),
    }
}

/// Decodes an object with two `@odata.type` members again: the last one wins.
#[cold]
fn renamed<P: Polymorphic, E: serde::de::Error>(value: &P) -> Result<Decoded<P>, E> {
    match serde_json::to_value(Encoded(value)).map_err(E::custom)? {
        Value::Object(members) => from_members(members),
        other => Ok(Decoded::Mismatch(other)),
    }
}

fn from_members<P: Polymorphic, E: serde::de::Error>(
    mut members: Map<String, Value>,
) -> Result<Decoded<P>, E> {
    let mut undeclared = BTreeMap::new();
    let name = members.remove(TYPE_NAME);
    let text = name.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    undeclared.extend(name.map(|name| (TYPE_NAME.to_owned(), name)));
    let rest = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    P::decode_members(&text, undeclared, rest).map_err(E::custom)
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
///     AnyStatusBase: StatusBase { StatusBase, StatusDetails }
/// }
///
/// let text = r##"{"@odata.type": "#microsoft.graph.statusDetails", "reason": "Other"}"##;
/// assert!(matches!(generated::from_json(text)?, AnyStatusBase::StatusDetails(_)));
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! derived_types {
    ($enum:ident: $base:ty { $first:ident $(($first_model:ty))? $(, $variant:ident $(($model:ty))?)* $(,)? }) => {
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
                object: A,
            ) -> Result<$crate::generated::Decoded<Self>, A::Error> {
                $(if $crate::generated::is_named::<$crate::derived_model!($variant $(($model))?)>(type_name) {
                    return $crate::generated::decode_derived(
                        undeclared,
                        object,
                        |model: $crate::derived_model!($variant $(($model))?)| Self::$variant(model.into()),
                    );
                })*
                $crate::generated::decode_derived(undeclared, object, |model: $base| Self::$first(model.into()))
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::wire::Wire for $enum {
            fn expected() -> String {
                <$base as $crate::wire::Model>::TYPE.to_owned()
            }

            fn decode<'de, D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::generated::Decoded<Self>, D::Error> {
                $crate::generated::decode_polymorphic(deserializer)
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
                found: &mut Vec<$crate::wire::Mismatch<'a>>,
            ) {
                match self {
                    Self::$first(model) => model.collect_mismatches(path, found),
                    $(Self::$variant(model) => model.collect_mismatches(path, found),)*
                }
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

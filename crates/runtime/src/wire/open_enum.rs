//! Enumerations that may gain members.

use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use serde::de::Deserializer;

use crate::schema::EnumType;

use super::shape::{Shape, decode};
use super::texts::Texts;
use super::{Decoded, Wire};

/// An enumeration that keeps the text of members that it does not declare.
pub trait OpenEnum:
    Wire
    + Clone
    + 'static
    + fmt::Debug
    + fmt::Display
    + Ord
    + Hash
    + AsRef<str>
    + From<String>
    + for<'a> From<&'a str>
{
    /// The wire name: `microsoft.graph.riskLevel`.
    const TYPE: &'static str;

    /// The declared members.
    #[doc(hidden)]
    const DECLARED: &'static [Self];

    /// The values of the members, for a set of flags that can arrive as a number.
    #[doc(hidden)]
    const FLAGS: Option<&'static EnumType> = None;

    /// Whether two members differ in letter case only.
    #[doc(hidden)]
    const IS_CASE_SENSITIVE: bool;

    /// The wire name of the member.
    #[doc(hidden)]
    fn name(&self) -> &str;

    /// The declared member of this name in another letter case.
    #[doc(hidden)]
    #[must_use]
    fn in_any_case(name: &str) -> Option<Self> {
        if Self::IS_CASE_SENSITIVE {
            return None;
        }
        Self::DECLARED.iter().find(|member| member.name().eq_ignore_ascii_case(name)).cloned()
    }

    /// Whether the member is declared.
    #[doc(hidden)]
    fn is_declared(&self) -> bool;
}

/// Whether two names differ in letter case only.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "constant functions have nothing else, and fail while compiling")]
pub const fn differ_in_case_only(names: &[&str]) -> bool {
    let mut first = 0;
    while first < names.len() {
        let mut second = first + 1;
        while second < names.len() {
            if names[first].eq_ignore_ascii_case(names[second]) {
                return true;
            }
            second += 1;
        }
        first += 1;
    }
    false
}

/// Implements `Wire::decode` for an enumeration.
pub fn decode_open_enum<'de, E: OpenEnum, D: Deserializer<'de>>(
    field: &mut Option<E>,
    texts: &mut Texts,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    decode::<OpenEnumShape<E>, D>(field, texts, deserializer)
}

struct OpenEnumShape<E>(PhantomData<E>);

impl<E: OpenEnum> Shape for OpenEnumShape<E> {
    type Output = E;

    fn text(text: &str, _: &mut Texts) -> Option<E> {
        Some(E::from(text))
    }
}

/// Implements [`OpenEnum`] and the traits of text for an enum whose last variant is `Unrecognized(Text)`.
///
/// Values are compared, ordered and hashed by their text.
///
/// ```
/// use msgraph_runtime::generated;
///
/// #[derive(Clone, Debug)]
/// pub enum RiskLevel {
///     Low,
///     High,
///     Unrecognized(msgraph_runtime::Text),
/// }
/// generated::open_enum! {
///     RiskLevel: "microsoft.graph.riskLevel" { Low = "low", High = "high" }
/// }
///
/// assert_eq!(RiskLevel::from("low"), RiskLevel::Low);
/// assert_eq!(RiskLevel::from("Low"), RiskLevel::Low);
/// assert_eq!(RiskLevel::from("worrying").to_string(), "worrying");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    // The same, with the schema description: the kind of the enumeration, and the value of each member.
    ($enum:ident: $kind:ident $type:literal; $($variant:ident = $name:literal ($value:literal)),* $(,)?) => {
        $crate::open_enum! { @ $enum: $type, Some(Self::schema()) => { $($variant = $name),* } }

        impl $enum {
            #[doc(hidden)]
            pub(crate) const fn schema() -> &'static $crate::schema::EnumType {
                use $crate::schema::{EnumMember, EnumType};
                static MEMBERS: &[EnumMember] = &[$(EnumMember::new($name, $value)),*];
                static SCHEMA: EnumType = EnumType::$kind($type, MEMBERS);
                &SCHEMA
            }
        }
    };
    ($enum:ident: $type:literal { $($members:tt)* }) => {
        $crate::open_enum! { @ $enum: $type, None => { $($members)* } }
    };
    (@ $enum:ident: $type:literal, $flags:expr => { $($variant:ident = $name:literal),* $(,)? }) => {
        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::wire::OpenEnum for $enum {
            const TYPE: &'static str = $type;
            const DECLARED: &'static [Self] = &[$(Self::$variant),*];
            const FLAGS: Option<&'static $crate::schema::EnumType> = $flags;
            const IS_CASE_SENSITIVE: bool = $crate::generated::differ_in_case_only(&[$($name),*]);

            fn is_declared(&self) -> bool {
                !matches!(self, Self::Unrecognized(_))
            }

            fn name(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        #[allow(deprecated)]
        impl From<&str> for $enum {
            fn from(text: &str) -> Self {
                match text {
                    $($name => Self::$variant,)*
                    _ => match $crate::wire::OpenEnum::in_any_case(text) {
                        Some(declared) => declared,
                        None => Self::Unrecognized(text.into()),
                    },
                }
            }
        }

        impl From<String> for $enum {
            fn from(text: String) -> Self {
                match Self::from(text.as_str()) {
                    Self::Unrecognized(_) => Self::Unrecognized(text.into()),
                    declared => declared,
                }
            }
        }

        impl AsRef<str> for $enum {
            fn as_ref(&self) -> &str {
                $crate::wire::OpenEnum::name(self)
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad($crate::wire::OpenEnum::name(self))
            }
        }

        impl PartialEq for $enum {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::OpenEnum::name(self) == $crate::wire::OpenEnum::name(other)
            }
        }

        impl Eq for $enum {}

        impl PartialOrd for $enum {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $enum {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                $crate::wire::OpenEnum::name(self).cmp($crate::wire::OpenEnum::name(other))
            }
        }

        impl std::hash::Hash for $enum {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $crate::wire::OpenEnum::name(self).hash(state);
            }
        }

        #[doc(hidden)]
        impl $crate::wire::Wire for $enum {
            fn expected() -> String {
                $type.to_owned()
            }

            fn accepts_value(first: u8) -> bool {
                matches!(first, b'"' | b'n')
            }

            fn decode<'de, D: $crate::generated::serde::Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut $crate::generated::Texts,
                deserializer: D,
            ) -> Result<$crate::generated::Decoded, D::Error> {
                $crate::generated::decode_open_enum(field, texts, deserializer)
            }

            fn collect_mismatches<'a>(
                &'a self,
                path: &mut $crate::generated::JsonPath,
                found: &mut $crate::generated::Findings<'a>,
            ) {
                found.member(self, path);
            }

            fn encode<S: $crate::generated::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::wire::OpenEnum::name(self))
            }
        }

        $crate::serde_through_wire! { $enum }
    };
}

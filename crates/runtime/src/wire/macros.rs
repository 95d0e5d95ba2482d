//! The tables that generated types are completed by.

/// Makes a struct a model: names its type, and gives each field its member's name.
///
/// Every field is an `Option` of a [`Wire`](crate::wire::Wire) type, but for `undeclared`, which is a
/// `BTreeMap<String, Value>`. The struct must be `Default`.
///
/// ```
/// use std::collections::BTreeMap;
/// use msgraph_runtime::Value;
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct SignInStatus {
///     pub error_code: Option<i32>,
///     pub undeclared: BTreeMap<String, Value>,
/// }
/// msgraph_runtime::model! {
///     SignInStatus: "microsoft.graph.signInStatus" {
///         error_code: "errorCode",
///     }
/// }
///
/// let status = SignInStatus::from_json(r#"{"errorCode": "none", "new": 1}"#)?;
/// assert_eq!(status.error_code, None);
/// assert_eq!(status.undeclared["errorCode"], "none");
/// assert_eq!(status.mismatches()[0].to_string(), r#"errorCode: expected Edm.Int32, found "none""#);
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[macro_export]
macro_rules! model {
    ($model:ident: $type:literal { $($field:ident: $name:literal),* $(,)? }) => {
        #[allow(deprecated)]
        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum __Member { $($field),* } // underscores, since a model may be called `Member`

            impl $crate::wire::Model for $model {
                const TYPE: &'static str = $type;
                const MEMBERS: &'static [&'static str] = &[$($name),*];

                fn order() -> &'static $crate::wire::support::Order {
                    static ORDER: $crate::wire::support::Order = $crate::wire::support::Order::new();
                    &ORDER
                }

                fn undeclared(&self) -> &$crate::macros::BTreeMap<String, $crate::Value> {
                    &self.undeclared
                }

                fn undeclared_mut(&mut self) -> &mut $crate::macros::BTreeMap<String, $crate::Value> {
                    &mut self.undeclared
                }

                fn fill<'de, A: $crate::macros::serde::de::MapAccess<'de>>(
                    &mut self,
                    index: usize,
                    object: &mut A,
                    texts: &mut $crate::wire::support::Texts,
                ) -> Result<$crate::wire::support::Decoded, A::Error> {
                    const MEMBERS: &[__Member] = &[$(__Member::$field),*];
                    match MEMBERS.get(index) {
                        $(Some(__Member::$field) => $crate::wire::support::fill(&mut self.$field, object, texts),)*
                        _ => $crate::wire::support::skip(object, texts),
                    }
                }

                fn visit<'a, V: $crate::wire::support::MemberVisitor<'a>>(
                    &'a self,
                    visitor: &mut V,
                ) -> Result<(), V::Error> {
                    $(visitor.member($name, &self.$field)?;)*
                    let _ = visitor;
                    Ok(())
                }
            }
        };

        impl $crate::wire::Wire for $model {
            fn expected() -> String {
                $type.to_owned()
            }

            fn decode<'de, D: $crate::macros::serde::Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut $crate::wire::support::Texts,
                deserializer: D,
            ) -> Result<$crate::wire::support::Decoded, D::Error> {
                $crate::wire::support::decode_model(field, texts, deserializer)
            }

            fn decode_on_demand() -> Option<fn(&str) -> Self> {
                Some($crate::wire::support::decode_object)
            }

            fn encode<S: $crate::macros::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::support::encode_model(self, None, serializer)
            }

            fn collect_mismatches<'a>(
                &'a self,
                path: &mut $crate::wire::JsonPath,
                found: &mut Vec<$crate::wire::Mismatch<'a>>,
            ) {
                $crate::wire::support::collect_mismatches(self, path, found);
            }

            fn declares(name: &str) -> Option<bool> {
                Some(<Self as $crate::wire::Model>::LOOKUP.index_of(name).is_some())
            }
        }

        $crate::object_methods! { $model }
        $crate::serde_through_wire! { $model }
    };
}

/// The methods that every type which is a JSON object has.
#[doc(hidden)]
#[macro_export]
macro_rules! object_methods {
    ($type:ident) => {
        impl $type {
            /// Decodes a JSON text.
            ///
            /// Values that don't fit their declared types are kept in `undeclared`.
            ///
            /// # Errors
            ///
            /// Where the text isn't JSON, or not an object.
            #[inline]
            pub fn from_json(text: &str) -> Result<Self, $crate::DecodeError> {
                $crate::wire::support::from_json(text)
            }

            /// Decodes a JSON text, in which every value must be of its declared type.
            ///
            /// # Errors
            ///
            /// As for `from_json`, and for the first value that doesn't fit.
            #[inline]
            pub fn from_json_strict(text: &str) -> Result<Self, $crate::DecodeError> {
                $crate::wire::support::from_json_strict(text)
            }

            /// Lists the values, here and within, that didn't fit their declared types.
            #[inline]
            #[must_use]
            pub fn mismatches(&self) -> Vec<$crate::wire::Mismatch<'_>> {
                $crate::wire::support::mismatches(self)
            }
        }
    };
}

/// Implements serde's traits by those of `Wire`.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_through_wire {
    ($type:ty) => {
        impl $crate::macros::serde::Serialize for $type {
            fn serialize<S: $crate::macros::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::wire::Wire::encode(self, serializer)
            }
        }

        impl<'de> $crate::macros::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::macros::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::wire::support::deserialize(deserializer)
            }
        }
    };
}

/// Completes an enumeration whose last variant, `Unrecognized(String)`, takes the members that it doesn't know.
///
/// Values are equal, ordered and hashed by their text.
///
/// ```
/// #[derive(Clone, Debug)]
/// pub enum RiskLevel {
///     Low,
///     High,
///     Unrecognized(String),
/// }
/// msgraph_runtime::open_enum! {
///     RiskLevel: "microsoft.graph.riskLevel" { Low = "low", High = "high" }
/// }
///
/// assert_eq!(RiskLevel::from("low"), RiskLevel::Low);
/// assert_eq!(RiskLevel::from("worrying").as_str(), "worrying");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($enum:ident: $type:literal { $($variant:ident = $name:literal),* $(,)? }) => {
        #[allow(deprecated)]
        impl $enum {
            /// The members that this version of the crate knows.
            pub const MEMBERS: &'static [Self] = &[$(Self::$variant),*];

            /// The member as it travels.
            #[must_use]
            pub fn as_str(&self) -> &str {
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
                    _ => Self::Unrecognized(text.to_owned()),
                }
            }
        }

        impl From<String> for $enum {
            fn from(text: String) -> Self {
                match Self::from(text.as_str()) {
                    Self::Unrecognized(_) => Self::Unrecognized(text),
                    known => known,
                }
            }
        }

        impl AsRef<str> for $enum {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl PartialEq for $enum {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
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
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::hash::Hash for $enum {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl $crate::wire::OpenEnum for $enum {
            const TYPE: &'static str = $type;
        }

        impl $crate::wire::Wire for $enum {
            fn expected() -> String {
                $type.to_owned()
            }

            fn decode<'de, D: $crate::macros::serde::Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut $crate::wire::support::Texts,
                deserializer: D,
            ) -> Result<$crate::wire::support::Decoded, D::Error> {
                $crate::wire::support::decode_open_enum(field, texts, deserializer)
            }

            fn encode<S: $crate::macros::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::serde_through_wire! { $enum }
    };
}

/// Completes an enumeration of a type and its descendants, of which the type itself comes first. A variant is named
/// like its type, or gives it in parentheses, and may box it.
///
/// An object is decoded as the type that its `@odata.type` names, or as the first where that is unknown or missing.
///
/// ```
/// # use std::collections::BTreeMap;
/// # use msgraph_runtime::Value;
/// # #[derive(Debug, Default)]
/// # pub struct StatusBase { pub status: Option<String>, pub undeclared: BTreeMap<String, Value> }
/// # msgraph_runtime::model! { StatusBase: "microsoft.graph.statusBase" { status: "status" } }
/// # #[derive(Debug, Default)]
/// # pub struct StatusDetails { pub reason: Option<String>, pub undeclared: BTreeMap<String, Value> }
/// # msgraph_runtime::model! { StatusDetails: "microsoft.graph.statusDetails" { reason: "reason" } }
/// #[derive(Debug)]
/// pub enum AnyStatusBase {
///     StatusBase(StatusBase),
///     StatusDetails(StatusDetails),
/// }
/// msgraph_runtime::descendants! {
///     AnyStatusBase: StatusBase { StatusBase, StatusDetails }
/// }
///
/// let text = r##"{"@odata.type": "#microsoft.graph.statusDetails", "reason": "Other"}"##;
/// assert!(matches!(AnyStatusBase::from_json(text)?, AnyStatusBase::StatusDetails(_)));
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[macro_export]
macro_rules! descendants {
    ($family:ident: $base:ty { $first:ident $(($first_model:ty))? $(, $variant:ident $(($model:ty))?)* $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::wire::Family for $family {
            type Base = $base;

            fn undeclared(&self) -> &$crate::macros::BTreeMap<String, $crate::Value> {
                match self {
                    Self::$first(model) => &model.undeclared,
                    $(Self::$variant(model) => &model.undeclared,)*
                }
            }

            fn decode_members<'de, A: $crate::macros::serde::de::MapAccess<'de>>(
                type_name: &str,
                undeclared: $crate::macros::BTreeMap<String, $crate::Value>,
                texts: &mut $crate::wire::support::Texts,
                object: A,
            ) -> Result<Self, A::Error> {
                $(if $crate::wire::support::is_named::<$crate::descendant_model!($variant $(($model))?)>(type_name) {
                    return $crate::wire::support::decode_descendant(undeclared, texts, object, |model: $crate::descendant_model!($variant $(($model))?)| {
                        Self::$variant(model.into())
                    });
                })*
                $crate::wire::support::decode_descendant(undeclared, texts, object, |model: $base| {
                    Self::$first(model.into())
                })
            }
        }

        #[allow(deprecated)]
        impl $crate::wire::Wire for $family {
            fn expected() -> String {
                <$base as $crate::wire::Model>::TYPE.to_owned()
            }

            fn decode<'de, D: $crate::macros::serde::Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut $crate::wire::support::Texts,
                deserializer: D,
            ) -> Result<$crate::wire::support::Decoded, D::Error> {
                $crate::wire::support::decode_family(field, texts, deserializer)
            }

            fn encode<S: $crate::macros::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$first(model) => $crate::wire::support::encode_model::<$base, S>(model, None, serializer),
                    $(Self::$variant(model) => {
                        $crate::wire::support::encode_descendant::<
                            $crate::descendant_model!($variant $(($model))?), S
                        >(model, serializer)
                    })*
                }
            }

            fn collect_mismatches<'a>(
                &'a self,
                path: &mut $crate::wire::JsonPath,
                found: &mut Vec<$crate::wire::Mismatch<'a>>,
            ) {
                match self {
                    Self::$first(model) => model.collect_mismatches(path, found),
                    $(Self::$variant(model) => model.collect_mismatches(path, found),)*
                }
            }

            fn declares(name: &str) -> Option<bool> {
                let declared = <$base as $crate::wire::Model>::LOOKUP.index_of(name).is_some()
                    $(|| <$crate::descendant_model!($variant $(($model))?) as $crate::wire::Model>::LOOKUP.index_of(name).is_some())*;
                Some(declared)
            }
        }

        $crate::object_methods! { $family }
        $crate::serde_through_wire! { $family }
    };
}

/// The type in a variant of a family.
#[doc(hidden)]
#[macro_export]
macro_rules! descendant_model {
    ($variant:ident) => {
        $variant
    };
    ($variant:ident ($model:ty)) => {
        $model
    };
}

//! The macro that makes a type a model, for generated code.

/// Implements [`Model`](crate::wire::Model) and [`Wire`](crate::wire::Wire) for a struct: the wire name of the type, and
/// of the member in each field.
///
/// Every field is an `Option` of a `Wire` type, except `undeclared`, a `BTreeMap<String, Value>`. The struct
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
    // The same, with the schema description: the kind of the type, and of each property its type.
    (
        $model:ident: $kind:ident $type:literal $([$($setting:tt)*])? $(of $entities:path)?;
        $($field:ident: $name:literal = $property:ident($($target:tt)*) $(.$modifier:ident())*),* $(,)?
    ) => {
        $crate::model! { @ $model: $type, &[$($entities)?] => { $($field: $name),* } }

        impl $model {
            #[doc(hidden)]
            pub(crate) const fn schema() -> &'static $crate::schema::StructuredType {
                #[allow(unused_imports)]
                use $crate::schema::{Primitive, Property, StructuredType};
                static PROPERTIES: &[Property] =
                    &[$(Property::$property($name, stringify!($field), $($target)*) $(.$modifier())*),*];
                static SCHEMA: StructuredType = StructuredType::$kind($type, PROPERTIES) $($($setting)*)?;
                &SCHEMA
            }
        }

        #[doc(hidden)]
        impl $crate::schema::Described for $model {
            const SCHEMA: &'static $crate::schema::StructuredType = Self::schema();
        }
    };
    ($model:ident: $type:literal { $($members:tt)* }) => {
        $crate::model! { @ $model: $type, &[] => { $($members)* } }
    };
    (@ $model:ident: $type:literal, $entities:expr => { $($field:ident: $name:literal),* $(,)? }) => {
        #[allow(deprecated)]
        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum __Member { $($field),* } // underscores, since a model may be called `Member`

            #[doc(hidden)]
            impl $crate::wire::Model for $model {
                const TYPE: &'static str = $type;
                const MEMBERS: &'static [&'static str] = &[$($name),*];
                const WRITTEN: &'static [&'static str] = &[$(concat!(",\"", $name, "\":")),*];

                fn order() -> &'static $crate::generated::Order {
                    static ORDER: $crate::generated::Order = $crate::generated::Order::new();
                    &ORDER
                }

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
                    texts: &mut $crate::generated::Texts,
                ) -> Result<$crate::generated::Decoded, A::Error> {
                    const MEMBERS: &[__Member] = &[$(__Member::$field),*];
                    match MEMBERS.get(index) {
                        $(Some(__Member::$field) => {
                            $crate::generated::fill(&mut self.$field, object, texts)
                        })*
                        _ => $crate::generated::skip(object, texts),
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
                field: &mut Option<Self>,
                texts: &mut $crate::generated::Texts,
                deserializer: D,
            ) -> Result<$crate::generated::Decoded, D::Error> {
                $crate::generated::decode_model(field, texts, deserializer)
            }

            fn decode_on_demand() -> Option<fn(&str) -> Box<Self>> {
                Some($crate::generated::decode_object)
            }

            fn encode<S: $crate::generated::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::generated::encode_model(self, None, serializer)
            }

            fn collect_mismatches<'a>(
                &'a self,
                path: &mut $crate::generated::JsonPath,
                found: &mut $crate::generated::Findings<'a>,
            ) {
                $crate::generated::collect_mismatches(self, path, found);
            }

            fn is_explained(&self) -> bool {
                self.undeclared.is_empty()
            }

            fn is_empty_object(&self) -> bool {
                $crate::generated::is_empty(self)
            }

            fn entities() -> &'static [&'static [&'static $crate::schema::StructuredType]] {
                $entities
            }

            fn accepts_value(first: u8) -> bool {
                matches!(first, b'{' | b'n')
            }

            fn accepts(name: &str, first: u8) -> bool {
                $crate::generated::accepts::<Self>(name, first)
            }

            fn declares(name: &str) -> Option<bool> {
                Some(<Self as $crate::wire::Model>::LOOKUP.index_of(name).is_some())
            }
        }

        $crate::serde_through_wire! { $model }
    };
}

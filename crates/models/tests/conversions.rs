//! `From<v1::X> for beta::X` loses nothing: converting what v1 decoded is the same as decoding as beta.

#![cfg(all(feature = "v1", feature = "beta"))]
#![allow(missing_docs, deprecated, reason = "a test, also of deprecated types")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::BTreeSet;

use msgraph_auditlogs_models::schema::{PropertyType, StructuredType};
use msgraph_auditlogs_models::{beta, v1};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Every type that both versions have.
macro_rules! types {
    ($($name:ident),* $(,)?) => {
        $(
            #[test]
            #[allow(non_snake_case, reason = "named after the type")]
            fn $name() {
                check::<v1::$name, beta::$name>(v1::$name::SCHEMA, beta::$name::SCHEMA);
            }
        )*

        #[test]
        fn every_common_type_is_checked() {
            let names = |types: &[&'static StructuredType]| -> BTreeSet<&str> {
                types.iter().map(|type_| type_.name()).collect()
            };
            let (old, new) = (names(v1::STRUCTURED_TYPES), names(beta::STRUCTURED_TYPES));
            let checked = names(&[$(v1::$name::SCHEMA),*]);
            assert_eq!(old.intersection(&new).copied().collect::<BTreeSet<_>>(), checked);
        }
    };
}

types! {
    AppIdentity,
    AppliedConditionalAccessPolicy,
    AuditActivityInitiator,
    AuthenticationAppDeviceDetails,
    DetailsInfo,
    DeviceDetail,
    DirectoryAudit,
    GeoCoordinates,
    Initiator,
    KeyValue,
    ModifiedProperty,
    ProvisionedIdentity,
    ProvisioningErrorInfo,
    ProvisioningObjectSummary,
    ProvisioningServicePrincipal,
    ProvisioningStatusInfo,
    ProvisioningStep,
    ProvisioningSystem,
    SignIn,
    SignInLocation,
    SignInStatus,
    TargetResource,
}

fn check<Old, New>(old: &'static StructuredType, new: &'static StructuredType)
where
    Old: DeserializeOwned,
    New: From<Old> + DeserializeOwned + Serialize,
{
    for seed in 0..200 {
        let mut random = Random(seed);
        let text = Value::Object(random.object(&[old, new], 3)).to_string();
        let converted = New::from(serde_json::from_str::<Old>(&text).unwrap());
        let direct: New = serde_json::from_str(&text).unwrap();
        let without_nulls = |model: &New| without_nulls(serde_json::to_value(model).unwrap());
        assert_eq!(without_nulls(&converted), without_nulls(&direct), "seed {seed}: {text}");
    }
}

/// Null members are the same as missing ones.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let present = members.into_iter().filter(|(_, value)| !value.is_null());
            present.map(|(name, value)| (name, without_nulls(value))).collect()
        }
        Value::Array(elements) => elements.into_iter().map(without_nulls).collect(),
        value => value,
    }
}

#[test]
fn members_of_one_version_alone_are_typed_or_kept() {
    let text = r#"{"id": "a", "signInEventTypes": ["interactiveUser"], "isRisky": false, "status": {"errorCode": "x"}}"#;
    let old = v1::SignIn::from_json(text).unwrap();
    assert!(old.undeclared.contains_key("signInEventTypes"));
    let new = beta::SignIn::from(old);
    assert_eq!(new.sign_in_event_types.as_deref(), Some(&["interactiveUser".into()][..]));
    assert_eq!(new.undeclared.get("isRisky"), Some(&json!(false)));
    assert_eq!(new.mismatches().len(), 1);
}

#[test]
fn enumerations_convert_by_their_text() {
    assert_eq!(beta::RiskLevel::from(v1::RiskLevel::High), beta::RiskLevel::High);
    assert_eq!(
        beta::RiskLevel::from(v1::RiskLevel::Unrecognized("worrying".into())),
        beta::RiskLevel::Unrecognized("worrying".into())
    );
}

#[test]
fn values_that_are_nested_deeper_than_any_text_are_kept() {
    let mut deep = json!(1);
    for _ in 0..120 {
        deep = json!([deep]);
    }
    let mut old = v1::SignIn::default();
    old.id = Some("a".into());
    old.undeclared.insert("deep".to_owned(), deep.clone());
    let new = serde_json::to_value(beta::SignIn::from(old)).unwrap();
    assert_eq!(new, json!({"id": "a", "deep": deep}));
}

/// Random JSON objects of a type: declared members of right and wrong types, undeclared ones, nested to a depth.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn object(&mut self, types: &[&'static StructuredType], depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        for type_ in types {
            for property in type_.properties() {
                let value = match self.next(6) {
                    0 => continue,
                    1 => self.anything(),
                    _ if property.is_collection() => {
                        let elements = (0..self.next(4)).map(|_| self.value(property.type_(), depth));
                        Value::Array(elements.collect())
                    }
                    _ => self.value(property.type_(), depth),
                };
                members.insert(property.name().to_owned(), value);
            }
        }
        if self.next(3) == 0 {
            members.insert("undeclared".to_owned(), self.anything());
        }
        members
    }

    fn value(&mut self, type_: PropertyType, depth: usize) -> Value {
        match type_ {
            _ if self.next(8) == 0 => self.anything(),
            PropertyType::Structured(type_) if depth > 0 => Value::Object(self.object(&[type_], depth - 1)),
            PropertyType::Enum(type_) => {
                let members = type_.members();
                json!(members.get(self.next(members.len() + 1)).map_or("unheardOf", |member| member.name()))
            }
            PropertyType::Primitive(_) => match self.next(6) {
                0 => json!("2026-11-05T08:00:00.1234567Z"),
                1 => json!(50126),
                2 => json!(2.5),
                3 => json!(true),
                _ => json!("text"),
            },
            _ => Value::Null,
        }
    }

    fn anything(&mut self) -> Value {
        match self.next(6) {
            0 => Value::Null,
            1 => json!(-1),
            2 => json!({"a": [1, {"b": null}]}),
            3 => json!([]),
            4 => json!([{}, "x", 1.5]),
            _ => json!("50126"),
        }
    }
}

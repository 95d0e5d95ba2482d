//! Records that the service sends are valid by the JSON Schema of their models, and others are not.
#![cfg(feature = "json-schema")]
#![allow(missing_docs, clippy::panic, reason = "a test")]

use msgraph_auditlogs_models::{beta, v1};
use serde_json::{Value, json};

/// Where a value is not valid, by the keywords that the schemas use.
fn invalid(schema: &Value, root: &Value, value: &Value, path: &str) -> Option<String> {
    let mut found = None;
    for (keyword, rule) in schema.as_object().unwrap_or_else(|| panic!("{path}: not a schema: {schema}")) {
        let problem = match keyword.as_str() {
            "$ref" => {
                let target = rule.as_str().and_then(|text| root.pointer(text.trim_start_matches('#')));
                let target = target.unwrap_or_else(|| panic!("{rule} leads nowhere"));
                invalid(target, root, value, path)
            }
            "anyOf" => {
                let rules = rule.as_array().map(Vec::as_slice).unwrap_or_default();
                let problems: Vec<_> = rules.iter().map(|rule| invalid(rule, root, value, path)).collect();
                problems.iter().all(Option::is_some).then(|| problems.into_iter().flatten().next()).flatten()
            }
            "type" => {
                let fits = match rule.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("boolean") => value.is_boolean(),
                    Some("integer") => value.is_i64() || value.is_u64(),
                    Some("number") => value.is_number(),
                    Some("null") => value.is_null(),
                    other => panic!("unknown type {other:?}"),
                };
                (!fits).then(|| format!("{path}: {value} is no {rule}"))
            }
            "enum" => {
                let listed = rule.as_array().is_some_and(|members| members.contains(value));
                (!listed).then(|| format!("{path}: {value} is not listed"))
            }
            "minimum" => (value.as_f64() < rule.as_f64()).then(|| format!("{path}: {value} is below {rule}")),
            "maximum" => (value.as_f64() > rule.as_f64()).then(|| format!("{path}: {value} is above {rule}")),
            "items" => value.as_array().and_then(|elements| {
                elements
                    .iter()
                    .enumerate()
                    .find_map(|(at, each)| invalid(rule, root, each, &format!("{path}[{at}]")))
            }),
            "properties" => value.as_object().and_then(|members| {
                members
                    .iter()
                    .find_map(|(name, each)| invalid(rule.get(name)?, root, each, &format!("{path}.{name}")))
            }),
            "$schema"
            | "$defs"
            | "title"
            | "description"
            | "examples"
            | "format"
            | "contentEncoding"
            | "additionalProperties" => None,
            other => panic!("unknown keyword {other}"),
        };
        found = found.or(problem);
    }
    found
}

fn check(schema: &Value, value: &Value) -> Option<String> {
    invalid(schema, schema, value, "$")
}

fn sign_in() -> Value {
    json!({
        "id": "66ea54eb-0000-4000-8000-000000000001", "createdDateTime": "2026-11-26T10:00:00Z", "isInteractive": true,
        "riskState": "somethingNew", "userType": "guest", "signInEventTypes": ["interactiveUser"], "new": {"a": [1]},
        "status": {"errorCode": 50126, "failureReason": null},
        "location": {"city": "Lund", "geoCoordinates": {"latitude": 55.7, "longitude": 13, "altitude": null}},
        "appliedConditionalAccessPolicies": [
            {"id": "p", "result": "success", "conditionsSatisfied": "application,users", "conditionsNotSatisfied": 0}
        ],
    })
}

#[test]
fn records_of_the_service_are_valid() {
    assert_eq!(check(&beta::SignIn::json_schema(), &sign_in()), None);
    assert_eq!(check(&v1::SignIn::json_schema(), &sign_in()), None);
    let audit = json!({"id": "1", "activityDateTime": "2026-11-26T10:00:00Z", "result": "success",
        "initiatedBy": {"user": {"id": "u"}}, "targetResources": [{"id": "t", "type": "User", "modifiedProperties": null}]});
    assert_eq!(check(&beta::DirectoryAudit::json_schema(), &audit), None);
    let summary =
        json!({"id": "1", "statusInfo": {"@odata.type": "#microsoft.graph.statusDetails", "reason": "x"}});
    assert_eq!(check(&beta::ProvisioningObjectSummary::json_schema(), &summary), None);
}

#[test]
fn values_of_another_type_are_not() {
    let schema = beta::SignIn::json_schema();
    for (pointer, value) in [
        ("/createdDateTime", json!(5)),
        ("/status/errorCode", json!("50126")),
        ("/status/errorCode", json!(5_000_000_000_i64)),
        ("/isInteractive", json!("true")),
        ("/userType", json!(1)),
        ("/appliedConditionalAccessPolicies/0/result", json!([])),
        ("/signInEventTypes", json!("interactiveUser")),
    ] {
        let mut record = sign_in();
        *record.pointer_mut(pointer).unwrap() = value;
        assert!(check(&schema, &record).is_some(), "{pointer}");
    }
    assert!(check(&schema, &json!([])).is_some());
}

#[test]
fn every_reference_of_every_type_leads_somewhere() {
    for type_ in beta::STRUCTURED_TYPES.iter().chain(v1::STRUCTURED_TYPES) {
        let schema = type_.json_schema();
        let text = schema.to_string();
        for reference in text.split(r##""$ref":"#"##).skip(1) {
            let target = reference.split('"').next().unwrap();
            assert!(schema.pointer(target).is_some_and(Value::is_object), "{target} of {}", type_.name());
        }
    }
}

//! What the metadata does not explain is listed.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use msgraph_auditlogs_models::beta::{ProvisioningObjectSummary, SignIn};
use msgraph_auditlogs_models::{DriftKind, Record, v1};

fn listed(raw: &str) -> Vec<String> {
    SignIn::drift(raw).unwrap().iter().map(ToString::to_string).collect()
}

#[test]
fn a_record_that_is_typed_in_full_has_no_drift() {
    let raw = r##"{"@odata.type": "#microsoft.graph.signIn", "id": "1", "createdDateTime": "2026-11-26T10:00:00Z",
        "status": {"errorCode": 0, "failureReason": null}, "appliedConditionalAccessPolicies":
        [{"conditionsSatisfied": 19, "conditionsNotSatisfied": "none", "result": "success"}]}"##;
    assert_eq!(listed(raw), Vec::<String>::new());
}

#[test]
fn every_kind_of_drift_is_listed_with_its_path() {
    let rows = [
        (r#"{"new": {"a": 1}}"#, r#"new: undeclared member: {"a":1}"#),
        (r#"{"status": {"new": 1}}"#, "status.new: undeclared member: 1"),
        (r#"{"Id": "1"}"#, "Id: member in another letter case: expected id, found Id"),
        (
            r#"{"riskState": "worrying"}"#,
            "riskState: unrecognized enum member: expected microsoft.graph.riskState, found worrying",
        ),
        (
            r#"{"userType": "Guest"}"#,
            "userType: enum member in another letter case: expected guest, found Guest",
        ),
        (
            r#"{"appliedConditionalAccessPolicies": [{"conditionsSatisfied": "users,moon"}]}"#,
            "appliedConditionalAccessPolicies[0].conditionsSatisfied: unrecognized enum member: \
             expected microsoft.graph.conditionalAccessConditions, found moon",
        ),
        (r#"{"status": {"errorCode": "0"}}"#, r#"status.errorCode: mismatch: expected Edm.Int32, found "0""#),
        (
            r#"{"authenticationMethodsUsed": ["Password", null]}"#,
            "authenticationMethodsUsed[1]: mismatch: expected Edm.String, found null",
        ),
        (
            r#"{"createdDateTime": "yesterday"}"#,
            r#"createdDateTime: mismatch: expected Edm.DateTimeOffset, found "yesterday""#,
        ),
        (r#"{"id": "1", "id": "1"}"#, "id: duplicate: id"),
    ];
    for (raw, expected) in rows {
        assert_eq!(listed(raw), [expected]);
    }
}

#[test]
fn duplicates_are_found_in_undeclared_values_too() {
    assert_eq!(listed(r#"{"new": [{"a": 1, "a": 2}]}"#)[1], "new[0].a: duplicate: a");
}

#[test]
fn a_derived_type_explains_its_members() {
    let raw = r##"{"statusInfo": {"@odata.type": "#microsoft.graph.statusDetails", "reason": "Other"}}"##;
    assert_eq!(ProvisioningObjectSummary::drift(raw).unwrap(), []);
    let raw = r##"{"statusInfo": {"@odata.type": "#microsoft.graph.moon", "status": "success"}}"##;
    assert_eq!(ProvisioningObjectSummary::drift(raw).unwrap()[0].kind, DriftKind::UnrecognizedType);
}

#[test]
fn a_version_has_drift_of_its_own() {
    let record = Record::<v1::SignIn>::from_json(r#"{"id": "1", "sessionId": "x"}"#).unwrap();
    assert_eq!(record.drift()[0].path, "sessionId");
}

#[test]
fn what_is_no_record_is_an_error() {
    for text in ["", "[]", "{", "{} {}", "5"] {
        assert!(SignIn::drift(text).is_err(), "{text}");
    }
}

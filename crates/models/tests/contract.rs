//! The wire contract on generated models.
#![cfg(feature = "beta")]
#![allow(clippy::expect_used, reason = "tests")]

use msgraph_auditlogs_models::beta::{
    AppliedConditionalAccessPolicyResult, ConditionalAccessConditions, DirectoryAudit, SignIn, SignInUserType,
};
use msgraph_auditlogs_models::{Record, Text, Value};
use serde_json::json;

fn sign_in(text: &str) -> SignIn {
    SignIn::from_json(text).expect("decodes")
}

/// The value without null members.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(elements) => elements.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

#[test]
fn a_declared_member_in_another_letter_case_is_that_member() {
    for text in ["guest", "Guest", "GUEST"] {
        let record = sign_in(&json!({ "userType": text }).to_string());
        assert_eq!(record.user_type, Some(SignInUserType::Guest), "{text}");
    }
    let record = sign_in(r#"{"userType": "visitor"}"#);
    assert_eq!(record.user_type.map(|user_type| user_type.to_string()).as_deref(), Some("visitor"));
}

#[test]
fn flags_arrive_as_text_array_or_number() {
    use ConditionalAccessConditions as Condition;
    let cases = [
        (json!("application,users"), vec![Condition::Application, Condition::Users]),
        (json!("Users"), vec![Condition::Users]),
        (json!(["application", "users"]), vec![Condition::Application, Condition::Users]),
        (json!([1, "users"]), vec![Condition::Application, Condition::Users]),
        (json!(19), vec![Condition::Application, Condition::Users, Condition::ClientType]),
        (json!(0), vec![Condition::None]),
    ];
    for (value, expected) in cases {
        let record = json!({"appliedConditionalAccessPolicies": [{"conditionsSatisfied": value}]});
        let decoded = sign_in(&record.to_string());
        let policies = decoded.applied_conditional_access_policies.clone().expect("has policies");
        let conditions = policies[0].conditions_satisfied.clone().expect("has conditions");
        assert_eq!(conditions.iter().cloned().collect::<Vec<_>>(), expected, "{value}");
        assert_eq!(decoded.mismatches(), []);
        if value != json!("Users") {
            assert_eq!(serde_json::to_value(&decoded).expect("encodes"), record);
        }
    }
}

#[test]
fn bits_of_no_declared_member_are_kept() {
    let record = json!({"appliedConditionalAccessPolicies": [{"conditionsSatisfied": (1_i64 << 40) + 1}]});
    let decoded = sign_in(&record.to_string());
    let policies = decoded.applied_conditional_access_policies.clone().expect("has policies");
    let conditions = policies[0].conditions_satisfied.clone().expect("has conditions");
    assert_eq!(conditions.to_string(), "application,1099511627776");
    assert_eq!(serde_json::to_value(&decoded).expect("encodes"), record);
}

#[test]
fn elements_of_another_type_leave_the_others_typed() {
    let text = json!({
        "id": "1",
        "appliedConditionalAccessPolicies": [{"id": "p1", "result": "failure"}, null, {"id": "p2", "result": "success"}],
        "authenticationDetails": [{"authenticationMethod": "Password"}, "System.Collections.Hashtable"],
        "authenticationMethodsUsed": ["Password", null],
        "conditionalAccessAudiences": [{"applicationId": "a"}],
    });
    let record = sign_in(&text.to_string());
    let policies = record.applied_conditional_access_policies.as_deref().expect("has policies");
    let results: Vec<_> = policies.iter().filter_map(|policy| policy.result.clone()).collect();
    assert_eq!(
        results,
        [AppliedConditionalAccessPolicyResult::Failure, AppliedConditionalAccessPolicyResult::Success]
    );
    assert_eq!(record.authentication_methods_used, Some(vec![Text::from("Password")]));
    assert_eq!(record.conditional_access_audiences, None);
    let found: Vec<String> = record.mismatches().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "appliedConditionalAccessPolicies[1]: expected microsoft.graph.appliedConditionalAccessPolicy, found null",
            r#"authenticationDetails[1]: expected microsoft.graph.authenticationDetail, found "System.Collections.Hashtable""#,
            "authenticationMethodsUsed[1]: expected Edm.String, found null",
            "conditionalAccessAudiences[0]: expected Edm.String, found an object",
        ]
    );
    assert_eq!(serde_json::to_value(&record).expect("encodes"), text);
}

#[test]
fn a_text_that_is_evidently_something_else_is_refused() {
    let reader = "read it with `Reader` of `msgraph-auditlogs-exports`";
    let cases = [
        (r#"{"value": [{"id": "1"}]}"#, "a page of records; read it with `PageReader`".to_owned()),
        (r#"{"error": {"code": "x"}}"#, "an error object of the service".to_owned()),
        (r#"{"Error": {"code": "x"}}"#, "an error object of the service".to_owned()),
        (
            r#"{"time": "t", "category": "SignInLogs", "location": "SE", "properties": {"id": "1"}}"#,
            format!("a record of diagnostic settings; {reader}"),
        ),
        (r#"{"records": [{"time": "t"}]}"#, format!("records of diagnostic settings; {reader}")),
        (
            r#"{"Id": "1", "CreatedDateTime": "t", "Status": {"ErrorCode": 1}}"#,
            format!("names are in Pascal case, as PowerShell and Log Analytics write them (`Id`); {reader}"),
        ),
        (
            r#"{"id": "1", "status": 200, "headers": {}, "body": {"value": []}}"#,
            "an element of a $batch response, whose `body` is the response".to_owned(),
        ),
        (
            r#"{"id": "1", "activityDateTime": "t", "activityDisplayName": "x", "targetResources": [], "result": "success"}"#,
            "the members are those of `microsoft.graph.directoryAudit`".to_owned(),
        ),
    ];
    for (text, what) in cases {
        let expected = format!("not a Graph sign-in: {what} (line 1, column 1, byte 0)");
        for decode in [SignIn::from_json, SignIn::from_json_strict] {
            assert_eq!(decode(text).expect_err("is refused").to_string(), expected, "{text}");
        }
        assert!(Record::<SignIn>::from_json(text).is_err(), "{text}");
    }
}

#[test]
fn a_record_that_is_merely_unknown_decodes() {
    for text in [
        "{}",
        r#"{"new": 1}"#,
        r##"{"@odata.type": "#microsoft.graph.new", "id": "1"}"##,
        r#"{"id": "1", "Id": "2"}"#,
        r#"{"id": "1", "error": {"code": "x"}}"#,
        r#"{"id": "1", "value": [1]}"#,
        r#"{"id": "1", "appId": "2", "result": "x", "activityDateTime": "y"}"#,
        "\u{feff}{\"id\": \"1\"}\r\n",
    ] {
        let decoded = sign_in(text);
        let came: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("is JSON");
        assert_eq!(serde_json::to_value(&decoded).expect("encodes"), without_nulls(&came), "{text}");
        assert!(Record::<SignIn>::from_json(text).is_ok(), "{text}");
    }
    assert!(DirectoryAudit::from_json(r#"{"id": "1", "activityDateTime": "2026-01-01T00:00:00Z"}"#).is_ok());
}

#[test]
fn strict_decoding_refuses_what_is_not_declared() {
    let cases = [
        ("{}", "the record is empty (line 1, column 1, byte 0)"),
        (r#"{"id": "1", "new": 1}"#, "new: undeclared member (line 1, column 20, byte 19)"),
        (r#"{"status": {"new": 1}}"#, "status.new: undeclared member (line 1, column 20, byte 19)"),
        (
            r#"{"userType": "visitor"}"#,
            r#"userType: unrecognized enum member "visitor" (line 1, column 14, byte 13)"#,
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(SignIn::from_json_strict(text).expect_err("is refused").to_string(), expected, "{text}");
    }
    assert!(SignIn::from_json_strict(r##"{"@odata.type": "#microsoft.graph.signIn", "id": "1"}"##).is_ok());
}

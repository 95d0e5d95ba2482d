//! Records with oddities that the real service sends: each record decodes, and every value is available in the typed
//! field, in `undeclared`, or in the record's text.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]
#![allow(deprecated, reason = "deprecated members are decoded like any other")]

use msgraph_auditlogs_models::beta::{
    AnyAuthenticationEventHandlerResult, AnyStatusBase, ConditionalAccessConditions, ConditionalAccessStatus,
    DirectoryAudit, IncomingTokenType, OperationResult, ProtocolType, ProvisioningAction,
    ProvisioningObjectSummary, ProvisioningStepType, SignIn, TokenIssuerType,
};
use msgraph_auditlogs_models::{Record, Timestamp, v1};
use serde_json::json;

fn sign_in(text: &str) -> SignIn {
    SignIn::from_json(text).unwrap()
}

#[test]
fn the_last_of_duplicate_keys_wins() {
    let record: Record<SignIn> =
        Record::from_json(r#"{"tokenIssuerType":"AzureAD","id":"1","tokenIssuerType":"NPSExtension"}"#)
            .unwrap();
    assert_eq!(record.token_issuer_type, Some(TokenIssuerType::NpsExtension));
    assert!(record.raw().contains("AzureAD"), "the text has both");
}

#[test]
fn a_duplicate_that_fits_replaces_one_that_does_not() {
    let decoded = sign_in(r#"{"isInteractive":"yes","isInteractive":true}"#);
    assert_eq!(decoded.is_interactive, Some(true));
    assert!(decoded.mismatches().is_empty());
    let decoded = sign_in(r#"{"isInteractive":true,"isInteractive":"yes"}"#);
    assert_eq!(decoded.is_interactive, None);
    assert_eq!(decoded.undeclared["isInteractive"], "yes");
    let decoded = sign_in(r#"{"isInteractive":"yes","isInteractive":null}"#);
    assert_eq!((decoded.is_interactive, decoded.mismatches().len()), (None, 0));
}

#[test]
fn unknown_members_keep_their_text() {
    for text in ["applied", "", "Primary Refresh Token"] {
        let decoded = sign_in(&json!({ "conditionalAccessStatus": text }).to_string());
        let status = decoded.conditional_access_status.as_ref().unwrap();
        assert_eq!(status, &ConditionalAccessStatus::Unrecognized(text.into()));
        assert_eq!(serde_json::to_value(&decoded).unwrap(), json!({ "conditionalAccessStatus": text }));
    }
    let audit = DirectoryAudit::from_json(r#"{"result":"ClientError"}"#).unwrap();
    assert_eq!(audit.result, Some(OperationResult::Unrecognized("ClientError".into())));
}

#[test]
fn members_in_another_case_are_those_members() {
    let summary = ProvisioningObjectSummary::from_json(
        r#"{"provisioningAction":"stageddelete","provisioningSteps":[{"provisioningStepType":"Import"}]}"#,
    )
    .unwrap();
    assert_eq!(summary.provisioning_action, Some(ProvisioningAction::StagedDelete));
    let steps = summary.provisioning_steps.unwrap();
    assert_eq!(steps[0].provisioning_step_type, Some(ProvisioningStepType::Import));
}

#[test]
fn flags_travel_as_text_or_as_an_array() {
    let decoded = sign_in(
        r#"{"authenticationProtocol":"oAuth2,ropc","incomingTokenType":["saml11","Primary Refresh Token"]}"#,
    );
    let protocol = decoded.authentication_protocol.as_ref().unwrap();
    assert!(protocol.contains(&ProtocolType::OAuth2) && protocol.contains(&ProtocolType::Ropc));
    let token = decoded.incoming_token_type.as_ref().unwrap();
    assert!(token.contains(&IncomingTokenType::Unrecognized("Primary Refresh Token".into())));
    assert_eq!(
        serde_json::to_value(&decoded).unwrap(),
        json!({"authenticationProtocol":"oAuth2,ropc","incomingTokenType":["saml11","Primary Refresh Token"]})
    );
}

#[test]
fn flags_keep_members_that_they_do_not_know() {
    let text =
        r#"{"appliedConditionalAccessPolicies":[{"conditionsSatisfied":"users, somethingNew,application"}]}"#;
    let decoded = sign_in(text);
    let policies = decoded.applied_conditional_access_policies.as_ref().unwrap();
    let conditions = policies[0].conditions_satisfied.as_ref().unwrap();
    assert_eq!(conditions.len(), 3);
    assert!(conditions.contains(&ConditionalAccessConditions::Unrecognized("somethingNew".into())));
    assert_eq!(serde_json::to_string(&decoded).unwrap(), text);
}

#[test]
fn null_is_nothing_even_where_it_is_not_allowed() {
    let audit =
        DirectoryAudit::from_json(r#"{"category":null,"initiatedBy":null,"activityDateTime":null}"#).unwrap();
    assert_eq!(audit, DirectoryAudit::default());
}

#[test]
fn empty_objects_and_texts_are_values() {
    let decoded = sign_in(r#"{"status":{},"location":{"geoCoordinates":{}},"originalRequestId":"","id":""}"#);
    assert!(decoded.status.is_some());
    assert!(decoded.location.unwrap().geo_coordinates.is_some());
    assert_eq!(decoded.original_request_id.as_deref(), Some(""));
}

#[test]
fn identifiers_are_text_whatever_they_look_like() {
    let decoded = sign_in(
        r#"{"id":"not a guid","userId":"00000000-0000-0000-0000-000000000000","ipAddress":"203.0.113.XXX"}"#,
    );
    assert_eq!(decoded.id.as_deref(), Some("not a guid"));
    assert_eq!(decoded.user_id.as_deref(), Some("00000000-0000-0000-0000-000000000000"));
    assert_eq!(decoded.ip_address.as_deref(), Some("203.0.113.XXX"));
}

/// Values of another shape or type than declared: the member, and its path in the list of mismatches.
#[test]
fn values_that_do_not_fit_are_kept_and_listed() {
    for (text, path) in [
        (r#"{"riskEventTypes_v2":{"one":"object"}}"#, "riskEventTypes_v2"),
        (r#"{"riskEventTypes_v2":"text"}"#, "riskEventTypes_v2"),
        (r#"{"riskEventTypes_v2":["a",7]}"#, "riskEventTypes_v2[1]"),
        (r#"{"riskEventTypes_v2":["a",null]}"#, "riskEventTypes_v2[1]"),
        (r#"{"appliedConditionalAccessPolicies":{"id":"x"}}"#, "appliedConditionalAccessPolicies"),
        (r#"{"status":[{"errorCode":0}]}"#, "status"),
        (r#"{"status":{"errorCode":"50126"}}"#, "status.errorCode"),
        (r#"{"autonomousSystemNumber":4294967296}"#, "autonomousSystemNumber"),
        (r#"{"autonomousSystemNumber":-2147483649}"#, "autonomousSystemNumber"),
        (r#"{"autonomousSystemNumber":1.5}"#, "autonomousSystemNumber"),
        (r#"{"autonomousSystemNumber":18446744073709551615}"#, "autonomousSystemNumber"),
        (r#"{"id":7}"#, "id"),
        (r#"{"id":{"a":[1,{"b":null}]}}"#, "id"),
        (r#"{"isInteractive":"true"}"#, "isInteractive"),
        (r#"{"isInteractive":0}"#, "isInteractive"),
        (r#"{"createdDateTime":"yesterday"}"#, "createdDateTime"),
        (r#"{"createdDateTime":1736000000}"#, "createdDateTime"),
        (r#"{"conditionalAccessStatus":3}"#, "conditionalAccessStatus"),
        (r#"{"authenticationProtocol":7.5}"#, "authenticationProtocol"),
        (r#"{"location":{"geoCoordinates":{"latitude":"47.6"}}}"#, "location.geoCoordinates.latitude"),
        (r#"{"networkLocationDetails":[{},{"networkNames":"x"}]}"#, "networkLocationDetails[1].networkNames"),
        (r#"{"appliedEventListeners":[{"handlerResult":7}]}"#, "appliedEventListeners[0].handlerResult"),
    ] {
        let decoded = sign_in(text);
        let mismatches = decoded.mismatches();
        assert_eq!(
            mismatches.iter().map(|mismatch| mismatch.json_path()).collect::<Vec<_>>(),
            [path],
            "{text}"
        );
        let written: serde_json::Value = serde_json::to_value(&decoded).unwrap();
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(text).unwrap());
        let error = SignIn::from_json_strict(text).unwrap_err();
        assert!(error.to_string().contains(path), "{error}");
    }
}

#[test]
fn doubles_keep_seventeen_digits() {
    let decoded = sign_in(
        r#"{"location":{"geoCoordinates":{"latitude":47.680500030517578,"longitude":-122.12094116210938}}}"#,
    );
    let coordinates = decoded.location.unwrap().geo_coordinates.unwrap();
    assert_eq!(coordinates.latitude, "47.680500030517578".parse().ok());
    assert_eq!(coordinates.longitude, Some(-122.120_941_162_109_38));
}

#[test]
fn timestamps_have_any_precision_and_may_lack_an_offset() {
    for (text, expected) in [
        ("2026-01-12T16:03:35Z", "2026-01-12T16:03:35Z"),
        ("2026-01-12T16:03:35.123456Z", "2026-01-12T16:03:35.123456Z"),
        ("2026-01-12T16:03:35.1234567Z", "2026-01-12T16:03:35.1234567Z"),
        ("2026-01-12T16:03:35.12345678Z", "2026-01-12T16:03:35.12345678Z"),
        ("2026-01-12T16:03:35.1234567891234Z", "2026-01-12T16:03:35.123456789Z"),
        ("2026-01-12T16:03:35", "2026-01-12T16:03:35Z"),
        ("2026-01-12T16:03:35.5", "2026-01-12T16:03:35.5Z"),
        ("2026-01-12T17:03:35+01:00", "2026-01-12T16:03:35Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ] {
        let decoded = sign_in(&json!({ "createdDateTime": text }).to_string());
        assert_eq!(decoded.created_date_time, Some(expected.parse::<Timestamp>().unwrap()), "{text}");
    }
}

#[test]
fn names_in_another_case_and_retired_ones_are_undeclared() {
    let decoded = sign_in(r#"{"riskLevelDuringsignIn":"low","isRisky":true,"conditionalAccessPolicies":[]}"#);
    assert_eq!(decoded.undeclared["riskLevelDuringsignIn"], "low");
    assert_eq!(decoded.undeclared["isRisky"], true);
    assert_eq!(decoded.undeclared["conditionalAccessPolicies"], json!([]));
    assert!(decoded.mismatches().is_empty(), "they are unknown, not wrong");
    let audit = DirectoryAudit::from_json(r#"{"targetResources":[{"Type":"User","type":"user"}]}"#).unwrap();
    let target = &audit.target_resources.unwrap()[0];
    assert_eq!((target.r#type.as_deref(), &target.undeclared["Type"]), (Some("user"), &json!("User")));
}

#[test]
fn a_derived_type_is_found_in_any_spelling() {
    for type_ in
        ["#microsoft.graph.statusDetails", "microsoft.graph.statusDetails", "#MICROSOFT.Graph.StatusDetails"]
    {
        for text in [
            json!({"statusInfo": {"@odata.type": type_, "errorCode": "x"}}).to_string(),
            format!(r#"{{"statusInfo":{{"errorCode":"x","@odata.type":"{type_}"}}}}"#),
        ] {
            let summary = ProvisioningObjectSummary::from_json(&text).unwrap();
            let Some(AnyStatusBase::StatusDetails(details)) = &summary.status_info else {
                panic!("{summary:?}")
            };
            assert_eq!(details.error_code.as_deref(), Some("x"));
            let written = serde_json::to_value(&summary).unwrap();
            assert_eq!(written, serde_json::from_str::<serde_json::Value>(&text).unwrap());
        }
    }
}

#[test]
fn an_unknown_derived_type_is_read_as_the_base() {
    let text = r##"{"appliedEventListeners":[{"handlerResult":{"@odata.type":"#microsoft.graph.newResult","flavour":"odd"}}]}"##;
    let decoded = sign_in(text);
    let listeners = decoded.applied_event_listeners.as_ref().unwrap();
    let Some(AnyAuthenticationEventHandlerResult::AuthenticationEventHandlerResult(base)) =
        &listeners[0].handler_result
    else {
        panic!("{listeners:?}")
    };
    assert_eq!(base.undeclared["flavour"], "odd");
    assert_eq!(base.undeclared["@odata.type"], "#microsoft.graph.newResult");
    assert_eq!(serde_json::to_string(&decoded).unwrap(), text);
}

#[test]
fn json_inside_texts_stays_text() {
    let text = r#"{"targetResources":[{"modifiedProperties":[{"newValue":"\"Member\""}]}]}"#;
    let audit = v1::DirectoryAudit::from_json(text).unwrap();
    let properties = audit.target_resources.as_ref().unwrap()[0].modified_properties.as_ref().unwrap();
    assert_eq!(properties[0].new_value.as_deref(), Some("\"Member\""));
}

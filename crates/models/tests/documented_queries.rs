//! What the service documents can be asked: one question of each kind and collection, as it goes out.

#![cfg(all(feature = "v1", feature = "beta"))]

use msgraph_auditlogs_models::{beta, v1};
use msgraph_runtime::Timestamp;
use msgraph_runtime::query::Filter;

#[track_caller]
fn asks<T>(filter: Filter<T>, text: &str) {
    assert_eq!(filter.to_string(), text);
}

fn new_year() -> Timestamp {
    "2024-01-01T00:00:00Z".parse().unwrap_or_default()
}

#[test]
fn windows_of_sign_ins_and_audits_include_their_edges() {
    let at = new_year();
    asks(v1::SignIn::CREATED_DATE_TIME.ge(at), "createdDateTime ge 2024-01-01T00:00:00Z");
    asks(beta::SignIn::CREATED_DATE_TIME.le(at), "createdDateTime le 2024-01-01T00:00:00Z");
    asks(v1::DirectoryAudit::ACTIVITY_DATE_TIME.ge(at), "activityDateTime ge 2024-01-01T00:00:00Z");
    asks(
        beta::CustomSecurityAttributeAudit::ACTIVITY_DATE_TIME.le(at),
        "activityDateTime le 2024-01-01T00:00:00Z",
    );
    asks(beta::SelfServiceSignUp::CREATED_DATE_TIME.ge(at), "createdDateTime ge 2024-01-01T00:00:00Z");
}

#[test]
fn windows_of_provisioning_and_summaries_exclude_their_edges() {
    let at = new_year();
    asks(
        v1::ProvisioningObjectSummary::ACTIVITY_DATE_TIME.gt(at),
        "activityDateTime gt 2024-01-01T00:00:00Z",
    );
    asks(
        beta::ProvisioningObjectSummary::ACTIVITY_DATE_TIME.lt(at),
        "activityDateTime lt 2024-01-01T00:00:00Z",
    );
    asks(beta::SignInEventsActivity::ACTIVITY_DATE_TIME.gt(at), "activityDateTime gt 2024-01-01T00:00:00Z");
}

#[test]
fn collections_are_asked_about_their_items() {
    asks(
        beta::SignIn::SIGN_IN_EVENT_TYPES.any(|kind| kind.eq("managedIdentity")),
        "signInEventTypes/any(x:x eq 'managedIdentity')",
    );
    asks(
        v1::SignIn::RISK_EVENT_TYPES_V2.any(|kind| kind.starts_with("anon")),
        "riskEventTypes_v2/any(x:startsWith(x,'anon'))",
    );
    asks(
        v1::DirectoryAudit::TARGET_RESOURCES_DISPLAY_NAME.any(|name| name.eq("Contoso")),
        "targetResources/any(x:x/displayName eq 'Contoso')",
    );
}

#[test]
fn enumerations_and_nested_values_are_asked_by_their_wire_names() {
    asks(
        v1::SignIn::CONDITIONAL_ACCESS_STATUS.eq(v1::ConditionalAccessStatus::Failure),
        "conditionalAccessStatus eq 'failure'",
    );
    asks(
        beta::ProvisioningObjectSummary::PROVISIONING_STATUS_INFO_STATUS
            .contains(beta::ProvisioningResult::Failure),
        "contains(provisioningStatusInfo/status,'failure')",
    );
    asks(
        beta::SummarizedSignIn::AGENT_AGENT_TYPE.eq(beta::agentic::AgentType::from("agenticApp")),
        "agent/agentType eq 'agenticApp'",
    );
    asks(beta::SignInEventsAppActivity::SIGN_IN_COUNT.gt(100), "signInCount gt 100");
    asks(v1::SignIn::STATUS_ERROR_CODE.eq(50126), "status/errorCode eq 50126");
    asks(
        v1::DirectoryAudit::INITIATED_BY_USER_USER_PRINCIPAL_NAME.starts_with("o'neill"),
        "startsWith(initiatedBy/user/userPrincipalName,'o''neill')",
    );
}

//! Names and values in forms of their own.

use msgraph_auditlogs_exports::beta::{
    AppliedConditionalAccessPolicyResult, ConditionalAccessConditions, DirectoryAudit,
    ProvisioningObjectSummary, ProvisioningResult, ProvisioningStepType, SignIn, SignInUserType,
};
use msgraph_auditlogs_exports::{Change, Exported, Form, Reader, Report, SignInKind};

use crate::support::one;

fn sign_in(exported: &Exported) -> SignIn {
    exported.record::<SignIn>().unwrap().into_inner()
}

fn changes(exported: &Exported) -> Vec<(String, Change)> {
    exported.normalizations().into_iter().map(|each| (each.path, each.change)).collect()
}

#[test]
fn a_record_of_graph_is_passed_through() {
    let text =
        r#"{"id":"1", "createdDateTime":"2026-11-26T10:00:00Z","new":{"$serde_json::private::Number":"x"}}"#;
    let exported = one(text);
    assert_eq!(exported.normalizations(), []);
    let record = exported.record::<SignIn>().unwrap();
    assert_eq!((record.raw(), record.id().as_deref()), (text, Some("1")));
    assert_eq!(exported.into_graph_json(), text);
}

#[test]
fn a_record_of_graph_is_not_decoded_as_another_one() {
    let exported = one(r#"{"id":"1","createdDateTime":"2026-11-26T10:00:00Z","appId":"a",
        "userPrincipalName":"kim@contoso.example","signInEventTypes":["interactiveUser"],"isInteractive":true}"#);
    let error = exported.record::<DirectoryAudit>().unwrap_err().to_string();
    assert!(error.contains("not a Graph directory-audit"), "{error}");
}

#[test]
fn flags_are_the_members_of_their_number() {
    let exported =
        one(r#"{"category":"SignInLogs","properties":{"id":"1","appliedConditionalAccessPolicies":
        [{"id":"p","result":"success","conditionsSatisfied":19,"conditionsNotSatisfied":1048576}]}}"#);
    let record = sign_in(&exported);
    let policy = &record.applied_conditional_access_policies.as_ref().unwrap()[0];
    let satisfied = policy.conditions_satisfied.as_ref().unwrap();
    assert!(satisfied.contains(&ConditionalAccessConditions::Users));
    assert_eq!(satisfied.to_string(), "application,users,clientType");
    assert_eq!(policy.result, Some(AppliedConditionalAccessPolicyResult::Success));
    // Bits that nobody declares stay the number.
    assert!(exported.into_graph_json().contains("1048576"));
}

#[test]
fn numbers_of_other_enumerations_are_kept() {
    let exported = one(r#"{"category":"SignInLogs","properties":{"id":"1","conditionalAccessStatus":2}}"#);
    let record = sign_in(&exported);
    assert_eq!(record.conditional_access_status, None);
    assert_eq!(record.undeclared["conditionalAccessStatus"], 2);
}

#[test]
fn numbers_of_provisioning_are_members() {
    let exported = one(
        r#"{"category":"ProvisioningLogs","resultType":"Skipped","properties":{"id":"1","action":"Create",
        "activityDateTime":"2026-11-26T10:00:00+00:00","statusInfo":{"Status":2},"sourceIdentity":
        {"Id":"s1","Name":"Kim","Type":"User"},"provisioningSteps":[{"name":"EntryExport","provisioningStepType":5,"status":2}]}}"#,
    );
    assert_eq!((exported.report, exported.form), (Some(Report::Provisioning), Form::DiagnosticSettings));
    let record = exported.record::<ProvisioningObjectSummary>().unwrap();
    let step = &record.provisioning_steps.as_ref().unwrap()[0];
    assert_eq!(step.provisioning_step_type, Some(ProvisioningStepType::Export));
    assert_eq!(step.status, Some(ProvisioningResult::Skipped));
    let status = record.provisioning_status_info.as_ref().unwrap();
    assert_eq!(status.status, Some(ProvisioningResult::Skipped));
    let source = record.source_identity.as_ref().unwrap();
    assert_eq!(source.display_name.as_deref(), Some("Kim"));
    assert_eq!(source.identity_type.as_deref(), Some("User"));
    assert!(changes(&exported).contains(&("provisioningStatusInfo".to_owned(), Change::Derived)));
}

#[test]
fn what_only_the_envelope_has_is_derived_and_listed() {
    let exported =
        one(r#"{"time":"2026-11-26T10:02:00Z","category":"ManagedIdentitySignInLogs","resultType":"7000215",
        "resultDescription":"Invalid client secret.","resourceId":"/tenants/7f1c/providers/Microsoft.aadiam",
        "properties":{"id":"1","ipAddress":""}}"#);
    assert_eq!(exported.kind, Some(SignInKind::ManagedIdentity));
    assert_eq!(exported.tenant.as_deref(), Some("7f1c"));
    let record = sign_in(&exported);
    assert_eq!(
        record.created_date_time.map(|time| time.to_string()).as_deref(),
        Some("2026-11-26T10:02:00Z")
    );
    assert_eq!(record.status.unwrap().error_code, Some(7_000_215));
    assert_eq!(
        changes(&exported),
        [("createdDateTime".to_owned(), Change::Derived), ("status".to_owned(), Change::Derived)]
    );
    assert!(exported.envelope().unwrap().contains("Invalid client secret."));
}

#[test]
fn a_status_that_is_there_is_not_replaced() {
    let exported =
        one(r#"{"category":"SignInLogs","resultType":"1","properties":{"id":"1","status":{"errorCode":2}}}"#);
    assert_eq!(sign_in(&exported).status.unwrap().error_code, Some(2));
    assert_eq!(exported.normalizations(), []);
}

#[test]
fn columns_of_a_table_are_not_taken_for_properties_of_their_names() {
    let exported = one(
        r#"{"TimeGenerated":"2026-11-26T10:00:00Z","Type":"SigninLogs","Id":"1","TenantId":"workspace",
        "AADTenantId":"7f1c","ResourceId":"/tenants/7f1c/providers/Microsoft.aadiam","ResourceIdentity":"r","Location":"SE",
        "LocationDetails":"{\"city\":\"Lund\"}","Status":"","UserType":"Member","IsInteractive":"True"}"#,
    );
    assert_eq!((exported.form, exported.tenant.as_deref()), (Form::LogAnalytics, Some("7f1c")));
    let record = sign_in(&exported);
    assert_eq!(record.resource_id.as_deref(), Some("r"));
    assert_eq!(record.location.unwrap().city.as_deref(), Some("Lund"));
    assert_eq!(record.user_type, Some(SignInUserType::Member));
    assert_eq!(record.is_interactive, Some(true));
    assert_eq!(record.undeclared["Location"], "SE");
    assert_eq!(record.undeclared["ResourceId"], "/tenants/7f1c/providers/Microsoft.aadiam");
    assert_eq!(record.status, None);
}

#[test]
fn an_audit_of_a_table_has_a_category_of_its_own() {
    let exported = one(
        r#"{"TimeGenerated":"2026-11-26T10:00:00Z","Type":"AuditLogs","Id":"1","Category":"RoleManagement",
        "AADOperationType":"Assign","ActivityDisplayName":"Add member to role","ActivityDateTime":"2026-11-26T10:00:00Z",
        "TargetResources":[{"id":"u","displayName":null,"type":"User","modifiedProperties":[]}]}"#,
    );
    let record = exported.record::<DirectoryAudit>().unwrap();
    assert_eq!(record.category.as_deref(), Some("RoleManagement"));
    assert_eq!(record.operation_type.as_deref(), Some("Assign"));
    assert_eq!(exported.report, Some(Report::DirectoryAudits));
}

#[test]
fn what_convert_to_json_cut_off_is_listed() {
    let exported = one(
        r#"{"Id":"1","CreatedDateTime":"\/Date(1765551838000)\/","UserPrincipalName":"kim@contoso.example",
        "AppliedConditionalAccessPolicies":"Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppliedConditionalAccessPolicy",
        "Status":{"ErrorCode":50126,"AdditionalProperties":{}},"RiskEventTypesV2":{"value":["anonymizedIPAddress"],"Count":1},
        "AdditionalProperties":{"sessionId":"s"}}"#,
    );
    assert_eq!(exported.form, Form::PowerShell);
    let record = sign_in(&exported);
    assert_eq!(
        record.created_date_time.map(|time| time.to_string()).as_deref(),
        Some("2025-12-12T15:03:58Z")
    );
    assert_eq!(record.status.as_ref().unwrap().error_code, Some(50126));
    assert_eq!(record.session_id.as_deref(), Some("s"));
    assert_eq!(record.risk_event_types_v2.as_deref().map(<[_]>::len), Some(1));
    assert!(record.undeclared.contains_key("appliedConditionalAccessPolicies"));
    assert!(changes(&exported).contains(&("appliedConditionalAccessPolicies".to_owned(), Change::Cut)));
}

#[test]
fn a_collection_keeps_what_does_not_fit() {
    let exported = one(
        r#"{"id":"1","createdDateTime":"12/12/2025 3:03:58 PM","authenticationMethodsUsed":["Password",null]}"#,
    );
    assert!(sign_in(&exported).created_date_time.is_some());
    assert!(exported.into_graph_json().contains(r#"["Password",null]"#));
}

#[test]
fn a_context_or_a_hint_decides_what_members_do_not() {
    let text = r#"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#auditLogs/customSecurityAttributeAudits",
        "value":[{"id":"1","activityDateTime":"2026-11-26T10:00:00Z"}]}"#;
    assert_eq!(one(text).report, Some(Report::CustomSecurityAttributeAudits));
    let text = r#"{"id":"1","activityDateTime":"2026-11-26T10:00:00Z"}"#;
    assert_eq!(one(text).report, Some(Report::DirectoryAudits));
    let hinted =
        Reader::new(text.as_bytes()).report(Report::CustomSecurityAttributeAudits).next().unwrap().unwrap();
    assert_eq!(hinted.report, Some(Report::CustomSecurityAttributeAudits));
}

#[test]
fn an_envelope_without_a_category_needs_a_hint() {
    let text = r#"{"time":"2026-11-26T10:00:00Z","properties":{"id":"1","userPrincipalName":"kim@contoso.example"}}"#;
    assert!(Reader::new(text.as_bytes()).next().unwrap().is_err());
    let reader = Reader::new(text.as_bytes()).form(Form::DiagnosticSettings).report(Report::SignIns);
    let exported = reader.map(Result::unwrap).next().unwrap();
    assert_eq!(sign_in(&exported).user_principal_name.as_deref(), Some("kim@contoso.example"));
}

#[test]
fn messages_in_an_array_are_entered() {
    let text = r#"[{"records":[{"category":"AuditLogs","properties":{"id":"1","activityDisplayName":"x"}}]},{"records":[
        {"category":"AuditLogs","properties":{"id":"2","activityDisplayName":"x"}}],"n":1},{"id":"3","activityDisplayName":"x"}]"#;
    assert_eq!(crate::support::outline(&crate::support::read(text.as_bytes())), ["1", "2", "3"]);
}

#[test]
fn rows_of_a_query_are_read_by_their_columns() {
    let text = r#"{"tables":[{"name":"PrimaryResult","columns":[{"name":"TimeGenerated","type":"datetime"},
        {"name":"Id","type":"string"},{"name":"Status","type":"dynamic"},{"name":"Type","type":"string"}],
        "rows":[["2026-11-26T10:00:00Z","1","{\"errorCode\":50126}","SigninLogs"],["2026-11-26T10:00:01Z","2","","SigninLogs"]]}]}"#;
    let mut reader = Reader::new(text.as_bytes());
    let records: Vec<_> = reader.by_ref().map(Result::unwrap).collect();
    assert_eq!(records.len(), 2);
    assert_eq!(records[0].raw, r#"["2026-11-26T10:00:00Z","1","{\"errorCode\":50126}","SigninLogs"]"#);
    let first = sign_in(&records[0]);
    assert_eq!((first.id.as_deref(), first.status.unwrap().error_code), (Some("1"), Some(50126)));
    assert_eq!(sign_in(&records[1]).created_date_time.unwrap().to_string(), "2026-11-26T10:00:01Z");
    assert_eq!(reader.forms()[&Form::LogAnalytics], 2);
}

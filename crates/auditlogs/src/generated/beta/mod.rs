// @generated from metadata of beta by `cargo xtask codegen`. Do not edit.

mod audit_activity_type_collection_request_builder;
mod audit_activity_type_request_builder;
mod audit_logs;
mod custom_security_attribute_audit_collection_request_builder;
mod custom_security_attribute_audit_request_builder;
mod directory_audit_collection_request_builder;
mod directory_audit_request_builder;
mod provisioning_object_summary_collection_request_builder;
mod provisioning_object_summary_request_builder;
mod self_service_sign_up_collection_request_builder;
mod self_service_sign_up_request_builder;
mod sign_in_collection_request_builder;
mod sign_in_events_activity_collection_request_builder;
mod sign_in_events_activity_request_builder;
mod sign_in_events_app_activity_collection_request_builder;
mod sign_in_events_app_activity_request_builder;
mod sign_in_request_builder;

pub use msgraph_auditlogs_models::beta as models;

/// Resources of Microsoft Graph beta that are documented as unavailable, by cloud.
///
/// Types, their members, operations, singletons and entity sets, by qualified wire name.
///
/// A request for a resource that is unavailable in the client's cloud fails before anything is sent.
pub const UNAVAILABLE_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[
    (msgraph_runtime::Cloud::UsGovL4, &["microsoft.graph.auditLogRoot/signUps"]),
    (msgraph_runtime::Cloud::UsGovL5, &["microsoft.graph.auditLogRoot/signUps"]),
    (msgraph_runtime::Cloud::China, &["microsoft.graph.auditLogRoot/signUps"]),
];

/// A type per report, for generic code; see [`Report`](msgraph_runtime::report::Report).
pub mod reports;

pub use reports::{reports, visit_reports};
pub use audit_activity_type_collection_request_builder::AuditActivityTypeCollectionRequestBuilder;
pub use audit_activity_type_request_builder::AuditActivityTypeRequestBuilder;
pub use audit_logs::AuditLogs;
pub use custom_security_attribute_audit_collection_request_builder::CustomSecurityAttributeAuditCollectionRequestBuilder;
pub use custom_security_attribute_audit_request_builder::CustomSecurityAttributeAuditRequestBuilder;
pub use directory_audit_collection_request_builder::DirectoryAuditCollectionRequestBuilder;
pub use directory_audit_request_builder::DirectoryAuditRequestBuilder;
pub use provisioning_object_summary_collection_request_builder::ProvisioningObjectSummaryCollectionRequestBuilder;
pub use provisioning_object_summary_request_builder::ProvisioningObjectSummaryRequestBuilder;
pub use self_service_sign_up_collection_request_builder::SelfServiceSignUpCollectionRequestBuilder;
pub use self_service_sign_up_request_builder::SelfServiceSignUpRequestBuilder;
pub use sign_in_collection_request_builder::{
    SignInCollectionConfirmCompromisedRequest, SignInCollectionConfirmSafeRequest,
    SignInCollectionDismissRequest, SignInCollectionRequestBuilder,
};
pub use sign_in_events_activity_collection_request_builder::SignInEventsActivityCollectionRequestBuilder;
pub use sign_in_events_activity_request_builder::SignInEventsActivityRequestBuilder;
pub use sign_in_events_app_activity_collection_request_builder::SignInEventsAppActivityCollectionRequestBuilder;
pub use sign_in_events_app_activity_request_builder::SignInEventsAppActivityRequestBuilder;
pub use sign_in_request_builder::SignInRequestBuilder;

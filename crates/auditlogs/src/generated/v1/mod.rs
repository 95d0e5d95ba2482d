// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod audit_logs;
mod directory_audit_collection_request_builder;
mod directory_audit_request_builder;
mod provisioning_object_summary_collection_request_builder;
mod provisioning_object_summary_request_builder;
mod sign_in_collection_request_builder;
mod sign_in_request_builder;

pub use msgraph_auditlogs_models::v1 as models;

/// Resources of Microsoft Graph v1.0 that are documented as unavailable, by cloud.
///
/// Types, their members, operations, singletons and entity sets, by qualified wire name.
///
/// A request for a resource that is unavailable in the client's cloud fails before anything is sent.
pub const UNAVAILABLE_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[];

/// A type per report, for generic code; see [`Report`](msgraph_runtime::report::Report).
pub mod reports;

pub use reports::{reports, visit_reports};
pub use audit_logs::AuditLogs;
pub use directory_audit_collection_request_builder::DirectoryAuditCollectionRequestBuilder;
pub use directory_audit_request_builder::DirectoryAuditRequestBuilder;
pub use provisioning_object_summary_collection_request_builder::ProvisioningObjectSummaryCollectionRequestBuilder;
pub use provisioning_object_summary_request_builder::ProvisioningObjectSummaryRequestBuilder;
pub use sign_in_collection_request_builder::{
    SignInCollectionConfirmCompromisedRequest, SignInCollectionConfirmSafeRequest,
    SignInCollectionDismissRequest, SignInCollectionRequestBuilder,
};
pub use sign_in_request_builder::SignInRequestBuilder;

// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod audit_logs;
mod directory_audit_collection;
mod directory_audit_item;
mod provisioning_object_summary_collection;
mod provisioning_object_summary_item;
mod sign_in_collection;
mod sign_in_item;

pub use msgraph_auditlogs_models::v1 as models;

/// What clouds lack of Microsoft Graph v1.0, as far as it is documented.
///
/// Types, their members, operations and what the service offers at its root, by qualified wire name.
/// What isn't listed is in all clouds.
///
/// A request for a collection or of an operation that is listed for the client's cloud fails before
/// anything is sent.
pub const MISSING_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[
    (
        msgraph_runtime::Cloud::China,
        &[
            "microsoft.graph.auditLogRoot/directoryAudits",
            "microsoft.graph.auditLogRoot/provisioning",
            "microsoft.graph.confirmCompromised(Collection(microsoft.graph.signIn))",
            "microsoft.graph.confirmSafe(Collection(microsoft.graph.signIn))",
            "microsoft.graph.dismiss(Collection(microsoft.graph.signIn))",
        ],
    ),
];

pub use audit_logs::AuditLogs;
pub use directory_audit_collection::DirectoryAuditCollection;
pub use directory_audit_item::DirectoryAuditItem;
pub use provisioning_object_summary_collection::ProvisioningObjectSummaryCollection;
pub use provisioning_object_summary_item::ProvisioningObjectSummaryItem;
pub use sign_in_collection::{
    SignInCollection, SignInCollectionConfirmCompromised, SignInCollectionConfirmSafe,
    SignInCollectionDismiss,
};
pub use sign_in_item::SignInItem;

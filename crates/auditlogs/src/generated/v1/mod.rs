// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod audit_logs;
mod directory_audit_collection;
mod directory_audit_item;
mod provisioning_object_summary_collection;
mod provisioning_object_summary_item;
mod sign_in_collection;
mod sign_in_item;

pub use msgraph_auditlogs_models::v1 as models;
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

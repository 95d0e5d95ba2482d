// Generated from metadata of beta by `cargo xtask codegen`. Do not edit.

mod audit_activity_type_collection;
mod audit_activity_type_item;
mod audit_logs;
mod custom_security_attribute_audit_collection;
mod custom_security_attribute_audit_item;
mod directory_audit_collection;
mod directory_audit_item;
mod provisioning_object_summary_collection;
mod provisioning_object_summary_item;
mod self_service_sign_up_collection;
mod self_service_sign_up_item;
mod sign_in_collection;
mod sign_in_events_activity_collection;
mod sign_in_events_activity_item;
mod sign_in_events_app_activity_collection;
mod sign_in_events_app_activity_item;
mod sign_in_item;

pub use msgraph_auditlogs_models::beta as models;

/// What clouds lack of Microsoft Graph beta, as far as it is documented.
///
/// Types, their members, operations and what the service offers at its root, by qualified wire name.
/// What isn't listed is in all clouds.
///
/// A request for a collection or of an operation that is listed for the client's cloud fails before
/// anything is sent.
pub const MISSING_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[
    (msgraph_runtime::Cloud::UsGovL4, &["microsoft.graph.auditLogRoot/signUps"]),
    (msgraph_runtime::Cloud::UsGovL5, &["microsoft.graph.auditLogRoot/signUps"]),
    (
        msgraph_runtime::Cloud::China,
        &[
            "microsoft.graph.auditLogRoot/signUps",
            "microsoft.graph.confirmCompromised(Collection(microsoft.graph.signIn))",
            "microsoft.graph.confirmSafe(Collection(microsoft.graph.signIn))",
            "microsoft.graph.dismiss(Collection(microsoft.graph.signIn))",
        ],
    ),
];

pub use audit_activity_type_collection::AuditActivityTypeCollection;
pub use audit_activity_type_item::AuditActivityTypeItem;
pub use audit_logs::AuditLogs;
pub use custom_security_attribute_audit_collection::CustomSecurityAttributeAuditCollection;
pub use custom_security_attribute_audit_item::CustomSecurityAttributeAuditItem;
pub use directory_audit_collection::DirectoryAuditCollection;
pub use directory_audit_item::DirectoryAuditItem;
pub use provisioning_object_summary_collection::ProvisioningObjectSummaryCollection;
pub use provisioning_object_summary_item::ProvisioningObjectSummaryItem;
pub use self_service_sign_up_collection::SelfServiceSignUpCollection;
pub use self_service_sign_up_item::SelfServiceSignUpItem;
pub use sign_in_collection::{
    SignInCollection, SignInCollectionConfirmCompromised, SignInCollectionConfirmSafe,
    SignInCollectionDismiss,
};
pub use sign_in_events_activity_collection::SignInEventsActivityCollection;
pub use sign_in_events_activity_item::SignInEventsActivityItem;
pub use sign_in_events_app_activity_collection::SignInEventsAppActivityCollection;
pub use sign_in_events_app_activity_item::SignInEventsAppActivityItem;
pub use sign_in_item::SignInItem;

// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod app_identity;
mod applied_conditional_access_policy;
mod applied_conditional_access_policy_result;
mod audit_activity_initiator;
mod authentication_app_device_details;
mod conditional_access_status;
mod details_info;
mod device_detail;
mod directory_audit;
mod geo_coordinates;
mod group_type;
mod initiator;
mod initiator_type;
mod key_value;
mod modified_property;
mod operation_result;
mod provisioned_identity;
mod provisioning_action;
mod provisioning_error_info;
mod provisioning_object_summary;
mod provisioning_result;
mod provisioning_service_principal;
mod provisioning_status_error_category;
mod provisioning_status_info;
mod provisioning_step;
mod provisioning_step_type;
mod provisioning_system;
mod risk_detail;
mod risk_event_type;
mod risk_level;
mod risk_state;
mod sign_in;
mod sign_in_location;
mod sign_in_status;
mod target_resource;
mod user_identity;

/// Markers of documented operators: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property). Not part of the public API.
#[doc(hidden)]
pub mod operators;

/// Items of collections, for conditions inside `any`.
pub mod items;

/// The schema descriptions of all structured types of v1.0.
pub const STRUCTURED_TYPES: &[&msgraph_runtime::schema::StructuredType] = &[
    AppIdentity::SCHEMA, AppliedConditionalAccessPolicy::SCHEMA, AuditActivityInitiator::SCHEMA,
    AuthenticationAppDeviceDetails::SCHEMA, DetailsInfo::SCHEMA, DeviceDetail::SCHEMA, DirectoryAudit::SCHEMA,
    GeoCoordinates::SCHEMA, Initiator::SCHEMA, KeyValue::SCHEMA, ModifiedProperty::SCHEMA,
    ProvisionedIdentity::SCHEMA, ProvisioningErrorInfo::SCHEMA, ProvisioningObjectSummary::SCHEMA,
    ProvisioningServicePrincipal::SCHEMA, ProvisioningStatusInfo::SCHEMA, ProvisioningStep::SCHEMA,
    ProvisioningSystem::SCHEMA, SignIn::SCHEMA, SignInLocation::SCHEMA, SignInStatus::SCHEMA,
    TargetResource::SCHEMA, UserIdentity::SCHEMA,
];

/// The schema descriptions of all enumerations of v1.0.
pub const ENUM_TYPES: &[&msgraph_runtime::schema::EnumType] = &[
    AppliedConditionalAccessPolicyResult::SCHEMA, ConditionalAccessStatus::SCHEMA, GroupType::SCHEMA,
    InitiatorType::SCHEMA, OperationResult::SCHEMA, ProvisioningAction::SCHEMA, ProvisioningResult::SCHEMA,
    ProvisioningStatusErrorCategory::SCHEMA, ProvisioningStepType::SCHEMA, RiskDetail::SCHEMA,
    RiskEventType::SCHEMA, RiskLevel::SCHEMA, RiskState::SCHEMA,
];

pub use app_identity::AppIdentity;
pub use applied_conditional_access_policy::AppliedConditionalAccessPolicy;
pub use applied_conditional_access_policy_result::AppliedConditionalAccessPolicyResult;
pub use audit_activity_initiator::AuditActivityInitiator;
pub use authentication_app_device_details::AuthenticationAppDeviceDetails;
pub use conditional_access_status::ConditionalAccessStatus;
pub use details_info::DetailsInfo;
pub use device_detail::DeviceDetail;
pub use directory_audit::DirectoryAudit;
pub use geo_coordinates::GeoCoordinates;
pub use group_type::GroupType;
pub use initiator::Initiator;
pub use initiator_type::InitiatorType;
pub use key_value::KeyValue;
pub use modified_property::ModifiedProperty;
pub use operation_result::OperationResult;
pub use provisioned_identity::ProvisionedIdentity;
pub use provisioning_action::ProvisioningAction;
pub use provisioning_error_info::ProvisioningErrorInfo;
pub use provisioning_object_summary::ProvisioningObjectSummary;
pub use provisioning_result::ProvisioningResult;
pub use provisioning_service_principal::ProvisioningServicePrincipal;
pub use provisioning_status_error_category::ProvisioningStatusErrorCategory;
pub use provisioning_status_info::ProvisioningStatusInfo;
pub use provisioning_step::ProvisioningStep;
pub use provisioning_step_type::ProvisioningStepType;
pub use provisioning_system::ProvisioningSystem;
pub use risk_detail::RiskDetail;
pub use risk_event_type::RiskEventType;
pub use risk_level::RiskLevel;
pub use risk_state::RiskState;
pub use sign_in::SignIn;
pub use sign_in_location::SignInLocation;
pub use sign_in_status::SignInStatus;
pub use target_resource::TargetResource;
pub use user_identity::UserIdentity;

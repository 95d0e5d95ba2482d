// @generated from metadata of v1.0 and beta by `cargo xtask codegen`. Do not edit.

use super::{v1, beta};

msgraph_runtime::generated::conversions! {
    objects;
    v1::AppIdentity => beta::AppIdentity,
    v1::AppliedConditionalAccessPolicy => beta::AppliedConditionalAccessPolicy,
    v1::AuditActivityInitiator => beta::AuditActivityInitiator,
    v1::AuthenticationAppDeviceDetails => beta::AuthenticationAppDeviceDetails,
    v1::DetailsInfo => beta::DetailsInfo,
    v1::DeviceDetail => beta::DeviceDetail,
    v1::DirectoryAudit => beta::DirectoryAudit,
    v1::GeoCoordinates => beta::GeoCoordinates,
    v1::Initiator => beta::Initiator,
    v1::KeyValue => beta::KeyValue,
    v1::ModifiedProperty => beta::ModifiedProperty,
    v1::ProvisionedIdentity => beta::ProvisionedIdentity,
    v1::ProvisioningErrorInfo => beta::ProvisioningErrorInfo,
    v1::ProvisioningObjectSummary => beta::ProvisioningObjectSummary,
    v1::ProvisioningServicePrincipal => beta::ProvisioningServicePrincipal,
    v1::ProvisioningStatusInfo => beta::ProvisioningStatusInfo,
    v1::ProvisioningStep => beta::ProvisioningStep,
    v1::ProvisioningSystem => beta::ProvisioningSystem,
    v1::SignIn => beta::SignIn,
    v1::SignInLocation => beta::SignInLocation,
    v1::SignInStatus => beta::SignInStatus,
    v1::TargetResource => beta::TargetResource,
}

msgraph_runtime::generated::conversions! {
    enumerations;
    v1::AppliedConditionalAccessPolicyResult => beta::AppliedConditionalAccessPolicyResult,
    v1::ConditionalAccessStatus => beta::ConditionalAccessStatus,
    v1::GroupType => beta::GroupType,
    v1::InitiatorType => beta::InitiatorType,
    v1::OperationResult => beta::OperationResult,
    v1::ProvisioningAction => beta::ProvisioningAction,
    v1::ProvisioningResult => beta::ProvisioningResult,
    v1::ProvisioningStatusErrorCategory => beta::ProvisioningStatusErrorCategory,
    v1::ProvisioningStepType => beta::ProvisioningStepType,
    v1::RiskDetail => beta::RiskDetail,
    v1::RiskLevel => beta::RiskLevel,
    v1::RiskState => beta::RiskState,
}

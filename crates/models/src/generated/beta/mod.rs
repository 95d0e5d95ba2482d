// @generated from metadata of beta by `cargo xtask codegen`. Do not edit.

mod aggregation_window;
mod any_authentication_event_handler_result;
mod any_status_base;
mod app_identity;
mod app_management_audit;
mod app_management_audit_log_audit_result;
mod app_management_audit_log_policy_type;
mod app_management_audit_log_restriction_result;
mod app_management_audit_log_restriction_state;
mod applied_app_management_policy_restriction;
mod applied_authentication_event_listener;
mod applied_conditional_access_policy;
mod applied_conditional_access_policy_result;
mod audit_activity_initiator;
mod audit_activity_performer;
mod audit_activity_type;
mod audit_identity_type;
mod audit_user_identity;
mod authentication_app_admin_configuration;
mod authentication_app_device_details;
mod authentication_app_evaluation;
mod authentication_app_policy_details;
mod authentication_app_policy_status;
mod authentication_context;
mod authentication_context_detail;
mod authentication_detail;
mod authentication_event_handler_result;
mod authentication_event_type;
mod authentication_requirement_policy;
mod authentication_strength;
mod authentication_strength_result;
mod client_credential_type;
mod conditional_access_conditions;
mod conditional_access_rule;
mod conditional_access_rule_satisfied;
mod conditional_access_status;
mod custom_extension_callout_result;
mod custom_security_attribute_audit;
mod details_info;
mod device_detail;
mod dictionary;
mod directory_audit;
mod expiration_requirement;
mod fraud_protection_details;
mod geo_coordinates;
mod group_type;
mod incoming_token_type;
mod initiator;
mod initiator_type;
mod key_value;
mod linkable_identifiers;
mod managed_identity;
mod mfa_detail;
mod modified_property;
mod msi_type;
mod network_location_detail;
mod network_type;
mod operation_result;
mod original_transfer_methods;
mod private_link_details;
mod protocol_type;
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
mod requirement_provider;
mod risk_detail;
mod risk_level;
mod risk_state;
mod self_service_sign_up;
mod session_lifetime_policy;
mod sign_in;
mod sign_in_access_type;
mod sign_in_events_activity;
mod sign_in_events_app_activity;
mod sign_in_identifier_type;
mod sign_in_location;
mod sign_in_status;
mod sign_in_user_type;
mod sign_up_identifier_type;
mod sign_up_identity;
mod sign_up_stage;
mod sign_up_status;
mod status_base;
mod status_details;
mod summarized_sign_in;
mod target_resource;
mod token_details;
mod token_issuer_type;
mod token_protection_status;
mod token_protection_status_details;

/// Markers of documented operators: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property). Not part of the public API.
#[doc(hidden)]
pub mod operators;

/// Items of collections, for conditions inside `any`.
pub mod items;

/// The schema descriptions of all structured types of beta.
pub const STRUCTURED_TYPES: &[&msgraph_runtime::schema::StructuredType] = &[
    Dictionary::SCHEMA, agentic::AgentSignIn::SCHEMA, AppIdentity::SCHEMA, AppManagementAudit::SCHEMA,
    AppliedAppManagementPolicyRestriction::SCHEMA, AppliedAuthenticationEventListener::SCHEMA,
    AppliedConditionalAccessPolicy::SCHEMA, AuditActivityInitiator::SCHEMA, AuditActivityPerformer::SCHEMA,
    AuditActivityType::SCHEMA, AuditUserIdentity::SCHEMA, AuthenticationAppDeviceDetails::SCHEMA,
    AuthenticationAppPolicyDetails::SCHEMA, AuthenticationContext::SCHEMA, AuthenticationDetail::SCHEMA,
    AuthenticationEventHandlerResult::SCHEMA, AuthenticationRequirementPolicy::SCHEMA,
    AuthenticationStrength::SCHEMA, ConditionalAccessRuleSatisfied::SCHEMA,
    CustomExtensionCalloutResult::SCHEMA, CustomSecurityAttributeAudit::SCHEMA, DetailsInfo::SCHEMA,
    DeviceDetail::SCHEMA, DirectoryAudit::SCHEMA, FraudProtectionDetails::SCHEMA, GeoCoordinates::SCHEMA,
    Initiator::SCHEMA, KeyValue::SCHEMA, LinkableIdentifiers::SCHEMA, ManagedIdentity::SCHEMA,
    MfaDetail::SCHEMA, ModifiedProperty::SCHEMA, NetworkLocationDetail::SCHEMA, PrivateLinkDetails::SCHEMA,
    ProvisionedIdentity::SCHEMA, ProvisioningErrorInfo::SCHEMA, ProvisioningObjectSummary::SCHEMA,
    ProvisioningServicePrincipal::SCHEMA, ProvisioningStatusInfo::SCHEMA, ProvisioningStep::SCHEMA,
    ProvisioningSystem::SCHEMA, SelfServiceSignUp::SCHEMA, SessionLifetimePolicy::SCHEMA, SignIn::SCHEMA,
    SignInEventsActivity::SCHEMA, SignInEventsAppActivity::SCHEMA, SignInLocation::SCHEMA,
    SignInStatus::SCHEMA, SignUpIdentity::SCHEMA, SignUpStatus::SCHEMA, StatusBase::SCHEMA,
    StatusDetails::SCHEMA, SummarizedSignIn::SCHEMA, TargetResource::SCHEMA, TokenDetails::SCHEMA,
    TokenProtectionStatusDetails::SCHEMA,
];

/// The schema descriptions of all enumerations of beta.
pub const ENUM_TYPES: &[&msgraph_runtime::schema::EnumType] = &[
    agentic::AgentType::SCHEMA, AggregationWindow::SCHEMA, AppManagementAuditLogAuditResult::SCHEMA,
    AppManagementAuditLogPolicyType::SCHEMA, AppManagementAuditLogRestrictionResult::SCHEMA,
    AppManagementAuditLogRestrictionState::SCHEMA, AppliedConditionalAccessPolicyResult::SCHEMA,
    AuditIdentityType::SCHEMA, AuthenticationAppAdminConfiguration::SCHEMA,
    AuthenticationAppEvaluation::SCHEMA, AuthenticationAppPolicyStatus::SCHEMA,
    AuthenticationContextDetail::SCHEMA, AuthenticationEventType::SCHEMA,
    AuthenticationStrengthResult::SCHEMA, ClientCredentialType::SCHEMA, ConditionalAccessConditions::SCHEMA,
    ConditionalAccessRule::SCHEMA, ConditionalAccessStatus::SCHEMA, ExpirationRequirement::SCHEMA,
    GroupType::SCHEMA, IncomingTokenType::SCHEMA, InitiatorType::SCHEMA, MsiType::SCHEMA, NetworkType::SCHEMA,
    OperationResult::SCHEMA, OriginalTransferMethods::SCHEMA, ProtocolType::SCHEMA,
    ProvisioningAction::SCHEMA, ProvisioningResult::SCHEMA, ProvisioningStatusErrorCategory::SCHEMA,
    ProvisioningStepType::SCHEMA, RequirementProvider::SCHEMA, RiskDetail::SCHEMA, RiskLevel::SCHEMA,
    RiskState::SCHEMA, SignInAccessType::SCHEMA, SignInIdentifierType::SCHEMA, SignInUserType::SCHEMA,
    SignUpIdentifierType::SCHEMA, SignUpStage::SCHEMA, TokenIssuerType::SCHEMA, TokenProtectionStatus::SCHEMA,
];

/// The namespace `agentic`.
pub mod agentic;

pub use aggregation_window::AggregationWindow;
pub use any_authentication_event_handler_result::AnyAuthenticationEventHandlerResult;
pub use any_status_base::AnyStatusBase;
pub use app_identity::AppIdentity;
pub use app_management_audit::AppManagementAudit;
pub use app_management_audit_log_audit_result::AppManagementAuditLogAuditResult;
pub use app_management_audit_log_policy_type::AppManagementAuditLogPolicyType;
pub use app_management_audit_log_restriction_result::AppManagementAuditLogRestrictionResult;
pub use app_management_audit_log_restriction_state::AppManagementAuditLogRestrictionState;
pub use applied_app_management_policy_restriction::AppliedAppManagementPolicyRestriction;
pub use applied_authentication_event_listener::AppliedAuthenticationEventListener;
pub use applied_conditional_access_policy::AppliedConditionalAccessPolicy;
pub use applied_conditional_access_policy_result::AppliedConditionalAccessPolicyResult;
pub use audit_activity_initiator::AuditActivityInitiator;
pub use audit_activity_performer::AuditActivityPerformer;
pub use audit_activity_type::AuditActivityType;
pub use audit_identity_type::AuditIdentityType;
pub use audit_user_identity::AuditUserIdentity;
pub use authentication_app_admin_configuration::AuthenticationAppAdminConfiguration;
pub use authentication_app_device_details::AuthenticationAppDeviceDetails;
pub use authentication_app_evaluation::AuthenticationAppEvaluation;
pub use authentication_app_policy_details::AuthenticationAppPolicyDetails;
pub use authentication_app_policy_status::AuthenticationAppPolicyStatus;
pub use authentication_context::AuthenticationContext;
pub use authentication_context_detail::AuthenticationContextDetail;
pub use authentication_detail::AuthenticationDetail;
pub use authentication_event_handler_result::AuthenticationEventHandlerResult;
pub use authentication_event_type::AuthenticationEventType;
pub use authentication_requirement_policy::AuthenticationRequirementPolicy;
pub use authentication_strength::AuthenticationStrength;
pub use authentication_strength_result::AuthenticationStrengthResult;
pub use client_credential_type::ClientCredentialType;
pub use conditional_access_conditions::ConditionalAccessConditions;
pub use conditional_access_rule::ConditionalAccessRule;
pub use conditional_access_rule_satisfied::ConditionalAccessRuleSatisfied;
pub use conditional_access_status::ConditionalAccessStatus;
pub use custom_extension_callout_result::CustomExtensionCalloutResult;
pub use custom_security_attribute_audit::CustomSecurityAttributeAudit;
pub use details_info::DetailsInfo;
pub use device_detail::DeviceDetail;
pub use dictionary::Dictionary;
pub use directory_audit::DirectoryAudit;
pub use expiration_requirement::ExpirationRequirement;
pub use fraud_protection_details::FraudProtectionDetails;
pub use geo_coordinates::GeoCoordinates;
pub use group_type::GroupType;
pub use incoming_token_type::IncomingTokenType;
pub use initiator::Initiator;
pub use initiator_type::InitiatorType;
pub use key_value::KeyValue;
pub use linkable_identifiers::LinkableIdentifiers;
pub use managed_identity::ManagedIdentity;
pub use mfa_detail::MfaDetail;
pub use modified_property::ModifiedProperty;
pub use msi_type::MsiType;
pub use network_location_detail::NetworkLocationDetail;
pub use network_type::NetworkType;
pub use operation_result::OperationResult;
pub use original_transfer_methods::OriginalTransferMethods;
pub use private_link_details::PrivateLinkDetails;
pub use protocol_type::ProtocolType;
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
pub use requirement_provider::RequirementProvider;
pub use risk_detail::RiskDetail;
pub use risk_level::RiskLevel;
pub use risk_state::RiskState;
pub use self_service_sign_up::SelfServiceSignUp;
pub use session_lifetime_policy::SessionLifetimePolicy;
pub use sign_in::SignIn;
pub use sign_in_access_type::SignInAccessType;
pub use sign_in_events_activity::SignInEventsActivity;
pub use sign_in_events_app_activity::SignInEventsAppActivity;
pub use sign_in_identifier_type::SignInIdentifierType;
pub use sign_in_location::SignInLocation;
pub use sign_in_status::SignInStatus;
pub use sign_in_user_type::SignInUserType;
pub use sign_up_identifier_type::SignUpIdentifierType;
pub use sign_up_identity::SignUpIdentity;
pub use sign_up_stage::SignUpStage;
pub use sign_up_status::SignUpStatus;
pub use status_base::StatusBase;
pub use status_details::StatusDetails;
pub use summarized_sign_in::SummarizedSignIn;
pub use target_resource::TargetResource;
pub use token_details::TokenDetails;
pub use token_issuer_type::TokenIssuerType;
pub use token_protection_status::TokenProtectionStatus;
pub use token_protection_status_details::TokenProtectionStatusDetails;

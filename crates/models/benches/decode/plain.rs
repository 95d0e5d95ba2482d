//! The sign-in of beta as a plain serde derive has it: the same members, and nothing kept of all others.

use jiff::Timestamp;
use serde::Deserialize;

use enumerations::*;

mod enumerations;

macro_rules! plain {
    ($($name:ident { $($field:ident: $type:ty = $wire:literal,)* })*) => {$(
        #[derive(Debug, Deserialize)]
        pub struct $name {
            $(#[serde(rename = $wire)] pub $field: Option<$type>,)*
        }
    )*};
}

plain! {
    SignIn {
        id: String = "id",
        agent: AgentSignIn = "agent",
        app_display_name: String = "appDisplayName",
        app_id: String = "appId",
        applied_conditional_access_policies: Vec<AppliedConditionalAccessPolicy> = "appliedConditionalAccessPolicies",
        applied_event_listeners: Vec<AppliedAuthenticationEventListener> = "appliedEventListeners",
        app_owner_tenant_id: String = "appOwnerTenantId",
        app_token_protection_status: TokenProtectionStatus = "appTokenProtectionStatus",
        authentication_app_device_details: AuthenticationAppDeviceDetails = "authenticationAppDeviceDetails",
        authentication_app_policy_evaluation_details: Vec<AuthenticationAppPolicyDetails> = "authenticationAppPolicyEvaluationDetails",
        authentication_context_class_references: Vec<AuthenticationContext> = "authenticationContextClassReferences",
        authentication_details: Vec<AuthenticationDetail> = "authenticationDetails",
        authentication_methods_used: Vec<String> = "authenticationMethodsUsed",
        authentication_processing_details: Vec<KeyValue> = "authenticationProcessingDetails",
        authentication_protocol: String = "authenticationProtocol",
        authentication_requirement: String = "authenticationRequirement",
        authentication_requirement_policies: Vec<AuthenticationRequirementPolicy> = "authenticationRequirementPolicies",
        autonomous_system_number: i32 = "autonomousSystemNumber",
        azure_resource_id: String = "azureResourceId",
        client_app_used: String = "clientAppUsed",
        client_credential_type: ClientCredentialType = "clientCredentialType",
        client_session_id: String = "clientSessionId",
        conditional_access_audiences: Vec<String> = "conditionalAccessAudiences",
        conditional_access_status: ConditionalAccessStatus = "conditionalAccessStatus",
        correlation_id: String = "correlationId",
        created_date_time: Timestamp = "createdDateTime",
        cross_tenant_access_type: String = "crossTenantAccessType",
        device_detail: DeviceDetail = "deviceDetail",
        federated_credential_id: String = "federatedCredentialId",
        flagged_for_review: bool = "flaggedForReview",
        global_secure_access_ip_address: String = "globalSecureAccessIpAddress",
        home_tenant_id: String = "homeTenantId",
        home_tenant_name: String = "homeTenantName",
        incoming_token_type: String = "incomingTokenType",
        ip_address: String = "ipAddress",
        ip_address_from_resource_provider: String = "ipAddressFromResourceProvider",
        is_interactive: bool = "isInteractive",
        is_tenant_restricted: bool = "isTenantRestricted",
        is_through_global_secure_access: bool = "isThroughGlobalSecureAccess",
        location: SignInLocation = "location",
        managed_service_identity: ManagedIdentity = "managedServiceIdentity",
        mfa_detail: MfaDetail = "mfaDetail",
        network_location_details: Vec<NetworkLocationDetail> = "networkLocationDetails",
        original_request_id: String = "originalRequestId",
        original_transfer_method: OriginalTransferMethods = "originalTransferMethod",
        private_link_details: PrivateLinkDetails = "privateLinkDetails",
        processing_time_in_milliseconds: i32 = "processingTimeInMilliseconds",
        resource_display_name: String = "resourceDisplayName",
        resource_id: String = "resourceId",
        resource_owner_tenant_id: String = "resourceOwnerTenantId",
        resource_service_principal_id: String = "resourceServicePrincipalId",
        resource_tenant_id: String = "resourceTenantId",
        risk_detail: RiskDetail = "riskDetail",
        risk_event_types_v2: Vec<String> = "riskEventTypes_v2",
        risk_level_aggregated: RiskLevel = "riskLevelAggregated",
        risk_level_during_sign_in: RiskLevel = "riskLevelDuringSignIn",
        risk_state: RiskState = "riskState",
        service_principal_credential_key_id: String = "servicePrincipalCredentialKeyId",
        service_principal_credential_thumbprint: String = "servicePrincipalCredentialThumbprint",
        service_principal_id: String = "servicePrincipalId",
        service_principal_name: String = "servicePrincipalName",
        session_id: String = "sessionId",
        session_lifetime_policies: Vec<SessionLifetimePolicy> = "sessionLifetimePolicies",
        sign_in_event_types: Vec<String> = "signInEventTypes",
        sign_in_identifier: String = "signInIdentifier",
        sign_in_identifier_type: SignInIdentifierType = "signInIdentifierType",
        sign_in_token_protection_status: TokenProtectionStatus = "signInTokenProtectionStatus",
        status: SignInStatus = "status",
        token_issuer_name: String = "tokenIssuerName",
        token_issuer_type: TokenIssuerType = "tokenIssuerType",
        token_protection_status_details: TokenProtectionStatusDetails = "tokenProtectionStatusDetails",
        unique_token_identifier: String = "uniqueTokenIdentifier",
        user_agent: String = "userAgent",
        user_display_name: String = "userDisplayName",
        user_id: String = "userId",
        user_principal_name: String = "userPrincipalName",
        user_type: SignInUserType = "userType",
    }
    AgentSignIn {
        agent_subject_parent_id: String = "agentSubjectParentId",
        agent_subject_type: AgentType = "agentSubjectType",
        agent_type: AgentType = "agentType",
        parent_app_id: String = "parentAppId",
    }
    AppliedConditionalAccessPolicy {
        authentication_strength: AuthenticationStrength = "authenticationStrength",
        conditions_not_satisfied: String = "conditionsNotSatisfied",
        conditions_satisfied: String = "conditionsSatisfied",
        display_name: String = "displayName",
        enforced_grant_controls: Vec<String> = "enforcedGrantControls",
        enforced_session_controls: Vec<String> = "enforcedSessionControls",
        exclude_rules_satisfied: Vec<ConditionalAccessRuleSatisfied> = "excludeRulesSatisfied",
        id: String = "id",
        include_rules_satisfied: Vec<ConditionalAccessRuleSatisfied> = "includeRulesSatisfied",
        result: AppliedConditionalAccessPolicyResult = "result",
        session_controls_not_satisfied: Vec<String> = "sessionControlsNotSatisfied",
    }
    AppliedAuthenticationEventListener {
        event_type: AuthenticationEventType = "eventType",
        executed_listener_id: String = "executedListenerId",
        handler_result: AuthenticationEventHandlerResult = "handlerResult",
    }
    AuthenticationAppDeviceDetails {
        app_version: String = "appVersion",
        client_app: String = "clientApp",
        device_id: String = "deviceId",
        operating_system: String = "operatingSystem",
    }
    AuthenticationAppPolicyDetails {
        admin_configuration: AuthenticationAppAdminConfiguration = "adminConfiguration",
        authentication_evaluation: AuthenticationAppEvaluation = "authenticationEvaluation",
        policy_name: String = "policyName",
        status: AuthenticationAppPolicyStatus = "status",
    }
    AuthenticationContext {
        detail: AuthenticationContextDetail = "detail",
        id: String = "id",
    }
    AuthenticationDetail {
        authentication_method: String = "authenticationMethod",
        authentication_method_detail: String = "authenticationMethodDetail",
        authentication_step_date_time: Timestamp = "authenticationStepDateTime",
        authentication_step_requirement: String = "authenticationStepRequirement",
        authentication_step_result_detail: String = "authenticationStepResultDetail",
        succeeded: bool = "succeeded",
    }
    KeyValue {
        key: String = "key",
        value: String = "value",
    }
    AuthenticationRequirementPolicy {
        detail: String = "detail",
        requirement_provider: RequirementProvider = "requirementProvider",
    }
    DeviceDetail {
        browser: String = "browser",
        browser_id: String = "browserId",
        device_id: String = "deviceId",
        display_name: String = "displayName",
        is_compliant: bool = "isCompliant",
        is_managed: bool = "isManaged",
        operating_system: String = "operatingSystem",
        trust_type: String = "trustType",
    }
    SignInLocation {
        city: String = "city",
        country_or_region: String = "countryOrRegion",
        geo_coordinates: GeoCoordinates = "geoCoordinates",
        state: String = "state",
    }
    ManagedIdentity {
        associated_resource_id: String = "associatedResourceId",
        federated_token_id: String = "federatedTokenId",
        federated_token_issuer: String = "federatedTokenIssuer",
        msi_type: MsiType = "msiType",
    }
    MfaDetail {
        auth_detail: String = "authDetail",
        auth_method: String = "authMethod",
    }
    NetworkLocationDetail {
        network_names: Vec<String> = "networkNames",
        network_type: NetworkType = "networkType",
    }
    PrivateLinkDetails {
        policy_id: String = "policyId",
        policy_name: String = "policyName",
        policy_tenant_id: String = "policyTenantId",
        resource_id: String = "resourceId",
    }
    SessionLifetimePolicy {
        detail: String = "detail",
        expiration_requirement: ExpirationRequirement = "expirationRequirement",
    }
    SignInStatus {
        additional_details: String = "additionalDetails",
        error_code: i32 = "errorCode",
        failure_reason: String = "failureReason",
    }
    TokenProtectionStatusDetails {
        sign_in_session_status: TokenProtectionStatus = "signInSessionStatus",
        sign_in_session_status_code: i32 = "signInSessionStatusCode",
    }
    AuthenticationStrength {
        authentication_strength_id: String = "authenticationStrengthId",
        authentication_strength_result: AuthenticationStrengthResult = "authenticationStrengthResult",
        display_name: String = "displayName",
    }
    ConditionalAccessRuleSatisfied {
        conditional_access_condition: String = "conditionalAccessCondition",
        rule_satisfied: ConditionalAccessRule = "ruleSatisfied",
    }
    GeoCoordinates {
        altitude: f64 = "altitude",
        latitude: f64 = "latitude",
        longitude: f64 = "longitude",
    }
    AuthenticationEventHandlerResult {
    }
}

// @generated from microsoft.graph.signIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::{FlagSet, Mismatch};
use super::{
    AppliedAuthenticationEventListener, AppliedConditionalAccessPolicy,
    AuthenticationAppDeviceDetails, AuthenticationAppPolicyDetails,
    AuthenticationContext, AuthenticationDetail, AuthenticationRequirementPolicy,
    ClientCredentialType, ConditionalAccessStatus, DeviceDetail, Entity,
    IncomingTokenType, KeyValue, ManagedIdentity, MfaDetail, NetworkLocationDetail,
    OriginalTransferMethods, PrivateLinkDetails, ProtocolType, RiskDetail, RiskLevel,
    RiskState, SessionLifetimePolicy, SignInAccessType, SignInIdentifierType,
    SignInLocation, SignInStatus, SignInUserType, TokenIssuerType, TokenProtectionStatus,
    TokenProtectionStatusDetails,
};

/// A sign-in, or attempt, of a user, service principal or managed identity.
///
/// Which properties have a value depends on the kind of sign-in (see `signInEventTypes`); properties
/// that do not apply to a kind are null or empty. A record may be published again with the same `id`,
/// for example when the outcome of multifactor authentication arrives hours later.
///
/// Wire name: `microsoft.graph.signIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignIn {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
    /// The AI agent that signed in, or that the token was requested for.
    ///
    /// When no agent took part in the sign-in, null or marked as `notAgentic`.
    ///
    /// `microsoft.graph.agentic.agentSignIn`, may be null. Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// Display name of the application.
    ///
    /// Display names change and are not unique: match on `appId`.
    ///
    /// `Edm.String`, may be null. Wire name: `appDisplayName`
    pub app_display_name: Option<Text>,
    /// Application (client) ID of the application.
    ///
    /// Match on this. A GUID, the same in every tenant.
    ///
    /// `Edm.String`, may be null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// The Conditional Access policies evaluated for the sign-in, with results.
    ///
    /// Null or empty, without an error, when the caller has no permission to read the policies, such as
    /// `Policy.Read.ConditionalAccess` or `Policy.Read.All`.
    ///
    /// `Collection(microsoft.graph.appliedConditionalAccessPolicy)`, may be null. Wire name:
    /// `appliedConditionalAccessPolicies`
    pub applied_conditional_access_policies: Option<Vec<AppliedConditionalAccessPolicy>>,
    /// The event listeners, such as custom extensions, that ran during the sign-in.
    ///
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null. Wire name:
    /// `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// Tenant ID of the application's owner.
    ///
    /// Compare with the tenant that the record belongs to: it differs for third-party applications.
    ///
    /// `Edm.String`, may be null. Wire name: `appOwnerTenantId`
    pub app_owner_tenant_id: Option<Text>,
    /// Whether the application's token was bound to the device.
    ///
    /// Deprecated: use `tokenProtectionStatusDetails`, which has more details.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null. Wire name: `appTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub app_token_protection_status: Option<TokenProtectionStatus>,
    /// The device that ran the authenticator app used for the sign-in.
    ///
    /// Null when no authenticator app was used.
    ///
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null. Wire name:
    /// `authenticationAppDeviceDetails`
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// Evaluation results of the authenticator app policies for the sign-in.
    ///
    /// `Collection(microsoft.graph.authenticationAppPolicyDetails)`, may be null. Wire name:
    /// `authenticationAppPolicyEvaluationDetails`
    pub authentication_app_policy_evaluation_details: Option<
        Vec<AuthenticationAppPolicyDetails>,
    >,
    /// Authentication contexts that the sign-in required or had already satisfied.
    ///
    /// `Collection(microsoft.graph.authenticationContext)`, may be null. Wire name:
    /// `authenticationContextClassReferences`
    pub authentication_context_class_references: Option<Vec<AuthenticationContext>>,
    /// The authentication steps of the sign-in.
    ///
    /// Steps can be missing at first and be added when the record is published again.
    ///
    /// `Collection(microsoft.graph.authenticationDetail)`, may be null. Wire name: `authenticationDetails`
    pub authentication_details: Option<Vec<AuthenticationDetail>>,
    /// Names of the authentication methods used.
    ///
    /// Free text such as `Password` or `SMS`; the service does not publish a closed list.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `authenticationMethodsUsed`
    pub authentication_methods_used: Option<Vec<Text>>,
    /// Additional details of the authentication process, as key-value pairs.
    ///
    /// The keys are not documented as a closed list. Values are strings, including Booleans.
    ///
    /// `Collection(microsoft.graph.keyValue)`, may be null. Wire name: `authenticationProcessingDetails`
    pub authentication_processing_details: Option<Vec<KeyValue>>,
    /// Protocol or grant type that the client used to request tokens.
    ///
    /// Flags: several members can be set at once.
    ///
    /// `microsoft.graph.protocolType`, may be null. Wire name: `authenticationProtocol`
    pub authentication_protocol: Option<FlagSet<ProtocolType>>,
    /// The strongest authentication that the sign-in required.
    ///
    /// A string: `singleFactorAuthentication` or `multiFactorAuthentication`. The individual steps are in
    /// `authenticationDetails`.
    ///
    /// `Edm.String`, may be null. Wire name: `authenticationRequirement`
    pub authentication_requirement: Option<Text>,
    /// The policies that required the authentication, with the kind of each.
    ///
    /// `Collection(microsoft.graph.authenticationRequirementPolicy)`, may be null. Wire name:
    /// `authenticationRequirementPolicies`
    pub authentication_requirement_policies: Option<
        Vec<AuthenticationRequirementPolicy>,
    >,
    /// Autonomous system number (ASN) of the network that the sign-in came from.
    ///
    /// Identifies the network of an internet provider in routing.
    ///
    /// `Edm.Int32`, may be null. Wire name: `autonomousSystemNumber`
    pub autonomous_system_number: Option<i32>,
    /// Resource ID of the Azure resource that was signed in to or from.
    ///
    /// Set for managed identities that belong to an Azure Resource Manager resource.
    ///
    /// `Edm.String`, may be null. Wire name: `azureResourceId`
    pub azure_resource_id: Option<Text>,
    /// Type of the client, such as a browser or a legacy mail protocol.
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`,
    /// `Mobile Apps and Desktop clients`, `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    ///
    /// `Edm.String`, may be null. Wire name: `clientAppUsed`
    pub client_app_used: Option<Text>,
    /// Type of the credential that the client itself authenticated with.
    ///
    /// `microsoft.graph.clientCredentialType`, may be null. Wire name: `clientCredentialType`
    pub client_credential_type: Option<ClientCredentialType>,
    /// Identifier of the session, as reported by the client.
    ///
    /// Its form and lifetime are not documented.
    ///
    /// `Edm.String`, may be null. Wire name: `clientSessionId`
    pub client_session_id: Option<Text>,
    /// The resources that Conditional Access evaluated the sign-in against.
    ///
    /// Application IDs. A sign-in can access more resources than the one in `resourceId`. Portal downloads
    /// contain objects with `applicationId` and `audienceReasons` instead of strings; those are then in
    /// `undeclared`.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `conditionalAccessAudiences`
    pub conditional_access_audiences: Option<Vec<Text>>,
    /// Overall Conditional Access status of the sign-in.
    ///
    /// The results of the individual policies are in `appliedConditionalAccessPolicies`.
    ///
    /// `microsoft.graph.conditionalAccessStatus`, may be null. Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Correlates the requests of one client operation.
    ///
    /// The client chooses the value, so neither its form nor its uniqueness is guaranteed. Microsoft
    /// support may ask for it.
    ///
    /// `Edm.String`, may be null. Wire name: `correlationId`
    pub correlation_id: Option<Text>,
    /// Start time of the sign-in, in UTC.
    ///
    /// The time of the event, not of its publication: records usually arrive 5 to 15 minutes later,
    /// sometimes hours later, and no property contains the time of publication. The number of fraction
    /// digits varies.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// Type of the cross-tenant access.
    ///
    /// `none` for sign-ins within one tenant.
    ///
    /// `microsoft.graph.signInAccessType`, may be null. Wire name: `crossTenantAccessType`
    pub cross_tenant_access_type: Option<FlagSet<SignInAccessType>>,
    /// The device and browser used for the sign-in.
    ///
    /// Can be an empty object, for example when the client sent no information.
    ///
    /// `microsoft.graph.deviceDetail`, may be null. Wire name: `deviceDetail`
    pub device_detail: Option<DeviceDetail>,
    /// Identifier of the client's federated identity credential.
    ///
    /// Null when the client authenticated with another type of credential.
    ///
    /// `Edm.String`, may be null. Wire name: `federatedCredentialId`
    pub federated_credential_id: Option<Text>,
    /// Whether the user flagged the failed sign-in for review by an administrator.
    ///
    /// The user turns flagging on at the error page, so that an administrator can find the attempt.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `flaggedForReview`
    pub flagged_for_review: Option<bool>,
    /// IP address from which the sign-in left Global Secure Access.
    ///
    /// Null when the traffic did not pass through Global Secure Access.
    ///
    /// `Edm.String`, may be null. Wire name: `globalSecureAccessIpAddress`
    pub global_secure_access_ip_address: Option<Text>,
    /// Tenant ID of the user's home tenant.
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    ///
    /// `Edm.String`, may be null. Wire name: `homeTenantId`
    pub home_tenant_id: Option<Text>,
    /// Name of the user's home tenant.
    ///
    /// Often null or empty for users of the tenant itself.
    ///
    /// `Edm.String`, may be null. Wire name: `homeTenantName`
    pub home_tenant_name: Option<Text>,
    /// Types of tokens that the client presented instead of credentials.
    ///
    /// Flags: several members can be set at once. Text with spaces, such as `Primary Refresh Token`, occurs
    /// instead of the declared members.
    ///
    /// `microsoft.graph.incomingTokenType`, may be null. Wire name: `incomingTokenType`
    pub incoming_token_type: Option<FlagSet<IncomingTokenType>>,
    /// IPv4 or IPv6 address that the sign-in came from.
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses
    /// end in `.XXX` (masked), so the value does not always parse as an IP address.
    ///
    /// `Edm.String`, may be null. Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// IP address of the user as seen by the resource.
    ///
    /// Compare with `ipAddress`: a difference can indicate a stolen token or split routing. Null when the
    /// resource does not report it.
    ///
    /// `Edm.String`, may be null. Wire name: `ipAddressFromResourceProvider`
    pub ip_address_from_resource_provider: Option<Text>,
    /// Whether the user took part, for example by entering a password.
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `isInteractive`
    pub is_interactive: Option<bool>,
    /// Whether tenant restrictions applied to the sign-in.
    ///
    /// Tenant restrictions limit the tenants that users may sign in to.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `isTenantRestricted`
    pub is_tenant_restricted: Option<bool>,
    /// Whether the user accessed the service through Global Secure Access.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `isThroughGlobalSecureAccess`
    pub is_through_global_secure_access: Option<bool>,
    /// Location that the sign-in came from, derived from its IP address.
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    ///
    /// `microsoft.graph.signInLocation`, may be null. Wire name: `location`
    pub location: Option<SignInLocation>,
    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// `microsoft.graph.managedIdentity`, may be null. Wire name: `managedServiceIdentity`
    pub managed_service_identity: Option<ManagedIdentity>,
    /// Summary of the multifactor authentication.
    ///
    /// Prefer the newer `authenticationDetails`, which has the same information per step. Null when no
    /// multifactor authentication was required.
    ///
    /// `microsoft.graph.mfaDetail`, may be null. Wire name: `mfaDetail`
    pub mfa_detail: Option<MfaDetail>,
    /// The named networks that the IP address belongs to.
    ///
    /// Empty when the IP address belongs to no network that the tenant defined.
    ///
    /// `Collection(microsoft.graph.networkLocationDetail)`, may be null. Wire name:
    /// `networkLocationDetails`
    pub network_location_details: Option<Vec<NetworkLocationDetail>>,
    /// Identifier of the first request in the sign-in sequence.
    ///
    /// Equals `id` when the sign-in needed a single request.
    ///
    /// `Edm.String`, may be null. Wire name: `originalRequestId`
    pub original_request_id: Option<Text>,
    /// Method by which the session was transferred from another device.
    ///
    /// Kept for the whole session: later sign-ins with its tokens have the same value.
    ///
    /// `microsoft.graph.originalTransferMethods`, may be null. Wire name: `originalTransferMethod`
    pub original_transfer_method: Option<OriginalTransferMethods>,
    /// The private link policy that applied to the sign-in.
    ///
    /// Null for sign-ins over the public network.
    ///
    /// `microsoft.graph.privateLinkDetails`, may be null. Wire name: `privateLinkDetails`
    pub private_link_details: Option<PrivateLinkDetails>,
    /// Processing time of the request at Microsoft Entra, in milliseconds.
    ///
    /// Does not include time on the network.
    ///
    /// `Edm.Int32`, may be null. Wire name: `processingTimeInMilliseconds`
    pub processing_time_in_milliseconds: Option<i32>,
    /// Display name of the resource that was signed in to.
    ///
    /// For example `Microsoft Graph`. Display names are not unique: match on `resourceId`.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceDisplayName`
    pub resource_display_name: Option<Text>,
    /// Application ID of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// Tenant ID of the resource's owner.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceOwnerTenantId`
    pub resource_owner_tenant_id: Option<Text>,
    /// Object ID of the resource's service principal in the tenant.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceServicePrincipalId`
    pub resource_service_principal_id: Option<Text>,
    /// Tenant ID of the resource that was signed in to.
    ///
    /// Compare with `homeTenantId`: they differ when users sign in across tenants.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceTenantId`
    pub resource_tenant_id: Option<Text>,
    /// Reason for the current risk state of the sign-in.
    ///
    /// Always `hidden` in tenants without a P2 license; `none` when nothing changed the state.
    ///
    /// `microsoft.graph.riskDetail`, may be null. Wire name: `riskDetail`
    pub risk_detail: Option<RiskDetail>,
    /// Names of the risk detections for the sign-in.
    ///
    /// Strings such as `unlikelyTravel` or `unfamiliarFeatures`, not a closed list. Empty when nothing was
    /// detected. In tenants without a P2 license, most detections appear as `generic`.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `riskEventTypes_v2`
    pub risk_event_types_v2: Option<Vec<Text>>,
    /// Risk level of the sign-in, including later detections.
    ///
    /// Always `hidden` in tenants without a P2 license. Can change when the record is published again.
    ///
    /// `microsoft.graph.riskLevel`, may be null. Wire name: `riskLevelAggregated`
    pub risk_level_aggregated: Option<RiskLevel>,
    /// Risk level of the sign-in, as assessed in real time.
    ///
    /// Always `hidden` in tenants without a P2 license. Later detections do not change it. The service
    /// sometimes sends this property in another letter case; that value is then in `undeclared`.
    ///
    /// `microsoft.graph.riskLevel`, may be null. Wire name: `riskLevelDuringSignIn`
    pub risk_level_during_sign_in: Option<RiskLevel>,
    /// Current state of the risk of the sign-in.
    ///
    /// Changes after the event, as administrators or users respond to the risk.
    ///
    /// `microsoft.graph.riskState`, may be null. Wire name: `riskState`
    pub risk_state: Option<RiskState>,
    /// The id of the actor at the start of a chain of agents that act for each other.
    ///
    /// `Edm.String`, may be null. Wire name: `rootActorId`
    pub root_actor_id: Option<Text>,
    /// Key ID of the credential that the service principal used.
    ///
    /// Compare with the key IDs of the application's secrets and certificates. Empty or null for users.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalCredentialKeyId`
    pub service_principal_credential_key_id: Option<Text>,
    /// Thumbprint of the certificate that the service principal used.
    ///
    /// Empty or null for users and for credentials other than certificates.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalCredentialThumbprint`
    pub service_principal_credential_thumbprint: Option<Text>,
    /// Object ID of the service principal that signed in.
    ///
    /// Empty for user sign-ins.
    ///
    /// `Edm.String`, declared as never null. Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Identifier of the session that the interactive sign-in started.
    ///
    /// Later sign-ins with tokens of the session have the same value: match on this to trace them to the
    /// interactive sign-in.
    ///
    /// `Edm.String`, may be null. Wire name: `sessionId`
    pub session_id: Option<Text>,
    /// The session lifetime policies that made the user sign in again.
    ///
    /// `Collection(microsoft.graph.sessionLifetimePolicy)`, may be null. Wire name:
    /// `sessionLifetimePolicies`
    pub session_lifetime_policies: Option<Vec<SessionLifetimePolicy>>,
    /// Kinds of the sign-in, such as `interactiveUser` or `servicePrincipal`.
    ///
    /// Strings: `interactiveUser`, `nonInteractiveUser`, `servicePrincipal` or `managedIdentity`; other
    /// values are possible. Without a filter on this property the service returns interactive user sign-ins
    /// only. User kinds may be joined with `or`; user and service principal kinds may not share a filter.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `signInEventTypes`
    pub sign_in_event_types: Option<Vec<Text>>,
    /// The identifier that the user entered to sign in.
    ///
    /// A user name, email address or phone number. Incorrect input is recorded as entered, so the value may
    /// contain input that was meant for another field.
    ///
    /// `Edm.String`, may be null. Wire name: `signInIdentifier`
    pub sign_in_identifier: Option<Text>,
    /// Type of the identifier that the user entered.
    ///
    /// `microsoft.graph.signInIdentifierType`, may be null. Wire name: `signInIdentifierType`
    pub sign_in_identifier_type: Option<SignInIdentifierType>,
    /// Whether the session token was bound to the device.
    ///
    /// Deprecated: use `tokenProtectionStatusDetails`, which has more details.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null. Wire name: `signInTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub sign_in_token_protection_status: Option<TokenProtectionStatus>,
    /// Outcome of the sign-in, with the reason for a failure.
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    ///
    /// `microsoft.graph.signInStatus`, may be null. Wire name: `status`
    pub status: Option<SignInStatus>,
    /// Name of the identity provider that issued the token.
    ///
    /// For example the name of the federation server; often empty when Microsoft Entra issued the token.
    ///
    /// `Edm.String`, may be null. Wire name: `tokenIssuerName`
    pub token_issuer_name: Option<Text>,
    /// Type of the identity provider that issued the token.
    ///
    /// `microsoft.graph.tokenIssuerType`, may be null. Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// Token protection status of the sign-in, with the reason for unbound tokens.
    ///
    /// Replaces `appTokenProtectionStatus` and `signInTokenProtectionStatus`.
    ///
    /// `microsoft.graph.tokenProtectionStatusDetails`, may be null. Wire name:
    /// `tokenProtectionStatusDetails`
    pub token_protection_status_details: Option<TokenProtectionStatusDetails>,
    /// Unique identifier of the issued token, from the token's own claims.
    ///
    /// Match on this to find the token in the logs of the resources that it was used with.
    ///
    /// `Edm.String`, may be null. Wire name: `uniqueTokenIdentifier`
    pub unique_token_identifier: Option<Text>,
    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control.
    ///
    /// `Edm.String`, may be null. Wire name: `userAgent`
    pub user_agent: Option<Text>,
    /// Display name of the user.
    ///
    /// Can be missing, or only an identifier, for users that are not in the directory. Empty for service
    /// principals.
    ///
    /// `Edm.String`, may be null. Wire name: `userDisplayName`
    pub user_display_name: Option<Text>,
    /// Object ID of the user who signed in.
    ///
    /// Match on this. Declared as non-nullable, but empty for service principals, and an all-zero GUID when
    /// the user could not be determined.
    ///
    /// `Edm.String`, declared as never null. Wire name: `userId`
    pub user_id: Option<Text>,
    /// User principal name (UPN) of the user.
    ///
    /// Has the form of an email address. Ignore case when you compare it: the service often sends it in
    /// lower case, whatever the case in the directory.
    ///
    /// `Edm.String`, may be null. Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
    /// Whether the user is a member or a guest of the tenant.
    ///
    /// `microsoft.graph.signInUserType`, may be null. Wire name: `userType`
    pub user_type: Option<SignInUserType>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignIn: entity "microsoft.graph.signIn" [.with_base(Entity::schema())] of super::STRUCTURED_TYPES {
        id: "id" = primitive(Primitive::String).required(),
        agent: "agent" = structured(super::agentic::AgentSignIn::schema()),
        app_display_name: "appDisplayName" = primitive(Primitive::String),
        app_id: "appId" = primitive(Primitive::String),
        applied_conditional_access_policies: "appliedConditionalAccessPolicies" = structured(AppliedConditionalAccessPolicy::schema()).collection(),
        applied_event_listeners: "appliedEventListeners" = structured(AppliedAuthenticationEventListener::schema()).collection(),
        app_owner_tenant_id: "appOwnerTenantId" = primitive(Primitive::String),
        app_token_protection_status: "appTokenProtectionStatus" = enumeration(TokenProtectionStatus::SCHEMA),
        authentication_app_device_details: "authenticationAppDeviceDetails" = structured(AuthenticationAppDeviceDetails::schema()),
        authentication_app_policy_evaluation_details: "authenticationAppPolicyEvaluationDetails" = structured(AuthenticationAppPolicyDetails::schema()).collection(),
        authentication_context_class_references: "authenticationContextClassReferences" = structured(AuthenticationContext::schema()).collection(),
        authentication_details: "authenticationDetails" = structured(AuthenticationDetail::schema()).collection(),
        authentication_methods_used: "authenticationMethodsUsed" = primitive(Primitive::String).collection(),
        authentication_processing_details: "authenticationProcessingDetails" = structured(KeyValue::schema()).collection(),
        authentication_protocol: "authenticationProtocol" = enumeration(ProtocolType::SCHEMA),
        authentication_requirement: "authenticationRequirement" = primitive(Primitive::String),
        authentication_requirement_policies: "authenticationRequirementPolicies" = structured(AuthenticationRequirementPolicy::schema()).collection(),
        autonomous_system_number: "autonomousSystemNumber" = primitive(Primitive::Int32),
        azure_resource_id: "azureResourceId" = primitive(Primitive::String),
        client_app_used: "clientAppUsed" = primitive(Primitive::String),
        client_credential_type: "clientCredentialType" = enumeration(ClientCredentialType::SCHEMA),
        client_session_id: "clientSessionId" = primitive(Primitive::String),
        conditional_access_audiences: "conditionalAccessAudiences" = primitive(Primitive::String).collection(),
        conditional_access_status: "conditionalAccessStatus" = enumeration(ConditionalAccessStatus::SCHEMA),
        correlation_id: "correlationId" = primitive(Primitive::String),
        created_date_time: "createdDateTime" = primitive(Primitive::DateTimeOffset).required(),
        cross_tenant_access_type: "crossTenantAccessType" = enumeration(SignInAccessType::SCHEMA),
        device_detail: "deviceDetail" = structured(DeviceDetail::schema()),
        federated_credential_id: "federatedCredentialId" = primitive(Primitive::String),
        flagged_for_review: "flaggedForReview" = primitive(Primitive::Boolean),
        global_secure_access_ip_address: "globalSecureAccessIpAddress" = primitive(Primitive::String),
        home_tenant_id: "homeTenantId" = primitive(Primitive::String),
        home_tenant_name: "homeTenantName" = primitive(Primitive::String),
        incoming_token_type: "incomingTokenType" = enumeration(IncomingTokenType::SCHEMA),
        ip_address: "ipAddress" = primitive(Primitive::String),
        ip_address_from_resource_provider: "ipAddressFromResourceProvider" = primitive(Primitive::String),
        is_interactive: "isInteractive" = primitive(Primitive::Boolean),
        is_tenant_restricted: "isTenantRestricted" = primitive(Primitive::Boolean),
        is_through_global_secure_access: "isThroughGlobalSecureAccess" = primitive(Primitive::Boolean),
        location: "location" = structured(SignInLocation::schema()),
        managed_service_identity: "managedServiceIdentity" = structured(ManagedIdentity::schema()),
        mfa_detail: "mfaDetail" = structured(MfaDetail::schema()),
        network_location_details: "networkLocationDetails" = structured(NetworkLocationDetail::schema()).collection(),
        original_request_id: "originalRequestId" = primitive(Primitive::String),
        original_transfer_method: "originalTransferMethod" = enumeration(OriginalTransferMethods::SCHEMA),
        private_link_details: "privateLinkDetails" = structured(PrivateLinkDetails::schema()),
        processing_time_in_milliseconds: "processingTimeInMilliseconds" = primitive(Primitive::Int32),
        resource_display_name: "resourceDisplayName" = primitive(Primitive::String),
        resource_id: "resourceId" = primitive(Primitive::String),
        resource_owner_tenant_id: "resourceOwnerTenantId" = primitive(Primitive::String),
        resource_service_principal_id: "resourceServicePrincipalId" = primitive(Primitive::String),
        resource_tenant_id: "resourceTenantId" = primitive(Primitive::String),
        risk_detail: "riskDetail" = enumeration(RiskDetail::SCHEMA),
        risk_event_types_v2: "riskEventTypes_v2" = primitive(Primitive::String).collection(),
        risk_level_aggregated: "riskLevelAggregated" = enumeration(RiskLevel::SCHEMA),
        risk_level_during_sign_in: "riskLevelDuringSignIn" = enumeration(RiskLevel::SCHEMA),
        risk_state: "riskState" = enumeration(RiskState::SCHEMA),
        root_actor_id: "rootActorId" = primitive(Primitive::String),
        service_principal_credential_key_id: "servicePrincipalCredentialKeyId" = primitive(Primitive::String),
        service_principal_credential_thumbprint: "servicePrincipalCredentialThumbprint" = primitive(Primitive::String),
        service_principal_id: "servicePrincipalId" = primitive(Primitive::String).required(),
        service_principal_name: "servicePrincipalName" = primitive(Primitive::String),
        session_id: "sessionId" = primitive(Primitive::String),
        session_lifetime_policies: "sessionLifetimePolicies" = structured(SessionLifetimePolicy::schema()).collection(),
        sign_in_event_types: "signInEventTypes" = primitive(Primitive::String).collection(),
        sign_in_identifier: "signInIdentifier" = primitive(Primitive::String),
        sign_in_identifier_type: "signInIdentifierType" = enumeration(SignInIdentifierType::SCHEMA),
        sign_in_token_protection_status: "signInTokenProtectionStatus" = enumeration(TokenProtectionStatus::SCHEMA),
        status: "status" = structured(SignInStatus::schema()),
        token_issuer_name: "tokenIssuerName" = primitive(Primitive::String),
        token_issuer_type: "tokenIssuerType" = enumeration(TokenIssuerType::SCHEMA),
        token_protection_status_details: "tokenProtectionStatusDetails" = structured(TokenProtectionStatusDetails::schema()),
        unique_token_identifier: "uniqueTokenIdentifier" = primitive(Primitive::String),
        user_agent: "userAgent" = primitive(Primitive::String),
        user_display_name: "userDisplayName" = primitive(Primitive::String),
        user_id: "userId" = primitive(Primitive::String).required(),
        user_principal_name: "userPrincipalName" = primitive(Primitive::String),
        user_type: "userType" = enumeration(SignInUserType::SCHEMA),
    }
}

impl SignIn {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

/// Paths to filter, sort and select by.
impl SignIn {
    /// Path `id`, documented: `eq`. See [`id`](super::SignIn::id).
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// Path `agent`, no documented operators. See [`agent`](super::SignIn::agent).
    pub const AGENT: &'static Property<
        Self,
        super::agentic::AgentSignIn,
        Undocumented,
    > = &Property::new("agent");

    /// Path `appDisplayName`, documented: `eq`, `startsWith`. See
    /// [`app_display_name`](super::SignIn::app_display_name).
    pub const APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("appDisplayName");

    /// Path `appId`, documented: `eq`. See [`app_id`](super::SignIn::app_id).
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// Path `appliedConditionalAccessPolicies`, no documented operators. See
    /// [`applied_conditional_access_policies`](super::SignIn::applied_conditional_access_policies).
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: &'static Property<
        Self,
        Vec<AppliedConditionalAccessPolicy>,
        Undocumented,
    > = &Property::new("appliedConditionalAccessPolicies");

    /// Path `appliedEventListeners`, no documented operators. See
    /// [`applied_event_listeners`](super::SignIn::applied_event_listeners).
    pub const APPLIED_EVENT_LISTENERS: &'static Property<
        Self,
        Vec<AppliedAuthenticationEventListener>,
        Undocumented,
    > = &Property::new("appliedEventListeners");

    /// Path `appOwnerTenantId`, documented: `eq`. See
    /// [`app_owner_tenant_id`](super::SignIn::app_owner_tenant_id).
    pub const APP_OWNER_TENANT_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("appOwnerTenantId");

    /// Path `appTokenProtectionStatus`, no documented operators. See
    /// [`app_token_protection_status`](super::SignIn::app_token_protection_status).
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub const APP_TOKEN_PROTECTION_STATUS: &'static Property<
        Self,
        TokenProtectionStatus,
        Undocumented,
    > = &Property::new("appTokenProtectionStatus");

    /// Path `authenticationAppDeviceDetails`, no documented operators. See
    /// [`authentication_app_device_details`](super::SignIn::authentication_app_device_details).
    pub const AUTHENTICATION_APP_DEVICE_DETAILS: &'static Property<
        Self,
        AuthenticationAppDeviceDetails,
        Undocumented,
    > = &Property::new("authenticationAppDeviceDetails");

    /// Path `authenticationAppPolicyEvaluationDetails`, no documented operators. See
    /// [`authentication_app_policy_evaluation_details`](super::SignIn::authentication_app_policy_evaluation_details).
    pub const AUTHENTICATION_APP_POLICY_EVALUATION_DETAILS: &'static Property<
        Self,
        Vec<AuthenticationAppPolicyDetails>,
        Undocumented,
    > = &Property::new("authenticationAppPolicyEvaluationDetails");

    /// Path `authenticationContextClassReferences`, no documented operators. See
    /// [`authentication_context_class_references`](super::SignIn::authentication_context_class_references).
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: &'static Property<
        Self,
        Vec<AuthenticationContext>,
        Undocumented,
    > = &Property::new("authenticationContextClassReferences");

    /// Path `authenticationDetails`, no documented operators. See
    /// [`authentication_details`](super::SignIn::authentication_details).
    pub const AUTHENTICATION_DETAILS: &'static Property<
        Self,
        Vec<AuthenticationDetail>,
        Undocumented,
    > = &Property::new("authenticationDetails");

    /// Path `authenticationMethodsUsed`, no documented operators. See
    /// [`authentication_methods_used`](super::SignIn::authentication_methods_used).
    pub const AUTHENTICATION_METHODS_USED: &'static Property<
        Self,
        Vec<String>,
        Undocumented,
    > = &Property::new("authenticationMethodsUsed");

    /// Path `authenticationProcessingDetails`, no documented operators. See
    /// [`authentication_processing_details`](super::SignIn::authentication_processing_details).
    pub const AUTHENTICATION_PROCESSING_DETAILS: &'static Property<
        Self,
        Vec<KeyValue>,
        Undocumented,
    > = &Property::new("authenticationProcessingDetails");

    /// Path `authenticationProtocol`, no documented operators. See
    /// [`authentication_protocol`](super::SignIn::authentication_protocol).
    pub const AUTHENTICATION_PROTOCOL: &'static Property<
        Self,
        FlagSet<ProtocolType>,
        Undocumented,
    > = &Property::new("authenticationProtocol");

    /// Path `authenticationRequirement`, documented: `eq`, `startsWith`. See
    /// [`authentication_requirement`](super::SignIn::authentication_requirement).
    pub const AUTHENTICATION_REQUIREMENT: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("authenticationRequirement");

    /// Path `authenticationRequirementPolicies`, no documented operators. See
    /// [`authentication_requirement_policies`](super::SignIn::authentication_requirement_policies).
    pub const AUTHENTICATION_REQUIREMENT_POLICIES: &'static Property<
        Self,
        Vec<AuthenticationRequirementPolicy>,
        Undocumented,
    > = &Property::new("authenticationRequirementPolicies");

    /// Path `autonomousSystemNumber`, no documented operators. See
    /// [`autonomous_system_number`](super::SignIn::autonomous_system_number).
    pub const AUTONOMOUS_SYSTEM_NUMBER: &'static Property<Self, i32, Undocumented> = &Property::new(
        "autonomousSystemNumber",
    );

    /// Path `azureResourceId`, no documented operators. See
    /// [`azure_resource_id`](super::SignIn::azure_resource_id).
    pub const AZURE_RESOURCE_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "azureResourceId",
    );

    /// Path `clientAppUsed`, documented: `eq`. See [`client_app_used`](super::SignIn::client_app_used).
    pub const CLIENT_APP_USED: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "clientAppUsed",
    );

    /// Path `clientCredentialType`, no documented operators. See
    /// [`client_credential_type`](super::SignIn::client_credential_type).
    pub const CLIENT_CREDENTIAL_TYPE: &'static Property<
        Self,
        ClientCredentialType,
        Undocumented,
    > = &Property::new("clientCredentialType");

    /// Path `clientSessionId`, no documented operators. See
    /// [`client_session_id`](super::SignIn::client_session_id).
    pub const CLIENT_SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "clientSessionId",
    );

    /// Path `conditionalAccessAudiences`, documented: `eq`. See
    /// [`conditional_access_audiences`](super::SignIn::conditional_access_audiences).
    pub const CONDITIONAL_ACCESS_AUDIENCES: &'static Property<
        Self,
        Vec<String>,
        super::operators::Eq,
    > = &Property::new("conditionalAccessAudiences");

    /// Path `conditionalAccessStatus`, documented: `eq`. See
    /// [`conditional_access_status`](super::SignIn::conditional_access_status).
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<
        Self,
        ConditionalAccessStatus,
        super::operators::Eq,
    > = &Property::new("conditionalAccessStatus");

    /// Path `correlationId`, documented: `eq`. See [`correlation_id`](super::SignIn::correlation_id).
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// Path `createdDateTime`, documented: `eq`, `ge`, `le`, `$orderby`. See
    /// [`created_date_time`](super::SignIn::created_date_time).
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// Path `crossTenantAccessType`, no documented operators. See
    /// [`cross_tenant_access_type`](super::SignIn::cross_tenant_access_type).
    pub const CROSS_TENANT_ACCESS_TYPE: &'static Property<
        Self,
        FlagSet<SignInAccessType>,
        Undocumented,
    > = &Property::new("crossTenantAccessType");

    /// Path `deviceDetail`, no documented operators. See [`device_detail`](super::SignIn::device_detail).
    pub const DEVICE_DETAIL: &'static Property<Self, DeviceDetail, Undocumented> = &Property::new(
        "deviceDetail",
    );

    /// Path `federatedCredentialId`, no documented operators. See
    /// [`federated_credential_id`](super::SignIn::federated_credential_id).
    pub const FEDERATED_CREDENTIAL_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "federatedCredentialId",
    );

    /// Path `flaggedForReview`, no documented operators. See
    /// [`flagged_for_review`](super::SignIn::flagged_for_review).
    pub const FLAGGED_FOR_REVIEW: &'static Property<Self, bool, Undocumented> = &Property::new(
        "flaggedForReview",
    );

    /// Path `globalSecureAccessIpAddress`, no documented operators. See
    /// [`global_secure_access_ip_address`](super::SignIn::global_secure_access_ip_address).
    pub const GLOBAL_SECURE_ACCESS_IP_ADDRESS: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("globalSecureAccessIpAddress");

    /// Path `homeTenantId`, no documented operators. See [`home_tenant_id`](super::SignIn::home_tenant_id).
    pub const HOME_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantId",
    );

    /// Path `homeTenantName`, no documented operators. See
    /// [`home_tenant_name`](super::SignIn::home_tenant_name).
    pub const HOME_TENANT_NAME: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantName",
    );

    /// Path `incomingTokenType`, no documented operators. See
    /// [`incoming_token_type`](super::SignIn::incoming_token_type).
    pub const INCOMING_TOKEN_TYPE: &'static Property<
        Self,
        FlagSet<IncomingTokenType>,
        Undocumented,
    > = &Property::new("incomingTokenType");

    /// Path `ipAddress`, documented: `eq`, `startsWith`. See [`ip_address`](super::SignIn::ip_address).
    pub const IP_ADDRESS: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("ipAddress");

    /// Path `ipAddressFromResourceProvider`, no documented operators. See
    /// [`ip_address_from_resource_provider`](super::SignIn::ip_address_from_resource_provider).
    pub const IP_ADDRESS_FROM_RESOURCE_PROVIDER: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("ipAddressFromResourceProvider");

    /// Path `isInteractive`, no documented operators. See
    /// [`is_interactive`](super::SignIn::is_interactive).
    pub const IS_INTERACTIVE: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isInteractive",
    );

    /// Path `isTenantRestricted`, no documented operators. See
    /// [`is_tenant_restricted`](super::SignIn::is_tenant_restricted).
    pub const IS_TENANT_RESTRICTED: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isTenantRestricted",
    );

    /// Path `isThroughGlobalSecureAccess`, no documented operators. See
    /// [`is_through_global_secure_access`](super::SignIn::is_through_global_secure_access).
    pub const IS_THROUGH_GLOBAL_SECURE_ACCESS: &'static Property<
        Self,
        bool,
        Undocumented,
    > = &Property::new("isThroughGlobalSecureAccess");

    /// Path `location`, no documented operators. See [`location`](super::SignIn::location).
    pub const LOCATION: &'static Property<Self, SignInLocation, Undocumented> = &Property::new(
        "location",
    );

    /// Path `managedServiceIdentity`, no documented operators. See
    /// [`managed_service_identity`](super::SignIn::managed_service_identity).
    pub const MANAGED_SERVICE_IDENTITY: &'static Property<
        Self,
        ManagedIdentity,
        Undocumented,
    > = &Property::new("managedServiceIdentity");

    /// Path `mfaDetail`, no documented operators. See [`mfa_detail`](super::SignIn::mfa_detail).
    pub const MFA_DETAIL: &'static Property<Self, MfaDetail, Undocumented> = &Property::new(
        "mfaDetail",
    );

    /// Path `networkLocationDetails`, no documented operators. See
    /// [`network_location_details`](super::SignIn::network_location_details).
    pub const NETWORK_LOCATION_DETAILS: &'static Property<
        Self,
        Vec<NetworkLocationDetail>,
        Undocumented,
    > = &Property::new("networkLocationDetails");

    /// Path `originalRequestId`, documented: `eq`. See
    /// [`original_request_id`](super::SignIn::original_request_id).
    pub const ORIGINAL_REQUEST_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("originalRequestId");

    /// Path `originalTransferMethod`, no documented operators. See
    /// [`original_transfer_method`](super::SignIn::original_transfer_method).
    pub const ORIGINAL_TRANSFER_METHOD: &'static Property<
        Self,
        OriginalTransferMethods,
        Undocumented,
    > = &Property::new("originalTransferMethod");

    /// Path `privateLinkDetails`, no documented operators. See
    /// [`private_link_details`](super::SignIn::private_link_details).
    pub const PRIVATE_LINK_DETAILS: &'static Property<
        Self,
        PrivateLinkDetails,
        Undocumented,
    > = &Property::new("privateLinkDetails");

    /// Path `processingTimeInMilliseconds`, no documented operators. See
    /// [`processing_time_in_milliseconds`](super::SignIn::processing_time_in_milliseconds).
    pub const PROCESSING_TIME_IN_MILLISECONDS: &'static Property<
        Self,
        i32,
        Undocumented,
    > = &Property::new("processingTimeInMilliseconds");

    /// Path `resourceDisplayName`, documented: `eq`. See
    /// [`resource_display_name`](super::SignIn::resource_display_name).
    pub const RESOURCE_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceDisplayName");

    /// Path `resourceId`, documented: `eq`. See [`resource_id`](super::SignIn::resource_id).
    pub const RESOURCE_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "resourceId",
    );

    /// Path `resourceOwnerTenantId`, documented: `eq`. See
    /// [`resource_owner_tenant_id`](super::SignIn::resource_owner_tenant_id).
    pub const RESOURCE_OWNER_TENANT_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceOwnerTenantId");

    /// Path `resourceServicePrincipalId`, no documented operators. See
    /// [`resource_service_principal_id`](super::SignIn::resource_service_principal_id).
    pub const RESOURCE_SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("resourceServicePrincipalId");

    /// Path `resourceTenantId`, no documented operators. See
    /// [`resource_tenant_id`](super::SignIn::resource_tenant_id).
    pub const RESOURCE_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "resourceTenantId",
    );

    /// Path `riskDetail`, documented: `eq`. See [`risk_detail`](super::SignIn::risk_detail).
    pub const RISK_DETAIL: &'static Property<Self, RiskDetail, super::operators::Eq> = &Property::new(
        "riskDetail",
    );

    /// Path `riskEventTypes_v2`, documented: `eq`, `startsWith`. See
    /// [`risk_event_types_v2`](super::SignIn::risk_event_types_v2).
    pub const RISK_EVENT_TYPES_V2: &'static Property<
        Self,
        Vec<String>,
        super::operators::EqStartsWith,
    > = &Property::new("riskEventTypes_v2");

    /// Path `riskLevelAggregated`, documented: `eq`. See
    /// [`risk_level_aggregated`](super::SignIn::risk_level_aggregated).
    pub const RISK_LEVEL_AGGREGATED: &'static Property<
        Self,
        RiskLevel,
        super::operators::Eq,
    > = &Property::new("riskLevelAggregated");

    /// Path `riskLevelDuringSignIn`, documented: `eq`. See
    /// [`risk_level_during_sign_in`](super::SignIn::risk_level_during_sign_in).
    pub const RISK_LEVEL_DURING_SIGN_IN: &'static Property<
        Self,
        RiskLevel,
        super::operators::Eq,
    > = &Property::new("riskLevelDuringSignIn");

    /// Path `riskState`, documented: `eq`. See [`risk_state`](super::SignIn::risk_state).
    pub const RISK_STATE: &'static Property<Self, RiskState, super::operators::Eq> = &Property::new(
        "riskState",
    );

    /// Path `rootActorId`, no documented operators. See [`root_actor_id`](super::SignIn::root_actor_id).
    pub const ROOT_ACTOR_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "rootActorId",
    );

    /// Path `servicePrincipalCredentialKeyId`, no documented operators. See
    /// [`service_principal_credential_key_id`](super::SignIn::service_principal_credential_key_id).
    pub const SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("servicePrincipalCredentialKeyId");

    /// Path `servicePrincipalCredentialThumbprint`, no documented operators. See
    /// [`service_principal_credential_thumbprint`](super::SignIn::service_principal_credential_thumbprint).
    pub const SERVICE_PRINCIPAL_CREDENTIAL_THUMBPRINT: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("servicePrincipalCredentialThumbprint");

    /// Path `servicePrincipalId`, documented: `eq`, `startsWith`. See
    /// [`service_principal_id`](super::SignIn::service_principal_id).
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalId");

    /// Path `servicePrincipalName`, documented: `eq`, `startsWith`. See
    /// [`service_principal_name`](super::SignIn::service_principal_name).
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalName");

    /// Path `sessionId`, no documented operators. See [`session_id`](super::SignIn::session_id).
    pub const SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "sessionId",
    );

    /// Path `sessionLifetimePolicies`, no documented operators. See
    /// [`session_lifetime_policies`](super::SignIn::session_lifetime_policies).
    pub const SESSION_LIFETIME_POLICIES: &'static Property<
        Self,
        Vec<SessionLifetimePolicy>,
        Undocumented,
    > = &Property::new("sessionLifetimePolicies");

    /// Path `signInEventTypes`, documented: `eq`, `ne`. See
    /// [`sign_in_event_types`](super::SignIn::sign_in_event_types).
    pub const SIGN_IN_EVENT_TYPES: &'static Property<
        Self,
        Vec<String>,
        super::operators::EqNe,
    > = &Property::new("signInEventTypes");

    /// Path `signInIdentifier`, no documented operators. See
    /// [`sign_in_identifier`](super::SignIn::sign_in_identifier).
    pub const SIGN_IN_IDENTIFIER: &'static Property<Self, String, Undocumented> = &Property::new(
        "signInIdentifier",
    );

    /// Path `signInIdentifierType`, no documented operators. See
    /// [`sign_in_identifier_type`](super::SignIn::sign_in_identifier_type).
    pub const SIGN_IN_IDENTIFIER_TYPE: &'static Property<
        Self,
        SignInIdentifierType,
        Undocumented,
    > = &Property::new("signInIdentifierType");

    /// Path `signInTokenProtectionStatus`, no documented operators. See
    /// [`sign_in_token_protection_status`](super::SignIn::sign_in_token_protection_status).
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub const SIGN_IN_TOKEN_PROTECTION_STATUS: &'static Property<
        Self,
        TokenProtectionStatus,
        Undocumented,
    > = &Property::new("signInTokenProtectionStatus");

    /// Path `status`, no documented operators. See [`status`](super::SignIn::status).
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// Path `tokenIssuerName`, documented: `eq`. See
    /// [`token_issuer_name`](super::SignIn::token_issuer_name).
    pub const TOKEN_ISSUER_NAME: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "tokenIssuerName",
    );

    /// Path `tokenIssuerType`, no documented operators. See
    /// [`token_issuer_type`](super::SignIn::token_issuer_type).
    pub const TOKEN_ISSUER_TYPE: &'static Property<
        Self,
        TokenIssuerType,
        Undocumented,
    > = &Property::new("tokenIssuerType");

    /// Path `tokenProtectionStatusDetails`, no documented operators. See
    /// [`token_protection_status_details`](super::SignIn::token_protection_status_details).
    pub const TOKEN_PROTECTION_STATUS_DETAILS: &'static Property<
        Self,
        TokenProtectionStatusDetails,
        Undocumented,
    > = &Property::new("tokenProtectionStatusDetails");

    /// Path `uniqueTokenIdentifier`, no documented operators. See
    /// [`unique_token_identifier`](super::SignIn::unique_token_identifier).
    pub const UNIQUE_TOKEN_IDENTIFIER: &'static Property<Self, String, Undocumented> = &Property::new(
        "uniqueTokenIdentifier",
    );

    /// Path `userAgent`, documented: `eq`, `startsWith`. See [`user_agent`](super::SignIn::user_agent).
    pub const USER_AGENT: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userAgent");

    /// Path `userDisplayName`, documented: `eq`, `startsWith`. See
    /// [`user_display_name`](super::SignIn::user_display_name).
    pub const USER_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userDisplayName");

    /// Path `userId`, documented: `eq`. See [`user_id`](super::SignIn::user_id).
    pub const USER_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "userId",
    );

    /// Path `userPrincipalName`, documented: `eq`, `startsWith`. See
    /// [`user_principal_name`](super::SignIn::user_principal_name).
    pub const USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userPrincipalName");

    /// Path `userType`, no documented operators. See [`user_type`](super::SignIn::user_type).
    pub const USER_TYPE: &'static Property<Self, SignInUserType, Undocumented> = &Property::new(
        "userType",
    );

    /// Path `deviceDetail/browser`, documented: `eq`, `startsWith`. See
    /// [`browser`](super::DeviceDetail::browser).
    pub const DEVICE_DETAIL_BROWSER: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("deviceDetail/browser");

    /// Path `deviceDetail/operatingSystem`, documented: `eq`, `startsWith`. See
    /// [`operating_system`](super::DeviceDetail::operating_system).
    pub const DEVICE_DETAIL_OPERATING_SYSTEM: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("deviceDetail/operatingSystem");

    /// Path `location/city`, documented: `eq`, `startsWith`. See [`city`](super::SignInLocation::city).
    pub const LOCATION_CITY: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/city");

    /// Path `location/countryOrRegion`, documented: `eq`, `startsWith`. See
    /// [`country_or_region`](super::SignInLocation::country_or_region).
    pub const LOCATION_COUNTRY_OR_REGION: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/countryOrRegion");

    /// Path `location/state`, documented: `eq`, `startsWith`. See [`state`](super::SignInLocation::state).
    pub const LOCATION_STATE: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/state");

    /// Path `status/errorCode`, documented: `eq`. See [`error_code`](super::SignInStatus::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );
}

impl msgraph_runtime::query::FilterSupported for SignIn {}

impl msgraph_runtime::query::TopSupported for SignIn {}

impl msgraph_runtime::query::TimeFilterSupported for SignIn {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "createdDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

impl SignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

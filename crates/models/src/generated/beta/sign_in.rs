// @generated from microsoft.graph.signIn (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, FlagSet, Mismatch, Property, StructuredType, Text, Timestamp,
    Undocumented, Value,
};
use super::{
    AppliedAuthenticationEventListener, AppliedConditionalAccessPolicy, AuthenticationAppDeviceDetails,
    AuthenticationAppPolicyDetails, AuthenticationContext, AuthenticationDetail,
    AuthenticationRequirementPolicy, ClientCredentialType, ConditionalAccessStatus, DeviceDetail,
    IncomingTokenType, KeyValue, ManagedIdentity, MfaDetail, NetworkLocationDetail, OriginalTransferMethods,
    PrivateLinkDetails, ProtocolType, RiskDetail, RiskLevel, RiskState, SessionLifetimePolicy,
    SignInAccessType, SignInIdentifierType, SignInLocation, SignInStatus, SignInUserType, TokenIssuerType,
    TokenProtectionStatus, TokenProtectionStatusDetails, operators,
};

/// A sign-in, or attempt, of a user, service principal or managed identity.
///
/// Which properties have a value depends on the kind of sign-in (see
/// [`signInEventTypes`](Self::sign_in_event_types)); properties that do not apply to a kind are null or
/// empty. A record may be published again with the same [`id`](Self::id), for example when the outcome of
/// multifactor authentication arrives hours later. Wire name: `microsoft.graph.signIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignIn {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// The AI agent that signed in, or that the token was requested for.
    /// `microsoft.graph.agentic.agentSignIn`, may be null. Wire name: `agent`
    ///
    /// When no agent took part in the sign-in, null or marked as `notAgentic`.
    pub agent: Option<super::agentic::AgentSignIn>,
    /// Display name of the application. `Edm.String`, may be null. Wire name: `appDisplayName`
    ///
    /// Display names change and are not unique: match on [`appId`](Self::app_id).
    pub app_display_name: Option<Text>,
    /// Application (client) ID of the application. `Edm.String`, may be null. Wire name: `appId`
    ///
    /// Match on this. A GUID, the same in every tenant.
    pub app_id: Option<Text>,
    /// The Conditional Access policies evaluated for the sign-in, with results.
    /// `Collection(microsoft.graph.appliedConditionalAccessPolicy)`, may be null. Wire name:
    /// `appliedConditionalAccessPolicies`
    ///
    /// Null or empty, without an error, when the caller has no permission to read the policies, such as
    /// `Policy.Read.ConditionalAccess` or `Policy.Read.All`.
    pub applied_conditional_access_policies: Option<Vec<AppliedConditionalAccessPolicy>>,
    /// The event listeners, such as custom extensions, that ran during the sign-in.
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null. Wire name:
    /// `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// Tenant ID of the application's owner. `Edm.String`, may be null. Wire name: `appOwnerTenantId`
    ///
    /// Compare with the tenant that the record belongs to: it differs for third-party applications.
    pub app_owner_tenant_id: Option<Text>,
    /// Whether the application's token was bound to the device. `microsoft.graph.tokenProtectionStatus`, may
    /// be null. Wire name: `appTokenProtectionStatus`
    ///
    /// Deprecated: use [`tokenProtectionStatusDetails`](Self::token_protection_status_details), which has
    /// more details.
    #[deprecated(note = "by the service since 2024-08-31, removed from 2025-03-31 on (2024-08/SignIn)")]
    pub app_token_protection_status: Option<TokenProtectionStatus>,
    /// The device that ran the authenticator app used for the sign-in.
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null. Wire name:
    /// `authenticationAppDeviceDetails`
    ///
    /// Null when no authenticator app was used.
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// Evaluation results of the authenticator app policies for the sign-in.
    /// `Collection(microsoft.graph.authenticationAppPolicyDetails)`, may be null. Wire name:
    /// `authenticationAppPolicyEvaluationDetails`
    pub authentication_app_policy_evaluation_details: Option<Vec<AuthenticationAppPolicyDetails>>,
    /// Authentication contexts that the sign-in required or had already satisfied.
    /// `Collection(microsoft.graph.authenticationContext)`, may be null. Wire name:
    /// `authenticationContextClassReferences`
    pub authentication_context_class_references: Option<Vec<AuthenticationContext>>,
    /// The authentication steps of the sign-in. `Collection(microsoft.graph.authenticationDetail)`, may be
    /// null. Wire name: `authenticationDetails`
    ///
    /// Steps can be missing at first and be added when the record is published again.
    pub authentication_details: Option<Vec<AuthenticationDetail>>,
    /// Names of the authentication methods used. `Collection(Edm.String)`, may be null. Wire name:
    /// `authenticationMethodsUsed`
    ///
    /// Free text such as `Password` or `SMS`; the service does not publish a closed list.
    pub authentication_methods_used: Option<Vec<Text>>,
    /// Additional details of the authentication process, as key-value pairs.
    /// `Collection(microsoft.graph.keyValue)`, may be null. Wire name: `authenticationProcessingDetails`
    ///
    /// The keys are not documented as a closed list. Values are strings, including Booleans.
    pub authentication_processing_details: Option<Vec<KeyValue>>,
    /// Protocol or grant type that the client used to request tokens. `microsoft.graph.protocolType`, may be
    /// null. Wire name: `authenticationProtocol`
    ///
    /// Flags: several members can be set at once.
    pub authentication_protocol: Option<FlagSet<ProtocolType>>,
    /// The strongest authentication that the sign-in required. `Edm.String`, may be null. Wire name:
    /// `authenticationRequirement`
    ///
    /// A string: `singleFactorAuthentication` or `multiFactorAuthentication`. The individual steps are in
    /// [`authenticationDetails`](Self::authentication_details).
    pub authentication_requirement: Option<Text>,
    /// The policies that required the authentication, with the kind of each.
    /// `Collection(microsoft.graph.authenticationRequirementPolicy)`, may be null. Wire name:
    /// `authenticationRequirementPolicies`
    pub authentication_requirement_policies: Option<Vec<AuthenticationRequirementPolicy>>,
    /// Autonomous system number (ASN) of the network that the sign-in came from. `Edm.Int32`, may be null.
    /// Wire name: `autonomousSystemNumber`
    ///
    /// Identifies the network of an internet provider in routing.
    pub autonomous_system_number: Option<i32>,
    /// Resource ID of the Azure resource that was signed in to or from. `Edm.String`, may be null. Wire name:
    /// `azureResourceId`
    ///
    /// Set for managed identities that belong to an Azure Resource Manager resource.
    pub azure_resource_id: Option<Text>,
    /// Type of the client, such as a browser or a legacy mail protocol. `Edm.String`, may be null. Wire name:
    /// `clientAppUsed`
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`, `Mobile Apps and Desktop clients`,
    /// `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    pub client_app_used: Option<Text>,
    /// Type of the credential that the client itself authenticated with.
    /// `microsoft.graph.clientCredentialType`, may be null. Wire name: `clientCredentialType`
    pub client_credential_type: Option<ClientCredentialType>,
    /// Identifier of the session, as reported by the client. `Edm.String`, may be null. Wire name:
    /// `clientSessionId`
    ///
    /// Its form and lifetime are not documented.
    pub client_session_id: Option<Text>,
    /// The resources that Conditional Access evaluated the sign-in against. `Collection(Edm.String)`, may be
    /// null. Wire name: `conditionalAccessAudiences`
    ///
    /// Application IDs. A sign-in can access more resources than the one in
    /// [`resourceId`](Self::resource_id). Portal downloads contain objects with `applicationId` and
    /// `audienceReasons` instead of strings; those are then in `undeclared`.
    pub conditional_access_audiences: Option<Vec<Text>>,
    /// Overall Conditional Access status of the sign-in. `microsoft.graph.conditionalAccessStatus`, may be
    /// null. Wire name: `conditionalAccessStatus`
    ///
    /// The results of the individual policies are in
    /// [`appliedConditionalAccessPolicies`](Self::applied_conditional_access_policies).
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Correlates the requests of one client operation. `Edm.String`, may be null. Wire name: `correlationId`
    ///
    /// The client chooses the value, so neither its form nor its uniqueness is guaranteed. Microsoft support
    /// may ask for it.
    pub correlation_id: Option<Text>,
    /// Start time of the sign-in, in UTC. `Edm.DateTimeOffset`, declared as never null. Wire name:
    /// `createdDateTime`
    ///
    /// The time of the event, not of its publication: records usually arrive 5 to 15 minutes later, sometimes
    /// hours later, and no property contains the time of publication. The number of fraction digits varies.
    pub created_date_time: Option<Timestamp>,
    /// Type of the cross-tenant access. `microsoft.graph.signInAccessType`, may be null. Wire name:
    /// `crossTenantAccessType`
    ///
    /// `none` for sign-ins within one tenant.
    pub cross_tenant_access_type: Option<FlagSet<SignInAccessType>>,
    /// The device and browser used for the sign-in. `microsoft.graph.deviceDetail`, may be null. Wire name:
    /// `deviceDetail`
    ///
    /// Can be an empty object, for example when the client sent no information.
    pub device_detail: Option<DeviceDetail>,
    /// Identifier of the client's federated identity credential. `Edm.String`, may be null. Wire name:
    /// `federatedCredentialId`
    ///
    /// Null when the client authenticated with another type of credential.
    pub federated_credential_id: Option<Text>,
    /// Whether the user flagged the failed sign-in for review by an administrator. `Edm.Boolean`, may be
    /// null. Wire name: `flaggedForReview`
    ///
    /// The user turns flagging on at the error page, so that an administrator can find the attempt.
    pub flagged_for_review: Option<bool>,
    /// IP address from which the sign-in left Global Secure Access. `Edm.String`, may be null. Wire name:
    /// `globalSecureAccessIpAddress`
    ///
    /// Null when the traffic did not pass through Global Secure Access.
    pub global_secure_access_ip_address: Option<Text>,
    /// Tenant ID of the user's home tenant. `Edm.String`, may be null. Wire name: `homeTenantId`
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    pub home_tenant_id: Option<Text>,
    /// Name of the user's home tenant. `Edm.String`, may be null. Wire name: `homeTenantName`
    ///
    /// Often null or empty for users of the tenant itself.
    pub home_tenant_name: Option<Text>,
    /// Types of tokens that the client presented instead of credentials. `microsoft.graph.incomingTokenType`,
    /// may be null. Wire name: `incomingTokenType`
    ///
    /// Flags: several members can be set at once. Text with spaces, such as `Primary Refresh Token`, occurs
    /// instead of the declared members.
    pub incoming_token_type: Option<FlagSet<IncomingTokenType>>,
    /// IPv4 or IPv6 address that the sign-in came from. `Edm.String`, may be null. Wire name: `ipAddress`
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses end
    /// in `.XXX` (masked), so the value does not always parse as an IP address.
    pub ip_address: Option<Text>,
    /// IP address of the user as seen by the resource. `Edm.String`, may be null. Wire name:
    /// `ipAddressFromResourceProvider`
    ///
    /// Compare with [`ipAddress`](Self::ip_address): a difference can indicate a stolen token or split
    /// routing. Null when the resource does not report it.
    pub ip_address_from_resource_provider: Option<Text>,
    /// Whether the user took part, for example by entering a password. `Edm.Boolean`, may be null. Wire name:
    /// `isInteractive`
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    pub is_interactive: Option<bool>,
    /// Whether tenant restrictions applied to the sign-in. `Edm.Boolean`, may be null. Wire name:
    /// `isTenantRestricted`
    ///
    /// Tenant restrictions limit the tenants that users may sign in to.
    pub is_tenant_restricted: Option<bool>,
    /// Whether the user accessed the service through Global Secure Access. `Edm.Boolean`, may be null. Wire
    /// name: `isThroughGlobalSecureAccess`
    pub is_through_global_secure_access: Option<bool>,
    /// Location that the sign-in came from, derived from its IP address. `microsoft.graph.signInLocation`,
    /// may be null. Wire name: `location`
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    pub location: Option<SignInLocation>,
    /// The managed identity that signed in. `microsoft.graph.managedIdentity`, may be null. Wire name:
    /// `managedServiceIdentity`
    ///
    /// Null for other kinds of sign-ins.
    pub managed_service_identity: Option<ManagedIdentity>,
    /// Summary of the multifactor authentication. `microsoft.graph.mfaDetail`, may be null. Wire name:
    /// `mfaDetail`
    ///
    /// Prefer the newer [`authenticationDetails`](Self::authentication_details), which has the same
    /// information per step. Null when no multifactor authentication was required.
    pub mfa_detail: Option<MfaDetail>,
    /// The named networks that the IP address belongs to.
    /// `Collection(microsoft.graph.networkLocationDetail)`, may be null. Wire name: `networkLocationDetails`
    ///
    /// Empty when the IP address belongs to no network that the tenant defined.
    pub network_location_details: Option<Vec<NetworkLocationDetail>>,
    /// Identifier of the first request in the sign-in sequence. `Edm.String`, may be null. Wire name:
    /// `originalRequestId`
    ///
    /// Equals [`id`](Self::id) when the sign-in needed a single request.
    pub original_request_id: Option<Text>,
    /// Method by which the session was transferred from another device.
    /// `microsoft.graph.originalTransferMethods`, may be null. Wire name: `originalTransferMethod`
    ///
    /// Kept for the whole session: later sign-ins with its tokens have the same value.
    pub original_transfer_method: Option<OriginalTransferMethods>,
    /// The private link policy that applied to the sign-in. `microsoft.graph.privateLinkDetails`, may be
    /// null. Wire name: `privateLinkDetails`
    ///
    /// Null for sign-ins over the public network.
    pub private_link_details: Option<PrivateLinkDetails>,
    /// Processing time of the request at Microsoft Entra, in milliseconds. `Edm.Int32`, may be null. Wire
    /// name: `processingTimeInMilliseconds`
    ///
    /// Does not include time on the network.
    pub processing_time_in_milliseconds: Option<i32>,
    /// Display name of the resource that was signed in to. `Edm.String`, may be null. Wire name:
    /// `resourceDisplayName`
    ///
    /// For example `Microsoft Graph`. Display names are not unique: match on
    /// [`resourceId`](Self::resource_id).
    pub resource_display_name: Option<Text>,
    /// Application ID of the resource that was signed in to. `Edm.String`, may be null. Wire name:
    /// `resourceId`
    pub resource_id: Option<Text>,
    /// Tenant ID of the resource's owner. `Edm.String`, may be null. Wire name: `resourceOwnerTenantId`
    pub resource_owner_tenant_id: Option<Text>,
    /// Object ID of the resource's service principal in the tenant. `Edm.String`, may be null. Wire name:
    /// `resourceServicePrincipalId`
    pub resource_service_principal_id: Option<Text>,
    /// Tenant ID of the resource that was signed in to. `Edm.String`, may be null. Wire name:
    /// `resourceTenantId`
    ///
    /// Compare with [`homeTenantId`](Self::home_tenant_id): they differ when users sign in across tenants.
    pub resource_tenant_id: Option<Text>,
    /// Reason for the current risk state of the sign-in. `microsoft.graph.riskDetail`, may be null. Wire
    /// name: `riskDetail`
    ///
    /// Always `hidden` in tenants without a P2 license; `none` when nothing changed the state.
    pub risk_detail: Option<RiskDetail>,
    /// Names of the risk detections for the sign-in. `Collection(Edm.String)`, may be null. Wire name:
    /// `riskEventTypes_v2`
    ///
    /// Strings such as `unlikelyTravel` or `unfamiliarFeatures`, not a closed list. Empty when nothing was
    /// detected. In tenants without a P2 license, most detections appear as `generic`.
    pub risk_event_types_v2: Option<Vec<Text>>,
    /// Risk level of the sign-in, including later detections. `microsoft.graph.riskLevel`, may be null. Wire
    /// name: `riskLevelAggregated`
    ///
    /// Always `hidden` in tenants without a P2 license. Can change when the record is published again.
    pub risk_level_aggregated: Option<RiskLevel>,
    /// Risk level of the sign-in, as assessed in real time. `microsoft.graph.riskLevel`, may be null. Wire
    /// name: `riskLevelDuringSignIn`
    ///
    /// Always `hidden` in tenants without a P2 license. Later detections do not change it. The service
    /// sometimes sends this property in another letter case; that value is then in `undeclared`.
    pub risk_level_during_sign_in: Option<RiskLevel>,
    /// Current state of the risk of the sign-in. `microsoft.graph.riskState`, may be null. Wire name:
    /// `riskState`
    ///
    /// Changes after the event, as administrators or users respond to the risk.
    pub risk_state: Option<RiskState>,
    /// The id of the actor at the start of a chain of agents that act for each other. `Edm.String`, may be
    /// null. Wire name: `rootActorId`
    pub root_actor_id: Option<Text>,
    /// Key ID of the credential that the service principal used. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalCredentialKeyId`
    ///
    /// Compare with the key IDs of the application's secrets and certificates. Empty or null for users.
    pub service_principal_credential_key_id: Option<Text>,
    /// Thumbprint of the certificate that the service principal used. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalCredentialThumbprint`
    ///
    /// Empty or null for users and for credentials other than certificates.
    pub service_principal_credential_thumbprint: Option<Text>,
    /// Object ID of the service principal that signed in. `Edm.String`, declared as never null. Wire name:
    /// `servicePrincipalId`
    ///
    /// Empty for user sign-ins.
    pub service_principal_id: Option<Text>,
    /// Name of the service principal that signed in. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalName`
    ///
    /// Null or empty for user sign-ins.
    pub service_principal_name: Option<Text>,
    /// Identifier of the session that the interactive sign-in started. `Edm.String`, may be null. Wire name:
    /// `sessionId`
    ///
    /// Later sign-ins with tokens of the session have the same value: match on this to trace them to the
    /// interactive sign-in.
    pub session_id: Option<Text>,
    /// The session lifetime policies that made the user sign in again.
    /// `Collection(microsoft.graph.sessionLifetimePolicy)`, may be null. Wire name: `sessionLifetimePolicies`
    pub session_lifetime_policies: Option<Vec<SessionLifetimePolicy>>,
    /// Kinds of the sign-in, such as `interactiveUser` or `servicePrincipal`. `Collection(Edm.String)`, may
    /// be null. Wire name: `signInEventTypes`
    ///
    /// Strings: `interactiveUser`, `nonInteractiveUser`, `servicePrincipal` or `managedIdentity`; other
    /// values are possible. Without a filter on this property the service returns interactive user sign-ins
    /// only. User kinds may be joined with `or`; user and service principal kinds may not share a filter.
    pub sign_in_event_types: Option<Vec<Text>>,
    /// The identifier that the user entered to sign in. `Edm.String`, may be null. Wire name:
    /// `signInIdentifier`
    ///
    /// A user name, email address or phone number. Incorrect input is recorded as entered, so the value may
    /// contain input that was meant for another field.
    pub sign_in_identifier: Option<Text>,
    /// Type of the identifier that the user entered. `microsoft.graph.signInIdentifierType`, may be null.
    /// Wire name: `signInIdentifierType`
    pub sign_in_identifier_type: Option<SignInIdentifierType>,
    /// Whether the session token was bound to the device. `microsoft.graph.tokenProtectionStatus`, may be
    /// null. Wire name: `signInTokenProtectionStatus`
    ///
    /// Deprecated: use [`tokenProtectionStatusDetails`](Self::token_protection_status_details), which has
    /// more details.
    #[deprecated(note = "by the service since 2024-08-31, removed from 2025-03-31 on (2024-08/SignIn)")]
    pub sign_in_token_protection_status: Option<TokenProtectionStatus>,
    /// Outcome of the sign-in, with the reason for a failure. `microsoft.graph.signInStatus`, may be null.
    /// Wire name: `status`
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    pub status: Option<SignInStatus>,
    /// Name of the identity provider that issued the token. `Edm.String`, may be null. Wire name:
    /// `tokenIssuerName`
    ///
    /// For example the name of the federation server; often empty when Microsoft Entra issued the token.
    pub token_issuer_name: Option<Text>,
    /// Type of the identity provider that issued the token. `microsoft.graph.tokenIssuerType`, may be null.
    /// Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// Token protection status of the sign-in, with the reason for unbound tokens.
    /// `microsoft.graph.tokenProtectionStatusDetails`, may be null. Wire name: `tokenProtectionStatusDetails`
    ///
    /// Replaces [`appTokenProtectionStatus`](Self::app_token_protection_status) and
    /// [`signInTokenProtectionStatus`](Self::sign_in_token_protection_status).
    pub token_protection_status_details: Option<TokenProtectionStatusDetails>,
    /// Unique identifier of the issued token, from the token's own claims. `Edm.String`, may be null. Wire
    /// name: `uniqueTokenIdentifier`
    ///
    /// Match on this to find the token in the logs of the resources that it was used with.
    pub unique_token_identifier: Option<Text>,
    /// Value of the client's `User-Agent` header. `Edm.String`, may be null. Wire name: `userAgent`
    ///
    /// Free text under the client's control.
    pub user_agent: Option<Text>,
    /// Display name of the user. `Edm.String`, may be null. Wire name: `userDisplayName`
    ///
    /// Can be missing, or only an identifier, for users that are not in the directory. Empty for service
    /// principals.
    pub user_display_name: Option<Text>,
    /// Object ID of the user who signed in. `Edm.String`, declared as never null. Wire name: `userId`
    ///
    /// Match on this. Declared as non-nullable, but empty for service principals, and an all-zero GUID when
    /// the user could not be determined.
    pub user_id: Option<Text>,
    /// User principal name (UPN) of the user. `Edm.String`, may be null. Wire name: `userPrincipalName`
    ///
    /// Has the form of an email address. Ignore case when you compare it: the service often sends it in lower
    /// case, whatever the case in the directory.
    pub user_principal_name: Option<Text>,
    /// Whether the user is a member or a guest of the tenant. `microsoft.graph.signInUserType`, may be null.
    /// Wire name: `userType`
    pub user_type: Option<SignInUserType>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignIn: entity "microsoft.graph.signIn" of super::STRUCTURED_TYPES;
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

impl SignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl SignIn {
    /// Path `id`: `eq`. See [`Self::id`].
    pub const ID: &'static Property<Self, String, operators::Eq> = &Property::new("id");
    /// Path `agent`: no documented operators. See [`Self::agent`].
    pub const AGENT: &'static Property<Self, super::agentic::AgentSignIn, Undocumented> =
        &Property::new("agent");
    /// Path `appDisplayName`: `eq`, `startsWith`. See [`Self::app_display_name`].
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("appDisplayName");
    /// Path `appId`: `eq`. See [`Self::app_id`].
    pub const APP_ID: &'static Property<Self, String, operators::Eq> = &Property::new("appId");
    /// Path `appliedConditionalAccessPolicies`: no documented operators. See
    /// [`Self::applied_conditional_access_policies`].
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: &'static Property<Self, Vec<AppliedConditionalAccessPolicy>, Undocumented> =
        &Property::new("appliedConditionalAccessPolicies");
    /// Path `appliedEventListeners`: no documented operators. See [`Self::applied_event_listeners`].
    pub const APPLIED_EVENT_LISTENERS: &'static Property<Self, Vec<AppliedAuthenticationEventListener>, Undocumented> =
        &Property::new("appliedEventListeners");
    /// Path `appOwnerTenantId`: `eq`. See [`Self::app_owner_tenant_id`].
    pub const APP_OWNER_TENANT_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("appOwnerTenantId");
    /// Path `appTokenProtectionStatus`: no documented operators. See [`Self::app_token_protection_status`].
    #[deprecated(note = "by the service since 2024-08-31, removed from 2025-03-31 on (2024-08/SignIn)")]
    pub const APP_TOKEN_PROTECTION_STATUS: &'static Property<Self, TokenProtectionStatus, Undocumented> =
        &Property::new("appTokenProtectionStatus");
    /// Path `authenticationAppDeviceDetails`: no documented operators. See
    /// [`Self::authentication_app_device_details`].
    pub const AUTHENTICATION_APP_DEVICE_DETAILS: &'static Property<Self, AuthenticationAppDeviceDetails, Undocumented> =
        &Property::new("authenticationAppDeviceDetails");
    /// Path `authenticationAppPolicyEvaluationDetails`: no documented operators. See
    /// [`Self::authentication_app_policy_evaluation_details`].
    pub const AUTHENTICATION_APP_POLICY_EVALUATION_DETAILS: &'static Property<Self, Vec<AuthenticationAppPolicyDetails>, Undocumented> =
        &Property::new("authenticationAppPolicyEvaluationDetails");
    /// Path `authenticationContextClassReferences`: no documented operators. See
    /// [`Self::authentication_context_class_references`].
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: &'static Property<Self, Vec<AuthenticationContext>, Undocumented> =
        &Property::new("authenticationContextClassReferences");
    /// Path `authenticationDetails`: no documented operators. See [`Self::authentication_details`].
    pub const AUTHENTICATION_DETAILS: &'static Property<Self, Vec<AuthenticationDetail>, Undocumented> =
        &Property::new("authenticationDetails");
    /// Path `authenticationMethodsUsed`: no documented operators. See [`Self::authentication_methods_used`].
    pub const AUTHENTICATION_METHODS_USED: &'static Property<Self, Vec<String>, Undocumented> =
        &Property::new("authenticationMethodsUsed");
    /// Path `authenticationProcessingDetails`: no documented operators. See
    /// [`Self::authentication_processing_details`].
    pub const AUTHENTICATION_PROCESSING_DETAILS: &'static Property<Self, Vec<KeyValue>, Undocumented> =
        &Property::new("authenticationProcessingDetails");
    /// Path `authenticationProtocol`: no documented operators. See [`Self::authentication_protocol`].
    pub const AUTHENTICATION_PROTOCOL: &'static Property<Self, FlagSet<ProtocolType>, Undocumented> =
        &Property::new("authenticationProtocol");
    /// Path `authenticationRequirement`: `eq`, `startsWith`. See [`Self::authentication_requirement`].
    pub const AUTHENTICATION_REQUIREMENT: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("authenticationRequirement");
    /// Path `authenticationRequirementPolicies`: no documented operators. See
    /// [`Self::authentication_requirement_policies`].
    pub const AUTHENTICATION_REQUIREMENT_POLICIES: &'static Property<Self, Vec<AuthenticationRequirementPolicy>, Undocumented> =
        &Property::new("authenticationRequirementPolicies");
    /// Path `autonomousSystemNumber`: no documented operators. See [`Self::autonomous_system_number`].
    pub const AUTONOMOUS_SYSTEM_NUMBER: &'static Property<Self, i32, Undocumented> =
        &Property::new("autonomousSystemNumber");
    /// Path `azureResourceId`: no documented operators. See [`Self::azure_resource_id`].
    pub const AZURE_RESOURCE_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("azureResourceId");
    /// Path `clientAppUsed`: `eq`. See [`Self::client_app_used`].
    pub const CLIENT_APP_USED: &'static Property<Self, String, operators::Eq> =
        &Property::new("clientAppUsed");
    /// Path `clientCredentialType`: no documented operators. See [`Self::client_credential_type`].
    pub const CLIENT_CREDENTIAL_TYPE: &'static Property<Self, ClientCredentialType, Undocumented> =
        &Property::new("clientCredentialType");
    /// Path `clientSessionId`: no documented operators. See [`Self::client_session_id`].
    pub const CLIENT_SESSION_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("clientSessionId");
    /// Path `conditionalAccessAudiences`: `eq`. See [`Self::conditional_access_audiences`].
    pub const CONDITIONAL_ACCESS_AUDIENCES: &'static Property<Self, Vec<String>, operators::Eq> =
        &Property::new("conditionalAccessAudiences");
    /// Path `conditionalAccessStatus`: `eq`. See [`Self::conditional_access_status`].
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<Self, ConditionalAccessStatus, operators::Eq> =
        &Property::new("conditionalAccessStatus");
    /// Path `correlationId`: `eq`. See [`Self::correlation_id`].
    pub const CORRELATION_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("correlationId");
    /// Path `createdDateTime`: `eq`, `ge`, `le`, `$orderby`. See [`Self::created_date_time`].
    pub const CREATED_DATE_TIME: &'static Property<Self, Timestamp, operators::EqGeLeOrderBy> =
        &Property::new("createdDateTime");
    /// Path `crossTenantAccessType`: no documented operators. See [`Self::cross_tenant_access_type`].
    pub const CROSS_TENANT_ACCESS_TYPE: &'static Property<Self, FlagSet<SignInAccessType>, Undocumented> =
        &Property::new("crossTenantAccessType");
    /// Path `deviceDetail`: no documented operators. See [`Self::device_detail`].
    pub const DEVICE_DETAIL: &'static Property<Self, DeviceDetail, Undocumented> =
        &Property::new("deviceDetail");
    /// Path `federatedCredentialId`: no documented operators. See [`Self::federated_credential_id`].
    pub const FEDERATED_CREDENTIAL_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("federatedCredentialId");
    /// Path `flaggedForReview`: no documented operators. See [`Self::flagged_for_review`].
    pub const FLAGGED_FOR_REVIEW: &'static Property<Self, bool, Undocumented> =
        &Property::new("flaggedForReview");
    /// Path `globalSecureAccessIpAddress`: no documented operators. See
    /// [`Self::global_secure_access_ip_address`].
    pub const GLOBAL_SECURE_ACCESS_IP_ADDRESS: &'static Property<Self, String, Undocumented> =
        &Property::new("globalSecureAccessIpAddress");
    /// Path `homeTenantId`: no documented operators. See [`Self::home_tenant_id`].
    pub const HOME_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new("homeTenantId");
    /// Path `homeTenantName`: no documented operators. See [`Self::home_tenant_name`].
    pub const HOME_TENANT_NAME: &'static Property<Self, String, Undocumented> =
        &Property::new("homeTenantName");
    /// Path `incomingTokenType`: no documented operators. See [`Self::incoming_token_type`].
    pub const INCOMING_TOKEN_TYPE: &'static Property<Self, FlagSet<IncomingTokenType>, Undocumented> =
        &Property::new("incomingTokenType");
    /// Path `ipAddress`: `eq`, `startsWith`. See [`Self::ip_address`].
    pub const IP_ADDRESS: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("ipAddress");
    /// Path `ipAddressFromResourceProvider`: no documented operators. See
    /// [`Self::ip_address_from_resource_provider`].
    pub const IP_ADDRESS_FROM_RESOURCE_PROVIDER: &'static Property<Self, String, Undocumented> =
        &Property::new("ipAddressFromResourceProvider");
    /// Path `isInteractive`: no documented operators. See [`Self::is_interactive`].
    pub const IS_INTERACTIVE: &'static Property<Self, bool, Undocumented> = &Property::new("isInteractive");
    /// Path `isTenantRestricted`: no documented operators. See [`Self::is_tenant_restricted`].
    pub const IS_TENANT_RESTRICTED: &'static Property<Self, bool, Undocumented> =
        &Property::new("isTenantRestricted");
    /// Path `isThroughGlobalSecureAccess`: no documented operators. See
    /// [`Self::is_through_global_secure_access`].
    pub const IS_THROUGH_GLOBAL_SECURE_ACCESS: &'static Property<Self, bool, Undocumented> =
        &Property::new("isThroughGlobalSecureAccess");
    /// Path `location`: no documented operators. See [`Self::location`].
    pub const LOCATION: &'static Property<Self, SignInLocation, Undocumented> = &Property::new("location");
    /// Path `managedServiceIdentity`: no documented operators. See [`Self::managed_service_identity`].
    pub const MANAGED_SERVICE_IDENTITY: &'static Property<Self, ManagedIdentity, Undocumented> =
        &Property::new("managedServiceIdentity");
    /// Path `mfaDetail`: no documented operators. See [`Self::mfa_detail`].
    pub const MFA_DETAIL: &'static Property<Self, MfaDetail, Undocumented> = &Property::new("mfaDetail");
    /// Path `networkLocationDetails`: no documented operators. See [`Self::network_location_details`].
    pub const NETWORK_LOCATION_DETAILS: &'static Property<Self, Vec<NetworkLocationDetail>, Undocumented> =
        &Property::new("networkLocationDetails");
    /// Path `originalRequestId`: `eq`. See [`Self::original_request_id`].
    pub const ORIGINAL_REQUEST_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("originalRequestId");
    /// Path `originalTransferMethod`: no documented operators. See [`Self::original_transfer_method`].
    pub const ORIGINAL_TRANSFER_METHOD: &'static Property<Self, OriginalTransferMethods, Undocumented> =
        &Property::new("originalTransferMethod");
    /// Path `privateLinkDetails`: no documented operators. See [`Self::private_link_details`].
    pub const PRIVATE_LINK_DETAILS: &'static Property<Self, PrivateLinkDetails, Undocumented> =
        &Property::new("privateLinkDetails");
    /// Path `processingTimeInMilliseconds`: no documented operators. See
    /// [`Self::processing_time_in_milliseconds`].
    pub const PROCESSING_TIME_IN_MILLISECONDS: &'static Property<Self, i32, Undocumented> =
        &Property::new("processingTimeInMilliseconds");
    /// Path `resourceDisplayName`: `eq`. See [`Self::resource_display_name`].
    pub const RESOURCE_DISPLAY_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("resourceDisplayName");
    /// Path `resourceId`: `eq`. See [`Self::resource_id`].
    pub const RESOURCE_ID: &'static Property<Self, String, operators::Eq> = &Property::new("resourceId");
    /// Path `resourceOwnerTenantId`: `eq`. See [`Self::resource_owner_tenant_id`].
    pub const RESOURCE_OWNER_TENANT_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("resourceOwnerTenantId");
    /// Path `resourceServicePrincipalId`: no documented operators. See
    /// [`Self::resource_service_principal_id`].
    pub const RESOURCE_SERVICE_PRINCIPAL_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("resourceServicePrincipalId");
    /// Path `resourceTenantId`: no documented operators. See [`Self::resource_tenant_id`].
    pub const RESOURCE_TENANT_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("resourceTenantId");
    /// Path `riskDetail`: `eq`. See [`Self::risk_detail`].
    pub const RISK_DETAIL: &'static Property<Self, RiskDetail, operators::Eq> = &Property::new("riskDetail");
    /// Path `riskEventTypes_v2`: `eq`, `startsWith`. See [`Self::risk_event_types_v2`].
    pub const RISK_EVENT_TYPES_V2: &'static Property<Self, Vec<String>, operators::EqStartsWith> =
        &Property::new("riskEventTypes_v2");
    /// Path `riskLevelAggregated`: `eq`. See [`Self::risk_level_aggregated`].
    pub const RISK_LEVEL_AGGREGATED: &'static Property<Self, RiskLevel, operators::Eq> =
        &Property::new("riskLevelAggregated");
    /// Path `riskLevelDuringSignIn`: `eq`. See [`Self::risk_level_during_sign_in`].
    pub const RISK_LEVEL_DURING_SIGN_IN: &'static Property<Self, RiskLevel, operators::Eq> =
        &Property::new("riskLevelDuringSignIn");
    /// Path `riskState`: `eq`. See [`Self::risk_state`].
    pub const RISK_STATE: &'static Property<Self, RiskState, operators::Eq> = &Property::new("riskState");
    /// Path `rootActorId`: no documented operators. See [`Self::root_actor_id`].
    pub const ROOT_ACTOR_ID: &'static Property<Self, String, Undocumented> = &Property::new("rootActorId");
    /// Path `servicePrincipalCredentialKeyId`: no documented operators. See
    /// [`Self::service_principal_credential_key_id`].
    pub const SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("servicePrincipalCredentialKeyId");
    /// Path `servicePrincipalCredentialThumbprint`: no documented operators. See
    /// [`Self::service_principal_credential_thumbprint`].
    pub const SERVICE_PRINCIPAL_CREDENTIAL_THUMBPRINT: &'static Property<Self, String, Undocumented> =
        &Property::new("servicePrincipalCredentialThumbprint");
    /// Path `servicePrincipalId`: `eq`, `startsWith`. See [`Self::service_principal_id`].
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("servicePrincipalId");
    /// Path `servicePrincipalName`: `eq`, `startsWith`. See [`Self::service_principal_name`].
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("servicePrincipalName");
    /// Path `sessionId`: no documented operators. See [`Self::session_id`].
    pub const SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new("sessionId");
    /// Path `sessionLifetimePolicies`: no documented operators. See [`Self::session_lifetime_policies`].
    pub const SESSION_LIFETIME_POLICIES: &'static Property<Self, Vec<SessionLifetimePolicy>, Undocumented> =
        &Property::new("sessionLifetimePolicies");
    /// Path `signInEventTypes`: `eq`, `ne`. See [`Self::sign_in_event_types`].
    pub const SIGN_IN_EVENT_TYPES: &'static Property<Self, Vec<String>, operators::EqNe> =
        &Property::new("signInEventTypes");
    /// Path `signInIdentifier`: no documented operators. See [`Self::sign_in_identifier`].
    pub const SIGN_IN_IDENTIFIER: &'static Property<Self, String, Undocumented> =
        &Property::new("signInIdentifier");
    /// Path `signInIdentifierType`: no documented operators. See [`Self::sign_in_identifier_type`].
    pub const SIGN_IN_IDENTIFIER_TYPE: &'static Property<Self, SignInIdentifierType, Undocumented> =
        &Property::new("signInIdentifierType");
    /// Path `signInTokenProtectionStatus`: no documented operators. See
    /// [`Self::sign_in_token_protection_status`].
    #[deprecated(note = "by the service since 2024-08-31, removed from 2025-03-31 on (2024-08/SignIn)")]
    pub const SIGN_IN_TOKEN_PROTECTION_STATUS: &'static Property<Self, TokenProtectionStatus, Undocumented> =
        &Property::new("signInTokenProtectionStatus");
    /// Path `status`: no documented operators. See [`Self::status`].
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new("status");
    /// Path `tokenIssuerName`: `eq`. See [`Self::token_issuer_name`].
    pub const TOKEN_ISSUER_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("tokenIssuerName");
    /// Path `tokenIssuerType`: no documented operators. See [`Self::token_issuer_type`].
    pub const TOKEN_ISSUER_TYPE: &'static Property<Self, TokenIssuerType, Undocumented> =
        &Property::new("tokenIssuerType");
    /// Path `tokenProtectionStatusDetails`: no documented operators. See
    /// [`Self::token_protection_status_details`].
    pub const TOKEN_PROTECTION_STATUS_DETAILS: &'static Property<Self, TokenProtectionStatusDetails, Undocumented> =
        &Property::new("tokenProtectionStatusDetails");
    /// Path `uniqueTokenIdentifier`: no documented operators. See [`Self::unique_token_identifier`].
    pub const UNIQUE_TOKEN_IDENTIFIER: &'static Property<Self, String, Undocumented> =
        &Property::new("uniqueTokenIdentifier");
    /// Path `userAgent`: `eq`, `startsWith`. See [`Self::user_agent`].
    pub const USER_AGENT: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("userAgent");
    /// Path `userDisplayName`: `eq`, `startsWith`. See [`Self::user_display_name`].
    pub const USER_DISPLAY_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("userDisplayName");
    /// Path `userId`: `eq`. See [`Self::user_id`].
    pub const USER_ID: &'static Property<Self, String, operators::Eq> = &Property::new("userId");
    /// Path `userPrincipalName`: `eq`, `startsWith`. See [`Self::user_principal_name`].
    pub const USER_PRINCIPAL_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("userPrincipalName");
    /// Path `userType`: no documented operators. See [`Self::user_type`].
    pub const USER_TYPE: &'static Property<Self, SignInUserType, Undocumented> = &Property::new("userType");
    /// Path `deviceDetail/browser`: `eq`, `startsWith`. See [`browser`](super::DeviceDetail::browser).
    pub const DEVICE_DETAIL_BROWSER: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("deviceDetail/browser");
    /// Path `deviceDetail/operatingSystem`: `eq`, `startsWith`. See
    /// [`operating_system`](super::DeviceDetail::operating_system).
    pub const DEVICE_DETAIL_OPERATING_SYSTEM: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("deviceDetail/operatingSystem");
    /// Path `location/city`: `eq`, `startsWith`. See [`city`](super::SignInLocation::city).
    pub const LOCATION_CITY: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("location/city");
    /// Path `location/countryOrRegion`: `eq`, `startsWith`. See
    /// [`country_or_region`](super::SignInLocation::country_or_region).
    pub const LOCATION_COUNTRY_OR_REGION: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("location/countryOrRegion");
    /// Path `location/state`: `eq`, `startsWith`. See [`state`](super::SignInLocation::state).
    pub const LOCATION_STATE: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("location/state");
    /// Path `status/errorCode`: `eq`. See [`error_code`](super::SignInStatus::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, operators::Eq> =
        &Property::new("status/errorCode");
}

impl msgraph_runtime::query::FilterSupported for SignIn {}
impl msgraph_runtime::query::TopSupported for SignIn {}

impl msgraph_runtime::query::TimeFilterSupported for SignIn {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "createdDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

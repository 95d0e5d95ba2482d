// Generated from microsoft.graph.signIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::FlagSet;
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The AI agent that signed in, or that the token was requested for.
    ///
    /// When no agent took part in the sign-in, null or marked as `notAgentic`.
    ///
    /// `microsoft.graph.agentic.agentSignIn`, may be null.
    ///
    /// Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// Display name of the application.
    ///
    /// Display names change and are not unique: match on `appId`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub app_display_name: Option<String>,
    /// Application (client) ID of the application.
    ///
    /// Match on this. A GUID, the same in every tenant.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<String>,
    /// The Conditional Access policies evaluated for the sign-in, with results.
    ///
    /// Null or empty, without an error, when the caller has no permission to read the policies, such as
    /// `Policy.Read.ConditionalAccess` or `Policy.Read.All`.
    ///
    /// `Collection(microsoft.graph.appliedConditionalAccessPolicy)`, may be null.
    ///
    /// Wire name: `appliedConditionalAccessPolicies`
    pub applied_conditional_access_policies: Option<Vec<AppliedConditionalAccessPolicy>>,
    /// The event listeners, such as custom extensions, that ran during the sign-in.
    ///
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null.
    ///
    /// Wire name: `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// Tenant ID of the application's owner.
    ///
    /// Compare with the tenant that the record belongs to: it differs for third-party applications.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appOwnerTenantId`
    pub app_owner_tenant_id: Option<String>,
    /// Whether the application's token was bound to the device.
    ///
    /// Deprecated: use `tokenProtectionStatusDetails`, which has more details.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null.
    ///
    /// Wire name: `appTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub app_token_protection_status: Option<TokenProtectionStatus>,
    /// The device that ran the authenticator app used for the sign-in.
    ///
    /// Null when no authenticator app was used.
    ///
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null.
    ///
    /// Wire name: `authenticationAppDeviceDetails`
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// Evaluation results of the authenticator app policies for the sign-in.
    ///
    /// `Collection(microsoft.graph.authenticationAppPolicyDetails)`, may be null.
    ///
    /// Wire name: `authenticationAppPolicyEvaluationDetails`
    pub authentication_app_policy_evaluation_details: Option<
        Vec<AuthenticationAppPolicyDetails>,
    >,
    /// Authentication contexts that the sign-in required or had already satisfied.
    ///
    /// `Collection(microsoft.graph.authenticationContext)`, may be null.
    ///
    /// Wire name: `authenticationContextClassReferences`
    pub authentication_context_class_references: Option<Vec<AuthenticationContext>>,
    /// The authentication steps of the sign-in.
    ///
    /// Steps can be missing at first and be added when the record is published again.
    ///
    /// `Collection(microsoft.graph.authenticationDetail)`, may be null.
    ///
    /// Wire name: `authenticationDetails`
    pub authentication_details: Option<Vec<AuthenticationDetail>>,
    /// Names of the authentication methods used.
    ///
    /// Free text such as `Password` or `SMS`; the service does not publish a closed list.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `authenticationMethodsUsed`
    pub authentication_methods_used: Option<Vec<String>>,
    /// Additional details of the authentication process, as key-value pairs.
    ///
    /// The keys are not documented as a closed list. Values are strings, including Booleans.
    ///
    /// `Collection(microsoft.graph.keyValue)`, may be null.
    ///
    /// Wire name: `authenticationProcessingDetails`
    pub authentication_processing_details: Option<Vec<KeyValue>>,
    /// Protocol or grant type that the client used to request tokens.
    ///
    /// Flags: several members can be set at once.
    ///
    /// `microsoft.graph.protocolType`, may be null.
    ///
    /// Wire name: `authenticationProtocol`
    pub authentication_protocol: Option<FlagSet<ProtocolType>>,
    /// The strongest authentication that the sign-in required.
    ///
    /// A string: `singleFactorAuthentication` or `multiFactorAuthentication`. The individual steps are in
    /// `authenticationDetails`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `authenticationRequirement`
    pub authentication_requirement: Option<String>,
    /// The policies that required the authentication, with the kind of each.
    ///
    /// `Collection(microsoft.graph.authenticationRequirementPolicy)`, may be null.
    ///
    /// Wire name: `authenticationRequirementPolicies`
    pub authentication_requirement_policies: Option<
        Vec<AuthenticationRequirementPolicy>,
    >,
    /// Autonomous system number (ASN) of the network that the sign-in came from.
    ///
    /// Identifies the network of an internet provider in routing.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `autonomousSystemNumber`
    pub autonomous_system_number: Option<i32>,
    /// Resource ID of the Azure resource that was signed in to or from.
    ///
    /// Set for managed identities that belong to an Azure Resource Manager resource.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `azureResourceId`
    pub azure_resource_id: Option<String>,
    /// Type of the client, such as a browser or a legacy mail protocol.
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`,
    /// `Mobile Apps and Desktop clients`, `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `clientAppUsed`
    pub client_app_used: Option<String>,
    /// Type of the credential that the client itself authenticated with.
    ///
    /// `microsoft.graph.clientCredentialType`, may be null.
    ///
    /// Wire name: `clientCredentialType`
    pub client_credential_type: Option<ClientCredentialType>,
    /// Identifier of the session, as reported by the client.
    ///
    /// Its form and lifetime are not documented.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `clientSessionId`
    pub client_session_id: Option<String>,
    /// The resources that Conditional Access evaluated the sign-in against.
    ///
    /// Application IDs. A sign-in can access more resources than the one in `resourceId`. Portal downloads
    /// contain objects with `applicationId` and `audienceReasons` instead of strings; those are then in
    /// `undeclared`.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessAudiences`
    pub conditional_access_audiences: Option<Vec<String>>,
    /// Overall Conditional Access status of the sign-in.
    ///
    /// The results of the individual policies are in `appliedConditionalAccessPolicies`.
    ///
    /// `microsoft.graph.conditionalAccessStatus`, may be null. Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Correlates the requests of one client operation.
    ///
    /// The client chooses the value, so neither its form nor its uniqueness is guaranteed. Microsoft
    /// support may ask for it.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub correlation_id: Option<String>,
    /// Start time of the sign-in, in UTC.
    ///
    /// The time of the event, not of its publication: records usually arrive 5 to 15 minutes later,
    /// sometimes hours later, and no property contains the time of publication. The number of fraction
    /// digits varies.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// Type of the cross-tenant access.
    ///
    /// `none` for sign-ins within one tenant.
    ///
    /// `microsoft.graph.signInAccessType`, may be null.
    ///
    /// Wire name: `crossTenantAccessType`
    pub cross_tenant_access_type: Option<FlagSet<SignInAccessType>>,
    /// The device and browser used for the sign-in.
    ///
    /// Can be an empty object, for example when the client sent no information.
    ///
    /// `microsoft.graph.deviceDetail`, may be null.
    ///
    /// Wire name: `deviceDetail`
    pub device_detail: Option<DeviceDetail>,
    /// Identifier of the client's federated identity credential.
    ///
    /// Null when the client authenticated with another type of credential.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `federatedCredentialId`
    pub federated_credential_id: Option<String>,
    /// Whether the user flagged the failed sign-in for review by an administrator.
    ///
    /// The user turns flagging on at the error page, so that an administrator can find the attempt.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `flaggedForReview`
    pub flagged_for_review: Option<bool>,
    /// IP address from which the sign-in left Global Secure Access.
    ///
    /// Null when the traffic did not pass through Global Secure Access.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `globalSecureAccessIpAddress`
    pub global_secure_access_ip_address: Option<String>,
    /// Tenant ID of the user's home tenant.
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantId`
    pub home_tenant_id: Option<String>,
    /// Name of the user's home tenant.
    ///
    /// Often null or empty for users of the tenant itself.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantName`
    pub home_tenant_name: Option<String>,
    /// Types of tokens that the client presented instead of credentials.
    ///
    /// Flags: several members can be set at once. Text with spaces, such as `Primary Refresh Token`, occurs
    /// instead of the declared members.
    ///
    /// `microsoft.graph.incomingTokenType`, may be null.
    ///
    /// Wire name: `incomingTokenType`
    pub incoming_token_type: Option<FlagSet<IncomingTokenType>>,
    /// IPv4 or IPv6 address that the sign-in came from.
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses
    /// end in `.XXX` (masked), so the value does not always parse as an IP address.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<String>,
    /// IP address of the user as seen by the resource.
    ///
    /// Compare with `ipAddress`: a difference can indicate a stolen token or split routing. Null when the
    /// resource does not report it.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `ipAddressFromResourceProvider`
    pub ip_address_from_resource_provider: Option<String>,
    /// Whether the user took part, for example by entering a password.
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isInteractive`
    pub is_interactive: Option<bool>,
    /// Whether tenant restrictions applied to the sign-in.
    ///
    /// Tenant restrictions limit the tenants that users may sign in to.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isTenantRestricted`
    pub is_tenant_restricted: Option<bool>,
    /// Whether the user accessed the service through Global Secure Access.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isThroughGlobalSecureAccess`
    pub is_through_global_secure_access: Option<bool>,
    /// Location that the sign-in came from, derived from its IP address.
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    ///
    /// `microsoft.graph.signInLocation`, may be null.
    ///
    /// Wire name: `location`
    pub location: Option<SignInLocation>,
    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// `microsoft.graph.managedIdentity`, may be null.
    ///
    /// Wire name: `managedServiceIdentity`
    pub managed_service_identity: Option<ManagedIdentity>,
    /// Summary of the multifactor authentication.
    ///
    /// Prefer the newer `authenticationDetails`, which has the same information per step. Null when no
    /// multifactor authentication was required.
    ///
    /// `microsoft.graph.mfaDetail`, may be null.
    ///
    /// Wire name: `mfaDetail`
    pub mfa_detail: Option<MfaDetail>,
    /// The named networks that the IP address belongs to.
    ///
    /// Empty when the IP address belongs to no network that the tenant defined.
    ///
    /// `Collection(microsoft.graph.networkLocationDetail)`, may be null.
    ///
    /// Wire name: `networkLocationDetails`
    pub network_location_details: Option<Vec<NetworkLocationDetail>>,
    /// Identifier of the first request in the sign-in sequence.
    ///
    /// Equals `id` when the sign-in needed a single request.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `originalRequestId`
    pub original_request_id: Option<String>,
    /// Method by which the session was transferred from another device.
    ///
    /// Kept for the whole session: later sign-ins with its tokens have the same value.
    ///
    /// `microsoft.graph.originalTransferMethods`, may be null.
    ///
    /// Wire name: `originalTransferMethod`
    pub original_transfer_method: Option<OriginalTransferMethods>,
    /// The private link policy that applied to the sign-in.
    ///
    /// Null for sign-ins over the public network.
    ///
    /// `microsoft.graph.privateLinkDetails`, may be null.
    ///
    /// Wire name: `privateLinkDetails`
    pub private_link_details: Option<PrivateLinkDetails>,
    /// Processing time of the request at Microsoft Entra, in milliseconds.
    ///
    /// Does not include time on the network.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `processingTimeInMilliseconds`
    pub processing_time_in_milliseconds: Option<i32>,
    /// Display name of the resource that was signed in to.
    ///
    /// For example `Microsoft Graph`. Display names are not unique: match on `resourceId`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub resource_display_name: Option<String>,
    /// Application ID of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub resource_id: Option<String>,
    /// Tenant ID of the resource's owner.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceOwnerTenantId`
    pub resource_owner_tenant_id: Option<String>,
    /// Object ID of the resource's service principal in the tenant.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resourceServicePrincipalId`
    pub resource_service_principal_id: Option<String>,
    /// Tenant ID of the resource that was signed in to.
    ///
    /// Compare with `homeTenantId`: they differ when users sign in across tenants.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resourceTenantId`
    pub resource_tenant_id: Option<String>,
    /// Reason for the current risk state of the sign-in.
    ///
    /// Always `hidden` in tenants without a P2 license; `none` when nothing changed the state.
    ///
    /// `microsoft.graph.riskDetail`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskDetail`
    pub risk_detail: Option<RiskDetail>,
    /// Names of the risk detections for the sign-in.
    ///
    /// Strings such as `unlikelyTravel` or `unfamiliarFeatures`, not a closed list. Empty when nothing was
    /// detected. In tenants without a P2 license, most detections appear as `generic`.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `riskEventTypes_v2`
    pub risk_event_types_v2: Option<Vec<String>>,
    /// Risk level of the sign-in, including later detections.
    ///
    /// Always `hidden` in tenants without a P2 license. Can change when the record is published again.
    ///
    /// `microsoft.graph.riskLevel`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskLevelAggregated`
    pub risk_level_aggregated: Option<RiskLevel>,
    /// Risk level of the sign-in, as assessed in real time.
    ///
    /// Always `hidden` in tenants without a P2 license. Later detections do not change it. The service
    /// sometimes sends this property in another letter case; that value is then in `undeclared`.
    ///
    /// `microsoft.graph.riskLevel`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskLevelDuringSignIn`
    pub risk_level_during_sign_in: Option<RiskLevel>,
    /// Current state of the risk of the sign-in.
    ///
    /// Changes after the event, as administrators or users respond to the risk.
    ///
    /// `microsoft.graph.riskState`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskState`
    pub risk_state: Option<RiskState>,
    /// Key ID of the credential that the service principal used.
    ///
    /// Compare with the key IDs of the application's secrets and certificates. Empty or null for users.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalCredentialKeyId`
    pub service_principal_credential_key_id: Option<String>,
    /// Thumbprint of the certificate that the service principal used.
    ///
    /// Empty or null for users and for credentials other than certificates.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalCredentialThumbprint`
    pub service_principal_credential_thumbprint: Option<String>,
    /// Object ID of the service principal that signed in.
    ///
    /// Empty for user sign-ins.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<String>,
    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<String>,
    /// Identifier of the session that the interactive sign-in started.
    ///
    /// Later sign-ins with tokens of the session have the same value: match on this to trace them to the
    /// interactive sign-in.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `sessionId`
    pub session_id: Option<String>,
    /// The session lifetime policies that made the user sign in again.
    ///
    /// `Collection(microsoft.graph.sessionLifetimePolicy)`, may be null.
    ///
    /// Wire name: `sessionLifetimePolicies`
    pub session_lifetime_policies: Option<Vec<SessionLifetimePolicy>>,
    /// Kinds of the sign-in, such as `interactiveUser` or `servicePrincipal`.
    ///
    /// Strings: `interactiveUser`, `nonInteractiveUser`, `servicePrincipal` or `managedIdentity`; other
    /// values are possible. Without a filter on this property the service returns interactive user sign-ins
    /// only. User kinds may be joined with `or`; user and service principal kinds may not share a filter.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`, `ne`.
    ///
    /// Wire name: `signInEventTypes`
    pub sign_in_event_types: Option<Vec<String>>,
    /// The identifier that the user entered to sign in.
    ///
    /// A user name, email address or phone number. Incorrect input is recorded as entered, so the value may
    /// contain input that was meant for another field.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `signInIdentifier`
    pub sign_in_identifier: Option<String>,
    /// Type of the identifier that the user entered.
    ///
    /// `microsoft.graph.signInIdentifierType`, may be null.
    ///
    /// Wire name: `signInIdentifierType`
    pub sign_in_identifier_type: Option<SignInIdentifierType>,
    /// Whether the session token was bound to the device.
    ///
    /// Deprecated: use `tokenProtectionStatusDetails`, which has more details.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null.
    ///
    /// Wire name: `signInTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub sign_in_token_protection_status: Option<TokenProtectionStatus>,
    /// Outcome of the sign-in, with the reason for a failure.
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    ///
    /// `microsoft.graph.signInStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// Name of the identity provider that issued the token.
    ///
    /// For example the name of the federation server; often empty when Microsoft Entra issued the token.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `tokenIssuerName`
    pub token_issuer_name: Option<String>,
    /// Type of the identity provider that issued the token.
    ///
    /// `microsoft.graph.tokenIssuerType`, may be null.
    ///
    /// Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// Token protection status of the sign-in, with the reason for unbound tokens.
    ///
    /// Replaces `appTokenProtectionStatus` and `signInTokenProtectionStatus`.
    ///
    /// `microsoft.graph.tokenProtectionStatusDetails`, may be null.
    ///
    /// Wire name: `tokenProtectionStatusDetails`
    pub token_protection_status_details: Option<TokenProtectionStatusDetails>,
    /// Unique identifier of the issued token, from the token's own claims.
    ///
    /// Match on this to find the token in the logs of the resources that it was used with.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `uniqueTokenIdentifier`
    pub unique_token_identifier: Option<String>,
    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userAgent`
    pub user_agent: Option<String>,
    /// Display name of the user.
    ///
    /// Can be missing, or only an identifier, for users that are not in the directory. Empty for service
    /// principals.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userDisplayName`
    pub user_display_name: Option<String>,
    /// Object ID of the user who signed in.
    ///
    /// Match on this. Declared as non-nullable, but empty for service principals, and an all-zero GUID when
    /// the user could not be determined.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`.
    ///
    /// Wire name: `userId`
    pub user_id: Option<String>,
    /// User principal name (UPN) of the user.
    ///
    /// Has the form of an email address. Ignore case when you compare it: the service often sends it in
    /// lower case, whatever the case in the directory.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<String>,
    /// Whether the user is a member or a guest of the tenant.
    ///
    /// `microsoft.graph.signInUserType`, may be null.
    ///
    /// Wire name: `userType`
    pub user_type: Option<SignInUserType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignIn: "microsoft.graph.signIn" {
        id: "id",
        agent: "agent",
        app_display_name: "appDisplayName",
        app_id: "appId",
        applied_conditional_access_policies: "appliedConditionalAccessPolicies",
        applied_event_listeners: "appliedEventListeners",
        app_owner_tenant_id: "appOwnerTenantId",
        app_token_protection_status: "appTokenProtectionStatus",
        authentication_app_device_details: "authenticationAppDeviceDetails",
        authentication_app_policy_evaluation_details: "authenticationAppPolicyEvaluationDetails",
        authentication_context_class_references: "authenticationContextClassReferences",
        authentication_details: "authenticationDetails",
        authentication_methods_used: "authenticationMethodsUsed",
        authentication_processing_details: "authenticationProcessingDetails",
        authentication_protocol: "authenticationProtocol",
        authentication_requirement: "authenticationRequirement",
        authentication_requirement_policies: "authenticationRequirementPolicies",
        autonomous_system_number: "autonomousSystemNumber",
        azure_resource_id: "azureResourceId",
        client_app_used: "clientAppUsed",
        client_credential_type: "clientCredentialType",
        client_session_id: "clientSessionId",
        conditional_access_audiences: "conditionalAccessAudiences",
        conditional_access_status: "conditionalAccessStatus",
        correlation_id: "correlationId",
        created_date_time: "createdDateTime",
        cross_tenant_access_type: "crossTenantAccessType",
        device_detail: "deviceDetail",
        federated_credential_id: "federatedCredentialId",
        flagged_for_review: "flaggedForReview",
        global_secure_access_ip_address: "globalSecureAccessIpAddress",
        home_tenant_id: "homeTenantId",
        home_tenant_name: "homeTenantName",
        incoming_token_type: "incomingTokenType",
        ip_address: "ipAddress",
        ip_address_from_resource_provider: "ipAddressFromResourceProvider",
        is_interactive: "isInteractive",
        is_tenant_restricted: "isTenantRestricted",
        is_through_global_secure_access: "isThroughGlobalSecureAccess",
        location: "location",
        managed_service_identity: "managedServiceIdentity",
        mfa_detail: "mfaDetail",
        network_location_details: "networkLocationDetails",
        original_request_id: "originalRequestId",
        original_transfer_method: "originalTransferMethod",
        private_link_details: "privateLinkDetails",
        processing_time_in_milliseconds: "processingTimeInMilliseconds",
        resource_display_name: "resourceDisplayName",
        resource_id: "resourceId",
        resource_owner_tenant_id: "resourceOwnerTenantId",
        resource_service_principal_id: "resourceServicePrincipalId",
        resource_tenant_id: "resourceTenantId",
        risk_detail: "riskDetail",
        risk_event_types_v2: "riskEventTypes_v2",
        risk_level_aggregated: "riskLevelAggregated",
        risk_level_during_sign_in: "riskLevelDuringSignIn",
        risk_state: "riskState",
        service_principal_credential_key_id: "servicePrincipalCredentialKeyId",
        service_principal_credential_thumbprint: "servicePrincipalCredentialThumbprint",
        service_principal_id: "servicePrincipalId",
        service_principal_name: "servicePrincipalName",
        session_id: "sessionId",
        session_lifetime_policies: "sessionLifetimePolicies",
        sign_in_event_types: "signInEventTypes",
        sign_in_identifier: "signInIdentifier",
        sign_in_identifier_type: "signInIdentifierType",
        sign_in_token_protection_status: "signInTokenProtectionStatus",
        status: "status",
        token_issuer_name: "tokenIssuerName",
        token_issuer_type: "tokenIssuerType",
        token_protection_status_details: "tokenProtectionStatusDetails",
        unique_token_identifier: "uniqueTokenIdentifier",
        user_agent: "userAgent",
        user_display_name: "userDisplayName",
        user_id: "userId",
        user_principal_name: "userPrincipalName",
        user_type: "userType",
    }
}

/// Paths to filter, sort and select by.
impl SignIn {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// The AI agent that signed in, or that the token was requested for.
    ///
    /// When no agent took part in the sign-in, null or marked as `notAgentic`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `agent`
    pub const AGENT: &'static Property<
        Self,
        super::agentic::AgentSignIn,
        Undocumented,
    > = &Property::new("agent");

    /// Display name of the application.
    ///
    /// Display names change and are not unique: match on `appId`.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub const APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("appDisplayName");

    /// Application (client) ID of the application.
    ///
    /// Match on this. A GUID, the same in every tenant.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// The Conditional Access policies evaluated for the sign-in, with results.
    ///
    /// Null or empty, without an error, when the caller has no permission to read the policies, such as
    /// `Policy.Read.ConditionalAccess` or `Policy.Read.All`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appliedConditionalAccessPolicies`
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: &'static Property<
        Self,
        Vec<AppliedConditionalAccessPolicy>,
        Undocumented,
    > = &Property::new("appliedConditionalAccessPolicies");

    /// The event listeners, such as custom extensions, that ran during the sign-in.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appliedEventListeners`
    pub const APPLIED_EVENT_LISTENERS: &'static Property<
        Self,
        Vec<AppliedAuthenticationEventListener>,
        Undocumented,
    > = &Property::new("appliedEventListeners");

    /// Tenant ID of the application's owner.
    ///
    /// Compare with the tenant that the record belongs to: it differs for third-party applications.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appOwnerTenantId`
    pub const APP_OWNER_TENANT_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("appOwnerTenantId");

    /// Whether the application's token was bound to the device.
    ///
    /// Deprecated: use `tokenProtectionStatusDetails`, which has more details.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub const APP_TOKEN_PROTECTION_STATUS: &'static Property<
        Self,
        TokenProtectionStatus,
        Undocumented,
    > = &Property::new("appTokenProtectionStatus");

    /// The device that ran the authenticator app used for the sign-in.
    ///
    /// Null when no authenticator app was used.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationAppDeviceDetails`
    pub const AUTHENTICATION_APP_DEVICE_DETAILS: &'static Property<
        Self,
        AuthenticationAppDeviceDetails,
        Undocumented,
    > = &Property::new("authenticationAppDeviceDetails");

    /// Evaluation results of the authenticator app policies for the sign-in.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationAppPolicyEvaluationDetails`
    pub const AUTHENTICATION_APP_POLICY_EVALUATION_DETAILS: &'static Property<
        Self,
        Vec<AuthenticationAppPolicyDetails>,
        Undocumented,
    > = &Property::new("authenticationAppPolicyEvaluationDetails");

    /// Authentication contexts that the sign-in required or had already satisfied.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationContextClassReferences`
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: &'static Property<
        Self,
        Vec<AuthenticationContext>,
        Undocumented,
    > = &Property::new("authenticationContextClassReferences");

    /// The authentication steps of the sign-in.
    ///
    /// Steps can be missing at first and be added when the record is published again.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationDetails`
    pub const AUTHENTICATION_DETAILS: &'static Property<
        Self,
        Vec<AuthenticationDetail>,
        Undocumented,
    > = &Property::new("authenticationDetails");

    /// Names of the authentication methods used.
    ///
    /// Free text such as `Password` or `SMS`; the service does not publish a closed list.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationMethodsUsed`
    pub const AUTHENTICATION_METHODS_USED: &'static Property<
        Self,
        Vec<String>,
        Undocumented,
    > = &Property::new("authenticationMethodsUsed");

    /// Additional details of the authentication process, as key-value pairs.
    ///
    /// The keys are not documented as a closed list. Values are strings, including Booleans.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationProcessingDetails`
    pub const AUTHENTICATION_PROCESSING_DETAILS: &'static Property<
        Self,
        Vec<KeyValue>,
        Undocumented,
    > = &Property::new("authenticationProcessingDetails");

    /// Protocol or grant type that the client used to request tokens.
    ///
    /// Flags: several members can be set at once.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationProtocol`
    pub const AUTHENTICATION_PROTOCOL: &'static Property<
        Self,
        FlagSet<ProtocolType>,
        Undocumented,
    > = &Property::new("authenticationProtocol");

    /// The strongest authentication that the sign-in required.
    ///
    /// A string: `singleFactorAuthentication` or `multiFactorAuthentication`. The individual steps are in
    /// `authenticationDetails`.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `authenticationRequirement`
    pub const AUTHENTICATION_REQUIREMENT: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("authenticationRequirement");

    /// The policies that required the authentication, with the kind of each.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationRequirementPolicies`
    pub const AUTHENTICATION_REQUIREMENT_POLICIES: &'static Property<
        Self,
        Vec<AuthenticationRequirementPolicy>,
        Undocumented,
    > = &Property::new("authenticationRequirementPolicies");

    /// Autonomous system number (ASN) of the network that the sign-in came from.
    ///
    /// Identifies the network of an internet provider in routing.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `autonomousSystemNumber`
    pub const AUTONOMOUS_SYSTEM_NUMBER: &'static Property<Self, i32, Undocumented> = &Property::new(
        "autonomousSystemNumber",
    );

    /// Resource ID of the Azure resource that was signed in to or from.
    ///
    /// Set for managed identities that belong to an Azure Resource Manager resource.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `azureResourceId`
    pub const AZURE_RESOURCE_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "azureResourceId",
    );

    /// Type of the client, such as a browser or a legacy mail protocol.
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`,
    /// `Mobile Apps and Desktop clients`, `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `clientAppUsed`
    pub const CLIENT_APP_USED: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "clientAppUsed",
    );

    /// Type of the credential that the client itself authenticated with.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `clientCredentialType`
    pub const CLIENT_CREDENTIAL_TYPE: &'static Property<
        Self,
        ClientCredentialType,
        Undocumented,
    > = &Property::new("clientCredentialType");

    /// Identifier of the session, as reported by the client.
    ///
    /// Its form and lifetime are not documented.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `clientSessionId`
    pub const CLIENT_SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "clientSessionId",
    );

    /// The resources that Conditional Access evaluated the sign-in against.
    ///
    /// Application IDs. A sign-in can access more resources than the one in `resourceId`. Portal downloads
    /// contain objects with `applicationId` and `audienceReasons` instead of strings; those are then in
    /// `undeclared`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessAudiences`
    pub const CONDITIONAL_ACCESS_AUDIENCES: &'static Property<
        Self,
        Vec<String>,
        super::operators::Eq,
    > = &Property::new("conditionalAccessAudiences");

    /// Overall Conditional Access status of the sign-in.
    ///
    /// The results of the individual policies are in `appliedConditionalAccessPolicies`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<
        Self,
        ConditionalAccessStatus,
        super::operators::Eq,
    > = &Property::new("conditionalAccessStatus");

    /// Correlates the requests of one client operation.
    ///
    /// The client chooses the value, so neither its form nor its uniqueness is guaranteed. Microsoft
    /// support may ask for it.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// Start time of the sign-in, in UTC.
    ///
    /// The time of the event, not of its publication: records usually arrive 5 to 15 minutes later,
    /// sometimes hours later, and no property contains the time of publication. The number of fraction
    /// digits varies.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// Type of the cross-tenant access.
    ///
    /// `none` for sign-ins within one tenant.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `crossTenantAccessType`
    pub const CROSS_TENANT_ACCESS_TYPE: &'static Property<
        Self,
        FlagSet<SignInAccessType>,
        Undocumented,
    > = &Property::new("crossTenantAccessType");

    /// The device and browser used for the sign-in.
    ///
    /// Can be an empty object, for example when the client sent no information.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `deviceDetail`
    pub const DEVICE_DETAIL: &'static Property<Self, DeviceDetail, Undocumented> = &Property::new(
        "deviceDetail",
    );

    /// Identifier of the client's federated identity credential.
    ///
    /// Null when the client authenticated with another type of credential.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `federatedCredentialId`
    pub const FEDERATED_CREDENTIAL_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "federatedCredentialId",
    );

    /// Whether the user flagged the failed sign-in for review by an administrator.
    ///
    /// The user turns flagging on at the error page, so that an administrator can find the attempt.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `flaggedForReview`
    pub const FLAGGED_FOR_REVIEW: &'static Property<Self, bool, Undocumented> = &Property::new(
        "flaggedForReview",
    );

    /// IP address from which the sign-in left Global Secure Access.
    ///
    /// Null when the traffic did not pass through Global Secure Access.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `globalSecureAccessIpAddress`
    pub const GLOBAL_SECURE_ACCESS_IP_ADDRESS: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("globalSecureAccessIpAddress");

    /// Tenant ID of the user's home tenant.
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `homeTenantId`
    pub const HOME_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantId",
    );

    /// Name of the user's home tenant.
    ///
    /// Often null or empty for users of the tenant itself.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `homeTenantName`
    pub const HOME_TENANT_NAME: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantName",
    );

    /// Types of tokens that the client presented instead of credentials.
    ///
    /// Flags: several members can be set at once. Text with spaces, such as `Primary Refresh Token`, occurs
    /// instead of the declared members.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `incomingTokenType`
    pub const INCOMING_TOKEN_TYPE: &'static Property<
        Self,
        FlagSet<IncomingTokenType>,
        Undocumented,
    > = &Property::new("incomingTokenType");

    /// IPv4 or IPv6 address that the sign-in came from.
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses
    /// end in `.XXX` (masked), so the value does not always parse as an IP address.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub const IP_ADDRESS: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("ipAddress");

    /// IP address of the user as seen by the resource.
    ///
    /// Compare with `ipAddress`: a difference can indicate a stolen token or split routing. Null when the
    /// resource does not report it.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `ipAddressFromResourceProvider`
    pub const IP_ADDRESS_FROM_RESOURCE_PROVIDER: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("ipAddressFromResourceProvider");

    /// Whether the user took part, for example by entering a password.
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isInteractive`
    pub const IS_INTERACTIVE: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isInteractive",
    );

    /// Whether tenant restrictions applied to the sign-in.
    ///
    /// Tenant restrictions limit the tenants that users may sign in to.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isTenantRestricted`
    pub const IS_TENANT_RESTRICTED: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isTenantRestricted",
    );

    /// Whether the user accessed the service through Global Secure Access.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isThroughGlobalSecureAccess`
    pub const IS_THROUGH_GLOBAL_SECURE_ACCESS: &'static Property<
        Self,
        bool,
        Undocumented,
    > = &Property::new("isThroughGlobalSecureAccess");

    /// Location that the sign-in came from, derived from its IP address.
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `location`
    pub const LOCATION: &'static Property<Self, SignInLocation, Undocumented> = &Property::new(
        "location",
    );

    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `managedServiceIdentity`
    pub const MANAGED_SERVICE_IDENTITY: &'static Property<
        Self,
        ManagedIdentity,
        Undocumented,
    > = &Property::new("managedServiceIdentity");

    /// Summary of the multifactor authentication.
    ///
    /// Prefer the newer `authenticationDetails`, which has the same information per step. Null when no
    /// multifactor authentication was required.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `mfaDetail`
    pub const MFA_DETAIL: &'static Property<Self, MfaDetail, Undocumented> = &Property::new(
        "mfaDetail",
    );

    /// The named networks that the IP address belongs to.
    ///
    /// Empty when the IP address belongs to no network that the tenant defined.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `networkLocationDetails`
    pub const NETWORK_LOCATION_DETAILS: &'static Property<
        Self,
        Vec<NetworkLocationDetail>,
        Undocumented,
    > = &Property::new("networkLocationDetails");

    /// Identifier of the first request in the sign-in sequence.
    ///
    /// Equals `id` when the sign-in needed a single request.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `originalRequestId`
    pub const ORIGINAL_REQUEST_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("originalRequestId");

    /// Method by which the session was transferred from another device.
    ///
    /// Kept for the whole session: later sign-ins with its tokens have the same value.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `originalTransferMethod`
    pub const ORIGINAL_TRANSFER_METHOD: &'static Property<
        Self,
        OriginalTransferMethods,
        Undocumented,
    > = &Property::new("originalTransferMethod");

    /// The private link policy that applied to the sign-in.
    ///
    /// Null for sign-ins over the public network.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `privateLinkDetails`
    pub const PRIVATE_LINK_DETAILS: &'static Property<
        Self,
        PrivateLinkDetails,
        Undocumented,
    > = &Property::new("privateLinkDetails");

    /// Processing time of the request at Microsoft Entra, in milliseconds.
    ///
    /// Does not include time on the network.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `processingTimeInMilliseconds`
    pub const PROCESSING_TIME_IN_MILLISECONDS: &'static Property<
        Self,
        i32,
        Undocumented,
    > = &Property::new("processingTimeInMilliseconds");

    /// Display name of the resource that was signed in to.
    ///
    /// For example `Microsoft Graph`. Display names are not unique: match on `resourceId`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub const RESOURCE_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceDisplayName");

    /// Application ID of the resource that was signed in to.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub const RESOURCE_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "resourceId",
    );

    /// Tenant ID of the resource's owner.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceOwnerTenantId`
    pub const RESOURCE_OWNER_TENANT_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceOwnerTenantId");

    /// Object ID of the resource's service principal in the tenant.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `resourceServicePrincipalId`
    pub const RESOURCE_SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("resourceServicePrincipalId");

    /// Tenant ID of the resource that was signed in to.
    ///
    /// Compare with `homeTenantId`: they differ when users sign in across tenants.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `resourceTenantId`
    pub const RESOURCE_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "resourceTenantId",
    );

    /// Reason for the current risk state of the sign-in.
    ///
    /// Always `hidden` in tenants without a P2 license; `none` when nothing changed the state.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskDetail`
    pub const RISK_DETAIL: &'static Property<Self, RiskDetail, super::operators::Eq> = &Property::new(
        "riskDetail",
    );

    /// Names of the risk detections for the sign-in.
    ///
    /// Strings such as `unlikelyTravel` or `unfamiliarFeatures`, not a closed list. Empty when nothing was
    /// detected. In tenants without a P2 license, most detections appear as `generic`.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `riskEventTypes_v2`
    pub const RISK_EVENT_TYPES_V2: &'static Property<
        Self,
        Vec<String>,
        super::operators::EqStartsWith,
    > = &Property::new("riskEventTypes_v2");

    /// Risk level of the sign-in, including later detections.
    ///
    /// Always `hidden` in tenants without a P2 license. Can change when the record is published again.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskLevelAggregated`
    pub const RISK_LEVEL_AGGREGATED: &'static Property<
        Self,
        RiskLevel,
        super::operators::Eq,
    > = &Property::new("riskLevelAggregated");

    /// Risk level of the sign-in, as assessed in real time.
    ///
    /// Always `hidden` in tenants without a P2 license. Later detections do not change it. The service
    /// sometimes sends this property in another letter case; that value is then in `undeclared`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskLevelDuringSignIn`
    pub const RISK_LEVEL_DURING_SIGN_IN: &'static Property<
        Self,
        RiskLevel,
        super::operators::Eq,
    > = &Property::new("riskLevelDuringSignIn");

    /// Current state of the risk of the sign-in.
    ///
    /// Changes after the event, as administrators or users respond to the risk.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskState`
    pub const RISK_STATE: &'static Property<Self, RiskState, super::operators::Eq> = &Property::new(
        "riskState",
    );

    /// Key ID of the credential that the service principal used.
    ///
    /// Compare with the key IDs of the application's secrets and certificates. Empty or null for users.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalCredentialKeyId`
    pub const SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("servicePrincipalCredentialKeyId");

    /// Thumbprint of the certificate that the service principal used.
    ///
    /// Empty or null for users and for credentials other than certificates.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalCredentialThumbprint`
    pub const SERVICE_PRINCIPAL_CREDENTIAL_THUMBPRINT: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("servicePrincipalCredentialThumbprint");

    /// Object ID of the service principal that signed in.
    ///
    /// Empty for user sign-ins.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalId`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalId");

    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalName");

    /// Identifier of the session that the interactive sign-in started.
    ///
    /// Later sign-ins with tokens of the session have the same value: match on this to trace them to the
    /// interactive sign-in.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `sessionId`
    pub const SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "sessionId",
    );

    /// The session lifetime policies that made the user sign in again.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `sessionLifetimePolicies`
    pub const SESSION_LIFETIME_POLICIES: &'static Property<
        Self,
        Vec<SessionLifetimePolicy>,
        Undocumented,
    > = &Property::new("sessionLifetimePolicies");

    /// Kinds of the sign-in, such as `interactiveUser` or `servicePrincipal`.
    ///
    /// Strings: `interactiveUser`, `nonInteractiveUser`, `servicePrincipal` or `managedIdentity`; other
    /// values are possible. Without a filter on this property the service returns interactive user sign-ins
    /// only. User kinds may be joined with `or`; user and service principal kinds may not share a filter.
    ///
    /// Filter with `eq`, `ne`.
    ///
    /// Wire name: `signInEventTypes`
    pub const SIGN_IN_EVENT_TYPES: &'static Property<
        Self,
        Vec<String>,
        super::operators::EqNe,
    > = &Property::new("signInEventTypes");

    /// The identifier that the user entered to sign in.
    ///
    /// A user name, email address or phone number. Incorrect input is recorded as entered, so the value may
    /// contain input that was meant for another field.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInIdentifier`
    pub const SIGN_IN_IDENTIFIER: &'static Property<Self, String, Undocumented> = &Property::new(
        "signInIdentifier",
    );

    /// Type of the identifier that the user entered.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInIdentifierType`
    pub const SIGN_IN_IDENTIFIER_TYPE: &'static Property<
        Self,
        SignInIdentifierType,
        Undocumented,
    > = &Property::new("signInIdentifierType");

    /// Whether the session token was bound to the device.
    ///
    /// Deprecated: use `tokenProtectionStatusDetails`, which has more details.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub const SIGN_IN_TOKEN_PROTECTION_STATUS: &'static Property<
        Self,
        TokenProtectionStatus,
        Undocumented,
    > = &Property::new("signInTokenProtectionStatus");

    /// Outcome of the sign-in, with the reason for a failure.
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// Name of the identity provider that issued the token.
    ///
    /// For example the name of the federation server; often empty when Microsoft Entra issued the token.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `tokenIssuerName`
    pub const TOKEN_ISSUER_NAME: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "tokenIssuerName",
    );

    /// Type of the identity provider that issued the token.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tokenIssuerType`
    pub const TOKEN_ISSUER_TYPE: &'static Property<
        Self,
        TokenIssuerType,
        Undocumented,
    > = &Property::new("tokenIssuerType");

    /// Token protection status of the sign-in, with the reason for unbound tokens.
    ///
    /// Replaces `appTokenProtectionStatus` and `signInTokenProtectionStatus`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tokenProtectionStatusDetails`
    pub const TOKEN_PROTECTION_STATUS_DETAILS: &'static Property<
        Self,
        TokenProtectionStatusDetails,
        Undocumented,
    > = &Property::new("tokenProtectionStatusDetails");

    /// Unique identifier of the issued token, from the token's own claims.
    ///
    /// Match on this to find the token in the logs of the resources that it was used with.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `uniqueTokenIdentifier`
    pub const UNIQUE_TOKEN_IDENTIFIER: &'static Property<Self, String, Undocumented> = &Property::new(
        "uniqueTokenIdentifier",
    );

    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userAgent`
    pub const USER_AGENT: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userAgent");

    /// Display name of the user.
    ///
    /// Can be missing, or only an identifier, for users that are not in the directory. Empty for service
    /// principals.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userDisplayName`
    pub const USER_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userDisplayName");

    /// Object ID of the user who signed in.
    ///
    /// Match on this. Declared as non-nullable, but empty for service principals, and an all-zero GUID when
    /// the user could not be determined.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `userId`
    pub const USER_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "userId",
    );

    /// User principal name (UPN) of the user.
    ///
    /// Has the form of an email address. Ignore case when you compare it: the service often sends it in
    /// lower case, whatever the case in the directory.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userPrincipalName`
    pub const USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userPrincipalName");

    /// Whether the user is a member or a guest of the tenant.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userType`
    pub const USER_TYPE: &'static Property<Self, SignInUserType, Undocumented> = &Property::new(
        "userType",
    );

    /// Browser name, usually with its version.
    ///
    /// For example `Edge 120.0.0`. Empty for clients other than browsers.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `deviceDetail/browser`
    pub const DEVICE_DETAIL_BROWSER: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("deviceDetail/browser");

    /// Operating system, with its version if the client reports it.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `deviceDetail/operatingSystem`
    pub const DEVICE_DETAIL_OPERATING_SYSTEM: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("deviceDetail/operatingSystem");

    /// City that the sign-in came from.
    ///
    /// Null or empty when the IP address cannot be located.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `location/city`
    pub const LOCATION_CITY: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/city");

    /// Two-letter country or region code.
    ///
    /// As in ISO 3166, for example `DE` or `US`. Empty when the IP address cannot be located.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `location/countryOrRegion`
    pub const LOCATION_COUNTRY_OR_REGION: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/countryOrRegion");

    /// State or province that the sign-in came from.
    ///
    /// The full name, in English.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `location/state`
    pub const LOCATION_STATE: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/state");

    /// Error code; 0 if the sign-in succeeded.
    ///
    /// Match on this. The digits of the Microsoft Entra error code, for example 50126 for `AADSTS50126`. A
    /// code other than 0 can also mean an interruption, for example when the user was asked for more
    /// information.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `status/errorCode`
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );
}

impl msgraph_runtime::query::FilterSupported for SignIn {}

impl msgraph_runtime::query::TopSupported for SignIn {}

impl SignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::structured(
                "agent",
                "agent",
                super::agentic::AgentSignIn::schema(),
            ),
            Property::primitive("appDisplayName", "app_display_name", Primitive::String),
            Property::primitive("appId", "app_id", Primitive::String),
            Property::structured(
                    "appliedConditionalAccessPolicies",
                    "applied_conditional_access_policies",
                    AppliedConditionalAccessPolicy::schema(),
                )
                .collection(),
            Property::structured(
                    "appliedEventListeners",
                    "applied_event_listeners",
                    AppliedAuthenticationEventListener::schema(),
                )
                .collection(),
            Property::primitive(
                "appOwnerTenantId",
                "app_owner_tenant_id",
                Primitive::String,
            ),
            Property::enumeration(
                "appTokenProtectionStatus",
                "app_token_protection_status",
                TokenProtectionStatus::SCHEMA,
            ),
            Property::structured(
                "authenticationAppDeviceDetails",
                "authentication_app_device_details",
                AuthenticationAppDeviceDetails::schema(),
            ),
            Property::structured(
                    "authenticationAppPolicyEvaluationDetails",
                    "authentication_app_policy_evaluation_details",
                    AuthenticationAppPolicyDetails::schema(),
                )
                .collection(),
            Property::structured(
                    "authenticationContextClassReferences",
                    "authentication_context_class_references",
                    AuthenticationContext::schema(),
                )
                .collection(),
            Property::structured(
                    "authenticationDetails",
                    "authentication_details",
                    AuthenticationDetail::schema(),
                )
                .collection(),
            Property::primitive(
                    "authenticationMethodsUsed",
                    "authentication_methods_used",
                    Primitive::String,
                )
                .collection(),
            Property::structured(
                    "authenticationProcessingDetails",
                    "authentication_processing_details",
                    KeyValue::schema(),
                )
                .collection(),
            Property::enumeration(
                "authenticationProtocol",
                "authentication_protocol",
                ProtocolType::SCHEMA,
            ),
            Property::primitive(
                "authenticationRequirement",
                "authentication_requirement",
                Primitive::String,
            ),
            Property::structured(
                    "authenticationRequirementPolicies",
                    "authentication_requirement_policies",
                    AuthenticationRequirementPolicy::schema(),
                )
                .collection(),
            Property::primitive(
                "autonomousSystemNumber",
                "autonomous_system_number",
                Primitive::Int32,
            ),
            Property::primitive(
                "azureResourceId",
                "azure_resource_id",
                Primitive::String,
            ),
            Property::primitive("clientAppUsed", "client_app_used", Primitive::String),
            Property::enumeration(
                "clientCredentialType",
                "client_credential_type",
                ClientCredentialType::SCHEMA,
            ),
            Property::primitive(
                "clientSessionId",
                "client_session_id",
                Primitive::String,
            ),
            Property::primitive(
                    "conditionalAccessAudiences",
                    "conditional_access_audiences",
                    Primitive::String,
                )
                .collection(),
            Property::enumeration(
                "conditionalAccessStatus",
                "conditional_access_status",
                ConditionalAccessStatus::SCHEMA,
            ),
            Property::primitive("correlationId", "correlation_id", Primitive::String),
            Property::primitive(
                    "createdDateTime",
                    "created_date_time",
                    Primitive::DateTimeOffset,
                )
                .required(),
            Property::enumeration(
                "crossTenantAccessType",
                "cross_tenant_access_type",
                SignInAccessType::SCHEMA,
            ),
            Property::structured(
                "deviceDetail",
                "device_detail",
                DeviceDetail::schema(),
            ),
            Property::primitive(
                "federatedCredentialId",
                "federated_credential_id",
                Primitive::String,
            ),
            Property::primitive(
                "flaggedForReview",
                "flagged_for_review",
                Primitive::Boolean,
            ),
            Property::primitive(
                "globalSecureAccessIpAddress",
                "global_secure_access_ip_address",
                Primitive::String,
            ),
            Property::primitive("homeTenantId", "home_tenant_id", Primitive::String),
            Property::primitive("homeTenantName", "home_tenant_name", Primitive::String),
            Property::enumeration(
                "incomingTokenType",
                "incoming_token_type",
                IncomingTokenType::SCHEMA,
            ),
            Property::primitive("ipAddress", "ip_address", Primitive::String),
            Property::primitive(
                "ipAddressFromResourceProvider",
                "ip_address_from_resource_provider",
                Primitive::String,
            ),
            Property::primitive("isInteractive", "is_interactive", Primitive::Boolean),
            Property::primitive(
                "isTenantRestricted",
                "is_tenant_restricted",
                Primitive::Boolean,
            ),
            Property::primitive(
                "isThroughGlobalSecureAccess",
                "is_through_global_secure_access",
                Primitive::Boolean,
            ),
            Property::structured("location", "location", SignInLocation::schema()),
            Property::structured(
                "managedServiceIdentity",
                "managed_service_identity",
                ManagedIdentity::schema(),
            ),
            Property::structured("mfaDetail", "mfa_detail", MfaDetail::schema()),
            Property::structured(
                    "networkLocationDetails",
                    "network_location_details",
                    NetworkLocationDetail::schema(),
                )
                .collection(),
            Property::primitive(
                "originalRequestId",
                "original_request_id",
                Primitive::String,
            ),
            Property::enumeration(
                "originalTransferMethod",
                "original_transfer_method",
                OriginalTransferMethods::SCHEMA,
            ),
            Property::structured(
                "privateLinkDetails",
                "private_link_details",
                PrivateLinkDetails::schema(),
            ),
            Property::primitive(
                "processingTimeInMilliseconds",
                "processing_time_in_milliseconds",
                Primitive::Int32,
            ),
            Property::primitive(
                "resourceDisplayName",
                "resource_display_name",
                Primitive::String,
            ),
            Property::primitive("resourceId", "resource_id", Primitive::String),
            Property::primitive(
                "resourceOwnerTenantId",
                "resource_owner_tenant_id",
                Primitive::String,
            ),
            Property::primitive(
                "resourceServicePrincipalId",
                "resource_service_principal_id",
                Primitive::String,
            ),
            Property::primitive(
                "resourceTenantId",
                "resource_tenant_id",
                Primitive::String,
            ),
            Property::enumeration("riskDetail", "risk_detail", RiskDetail::SCHEMA),
            Property::primitive(
                    "riskEventTypes_v2",
                    "risk_event_types_v2",
                    Primitive::String,
                )
                .collection(),
            Property::enumeration(
                "riskLevelAggregated",
                "risk_level_aggregated",
                RiskLevel::SCHEMA,
            ),
            Property::enumeration(
                "riskLevelDuringSignIn",
                "risk_level_during_sign_in",
                RiskLevel::SCHEMA,
            ),
            Property::enumeration("riskState", "risk_state", RiskState::SCHEMA),
            Property::primitive(
                "servicePrincipalCredentialKeyId",
                "service_principal_credential_key_id",
                Primitive::String,
            ),
            Property::primitive(
                "servicePrincipalCredentialThumbprint",
                "service_principal_credential_thumbprint",
                Primitive::String,
            ),
            Property::primitive(
                    "servicePrincipalId",
                    "service_principal_id",
                    Primitive::String,
                )
                .required(),
            Property::primitive(
                "servicePrincipalName",
                "service_principal_name",
                Primitive::String,
            ),
            Property::primitive("sessionId", "session_id", Primitive::String),
            Property::structured(
                    "sessionLifetimePolicies",
                    "session_lifetime_policies",
                    SessionLifetimePolicy::schema(),
                )
                .collection(),
            Property::primitive(
                    "signInEventTypes",
                    "sign_in_event_types",
                    Primitive::String,
                )
                .collection(),
            Property::primitive(
                "signInIdentifier",
                "sign_in_identifier",
                Primitive::String,
            ),
            Property::enumeration(
                "signInIdentifierType",
                "sign_in_identifier_type",
                SignInIdentifierType::SCHEMA,
            ),
            Property::enumeration(
                "signInTokenProtectionStatus",
                "sign_in_token_protection_status",
                TokenProtectionStatus::SCHEMA,
            ),
            Property::structured("status", "status", SignInStatus::schema()),
            Property::primitive(
                "tokenIssuerName",
                "token_issuer_name",
                Primitive::String,
            ),
            Property::enumeration(
                "tokenIssuerType",
                "token_issuer_type",
                TokenIssuerType::SCHEMA,
            ),
            Property::structured(
                "tokenProtectionStatusDetails",
                "token_protection_status_details",
                TokenProtectionStatusDetails::schema(),
            ),
            Property::primitive(
                "uniqueTokenIdentifier",
                "unique_token_identifier",
                Primitive::String,
            ),
            Property::primitive("userAgent", "user_agent", Primitive::String),
            Property::primitive(
                "userDisplayName",
                "user_display_name",
                Primitive::String,
            ),
            Property::primitive("userId", "user_id", Primitive::String).required(),
            Property::primitive(
                "userPrincipalName",
                "user_principal_name",
                Primitive::String,
            ),
            Property::enumeration("userType", "user_type", SignInUserType::SCHEMA),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.signIn",
                PROPERTIES,
            )
            .with_base(Entity::schema());
        &SCHEMA
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

impl msgraph_runtime::schema::Described for SignIn {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

// Generated from microsoft.graph.signIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::FlagSet;
use super::{
    AppliedAuthenticationEventListener, AppliedConditionalAccessPolicy,
    AuthenticationAppDeviceDetails, AuthenticationAppPolicyDetails,
    AuthenticationContext, AuthenticationDetail, AuthenticationRequirementPolicy,
    ClientCredentialType, ConditionalAccessStatus, DeviceDetail, IncomingTokenType,
    KeyValue, ManagedIdentity, MfaDetail, NetworkLocationDetail, OriginalTransferMethods,
    PrivateLinkDetails, ProtocolType, RiskDetail, RiskLevel, RiskState,
    SessionLifetimePolicy, SignInAccessType, SignInIdentifierType, SignInLocation,
    SignInStatus, SignInUserType, TokenIssuerType, TokenProtectionStatus,
    TokenProtectionStatusDetails,
};

/// One sign-in, or attempt to sign in, of a user, service principal or managed identity.
///
/// Which members carry a value depends on the kind of sign-in; those that make no sense for a kind are
/// null or empty. A record may be published again under the same identifier, for example when the
/// outcome of multifactor authentication arrives hours later.
///
/// Wire name: `microsoft.graph.signIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignIn {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// Which AI agent signed in, or was signed in for.
    ///
    /// For sign-ins that no agent took part in, null or marked as not agentic.
    ///
    /// `microsoft.graph.agentic.agentSignIn`, may be null.
    ///
    /// Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// The name of the application that the sign-in was for.
    ///
    /// Display names change and are not unique; identify applications by their application identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub app_display_name: Option<Text>,
    /// The application that signed in or was signed in to, by its application identifier.
    ///
    /// A GUID, the same in every tenant.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<Text>,
    /// The Conditional Access policies that the sign-in met, and what each of them did.
    ///
    /// Null or empty, with no error, for callers who have no permission to read the policies themselves,
    /// such as Policy.Read.ConditionalAccess or Policy.Read.All.
    ///
    /// `Collection(microsoft.graph.appliedConditionalAccessPolicy)`, may be null.
    ///
    /// Wire name: `appliedConditionalAccessPolicies`
    pub applied_conditional_access_policies: Option<Vec<AppliedConditionalAccessPolicy>>,
    /// The listeners, such as custom extensions, that ran during the sign-in.
    ///
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null.
    ///
    /// Wire name: `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// The tenant that owns the application, by its identifier.
    ///
    /// Differs from the tenant of the record for applications that others publish.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appOwnerTenantId`
    pub app_owner_tenant_id: Option<Text>,
    /// Whether the token for the application was bound to the device.
    ///
    /// Deprecated: tokenProtectionStatusDetails says it in more detail.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null.
    ///
    /// Wire name: `appTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub app_token_protection_status: Option<TokenProtectionStatus>,
    /// The device on which an authenticator app took part in the sign-in.
    ///
    /// Null where no authenticator app was used.
    ///
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null.
    ///
    /// Wire name: `authenticationAppDeviceDetails`
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// How policies for the authenticator app worked out in this sign-in.
    ///
    /// `Collection(microsoft.graph.authenticationAppPolicyDetails)`, may be null.
    ///
    /// Wire name: `authenticationAppPolicyEvaluationDetails`
    pub authentication_app_policy_evaluation_details: Option<
        Vec<AuthenticationAppPolicyDetails>,
    >,
    /// The authentication contexts that the sign-in asked for or had met already.
    ///
    /// `Collection(microsoft.graph.authenticationContext)`, may be null.
    ///
    /// Wire name: `authenticationContextClassReferences`
    pub authentication_context_class_references: Option<Vec<AuthenticationContext>>,
    /// Each step by which the user proved who they are.
    ///
    /// Steps can be missing at first and be filled in when the record is published again.
    ///
    /// `Collection(microsoft.graph.authenticationDetail)`, may be null.
    ///
    /// Wire name: `authenticationDetails`
    pub authentication_details: Option<Vec<AuthenticationDetail>>,
    /// The authentication methods that the sign-in used, by name.
    ///
    /// Free text such as Password or SMS; the service doesn't publish a closed list.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `authenticationMethodsUsed`
    pub authentication_methods_used: Option<Vec<Text>>,
    /// Further facts on how the authentication was processed, as names with values.
    ///
    /// Which names occur is not documented as a closed list, and values are text even where they read as
    /// truth values.
    ///
    /// `Collection(microsoft.graph.keyValue)`, may be null.
    ///
    /// Wire name: `authenticationProcessingDetails`
    pub authentication_processing_details: Option<Vec<KeyValue>>,
    /// The protocol or grant by which the client asked for tokens.
    ///
    /// Several can hold at once.
    ///
    /// `microsoft.graph.protocolType`, may be null.
    ///
    /// Wire name: `authenticationProtocol`
    pub authentication_protocol: Option<FlagSet<ProtocolType>>,
    /// The strongest authentication that the sign-in had to pass.
    ///
    /// Text: singleFactorAuthentication or multiFactorAuthentication. The individual steps are in
    /// authenticationDetails.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `authenticationRequirement`
    pub authentication_requirement: Option<Text>,
    /// Which policies demanded authentication of that strength, and in which way.
    ///
    /// `Collection(microsoft.graph.authenticationRequirementPolicy)`, may be null.
    ///
    /// Wire name: `authenticationRequirementPolicies`
    pub authentication_requirement_policies: Option<
        Vec<AuthenticationRequirementPolicy>,
    >,
    /// The autonomous system of the network that the sign-in came from.
    ///
    /// The number by which an internet provider's network goes in routing.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `autonomousSystemNumber`
    pub autonomous_system_number: Option<i32>,
    /// The Azure resource that was signed in to or from, by its identifier.
    ///
    /// Set for managed identities that belong to a resource of Azure Resource Manager.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `azureResourceId`
    pub azure_resource_id: Option<Text>,
    /// The kind of client that signed in, such as a browser or a legacy mail protocol.
    ///
    /// Free text that is used to find legacy authentication: Browser, Mobile Apps and Desktop clients,
    /// Exchange ActiveSync, IMAP, POP, SMTP and others.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `clientAppUsed`
    pub client_app_used: Option<Text>,
    /// With which kind of credential the client itself authenticated.
    ///
    /// `microsoft.graph.clientCredentialType`, may be null.
    ///
    /// Wire name: `clientCredentialType`
    pub client_credential_type: Option<ClientCredentialType>,
    /// Identifies the session that the client reported for the sign-in.
    ///
    /// The service documents neither its form nor how long it lasts.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `clientSessionId`
    pub client_session_id: Option<Text>,
    /// The resources that Conditional Access evaluated the sign-in against.
    ///
    /// Application identifiers. A sign-in can reach for more than the resource that it names.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessAudiences`
    pub conditional_access_audiences: Option<Vec<Text>>,
    /// What Conditional Access made of the sign-in as a whole.
    ///
    /// The outcome over all policies; the single ones are in appliedConditionalAccessPolicies.
    ///
    /// `microsoft.graph.conditionalAccessStatus`, may be null. Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Ties together the requests that a client made in one go.
    ///
    /// The client chooses it, so neither its form nor its uniqueness is certain. It helps when talking to
    /// support.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub correlation_id: Option<Text>,
    /// When the sign-in started, in UTC.
    ///
    /// The moment of the event and not of its publication: records arrive 5 to 15 minutes later as a rule,
    /// hours later at times, and no member says when. Digits after the second vary.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// In which way the sign-in crossed from one tenant into another.
    ///
    /// None for sign-ins that stay within their tenant.
    ///
    /// `microsoft.graph.signInAccessType`, may be null.
    ///
    /// Wire name: `crossTenantAccessType`
    pub cross_tenant_access_type: Option<FlagSet<SignInAccessType>>,
    /// The device and browser that the sign-in came from.
    ///
    /// Can be an empty object, as when the client told nothing of itself.
    ///
    /// `microsoft.graph.deviceDetail`, may be null.
    ///
    /// Wire name: `deviceDetail`
    pub device_detail: Option<DeviceDetail>,
    /// The federated identity credential that the client authenticated with, by its identifier.
    ///
    /// Null where the client used something else.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `federatedCredentialId`
    pub federated_credential_id: Option<Text>,
    /// Whether the user asked, after a failure, that an administrator look into it.
    ///
    /// The user turns this on at the error page, so that the administrator finds the attempt.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `flaggedForReview`
    pub flagged_for_review: Option<bool>,
    /// The address from which the sign-in came out of Global Secure Access.
    ///
    /// Null where the traffic didn't pass through it.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `globalSecureAccessIpAddress`
    pub global_secure_access_ip_address: Option<Text>,
    /// The tenant in which the user is at home, by its identifier.
    ///
    /// Differs from the tenant of the record for guests and other outside users.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantId`
    pub home_tenant_id: Option<Text>,
    /// The name of the tenant in which the user is at home.
    ///
    /// Often null or empty for users of the tenant itself.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantName`
    pub home_tenant_name: Option<Text>,
    /// The tokens that the client presented in place of credentials.
    ///
    /// Several can hold at once. Texts with blanks, such as Primary Refresh Token, have been seen in place
    /// of the declared members.
    ///
    /// `microsoft.graph.incomingTokenType`, may be null.
    ///
    /// Wire name: `incomingTokenType`
    pub incoming_token_type: Option<FlagSet<IncomingTokenType>>,
    /// The address that the sign-in came from, IPv4 or IPv6.
    ///
    /// As Microsoft Entra saw it: of a proxy or a mobile provider's gateway if there is one. Some arrive
    /// with the last part masked as XXX, so it doesn't always parse.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// The address that the resource saw the user come from.
    ///
    /// A difference from ipAddress can point to a stolen token or to split routing of traffic. Null where
    /// the resource doesn't report it.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `ipAddressFromResourceProvider`
    pub ip_address_from_resource_provider: Option<Text>,
    /// Whether the user took part, as by typing a password or approving a prompt.
    ///
    /// False where the client signed in for the user with a token it had, and for service principals and
    /// managed identities.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isInteractive`
    pub is_interactive: Option<bool>,
    /// Whether tenant restrictions, which limit the tenants users may sign in to, applied.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isTenantRestricted`
    pub is_tenant_restricted: Option<bool>,
    /// Whether the user reached the service through Global Secure Access.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isThroughGlobalSecureAccess`
    pub is_through_global_secure_access: Option<bool>,
    /// Where the sign-in came from, as derived from its address.
    ///
    /// An estimate: mobile networks and proxies can place it far away.
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
    /// How multifactor authentication was passed, in brief.
    ///
    /// Older than authenticationDetails, which says the same step by step; prefer that. Null where none was
    /// demanded.
    ///
    /// `microsoft.graph.mfaDetail`, may be null.
    ///
    /// Wire name: `mfaDetail`
    pub mfa_detail: Option<MfaDetail>,
    /// The named networks that the address belongs to.
    ///
    /// Empty where the address belongs to none that the tenant defined.
    ///
    /// `Collection(microsoft.graph.networkLocationDetail)`, may be null.
    ///
    /// Wire name: `networkLocationDetails`
    pub network_location_details: Option<Vec<NetworkLocationDetail>>,
    /// The identifier of the first request of the sequence that led to this sign-in.
    ///
    /// Equals the record's own identifier where a single request sufficed.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `originalRequestId`
    pub original_request_id: Option<Text>,
    /// How the session came to this device, if it was carried over from another.
    ///
    /// Stays with the session: later sign-ins by its tokens repeat it.
    ///
    /// `microsoft.graph.originalTransferMethods`, may be null.
    ///
    /// Wire name: `originalTransferMethod`
    pub original_transfer_method: Option<OriginalTransferMethods>,
    /// The private link policy that the sign-in passed through.
    ///
    /// Null for sign-ins over the public network.
    ///
    /// `microsoft.graph.privateLinkDetails`, may be null.
    ///
    /// Wire name: `privateLinkDetails`
    pub private_link_details: Option<PrivateLinkDetails>,
    /// How long Microsoft Entra took over the request, in milliseconds.
    ///
    /// Time within the service, without that on the network.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `processingTimeInMilliseconds`
    pub processing_time_in_milliseconds: Option<i32>,
    /// The name of the resource that the user signed in to.
    ///
    /// Such as Microsoft Graph. Identify resources by their identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub resource_display_name: Option<Text>,
    /// The resource that the user signed in to, by its application identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// The tenant that owns the resource, by its identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceOwnerTenantId`
    pub resource_owner_tenant_id: Option<Text>,
    /// The resource's service principal in the tenant, by its object identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resourceServicePrincipalId`
    pub resource_service_principal_id: Option<Text>,
    /// The tenant of the resource that was signed in to, by its identifier.
    ///
    /// Differs from homeTenantId where users sign in across tenants.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resourceTenantId`
    pub resource_tenant_id: Option<Text>,
    /// Why the risk of the sign-in is in its present state.
    ///
    /// Always hidden in tenants without a P2 licence, and none where nothing changed the state.
    ///
    /// `microsoft.graph.riskDetail`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskDetail`
    pub risk_detail: Option<RiskDetail>,
    /// The risk detections tied to the sign-in, by name.
    ///
    /// Text such as unlikelyTravel or unfamiliarFeatures, not a closed list. Empty where nothing was
    /// detected. In tenants without a P2 licence, most detections show as generic.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `riskEventTypes_v2`
    pub risk_event_types_v2: Option<Vec<Text>>,
    /// The risk of the sign-in, counting what was detected afterwards too.
    ///
    /// Always hidden in tenants without a P2 licence. Can change when the record is published again.
    ///
    /// `microsoft.graph.riskLevel`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskLevelAggregated`
    pub risk_level_aggregated: Option<RiskLevel>,
    /// The risk of the sign-in as judged while it happened.
    ///
    /// Always hidden in tenants without a P2 licence. Detections that come in later don't change it. The
    /// member has come under a name in another letter case, which is then kept as undeclared.
    ///
    /// `microsoft.graph.riskLevel`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskLevelDuringSignIn`
    pub risk_level_during_sign_in: Option<RiskLevel>,
    /// What became of the risk of the sign-in.
    ///
    /// Changes after the event, as administrators or users deal with the risk.
    ///
    /// `microsoft.graph.riskState`, may be null. Filter with `eq`.
    ///
    /// Wire name: `riskState`
    pub risk_state: Option<RiskState>,
    /// The key identifier of the credential that the service principal authenticated with.
    ///
    /// Empty or null for users. Points to a secret or certificate of the application.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalCredentialKeyId`
    pub service_principal_credential_key_id: Option<Text>,
    /// The thumbprint of the certificate that the service principal authenticated with.
    ///
    /// Empty or null for users and for credentials other than certificates.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalCredentialThumbprint`
    pub service_principal_credential_thumbprint: Option<Text>,
    /// The service principal that signed in, by its object identifier.
    ///
    /// Empty for sign-ins of users.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// The name of the service principal that signed in.
    ///
    /// Null or empty for sign-ins of users.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Identifies the session that started with an interactive sign-in.
    ///
    /// Shared by the later sign-ins that tokens of the session make, so that they can be traced to their
    /// start.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `sessionId`
    pub session_id: Option<Text>,
    /// What limited the lifetime of the session, making the user sign in again.
    ///
    /// `Collection(microsoft.graph.sessionLifetimePolicy)`, may be null.
    ///
    /// Wire name: `sessionLifetimePolicies`
    pub session_lifetime_policies: Option<Vec<SessionLifetimePolicy>>,
    /// Which kinds the sign-in is of: by a user, by an application, with or without interaction.
    ///
    /// Text: interactiveUser, nonInteractiveUser, servicePrincipal or managedIdentity, with others
    /// possible. Without a filter on this member the service lists only interactive sign-ins of users. User
    /// kinds can be joined with or; user and service principal kinds cannot share a filter.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`, `ne`.
    ///
    /// Wire name: `signInEventTypes`
    pub sign_in_event_types: Option<Vec<Text>>,
    /// What the user typed to say who they are.
    ///
    /// A user name, mail address or phone number. Wrong entries are recorded as they were typed, so it may
    /// hold what was meant for another field.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `signInIdentifier`
    pub sign_in_identifier: Option<Text>,
    /// What kind of identifier the user typed.
    ///
    /// `microsoft.graph.signInIdentifierType`, may be null.
    ///
    /// Wire name: `signInIdentifierType`
    pub sign_in_identifier_type: Option<SignInIdentifierType>,
    /// Whether the session token of the sign-in was bound to the device.
    ///
    /// Deprecated: tokenProtectionStatusDetails says it in more detail.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null.
    ///
    /// Wire name: `signInTokenProtectionStatus`
    #[deprecated(
        note = "deprecated by the service since 2024-08-31, to be removed from 2025-03-31 on (2024-08/SignIn)"
    )]
    pub sign_in_token_protection_status: Option<TokenProtectionStatus>,
    /// Whether the sign-in succeeded, and if not, why.
    ///
    /// The error code 0 is success. Can be an empty object.
    ///
    /// `microsoft.graph.signInStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// The name of the identity provider that issued the token.
    ///
    /// Such as the name of the federation server; often empty where Microsoft Entra issued it.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `tokenIssuerName`
    pub token_issuer_name: Option<Text>,
    /// The kind of identity provider that issued the token.
    ///
    /// `microsoft.graph.tokenIssuerType`, may be null.
    ///
    /// Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// Whether the tokens of the sign-in were bound to the device, and if not, why.
    ///
    /// Takes the place of the two older token protection members.
    ///
    /// `microsoft.graph.tokenProtectionStatusDetails`, may be null.
    ///
    /// Wire name: `tokenProtectionStatusDetails`
    pub token_protection_status_details: Option<TokenProtectionStatusDetails>,
    /// Identifies the token that was issued, as the token itself does.
    ///
    /// Finds the same token in the logs of the resources that it was used with.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `uniqueTokenIdentifier`
    pub unique_token_identifier: Option<Text>,
    /// What the client said of itself in the User-Agent header.
    ///
    /// Free text, under the client's control.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userAgent`
    pub user_agent: Option<Text>,
    /// The display name of the user.
    ///
    /// Can be absent or a mere identifier for users the directory doesn't know. Empty for service
    /// principals.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userDisplayName`
    pub user_display_name: Option<Text>,
    /// The user who signed in, by their object identifier.
    ///
    /// Not nullable, yet empty for service principals, and all zeros where the user could not be
    /// determined.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`.
    ///
    /// Wire name: `userId`
    pub user_id: Option<Text>,
    /// The user principal name of the user.
    ///
    /// In the form of a mail address. The service often gives it in lower case, whatever the case in the
    /// directory.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
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
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// Which AI agent signed in, or was signed in for.
    ///
    /// For sign-ins that no agent took part in, null or marked as not agentic.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `agent`
    pub const AGENT: &'static Property<
        Self,
        super::agentic::AgentSignIn,
        Undocumented,
    > = &Property::new("agent");

    /// The name of the application that the sign-in was for.
    ///
    /// Display names change and are not unique; identify applications by their application identifier.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub const APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("appDisplayName");

    /// The application that signed in or was signed in to, by its application identifier.
    ///
    /// A GUID, the same in every tenant.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// The Conditional Access policies that the sign-in met, and what each of them did.
    ///
    /// Null or empty, with no error, for callers who have no permission to read the policies themselves,
    /// such as Policy.Read.ConditionalAccess or Policy.Read.All.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appliedConditionalAccessPolicies`
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: &'static Property<
        Self,
        Vec<AppliedConditionalAccessPolicy>,
        Undocumented,
    > = &Property::new("appliedConditionalAccessPolicies");

    /// The listeners, such as custom extensions, that ran during the sign-in.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appliedEventListeners`
    pub const APPLIED_EVENT_LISTENERS: &'static Property<
        Self,
        Vec<AppliedAuthenticationEventListener>,
        Undocumented,
    > = &Property::new("appliedEventListeners");

    /// The tenant that owns the application, by its identifier.
    ///
    /// Differs from the tenant of the record for applications that others publish.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appOwnerTenantId`
    pub const APP_OWNER_TENANT_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("appOwnerTenantId");

    /// Whether the token for the application was bound to the device.
    ///
    /// Deprecated: tokenProtectionStatusDetails says it in more detail.
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

    /// The device on which an authenticator app took part in the sign-in.
    ///
    /// Null where no authenticator app was used.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationAppDeviceDetails`
    pub const AUTHENTICATION_APP_DEVICE_DETAILS: &'static Property<
        Self,
        AuthenticationAppDeviceDetails,
        Undocumented,
    > = &Property::new("authenticationAppDeviceDetails");

    /// How policies for the authenticator app worked out in this sign-in.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationAppPolicyEvaluationDetails`
    pub const AUTHENTICATION_APP_POLICY_EVALUATION_DETAILS: &'static Property<
        Self,
        Vec<AuthenticationAppPolicyDetails>,
        Undocumented,
    > = &Property::new("authenticationAppPolicyEvaluationDetails");

    /// The authentication contexts that the sign-in asked for or had met already.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationContextClassReferences`
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: &'static Property<
        Self,
        Vec<AuthenticationContext>,
        Undocumented,
    > = &Property::new("authenticationContextClassReferences");

    /// Each step by which the user proved who they are.
    ///
    /// Steps can be missing at first and be filled in when the record is published again.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationDetails`
    pub const AUTHENTICATION_DETAILS: &'static Property<
        Self,
        Vec<AuthenticationDetail>,
        Undocumented,
    > = &Property::new("authenticationDetails");

    /// The authentication methods that the sign-in used, by name.
    ///
    /// Free text such as Password or SMS; the service doesn't publish a closed list.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationMethodsUsed`
    pub const AUTHENTICATION_METHODS_USED: &'static Property<
        Self,
        Vec<String>,
        Undocumented,
    > = &Property::new("authenticationMethodsUsed");

    /// Further facts on how the authentication was processed, as names with values.
    ///
    /// Which names occur is not documented as a closed list, and values are text even where they read as
    /// truth values.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationProcessingDetails`
    pub const AUTHENTICATION_PROCESSING_DETAILS: &'static Property<
        Self,
        Vec<KeyValue>,
        Undocumented,
    > = &Property::new("authenticationProcessingDetails");

    /// The protocol or grant by which the client asked for tokens.
    ///
    /// Several can hold at once.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationProtocol`
    pub const AUTHENTICATION_PROTOCOL: &'static Property<
        Self,
        FlagSet<ProtocolType>,
        Undocumented,
    > = &Property::new("authenticationProtocol");

    /// The strongest authentication that the sign-in had to pass.
    ///
    /// Text: singleFactorAuthentication or multiFactorAuthentication. The individual steps are in
    /// authenticationDetails.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `authenticationRequirement`
    pub const AUTHENTICATION_REQUIREMENT: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("authenticationRequirement");

    /// Which policies demanded authentication of that strength, and in which way.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `authenticationRequirementPolicies`
    pub const AUTHENTICATION_REQUIREMENT_POLICIES: &'static Property<
        Self,
        Vec<AuthenticationRequirementPolicy>,
        Undocumented,
    > = &Property::new("authenticationRequirementPolicies");

    /// The autonomous system of the network that the sign-in came from.
    ///
    /// The number by which an internet provider's network goes in routing.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `autonomousSystemNumber`
    pub const AUTONOMOUS_SYSTEM_NUMBER: &'static Property<Self, i32, Undocumented> = &Property::new(
        "autonomousSystemNumber",
    );

    /// The Azure resource that was signed in to or from, by its identifier.
    ///
    /// Set for managed identities that belong to a resource of Azure Resource Manager.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `azureResourceId`
    pub const AZURE_RESOURCE_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "azureResourceId",
    );

    /// The kind of client that signed in, such as a browser or a legacy mail protocol.
    ///
    /// Free text that is used to find legacy authentication: Browser, Mobile Apps and Desktop clients,
    /// Exchange ActiveSync, IMAP, POP, SMTP and others.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `clientAppUsed`
    pub const CLIENT_APP_USED: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "clientAppUsed",
    );

    /// With which kind of credential the client itself authenticated.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `clientCredentialType`
    pub const CLIENT_CREDENTIAL_TYPE: &'static Property<
        Self,
        ClientCredentialType,
        Undocumented,
    > = &Property::new("clientCredentialType");

    /// Identifies the session that the client reported for the sign-in.
    ///
    /// The service documents neither its form nor how long it lasts.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `clientSessionId`
    pub const CLIENT_SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "clientSessionId",
    );

    /// The resources that Conditional Access evaluated the sign-in against.
    ///
    /// Application identifiers. A sign-in can reach for more than the resource that it names.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessAudiences`
    pub const CONDITIONAL_ACCESS_AUDIENCES: &'static Property<
        Self,
        Vec<String>,
        super::operators::Eq,
    > = &Property::new("conditionalAccessAudiences");

    /// What Conditional Access made of the sign-in as a whole.
    ///
    /// The outcome over all policies; the single ones are in appliedConditionalAccessPolicies.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<
        Self,
        ConditionalAccessStatus,
        super::operators::Eq,
    > = &Property::new("conditionalAccessStatus");

    /// Ties together the requests that a client made in one go.
    ///
    /// The client chooses it, so neither its form nor its uniqueness is certain. It helps when talking to
    /// support.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// When the sign-in started, in UTC.
    ///
    /// The moment of the event and not of its publication: records arrive 5 to 15 minutes later as a rule,
    /// hours later at times, and no member says when. Digits after the second vary.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// In which way the sign-in crossed from one tenant into another.
    ///
    /// None for sign-ins that stay within their tenant.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `crossTenantAccessType`
    pub const CROSS_TENANT_ACCESS_TYPE: &'static Property<
        Self,
        FlagSet<SignInAccessType>,
        Undocumented,
    > = &Property::new("crossTenantAccessType");

    /// The device and browser that the sign-in came from.
    ///
    /// Can be an empty object, as when the client told nothing of itself.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `deviceDetail`
    pub const DEVICE_DETAIL: &'static Property<Self, DeviceDetail, Undocumented> = &Property::new(
        "deviceDetail",
    );

    /// The federated identity credential that the client authenticated with, by its identifier.
    ///
    /// Null where the client used something else.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `federatedCredentialId`
    pub const FEDERATED_CREDENTIAL_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "federatedCredentialId",
    );

    /// Whether the user asked, after a failure, that an administrator look into it.
    ///
    /// The user turns this on at the error page, so that the administrator finds the attempt.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `flaggedForReview`
    pub const FLAGGED_FOR_REVIEW: &'static Property<Self, bool, Undocumented> = &Property::new(
        "flaggedForReview",
    );

    /// The address from which the sign-in came out of Global Secure Access.
    ///
    /// Null where the traffic didn't pass through it.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `globalSecureAccessIpAddress`
    pub const GLOBAL_SECURE_ACCESS_IP_ADDRESS: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("globalSecureAccessIpAddress");

    /// The tenant in which the user is at home, by its identifier.
    ///
    /// Differs from the tenant of the record for guests and other outside users.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `homeTenantId`
    pub const HOME_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantId",
    );

    /// The name of the tenant in which the user is at home.
    ///
    /// Often null or empty for users of the tenant itself.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `homeTenantName`
    pub const HOME_TENANT_NAME: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantName",
    );

    /// The tokens that the client presented in place of credentials.
    ///
    /// Several can hold at once. Texts with blanks, such as Primary Refresh Token, have been seen in place
    /// of the declared members.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `incomingTokenType`
    pub const INCOMING_TOKEN_TYPE: &'static Property<
        Self,
        FlagSet<IncomingTokenType>,
        Undocumented,
    > = &Property::new("incomingTokenType");

    /// The address that the sign-in came from, IPv4 or IPv6.
    ///
    /// As Microsoft Entra saw it: of a proxy or a mobile provider's gateway if there is one. Some arrive
    /// with the last part masked as XXX, so it doesn't always parse.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub const IP_ADDRESS: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("ipAddress");

    /// The address that the resource saw the user come from.
    ///
    /// A difference from ipAddress can point to a stolen token or to split routing of traffic. Null where
    /// the resource doesn't report it.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `ipAddressFromResourceProvider`
    pub const IP_ADDRESS_FROM_RESOURCE_PROVIDER: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("ipAddressFromResourceProvider");

    /// Whether the user took part, as by typing a password or approving a prompt.
    ///
    /// False where the client signed in for the user with a token it had, and for service principals and
    /// managed identities.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isInteractive`
    pub const IS_INTERACTIVE: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isInteractive",
    );

    /// Whether tenant restrictions, which limit the tenants users may sign in to, applied.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isTenantRestricted`
    pub const IS_TENANT_RESTRICTED: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isTenantRestricted",
    );

    /// Whether the user reached the service through Global Secure Access.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isThroughGlobalSecureAccess`
    pub const IS_THROUGH_GLOBAL_SECURE_ACCESS: &'static Property<
        Self,
        bool,
        Undocumented,
    > = &Property::new("isThroughGlobalSecureAccess");

    /// Where the sign-in came from, as derived from its address.
    ///
    /// An estimate: mobile networks and proxies can place it far away.
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

    /// How multifactor authentication was passed, in brief.
    ///
    /// Older than authenticationDetails, which says the same step by step; prefer that. Null where none was
    /// demanded.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `mfaDetail`
    pub const MFA_DETAIL: &'static Property<Self, MfaDetail, Undocumented> = &Property::new(
        "mfaDetail",
    );

    /// The named networks that the address belongs to.
    ///
    /// Empty where the address belongs to none that the tenant defined.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `networkLocationDetails`
    pub const NETWORK_LOCATION_DETAILS: &'static Property<
        Self,
        Vec<NetworkLocationDetail>,
        Undocumented,
    > = &Property::new("networkLocationDetails");

    /// The identifier of the first request of the sequence that led to this sign-in.
    ///
    /// Equals the record's own identifier where a single request sufficed.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `originalRequestId`
    pub const ORIGINAL_REQUEST_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("originalRequestId");

    /// How the session came to this device, if it was carried over from another.
    ///
    /// Stays with the session: later sign-ins by its tokens repeat it.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `originalTransferMethod`
    pub const ORIGINAL_TRANSFER_METHOD: &'static Property<
        Self,
        OriginalTransferMethods,
        Undocumented,
    > = &Property::new("originalTransferMethod");

    /// The private link policy that the sign-in passed through.
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

    /// How long Microsoft Entra took over the request, in milliseconds.
    ///
    /// Time within the service, without that on the network.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `processingTimeInMilliseconds`
    pub const PROCESSING_TIME_IN_MILLISECONDS: &'static Property<
        Self,
        i32,
        Undocumented,
    > = &Property::new("processingTimeInMilliseconds");

    /// The name of the resource that the user signed in to.
    ///
    /// Such as Microsoft Graph. Identify resources by their identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub const RESOURCE_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceDisplayName");

    /// The resource that the user signed in to, by its application identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub const RESOURCE_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "resourceId",
    );

    /// The tenant that owns the resource, by its identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceOwnerTenantId`
    pub const RESOURCE_OWNER_TENANT_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceOwnerTenantId");

    /// The resource's service principal in the tenant, by its object identifier.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `resourceServicePrincipalId`
    pub const RESOURCE_SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("resourceServicePrincipalId");

    /// The tenant of the resource that was signed in to, by its identifier.
    ///
    /// Differs from homeTenantId where users sign in across tenants.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `resourceTenantId`
    pub const RESOURCE_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "resourceTenantId",
    );

    /// Why the risk of the sign-in is in its present state.
    ///
    /// Always hidden in tenants without a P2 licence, and none where nothing changed the state.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskDetail`
    pub const RISK_DETAIL: &'static Property<Self, RiskDetail, super::operators::Eq> = &Property::new(
        "riskDetail",
    );

    /// The risk detections tied to the sign-in, by name.
    ///
    /// Text such as unlikelyTravel or unfamiliarFeatures, not a closed list. Empty where nothing was
    /// detected. In tenants without a P2 licence, most detections show as generic.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `riskEventTypes_v2`
    pub const RISK_EVENT_TYPES_V2: &'static Property<
        Self,
        Vec<String>,
        super::operators::EqStartsWith,
    > = &Property::new("riskEventTypes_v2");

    /// The risk of the sign-in, counting what was detected afterwards too.
    ///
    /// Always hidden in tenants without a P2 licence. Can change when the record is published again.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskLevelAggregated`
    pub const RISK_LEVEL_AGGREGATED: &'static Property<
        Self,
        RiskLevel,
        super::operators::Eq,
    > = &Property::new("riskLevelAggregated");

    /// The risk of the sign-in as judged while it happened.
    ///
    /// Always hidden in tenants without a P2 licence. Detections that come in later don't change it. The
    /// member has come under a name in another letter case, which is then kept as undeclared.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskLevelDuringSignIn`
    pub const RISK_LEVEL_DURING_SIGN_IN: &'static Property<
        Self,
        RiskLevel,
        super::operators::Eq,
    > = &Property::new("riskLevelDuringSignIn");

    /// What became of the risk of the sign-in.
    ///
    /// Changes after the event, as administrators or users deal with the risk.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `riskState`
    pub const RISK_STATE: &'static Property<Self, RiskState, super::operators::Eq> = &Property::new(
        "riskState",
    );

    /// The key identifier of the credential that the service principal authenticated with.
    ///
    /// Empty or null for users. Points to a secret or certificate of the application.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalCredentialKeyId`
    pub const SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("servicePrincipalCredentialKeyId");

    /// The thumbprint of the certificate that the service principal authenticated with.
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

    /// The service principal that signed in, by its object identifier.
    ///
    /// Empty for sign-ins of users.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalId`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalId");

    /// The name of the service principal that signed in.
    ///
    /// Null or empty for sign-ins of users.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalName");

    /// Identifies the session that started with an interactive sign-in.
    ///
    /// Shared by the later sign-ins that tokens of the session make, so that they can be traced to their
    /// start.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `sessionId`
    pub const SESSION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "sessionId",
    );

    /// What limited the lifetime of the session, making the user sign in again.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `sessionLifetimePolicies`
    pub const SESSION_LIFETIME_POLICIES: &'static Property<
        Self,
        Vec<SessionLifetimePolicy>,
        Undocumented,
    > = &Property::new("sessionLifetimePolicies");

    /// Which kinds the sign-in is of: by a user, by an application, with or without interaction.
    ///
    /// Text: interactiveUser, nonInteractiveUser, servicePrincipal or managedIdentity, with others
    /// possible. Without a filter on this member the service lists only interactive sign-ins of users. User
    /// kinds can be joined with or; user and service principal kinds cannot share a filter.
    ///
    /// Filter with `eq`, `ne`.
    ///
    /// Wire name: `signInEventTypes`
    pub const SIGN_IN_EVENT_TYPES: &'static Property<
        Self,
        Vec<String>,
        super::operators::EqNe,
    > = &Property::new("signInEventTypes");

    /// What the user typed to say who they are.
    ///
    /// A user name, mail address or phone number. Wrong entries are recorded as they were typed, so it may
    /// hold what was meant for another field.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInIdentifier`
    pub const SIGN_IN_IDENTIFIER: &'static Property<Self, String, Undocumented> = &Property::new(
        "signInIdentifier",
    );

    /// What kind of identifier the user typed.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInIdentifierType`
    pub const SIGN_IN_IDENTIFIER_TYPE: &'static Property<
        Self,
        SignInIdentifierType,
        Undocumented,
    > = &Property::new("signInIdentifierType");

    /// Whether the session token of the sign-in was bound to the device.
    ///
    /// Deprecated: tokenProtectionStatusDetails says it in more detail.
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

    /// Whether the sign-in succeeded, and if not, why.
    ///
    /// The error code 0 is success. Can be an empty object.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// The name of the identity provider that issued the token.
    ///
    /// Such as the name of the federation server; often empty where Microsoft Entra issued it.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `tokenIssuerName`
    pub const TOKEN_ISSUER_NAME: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "tokenIssuerName",
    );

    /// The kind of identity provider that issued the token.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tokenIssuerType`
    pub const TOKEN_ISSUER_TYPE: &'static Property<
        Self,
        TokenIssuerType,
        Undocumented,
    > = &Property::new("tokenIssuerType");

    /// Whether the tokens of the sign-in were bound to the device, and if not, why.
    ///
    /// Takes the place of the two older token protection members.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tokenProtectionStatusDetails`
    pub const TOKEN_PROTECTION_STATUS_DETAILS: &'static Property<
        Self,
        TokenProtectionStatusDetails,
        Undocumented,
    > = &Property::new("tokenProtectionStatusDetails");

    /// Identifies the token that was issued, as the token itself does.
    ///
    /// Finds the same token in the logs of the resources that it was used with.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `uniqueTokenIdentifier`
    pub const UNIQUE_TOKEN_IDENTIFIER: &'static Property<Self, String, Undocumented> = &Property::new(
        "uniqueTokenIdentifier",
    );

    /// What the client said of itself in the User-Agent header.
    ///
    /// Free text, under the client's control.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `userAgent`
    pub const USER_AGENT: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("userAgent");

    /// The display name of the user.
    ///
    /// Can be absent or a mere identifier for users the directory doesn't know. Empty for service
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

    /// The user who signed in, by their object identifier.
    ///
    /// Not nullable, yet empty for service principals, and all zeros where the user could not be
    /// determined.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `userId`
    pub const USER_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "userId",
    );

    /// The user principal name of the user.
    ///
    /// In the form of a mail address. The service often gives it in lower case, whatever the case in the
    /// directory.
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

    /// The browser, usually with its version.
    ///
    /// Such as Edge 120.0.0. Empty for clients that are no browsers.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `deviceDetail/browser`
    pub const DEVICE_DETAIL_BROWSER: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("deviceDetail/browser");

    /// The operating system, with its version where the client tells it.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `deviceDetail/operatingSystem`
    pub const DEVICE_DETAIL_OPERATING_SYSTEM: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("deviceDetail/operatingSystem");

    /// The city that the sign-in came from.
    ///
    /// Null or empty where the address cannot be placed.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `location/city`
    pub const LOCATION_CITY: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/city");

    /// The country or region, as a code of two letters.
    ///
    /// As in ISO 3166, such as DE or US. Empty where the address cannot be placed.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `location/countryOrRegion`
    pub const LOCATION_COUNTRY_OR_REGION: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/countryOrRegion");

    /// The state or province that the sign-in came from.
    ///
    /// Written out, in English.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `location/state`
    pub const LOCATION_STATE: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("location/state");

    /// The code of the error, 0 where the sign-in succeeded.
    ///
    /// The digits of the error codes that Microsoft Entra writes as AADSTS followed by a number. A code
    /// other than 0 can also be an interruption, as when the user is asked for more.
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

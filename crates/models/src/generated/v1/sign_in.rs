// Generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use super::{
    AppliedConditionalAccessPolicy, AuthenticationAppDeviceDetails,
    ConditionalAccessStatus, DeviceDetail, RiskDetail, RiskEventType, RiskLevel,
    RiskState, SignInLocation, SignInStatus,
};

/// One interactive sign-in of a user, or attempt at it.
///
/// A record may be published again under the same identifier, for example when the outcome of
/// multifactor authentication arrives hours later.
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
    /// The device on which an authenticator app took part in the sign-in.
    ///
    /// Null where no authenticator app was used.
    ///
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null.
    ///
    /// Wire name: `authenticationAppDeviceDetails`
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// The kind of client that signed in, such as a browser or a legacy mail protocol.
    ///
    /// Free text that is used to find legacy authentication: Browser, Mobile Apps and Desktop clients,
    /// Exchange ActiveSync, IMAP, POP, SMTP and others.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `clientAppUsed`
    pub client_app_used: Option<Text>,
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
    /// The device and browser that the sign-in came from.
    ///
    /// Can be an empty object, as when the client told nothing of itself.
    ///
    /// `microsoft.graph.deviceDetail`, may be null.
    ///
    /// Wire name: `deviceDetail`
    pub device_detail: Option<DeviceDetail>,
    /// The tenant in which the user is at home, by its identifier.
    ///
    /// Differs from the tenant of the record for guests and other outside users.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantId`
    pub home_tenant_id: Option<Text>,
    /// The address that the sign-in came from, IPv4 or IPv6.
    ///
    /// As Microsoft Entra saw it: of a proxy or a mobile provider's gateway if there is one. Some arrive
    /// with the last part masked as XXX, so it doesn't always parse.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// Whether the user took part, as by typing a password or approving a prompt.
    ///
    /// False where the client signed in for the user with a token it had, and for service principals and
    /// managed identities.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isInteractive`
    pub is_interactive: Option<bool>,
    /// Where the sign-in came from, as derived from its address.
    ///
    /// An estimate: mobile networks and proxies can place it far away.
    ///
    /// `microsoft.graph.signInLocation`, may be null.
    ///
    /// Wire name: `location`
    pub location: Option<SignInLocation>,
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
    /// The risk detections tied to the sign-in, from a closed list.
    ///
    /// Prefer riskEventTypes_v2, which knows the newer detections.
    ///
    /// `Collection(microsoft.graph.riskEventType)`, may be null.
    ///
    /// Wire name: `riskEventTypes`
    pub risk_event_types: Option<Vec<RiskEventType>>,
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
    /// The service principal that signed in, by its object identifier.
    ///
    /// Null or empty for sign-ins of users, the only ones that this version lists.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// The name of the service principal that signed in.
    ///
    /// Null or empty for sign-ins of users, the only ones that this version lists.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Whether the sign-in succeeded, and if not, why.
    ///
    /// The error code 0 is success. Can be an empty object.
    ///
    /// `microsoft.graph.signInStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// What the client said of itself in the User-Agent header.
    ///
    /// Free text, under the client's control.
    ///
    /// `Edm.String`, may be null.
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
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignIn: "microsoft.graph.signIn" {
        id: "id",
        app_display_name: "appDisplayName",
        app_id: "appId",
        applied_conditional_access_policies: "appliedConditionalAccessPolicies",
        authentication_app_device_details: "authenticationAppDeviceDetails",
        client_app_used: "clientAppUsed",
        conditional_access_status: "conditionalAccessStatus",
        correlation_id: "correlationId",
        created_date_time: "createdDateTime",
        device_detail: "deviceDetail",
        home_tenant_id: "homeTenantId",
        ip_address: "ipAddress",
        is_interactive: "isInteractive",
        location: "location",
        resource_display_name: "resourceDisplayName",
        resource_id: "resourceId",
        resource_tenant_id: "resourceTenantId",
        risk_detail: "riskDetail",
        risk_event_types: "riskEventTypes",
        risk_event_types_v2: "riskEventTypes_v2",
        risk_level_aggregated: "riskLevelAggregated",
        risk_level_during_sign_in: "riskLevelDuringSignIn",
        risk_state: "riskState",
        service_principal_id: "servicePrincipalId",
        service_principal_name: "servicePrincipalName",
        status: "status",
        user_agent: "userAgent",
        user_display_name: "userDisplayName",
        user_id: "userId",
        user_principal_name: "userPrincipalName",
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

    /// The risk detections tied to the sign-in, from a closed list.
    ///
    /// Prefer riskEventTypes_v2, which knows the newer detections.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `riskEventTypes`
    pub const RISK_EVENT_TYPES: &'static Property<
        Self,
        Vec<RiskEventType>,
        Undocumented,
    > = &Property::new("riskEventTypes");

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

    /// The service principal that signed in, by its object identifier.
    ///
    /// Null or empty for sign-ins of users, the only ones that this version lists.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalId`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "servicePrincipalId",
    );

    /// The name of the service principal that signed in.
    ///
    /// Null or empty for sign-ins of users, the only ones that this version lists.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalName`
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<Self, String, Undocumented> = &Property::new(
        "servicePrincipalName",
    );

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

    /// What the client said of itself in the User-Agent header.
    ///
    /// Free text, under the client's control.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userAgent`
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new(
        "userAgent",
    );

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

    /// The policy, by its identifier.
    ///
    /// For policies of the tenant a GUID; built-in protection uses names, such as SecurityDefaults.
    ///
    /// Of one of `appliedConditionalAccessPolicies`. Filter with `eq`.
    ///
    /// Wire name: `appliedConditionalAccessPolicies/id`
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES_ID: &'static CollectionPath<
        Self,
        String,
        super::operators::Eq,
    > = &CollectionPath::new("appliedConditionalAccessPolicies", "id");

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

impl msgraph_runtime::query::CountSupported for SignIn {}

// Generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use super::{
    AppliedConditionalAccessPolicy, AuthenticationAppDeviceDetails,
    ConditionalAccessStatus, DeviceDetail, Entity, RiskDetail, RiskEventType, RiskLevel,
    RiskState, SignInLocation, SignInStatus,
};

/// An interactive user sign-in, or an attempt.
///
/// A record may be published again with the same `id`, for example when the outcome of multifactor
/// authentication arrives hours later.
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
    /// The device that ran the authenticator app used for the sign-in.
    ///
    /// Null when no authenticator app was used.
    ///
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null.
    ///
    /// Wire name: `authenticationAppDeviceDetails`
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// Type of the client, such as a browser or a legacy mail protocol.
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`,
    /// `Mobile Apps and Desktop clients`, `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `clientAppUsed`
    pub client_app_used: Option<String>,
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
    /// The device and browser used for the sign-in.
    ///
    /// Can be an empty object, for example when the client sent no information.
    ///
    /// `microsoft.graph.deviceDetail`, may be null.
    ///
    /// Wire name: `deviceDetail`
    pub device_detail: Option<DeviceDetail>,
    /// Tenant ID of the user's home tenant.
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantId`
    pub home_tenant_id: Option<String>,
    /// IPv4 or IPv6 address that the sign-in came from.
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses
    /// end in `.XXX` (masked), so the value does not always parse as an IP address.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<String>,
    /// Whether the user took part, for example by entering a password.
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isInteractive`
    pub is_interactive: Option<bool>,
    /// Location that the sign-in came from, derived from its IP address.
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    ///
    /// `microsoft.graph.signInLocation`, may be null.
    ///
    /// Wire name: `location`
    pub location: Option<SignInLocation>,
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
    /// Risk detections for the sign-in, from a closed list.
    ///
    /// Prefer `riskEventTypes_v2`, which includes newer detections.
    ///
    /// `Collection(microsoft.graph.riskEventType)`, may be null.
    ///
    /// Wire name: `riskEventTypes`
    pub risk_event_types: Option<Vec<RiskEventType>>,
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
    /// Object ID of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<String>,
    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<String>,
    /// Outcome of the sign-in, with the reason for a failure.
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    ///
    /// `microsoft.graph.signInStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control.
    ///
    /// `Edm.String`, may be null.
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

    /// Risk detections for the sign-in, from a closed list.
    ///
    /// Prefer `riskEventTypes_v2`, which includes newer detections.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `riskEventTypes`
    pub const RISK_EVENT_TYPES: &'static Property<
        Self,
        Vec<RiskEventType>,
        Undocumented,
    > = &Property::new("riskEventTypes");

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

    /// Object ID of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalId`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "servicePrincipalId",
    );

    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipalName`
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<Self, String, Undocumented> = &Property::new(
        "servicePrincipalName",
    );

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

    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userAgent`
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new(
        "userAgent",
    );

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

    /// Identifier of the policy.
    ///
    /// Match on this. A GUID for policies of the tenant; a name for built-in protection, such as
    /// `SecurityDefaults`.
    ///
    /// Of one of `appliedConditionalAccessPolicies`. Filter with `eq`.
    ///
    /// Wire name: `appliedConditionalAccessPolicies/id`
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES_ID: &'static CollectionPath<
        Self,
        String,
        super::operators::Eq,
    > = &CollectionPath::new("appliedConditionalAccessPolicies", "id");

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

impl msgraph_runtime::query::CountSupported for SignIn {}

impl SignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive("appDisplayName", "app_display_name", Primitive::String),
            Property::primitive("appId", "app_id", Primitive::String),
            Property::structured(
                    "appliedConditionalAccessPolicies",
                    "applied_conditional_access_policies",
                    AppliedConditionalAccessPolicy::schema(),
                )
                .collection(),
            Property::structured(
                "authenticationAppDeviceDetails",
                "authentication_app_device_details",
                AuthenticationAppDeviceDetails::schema(),
            ),
            Property::primitive("clientAppUsed", "client_app_used", Primitive::String),
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
            Property::structured(
                "deviceDetail",
                "device_detail",
                DeviceDetail::schema(),
            ),
            Property::primitive("homeTenantId", "home_tenant_id", Primitive::String),
            Property::primitive("ipAddress", "ip_address", Primitive::String),
            Property::primitive("isInteractive", "is_interactive", Primitive::Boolean),
            Property::structured("location", "location", SignInLocation::schema()),
            Property::primitive(
                "resourceDisplayName",
                "resource_display_name",
                Primitive::String,
            ),
            Property::primitive("resourceId", "resource_id", Primitive::String),
            Property::primitive(
                "resourceTenantId",
                "resource_tenant_id",
                Primitive::String,
            ),
            Property::enumeration("riskDetail", "risk_detail", RiskDetail::SCHEMA),
            Property::enumeration(
                    "riskEventTypes",
                    "risk_event_types",
                    RiskEventType::SCHEMA,
                )
                .collection(),
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
                "servicePrincipalId",
                "service_principal_id",
                Primitive::String,
            ),
            Property::primitive(
                "servicePrincipalName",
                "service_principal_name",
                Primitive::String,
            ),
            Property::structured("status", "status", SignInStatus::schema()),
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

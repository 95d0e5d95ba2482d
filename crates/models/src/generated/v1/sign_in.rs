// @generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, CollectionPath, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp,
    Undocumented, Value,
};
use super::{
    AppliedConditionalAccessPolicy, AuthenticationAppDeviceDetails, ConditionalAccessStatus, DeviceDetail,
    RiskDetail, RiskEventType, RiskLevel, RiskState, SignInLocation, SignInStatus, operators,
};

/// An interactive user sign-in, or an attempt.
///
/// A record may be published again with the same [`id`](Self::id), for example when the outcome of
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
    /// The device that ran the authenticator app used for the sign-in.
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null. Wire name:
    /// `authenticationAppDeviceDetails`
    ///
    /// Null when no authenticator app was used.
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// Type of the client, such as a browser or a legacy mail protocol. `Edm.String`, may be null. Wire name:
    /// `clientAppUsed`
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`, `Mobile Apps and Desktop clients`,
    /// `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    pub client_app_used: Option<Text>,
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
    /// The device and browser used for the sign-in. `microsoft.graph.deviceDetail`, may be null. Wire name:
    /// `deviceDetail`
    ///
    /// Can be an empty object, for example when the client sent no information.
    pub device_detail: Option<DeviceDetail>,
    /// Tenant ID of the user's home tenant. `Edm.String`, may be null. Wire name: `homeTenantId`
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    pub home_tenant_id: Option<Text>,
    /// IPv4 or IPv6 address that the sign-in came from. `Edm.String`, may be null. Wire name: `ipAddress`
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses end
    /// in `.XXX` (masked), so the value does not always parse as an IP address.
    pub ip_address: Option<Text>,
    /// Whether the user took part, for example by entering a password. `Edm.Boolean`, may be null. Wire name:
    /// `isInteractive`
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    pub is_interactive: Option<bool>,
    /// Location that the sign-in came from, derived from its IP address. `microsoft.graph.signInLocation`,
    /// may be null. Wire name: `location`
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    pub location: Option<SignInLocation>,
    /// Display name of the resource that was signed in to. `Edm.String`, may be null. Wire name:
    /// `resourceDisplayName`
    ///
    /// For example `Microsoft Graph`. Display names are not unique: match on
    /// [`resourceId`](Self::resource_id).
    pub resource_display_name: Option<Text>,
    /// Application ID of the resource that was signed in to. `Edm.String`, may be null. Wire name:
    /// `resourceId`
    pub resource_id: Option<Text>,
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
    /// Risk detections for the sign-in, from a closed list. `Collection(microsoft.graph.riskEventType)`, may
    /// be null. Wire name: `riskEventTypes`
    ///
    /// Prefer [`riskEventTypes_v2`](Self::risk_event_types_v2), which includes newer detections.
    pub risk_event_types: Option<Vec<RiskEventType>>,
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
    /// Object ID of the service principal that signed in. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalId`
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    pub service_principal_id: Option<Text>,
    /// Name of the service principal that signed in. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalName`
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    pub service_principal_name: Option<Text>,
    /// Outcome of the sign-in, with the reason for a failure. `microsoft.graph.signInStatus`, may be null.
    /// Wire name: `status`
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    pub status: Option<SignInStatus>,
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
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignIn: entity "microsoft.graph.signIn" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    app_display_name: "appDisplayName" = primitive(Primitive::String),
    app_id: "appId" = primitive(Primitive::String),
    applied_conditional_access_policies: "appliedConditionalAccessPolicies" = structured(AppliedConditionalAccessPolicy::schema()).collection(),
    authentication_app_device_details: "authenticationAppDeviceDetails" = structured(AuthenticationAppDeviceDetails::schema()),
    client_app_used: "clientAppUsed" = primitive(Primitive::String),
    conditional_access_status: "conditionalAccessStatus" = enumeration(ConditionalAccessStatus::SCHEMA),
    correlation_id: "correlationId" = primitive(Primitive::String),
    created_date_time: "createdDateTime" = primitive(Primitive::DateTimeOffset).required(),
    device_detail: "deviceDetail" = structured(DeviceDetail::schema()),
    home_tenant_id: "homeTenantId" = primitive(Primitive::String),
    ip_address: "ipAddress" = primitive(Primitive::String),
    is_interactive: "isInteractive" = primitive(Primitive::Boolean),
    location: "location" = structured(SignInLocation::schema()),
    resource_display_name: "resourceDisplayName" = primitive(Primitive::String),
    resource_id: "resourceId" = primitive(Primitive::String),
    resource_tenant_id: "resourceTenantId" = primitive(Primitive::String),
    risk_detail: "riskDetail" = enumeration(RiskDetail::SCHEMA),
    risk_event_types: "riskEventTypes" = enumeration(RiskEventType::SCHEMA).collection(),
    risk_event_types_v2: "riskEventTypes_v2" = primitive(Primitive::String).collection(),
    risk_level_aggregated: "riskLevelAggregated" = enumeration(RiskLevel::SCHEMA),
    risk_level_during_sign_in: "riskLevelDuringSignIn" = enumeration(RiskLevel::SCHEMA),
    risk_state: "riskState" = enumeration(RiskState::SCHEMA),
    service_principal_id: "servicePrincipalId" = primitive(Primitive::String),
    service_principal_name: "servicePrincipalName" = primitive(Primitive::String),
    status: "status" = structured(SignInStatus::schema()),
    user_agent: "userAgent" = primitive(Primitive::String),
    user_display_name: "userDisplayName" = primitive(Primitive::String),
    user_id: "userId" = primitive(Primitive::String).required(),
    user_principal_name: "userPrincipalName" = primitive(Primitive::String),
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
    /// Path `appDisplayName`: `eq`, `startsWith`. See [`Self::app_display_name`].
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("appDisplayName");
    /// Path `appId`: `eq`. See [`Self::app_id`].
    pub const APP_ID: &'static Property<Self, String, operators::Eq> = &Property::new("appId");
    /// Path `appliedConditionalAccessPolicies`: no documented operators. See
    /// [`Self::applied_conditional_access_policies`].
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: &'static Property<Self, Vec<AppliedConditionalAccessPolicy>, Undocumented> =
        &Property::new("appliedConditionalAccessPolicies");
    /// Path `authenticationAppDeviceDetails`: no documented operators. See
    /// [`Self::authentication_app_device_details`].
    pub const AUTHENTICATION_APP_DEVICE_DETAILS: &'static Property<Self, AuthenticationAppDeviceDetails, Undocumented> =
        &Property::new("authenticationAppDeviceDetails");
    /// Path `clientAppUsed`: `eq`. See [`Self::client_app_used`].
    pub const CLIENT_APP_USED: &'static Property<Self, String, operators::Eq> =
        &Property::new("clientAppUsed");
    /// Path `conditionalAccessStatus`: `eq`. See [`Self::conditional_access_status`].
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<Self, ConditionalAccessStatus, operators::Eq> =
        &Property::new("conditionalAccessStatus");
    /// Path `correlationId`: `eq`. See [`Self::correlation_id`].
    pub const CORRELATION_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("correlationId");
    /// Path `createdDateTime`: `eq`, `ge`, `le`, `$orderby`. See [`Self::created_date_time`].
    pub const CREATED_DATE_TIME: &'static Property<Self, Timestamp, operators::EqGeLeOrderBy> =
        &Property::new("createdDateTime");
    /// Path `deviceDetail`: no documented operators. See [`Self::device_detail`].
    pub const DEVICE_DETAIL: &'static Property<Self, DeviceDetail, Undocumented> =
        &Property::new("deviceDetail");
    /// Path `homeTenantId`: no documented operators. See [`Self::home_tenant_id`].
    pub const HOME_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new("homeTenantId");
    /// Path `ipAddress`: `eq`, `startsWith`. See [`Self::ip_address`].
    pub const IP_ADDRESS: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("ipAddress");
    /// Path `isInteractive`: no documented operators. See [`Self::is_interactive`].
    pub const IS_INTERACTIVE: &'static Property<Self, bool, Undocumented> = &Property::new("isInteractive");
    /// Path `location`: no documented operators. See [`Self::location`].
    pub const LOCATION: &'static Property<Self, SignInLocation, Undocumented> = &Property::new("location");
    /// Path `resourceDisplayName`: `eq`. See [`Self::resource_display_name`].
    pub const RESOURCE_DISPLAY_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("resourceDisplayName");
    /// Path `resourceId`: `eq`. See [`Self::resource_id`].
    pub const RESOURCE_ID: &'static Property<Self, String, operators::Eq> = &Property::new("resourceId");
    /// Path `resourceTenantId`: no documented operators. See [`Self::resource_tenant_id`].
    pub const RESOURCE_TENANT_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("resourceTenantId");
    /// Path `riskDetail`: `eq`. See [`Self::risk_detail`].
    pub const RISK_DETAIL: &'static Property<Self, RiskDetail, operators::Eq> = &Property::new("riskDetail");
    /// Path `riskEventTypes`: no documented operators. See [`Self::risk_event_types`].
    pub const RISK_EVENT_TYPES: &'static Property<Self, Vec<RiskEventType>, Undocumented> =
        &Property::new("riskEventTypes");
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
    /// Path `servicePrincipalId`: no documented operators. See [`Self::service_principal_id`].
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, Undocumented> =
        &Property::new("servicePrincipalId");
    /// Path `servicePrincipalName`: no documented operators. See [`Self::service_principal_name`].
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<Self, String, Undocumented> =
        &Property::new("servicePrincipalName");
    /// Path `status`: no documented operators. See [`Self::status`].
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new("status");
    /// Path `userAgent`: no documented operators. See [`Self::user_agent`].
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new("userAgent");
    /// Path `userDisplayName`: `eq`, `startsWith`. See [`Self::user_display_name`].
    pub const USER_DISPLAY_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("userDisplayName");
    /// Path `userId`: `eq`. See [`Self::user_id`].
    pub const USER_ID: &'static Property<Self, String, operators::Eq> = &Property::new("userId");
    /// Path `userPrincipalName`: `eq`, `startsWith`. See [`Self::user_principal_name`].
    pub const USER_PRINCIPAL_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("userPrincipalName");
    /// Path `appliedConditionalAccessPolicies/id`: `eq`. See
    /// [`id`](super::AppliedConditionalAccessPolicy::id).
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES_ID: &'static CollectionPath<Self, String, operators::Eq> =
        &CollectionPath::new("appliedConditionalAccessPolicies", "id");
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
impl msgraph_runtime::query::CountSupported for SignIn {}

impl msgraph_runtime::query::TimeFilterSupported for SignIn {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "createdDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

// @generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
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
    /// The device that ran the authenticator app used for the sign-in.
    ///
    /// Null when no authenticator app was used.
    ///
    /// `microsoft.graph.authenticationAppDeviceDetails`, may be null. Wire name:
    /// `authenticationAppDeviceDetails`
    pub authentication_app_device_details: Option<AuthenticationAppDeviceDetails>,
    /// Type of the client, such as a browser or a legacy mail protocol.
    ///
    /// Match on this to find legacy authentication. Free text: `Browser`,
    /// `Mobile Apps and Desktop clients`, `Exchange ActiveSync`, `IMAP`, `POP`, `SMTP` and others.
    ///
    /// `Edm.String`, may be null. Wire name: `clientAppUsed`
    pub client_app_used: Option<Text>,
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
    /// The device and browser used for the sign-in.
    ///
    /// Can be an empty object, for example when the client sent no information.
    ///
    /// `microsoft.graph.deviceDetail`, may be null. Wire name: `deviceDetail`
    pub device_detail: Option<DeviceDetail>,
    /// Tenant ID of the user's home tenant.
    ///
    /// Compare with the tenant that the record belongs to: it differs for guests and other external users.
    ///
    /// `Edm.String`, may be null. Wire name: `homeTenantId`
    pub home_tenant_id: Option<Text>,
    /// IPv4 or IPv6 address that the sign-in came from.
    ///
    /// The address that Microsoft Entra saw, possibly that of a proxy or carrier gateway. Some addresses
    /// end in `.XXX` (masked), so the value does not always parse as an IP address.
    ///
    /// `Edm.String`, may be null. Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// Whether the user took part, for example by entering a password.
    ///
    /// `false` when the client signed in on behalf of the user with an existing token, and for service
    /// principals and managed identities.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `isInteractive`
    pub is_interactive: Option<bool>,
    /// Location that the sign-in came from, derived from its IP address.
    ///
    /// An estimate: with mobile networks and proxies it can be far from the actual location.
    ///
    /// `microsoft.graph.signInLocation`, may be null. Wire name: `location`
    pub location: Option<SignInLocation>,
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
    /// Risk detections for the sign-in, from a closed list.
    ///
    /// Prefer `riskEventTypes_v2`, which includes newer detections.
    ///
    /// `Collection(microsoft.graph.riskEventType)`, may be null. Wire name: `riskEventTypes`
    pub risk_event_types: Option<Vec<RiskEventType>>,
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
    /// Object ID of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins, the only ones that this version returns.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Outcome of the sign-in, with the reason for a failure.
    ///
    /// The sign-in succeeded if `errorCode` is 0. Can be an empty object.
    ///
    /// `microsoft.graph.signInStatus`, may be null. Wire name: `status`
    pub status: Option<SignInStatus>,
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
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignIn: entity "microsoft.graph.signIn" [.with_base(Entity::schema())] of super::STRUCTURED_TYPES {
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

    /// Path `authenticationAppDeviceDetails`, no documented operators. See
    /// [`authentication_app_device_details`](super::SignIn::authentication_app_device_details).
    pub const AUTHENTICATION_APP_DEVICE_DETAILS: &'static Property<
        Self,
        AuthenticationAppDeviceDetails,
        Undocumented,
    > = &Property::new("authenticationAppDeviceDetails");

    /// Path `clientAppUsed`, documented: `eq`. See [`client_app_used`](super::SignIn::client_app_used).
    pub const CLIENT_APP_USED: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "clientAppUsed",
    );

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

    /// Path `deviceDetail`, no documented operators. See [`device_detail`](super::SignIn::device_detail).
    pub const DEVICE_DETAIL: &'static Property<Self, DeviceDetail, Undocumented> = &Property::new(
        "deviceDetail",
    );

    /// Path `homeTenantId`, no documented operators. See [`home_tenant_id`](super::SignIn::home_tenant_id).
    pub const HOME_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "homeTenantId",
    );

    /// Path `ipAddress`, documented: `eq`, `startsWith`. See [`ip_address`](super::SignIn::ip_address).
    pub const IP_ADDRESS: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("ipAddress");

    /// Path `isInteractive`, no documented operators. See
    /// [`is_interactive`](super::SignIn::is_interactive).
    pub const IS_INTERACTIVE: &'static Property<Self, bool, Undocumented> = &Property::new(
        "isInteractive",
    );

    /// Path `location`, no documented operators. See [`location`](super::SignIn::location).
    pub const LOCATION: &'static Property<Self, SignInLocation, Undocumented> = &Property::new(
        "location",
    );

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

    /// Path `resourceTenantId`, no documented operators. See
    /// [`resource_tenant_id`](super::SignIn::resource_tenant_id).
    pub const RESOURCE_TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "resourceTenantId",
    );

    /// Path `riskDetail`, documented: `eq`. See [`risk_detail`](super::SignIn::risk_detail).
    pub const RISK_DETAIL: &'static Property<Self, RiskDetail, super::operators::Eq> = &Property::new(
        "riskDetail",
    );

    /// Path `riskEventTypes`, no documented operators. See
    /// [`risk_event_types`](super::SignIn::risk_event_types).
    pub const RISK_EVENT_TYPES: &'static Property<
        Self,
        Vec<RiskEventType>,
        Undocumented,
    > = &Property::new("riskEventTypes");

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

    /// Path `servicePrincipalId`, no documented operators. See
    /// [`service_principal_id`](super::SignIn::service_principal_id).
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "servicePrincipalId",
    );

    /// Path `servicePrincipalName`, no documented operators. See
    /// [`service_principal_name`](super::SignIn::service_principal_name).
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<Self, String, Undocumented> = &Property::new(
        "servicePrincipalName",
    );

    /// Path `status`, no documented operators. See [`status`](super::SignIn::status).
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// Path `userAgent`, no documented operators. See [`user_agent`](super::SignIn::user_agent).
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new(
        "userAgent",
    );

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

    /// Path `appliedConditionalAccessPolicies/id`, documented: `eq`. See
    /// [`id`](super::AppliedConditionalAccessPolicy::id).
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES_ID: &'static CollectionPath<
        Self,
        String,
        super::operators::Eq,
    > = &CollectionPath::new("appliedConditionalAccessPolicies", "id");

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

impl msgraph_runtime::query::CountSupported for SignIn {}

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

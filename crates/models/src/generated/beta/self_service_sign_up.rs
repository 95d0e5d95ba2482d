// @generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp, Undocumented,
    Value,
};
use super::{
    AppliedAuthenticationEventListener, FraudProtectionDetails, SignUpIdentifierType, SignUpIdentity,
    SignUpStage, SignUpStatus, operators,
};

/// A stage of a customer's self-service sign-up.
///
/// Occurs in tenants for customers. One sign-up can have several records, one per stage. Wire name:
/// `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfServiceSignUp {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// Display name of the application used for the sign-up. `Edm.String`, may be null. Wire name:
    /// `appDisplayName`
    pub app_display_name: Option<Text>,
    /// Application (client) ID of the application used for the sign-up. `Edm.String`, may be null. Wire name:
    /// `appId`
    pub app_id: Option<Text>,
    /// The event listeners, such as custom extensions, that ran during the sign-up.
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null. Wire name:
    /// `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// Correlates the records of one sign-up. `Edm.String`, declared as never null. Wire name:
    /// `correlationId`
    ///
    /// The sign-in that follows has the same value.
    pub correlation_id: Option<Text>,
    /// Time when the sign-up was recorded, in UTC. `Edm.DateTimeOffset`, declared as never null. Wire name:
    /// `createdDateTime`
    ///
    /// The documented filters `ge` and `le` are inclusive.
    pub created_date_time: Option<Timestamp>,
    /// Result of the fraud protection provider. `microsoft.graph.fraudProtectionDetails`, may be null. Wire
    /// name: `fraudProtectionDetails`
    ///
    /// Null when no such provider is configured.
    pub fraud_protection_details: Option<FraudProtectionDetails>,
    /// Identifier that the customer signed up with, such as an email address.
    /// `microsoft.graph.signUpIdentity`, may be null. Wire name: `signUpIdentity`
    pub sign_up_identity: Option<SignUpIdentity>,
    /// Identity provider of the customer. `Edm.String`, declared as never null. Wire name:
    /// `signUpIdentityProvider`
    ///
    /// A string such as `Email OTP` or `Email Password`, or the name of a social identity provider.
    pub sign_up_identity_provider: Option<Text>,
    /// Stage that the sign-up had reached. `microsoft.graph.signUpStage`, declared as never null. Wire name:
    /// `signUpStage`
    pub sign_up_stage: Option<SignUpStage>,
    /// Outcome of the stage, with the reason for a failure. `microsoft.graph.signUpStatus`, may be null. Wire
    /// name: `status`
    pub status: Option<SignUpStatus>,
    /// Object ID of the user that the sign-up created. `Edm.String`, may be null. Wire name: `userId`
    ///
    /// Null or empty until the user exists.
    pub user_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SelfServiceSignUp: entity "microsoft.graph.selfServiceSignUp" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    app_display_name: "appDisplayName" = primitive(Primitive::String),
    app_id: "appId" = primitive(Primitive::String),
    applied_event_listeners: "appliedEventListeners" = structured(AppliedAuthenticationEventListener::schema()).collection(),
    correlation_id: "correlationId" = primitive(Primitive::String).required(),
    created_date_time: "createdDateTime" = primitive(Primitive::DateTimeOffset).required(),
    fraud_protection_details: "fraudProtectionDetails" = structured(FraudProtectionDetails::schema()),
    sign_up_identity: "signUpIdentity" = structured(SignUpIdentity::schema()),
    sign_up_identity_provider: "signUpIdentityProvider" = primitive(Primitive::String).required(),
    sign_up_stage: "signUpStage" = enumeration(SignUpStage::SCHEMA).required(),
    status: "status" = structured(SignUpStatus::schema()),
    user_id: "userId" = primitive(Primitive::String),
}

impl SelfServiceSignUp {
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
impl SelfServiceSignUp {
    /// Path `id`: `eq`. See [`Self::id`].
    pub const ID: &'static Property<Self, String, operators::Eq> = &Property::new("id");
    /// Path `appDisplayName`: `eq`, `startsWith`. See [`Self::app_display_name`].
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("appDisplayName");
    /// Path `appId`: `eq`. See [`Self::app_id`].
    pub const APP_ID: &'static Property<Self, String, operators::Eq> = &Property::new("appId");
    /// Path `appliedEventListeners`: no documented operators. See [`Self::applied_event_listeners`].
    pub const APPLIED_EVENT_LISTENERS: &'static Property<Self, Vec<AppliedAuthenticationEventListener>, Undocumented> =
        &Property::new("appliedEventListeners");
    /// Path `correlationId`: `eq`. See [`Self::correlation_id`].
    pub const CORRELATION_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("correlationId");
    /// Path `createdDateTime`: `eq`, `ge`, `le`, `$orderby`. See [`Self::created_date_time`].
    pub const CREATED_DATE_TIME: &'static Property<Self, Timestamp, operators::EqGeLeOrderBy> =
        &Property::new("createdDateTime");
    /// Path `fraudProtectionDetails`: no documented operators. See [`Self::fraud_protection_details`].
    pub const FRAUD_PROTECTION_DETAILS: &'static Property<Self, FraudProtectionDetails, Undocumented> =
        &Property::new("fraudProtectionDetails");
    /// Path `signUpIdentity`: no documented operators. See [`Self::sign_up_identity`].
    pub const SIGN_UP_IDENTITY: &'static Property<Self, SignUpIdentity, Undocumented> =
        &Property::new("signUpIdentity");
    /// Path `signUpIdentityProvider`: no documented operators. See [`Self::sign_up_identity_provider`].
    pub const SIGN_UP_IDENTITY_PROVIDER: &'static Property<Self, String, Undocumented> =
        &Property::new("signUpIdentityProvider");
    /// Path `signUpStage`: no documented operators. See [`Self::sign_up_stage`].
    pub const SIGN_UP_STAGE: &'static Property<Self, SignUpStage, Undocumented> =
        &Property::new("signUpStage");
    /// Path `status`: no documented operators. See [`Self::status`].
    pub const STATUS: &'static Property<Self, SignUpStatus, Undocumented> = &Property::new("status");
    /// Path `userId`: no documented operators. See [`Self::user_id`].
    pub const USER_ID: &'static Property<Self, String, Undocumented> = &Property::new("userId");
    /// Path `signUpIdentity/signUpIdentifierType`: `eq`. See
    /// [`sign_up_identifier_type`](super::SignUpIdentity::sign_up_identifier_type).
    pub const SIGN_UP_IDENTITY_SIGN_UP_IDENTIFIER_TYPE: &'static Property<Self, SignUpIdentifierType, operators::Eq> =
        &Property::new("signUpIdentity/signUpIdentifierType");
    /// Path `status/errorCode`: `eq`. See [`error_code`](super::SignUpStatus::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, operators::Eq> =
        &Property::new("status/errorCode");
}

impl msgraph_runtime::query::FilterSupported for SelfServiceSignUp {}
impl msgraph_runtime::query::TopSupported for SelfServiceSignUp {}

impl msgraph_runtime::query::TimeFilterSupported for SelfServiceSignUp {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "createdDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

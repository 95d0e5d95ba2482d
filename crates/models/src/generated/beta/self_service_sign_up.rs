// Generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
use super::{
    AppliedAuthenticationEventListener, Entity, FraudProtectionDetails,
    SignUpIdentifierType, SignUpIdentity, SignUpStage, SignUpStatus,
};

/// A stage of a customer's self-service sign-up.
///
/// Occurs in tenants for customers. One sign-up can have several records, one per stage.
///
/// Wire name: `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfServiceSignUp {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Display name of the application used for the sign-up.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub app_display_name: Option<String>,
    /// Application (client) ID of the application used for the sign-up.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<String>,
    /// The event listeners, such as custom extensions, that ran during the sign-up.
    ///
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null.
    ///
    /// Wire name: `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// Correlates the records of one sign-up.
    ///
    /// The sign-in that follows has the same value.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub correlation_id: Option<String>,
    /// Time when the sign-up was recorded, in UTC.
    ///
    /// The documented filters `ge` and `le` are inclusive.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// Result of the fraud protection provider.
    ///
    /// Null when no such provider is configured.
    ///
    /// `microsoft.graph.fraudProtectionDetails`, may be null.
    ///
    /// Wire name: `fraudProtectionDetails`
    pub fraud_protection_details: Option<FraudProtectionDetails>,
    /// Identifier that the customer signed up with, such as an email address.
    ///
    /// `microsoft.graph.signUpIdentity`, may be null.
    ///
    /// Wire name: `signUpIdentity`
    pub sign_up_identity: Option<SignUpIdentity>,
    /// Identity provider of the customer.
    ///
    /// A string such as `Email OTP` or `Email Password`, or the name of a social identity provider.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `signUpIdentityProvider`
    pub sign_up_identity_provider: Option<String>,
    /// Stage that the sign-up had reached.
    ///
    /// `microsoft.graph.signUpStage`, declared as never null.
    ///
    /// Wire name: `signUpStage`
    pub sign_up_stage: Option<SignUpStage>,
    /// Outcome of the stage, with the reason for a failure.
    ///
    /// `microsoft.graph.signUpStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignUpStatus>,
    /// Object ID of the user that the sign-up created.
    ///
    /// Null or empty until the user exists.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userId`
    pub user_id: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SelfServiceSignUp: "microsoft.graph.selfServiceSignUp" {
        id: "id",
        app_display_name: "appDisplayName",
        app_id: "appId",
        applied_event_listeners: "appliedEventListeners",
        correlation_id: "correlationId",
        created_date_time: "createdDateTime",
        fraud_protection_details: "fraudProtectionDetails",
        sign_up_identity: "signUpIdentity",
        sign_up_identity_provider: "signUpIdentityProvider",
        sign_up_stage: "signUpStage",
        status: "status",
        user_id: "userId",
    }
}

/// Paths to filter, sort and select by.
impl SelfServiceSignUp {
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

    /// Display name of the application used for the sign-up.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub const APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("appDisplayName");

    /// Application (client) ID of the application used for the sign-up.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// The event listeners, such as custom extensions, that ran during the sign-up.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appliedEventListeners`
    pub const APPLIED_EVENT_LISTENERS: &'static Property<
        Self,
        Vec<AppliedAuthenticationEventListener>,
        Undocumented,
    > = &Property::new("appliedEventListeners");

    /// Correlates the records of one sign-up.
    ///
    /// The sign-in that follows has the same value.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// Time when the sign-up was recorded, in UTC.
    ///
    /// The documented filters `ge` and `le` are inclusive.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// Result of the fraud protection provider.
    ///
    /// Null when no such provider is configured.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `fraudProtectionDetails`
    pub const FRAUD_PROTECTION_DETAILS: &'static Property<
        Self,
        FraudProtectionDetails,
        Undocumented,
    > = &Property::new("fraudProtectionDetails");

    /// Identifier that the customer signed up with, such as an email address.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signUpIdentity`
    pub const SIGN_UP_IDENTITY: &'static Property<Self, SignUpIdentity, Undocumented> = &Property::new(
        "signUpIdentity",
    );

    /// Identity provider of the customer.
    ///
    /// A string such as `Email OTP` or `Email Password`, or the name of a social identity provider.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signUpIdentityProvider`
    pub const SIGN_UP_IDENTITY_PROVIDER: &'static Property<Self, String, Undocumented> = &Property::new(
        "signUpIdentityProvider",
    );

    /// Stage that the sign-up had reached.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signUpStage`
    pub const SIGN_UP_STAGE: &'static Property<Self, SignUpStage, Undocumented> = &Property::new(
        "signUpStage",
    );

    /// Outcome of the stage, with the reason for a failure.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, SignUpStatus, Undocumented> = &Property::new(
        "status",
    );

    /// Object ID of the user that the sign-up created.
    ///
    /// Null or empty until the user exists.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userId`
    pub const USER_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "userId",
    );

    /// Type of the identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `signUpIdentity/signUpIdentifierType`
    pub const SIGN_UP_IDENTITY_SIGN_UP_IDENTIFIER_TYPE: &'static Property<
        Self,
        SignUpIdentifierType,
        super::operators::Eq,
    > = &Property::new("signUpIdentity/signUpIdentifierType");

    /// Error code; 0 if the stage succeeded.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `status/errorCode`
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );
}

impl msgraph_runtime::query::FilterSupported for SelfServiceSignUp {}

impl msgraph_runtime::query::TopSupported for SelfServiceSignUp {}

impl SelfServiceSignUp {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive("appDisplayName", "app_display_name", Primitive::String),
            Property::primitive("appId", "app_id", Primitive::String),
            Property::structured(
                    "appliedEventListeners",
                    "applied_event_listeners",
                    AppliedAuthenticationEventListener::schema(),
                )
                .collection(),
            Property::primitive("correlationId", "correlation_id", Primitive::String)
                .required(),
            Property::primitive(
                    "createdDateTime",
                    "created_date_time",
                    Primitive::DateTimeOffset,
                )
                .required(),
            Property::structured(
                "fraudProtectionDetails",
                "fraud_protection_details",
                FraudProtectionDetails::schema(),
            ),
            Property::structured(
                "signUpIdentity",
                "sign_up_identity",
                SignUpIdentity::schema(),
            ),
            Property::primitive(
                    "signUpIdentityProvider",
                    "sign_up_identity_provider",
                    Primitive::String,
                )
                .required(),
            Property::enumeration("signUpStage", "sign_up_stage", SignUpStage::SCHEMA)
                .required(),
            Property::structured("status", "status", SignUpStatus::schema()),
            Property::primitive("userId", "user_id", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.selfServiceSignUp",
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

impl msgraph_runtime::schema::Described for SelfServiceSignUp {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

// Generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
use super::{
    AppliedAuthenticationEventListener, FraudProtectionDetails, SignUpIdentifierType,
    SignUpIdentity, SignUpStage, SignUpStatus,
};

/// A step in which a customer registers themselves for an account.
///
/// Found in tenants that serve customers. One sign-up can leave several records, one a stage.
///
/// Wire name: `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfServiceSignUp {
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
    /// The name of the application that the customer signed up through.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub app_display_name: Option<Text>,
    /// The application that the customer signed up through, by its application identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<Text>,
    /// The listeners, such as custom extensions, that ran during the sign-up.
    ///
    /// `Collection(microsoft.graph.appliedAuthenticationEventListener)`, may be null.
    ///
    /// Wire name: `appliedEventListeners`
    pub applied_event_listeners: Option<Vec<AppliedAuthenticationEventListener>>,
    /// Ties together the records of one sign-up.
    ///
    /// Shared with the sign-in that follows.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub correlation_id: Option<Text>,
    /// When the sign-up was recorded, in UTC.
    ///
    /// Filtered inclusively at both ends.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// What a provider of fraud protection made of the sign-up.
    ///
    /// Null where no such provider is configured.
    ///
    /// `microsoft.graph.fraudProtectionDetails`, may be null.
    ///
    /// Wire name: `fraudProtectionDetails`
    pub fraud_protection_details: Option<FraudProtectionDetails>,
    /// What the customer signed up with, such as a mail address.
    ///
    /// `microsoft.graph.signUpIdentity`, may be null.
    ///
    /// Wire name: `signUpIdentity`
    pub sign_up_identity: Option<SignUpIdentity>,
    /// Who vouches for the customer.
    ///
    /// Text such as Email OTP, Email Password, or the name of a social identity provider.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `signUpIdentityProvider`
    pub sign_up_identity_provider: Option<Text>,
    /// How far the sign-up had come.
    ///
    /// `microsoft.graph.signUpStage`, declared as never null.
    ///
    /// Wire name: `signUpStage`
    pub sign_up_stage: Option<SignUpStage>,
    /// Whether the stage succeeded, and if not, why.
    ///
    /// `microsoft.graph.signUpStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignUpStatus>,
    /// The user that came of the sign-up, by their object identifier.
    ///
    /// Null or empty as long as there is none.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userId`
    pub user_id: Option<Text>,
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

    /// The name of the application that the customer signed up through.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `appDisplayName`
    pub const APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("appDisplayName");

    /// The application that the customer signed up through, by its application identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// The listeners, such as custom extensions, that ran during the sign-up.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `appliedEventListeners`
    pub const APPLIED_EVENT_LISTENERS: &'static Property<
        Self,
        Vec<AppliedAuthenticationEventListener>,
        Undocumented,
    > = &Property::new("appliedEventListeners");

    /// Ties together the records of one sign-up.
    ///
    /// Shared with the sign-in that follows.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// When the sign-up was recorded, in UTC.
    ///
    /// Filtered inclusively at both ends.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// What a provider of fraud protection made of the sign-up.
    ///
    /// Null where no such provider is configured.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `fraudProtectionDetails`
    pub const FRAUD_PROTECTION_DETAILS: &'static Property<
        Self,
        FraudProtectionDetails,
        Undocumented,
    > = &Property::new("fraudProtectionDetails");

    /// What the customer signed up with, such as a mail address.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signUpIdentity`
    pub const SIGN_UP_IDENTITY: &'static Property<Self, SignUpIdentity, Undocumented> = &Property::new(
        "signUpIdentity",
    );

    /// Who vouches for the customer.
    ///
    /// Text such as Email OTP, Email Password, or the name of a social identity provider.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signUpIdentityProvider`
    pub const SIGN_UP_IDENTITY_PROVIDER: &'static Property<Self, String, Undocumented> = &Property::new(
        "signUpIdentityProvider",
    );

    /// How far the sign-up had come.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signUpStage`
    pub const SIGN_UP_STAGE: &'static Property<Self, SignUpStage, Undocumented> = &Property::new(
        "signUpStage",
    );

    /// Whether the stage succeeded, and if not, why.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, SignUpStatus, Undocumented> = &Property::new(
        "status",
    );

    /// The user that came of the sign-up, by their object identifier.
    ///
    /// Null or empty as long as there is none.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userId`
    pub const USER_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "userId",
    );

    /// What kind of identifier the customer gave.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `signUpIdentity/signUpIdentifierType`
    pub const SIGN_UP_IDENTITY_SIGN_UP_IDENTIFIER_TYPE: &'static Property<
        Self,
        SignUpIdentifierType,
        super::operators::Eq,
    > = &Property::new("signUpIdentity/signUpIdentifierType");

    /// The code of the error, 0 where the stage succeeded.
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

// Generated from microsoft.graph.customSecurityAttributeAudit (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use super::{AuditActivityInitiator, KeyValue, OperationResult, TargetResource};

/// A change to the definition or an assignment of a custom security attribute.
///
/// Kept apart from the other directory audits, because what the attributes hold may be sensitive. Has
/// the same members as those.
///
/// Wire name: `microsoft.graph.customSecurityAttributeAudit`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSecurityAttributeAudit {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// When the activity took place, in UTC.
    ///
    /// The moment of the event and not of its publication. Time is filtered inclusively at both ends.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// The name of the activity, in words.
    ///
    /// Listed among the activity types.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `activityDisplayName`
    pub activity_display_name: Option<Text>,
    /// Further facts on the activity, as names with values.
    ///
    /// `Collection(microsoft.graph.keyValue)`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<Vec<KeyValue>>,
    /// The category of the activity.
    ///
    /// Not nullable, yet null has been seen.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `category`
    pub category: Option<Text>,
    /// Ties together the records of one operation across services.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `correlationId`
    pub correlation_id: Option<Text>,
    /// The user or app that set the activity off.
    ///
    /// `microsoft.graph.auditActivityInitiator`, declared as never null.
    ///
    /// Wire name: `initiatedBy`
    pub initiated_by: Option<AuditActivityInitiator>,
    /// The service that logged the activity.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `loggedByService`
    pub logged_by_service: Option<Text>,
    /// What kind of change it was.
    ///
    /// Text such as Add, Assign, Update, Unassign or Delete; null where the activity isn't of a kind.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `operationType`
    pub operation_type: Option<Text>,
    /// How the activity ended.
    ///
    /// `microsoft.graph.operationResult`, may be null.
    ///
    /// Wire name: `result`
    pub result: Option<OperationResult>,
    /// Why the activity failed or timed out.
    ///
    /// Usually empty where it succeeded.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resultReason`
    pub result_reason: Option<Text>,
    /// What the activity changed.
    ///
    /// Several entries where it touched several objects, such as a user and the attribute set.
    ///
    /// `Collection(microsoft.graph.targetResource)`, may be null.
    ///
    /// Wire name: `targetResources`
    pub target_resources: Option<Vec<TargetResource>>,
    /// What the client said of itself in the User-Agent header.
    ///
    /// Free text, under the client's control; empty where the activity didn't come from one.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userAgent`
    pub user_agent: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    CustomSecurityAttributeAudit: "microsoft.graph.customSecurityAttributeAudit" {
        id: "id",
        activity_date_time: "activityDateTime",
        activity_display_name: "activityDisplayName",
        additional_details: "additionalDetails",
        category: "category",
        correlation_id: "correlationId",
        initiated_by: "initiatedBy",
        logged_by_service: "loggedByService",
        operation_type: "operationType",
        result: "result",
        result_reason: "resultReason",
        target_resources: "targetResources",
        user_agent: "userAgent",
    }
}

/// Paths to filter, sort and select by.
impl CustomSecurityAttributeAudit {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// When the activity took place, in UTC.
    ///
    /// The moment of the event and not of its publication. Time is filtered inclusively at both ends.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("activityDateTime");

    /// The name of the activity, in words.
    ///
    /// Listed among the activity types.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `activityDisplayName`
    pub const ACTIVITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("activityDisplayName");

    /// Further facts on the activity, as names with values.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `additionalDetails`
    pub const ADDITIONAL_DETAILS: &'static Property<Self, Vec<KeyValue>, Undocumented> = &Property::new(
        "additionalDetails",
    );

    /// The category of the activity.
    ///
    /// Not nullable, yet null has been seen.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `category`
    pub const CATEGORY: &'static Property<Self, String, Undocumented> = &Property::new(
        "category",
    );

    /// Ties together the records of one operation across services.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `correlationId`
    pub const CORRELATION_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "correlationId",
    );

    /// The user or app that set the activity off.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `initiatedBy`
    pub const INITIATED_BY: &'static Property<
        Self,
        AuditActivityInitiator,
        Undocumented,
    > = &Property::new("initiatedBy");

    /// The service that logged the activity.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `loggedByService`
    pub const LOGGED_BY_SERVICE: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "loggedByService",
    );

    /// What kind of change it was.
    ///
    /// Text such as Add, Assign, Update, Unassign or Delete; null where the activity isn't of a kind.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `operationType`
    pub const OPERATION_TYPE: &'static Property<Self, String, Undocumented> = &Property::new(
        "operationType",
    );

    /// How the activity ended.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `result`
    pub const RESULT: &'static Property<Self, OperationResult, Undocumented> = &Property::new(
        "result",
    );

    /// Why the activity failed or timed out.
    ///
    /// Usually empty where it succeeded.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `resultReason`
    pub const RESULT_REASON: &'static Property<Self, String, Undocumented> = &Property::new(
        "resultReason",
    );

    /// What the activity changed.
    ///
    /// Several entries where it touched several objects, such as a user and the attribute set.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targetResources`
    pub const TARGET_RESOURCES: &'static Property<
        Self,
        Vec<TargetResource>,
        Undocumented,
    > = &Property::new("targetResources");

    /// What the client said of itself in the User-Agent header.
    ///
    /// Free text, under the client's control; empty where the activity didn't come from one.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userAgent`
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new(
        "userAgent",
    );

    /// The application, by its application identifier.
    ///
    /// Null for services of Microsoft that have none.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/app/appId`
    pub const INITIATED_BY_APP_APP_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/app/appId");

    /// The name of the application.
    ///
    /// Often the only member with a value, for services of Microsoft.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/app/displayName`
    pub const INITIATED_BY_APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/app/displayName");

    /// The name of the actor, for people to read.
    ///
    /// Can be null or out of date.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/user/displayName`
    pub const INITIATED_BY_USER_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/user/displayName");

    /// The actor, by its identifier.
    ///
    /// Opaque: not always a GUID, and not always one of the directory.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/user/id`
    pub const INITIATED_BY_USER_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/user/id");

    /// The user principal name of the user.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `initiatedBy/user/userPrincipalName`
    pub const INITIATED_BY_USER_USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("initiatedBy/user/userPrincipalName");

    /// The name of the object.
    ///
    /// For users often null, where the user principal name tells who it was.
    ///
    /// Of one of `targetResources`. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `targetResources/displayName`
    pub const TARGET_RESOURCES_DISPLAY_NAME: &'static CollectionPath<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &CollectionPath::new("targetResources", "displayName");

    /// The object, by its identifier in the directory.
    ///
    /// Can be empty, or no GUID, for objects that the directory doesn't keep.
    ///
    /// Of one of `targetResources`. Filter with `eq`.
    ///
    /// Wire name: `targetResources/id`
    pub const TARGET_RESOURCES_ID: &'static CollectionPath<
        Self,
        String,
        super::operators::Eq,
    > = &CollectionPath::new("targetResources", "id");
}

impl msgraph_runtime::query::FilterSupported for CustomSecurityAttributeAudit {}

impl msgraph_runtime::query::TopSupported for CustomSecurityAttributeAudit {}

// Generated from microsoft.graph.directoryAudit (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use super::{
    AuditActivityInitiator, AuditActivityPerformer, Entity, KeyValue, OperationResult,
    TargetResource,
};

/// A change to the directory, or an attempted change.
///
/// Records arrive minutes late and out of order.
///
/// Wire name: `microsoft.graph.directoryAudit`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectoryAudit {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Time of the activity, in UTC.
    ///
    /// The time of the event, not of its publication. The documented filters `ge` and `le` are inclusive.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Display name of the activity.
    ///
    /// Match on this. For example `Add member to group`. Beta lists all names in the collection of audit
    /// activity types.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `activityDisplayName`
    pub activity_display_name: Option<String>,
    /// Additional details of the activity, as key-value pairs.
    ///
    /// The keys depend on the activity; a key can occur several times.
    ///
    /// `Collection(microsoft.graph.keyValue)`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<Vec<KeyValue>>,
    /// Category of the activity.
    ///
    /// For example `UserManagement` or `GroupManagement`. Declared as non-nullable, but null occurs.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `category`
    pub category: Option<String>,
    /// Correlates the records of one operation across services.
    ///
    /// Usually a GUID, sent as a string.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub correlation_id: Option<String>,
    /// The user or application that initiated the activity.
    ///
    /// Usually one of the two is null. Declared as non-nullable, but an empty object is possible.
    ///
    /// `microsoft.graph.auditActivityInitiator`, declared as never null.
    ///
    /// Wire name: `initiatedBy`
    pub initiated_by: Option<AuditActivityInitiator>,
    /// Service that logged the activity.
    ///
    /// For example `Core Directory` or `Self-service Password Management`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `loggedByService`
    pub logged_by_service: Option<String>,
    /// Type of the operation.
    ///
    /// A string such as `Add`, `Assign`, `Update`, `Unassign` or `Delete`; null or empty when the activity
    /// has no type.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `operationType`
    pub operation_type: Option<String>,
    /// The agent or service principal that performed the activity.
    ///
    /// Complements `initiatedBy` when an agent or application acts on behalf of another identity.
    ///
    /// `microsoft.graph.auditActivityPerformer`, may be null.
    ///
    /// Wire name: `performedBy`
    pub performed_by: Option<AuditActivityPerformer>,
    /// Outcome of the activity.
    ///
    /// `microsoft.graph.operationResult`, may be null.
    ///
    /// Wire name: `result`
    pub result: Option<OperationResult>,
    /// Reason for a failure or timeout.
    ///
    /// Usually empty on success.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resultReason`
    pub result_reason: Option<String>,
    /// The objects that the activity changed.
    ///
    /// Has several entries when the activity affected several objects, for example the group and the
    /// member.
    ///
    /// `Collection(microsoft.graph.targetResource)`, may be null.
    ///
    /// Wire name: `targetResources`
    pub target_resources: Option<Vec<TargetResource>>,
    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control; empty when the request had no such header.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userAgent`
    pub user_agent: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    DirectoryAudit: "microsoft.graph.directoryAudit" {
        id: "id",
        activity_date_time: "activityDateTime",
        activity_display_name: "activityDisplayName",
        additional_details: "additionalDetails",
        category: "category",
        correlation_id: "correlationId",
        initiated_by: "initiatedBy",
        logged_by_service: "loggedByService",
        operation_type: "operationType",
        performed_by: "performedBy",
        result: "result",
        result_reason: "resultReason",
        target_resources: "targetResources",
        user_agent: "userAgent",
    }
}

/// Paths to filter, sort and select by.
impl DirectoryAudit {
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

    /// Time of the activity, in UTC.
    ///
    /// The time of the event, not of its publication. The documented filters `ge` and `le` are inclusive.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("activityDateTime");

    /// Display name of the activity.
    ///
    /// Match on this. For example `Add member to group`. Beta lists all names in the collection of audit
    /// activity types.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `activityDisplayName`
    pub const ACTIVITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("activityDisplayName");

    /// Additional details of the activity, as key-value pairs.
    ///
    /// The keys depend on the activity; a key can occur several times.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `additionalDetails`
    pub const ADDITIONAL_DETAILS: &'static Property<Self, Vec<KeyValue>, Undocumented> = &Property::new(
        "additionalDetails",
    );

    /// Category of the activity.
    ///
    /// For example `UserManagement` or `GroupManagement`. Declared as non-nullable, but null occurs.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `category`
    pub const CATEGORY: &'static Property<Self, String, Undocumented> = &Property::new(
        "category",
    );

    /// Correlates the records of one operation across services.
    ///
    /// Usually a GUID, sent as a string.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `correlationId`
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// The user or application that initiated the activity.
    ///
    /// Usually one of the two is null. Declared as non-nullable, but an empty object is possible.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `initiatedBy`
    pub const INITIATED_BY: &'static Property<
        Self,
        AuditActivityInitiator,
        Undocumented,
    > = &Property::new("initiatedBy");

    /// Service that logged the activity.
    ///
    /// For example `Core Directory` or `Self-service Password Management`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `loggedByService`
    pub const LOGGED_BY_SERVICE: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "loggedByService",
    );

    /// Type of the operation.
    ///
    /// A string such as `Add`, `Assign`, `Update`, `Unassign` or `Delete`; null or empty when the activity
    /// has no type.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `operationType`
    pub const OPERATION_TYPE: &'static Property<Self, String, Undocumented> = &Property::new(
        "operationType",
    );

    /// The agent or service principal that performed the activity.
    ///
    /// Complements `initiatedBy` when an agent or application acts on behalf of another identity.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `performedBy`
    pub const PERFORMED_BY: &'static Property<
        Self,
        AuditActivityPerformer,
        Undocumented,
    > = &Property::new("performedBy");

    /// Outcome of the activity.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `result`
    pub const RESULT: &'static Property<Self, OperationResult, Undocumented> = &Property::new(
        "result",
    );

    /// Reason for a failure or timeout.
    ///
    /// Usually empty on success.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `resultReason`
    pub const RESULT_REASON: &'static Property<Self, String, Undocumented> = &Property::new(
        "resultReason",
    );

    /// The objects that the activity changed.
    ///
    /// Has several entries when the activity affected several objects, for example the group and the
    /// member.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targetResources`
    pub const TARGET_RESOURCES: &'static Property<
        Self,
        Vec<TargetResource>,
        Undocumented,
    > = &Property::new("targetResources");

    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control; empty when the request had no such header.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `userAgent`
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new(
        "userAgent",
    );

    /// Application (client) ID of the application.
    ///
    /// Null for Microsoft services that have none.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/app/appId`
    pub const INITIATED_BY_APP_APP_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/app/appId");

    /// Display name of the application.
    ///
    /// Often the only property with a value for Microsoft services.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/app/displayName`
    pub const INITIATED_BY_APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/app/displayName");

    /// Display name of the identity.
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

    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `initiatedBy/user/id`
    pub const INITIATED_BY_USER_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/user/id");

    /// User principal name (UPN) of the user.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `initiatedBy/user/userPrincipalName`
    pub const INITIATED_BY_USER_USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("initiatedBy/user/userPrincipalName");

    /// Display name of the object.
    ///
    /// Often null for users: use `userPrincipalName` instead.
    ///
    /// Of one of `targetResources`. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `targetResources/displayName`
    pub const TARGET_RESOURCES_DISPLAY_NAME: &'static CollectionPath<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &CollectionPath::new("targetResources", "displayName");

    /// Object ID in the directory.
    ///
    /// Can be empty, or not a GUID, for objects that are not stored in the directory.
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

impl msgraph_runtime::query::FilterSupported for DirectoryAudit {}

impl msgraph_runtime::query::TopSupported for DirectoryAudit {}

impl DirectoryAudit {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive(
                    "activityDateTime",
                    "activity_date_time",
                    Primitive::DateTimeOffset,
                )
                .required(),
            Property::primitive(
                    "activityDisplayName",
                    "activity_display_name",
                    Primitive::String,
                )
                .required(),
            Property::structured(
                    "additionalDetails",
                    "additional_details",
                    KeyValue::schema(),
                )
                .collection(),
            Property::primitive("category", "category", Primitive::String).required(),
            Property::primitive("correlationId", "correlation_id", Primitive::String),
            Property::structured(
                    "initiatedBy",
                    "initiated_by",
                    AuditActivityInitiator::schema(),
                )
                .required(),
            Property::primitive(
                "loggedByService",
                "logged_by_service",
                Primitive::String,
            ),
            Property::primitive("operationType", "operation_type", Primitive::String),
            Property::structured(
                "performedBy",
                "performed_by",
                AuditActivityPerformer::schema(),
            ),
            Property::enumeration("result", "result", OperationResult::SCHEMA),
            Property::primitive("resultReason", "result_reason", Primitive::String),
            Property::structured(
                    "targetResources",
                    "target_resources",
                    TargetResource::schema(),
                )
                .collection(),
            Property::primitive("userAgent", "user_agent", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.directoryAudit",
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

impl msgraph_runtime::schema::Described for DirectoryAudit {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

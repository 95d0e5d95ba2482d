// @generated from microsoft.graph.directoryAudit (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::{
    AppManagementAudit, AuditActivityInitiator, AuditActivityPerformer, Entity, KeyValue,
    OperationResult, TargetResource,
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
    /// Time of the activity, in UTC.
    ///
    /// The time of the event, not of its publication. The documented filters `ge` and `le` are inclusive.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Display name of the activity.
    ///
    /// Match on this. For example `Add member to group`. Beta lists all names in the collection of audit
    /// activity types.
    ///
    /// `Edm.String`, declared as never null. Wire name: `activityDisplayName`
    pub activity_display_name: Option<Text>,
    /// Additional details of the activity, as key-value pairs.
    ///
    /// The keys depend on the activity; a key can occur several times.
    ///
    /// `Collection(microsoft.graph.keyValue)`, may be null. Wire name: `additionalDetails`
    pub additional_details: Option<Vec<KeyValue>>,
    /// Category of the activity.
    ///
    /// For example `UserManagement` or `GroupManagement`. Declared as non-nullable, but null occurs.
    ///
    /// `Edm.String`, declared as never null. Wire name: `category`
    pub category: Option<Text>,
    /// Correlates the records of one operation across services.
    ///
    /// Usually a GUID, sent as a string.
    ///
    /// `Edm.String`, may be null. Wire name: `correlationId`
    pub correlation_id: Option<Text>,
    /// The user or application that initiated the activity.
    ///
    /// Usually one of the two is null. Declared as non-nullable, but an empty object is possible.
    ///
    /// `microsoft.graph.auditActivityInitiator`, declared as never null. Wire name: `initiatedBy`
    pub initiated_by: Option<AuditActivityInitiator>,
    /// Service that logged the activity.
    ///
    /// For example `Core Directory` or `Self-service Password Management`.
    ///
    /// `Edm.String`, may be null. Wire name: `loggedByService`
    pub logged_by_service: Option<Text>,
    /// Type of the operation.
    ///
    /// A string such as `Add`, `Assign`, `Update`, `Unassign` or `Delete`; null or empty when the activity
    /// has no type.
    ///
    /// `Edm.String`, may be null. Wire name: `operationType`
    pub operation_type: Option<Text>,
    /// The agent or service principal that performed the activity.
    ///
    /// Complements `initiatedBy` when an agent or application acts on behalf of another identity.
    ///
    /// `microsoft.graph.auditActivityPerformer`, may be null. Wire name: `performedBy`
    pub performed_by: Option<AuditActivityPerformer>,
    /// Outcome of the activity.
    ///
    /// `microsoft.graph.operationResult`, may be null. Wire name: `result`
    pub result: Option<OperationResult>,
    /// Reason for a failure or timeout.
    ///
    /// Usually empty on success.
    ///
    /// `Edm.String`, may be null. Wire name: `resultReason`
    pub result_reason: Option<Text>,
    /// The objects that the activity changed.
    ///
    /// Has several entries when the activity affected several objects, for example the group and the
    /// member.
    ///
    /// `Collection(microsoft.graph.targetResource)`, may be null. Wire name: `targetResources`
    pub target_resources: Option<Vec<TargetResource>>,
    /// Value of the client's `User-Agent` header.
    ///
    /// Free text under the client's control; empty when the request had no such header.
    ///
    /// `Edm.String`, may be null. Wire name: `userAgent`
    pub user_agent: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    DirectoryAudit: entity "microsoft.graph.directoryAudit" [.with_base(Entity::schema()).with_derived(&[AppManagementAudit::schema()])] of super::STRUCTURED_TYPES {
        id: "id" = primitive(Primitive::String).required(),
        activity_date_time: "activityDateTime" = primitive(Primitive::DateTimeOffset).required(),
        activity_display_name: "activityDisplayName" = primitive(Primitive::String).required(),
        additional_details: "additionalDetails" = structured(KeyValue::schema()).collection(),
        category: "category" = primitive(Primitive::String).required(),
        correlation_id: "correlationId" = primitive(Primitive::String),
        initiated_by: "initiatedBy" = structured(AuditActivityInitiator::schema()).required(),
        logged_by_service: "loggedByService" = primitive(Primitive::String),
        operation_type: "operationType" = primitive(Primitive::String),
        performed_by: "performedBy" = structured(AuditActivityPerformer::schema()),
        result: "result" = enumeration(OperationResult::SCHEMA),
        result_reason: "resultReason" = primitive(Primitive::String),
        target_resources: "targetResources" = structured(TargetResource::schema()).collection(),
        user_agent: "userAgent" = primitive(Primitive::String),
    }
}

impl DirectoryAudit {
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
impl DirectoryAudit {
    /// Path `id`, documented: `eq`. See [`id`](super::DirectoryAudit::id).
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// Path `activityDateTime`, documented: `eq`, `ge`, `le`, `$orderby`. See
    /// [`activity_date_time`](super::DirectoryAudit::activity_date_time).
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("activityDateTime");

    /// Path `activityDisplayName`, documented: `eq`, `startsWith`. See
    /// [`activity_display_name`](super::DirectoryAudit::activity_display_name).
    pub const ACTIVITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("activityDisplayName");

    /// Path `additionalDetails`, no documented operators. See
    /// [`additional_details`](super::DirectoryAudit::additional_details).
    pub const ADDITIONAL_DETAILS: &'static Property<Self, Vec<KeyValue>, Undocumented> = &Property::new(
        "additionalDetails",
    );

    /// Path `category`, no documented operators. See [`category`](super::DirectoryAudit::category).
    pub const CATEGORY: &'static Property<Self, String, Undocumented> = &Property::new(
        "category",
    );

    /// Path `correlationId`, documented: `eq`. See
    /// [`correlation_id`](super::DirectoryAudit::correlation_id).
    pub const CORRELATION_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "correlationId",
    );

    /// Path `initiatedBy`, no documented operators. See
    /// [`initiated_by`](super::DirectoryAudit::initiated_by).
    pub const INITIATED_BY: &'static Property<
        Self,
        AuditActivityInitiator,
        Undocumented,
    > = &Property::new("initiatedBy");

    /// Path `loggedByService`, documented: `eq`. See
    /// [`logged_by_service`](super::DirectoryAudit::logged_by_service).
    pub const LOGGED_BY_SERVICE: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "loggedByService",
    );

    /// Path `operationType`, no documented operators. See
    /// [`operation_type`](super::DirectoryAudit::operation_type).
    pub const OPERATION_TYPE: &'static Property<Self, String, Undocumented> = &Property::new(
        "operationType",
    );

    /// Path `performedBy`, no documented operators. See
    /// [`performed_by`](super::DirectoryAudit::performed_by).
    pub const PERFORMED_BY: &'static Property<
        Self,
        AuditActivityPerformer,
        Undocumented,
    > = &Property::new("performedBy");

    /// Path `result`, no documented operators. See [`result`](super::DirectoryAudit::result).
    pub const RESULT: &'static Property<Self, OperationResult, Undocumented> = &Property::new(
        "result",
    );

    /// Path `resultReason`, no documented operators. See
    /// [`result_reason`](super::DirectoryAudit::result_reason).
    pub const RESULT_REASON: &'static Property<Self, String, Undocumented> = &Property::new(
        "resultReason",
    );

    /// Path `targetResources`, no documented operators. See
    /// [`target_resources`](super::DirectoryAudit::target_resources).
    pub const TARGET_RESOURCES: &'static Property<
        Self,
        Vec<TargetResource>,
        Undocumented,
    > = &Property::new("targetResources");

    /// Path `userAgent`, no documented operators. See [`user_agent`](super::DirectoryAudit::user_agent).
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new(
        "userAgent",
    );

    /// Path `initiatedBy/app/appId`, documented: `eq`. See [`app_id`](super::AppIdentity::app_id).
    pub const INITIATED_BY_APP_APP_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/app/appId");

    /// Path `initiatedBy/app/displayName`, documented: `eq`. See
    /// [`display_name`](super::AppIdentity::display_name).
    pub const INITIATED_BY_APP_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/app/displayName");

    /// Path `initiatedBy/user/displayName`, documented: `eq`. See
    /// [`display_name`](super::AuditUserIdentity::display_name).
    pub const INITIATED_BY_USER_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/user/displayName");

    /// Path `initiatedBy/user/id`, documented: `eq`. See [`id`](super::AuditUserIdentity::id).
    pub const INITIATED_BY_USER_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("initiatedBy/user/id");

    /// Path `initiatedBy/user/userPrincipalName`, documented: `eq`, `startsWith`. See
    /// [`user_principal_name`](super::AuditUserIdentity::user_principal_name).
    pub const INITIATED_BY_USER_USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("initiatedBy/user/userPrincipalName");

    /// Path `targetResources/displayName`, documented: `eq`, `startsWith`. See
    /// [`display_name`](super::TargetResource::display_name).
    pub const TARGET_RESOURCES_DISPLAY_NAME: &'static CollectionPath<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &CollectionPath::new("targetResources", "displayName");

    /// Path `targetResources/id`, documented: `eq`. See [`id`](super::TargetResource::id).
    pub const TARGET_RESOURCES_ID: &'static CollectionPath<
        Self,
        String,
        super::operators::Eq,
    > = &CollectionPath::new("targetResources", "id");
}

impl msgraph_runtime::query::FilterSupported for DirectoryAudit {}

impl msgraph_runtime::query::TopSupported for DirectoryAudit {}

impl msgraph_runtime::query::TimeFilterSupported for DirectoryAudit {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "activityDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

impl DirectoryAudit {
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

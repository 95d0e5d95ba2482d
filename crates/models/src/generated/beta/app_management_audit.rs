// @generated from microsoft.graph.appManagementAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, CollectionPath, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp,
    Undocumented, Value,
};
use super::{
    AppliedAppManagementPolicyRestriction, AuditActivityInitiator, AuditActivityPerformer, DirectoryAudit,
    KeyValue, OperationResult, TargetResource, operators,
};

/// A directory audit of a change to an application that an app management policy applies to.
///
/// The service lists it among the directory audits, with `@odata.type`. Read it with
/// `record.as_derived::<AppManagementAudit>()`. Wire name: `microsoft.graph.appManagementAudit`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppManagementAudit {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// Time of the activity, in UTC. `Edm.DateTimeOffset`, declared as never null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `activityDateTime`
    ///
    /// The time of the event, not of its publication. The documented filters `ge` and `le` are inclusive.
    pub activity_date_time: Option<Timestamp>,
    /// Display name of the activity. `Edm.String`, declared as never null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `activityDisplayName`
    ///
    /// Match on this. For example `Add member to group`. Beta lists all names in the collection of audit
    /// activity types.
    pub activity_display_name: Option<Text>,
    /// Additional details of the activity, as key-value pairs. `Collection(microsoft.graph.keyValue)`, may be
    /// null, inherited from `microsoft.graph.directoryAudit`. Wire name: `additionalDetails`
    ///
    /// The keys depend on the activity; a key can occur several times.
    pub additional_details: Option<Vec<KeyValue>>,
    /// Category of the activity. `Edm.String`, declared as never null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `category`
    ///
    /// For example `UserManagement` or `GroupManagement`. Declared as non-nullable, but null occurs.
    pub category: Option<Text>,
    /// Correlates the records of one operation across services. `Edm.String`, may be null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `correlationId`
    ///
    /// Usually a GUID, sent as a string.
    pub correlation_id: Option<Text>,
    /// The user or application that initiated the activity. `microsoft.graph.auditActivityInitiator`,
    /// declared as never null, inherited from `microsoft.graph.directoryAudit`. Wire name: `initiatedBy`
    ///
    /// Usually one of the two is null. Declared as non-nullable, but an empty object is possible.
    pub initiated_by: Option<AuditActivityInitiator>,
    /// Service that logged the activity. `Edm.String`, may be null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `loggedByService`
    ///
    /// For example `Core Directory` or `Self-service Password Management`.
    pub logged_by_service: Option<Text>,
    /// Type of the operation. `Edm.String`, may be null, inherited from `microsoft.graph.directoryAudit`.
    /// Wire name: `operationType`
    ///
    /// A string such as `Add`, `Assign`, `Update`, `Unassign` or `Delete`; null or empty when the activity
    /// has no type.
    pub operation_type: Option<Text>,
    /// The agent or service principal that performed the activity. `microsoft.graph.auditActivityPerformer`,
    /// may be null, inherited from `microsoft.graph.directoryAudit`. Wire name: `performedBy`
    ///
    /// Complements [`initiatedBy`](Self::initiated_by) when an agent or application acts on behalf of another
    /// identity.
    pub performed_by: Option<AuditActivityPerformer>,
    /// Outcome of the activity. `microsoft.graph.operationResult`, may be null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `result`
    pub result: Option<OperationResult>,
    /// Reason for a failure or timeout. `Edm.String`, may be null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `resultReason`
    ///
    /// Usually empty on success.
    pub result_reason: Option<Text>,
    /// The objects that the activity changed. `Collection(microsoft.graph.targetResource)`, may be null,
    /// inherited from `microsoft.graph.directoryAudit`. Wire name: `targetResources`
    ///
    /// Has several entries when the activity affected several objects, for example the group and the member.
    pub target_resources: Option<Vec<TargetResource>>,
    /// Value of the client's `User-Agent` header. `Edm.String`, may be null, inherited from
    /// `microsoft.graph.directoryAudit`. Wire name: `userAgent`
    ///
    /// Free text under the client's control; empty when the request had no such header.
    pub user_agent: Option<Text>,
    /// The restrictions that were evaluated for the change, one element for each.
    /// `Collection(microsoft.graph.appliedAppManagementPolicyRestriction)`, may be null. Wire name:
    /// `appliedAppManagementPolicyRestrictions`
    pub applied_app_management_policy_restrictions: Option<Vec<AppliedAppManagementPolicyRestriction>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppManagementAudit: entity "microsoft.graph.appManagementAudit" [.with_base(DirectoryAudit::schema())] of super::STRUCTURED_TYPES;
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
    applied_app_management_policy_restrictions: "appliedAppManagementPolicyRestrictions" = structured(AppliedAppManagementPolicyRestriction::schema()).collection(),
}

impl AppManagementAudit {
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
impl AppManagementAudit {
    /// Path `id`: `eq`. See [`Self::id`].
    pub const ID: &'static Property<Self, String, operators::Eq> = &Property::new("id");
    /// Path `activityDateTime`: `eq`, `ge`, `le`, `$orderby`. See [`Self::activity_date_time`].
    pub const ACTIVITY_DATE_TIME: &'static Property<Self, Timestamp, operators::EqGeLeOrderBy> =
        &Property::new("activityDateTime");
    /// Path `activityDisplayName`: `eq`, `startsWith`. See [`Self::activity_display_name`].
    pub const ACTIVITY_DISPLAY_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("activityDisplayName");
    /// Path `additionalDetails`: no documented operators. See [`Self::additional_details`].
    pub const ADDITIONAL_DETAILS: &'static Property<Self, Vec<KeyValue>, Undocumented> =
        &Property::new("additionalDetails");
    /// Path `category`: no documented operators. See [`Self::category`].
    pub const CATEGORY: &'static Property<Self, String, Undocumented> = &Property::new("category");
    /// Path `correlationId`: `eq`. See [`Self::correlation_id`].
    pub const CORRELATION_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("correlationId");
    /// Path `initiatedBy`: no documented operators. See [`Self::initiated_by`].
    pub const INITIATED_BY: &'static Property<Self, AuditActivityInitiator, Undocumented> =
        &Property::new("initiatedBy");
    /// Path `loggedByService`: `eq`. See [`Self::logged_by_service`].
    pub const LOGGED_BY_SERVICE: &'static Property<Self, String, operators::Eq> =
        &Property::new("loggedByService");
    /// Path `operationType`: no documented operators. See [`Self::operation_type`].
    pub const OPERATION_TYPE: &'static Property<Self, String, Undocumented> = &Property::new("operationType");
    /// Path `performedBy`: no documented operators. See [`Self::performed_by`].
    pub const PERFORMED_BY: &'static Property<Self, AuditActivityPerformer, Undocumented> =
        &Property::new("performedBy");
    /// Path `result`: no documented operators. See [`Self::result`].
    pub const RESULT: &'static Property<Self, OperationResult, Undocumented> = &Property::new("result");
    /// Path `resultReason`: no documented operators. See [`Self::result_reason`].
    pub const RESULT_REASON: &'static Property<Self, String, Undocumented> = &Property::new("resultReason");
    /// Path `targetResources`: no documented operators. See [`Self::target_resources`].
    pub const TARGET_RESOURCES: &'static Property<Self, Vec<TargetResource>, Undocumented> =
        &Property::new("targetResources");
    /// Path `userAgent`: no documented operators. See [`Self::user_agent`].
    pub const USER_AGENT: &'static Property<Self, String, Undocumented> = &Property::new("userAgent");
    /// Path `appliedAppManagementPolicyRestrictions`: no documented operators. See
    /// [`Self::applied_app_management_policy_restrictions`].
    pub const APPLIED_APP_MANAGEMENT_POLICY_RESTRICTIONS: &'static Property<Self, Vec<AppliedAppManagementPolicyRestriction>, Undocumented> =
        &Property::new("appliedAppManagementPolicyRestrictions");
    /// Path `initiatedBy/app/appId`: `eq`. See [`app_id`](super::AppIdentity::app_id).
    pub const INITIATED_BY_APP_APP_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("initiatedBy/app/appId");
    /// Path `initiatedBy/app/displayName`: `eq`. See [`display_name`](super::AppIdentity::display_name).
    pub const INITIATED_BY_APP_DISPLAY_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("initiatedBy/app/displayName");
    /// Path `initiatedBy/user/displayName`: `eq`. See
    /// [`display_name`](super::AuditUserIdentity::display_name).
    pub const INITIATED_BY_USER_DISPLAY_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("initiatedBy/user/displayName");
    /// Path `initiatedBy/user/id`: `eq`. See [`id`](super::AuditUserIdentity::id).
    pub const INITIATED_BY_USER_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("initiatedBy/user/id");
    /// Path `initiatedBy/user/userPrincipalName`: `eq`, `startsWith`. See
    /// [`user_principal_name`](super::AuditUserIdentity::user_principal_name).
    pub const INITIATED_BY_USER_USER_PRINCIPAL_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("initiatedBy/user/userPrincipalName");
    /// Path `targetResources/displayName`: `eq`, `startsWith`. See
    /// [`display_name`](super::TargetResource::display_name).
    pub const TARGET_RESOURCES_DISPLAY_NAME: &'static CollectionPath<Self, String, operators::EqStartsWith> =
        &CollectionPath::new("targetResources", "displayName");
    /// Path `targetResources/id`: `eq`. See [`id`](super::TargetResource::id).
    pub const TARGET_RESOURCES_ID: &'static CollectionPath<Self, String, operators::Eq> =
        &CollectionPath::new("targetResources", "id");
}

impl msgraph_runtime::query::FilterSupported for AppManagementAudit {}
impl msgraph_runtime::query::TopSupported for AppManagementAudit {}

impl msgraph_runtime::query::TimeFilterSupported for AppManagementAudit {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "activityDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

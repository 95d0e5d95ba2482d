// @generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp, Undocumented,
    Value,
};
use super::{
    AnyStatusBase, Initiator, ModifiedProperty, ProvisionedIdentity, ProvisioningAction, ProvisioningResult,
    ProvisioningServicePrincipal, ProvisioningStatusInfo, ProvisioningStep, ProvisioningSystem, StatusBase,
    operators,
};

/// Changes by a provisioning job to one object, such as a user or group.
///
/// Covers one object in one cycle. String filters are case-sensitive, and the documented time filters
/// `gt` and `lt` are exclusive. Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningObjectSummary {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// Action of the job on the object. `Edm.String`, may be null. Wire name: `action`
    ///
    /// Deprecated: use [`provisioningAction`](Self::provisioning_action), which has a closed list of actions.
    #[deprecated(note = "by the service since 2021-04-11, removed from 2021-12-31 on (2021-04/Reporting)")]
    pub action: Option<Text>,
    /// Time of the provisioning, in UTC. `Edm.DateTimeOffset`, declared as never null. Wire name:
    /// `activityDateTime`
    ///
    /// The documented filters `gt` and `lt` are exclusive: make adjacent windows overlap.
    pub activity_date_time: Option<Timestamp>,
    /// Identifier of this change in this cycle. `Edm.String`, may be null. Wire name: `changeId`
    pub change_id: Option<Text>,
    /// Identifier of the cycle: the run of the job that made the change. `Edm.String`, may be null. Wire
    /// name: `cycleId`
    pub cycle_id: Option<Text>,
    /// Duration of the provisioning of the object, in milliseconds. `Edm.Int32`, may be null. Wire name:
    /// `durationInMilliseconds`
    pub duration_in_milliseconds: Option<i32>,
    /// Initiator of the provisioning. `microsoft.graph.initiator`, may be null. Wire name: `initiatedBy`
    pub initiated_by: Option<Initiator>,
    /// Identifier of the job: one provisioning configuration. `Edm.String`, may be null. Wire name: `jobId`
    pub job_id: Option<Text>,
    /// The changed properties of the object, with old and new values.
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null. Wire name: `modifiedProperties`
    ///
    /// Empty when nothing changed.
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// Action of the job on the object. `microsoft.graph.provisioningAction`, may be null. Wire name:
    /// `provisioningAction`
    ///
    /// Members in another letter case, such as `stageddelete`, occur.
    pub provisioning_action: Option<ProvisioningAction>,
    /// Outcome of the provisioning, with the error if it failed. `microsoft.graph.provisioningStatusInfo`,
    /// may be null. Wire name: `provisioningStatusInfo`
    ///
    /// The filter on its `status` is the only case-insensitive string filter of this report.
    pub provisioning_status_info: Option<ProvisioningStatusInfo>,
    /// Steps of the provisioning, in the order that the service sends them.
    /// `Collection(microsoft.graph.provisioningStep)`, may be null. Wire name: `provisioningSteps`
    pub provisioning_steps: Option<Vec<ProvisioningStep>>,
    /// The service principal that the job is configured on. `microsoft.graph.provisioningServicePrincipal`,
    /// may be null. Wire name: `servicePrincipal`
    pub service_principal: Option<ProvisioningServicePrincipal>,
    /// The object as it is in the source system. `microsoft.graph.provisionedIdentity`, may be null. Wire
    /// name: `sourceIdentity`
    pub source_identity: Option<ProvisionedIdentity>,
    /// The system that the object came from. `microsoft.graph.provisioningSystem`, may be null. Wire name:
    /// `sourceSystem`
    pub source_system: Option<ProvisioningSystem>,
    /// Outcome of the provisioning. `microsoft.graph.statusBase`, may be null. Wire name: `statusInfo`
    ///
    /// Deprecated: use [`provisioningStatusInfo`](Self::provisioning_status_info).
    pub status_info: Option<AnyStatusBase>,
    /// The object as it is in the target system. `microsoft.graph.provisionedIdentity`, may be null. Wire
    /// name: `targetIdentity`
    ///
    /// Can have no [`id`](Self::id) when the object was never created.
    pub target_identity: Option<ProvisionedIdentity>,
    /// The system that the object was provisioned to. `microsoft.graph.provisioningSystem`, may be null. Wire
    /// name: `targetSystem`
    pub target_system: Option<ProvisioningSystem>,
    /// Tenant ID of the job's tenant. `Edm.String`, may be null. Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ProvisioningObjectSummary: entity "microsoft.graph.provisioningObjectSummary" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    action: "action" = primitive(Primitive::String),
    activity_date_time: "activityDateTime" = primitive(Primitive::DateTimeOffset).required(),
    change_id: "changeId" = primitive(Primitive::String),
    cycle_id: "cycleId" = primitive(Primitive::String),
    duration_in_milliseconds: "durationInMilliseconds" = primitive(Primitive::Int32),
    initiated_by: "initiatedBy" = structured(Initiator::schema()),
    job_id: "jobId" = primitive(Primitive::String),
    modified_properties: "modifiedProperties" = structured(ModifiedProperty::schema()).collection(),
    provisioning_action: "provisioningAction" = enumeration(ProvisioningAction::SCHEMA),
    provisioning_status_info: "provisioningStatusInfo" = structured(ProvisioningStatusInfo::schema()),
    provisioning_steps: "provisioningSteps" = structured(ProvisioningStep::schema()).collection(),
    service_principal: "servicePrincipal" = structured(ProvisioningServicePrincipal::schema()),
    source_identity: "sourceIdentity" = structured(ProvisionedIdentity::schema()),
    source_system: "sourceSystem" = structured(ProvisioningSystem::schema()),
    status_info: "statusInfo" = structured(StatusBase::schema()),
    target_identity: "targetIdentity" = structured(ProvisionedIdentity::schema()),
    target_system: "targetSystem" = structured(ProvisioningSystem::schema()),
    tenant_id: "tenantId" = primitive(Primitive::String),
}

impl ProvisioningObjectSummary {
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
impl ProvisioningObjectSummary {
    /// Path `id`: `eq`, `contains`. See [`Self::id`].
    pub const ID: &'static Property<Self, String, operators::EqContains> = &Property::new("id");
    /// Path `action`: `eq`, `contains`. See [`Self::action`].
    #[deprecated(note = "by the service since 2021-04-11, removed from 2021-12-31 on (2021-04/Reporting)")]
    pub const ACTION: &'static Property<Self, String, operators::EqContains> = &Property::new("action");
    /// Path `activityDateTime`: `eq`, `gt`, `lt`, `$orderby`. See [`Self::activity_date_time`].
    pub const ACTIVITY_DATE_TIME: &'static Property<Self, Timestamp, operators::EqGtLtOrderBy> =
        &Property::new("activityDateTime");
    /// Path `changeId`: `eq`, `contains`. See [`Self::change_id`].
    pub const CHANGE_ID: &'static Property<Self, String, operators::EqContains> = &Property::new("changeId");
    /// Path `cycleId`: `eq`, `contains`. See [`Self::cycle_id`].
    pub const CYCLE_ID: &'static Property<Self, String, operators::EqContains> = &Property::new("cycleId");
    /// Path `durationInMilliseconds`: `eq`, `gt`, `lt`. See [`Self::duration_in_milliseconds`].
    pub const DURATION_IN_MILLISECONDS: &'static Property<Self, i32, operators::EqGtLt> =
        &Property::new("durationInMilliseconds");
    /// Path `initiatedBy`: no documented operators. See [`Self::initiated_by`].
    pub const INITIATED_BY: &'static Property<Self, Initiator, Undocumented> = &Property::new("initiatedBy");
    /// Path `jobId`: `eq`, `contains`. See [`Self::job_id`].
    pub const JOB_ID: &'static Property<Self, String, operators::EqContains> = &Property::new("jobId");
    /// Path `modifiedProperties`: no documented operators. See [`Self::modified_properties`].
    pub const MODIFIED_PROPERTIES: &'static Property<Self, Vec<ModifiedProperty>, Undocumented> =
        &Property::new("modifiedProperties");
    /// Path `provisioningAction`: `eq`, `contains`. See [`Self::provisioning_action`].
    pub const PROVISIONING_ACTION: &'static Property<Self, ProvisioningAction, operators::EqContains> =
        &Property::new("provisioningAction");
    /// Path `provisioningStatusInfo`: no documented operators. See [`Self::provisioning_status_info`].
    pub const PROVISIONING_STATUS_INFO: &'static Property<Self, ProvisioningStatusInfo, Undocumented> =
        &Property::new("provisioningStatusInfo");
    /// Path `provisioningSteps`: no documented operators. See [`Self::provisioning_steps`].
    pub const PROVISIONING_STEPS: &'static Property<Self, Vec<ProvisioningStep>, Undocumented> =
        &Property::new("provisioningSteps");
    /// Path `servicePrincipal`: no documented operators. See [`Self::service_principal`].
    pub const SERVICE_PRINCIPAL: &'static Property<Self, ProvisioningServicePrincipal, Undocumented> =
        &Property::new("servicePrincipal");
    /// Path `sourceIdentity`: no documented operators. See [`Self::source_identity`].
    pub const SOURCE_IDENTITY: &'static Property<Self, ProvisionedIdentity, Undocumented> =
        &Property::new("sourceIdentity");
    /// Path `sourceSystem`: no documented operators. See [`Self::source_system`].
    pub const SOURCE_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> =
        &Property::new("sourceSystem");
    /// Path `statusInfo`: no documented operators. See [`Self::status_info`].
    pub const STATUS_INFO: &'static Property<Self, AnyStatusBase, Undocumented> =
        &Property::new("statusInfo");
    /// Path `targetIdentity`: no documented operators. See [`Self::target_identity`].
    pub const TARGET_IDENTITY: &'static Property<Self, ProvisionedIdentity, Undocumented> =
        &Property::new("targetIdentity");
    /// Path `targetSystem`: no documented operators. See [`Self::target_system`].
    pub const TARGET_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> =
        &Property::new("targetSystem");
    /// Path `tenantId`: `eq`, `contains`. See [`Self::tenant_id`].
    pub const TENANT_ID: &'static Property<Self, String, operators::EqContains> = &Property::new("tenantId");
    /// Path `initiatedBy/displayName`: `eq`, `contains`. See
    /// [`display_name`](super::Initiator::display_name).
    pub const INITIATED_BY_DISPLAY_NAME: &'static Property<Self, String, operators::EqContains> =
        &Property::new("initiatedBy/displayName");
    /// Path `provisioningStatusInfo/status`: `eq`, `contains`. See
    /// [`status`](super::ProvisioningStatusInfo::status).
    pub const PROVISIONING_STATUS_INFO_STATUS: &'static Property<Self, ProvisioningResult, operators::EqContains> =
        &Property::new("provisioningStatusInfo/status");
    /// Path `servicePrincipal/id`: `eq`. See [`id`](super::ProvisioningServicePrincipal::id).
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("servicePrincipal/id");
    /// Path `sourceIdentity/displayName`: `eq`, `contains`. See
    /// [`display_name`](super::ProvisionedIdentity::display_name).
    pub const SOURCE_IDENTITY_DISPLAY_NAME: &'static Property<Self, String, operators::EqContains> =
        &Property::new("sourceIdentity/displayName");
    /// Path `sourceIdentity/id`: `eq`, `contains`. See [`id`](super::ProvisionedIdentity::id).
    pub const SOURCE_IDENTITY_ID: &'static Property<Self, String, operators::EqContains> =
        &Property::new("sourceIdentity/id");
    /// Path `sourceIdentity/identityType`: `eq`, `contains`. See
    /// [`identity_type`](super::ProvisionedIdentity::identity_type).
    pub const SOURCE_IDENTITY_IDENTITY_TYPE: &'static Property<Self, String, operators::EqContains> =
        &Property::new("sourceIdentity/identityType");
    /// Path `sourceSystem/displayName`: `eq`, `contains`. See
    /// [`display_name`](super::ProvisioningSystem::display_name).
    pub const SOURCE_SYSTEM_DISPLAY_NAME: &'static Property<Self, String, operators::EqContains> =
        &Property::new("sourceSystem/displayName");
    /// Path `statusInfo/status`: `eq`, `contains`. See [`status`](super::StatusBase::status).
    pub const STATUS_INFO_STATUS: &'static Property<Self, ProvisioningResult, operators::EqContains> =
        &Property::new("statusInfo/status");
    /// Path `targetIdentity/displayName`: `eq`, `contains`. See
    /// [`display_name`](super::ProvisionedIdentity::display_name).
    pub const TARGET_IDENTITY_DISPLAY_NAME: &'static Property<Self, String, operators::EqContains> =
        &Property::new("targetIdentity/displayName");
    /// Path `targetIdentity/id`: `eq`, `contains`. See [`id`](super::ProvisionedIdentity::id).
    pub const TARGET_IDENTITY_ID: &'static Property<Self, String, operators::EqContains> =
        &Property::new("targetIdentity/id");
    /// Path `targetIdentity/identityType`: `eq`, `contains`. See
    /// [`identity_type`](super::ProvisionedIdentity::identity_type).
    pub const TARGET_IDENTITY_IDENTITY_TYPE: &'static Property<Self, String, operators::EqContains> =
        &Property::new("targetIdentity/identityType");
    /// Path `targetSystem/displayName`: `eq`, `contains`. See
    /// [`display_name`](super::ProvisioningSystem::display_name).
    pub const TARGET_SYSTEM_DISPLAY_NAME: &'static Property<Self, String, operators::EqContains> =
        &Property::new("targetSystem/displayName");
}

impl msgraph_runtime::query::FilterSupported for ProvisioningObjectSummary {}
impl msgraph_runtime::query::TopSupported for ProvisioningObjectSummary {}

impl msgraph_runtime::query::TimeFilterSupported for ProvisioningObjectSummary {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "activityDateTime",
        msgraph_runtime::query::TimeBounds::Exclusive,
    );
}

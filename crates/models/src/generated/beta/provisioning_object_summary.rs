// @generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::{
    AnyStatusBase, Entity, Initiator, ModifiedProperty, ProvisionedIdentity,
    ProvisioningAction, ProvisioningResult, ProvisioningServicePrincipal,
    ProvisioningStatusInfo, ProvisioningStep, ProvisioningSystem, StatusBase,
};

/// Changes by a provisioning job to one object, such as a user or group.
///
/// Covers one object in one cycle. String filters are case-sensitive, and the documented time filters
/// `gt` and `lt` are exclusive.
///
/// Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningObjectSummary {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
    /// Action of the job on the object.
    ///
    /// Deprecated: use `provisioningAction`, which has a closed list of actions.
    ///
    /// `Edm.String`, may be null. Wire name: `action`
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
    )]
    pub action: Option<Text>,
    /// Time of the provisioning, in UTC.
    ///
    /// The documented filters `gt` and `lt` are exclusive: make adjacent windows overlap.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Identifier of this change in this cycle.
    ///
    /// `Edm.String`, may be null. Wire name: `changeId`
    pub change_id: Option<Text>,
    /// Identifier of the cycle: the run of the job that made the change.
    ///
    /// `Edm.String`, may be null. Wire name: `cycleId`
    pub cycle_id: Option<Text>,
    /// Duration of the provisioning of the object, in milliseconds.
    ///
    /// `Edm.Int32`, may be null. Wire name: `durationInMilliseconds`
    pub duration_in_milliseconds: Option<i32>,
    /// Initiator of the provisioning.
    ///
    /// `microsoft.graph.initiator`, may be null. Wire name: `initiatedBy`
    pub initiated_by: Option<Initiator>,
    /// Identifier of the job: one provisioning configuration.
    ///
    /// `Edm.String`, may be null. Wire name: `jobId`
    pub job_id: Option<Text>,
    /// The changed properties of the object, with old and new values.
    ///
    /// Empty when nothing changed.
    ///
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null. Wire name: `modifiedProperties`
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// Action of the job on the object.
    ///
    /// Members in another letter case, such as `stageddelete`, occur.
    ///
    /// `microsoft.graph.provisioningAction`, may be null. Wire name: `provisioningAction`
    pub provisioning_action: Option<ProvisioningAction>,
    /// Outcome of the provisioning, with the error if it failed.
    ///
    /// The filter on its `status` is the only case-insensitive string filter of this report.
    ///
    /// `microsoft.graph.provisioningStatusInfo`, may be null. Wire name: `provisioningStatusInfo`
    pub provisioning_status_info: Option<ProvisioningStatusInfo>,
    /// Steps of the provisioning, in the order that the service sends them.
    ///
    /// `Collection(microsoft.graph.provisioningStep)`, may be null. Wire name: `provisioningSteps`
    pub provisioning_steps: Option<Vec<ProvisioningStep>>,
    /// The service principal that the job is configured on.
    ///
    /// `microsoft.graph.provisioningServicePrincipal`, may be null. Wire name: `servicePrincipal`
    pub service_principal: Option<ProvisioningServicePrincipal>,
    /// The object as it is in the source system.
    ///
    /// `microsoft.graph.provisionedIdentity`, may be null. Wire name: `sourceIdentity`
    pub source_identity: Option<ProvisionedIdentity>,
    /// The system that the object came from.
    ///
    /// `microsoft.graph.provisioningSystem`, may be null. Wire name: `sourceSystem`
    pub source_system: Option<ProvisioningSystem>,
    /// Outcome of the provisioning.
    ///
    /// Deprecated: use `provisioningStatusInfo`.
    ///
    /// `microsoft.graph.statusBase`, may be null. Wire name: `statusInfo`
    pub status_info: Option<AnyStatusBase>,
    /// The object as it is in the target system.
    ///
    /// Can have no `id` when the object was never created.
    ///
    /// `microsoft.graph.provisionedIdentity`, may be null. Wire name: `targetIdentity`
    pub target_identity: Option<ProvisionedIdentity>,
    /// The system that the object was provisioned to.
    ///
    /// `microsoft.graph.provisioningSystem`, may be null. Wire name: `targetSystem`
    pub target_system: Option<ProvisioningSystem>,
    /// Tenant ID of the job's tenant.
    ///
    /// `Edm.String`, may be null. Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ProvisioningObjectSummary: entity "microsoft.graph.provisioningObjectSummary" [.with_base(Entity::schema())] of super::STRUCTURED_TYPES {
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
}

impl ProvisioningObjectSummary {
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
impl ProvisioningObjectSummary {
    /// Path `id`, documented: `eq`, `contains`. See [`id`](super::ProvisioningObjectSummary::id).
    pub const ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "id",
    );

    /// Path `action`, documented: `eq`, `contains`. See
    /// [`action`](super::ProvisioningObjectSummary::action).
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
    )]
    pub const ACTION: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "action",
    );

    /// Path `activityDateTime`, documented: `eq`, `gt`, `lt`, `$orderby`. See
    /// [`activity_date_time`](super::ProvisioningObjectSummary::activity_date_time).
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGtLtOrderBy,
    > = &Property::new("activityDateTime");

    /// Path `changeId`, documented: `eq`, `contains`. See
    /// [`change_id`](super::ProvisioningObjectSummary::change_id).
    pub const CHANGE_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "changeId",
    );

    /// Path `cycleId`, documented: `eq`, `contains`. See
    /// [`cycle_id`](super::ProvisioningObjectSummary::cycle_id).
    pub const CYCLE_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "cycleId",
    );

    /// Path `durationInMilliseconds`, documented: `eq`, `gt`, `lt`. See
    /// [`duration_in_milliseconds`](super::ProvisioningObjectSummary::duration_in_milliseconds).
    pub const DURATION_IN_MILLISECONDS: &'static Property<
        Self,
        i32,
        super::operators::EqGtLt,
    > = &Property::new("durationInMilliseconds");

    /// Path `initiatedBy`, no documented operators. See
    /// [`initiated_by`](super::ProvisioningObjectSummary::initiated_by).
    pub const INITIATED_BY: &'static Property<Self, Initiator, Undocumented> = &Property::new(
        "initiatedBy",
    );

    /// Path `jobId`, documented: `eq`, `contains`. See
    /// [`job_id`](super::ProvisioningObjectSummary::job_id).
    pub const JOB_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "jobId",
    );

    /// Path `modifiedProperties`, no documented operators. See
    /// [`modified_properties`](super::ProvisioningObjectSummary::modified_properties).
    pub const MODIFIED_PROPERTIES: &'static Property<
        Self,
        Vec<ModifiedProperty>,
        Undocumented,
    > = &Property::new("modifiedProperties");

    /// Path `provisioningAction`, documented: `eq`, `contains`. See
    /// [`provisioning_action`](super::ProvisioningObjectSummary::provisioning_action).
    pub const PROVISIONING_ACTION: &'static Property<
        Self,
        ProvisioningAction,
        super::operators::EqContains,
    > = &Property::new("provisioningAction");

    /// Path `provisioningStatusInfo`, no documented operators. See
    /// [`provisioning_status_info`](super::ProvisioningObjectSummary::provisioning_status_info).
    pub const PROVISIONING_STATUS_INFO: &'static Property<
        Self,
        ProvisioningStatusInfo,
        Undocumented,
    > = &Property::new("provisioningStatusInfo");

    /// Path `provisioningSteps`, no documented operators. See
    /// [`provisioning_steps`](super::ProvisioningObjectSummary::provisioning_steps).
    pub const PROVISIONING_STEPS: &'static Property<
        Self,
        Vec<ProvisioningStep>,
        Undocumented,
    > = &Property::new("provisioningSteps");

    /// Path `servicePrincipal`, no documented operators. See
    /// [`service_principal`](super::ProvisioningObjectSummary::service_principal).
    pub const SERVICE_PRINCIPAL: &'static Property<
        Self,
        ProvisioningServicePrincipal,
        Undocumented,
    > = &Property::new("servicePrincipal");

    /// Path `sourceIdentity`, no documented operators. See
    /// [`source_identity`](super::ProvisioningObjectSummary::source_identity).
    pub const SOURCE_IDENTITY: &'static Property<
        Self,
        ProvisionedIdentity,
        Undocumented,
    > = &Property::new("sourceIdentity");

    /// Path `sourceSystem`, no documented operators. See
    /// [`source_system`](super::ProvisioningObjectSummary::source_system).
    pub const SOURCE_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> = &Property::new(
        "sourceSystem",
    );

    /// Path `statusInfo`, no documented operators. See
    /// [`status_info`](super::ProvisioningObjectSummary::status_info).
    pub const STATUS_INFO: &'static Property<Self, AnyStatusBase, Undocumented> = &Property::new(
        "statusInfo",
    );

    /// Path `targetIdentity`, no documented operators. See
    /// [`target_identity`](super::ProvisioningObjectSummary::target_identity).
    pub const TARGET_IDENTITY: &'static Property<
        Self,
        ProvisionedIdentity,
        Undocumented,
    > = &Property::new("targetIdentity");

    /// Path `targetSystem`, no documented operators. See
    /// [`target_system`](super::ProvisioningObjectSummary::target_system).
    pub const TARGET_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> = &Property::new(
        "targetSystem",
    );

    /// Path `tenantId`, documented: `eq`, `contains`. See
    /// [`tenant_id`](super::ProvisioningObjectSummary::tenant_id).
    pub const TENANT_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "tenantId",
    );

    /// Path `initiatedBy/displayName`, documented: `eq`, `contains`. See
    /// [`display_name`](super::Initiator::display_name).
    pub const INITIATED_BY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("initiatedBy/displayName");

    /// Path `provisioningStatusInfo/status`, documented: `eq`, `contains`. See
    /// [`status`](super::ProvisioningStatusInfo::status).
    pub const PROVISIONING_STATUS_INFO_STATUS: &'static Property<
        Self,
        ProvisioningResult,
        super::operators::EqContains,
    > = &Property::new("provisioningStatusInfo/status");

    /// Path `servicePrincipal/id`, documented: `eq`. See [`id`](super::ProvisioningServicePrincipal::id).
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("servicePrincipal/id");

    /// Path `sourceIdentity/displayName`, documented: `eq`, `contains`. See
    /// [`display_name`](super::ProvisionedIdentity::display_name).
    pub const SOURCE_IDENTITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/displayName");

    /// Path `sourceIdentity/id`, documented: `eq`, `contains`. See [`id`](super::ProvisionedIdentity::id).
    pub const SOURCE_IDENTITY_ID: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/id");

    /// Path `sourceIdentity/identityType`, documented: `eq`, `contains`. See
    /// [`identity_type`](super::ProvisionedIdentity::identity_type).
    pub const SOURCE_IDENTITY_IDENTITY_TYPE: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/identityType");

    /// Path `sourceSystem/displayName`, documented: `eq`, `contains`. See
    /// [`display_name`](super::ProvisioningSystem::display_name).
    pub const SOURCE_SYSTEM_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceSystem/displayName");

    /// Path `statusInfo/status`, documented: `eq`, `contains`. See [`status`](super::StatusBase::status).
    pub const STATUS_INFO_STATUS: &'static Property<
        Self,
        ProvisioningResult,
        super::operators::EqContains,
    > = &Property::new("statusInfo/status");

    /// Path `targetIdentity/displayName`, documented: `eq`, `contains`. See
    /// [`display_name`](super::ProvisionedIdentity::display_name).
    pub const TARGET_IDENTITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/displayName");

    /// Path `targetIdentity/id`, documented: `eq`, `contains`. See [`id`](super::ProvisionedIdentity::id).
    pub const TARGET_IDENTITY_ID: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/id");

    /// Path `targetIdentity/identityType`, documented: `eq`, `contains`. See
    /// [`identity_type`](super::ProvisionedIdentity::identity_type).
    pub const TARGET_IDENTITY_IDENTITY_TYPE: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/identityType");

    /// Path `targetSystem/displayName`, documented: `eq`, `contains`. See
    /// [`display_name`](super::ProvisioningSystem::display_name).
    pub const TARGET_SYSTEM_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetSystem/displayName");
}

impl msgraph_runtime::query::FilterSupported for ProvisioningObjectSummary {}

impl msgraph_runtime::query::TopSupported for ProvisioningObjectSummary {}

impl msgraph_runtime::query::TimeFilterSupported for ProvisioningObjectSummary {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "activityDateTime",
        msgraph_runtime::query::TimeBounds::Exclusive,
    );
}

impl ProvisioningObjectSummary {
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

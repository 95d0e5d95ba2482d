// Generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`,
    /// `contains`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Action of the job on the object.
    ///
    /// Deprecated: use `provisioningAction`, which has a closed list of actions.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `action`
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
    )]
    pub action: Option<String>,
    /// Time of the provisioning, in UTC.
    ///
    /// The documented filters `gt` and `lt` are exclusive: make adjacent windows overlap.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `gt`, `lt`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Identifier of this change in this cycle.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `changeId`
    pub change_id: Option<String>,
    /// Identifier of the cycle: the run of the job that made the change.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `cycleId`
    pub cycle_id: Option<String>,
    /// Duration of the provisioning of the object, in milliseconds.
    ///
    /// `Edm.Int32`, may be null. Filter with `eq`, `gt`, `lt`.
    ///
    /// Wire name: `durationInMilliseconds`
    pub duration_in_milliseconds: Option<i32>,
    /// Initiator of the provisioning.
    ///
    /// `microsoft.graph.initiator`, may be null.
    ///
    /// Wire name: `initiatedBy`
    pub initiated_by: Option<Initiator>,
    /// Identifier of the job: one provisioning configuration.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `jobId`
    pub job_id: Option<String>,
    /// The changed properties of the object, with old and new values.
    ///
    /// Empty when nothing changed.
    ///
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null.
    ///
    /// Wire name: `modifiedProperties`
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// Action of the job on the object.
    ///
    /// Members in another letter case, such as `stageddelete`, occur.
    ///
    /// `microsoft.graph.provisioningAction`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `provisioningAction`
    pub provisioning_action: Option<ProvisioningAction>,
    /// Outcome of the provisioning, with the error if it failed.
    ///
    /// The filter on its `status` is the only case-insensitive string filter of this report.
    ///
    /// `microsoft.graph.provisioningStatusInfo`, may be null.
    ///
    /// Wire name: `provisioningStatusInfo`
    pub provisioning_status_info: Option<ProvisioningStatusInfo>,
    /// Steps of the provisioning, in the order that the service sends them.
    ///
    /// `Collection(microsoft.graph.provisioningStep)`, may be null.
    ///
    /// Wire name: `provisioningSteps`
    pub provisioning_steps: Option<Vec<ProvisioningStep>>,
    /// The service principal that the job is configured on.
    ///
    /// `microsoft.graph.provisioningServicePrincipal`, may be null.
    ///
    /// Wire name: `servicePrincipal`
    pub service_principal: Option<ProvisioningServicePrincipal>,
    /// The object as it is in the source system.
    ///
    /// `microsoft.graph.provisionedIdentity`, may be null.
    ///
    /// Wire name: `sourceIdentity`
    pub source_identity: Option<ProvisionedIdentity>,
    /// The system that the object came from.
    ///
    /// `microsoft.graph.provisioningSystem`, may be null.
    ///
    /// Wire name: `sourceSystem`
    pub source_system: Option<ProvisioningSystem>,
    /// Outcome of the provisioning.
    ///
    /// Deprecated: use `provisioningStatusInfo`.
    ///
    /// `microsoft.graph.statusBase`, may be null.
    ///
    /// Wire name: `statusInfo`
    pub status_info: Option<AnyStatusBase>,
    /// The object as it is in the target system.
    ///
    /// Can have no `id` when the object was never created.
    ///
    /// `microsoft.graph.provisionedIdentity`, may be null.
    ///
    /// Wire name: `targetIdentity`
    pub target_identity: Option<ProvisionedIdentity>,
    /// The system that the object was provisioned to.
    ///
    /// `microsoft.graph.provisioningSystem`, may be null.
    ///
    /// Wire name: `targetSystem`
    pub target_system: Option<ProvisioningSystem>,
    /// Tenant ID of the job's tenant.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `tenantId`
    pub tenant_id: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisioningObjectSummary: "microsoft.graph.provisioningObjectSummary" {
        id: "id",
        action: "action",
        activity_date_time: "activityDateTime",
        change_id: "changeId",
        cycle_id: "cycleId",
        duration_in_milliseconds: "durationInMilliseconds",
        initiated_by: "initiatedBy",
        job_id: "jobId",
        modified_properties: "modifiedProperties",
        provisioning_action: "provisioningAction",
        provisioning_status_info: "provisioningStatusInfo",
        provisioning_steps: "provisioningSteps",
        service_principal: "servicePrincipal",
        source_identity: "sourceIdentity",
        source_system: "sourceSystem",
        status_info: "statusInfo",
        target_identity: "targetIdentity",
        target_system: "targetSystem",
        tenant_id: "tenantId",
    }
}

/// Paths to filter, sort and select by.
impl ProvisioningObjectSummary {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "id",
    );

    /// Action of the job on the object.
    ///
    /// Deprecated: use `provisioningAction`, which has a closed list of actions.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `action`
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
    )]
    pub const ACTION: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "action",
    );

    /// Time of the provisioning, in UTC.
    ///
    /// The documented filters `gt` and `lt` are exclusive: make adjacent windows overlap.
    ///
    /// Filter with `eq`, `gt`, `lt`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGtLtOrderBy,
    > = &Property::new("activityDateTime");

    /// Identifier of this change in this cycle.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `changeId`
    pub const CHANGE_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "changeId",
    );

    /// Identifier of the cycle: the run of the job that made the change.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `cycleId`
    pub const CYCLE_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "cycleId",
    );

    /// Duration of the provisioning of the object, in milliseconds.
    ///
    /// Filter with `eq`, `gt`, `lt`.
    ///
    /// Wire name: `durationInMilliseconds`
    pub const DURATION_IN_MILLISECONDS: &'static Property<
        Self,
        i32,
        super::operators::EqGtLt,
    > = &Property::new("durationInMilliseconds");

    /// Initiator of the provisioning.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `initiatedBy`
    pub const INITIATED_BY: &'static Property<Self, Initiator, Undocumented> = &Property::new(
        "initiatedBy",
    );

    /// Identifier of the job: one provisioning configuration.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `jobId`
    pub const JOB_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "jobId",
    );

    /// The changed properties of the object, with old and new values.
    ///
    /// Empty when nothing changed.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `modifiedProperties`
    pub const MODIFIED_PROPERTIES: &'static Property<
        Self,
        Vec<ModifiedProperty>,
        Undocumented,
    > = &Property::new("modifiedProperties");

    /// Action of the job on the object.
    ///
    /// Members in another letter case, such as `stageddelete`, occur.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `provisioningAction`
    pub const PROVISIONING_ACTION: &'static Property<
        Self,
        ProvisioningAction,
        super::operators::EqContains,
    > = &Property::new("provisioningAction");

    /// Outcome of the provisioning, with the error if it failed.
    ///
    /// The filter on its `status` is the only case-insensitive string filter of this report.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `provisioningStatusInfo`
    pub const PROVISIONING_STATUS_INFO: &'static Property<
        Self,
        ProvisioningStatusInfo,
        Undocumented,
    > = &Property::new("provisioningStatusInfo");

    /// Steps of the provisioning, in the order that the service sends them.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `provisioningSteps`
    pub const PROVISIONING_STEPS: &'static Property<
        Self,
        Vec<ProvisioningStep>,
        Undocumented,
    > = &Property::new("provisioningSteps");

    /// The service principal that the job is configured on.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipal`
    pub const SERVICE_PRINCIPAL: &'static Property<
        Self,
        ProvisioningServicePrincipal,
        Undocumented,
    > = &Property::new("servicePrincipal");

    /// The object as it is in the source system.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `sourceIdentity`
    pub const SOURCE_IDENTITY: &'static Property<
        Self,
        ProvisionedIdentity,
        Undocumented,
    > = &Property::new("sourceIdentity");

    /// The system that the object came from.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `sourceSystem`
    pub const SOURCE_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> = &Property::new(
        "sourceSystem",
    );

    /// Outcome of the provisioning.
    ///
    /// Deprecated: use `provisioningStatusInfo`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `statusInfo`
    pub const STATUS_INFO: &'static Property<Self, AnyStatusBase, Undocumented> = &Property::new(
        "statusInfo",
    );

    /// The object as it is in the target system.
    ///
    /// Can have no `id` when the object was never created.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targetIdentity`
    pub const TARGET_IDENTITY: &'static Property<
        Self,
        ProvisionedIdentity,
        Undocumented,
    > = &Property::new("targetIdentity");

    /// The system that the object was provisioned to.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targetSystem`
    pub const TARGET_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> = &Property::new(
        "targetSystem",
    );

    /// Tenant ID of the job's tenant.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `tenantId`
    pub const TENANT_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "tenantId",
    );

    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `initiatedBy/displayName`
    pub const INITIATED_BY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("initiatedBy/displayName");

    /// Outcome of the provisioning.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `provisioningStatusInfo/status`
    pub const PROVISIONING_STATUS_INFO_STATUS: &'static Property<
        Self,
        ProvisioningResult,
        super::operators::EqContains,
    > = &Property::new("provisioningStatusInfo/status");

    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `servicePrincipal/id`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("servicePrincipal/id");

    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `sourceIdentity/displayName`
    pub const SOURCE_IDENTITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/displayName");

    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `sourceIdentity/id`
    pub const SOURCE_IDENTITY_ID: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/id");

    /// Type of the object.
    ///
    /// A string such as `user` or `group`; ignore case when you compare it, because systems differ.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `sourceIdentity/identityType`
    pub const SOURCE_IDENTITY_IDENTITY_TYPE: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/identityType");

    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `sourceSystem/displayName`
    pub const SOURCE_SYSTEM_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceSystem/displayName");

    /// Outcome of the provisioning.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `statusInfo/status`
    pub const STATUS_INFO_STATUS: &'static Property<
        Self,
        ProvisioningResult,
        super::operators::EqContains,
    > = &Property::new("statusInfo/status");

    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `targetIdentity/displayName`
    pub const TARGET_IDENTITY_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/displayName");

    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `targetIdentity/id`
    pub const TARGET_IDENTITY_ID: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/id");

    /// Type of the object.
    ///
    /// A string such as `user` or `group`; ignore case when you compare it, because systems differ.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `targetIdentity/identityType`
    pub const TARGET_IDENTITY_IDENTITY_TYPE: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/identityType");

    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `targetSystem/displayName`
    pub const TARGET_SYSTEM_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetSystem/displayName");
}

impl msgraph_runtime::query::FilterSupported for ProvisioningObjectSummary {}

impl msgraph_runtime::query::TopSupported for ProvisioningObjectSummary {}

impl ProvisioningObjectSummary {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive("action", "action", Primitive::String),
            Property::primitive(
                    "activityDateTime",
                    "activity_date_time",
                    Primitive::DateTimeOffset,
                )
                .required(),
            Property::primitive("changeId", "change_id", Primitive::String),
            Property::primitive("cycleId", "cycle_id", Primitive::String),
            Property::primitive(
                "durationInMilliseconds",
                "duration_in_milliseconds",
                Primitive::Int32,
            ),
            Property::structured("initiatedBy", "initiated_by", Initiator::schema()),
            Property::primitive("jobId", "job_id", Primitive::String),
            Property::structured(
                    "modifiedProperties",
                    "modified_properties",
                    ModifiedProperty::schema(),
                )
                .collection(),
            Property::enumeration(
                "provisioningAction",
                "provisioning_action",
                ProvisioningAction::SCHEMA,
            ),
            Property::structured(
                "provisioningStatusInfo",
                "provisioning_status_info",
                ProvisioningStatusInfo::schema(),
            ),
            Property::structured(
                    "provisioningSteps",
                    "provisioning_steps",
                    ProvisioningStep::schema(),
                )
                .collection(),
            Property::structured(
                "servicePrincipal",
                "service_principal",
                ProvisioningServicePrincipal::schema(),
            ),
            Property::structured(
                "sourceIdentity",
                "source_identity",
                ProvisionedIdentity::schema(),
            ),
            Property::structured(
                "sourceSystem",
                "source_system",
                ProvisioningSystem::schema(),
            ),
            Property::structured("statusInfo", "status_info", StatusBase::schema()),
            Property::structured(
                "targetIdentity",
                "target_identity",
                ProvisionedIdentity::schema(),
            ),
            Property::structured(
                "targetSystem",
                "target_system",
                ProvisioningSystem::schema(),
            ),
            Property::primitive("tenantId", "tenant_id", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.provisioningObjectSummary",
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

impl msgraph_runtime::schema::Described for ProvisioningObjectSummary {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

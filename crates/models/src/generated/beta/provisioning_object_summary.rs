// Generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
use super::{
    AnyStatusBase, Initiator, ModifiedProperty, ProvisionedIdentity, ProvisioningAction,
    ProvisioningResult, ProvisioningServicePrincipal, ProvisioningStatusInfo,
    ProvisioningStep, ProvisioningSystem,
};

/// What a provisioning job did to one object, such as a user or group.
///
/// Covers one object in one cycle. Text in filters is compared with regard to case, and time is
/// filtered exclusively at both ends.
///
/// Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningObjectSummary {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`,
    /// `contains`.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// What the job did to the object.
    ///
    /// Deprecated: use provisioningAction, which has a closed list of actions.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `action`
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
    )]
    pub action: Option<Text>,
    /// When the provisioning took place, in UTC.
    ///
    /// Filtered exclusively at both ends, so adjoining windows have to overlap.
    ///
    /// `Edm.DateTimeOffset`, declared as never null. Filter with `eq`, `gt`, `lt`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Identifies this change in this cycle.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `changeId`
    pub change_id: Option<Text>,
    /// Identifies the run of the job that the change belongs to.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `cycleId`
    pub cycle_id: Option<Text>,
    /// How long the provisioning of the object took, in milliseconds.
    ///
    /// `Edm.Int32`, may be null. Filter with `eq`, `gt`, `lt`.
    ///
    /// Wire name: `durationInMilliseconds`
    pub duration_in_milliseconds: Option<i32>,
    /// Who or what set the provisioning off.
    ///
    /// `microsoft.graph.initiator`, may be null.
    ///
    /// Wire name: `initiatedBy`
    pub initiated_by: Option<Initiator>,
    /// Identifies the job, which is one configuration of provisioning.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `jobId`
    pub job_id: Option<Text>,
    /// What changed about the object, property by property.
    ///
    /// Empty where nothing was changed.
    ///
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null.
    ///
    /// Wire name: `modifiedProperties`
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// What the job did to the object.
    ///
    /// Members in another letter case, such as stageddelete, have been seen.
    ///
    /// `microsoft.graph.provisioningAction`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `provisioningAction`
    pub provisioning_action: Option<ProvisioningAction>,
    /// How the provisioning ended, with the error if it failed.
    ///
    /// Filtering by its status is the only filter of this report that disregards case.
    ///
    /// `microsoft.graph.provisioningStatusInfo`, may be null.
    ///
    /// Wire name: `provisioningStatusInfo`
    pub provisioning_status_info: Option<ProvisioningStatusInfo>,
    /// The steps of the provisioning, in the order of the service.
    ///
    /// `Collection(microsoft.graph.provisioningStep)`, may be null.
    ///
    /// Wire name: `provisioningSteps`
    pub provisioning_steps: Option<Vec<ProvisioningStep>>,
    /// The service principal that the job is configured at.
    ///
    /// `microsoft.graph.provisioningServicePrincipal`, may be null.
    ///
    /// Wire name: `servicePrincipal`
    pub service_principal: Option<ProvisioningServicePrincipal>,
    /// The object as it is in the system that it came from.
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
    /// How the provisioning ended.
    ///
    /// Deprecated: use provisioningStatusInfo.
    ///
    /// `microsoft.graph.statusBase`, may be null.
    ///
    /// Wire name: `statusInfo`
    pub status_info: Option<AnyStatusBase>,
    /// The object as it is in the system that it went to.
    ///
    /// Can lack an identifier where it was never created.
    ///
    /// `microsoft.graph.provisionedIdentity`, may be null.
    ///
    /// Wire name: `targetIdentity`
    pub target_identity: Option<ProvisionedIdentity>,
    /// The system that the object went to.
    ///
    /// `microsoft.graph.provisioningSystem`, may be null.
    ///
    /// Wire name: `targetSystem`
    pub target_system: Option<ProvisioningSystem>,
    /// The tenant that the job belongs to, by its identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `contains`.
    ///
    /// Wire name: `tenantId`
    pub tenant_id: Option<Text>,
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
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "id",
    );

    /// What the job did to the object.
    ///
    /// Deprecated: use provisioningAction, which has a closed list of actions.
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

    /// When the provisioning took place, in UTC.
    ///
    /// Filtered exclusively at both ends, so adjoining windows have to overlap.
    ///
    /// Filter with `eq`, `gt`, `lt`; can be sorted by.
    ///
    /// Wire name: `activityDateTime`
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGtLtOrderBy,
    > = &Property::new("activityDateTime");

    /// Identifies this change in this cycle.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `changeId`
    pub const CHANGE_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "changeId",
    );

    /// Identifies the run of the job that the change belongs to.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `cycleId`
    pub const CYCLE_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "cycleId",
    );

    /// How long the provisioning of the object took, in milliseconds.
    ///
    /// Filter with `eq`, `gt`, `lt`.
    ///
    /// Wire name: `durationInMilliseconds`
    pub const DURATION_IN_MILLISECONDS: &'static Property<
        Self,
        i32,
        super::operators::EqGtLt,
    > = &Property::new("durationInMilliseconds");

    /// Who or what set the provisioning off.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `initiatedBy`
    pub const INITIATED_BY: &'static Property<Self, Initiator, Undocumented> = &Property::new(
        "initiatedBy",
    );

    /// Identifies the job, which is one configuration of provisioning.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `jobId`
    pub const JOB_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "jobId",
    );

    /// What changed about the object, property by property.
    ///
    /// Empty where nothing was changed.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `modifiedProperties`
    pub const MODIFIED_PROPERTIES: &'static Property<
        Self,
        Vec<ModifiedProperty>,
        Undocumented,
    > = &Property::new("modifiedProperties");

    /// What the job did to the object.
    ///
    /// Members in another letter case, such as stageddelete, have been seen.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `provisioningAction`
    pub const PROVISIONING_ACTION: &'static Property<
        Self,
        ProvisioningAction,
        super::operators::EqContains,
    > = &Property::new("provisioningAction");

    /// How the provisioning ended, with the error if it failed.
    ///
    /// Filtering by its status is the only filter of this report that disregards case.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `provisioningStatusInfo`
    pub const PROVISIONING_STATUS_INFO: &'static Property<
        Self,
        ProvisioningStatusInfo,
        Undocumented,
    > = &Property::new("provisioningStatusInfo");

    /// The steps of the provisioning, in the order of the service.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `provisioningSteps`
    pub const PROVISIONING_STEPS: &'static Property<
        Self,
        Vec<ProvisioningStep>,
        Undocumented,
    > = &Property::new("provisioningSteps");

    /// The service principal that the job is configured at.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `servicePrincipal`
    pub const SERVICE_PRINCIPAL: &'static Property<
        Self,
        ProvisioningServicePrincipal,
        Undocumented,
    > = &Property::new("servicePrincipal");

    /// The object as it is in the system that it came from.
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

    /// How the provisioning ended.
    ///
    /// Deprecated: use provisioningStatusInfo.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `statusInfo`
    pub const STATUS_INFO: &'static Property<Self, AnyStatusBase, Undocumented> = &Property::new(
        "statusInfo",
    );

    /// The object as it is in the system that it went to.
    ///
    /// Can lack an identifier where it was never created.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targetIdentity`
    pub const TARGET_IDENTITY: &'static Property<
        Self,
        ProvisionedIdentity,
        Undocumented,
    > = &Property::new("targetIdentity");

    /// The system that the object went to.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targetSystem`
    pub const TARGET_SYSTEM: &'static Property<Self, ProvisioningSystem, Undocumented> = &Property::new(
        "targetSystem",
    );

    /// The tenant that the job belongs to, by its identifier.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `tenantId`
    pub const TENANT_ID: &'static Property<Self, String, super::operators::EqContains> = &Property::new(
        "tenantId",
    );

    /// The name of the actor, for people to read.
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

    /// The outcome of the provisioning.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `provisioningStatusInfo/status`
    pub const PROVISIONING_STATUS_INFO_STATUS: &'static Property<
        Self,
        ProvisioningResult,
        super::operators::EqContains,
    > = &Property::new("provisioningStatusInfo/status");

    /// The actor, by its identifier.
    ///
    /// Opaque: not always a GUID, and not always one of the directory.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `servicePrincipal/id`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("servicePrincipal/id");

    /// The name of the actor, for people to read.
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

    /// The actor, by its identifier.
    ///
    /// Opaque: not always a GUID, and not always one of the directory.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `sourceIdentity/id`
    pub const SOURCE_IDENTITY_ID: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/id");

    /// What kind of object it is.
    ///
    /// Text such as user or group; letter case varies between systems.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `sourceIdentity/identityType`
    pub const SOURCE_IDENTITY_IDENTITY_TYPE: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("sourceIdentity/identityType");

    /// The name of the actor, for people to read.
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

    /// The outcome of the provisioning.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `statusInfo/status`
    pub const STATUS_INFO_STATUS: &'static Property<
        Self,
        ProvisioningResult,
        super::operators::EqContains,
    > = &Property::new("statusInfo/status");

    /// The name of the actor, for people to read.
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

    /// The actor, by its identifier.
    ///
    /// Opaque: not always a GUID, and not always one of the directory.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `targetIdentity/id`
    pub const TARGET_IDENTITY_ID: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/id");

    /// What kind of object it is.
    ///
    /// Text such as user or group; letter case varies between systems.
    ///
    /// Filter with `eq`, `contains`.
    ///
    /// Wire name: `targetIdentity/identityType`
    pub const TARGET_IDENTITY_IDENTITY_TYPE: &'static Property<
        Self,
        String,
        super::operators::EqContains,
    > = &Property::new("targetIdentity/identityType");

    /// The name of the actor, for people to read.
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

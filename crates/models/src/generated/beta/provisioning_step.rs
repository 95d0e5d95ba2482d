// Generated from microsoft.graph.provisioningStep (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::{DetailsInfo, ProvisioningResult, ProvisioningStepType};

/// A step of a provisioning, such as reading the object or writing it.
///
/// Wire name: `microsoft.graph.provisioningStep`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningStep {
    /// What happened in the step, in words.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `description`
    pub description: Option<Text>,
    /// Facts of the step, in members of its own.
    ///
    /// `microsoft.graph.detailsInfo`, may be null.
    ///
    /// Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// The name of the step.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `name`
    pub name: Option<Text>,
    /// What kind of step it is.
    ///
    /// Members in another letter case, such as Import, have been seen.
    ///
    /// `microsoft.graph.provisioningStepType`, may be null.
    ///
    /// Wire name: `provisioningStepType`
    pub provisioning_step_type: Option<ProvisioningStepType>,
    /// The outcome of the step.
    ///
    /// `microsoft.graph.provisioningResult`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<ProvisioningResult>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisioningStep: "microsoft.graph.provisioningStep" {
        description: "description",
        details: "details",
        name: "name",
        provisioning_step_type: "provisioningStepType",
        status: "status",
    }
}

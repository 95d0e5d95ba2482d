// Generated from microsoft.graph.provisioningStep (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{DetailsInfo, ProvisioningResult, ProvisioningStepType};

/// A step of a provisioning, such as reading or writing the object.
///
/// Wire name: `microsoft.graph.provisioningStep`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningStep {
    /// Description of the step.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `description`
    pub description: Option<String>,
    /// Details of the step, with properties specific to it.
    ///
    /// `microsoft.graph.detailsInfo`, may be null.
    ///
    /// Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// Name of the step.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `name`
    pub name: Option<String>,
    /// Type of the step.
    ///
    /// Members in another letter case, such as `Import`, occur.
    ///
    /// `microsoft.graph.provisioningStepType`, may be null.
    ///
    /// Wire name: `provisioningStepType`
    pub provisioning_step_type: Option<ProvisioningStepType>,
    /// Outcome of the step.
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

impl ProvisioningStep {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("description", "description", Primitive::String),
            Property::structured("details", "details", DetailsInfo::schema()),
            Property::primitive("name", "name", Primitive::String),
            Property::enumeration(
                "provisioningStepType",
                "provisioning_step_type",
                ProvisioningStepType::SCHEMA,
            ),
            Property::enumeration("status", "status", ProvisioningResult::SCHEMA),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.provisioningStep",
            PROPERTIES,
        );
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

impl msgraph_runtime::schema::Described for ProvisioningStep {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

// @generated from microsoft.graph.provisioningStep (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::{DetailsInfo, ProvisioningResult, ProvisioningStepType};

/// A step of a provisioning, such as reading or writing the object.
///
/// Wire name: `microsoft.graph.provisioningStep`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningStep {
    /// Description of the step. `Edm.String`, may be null. Wire name: `description`
    pub description: Option<Text>,
    /// Details of the step, with properties specific to it. `microsoft.graph.detailsInfo`, may be null. Wire
    /// name: `details`
    pub details: Option<DetailsInfo>,
    /// Name of the step. `Edm.String`, may be null. Wire name: `name`
    pub name: Option<Text>,
    /// Type of the step. `microsoft.graph.provisioningStepType`, may be null. Wire name:
    /// `provisioningStepType`
    ///
    /// Members in another letter case, such as `Import`, occur.
    pub provisioning_step_type: Option<ProvisioningStepType>,
    /// Outcome of the step. `microsoft.graph.provisioningResult`, may be null. Wire name: `status`
    pub status: Option<ProvisioningResult>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ProvisioningStep: complex "microsoft.graph.provisioningStep";
    description: "description" = primitive(Primitive::String),
    details: "details" = structured(DetailsInfo::schema()),
    name: "name" = primitive(Primitive::String),
    provisioning_step_type: "provisioningStepType" = enumeration(ProvisioningStepType::SCHEMA),
    status: "status" = enumeration(ProvisioningResult::SCHEMA),
}

impl ProvisioningStep {
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

// @generated from microsoft.graph.provisioningSystem (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::DetailsInfo;

/// A source or target system of provisioning.
///
/// Open: the service may send further members, which are in `undeclared`. Wire name:
/// `microsoft.graph.provisioningSystem`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningSystem {
    /// Display name of the identity. `Edm.String`, may be null, inherited from `microsoft.graph.identity`.
    /// Wire name: `displayName`
    ///
    /// Can be null or out of date.
    pub display_name: Option<Text>,
    /// Identifier of the identity. `Edm.String`, may be null, inherited from `microsoft.graph.identity`. Wire
    /// name: `id`
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    pub id: Option<Text>,
    /// Details of the system, with properties specific to it. `microsoft.graph.detailsInfo`, may be null.
    /// Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ProvisioningSystem: complex "microsoft.graph.provisioningSystem" [.open()];
    display_name: "displayName" = primitive(Primitive::String),
    id: "id" = primitive(Primitive::String),
    details: "details" = structured(DetailsInfo::schema()),
}

impl ProvisioningSystem {
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

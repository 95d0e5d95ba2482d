// @generated from microsoft.graph.auditActivityPerformer (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::AuditIdentityType;

/// The agent or service principal that performed an activity.
///
/// Wire name: `microsoft.graph.auditActivityPerformer`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityPerformer {
    /// Application ID of the performer. `Edm.String`, declared as never null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// Identifier of the blueprint that the agent was created from. `Edm.String`, may be null. Wire name:
    /// `blueprintId`
    ///
    /// Null when the performer is not an agent.
    pub blueprint_id: Option<Text>,
    /// Whether the performer is an agent or a service principal. `microsoft.graph.auditIdentityType`,
    /// declared as never null. Wire name: `identityType`
    pub identity_type: Option<AuditIdentityType>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuditActivityPerformer: complex "microsoft.graph.auditActivityPerformer";
    app_id: "appId" = primitive(Primitive::String).required(),
    blueprint_id: "blueprintId" = primitive(Primitive::String),
    identity_type: "identityType" = enumeration(AuditIdentityType::SCHEMA).required(),
}

impl AuditActivityPerformer {
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

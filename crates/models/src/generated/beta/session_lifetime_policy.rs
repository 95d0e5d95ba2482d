// @generated from microsoft.graph.sessionLifetimePolicy (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::ExpirationRequirement;

/// A policy that limited the lifetime of a session.
///
/// Wire name: `microsoft.graph.sessionLifetimePolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionLifetimePolicy {
    /// Description of the limit. `Edm.String`, may be null. Wire name: `detail`
    pub detail: Option<Text>,
    /// Kind of the limit. `microsoft.graph.expirationRequirement`, may be null. Wire name:
    /// `expirationRequirement`
    pub expiration_requirement: Option<ExpirationRequirement>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SessionLifetimePolicy: complex "microsoft.graph.sessionLifetimePolicy";
    detail: "detail" = primitive(Primitive::String),
    expiration_requirement: "expirationRequirement" = enumeration(ExpirationRequirement::SCHEMA),
}

impl SessionLifetimePolicy {
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

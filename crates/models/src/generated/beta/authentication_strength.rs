// @generated from microsoft.graph.authenticationStrength (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::AuthenticationStrengthResult;

/// An authentication strength that a policy required, with its result.
///
/// Wire name: `microsoft.graph.authenticationStrength`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationStrength {
    /// Identifier of the authentication strength. `Edm.String`, may be null. Wire name:
    /// `authenticationStrengthId`
    pub authentication_strength_id: Option<Text>,
    /// Whether the user satisfied the strength, or what was missing.
    /// `microsoft.graph.authenticationStrengthResult`, may be null. Wire name: `authenticationStrengthResult`
    pub authentication_strength_result: Option<AuthenticationStrengthResult>,
    /// Display name of the authentication strength. `Edm.String`, may be null. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuthenticationStrength: complex "microsoft.graph.authenticationStrength";
    authentication_strength_id: "authenticationStrengthId" = primitive(Primitive::String),
    authentication_strength_result: "authenticationStrengthResult" = enumeration(AuthenticationStrengthResult::SCHEMA),
    display_name: "displayName" = primitive(Primitive::String),
}

impl AuthenticationStrength {
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

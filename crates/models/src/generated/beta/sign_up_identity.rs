// @generated from microsoft.graph.signUpIdentity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::SignUpIdentifierType;

/// Identifier that a customer signed up with.
///
/// Wire name: `microsoft.graph.signUpIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignUpIdentity {
    /// The identifier, such as an email address. `Edm.String`, may be null. Wire name: `signUpIdentifier`
    pub sign_up_identifier: Option<Text>,
    /// Type of the identifier. `microsoft.graph.signUpIdentifierType`, may be null. Wire name:
    /// `signUpIdentifierType`
    pub sign_up_identifier_type: Option<SignUpIdentifierType>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignUpIdentity: complex "microsoft.graph.signUpIdentity";
    sign_up_identifier: "signUpIdentifier" = primitive(Primitive::String),
    sign_up_identifier_type: "signUpIdentifierType" = enumeration(SignUpIdentifierType::SCHEMA),
}

impl SignUpIdentity {
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

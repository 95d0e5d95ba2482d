// @generated from microsoft.graph.managedIdentity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::MsiType;

/// A managed identity and its resource.
///
/// Wire name: `microsoft.graph.managedIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedIdentity {
    /// Azure resource ID of the resource that the identity is assigned to. `Edm.String`, may be null. Wire
    /// name: `associatedResourceId`
    pub associated_resource_id: Option<Text>,
    /// Identifier of the federated token that the identity presented. `Edm.String`, may be null. Wire name:
    /// `federatedTokenId`
    ///
    /// Null when it presented none.
    pub federated_token_id: Option<Text>,
    /// Issuer of the federated token that the identity presented. `Edm.String`, may be null. Wire name:
    /// `federatedTokenIssuer`
    ///
    /// Null when it presented none.
    pub federated_token_issuer: Option<Text>,
    /// Whether the identity is system-assigned or user-assigned. `microsoft.graph.msiType`, may be null. Wire
    /// name: `msiType`
    pub msi_type: Option<MsiType>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ManagedIdentity: complex "microsoft.graph.managedIdentity";
    associated_resource_id: "associatedResourceId" = primitive(Primitive::String),
    federated_token_id: "federatedTokenId" = primitive(Primitive::String),
    federated_token_issuer: "federatedTokenIssuer" = primitive(Primitive::String),
    msi_type: "msiType" = enumeration(MsiType::SCHEMA),
}

impl ManagedIdentity {
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

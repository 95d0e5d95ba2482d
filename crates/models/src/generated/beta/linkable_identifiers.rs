// @generated from microsoft.graph.linkableIdentifiers (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::TokenDetails;

/// Identifiers that correlate an activity with the sign-in that preceded it.
///
/// Wire name: `microsoft.graph.linkableIdentifiers`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkableIdentifiers {
    /// Device ID of the initiator in the directory. `Edm.String`, may be null. Wire name: `deviceId`
    pub device_id: Option<Text>,
    /// Identifier of the session in which the activity took place. `Edm.String`, may be null. Wire name:
    /// `sessionId`
    ///
    /// Compare with `sessionId` of sign-ins.
    pub session_id: Option<Text>,
    /// The token that authorized the activity. `microsoft.graph.tokenDetails`, may be null. Wire name:
    /// `tokenDetails`
    pub token_details: Option<TokenDetails>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    LinkableIdentifiers: complex "microsoft.graph.linkableIdentifiers";
    device_id: "deviceId" = primitive(Primitive::String),
    session_id: "sessionId" = primitive(Primitive::String),
    token_details: "tokenDetails" = structured(TokenDetails::schema()),
}

impl LinkableIdentifiers {
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

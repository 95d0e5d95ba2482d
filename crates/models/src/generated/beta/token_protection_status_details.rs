// @generated from microsoft.graph.tokenProtectionStatusDetails (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Value};
use super::TokenProtectionStatus;

/// Token protection status of a sign-in, with the reason for unbound tokens.
///
/// Wire name: `microsoft.graph.tokenProtectionStatusDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenProtectionStatusDetails {
    /// Whether the session token was bound to the device. `microsoft.graph.tokenProtectionStatus`, may be
    /// null. Wire name: `signInSessionStatus`
    pub sign_in_session_status: Option<TokenProtectionStatus>,
    /// Numeric reason why the session token was not bound to the device. `Edm.Int32`, may be null. Wire name:
    /// `signInSessionStatusCode`
    ///
    /// The service documents the codes on its pages about token protection. Null when the token was bound.
    pub sign_in_session_status_code: Option<i32>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    TokenProtectionStatusDetails: complex "microsoft.graph.tokenProtectionStatusDetails";
    sign_in_session_status: "signInSessionStatus" = enumeration(TokenProtectionStatus::SCHEMA),
    sign_in_session_status_code: "signInSessionStatusCode" = primitive(Primitive::Int32),
}

impl TokenProtectionStatusDetails {
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

// @generated from microsoft.graph.signInStatus (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// Outcome of a sign-in, with the reason for a failure.
///
/// Wire name: `microsoft.graph.signInStatus`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInStatus {
    /// Additional details of the outcome. `Edm.String`, may be null. Wire name: `additionalDetails`
    ///
    /// For example how multifactor authentication was satisfied.
    pub additional_details: Option<Text>,
    /// Error code; 0 if the sign-in succeeded. `Edm.Int32`, may be null. Wire name: `errorCode`
    ///
    /// Match on this. The digits of the Microsoft Entra error code, for example 50126 for `AADSTS50126`. A
    /// code other than 0 can also mean an interruption, for example when the user was asked for more
    /// information.
    pub error_code: Option<i32>,
    /// Failure reason as text. `Edm.String`, may be null. Wire name: `failureReason`
    ///
    /// `Other` or empty on success. The text can contain unfilled placeholders: match on
    /// [`errorCode`](Self::error_code) instead.
    pub failure_reason: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInStatus: complex "microsoft.graph.signInStatus";
    additional_details: "additionalDetails" = primitive(Primitive::String),
    error_code: "errorCode" = primitive(Primitive::Int32),
    failure_reason: "failureReason" = primitive(Primitive::String),
}

impl SignInStatus {
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

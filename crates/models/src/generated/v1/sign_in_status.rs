// @generated from microsoft.graph.signInStatus (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;

/// Outcome of a sign-in, with the reason for a failure.
///
/// Wire name: `microsoft.graph.signInStatus`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInStatus {
    /// Additional details of the outcome.
    ///
    /// For example how multifactor authentication was satisfied.
    ///
    /// `Edm.String`, may be null. Wire name: `additionalDetails`
    pub additional_details: Option<Text>,
    /// Error code; 0 if the sign-in succeeded.
    ///
    /// Match on this. The digits of the Microsoft Entra error code, for example 50126 for `AADSTS50126`. A
    /// code other than 0 can also mean an interruption, for example when the user was asked for more
    /// information.
    ///
    /// `Edm.Int32`, may be null. Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// Failure reason as text.
    ///
    /// `Other` or empty on success. The text can contain unfilled placeholders: match on `errorCode`
    /// instead.
    ///
    /// `Edm.String`, may be null. Wire name: `failureReason`
    pub failure_reason: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInStatus: complex "microsoft.graph.signInStatus" {
        additional_details: "additionalDetails" = primitive(Primitive::String),
        error_code: "errorCode" = primitive(Primitive::Int32),
        failure_reason: "failureReason" = primitive(Primitive::String),
    }
}

impl SignInStatus {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl SignInStatus {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

// @generated from microsoft.graph.customExtensionCalloutResult (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::AuthenticationEventHandlerResult;

/// Result of a call to a custom extension.
///
/// Wire name: `microsoft.graph.customExtensionCalloutResult`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomExtensionCalloutResult {
    /// Time when the extension was called, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `calloutDateTime`
    pub callout_date_time: Option<Timestamp>,
    /// Identifier of the custom extension.
    ///
    /// `Edm.String`, may be null. Wire name: `customExtensionId`
    pub custom_extension_id: Option<Text>,
    /// Error code, if the call failed.
    ///
    /// Not documented as a closed list.
    ///
    /// `Edm.Int32`, may be null. Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// HTTP status code of the extension's response.
    ///
    /// Null when there was no response.
    ///
    /// `Edm.Int32`, may be null. Wire name: `httpStatus`
    pub http_status: Option<i32>,
    /// Number of calls until the extension responded or the service gave up.
    ///
    /// `Edm.Int32`, may be null. Wire name: `numberOfAttempts`
    pub number_of_attempts: Option<i32>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    CustomExtensionCalloutResult: complex "microsoft.graph.customExtensionCalloutResult" [.with_base(AuthenticationEventHandlerResult::schema())] {
        callout_date_time: "calloutDateTime" = primitive(Primitive::DateTimeOffset),
        custom_extension_id: "customExtensionId" = primitive(Primitive::String),
        error_code: "errorCode" = primitive(Primitive::Int32),
        http_status: "httpStatus" = primitive(Primitive::Int32),
        number_of_attempts: "numberOfAttempts" = primitive(Primitive::Int32),
    }
}

impl CustomExtensionCalloutResult {
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

impl CustomExtensionCalloutResult {
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

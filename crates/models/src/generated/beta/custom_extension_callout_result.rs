// @generated from microsoft.graph.customExtensionCalloutResult (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Timestamp, Value,
};
use super::AuthenticationEventHandlerResult;

/// Result of a call to a custom extension.
///
/// Wire name: `microsoft.graph.customExtensionCalloutResult`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomExtensionCalloutResult {
    /// Time when the extension was called, in UTC. `Edm.DateTimeOffset`, may be null. Wire name:
    /// `calloutDateTime`
    pub callout_date_time: Option<Timestamp>,
    /// Identifier of the custom extension. `Edm.String`, may be null. Wire name: `customExtensionId`
    pub custom_extension_id: Option<Text>,
    /// Error code, if the call failed. `Edm.Int32`, may be null. Wire name: `errorCode`
    ///
    /// Not documented as a closed list.
    pub error_code: Option<i32>,
    /// HTTP status code of the extension's response. `Edm.Int32`, may be null. Wire name: `httpStatus`
    ///
    /// Null when there was no response.
    pub http_status: Option<i32>,
    /// Number of calls until the extension responded or the service gave up. `Edm.Int32`, may be null. Wire
    /// name: `numberOfAttempts`
    pub number_of_attempts: Option<i32>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    CustomExtensionCalloutResult: complex "microsoft.graph.customExtensionCalloutResult" [.with_base(AuthenticationEventHandlerResult::schema())];
    callout_date_time: "calloutDateTime" = primitive(Primitive::DateTimeOffset),
    custom_extension_id: "customExtensionId" = primitive(Primitive::String),
    error_code: "errorCode" = primitive(Primitive::Int32),
    http_status: "httpStatus" = primitive(Primitive::Int32),
    number_of_attempts: "numberOfAttempts" = primitive(Primitive::Int32),
}

impl CustomExtensionCalloutResult {
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

// @generated from microsoft.graph.fraudProtectionDetails (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// Result of a fraud protection provider for a sign-up.
///
/// Wire name: `microsoft.graph.fraudProtectionDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FraudProtectionDetails {
    /// Error messages from the provider, one per response. `Collection(Edm.String)`, declared as never null.
    /// Wire name: `providerErrorMessages`
    ///
    /// Empty when there were none.
    pub provider_error_messages: Option<Vec<Text>>,
    /// HTTP status codes from the provider, one per response. `Collection(Edm.Int32)`, declared as never
    /// null. Wire name: `providerHttpStatusCodes`
    pub provider_http_status_codes: Option<Vec<i32>>,
    /// Name of the provider. `Edm.String`, may be null. Wire name: `providerName`
    pub provider_name: Option<Text>,
    /// Response times of the provider, one per response. `Collection(Edm.Int32)`, declared as never null.
    /// Wire name: `providerResponseTimes`
    ///
    /// The unit is not documented; probably milliseconds.
    pub provider_response_times: Option<Vec<i32>>,
    /// Session identifier at the provider, for looking up the session there. `Edm.String`, may be null. Wire
    /// name: `providerSessionId`
    pub provider_session_id: Option<Text>,
    /// Reason for the verdict. `Edm.String`, may be null. Wire name: `reason`
    pub reason: Option<Text>,
    /// Verdict of the provider. `Edm.String`, may be null. Wire name: `verdict`
    ///
    /// Text defined by the provider, such as `allow`, `block` or `challenge`.
    pub verdict: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    FraudProtectionDetails: complex "microsoft.graph.fraudProtectionDetails";
    provider_error_messages: "providerErrorMessages" = primitive(Primitive::String).collection().required(),
    provider_http_status_codes: "providerHttpStatusCodes" = primitive(Primitive::Int32).collection().required(),
    provider_name: "providerName" = primitive(Primitive::String),
    provider_response_times: "providerResponseTimes" = primitive(Primitive::Int32).collection().required(),
    provider_session_id: "providerSessionId" = primitive(Primitive::String),
    reason: "reason" = primitive(Primitive::String),
    verdict: "verdict" = primitive(Primitive::String),
}

impl FraudProtectionDetails {
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

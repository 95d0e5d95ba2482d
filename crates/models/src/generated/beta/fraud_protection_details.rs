// @generated from microsoft.graph.fraudProtectionDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;

/// Result of a fraud protection provider for a sign-up.
///
/// Wire name: `microsoft.graph.fraudProtectionDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FraudProtectionDetails {
    /// Error messages from the provider, one per response.
    ///
    /// Empty when there were none.
    ///
    /// `Collection(Edm.String)`, declared as never null. Wire name: `providerErrorMessages`
    pub provider_error_messages: Option<Vec<Text>>,
    /// HTTP status codes from the provider, one per response.
    ///
    /// `Collection(Edm.Int32)`, declared as never null. Wire name: `providerHttpStatusCodes`
    pub provider_http_status_codes: Option<Vec<i32>>,
    /// Name of the provider.
    ///
    /// `Edm.String`, may be null. Wire name: `providerName`
    pub provider_name: Option<Text>,
    /// Response times of the provider, one per response.
    ///
    /// The unit is not documented; probably milliseconds.
    ///
    /// `Collection(Edm.Int32)`, declared as never null. Wire name: `providerResponseTimes`
    pub provider_response_times: Option<Vec<i32>>,
    /// Session identifier at the provider, for looking up the session there.
    ///
    /// `Edm.String`, may be null. Wire name: `providerSessionId`
    pub provider_session_id: Option<Text>,
    /// Reason for the verdict.
    ///
    /// `Edm.String`, may be null. Wire name: `reason`
    pub reason: Option<Text>,
    /// Verdict of the provider.
    ///
    /// Text defined by the provider, such as `allow`, `block` or `challenge`.
    ///
    /// `Edm.String`, may be null. Wire name: `verdict`
    pub verdict: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    FraudProtectionDetails: complex "microsoft.graph.fraudProtectionDetails" {
        provider_error_messages: "providerErrorMessages" = primitive(Primitive::String).collection().required(),
        provider_http_status_codes: "providerHttpStatusCodes" = primitive(Primitive::Int32).collection().required(),
        provider_name: "providerName" = primitive(Primitive::String),
        provider_response_times: "providerResponseTimes" = primitive(Primitive::Int32).collection().required(),
        provider_session_id: "providerSessionId" = primitive(Primitive::String),
        reason: "reason" = primitive(Primitive::String),
        verdict: "verdict" = primitive(Primitive::String),
    }
}

impl FraudProtectionDetails {
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

impl FraudProtectionDetails {
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

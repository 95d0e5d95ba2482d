// Generated from microsoft.graph.fraudProtectionDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

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
    /// `Collection(Edm.String)`, declared as never null.
    ///
    /// Wire name: `providerErrorMessages`
    pub provider_error_messages: Option<Vec<String>>,
    /// HTTP status codes from the provider, one per response.
    ///
    /// `Collection(Edm.Int32)`, declared as never null.
    ///
    /// Wire name: `providerHttpStatusCodes`
    pub provider_http_status_codes: Option<Vec<i32>>,
    /// Name of the provider.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `providerName`
    pub provider_name: Option<String>,
    /// Response times of the provider, one per response.
    ///
    /// The unit is not documented; probably milliseconds.
    ///
    /// `Collection(Edm.Int32)`, declared as never null.
    ///
    /// Wire name: `providerResponseTimes`
    pub provider_response_times: Option<Vec<i32>>,
    /// Session identifier at the provider, for looking up the session there.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `providerSessionId`
    pub provider_session_id: Option<String>,
    /// Reason for the verdict.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `reason`
    pub reason: Option<String>,
    /// Verdict of the provider.
    ///
    /// Text defined by the provider, such as `allow`, `block` or `challenge`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `verdict`
    pub verdict: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    FraudProtectionDetails: "microsoft.graph.fraudProtectionDetails" {
        provider_error_messages: "providerErrorMessages",
        provider_http_status_codes: "providerHttpStatusCodes",
        provider_name: "providerName",
        provider_response_times: "providerResponseTimes",
        provider_session_id: "providerSessionId",
        reason: "reason",
        verdict: "verdict",
    }
}

impl FraudProtectionDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                    "providerErrorMessages",
                    "provider_error_messages",
                    Primitive::String,
                )
                .collection()
                .required(),
            Property::primitive(
                    "providerHttpStatusCodes",
                    "provider_http_status_codes",
                    Primitive::Int32,
                )
                .collection()
                .required(),
            Property::primitive("providerName", "provider_name", Primitive::String),
            Property::primitive(
                    "providerResponseTimes",
                    "provider_response_times",
                    Primitive::Int32,
                )
                .collection()
                .required(),
            Property::primitive(
                "providerSessionId",
                "provider_session_id",
                Primitive::String,
            ),
            Property::primitive("reason", "reason", Primitive::String),
            Property::primitive("verdict", "verdict", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.fraudProtectionDetails",
            PROPERTIES,
        );
        &SCHEMA
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

impl msgraph_runtime::schema::Described for FraudProtectionDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

// Generated from microsoft.graph.fraudProtectionDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// What a provider of fraud protection made of a sign-up.
///
/// Wire name: `microsoft.graph.fraudProtectionDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FraudProtectionDetails {
    /// What the provider reported of errors, one text an answer.
    ///
    /// Empty where there were none.
    ///
    /// `Collection(Edm.String)`, declared as never null.
    ///
    /// Wire name: `providerErrorMessages`
    pub provider_error_messages: Option<Vec<Text>>,
    /// The HTTP statuses that the provider answered with, one an answer.
    ///
    /// `Collection(Edm.Int32)`, declared as never null.
    ///
    /// Wire name: `providerHttpStatusCodes`
    pub provider_http_status_codes: Option<Vec<i32>>,
    /// The name of the provider.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `providerName`
    pub provider_name: Option<Text>,
    /// How long the provider took, one number an answer.
    ///
    /// The unit is not documented; milliseconds is likely.
    ///
    /// `Collection(Edm.Int32)`, declared as never null.
    ///
    /// Wire name: `providerResponseTimes`
    pub provider_response_times: Option<Vec<i32>>,
    /// Identifies the session at the provider, for looking it up there.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `providerSessionId`
    pub provider_session_id: Option<Text>,
    /// Why the provider came to its verdict.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `reason`
    pub reason: Option<Text>,
    /// What the provider decided.
    ///
    /// Text of the provider, such as allow, block or challenge.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `verdict`
    pub verdict: Option<Text>,
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

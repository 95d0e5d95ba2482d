// Generated from microsoft.graph.signInStatus (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// Whether a sign-in succeeded, and if not, why.
///
/// Wire name: `microsoft.graph.signInStatus`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInStatus {
    /// What else there is to say of the outcome.
    ///
    /// Such as how multifactor authentication was satisfied.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<Text>,
    /// The code of the error, 0 where the sign-in succeeded.
    ///
    /// The digits of the error codes that Microsoft Entra writes as AADSTS followed by a number. A code
    /// other than 0 can also be an interruption, as when the user is asked for more.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// Why the sign-in failed, in words.
    ///
    /// Says Other or is empty where it succeeded. Placeholders can be left unfilled, so judge by the code.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `failureReason`
    pub failure_reason: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignInStatus: "microsoft.graph.signInStatus" {
        additional_details: "additionalDetails",
        error_code: "errorCode",
        failure_reason: "failureReason",
    }
}

// Generated from microsoft.graph.signUpStatus (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// Whether a stage of a sign-up succeeded, and if not, why.
///
/// Wire name: `microsoft.graph.signUpStatus`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignUpStatus {
    /// What else there is to say of the outcome.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<Text>,
    /// The code of the error, 0 where the stage succeeded.
    ///
    /// `Edm.Int32`, declared as never null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// Why the stage failed, in words.
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
    SignUpStatus: "microsoft.graph.signUpStatus" {
        additional_details: "additionalDetails",
        error_code: "errorCode",
        failure_reason: "failureReason",
    }
}

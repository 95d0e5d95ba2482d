// Generated from microsoft.graph.customExtensionCalloutResult (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};

/// What came of a call to a custom extension.
///
/// Wire name: `microsoft.graph.customExtensionCalloutResult`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomExtensionCalloutResult {
    /// When the extension was called, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `calloutDateTime`
    pub callout_date_time: Option<Timestamp>,
    /// The custom extension, by its identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `customExtensionId`
    pub custom_extension_id: Option<Text>,
    /// The code of the error, if the call failed.
    ///
    /// Not documented as a closed list.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// The HTTP status that the extension answered with.
    ///
    /// Null where there was no answer.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `httpStatus`
    pub http_status: Option<i32>,
    /// How often the extension was called until it answered or was given up.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `numberOfAttempts`
    pub number_of_attempts: Option<i32>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    CustomExtensionCalloutResult: "microsoft.graph.customExtensionCalloutResult" {
        callout_date_time: "calloutDateTime",
        custom_extension_id: "customExtensionId",
        error_code: "errorCode",
        http_status: "httpStatus",
        number_of_attempts: "numberOfAttempts",
    }
}

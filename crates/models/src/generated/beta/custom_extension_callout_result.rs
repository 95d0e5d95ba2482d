// Generated from microsoft.graph.customExtensionCalloutResult (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};

/// Result of a call to a custom extension.
///
/// Wire name: `microsoft.graph.customExtensionCalloutResult`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomExtensionCalloutResult {
    /// Time when the extension was called, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `calloutDateTime`
    pub callout_date_time: Option<Timestamp>,
    /// Identifier of the custom extension.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `customExtensionId`
    pub custom_extension_id: Option<String>,
    /// Error code, if the call failed.
    ///
    /// Not documented as a closed list.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// HTTP status code of the extension's response.
    ///
    /// Null when there was no response.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `httpStatus`
    pub http_status: Option<i32>,
    /// Number of calls until the extension responded or the service gave up.
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

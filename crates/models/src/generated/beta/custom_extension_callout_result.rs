// Generated from microsoft.graph.customExtensionCalloutResult (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use super::AuthenticationEventHandlerResult;

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

impl CustomExtensionCalloutResult {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "calloutDateTime",
                "callout_date_time",
                Primitive::DateTimeOffset,
            ),
            Property::primitive(
                "customExtensionId",
                "custom_extension_id",
                Primitive::String,
            ),
            Property::primitive("errorCode", "error_code", Primitive::Int32),
            Property::primitive("httpStatus", "http_status", Primitive::Int32),
            Property::primitive(
                "numberOfAttempts",
                "number_of_attempts",
                Primitive::Int32,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
                "microsoft.graph.customExtensionCalloutResult",
                PROPERTIES,
            )
            .with_base(AuthenticationEventHandlerResult::schema());
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

impl msgraph_runtime::schema::Described for CustomExtensionCalloutResult {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

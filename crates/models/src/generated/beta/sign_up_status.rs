// Generated from microsoft.graph.signUpStatus (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// Outcome of a sign-up stage, with the reason for a failure.
///
/// Wire name: `microsoft.graph.signUpStatus`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignUpStatus {
    /// Additional details of the outcome.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<String>,
    /// Error code; 0 if the stage succeeded.
    ///
    /// `Edm.Int32`, declared as never null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// Failure reason as text.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `failureReason`
    pub failure_reason: Option<String>,
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

impl SignUpStatus {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "additionalDetails",
                "additional_details",
                Primitive::String,
            ),
            Property::primitive("errorCode", "error_code", Primitive::Int32).required(),
            Property::primitive("failureReason", "failure_reason", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.signUpStatus",
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

impl msgraph_runtime::schema::Described for SignUpStatus {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

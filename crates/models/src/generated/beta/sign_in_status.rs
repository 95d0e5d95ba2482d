// Generated from microsoft.graph.signInStatus (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// Outcome of a sign-in, with the reason for a failure.
///
/// Wire name: `microsoft.graph.signInStatus`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInStatus {
    /// Additional details of the outcome.
    ///
    /// For example how multifactor authentication was satisfied.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<String>,
    /// Error code; 0 if the sign-in succeeded.
    ///
    /// Match on this. The digits of the Microsoft Entra error code, for example 50126 for `AADSTS50126`. A
    /// code other than 0 can also mean an interruption, for example when the user was asked for more
    /// information.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<i32>,
    /// Failure reason as text.
    ///
    /// `Other` or empty on success. The text can contain unfilled placeholders: match on `errorCode`
    /// instead.
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
    SignInStatus: "microsoft.graph.signInStatus" {
        additional_details: "additionalDetails",
        error_code: "errorCode",
        failure_reason: "failureReason",
    }
}

impl SignInStatus {
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
            Property::primitive("errorCode", "error_code", Primitive::Int32),
            Property::primitive("failureReason", "failure_reason", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.signInStatus",
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

impl msgraph_runtime::schema::Described for SignInStatus {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

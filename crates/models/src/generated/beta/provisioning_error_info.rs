// Generated from microsoft.graph.provisioningErrorInfo (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::ProvisioningStatusErrorCategory;

/// An error of a provisioning, with the recommended action.
///
/// Wire name: `microsoft.graph.provisioningErrorInfo`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningErrorInfo {
    /// Additional details of the error.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<String>,
    /// Whether the error was caused by the service or by something else.
    ///
    /// `microsoft.graph.provisioningStatusErrorCategory`, may be null.
    ///
    /// Wire name: `errorCategory`
    pub error_category: Option<ProvisioningStatusErrorCategory>,
    /// Error code.
    ///
    /// A string that names the error, not a number.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<String>,
    /// Reason for the failure as text.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `reason`
    pub reason: Option<String>,
    /// Recommended action for an administrator.
    ///
    /// Often a link.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `recommendedAction`
    pub recommended_action: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisioningErrorInfo: "microsoft.graph.provisioningErrorInfo" {
        additional_details: "additionalDetails",
        error_category: "errorCategory",
        error_code: "errorCode",
        reason: "reason",
        recommended_action: "recommendedAction",
    }
}

impl ProvisioningErrorInfo {
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
            Property::enumeration(
                "errorCategory",
                "error_category",
                ProvisioningStatusErrorCategory::SCHEMA,
            ),
            Property::primitive("errorCode", "error_code", Primitive::String),
            Property::primitive("reason", "reason", Primitive::String),
            Property::primitive(
                "recommendedAction",
                "recommended_action",
                Primitive::String,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.provisioningErrorInfo",
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

impl msgraph_runtime::schema::Described for ProvisioningErrorInfo {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

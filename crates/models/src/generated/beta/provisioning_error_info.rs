// @generated from microsoft.graph.provisioningErrorInfo (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::ProvisioningStatusErrorCategory;

/// An error of a provisioning, with the recommended action.
///
/// Wire name: `microsoft.graph.provisioningErrorInfo`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningErrorInfo {
    /// Additional details of the error.
    ///
    /// `Edm.String`, may be null. Wire name: `additionalDetails`
    pub additional_details: Option<Text>,
    /// Whether the error was caused by the service or by something else.
    ///
    /// `microsoft.graph.provisioningStatusErrorCategory`, may be null. Wire name: `errorCategory`
    pub error_category: Option<ProvisioningStatusErrorCategory>,
    /// Error code.
    ///
    /// A string that names the error, not a number.
    ///
    /// `Edm.String`, may be null. Wire name: `errorCode`
    pub error_code: Option<Text>,
    /// Reason for the failure as text.
    ///
    /// `Edm.String`, may be null. Wire name: `reason`
    pub reason: Option<Text>,
    /// Recommended action for an administrator.
    ///
    /// Often a link.
    ///
    /// `Edm.String`, may be null. Wire name: `recommendedAction`
    pub recommended_action: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ProvisioningErrorInfo: complex "microsoft.graph.provisioningErrorInfo" {
        additional_details: "additionalDetails" = primitive(Primitive::String),
        error_category: "errorCategory" = enumeration(ProvisioningStatusErrorCategory::SCHEMA),
        error_code: "errorCode" = primitive(Primitive::String),
        reason: "reason" = primitive(Primitive::String),
        recommended_action: "recommendedAction" = primitive(Primitive::String),
    }
}

impl ProvisioningErrorInfo {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl ProvisioningErrorInfo {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
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

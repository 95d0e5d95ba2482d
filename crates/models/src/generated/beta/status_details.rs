// @generated from microsoft.graph.statusDetails (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::{ProvisioningResult, ProvisioningStatusErrorCategory, StatusBase};

/// Outcome of a provisioning, with the error if it failed.
///
/// Deprecated together with `statusInfo`: use [`provisioningStatusInfo`](super::ProvisioningStatusInfo),
/// whose `errorInformation` has the same properties. Wire name: `microsoft.graph.statusDetails`
#[deprecated(note = "by the service since 2021-04-11, removed from 2021-12-31 on (2021-04/Reporting)")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusDetails {
    /// Outcome of the provisioning. `microsoft.graph.provisioningResult`, may be null, inherited from
    /// `microsoft.graph.statusBase`. Wire name: `status`
    pub status: Option<ProvisioningResult>,
    /// Additional details of the error. `Edm.String`, may be null. Wire name: `additionalDetails`
    pub additional_details: Option<Text>,
    /// Whether the error was caused by the service or by something else.
    /// `microsoft.graph.provisioningStatusErrorCategory`, may be null. Wire name: `errorCategory`
    pub error_category: Option<ProvisioningStatusErrorCategory>,
    /// Error code. `Edm.String`, may be null. Wire name: `errorCode`
    ///
    /// A string that names the error, not a number.
    pub error_code: Option<Text>,
    /// Reason for the failure as text. `Edm.String`, may be null. Wire name: `reason`
    pub reason: Option<Text>,
    /// Recommended action for an administrator. `Edm.String`, may be null. Wire name: `recommendedAction`
    ///
    /// Often a link.
    pub recommended_action: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    StatusDetails: complex "microsoft.graph.statusDetails" [.with_base(StatusBase::schema())];
    status: "status" = enumeration(ProvisioningResult::SCHEMA),
    additional_details: "additionalDetails" = primitive(Primitive::String),
    error_category: "errorCategory" = enumeration(ProvisioningStatusErrorCategory::SCHEMA),
    error_code: "errorCode" = primitive(Primitive::String),
    reason: "reason" = primitive(Primitive::String),
    recommended_action: "recommendedAction" = primitive(Primitive::String),
}

impl StatusDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

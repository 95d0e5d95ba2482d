// @generated from microsoft.graph.statusBase (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Value};
use super::{ProvisioningResult, StatusDetails};

/// Outcome of a provisioning, without details.
///
/// Deprecated together with `statusInfo`: use [`provisioningStatusInfo`](super::ProvisioningStatusInfo).
/// Wire name: `microsoft.graph.statusBase`
#[deprecated(note = "by the service since 2021-04-11, removed from 2021-12-31 on (2021-04/Reporting)")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusBase {
    /// Outcome of the provisioning. `microsoft.graph.provisioningResult`, may be null. Wire name: `status`
    pub status: Option<ProvisioningResult>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    StatusBase: complex "microsoft.graph.statusBase" [.with_derived(&[StatusDetails::schema()])];
    status: "status" = enumeration(ProvisioningResult::SCHEMA),
}

impl StatusBase {
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

// @generated from microsoft.graph.statusBase (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, DecodeError, Drift, Mismatch, StructuredType};
use super::{StatusBase, StatusDetails};

/// A `microsoft.graph.statusBase` or a type derived from it, selected by `@odata.type`.
///
/// An undeclared derived type is decoded as the base type; its own members are in `undeclared`.
///
/// Deprecated together with `statusInfo`: use [`provisioningStatusInfo`](super::ProvisioningStatusInfo).
/// Wire name: `microsoft.graph.statusBase`
#[deprecated(note = "by the service since 2021-04-11, removed from 2021-12-31 on (2021-04/Reporting)")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyStatusBase {
    /// A `microsoft.graph.statusBase`.
    StatusBase(StatusBase),
    /// A `microsoft.graph.statusDetails`.
    StatusDetails(StatusDetails),
}

msgraph_runtime::generated::derived_types! {
    AnyStatusBase: StatusBase;
    StatusBase,
    StatusDetails,
}

impl AnyStatusBase {
    /// The schema description of `microsoft.graph.statusBase`, with the types that derive from it.
    pub const SCHEMA: &'static StructuredType = StatusBase::SCHEMA;
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

#[doc(hidden)]
impl msgraph_runtime::schema::Described for AnyStatusBase {
    const SCHEMA: &'static StructuredType = Self::SCHEMA;
}

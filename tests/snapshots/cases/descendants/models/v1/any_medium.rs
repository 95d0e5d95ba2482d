// @generated from library.medium (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, DecodeError, Drift, Mismatch, StructuredType};
use super::{Medium, Paper, Tape};

/// A `library.medium` or a type derived from it, selected by `@odata.type`.
///
/// An undeclared derived type is decoded as the base type; its own members are in `undeclared`. Wire
/// name: `library.medium`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyMedium {
    /// A `library.medium`.
    Medium(Medium),
    /// A `library.paper`.
    Paper(Paper),
    /// A `library.tape`.
    Tape(Tape),
}

msgraph_runtime::generated::derived_types! {
    AnyMedium: Medium;
    Medium,
    Paper,
    Tape,
}

impl AnyMedium {
    /// The schema description of `library.medium`, with the types that derive from it.
    pub const SCHEMA: &'static StructuredType = Medium::SCHEMA;
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
impl msgraph_runtime::schema::Described for AnyMedium {
    const SCHEMA: &'static StructuredType = Self::SCHEMA;
}

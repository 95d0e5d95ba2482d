// @generated from library.tape (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::Medium;

/// The complex type `library.tape`.
///
/// Wire name: `library.tape`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tape {
    /// The member `note`. `Edm.String`, may be null, inherited from `library.medium`. Wire name: `note`
    pub note: Option<Text>,
    /// The member `minutes`. `Edm.Int32`, may be null. Wire name: `minutes`
    pub minutes: Option<i32>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Tape: complex "library.tape" [.with_base(Medium::schema())];
    note: "note" = primitive(Primitive::String),
    minutes: "minutes" = primitive(Primitive::Int32),
}

impl Tape {
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

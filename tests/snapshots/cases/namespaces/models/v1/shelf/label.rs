// @generated from library.shelf.label (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Value};

/// The complex type `library.shelf.label`.
///
/// Wire name: `library.shelf.label`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The member `row`. `Edm.Int32`, may be null. Wire name: `row`
    pub row: Option<i32>,
    /// The member `library`. `library.label`, may be null. Wire name: `library`
    pub library: Option<super::super::Label>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Label: complex "library.shelf.label";
    row: "row" = primitive(Primitive::Int32),
    library: "library" = structured(super::super::Label::schema()),
}

impl Label {
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

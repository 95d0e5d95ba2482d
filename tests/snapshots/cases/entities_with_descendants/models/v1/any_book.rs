// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, DecodeError, Drift, Mismatch, Property, StructuredType, Undocumented};
use super::{Atlas, Book};

/// A `library.book` or a type derived from it, selected by `@odata.type`.
///
/// An undeclared derived type is decoded as the base type; its own members are in `undeclared`. Wire
/// name: `library.book`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyBook {
    /// A `library.book`.
    Book(Book),
    /// A `library.atlas`.
    Atlas(Atlas),
}

msgraph_runtime::generated::derived_types! {
    AnyBook: Book;
    Book,
    Atlas,
}

impl AnyBook {
    /// The schema description of `library.book`, with the types that derive from it.
    pub const SCHEMA: &'static StructuredType = Book::SCHEMA;
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
impl msgraph_runtime::schema::Described for AnyBook {
    const SCHEMA: &'static StructuredType = Self::SCHEMA;
}

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl AnyBook {
    /// Path `id`: no documented operators. See [`id`](super::Book::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
}

impl msgraph_runtime::query::FilterSupported for AnyBook {}
impl msgraph_runtime::query::TopSupported for AnyBook {}
impl msgraph_runtime::query::SkipSupported for AnyBook {}
impl msgraph_runtime::query::CountSupported for AnyBook {}

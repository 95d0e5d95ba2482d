// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Undocumented, Value,
};
use super::State;

/// A book. Its [`state`](Self::state) is a [`library.state`](super::State).
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// Upstream text has no links: \[\`state\`\]. `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// Where the book is; its [`type`](Self) does not matter. `library.state`, may be null. Wire name:
    /// `state`
    ///
    /// Usually [`state/lent`](super::State::Lent). Plain brackets \[stay\] plain, and so does `code`.
    pub state: Option<State>,
    /// The member `type`. `Edm.String`, may be null. Wire name: `type`
    pub r#type: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Book: entity "library.book" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    state: "state" = enumeration(State::SCHEMA),
    r#type: "type" = primitive(Primitive::String),
}

impl Book {
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

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl Book {
    /// Path `id`: no documented operators. See [`Self::id`].
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
    /// Path `state`: no documented operators. See [`Self::state`].
    pub const STATE: &'static Property<Self, State, Undocumented> = &Property::new("state");
    /// Path `type`: no documented operators. See [`type`](Self).
    pub const TYPE: &'static Property<Self, String, Undocumented> = &Property::new("type");
}

impl msgraph_runtime::query::FilterSupported for Book {}
impl msgraph_runtime::query::TopSupported for Book {}
impl msgraph_runtime::query::SkipSupported for Book {}
impl msgraph_runtime::query::CountSupported for Book {}

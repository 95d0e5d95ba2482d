// @generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Undocumented, Value,
};

/// The entity type `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visit {
    /// The member `day`. `Edm.Date`, declared as never null. Wire name: `day`
    pub day: Option<Text>,
    /// The member `time`. `Edm.TimeOfDay`, declared as never null. Wire name: `time`
    pub time: Option<Text>,
    /// The member `reader`. `Edm.Guid`, declared as never null. Wire name: `reader`
    pub reader: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Visit: entity "library.visit" of super::STRUCTURED_TYPES;
    day: "day" = primitive(Primitive::Date).required(),
    time: "time" = primitive(Primitive::TimeOfDay).required(),
    reader: "reader" = primitive(Primitive::Guid).required(),
}

impl Visit {
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
impl Visit {
    /// Path `day`: no documented operators. See [`Self::day`].
    pub const DAY: &'static Property<Self, msgraph_runtime::query::edm::Date, Undocumented> =
        &Property::new("day");
    /// Path `time`: no documented operators. See [`Self::time`].
    pub const TIME: &'static Property<Self, msgraph_runtime::query::edm::TimeOfDay, Undocumented> =
        &Property::new("time");
    /// Path `reader`: no documented operators. See [`Self::reader`].
    pub const READER: &'static Property<Self, msgraph_runtime::query::edm::Guid, Undocumented> =
        &Property::new("reader");
}

impl msgraph_runtime::query::FilterSupported for Visit {}
impl msgraph_runtime::query::TopSupported for Visit {}
impl msgraph_runtime::query::SkipSupported for Visit {}
impl msgraph_runtime::query::CountSupported for Visit {}

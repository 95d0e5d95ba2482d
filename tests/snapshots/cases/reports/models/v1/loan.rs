// @generated from library.loan (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp, Undocumented,
    Value,
};
use super::{LongLoan, operators};

/// The entity type `library.loan`.
///
/// Wire name: `library.loan`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    /// The member `id`. `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `lentDateTime`. `Edm.DateTimeOffset`, may be null. Wire name: `lentDateTime`
    pub lent_date_time: Option<Timestamp>,
    /// The member `kinds`. `Collection(Edm.String)`, may be null. Wire name: `kinds`
    pub kinds: Option<Vec<Text>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Loan: entity "library.loan" [.with_derived(&[LongLoan::schema()])] of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    lent_date_time: "lentDateTime" = primitive(Primitive::DateTimeOffset),
    kinds: "kinds" = primitive(Primitive::String).collection(),
}

impl Loan {
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
impl Loan {
    /// Path `id`: no documented operators. See [`Self::id`].
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
    /// Path `lentDateTime`: `ge`, `le`. See [`Self::lent_date_time`].
    pub const LENT_DATE_TIME: &'static Property<Self, Timestamp, operators::GeLe> =
        &Property::new("lentDateTime");
    /// Path `kinds`: no documented operators. See [`Self::kinds`].
    pub const KINDS: &'static Property<Self, Vec<String>, Undocumented> = &Property::new("kinds");
}

impl msgraph_runtime::query::FilterSupported for Loan {}
impl msgraph_runtime::query::TopSupported for Loan {}
impl msgraph_runtime::query::SkipSupported for Loan {}
impl msgraph_runtime::query::CountSupported for Loan {}

impl msgraph_runtime::query::TimeFilterSupported for Loan {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "lentDateTime",
        msgraph_runtime::query::TimeBounds::Inclusive,
    );
}

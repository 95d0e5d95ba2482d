// @generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;

/// The entity type `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visit {
    /// The member `day`.
    ///
    /// `Edm.Date`, declared as never null. Wire name: `day`
    pub day: Option<Text>,
    /// The member `time`.
    ///
    /// `Edm.TimeOfDay`, declared as never null. Wire name: `time`
    pub time: Option<Text>,
    /// The member `reader`.
    ///
    /// `Edm.Guid`, declared as never null. Wire name: `reader`
    pub reader: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Visit: entity "library.visit" {
        day: "day" = primitive(Primitive::Date).required(),
        time: "time" = primitive(Primitive::TimeOfDay).required(),
        reader: "reader" = primitive(Primitive::Guid).required(),
    }
}

impl Visit {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

/// Paths to filter, sort and select by.
impl Visit {
    /// Path `day`, no documented operators. See [`day`](super::Visit::day).
    pub const DAY: &'static Property<
        Self,
        msgraph_runtime::query::edm::Date,
        Undocumented,
    > = &Property::new("day");

    /// Path `time`, no documented operators. See [`time`](super::Visit::time).
    pub const TIME: &'static Property<
        Self,
        msgraph_runtime::query::edm::TimeOfDay,
        Undocumented,
    > = &Property::new("time");

    /// Path `reader`, no documented operators. See [`reader`](super::Visit::reader).
    pub const READER: &'static Property<
        Self,
        msgraph_runtime::query::edm::Guid,
        Undocumented,
    > = &Property::new("reader");
}

impl msgraph_runtime::query::FilterSupported for Visit {}

impl msgraph_runtime::query::TopSupported for Visit {}

impl msgraph_runtime::query::SkipSupported for Visit {}

impl msgraph_runtime::query::CountSupported for Visit {}

impl Visit {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

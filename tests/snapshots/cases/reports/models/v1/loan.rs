// @generated from library.loan (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::LongLoan;

/// The entity type `library.loan`.
///
/// Wire name: `library.loan`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `lentDateTime`.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `lentDateTime`
    pub lent_date_time: Option<Timestamp>,
    /// The member `kinds`.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `kinds`
    pub kinds: Option<Vec<Text>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Loan: entity "library.loan" [.with_derived(&[LongLoan::schema()])] of super::STRUCTURED_TYPES {
        id: "id" = primitive(Primitive::String).required(),
        lent_date_time: "lentDateTime" = primitive(Primitive::DateTimeOffset),
        kinds: "kinds" = primitive(Primitive::String).collection(),
    }
}

impl Loan {
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
impl Loan {
    /// Path `id`, no documented operators. See [`id`](super::Loan::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Path `lentDateTime`, documented: `ge`, `le`. See [`lent_date_time`](super::Loan::lent_date_time).
    pub const LENT_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::GeLe,
    > = &Property::new("lentDateTime");

    /// Path `kinds`, no documented operators. See [`kinds`](super::Loan::kinds).
    pub const KINDS: &'static Property<Self, Vec<String>, Undocumented> = &Property::new(
        "kinds",
    );
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

impl Loan {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
    }

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

// @generated from library.publication (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::{Book, Item};

/// The entity type `library.publication`.
///
/// Abstract: the service sends only types derived from this one.
///
/// Wire name: `library.publication`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Publication {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null, inherited from `library.item`. Wire name: `id`
    pub id: Option<Text>,
    /// The member `title`.
    ///
    /// `Edm.String`, may be null. Wire name: `title`
    pub title: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Publication: entity "library.publication" [.with_base(Item::schema()).with_derived(&[Book::schema()]).abstract_()] {
        id: "id" = primitive(Primitive::String).required(),
        title: "title" = primitive(Primitive::String),
    }
}

impl Publication {
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
impl Publication {
    /// Path `id`, no documented operators. See [`id`](super::Publication::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Path `title`, no documented operators. See [`title`](super::Publication::title).
    pub const TITLE: &'static Property<Self, String, Undocumented> = &Property::new(
        "title",
    );
}

impl msgraph_runtime::query::FilterSupported for Publication {}

impl msgraph_runtime::query::TopSupported for Publication {}

impl msgraph_runtime::query::SkipSupported for Publication {}

impl msgraph_runtime::query::CountSupported for Publication {}

impl Publication {
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

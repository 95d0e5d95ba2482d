// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::Label;

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `label`.
    ///
    /// `library.label`, may be null. Wire name: `label`
    pub label: Option<Label>,
    /// The member `shelfLabel`.
    ///
    /// `library.shelf.label`, may be null. Wire name: `shelfLabel`
    pub shelf_label: Option<super::shelf::Label>,
    /// The member `places`.
    ///
    /// `Collection(library.shelf.place)`, may be null, sent only when expanded. Wire name: `places`
    pub places: Option<Vec<super::shelf::Place>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Book: entity "library.book" {
        id: "id" = primitive(Primitive::String).required(),
        label: "label" = structured(Label::schema()),
        shelf_label: "shelfLabel" = structured(super::shelf::Label::schema()),
        places: "places" = structured(super::shelf::Place::schema()).collection().contained(),
    }
}

impl Book {
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
impl Book {
    /// Path `id`, no documented operators. See [`id`](super::Book::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Path `label`, no documented operators. See [`label`](super::Book::label).
    pub const LABEL: &'static Property<Self, Label, Undocumented> = &Property::new(
        "label",
    );

    /// Path `shelfLabel`, no documented operators. See [`shelf_label`](super::Book::shelf_label).
    pub const SHELF_LABEL: &'static Property<Self, super::shelf::Label, Undocumented> = &Property::new(
        "shelfLabel",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

impl Book {
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

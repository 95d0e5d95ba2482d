// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::Label;

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `label`.
    ///
    /// `library.label`, may be null.
    ///
    /// Wire name: `label`
    pub label: Option<Label>,
    /// The member `shelfLabel`.
    ///
    /// `library.shelf.label`, may be null.
    ///
    /// Wire name: `shelfLabel`
    pub shelf_label: Option<super::shelf::Label>,
    /// The member `places`.
    ///
    /// `Collection(library.shelf.place)`, may be null, sent only when expanded.
    ///
    /// Wire name: `places`
    pub places: Option<Vec<super::shelf::Place>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        label: "label",
        shelf_label: "shelfLabel",
        places: "places",
    }
}

/// Paths to filter, sort and select by.
impl Book {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// The path `label`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `label`
    pub const LABEL: &'static Property<Self, Label, Undocumented> = &Property::new(
        "label",
    );

    /// The path `shelfLabel`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `shelfLabel`
    pub const SHELF_LABEL: &'static Property<Self, super::shelf::Label, Undocumented> = &Property::new(
        "shelfLabel",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::{Chapter, Left};

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
    /// The member `chapter`.
    ///
    /// `library.chapter`, may be null.
    ///
    /// Wire name: `chapter`
    pub chapter: Option<Chapter>,
    /// The member `left`.
    ///
    /// `library.left`, may be null.
    ///
    /// Wire name: `left`
    pub left: Option<Left>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        chapter: "chapter",
        left: "left",
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

    /// The path `chapter`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `chapter`
    pub const CHAPTER: &'static Property<Self, Chapter, Undocumented> = &Property::new(
        "chapter",
    );

    /// The path `left`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `left`
    pub const LEFT: &'static Property<Self, Left, Undocumented> = &Property::new("left");
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

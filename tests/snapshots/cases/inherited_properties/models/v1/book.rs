// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null, inherited from `library.item`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `title`.
    ///
    /// `Edm.String`, may be null, inherited from `library.publication`.
    ///
    /// Wire name: `title`
    pub title: Option<String>,
    /// The member `pages`.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `pages`
    pub pages: Option<i32>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        title: "title",
        pages: "pages",
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

    /// The path `title`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `title`
    pub const TITLE: &'static Property<Self, String, Undocumented> = &Property::new(
        "title",
    );

    /// The path `pages`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `pages`
    pub const PAGES: &'static Property<Self, i32, Undocumented> = &Property::new(
        "pages",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

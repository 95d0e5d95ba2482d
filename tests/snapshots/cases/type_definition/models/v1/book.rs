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
    /// The member `isbn`.
    ///
    /// `library.isbn`, declared as never null.
    ///
    /// Wire name: `isbn`
    pub isbn: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        isbn: "isbn",
    }
}

/// Paths to filter, sort and select by.
impl Book {
    /// The path `isbn`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `isbn`
    pub const ISBN: &'static Property<Self, String, Undocumented> = &Property::new(
        "isbn",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

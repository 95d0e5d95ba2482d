// Generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::Book;

/// The entity type `library.catalogue`.
///
/// Wire name: `library.catalogue`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Catalogue {
    /// The member `books`.
    ///
    /// `Collection(library.book)`, may be null, sent only when expanded.
    ///
    /// Wire name: `books`
    pub books: Option<Vec<Book>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Catalogue: "library.catalogue" {
        books: "books",
    }
}

impl msgraph_runtime::query::FilterSupported for Catalogue {}

impl msgraph_runtime::query::TopSupported for Catalogue {}

impl msgraph_runtime::query::SkipSupported for Catalogue {}

impl msgraph_runtime::query::CountSupported for Catalogue {}

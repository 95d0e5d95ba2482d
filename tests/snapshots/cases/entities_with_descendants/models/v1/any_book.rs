// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::query::{Property, Undocumented};
use super::{Atlas, Book};

/// A `library.book` or one of its descendants, chosen by `@odata.type`.
///
/// A descendant that the metadata doesn't declare is read as the base, its own members as undeclared
/// ones.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyBook {
    /// A `library.book`.
    Book(Book),
    /// A `library.atlas`.
    Atlas(Atlas),
}

msgraph_runtime::descendants! {
    AnyBook: Book {
        Book,
        Atlas,
    }
}

/// Paths to filter, sort and select by.
impl AnyBook {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
}

impl msgraph_runtime::query::FilterSupported for AnyBook {}

impl msgraph_runtime::query::TopSupported for AnyBook {}

impl msgraph_runtime::query::SkipSupported for AnyBook {}

impl msgraph_runtime::query::CountSupported for AnyBook {}

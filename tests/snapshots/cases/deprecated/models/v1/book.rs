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
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `shelf`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `shelf`
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Shelves)"
    )]
    pub shelf: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        shelf: "shelf",
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

    /// The path `shelf`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `shelf`
    #[deprecated(
        note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Shelves)"
    )]
    pub const SHELF: &'static Property<Self, String, Undocumented> = &Property::new(
        "shelf",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

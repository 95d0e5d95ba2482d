// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::FlagSet;
use super::Rights;

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
    /// The member `rights`.
    ///
    /// `library.rights`, may be null.
    ///
    /// Wire name: `rights`
    pub rights: Option<FlagSet<Rights>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        rights: "rights",
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

    /// The path `rights`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `rights`
    pub const RIGHTS: &'static Property<Self, FlagSet<Rights>, Undocumented> = &Property::new(
        "rights",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

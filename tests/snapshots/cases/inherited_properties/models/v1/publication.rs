// Generated from library.publication (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// The entity type `library.publication`.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `library.publication`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Publication {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null, inherited from `library.item`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `title`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `title`
    pub title: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Publication: "library.publication" {
        id: "id",
        title: "title",
    }
}

/// Paths to filter, sort and select by.
impl Publication {
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
}

impl msgraph_runtime::query::FilterSupported for Publication {}

impl msgraph_runtime::query::TopSupported for Publication {}

impl msgraph_runtime::query::SkipSupported for Publication {}

impl msgraph_runtime::query::CountSupported for Publication {}

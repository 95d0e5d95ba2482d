// Generated from library.item (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// The entity type `library.item`.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `library.item`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Item: "library.item" {
        id: "id",
    }
}

/// Paths to filter, sort and select by.
impl Item {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
}

impl msgraph_runtime::query::FilterSupported for Item {}

impl msgraph_runtime::query::TopSupported for Item {}

impl msgraph_runtime::query::SkipSupported for Item {}

impl msgraph_runtime::query::CountSupported for Item {}

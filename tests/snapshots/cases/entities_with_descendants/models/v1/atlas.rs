// Generated from library.atlas (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// The entity type `library.atlas`.
///
/// Wire name: `library.atlas`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Atlas {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null, inherited from `library.book`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `maps`.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `maps`
    pub maps: Option<i32>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Atlas: "library.atlas" {
        id: "id",
        maps: "maps",
    }
}

/// Paths to filter, sort and select by.
impl Atlas {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// The path `maps`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `maps`
    pub const MAPS: &'static Property<Self, i32, Undocumented> = &Property::new("maps");
}

impl msgraph_runtime::query::FilterSupported for Atlas {}

impl msgraph_runtime::query::TopSupported for Atlas {}

impl msgraph_runtime::query::SkipSupported for Atlas {}

impl msgraph_runtime::query::CountSupported for Atlas {}

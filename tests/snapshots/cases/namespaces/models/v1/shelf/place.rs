// Generated from library.shelf.place (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::Label;

/// The entity type `library.shelf.place`.
///
/// Wire name: `library.shelf.place`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `label`.
    ///
    /// `library.shelf.label`, may be null.
    ///
    /// Wire name: `label`
    pub label: Option<Label>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Place: "library.shelf.place" {
        id: "id",
        label: "label",
    }
}

/// Paths to filter, sort and select by.
impl Place {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// The path `label`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `label`
    pub const LABEL: &'static Property<Self, Label, Undocumented> = &Property::new(
        "label",
    );
}

impl msgraph_runtime::query::FilterSupported for Place {}

impl msgraph_runtime::query::TopSupported for Place {}

impl msgraph_runtime::query::SkipSupported for Place {}

impl msgraph_runtime::query::CountSupported for Place {}

// Generated from library.shelf.label (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.shelf.label`.
///
/// Wire name: `library.shelf.label`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The member `row`.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `row`
    pub row: Option<i32>,
    /// The member `library`.
    ///
    /// `library.label`, may be null.
    ///
    /// Wire name: `library`
    pub library: Option<super::super::Label>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Label: "library.shelf.label" {
        row: "row",
        library: "library",
    }
}

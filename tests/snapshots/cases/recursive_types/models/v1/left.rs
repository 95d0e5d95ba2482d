// Generated from library.left (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::Right;

/// The complex type `library.left`.
///
/// Wire name: `library.left`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `right`.
    ///
    /// `library.right`, may be null.
    ///
    /// Wire name: `right`
    pub right: Option<Box<Right>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Left: "library.left" {
        right: "right",
    }
}

// Generated from library.right (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::Left;

/// The complex type `library.right`.
///
/// Wire name: `library.right`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `left`.
    ///
    /// `library.left`, may be null.
    ///
    /// Wire name: `left`
    pub left: Option<Box<Left>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Right: "library.right" {
        left: "left",
    }
}

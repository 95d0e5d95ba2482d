// Generated from library.paper (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.paper`.
///
/// Wire name: `library.paper`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Paper {
    /// The member `note`.
    ///
    /// `Edm.String`, may be null, inherited from `library.medium`.
    ///
    /// Wire name: `note`
    pub note: Option<String>,
    /// The member `weight`.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `weight`
    pub weight: Option<i32>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Paper: "library.paper" {
        note: "note",
        weight: "weight",
    }
}

// Generated from library.operators (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.operators`.
///
/// Wire name: `library.operators`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Operators {
    /// The member `undeclared`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `undeclared`
    pub undeclared2: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Operators: "library.operators" {
        undeclared2: "undeclared",
    }
}

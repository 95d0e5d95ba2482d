// Generated from library.medium (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.medium`.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `library.medium`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Medium {
    /// The member `note`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `note`
    pub note: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Medium: "library.medium" {
        note: "note",
    }
}

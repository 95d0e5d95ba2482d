// Generated from library.extra (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.extra`.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `library.extra`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Extra {
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Extra: "library.extra" {
    }
}

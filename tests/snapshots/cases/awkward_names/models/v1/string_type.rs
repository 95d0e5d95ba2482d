// Generated from library.string (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.string`.
///
/// Wire name: `library.string`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StringType {
    /// The member `value`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `value`
    pub value: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    StringType: "library.string" {
        value: "value",
    }
}

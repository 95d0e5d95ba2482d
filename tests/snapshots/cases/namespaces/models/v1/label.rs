// Generated from library.label (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.label`.
///
/// Wire name: `library.label`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The member `text`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `text`
    pub text: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Label: "library.label" {
        text: "text",
    }
}

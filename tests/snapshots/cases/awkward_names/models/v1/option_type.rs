// Generated from library.option (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.option`.
///
/// Wire name: `library.option`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    /// The member `some`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `some`
    pub some: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    OptionType: "library.option" {
        some: "some",
    }
}

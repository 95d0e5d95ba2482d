// Generated from library.member (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.member`.
///
/// Wire name: `library.member`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The member `имя`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `имя`
    pub u0438u043cu044f: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Member: "library.member" {
        u0438u043cu044f: "имя",
    }
}

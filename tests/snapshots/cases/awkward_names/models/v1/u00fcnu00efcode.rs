// Generated from library.ünïcode (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::Member;

/// The complex type `library.ünïcode`.
///
/// Wire name: `library.ünïcode`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct U00fcnu00efcode {
    /// The member `member`.
    ///
    /// `library.member`, may be null.
    ///
    /// Wire name: `member`
    pub member: Option<Member>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    U00fcnu00efcode: "library.ünïcode" {
        member: "member",
    }
}

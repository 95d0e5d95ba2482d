// Generated from microsoft.graph.sessionLifetimePolicy (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::ExpirationRequirement;

/// What limited the lifetime of a session.
///
/// Wire name: `microsoft.graph.sessionLifetimePolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionLifetimePolicy {
    /// What the limit was, in words.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `detail`
    pub detail: Option<Text>,
    /// What kind of limit it was.
    ///
    /// `microsoft.graph.expirationRequirement`, may be null.
    ///
    /// Wire name: `expirationRequirement`
    pub expiration_requirement: Option<ExpirationRequirement>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SessionLifetimePolicy: "microsoft.graph.sessionLifetimePolicy" {
        detail: "detail",
        expiration_requirement: "expirationRequirement",
    }
}

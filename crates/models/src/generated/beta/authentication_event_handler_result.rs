// Generated from microsoft.graph.authenticationEventHandlerResult (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// Result of a listener's handler.
///
/// Abstract: records contain one of its derived types.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `microsoft.graph.authenticationEventHandlerResult`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationEventHandlerResult {
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationEventHandlerResult: "microsoft.graph.authenticationEventHandlerResult" {
    }
}

// Generated from microsoft.graph.authenticationContext (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::AuthenticationContextDetail;

/// An authentication context that a sign-in asked for or had met.
///
/// Wire name: `microsoft.graph.authenticationContext`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationContext {
    /// Whether the context was asked for or met already.
    ///
    /// `microsoft.graph.authenticationContextDetail`, may be null.
    ///
    /// Wire name: `detail`
    pub detail: Option<AuthenticationContextDetail>,
    /// The context, by the identifier that policies know it by, such as c1.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationContext: "microsoft.graph.authenticationContext" {
        detail: "detail",
        id: "id",
    }
}

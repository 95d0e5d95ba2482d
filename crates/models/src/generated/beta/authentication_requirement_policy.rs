// Generated from microsoft.graph.authenticationRequirementPolicy (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::RequirementProvider;

/// A policy that demanded a certain authentication.
///
/// Wire name: `microsoft.graph.authenticationRequirementPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationRequirementPolicy {
    /// What the policy demanded, or why, in words.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `detail`
    pub detail: Option<Text>,
    /// What kind of policy it was.
    ///
    /// `microsoft.graph.requirementProvider`, may be null.
    ///
    /// Wire name: `requirementProvider`
    pub requirement_provider: Option<RequirementProvider>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationRequirementPolicy: "microsoft.graph.authenticationRequirementPolicy" {
        detail: "detail",
        requirement_provider: "requirementProvider",
    }
}

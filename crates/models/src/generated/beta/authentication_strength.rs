// Generated from microsoft.graph.authenticationStrength (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::AuthenticationStrengthResult;

/// An authentication strength that a policy demanded, and whether it was reached.
///
/// Wire name: `microsoft.graph.authenticationStrength`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationStrength {
    /// The authentication strength, by its identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationStrengthId`
    pub authentication_strength_id: Option<Text>,
    /// Whether the user reached the strength, or what they would have needed.
    ///
    /// `microsoft.graph.authenticationStrengthResult`, may be null.
    ///
    /// Wire name: `authenticationStrengthResult`
    pub authentication_strength_result: Option<AuthenticationStrengthResult>,
    /// The name of the authentication strength.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationStrength: "microsoft.graph.authenticationStrength" {
        authentication_strength_id: "authenticationStrengthId",
        authentication_strength_result: "authenticationStrengthResult",
        display_name: "displayName",
    }
}

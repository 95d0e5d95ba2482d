// Generated from microsoft.graph.authenticationAppPolicyDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::{
    AuthenticationAppAdminConfiguration, AuthenticationAppEvaluation,
    AuthenticationAppPolicyStatus,
};

/// How a policy for the authenticator app worked out in a sign-in.
///
/// Wire name: `microsoft.graph.authenticationAppPolicyDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationAppPolicyDetails {
    /// Whether administrators had turned the policy on.
    ///
    /// `microsoft.graph.authenticationAppAdminConfiguration`, may be null.
    ///
    /// Wire name: `adminConfiguration`
    pub admin_configuration: Option<AuthenticationAppAdminConfiguration>,
    /// Whether the user's authentication satisfied the policy.
    ///
    /// `microsoft.graph.authenticationAppEvaluation`, may be null.
    ///
    /// Wire name: `authenticationEvaluation`
    pub authentication_evaluation: Option<AuthenticationAppEvaluation>,
    /// The name of the policy, such as number matching.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyName`
    pub policy_name: Option<Text>,
    /// What the app made of the policy.
    ///
    /// `microsoft.graph.authenticationAppPolicyStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<AuthenticationAppPolicyStatus>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationAppPolicyDetails: "microsoft.graph.authenticationAppPolicyDetails" {
        admin_configuration: "adminConfiguration",
        authentication_evaluation: "authenticationEvaluation",
        policy_name: "policyName",
        status: "status",
    }
}

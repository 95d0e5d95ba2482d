// Generated from microsoft.graph.appliedConditionalAccessPolicy (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::AppliedConditionalAccessPolicyResult;

/// A Conditional Access policy, and what it did in a sign-in.
///
/// Members are silently null for callers without permission to read the policies.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedConditionalAccessPolicy {
    /// The name of the policy.
    ///
    /// Names change, and are null without permission to read the policies.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// What the policy demanded before it let the user in.
    ///
    /// Text such as Mfa, Block or RequireCompliantDevice.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `enforcedGrantControls`
    pub enforced_grant_controls: Option<Vec<Text>>,
    /// What the policy limited in the session.
    ///
    /// Text such as SignInFrequency or CloudAppSecurity.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `enforcedSessionControls`
    pub enforced_session_controls: Option<Vec<Text>>,
    /// The policy, by its identifier.
    ///
    /// For policies of the tenant a GUID; built-in protection uses names, such as SecurityDefaults.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// What the policy did.
    ///
    /// Members that the metadata lacks, such as applied, have been seen.
    ///
    /// `microsoft.graph.appliedConditionalAccessPolicyResult`, may be null.
    ///
    /// Wire name: `result`
    pub result: Option<AppliedConditionalAccessPolicyResult>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AppliedConditionalAccessPolicy: "microsoft.graph.appliedConditionalAccessPolicy" {
        display_name: "displayName",
        enforced_grant_controls: "enforcedGrantControls",
        enforced_session_controls: "enforcedSessionControls",
        id: "id",
        result: "result",
    }
}

// Generated from microsoft.graph.appliedConditionalAccessPolicy (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use msgraph_runtime::wire::FlagSet;
use super::{
    AppliedConditionalAccessPolicyResult, AuthenticationStrength,
    ConditionalAccessConditions, ConditionalAccessRuleSatisfied,
};

/// A Conditional Access policy, and what it did in a sign-in.
///
/// Members are silently null for callers without permission to read the policies.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedConditionalAccessPolicy {
    /// The authentication strength that the policy demanded, and whether it was reached.
    ///
    /// Null where the policy demands none.
    ///
    /// `microsoft.graph.authenticationStrength`, may be null.
    ///
    /// Wire name: `authenticationStrength`
    pub authentication_strength: Option<AuthenticationStrength>,
    /// Which conditions of the policy the sign-in did not meet.
    ///
    /// A set, as text with commas as a rule; arrays have been seen.
    ///
    /// `microsoft.graph.conditionalAccessConditions`, may be null.
    ///
    /// Wire name: `conditionsNotSatisfied`
    pub conditions_not_satisfied: Option<FlagSet<ConditionalAccessConditions>>,
    /// Which conditions of the policy the sign-in met.
    ///
    /// A set, as text with commas as a rule; arrays have been seen.
    ///
    /// `microsoft.graph.conditionalAccessConditions`, may be null.
    ///
    /// Wire name: `conditionsSatisfied`
    pub conditions_satisfied: Option<FlagSet<ConditionalAccessConditions>>,
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
    /// The rules of exclusion that the sign-in met, so that the policy left it alone.
    ///
    /// `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`, may be null.
    ///
    /// Wire name: `excludeRulesSatisfied`
    pub exclude_rules_satisfied: Option<Vec<ConditionalAccessRuleSatisfied>>,
    /// The policy, by its identifier.
    ///
    /// For policies of the tenant a GUID; built-in protection uses names, such as SecurityDefaults.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// The rules of inclusion that the sign-in met.
    ///
    /// `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`, may be null.
    ///
    /// Wire name: `includeRulesSatisfied`
    pub include_rules_satisfied: Option<Vec<ConditionalAccessRuleSatisfied>>,
    /// What the policy did.
    ///
    /// Members that the metadata lacks, such as applied, have been seen.
    ///
    /// `microsoft.graph.appliedConditionalAccessPolicyResult`, may be null.
    ///
    /// Wire name: `result`
    pub result: Option<AppliedConditionalAccessPolicyResult>,
    /// Which limits on the session the sign-in did not satisfy.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `sessionControlsNotSatisfied`
    pub session_controls_not_satisfied: Option<Vec<Text>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AppliedConditionalAccessPolicy: "microsoft.graph.appliedConditionalAccessPolicy" {
        authentication_strength: "authenticationStrength",
        conditions_not_satisfied: "conditionsNotSatisfied",
        conditions_satisfied: "conditionsSatisfied",
        display_name: "displayName",
        enforced_grant_controls: "enforcedGrantControls",
        enforced_session_controls: "enforcedSessionControls",
        exclude_rules_satisfied: "excludeRulesSatisfied",
        id: "id",
        include_rules_satisfied: "includeRulesSatisfied",
        result: "result",
        session_controls_not_satisfied: "sessionControlsNotSatisfied",
    }
}

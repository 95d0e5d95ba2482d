// Generated from microsoft.graph.appliedConditionalAccessPolicy (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::wire::FlagSet;
use super::{
    AppliedConditionalAccessPolicyResult, AuthenticationStrength,
    ConditionalAccessConditions, ConditionalAccessRuleSatisfied,
};

/// A Conditional Access policy and its result for a sign-in.
///
/// Properties are null, without an error, when the caller has no permission to read the policies.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedConditionalAccessPolicy {
    /// Authentication strength that the policy required, with its result.
    ///
    /// Null when the policy requires none.
    ///
    /// `microsoft.graph.authenticationStrength`, may be null.
    ///
    /// Wire name: `authenticationStrength`
    pub authentication_strength: Option<AuthenticationStrength>,
    /// Conditions of the policy that the sign-in did not meet.
    ///
    /// Flags, usually sent as one comma-separated string, sometimes as an array.
    ///
    /// `microsoft.graph.conditionalAccessConditions`, may be null.
    ///
    /// Wire name: `conditionsNotSatisfied`
    pub conditions_not_satisfied: Option<FlagSet<ConditionalAccessConditions>>,
    /// Conditions of the policy that the sign-in met.
    ///
    /// Flags, usually sent as one comma-separated string, sometimes as an array.
    ///
    /// `microsoft.graph.conditionalAccessConditions`, may be null.
    ///
    /// Wire name: `conditionsSatisfied`
    pub conditions_satisfied: Option<FlagSet<ConditionalAccessConditions>>,
    /// Display name of the policy.
    ///
    /// Names change: match on `id`. Null without permission to read the policies.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Grant controls that the policy enforced.
    ///
    /// Strings such as `Mfa`, `Block` or `RequireCompliantDevice`.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `enforcedGrantControls`
    pub enforced_grant_controls: Option<Vec<String>>,
    /// Session controls that the policy enforced.
    ///
    /// Strings such as `SignInFrequency` or `CloudAppSecurity`.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `enforcedSessionControls`
    pub enforced_session_controls: Option<Vec<String>>,
    /// Exclusion rules that the sign-in met, so that the policy did not apply.
    ///
    /// `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`, may be null.
    ///
    /// Wire name: `excludeRulesSatisfied`
    pub exclude_rules_satisfied: Option<Vec<ConditionalAccessRuleSatisfied>>,
    /// Identifier of the policy.
    ///
    /// Match on this. A GUID for policies of the tenant; a name for built-in protection, such as
    /// `SecurityDefaults`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Inclusion rules that the sign-in met.
    ///
    /// `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`, may be null.
    ///
    /// Wire name: `includeRulesSatisfied`
    pub include_rules_satisfied: Option<Vec<ConditionalAccessRuleSatisfied>>,
    /// Result of the policy.
    ///
    /// Members that are missing from the metadata, such as `applied`, occur.
    ///
    /// `microsoft.graph.appliedConditionalAccessPolicyResult`, may be null.
    ///
    /// Wire name: `result`
    pub result: Option<AppliedConditionalAccessPolicyResult>,
    /// Session controls that the sign-in did not satisfy.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `sessionControlsNotSatisfied`
    pub session_controls_not_satisfied: Option<Vec<String>>,
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

impl AppliedConditionalAccessPolicy {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::structured(
                "authenticationStrength",
                "authentication_strength",
                AuthenticationStrength::schema(),
            ),
            Property::enumeration(
                "conditionsNotSatisfied",
                "conditions_not_satisfied",
                ConditionalAccessConditions::SCHEMA,
            ),
            Property::enumeration(
                "conditionsSatisfied",
                "conditions_satisfied",
                ConditionalAccessConditions::SCHEMA,
            ),
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::primitive(
                    "enforcedGrantControls",
                    "enforced_grant_controls",
                    Primitive::String,
                )
                .collection(),
            Property::primitive(
                    "enforcedSessionControls",
                    "enforced_session_controls",
                    Primitive::String,
                )
                .collection(),
            Property::structured(
                    "excludeRulesSatisfied",
                    "exclude_rules_satisfied",
                    ConditionalAccessRuleSatisfied::schema(),
                )
                .collection(),
            Property::primitive("id", "id", Primitive::String),
            Property::structured(
                    "includeRulesSatisfied",
                    "include_rules_satisfied",
                    ConditionalAccessRuleSatisfied::schema(),
                )
                .collection(),
            Property::enumeration(
                "result",
                "result",
                AppliedConditionalAccessPolicyResult::SCHEMA,
            ),
            Property::primitive(
                    "sessionControlsNotSatisfied",
                    "session_controls_not_satisfied",
                    Primitive::String,
                )
                .collection(),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.appliedConditionalAccessPolicy",
            PROPERTIES,
        );
        &SCHEMA
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

impl msgraph_runtime::schema::Described for AppliedConditionalAccessPolicy {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

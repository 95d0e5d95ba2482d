// @generated from microsoft.graph.conditionalAccessRuleSatisfied (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, FlagSet, Mismatch, StructuredType, Value,
};
use super::{ConditionalAccessConditions, ConditionalAccessRule};

/// A rule of a policy that a sign-in met, with its condition.
///
/// Wire name: `microsoft.graph.conditionalAccessRuleSatisfied`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalAccessRuleSatisfied {
    /// The condition that the rule belongs to. `microsoft.graph.conditionalAccessConditions`, may be null.
    /// Wire name: `conditionalAccessCondition`
    pub conditional_access_condition: Option<FlagSet<ConditionalAccessConditions>>,
    /// The rule that the sign-in met. `microsoft.graph.conditionalAccessRule`, may be null. Wire name:
    /// `ruleSatisfied`
    pub rule_satisfied: Option<ConditionalAccessRule>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ConditionalAccessRuleSatisfied: complex "microsoft.graph.conditionalAccessRuleSatisfied";
    conditional_access_condition: "conditionalAccessCondition" = enumeration(ConditionalAccessConditions::SCHEMA),
    rule_satisfied: "ruleSatisfied" = enumeration(ConditionalAccessRule::SCHEMA),
}

impl ConditionalAccessRuleSatisfied {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

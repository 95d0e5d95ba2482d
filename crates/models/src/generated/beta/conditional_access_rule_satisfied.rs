// Generated from microsoft.graph.conditionalAccessRuleSatisfied (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::wire::FlagSet;
use super::{ConditionalAccessConditions, ConditionalAccessRule};

/// A rule of a policy that a sign-in met, with its condition.
///
/// Wire name: `microsoft.graph.conditionalAccessRuleSatisfied`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalAccessRuleSatisfied {
    /// The condition that the rule belongs to.
    ///
    /// `microsoft.graph.conditionalAccessConditions`, may be null.
    ///
    /// Wire name: `conditionalAccessCondition`
    pub conditional_access_condition: Option<FlagSet<ConditionalAccessConditions>>,
    /// The rule that the sign-in met.
    ///
    /// `microsoft.graph.conditionalAccessRule`, may be null.
    ///
    /// Wire name: `ruleSatisfied`
    pub rule_satisfied: Option<ConditionalAccessRule>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ConditionalAccessRuleSatisfied: "microsoft.graph.conditionalAccessRuleSatisfied" {
        conditional_access_condition: "conditionalAccessCondition",
        rule_satisfied: "ruleSatisfied",
    }
}

impl ConditionalAccessRuleSatisfied {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration(
                "conditionalAccessCondition",
                "conditional_access_condition",
                ConditionalAccessConditions::SCHEMA,
            ),
            Property::enumeration(
                "ruleSatisfied",
                "rule_satisfied",
                ConditionalAccessRule::SCHEMA,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.conditionalAccessRuleSatisfied",
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

impl msgraph_runtime::schema::Described for ConditionalAccessRuleSatisfied {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

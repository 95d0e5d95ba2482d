// Generated from microsoft.graph.agentic.agentSignIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::AgentType;

/// Participation of an AI agent in a sign-in.
///
/// Distinguishes the agent that signed in from the subject that the token was requested for.
///
/// Wire name: `microsoft.graph.agentic.agentSignIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSignIn {
    /// Object ID of the subject's parent.
    ///
    /// The parent is an agent identity or a blueprint. Null when the subject has no parent.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `agentSubjectParentId`
    pub agent_subject_parent_id: Option<String>,
    /// Type of the agent that the token was requested for, if any.
    ///
    /// `microsoft.graph.agentic.agentType`, declared as never null.
    ///
    /// Wire name: `agentSubjectType`
    pub agent_subject_type: Option<AgentType>,
    /// Type of the agent that signed in, if any.
    ///
    /// `microsoft.graph.agentic.agentType`, declared as never null.
    ///
    /// Wire name: `agentType`
    pub agent_type: Option<AgentType>,
    /// Application ID of the application that the agent derives from.
    ///
    /// Null when no agent signed in.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `parentAppId`
    pub parent_app_id: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AgentSignIn: "microsoft.graph.agentic.agentSignIn" {
        agent_subject_parent_id: "agentSubjectParentId",
        agent_subject_type: "agentSubjectType",
        agent_type: "agentType",
        parent_app_id: "parentAppId",
    }
}

impl AgentSignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "agentSubjectParentId",
                "agent_subject_parent_id",
                Primitive::String,
            ),
            Property::enumeration(
                    "agentSubjectType",
                    "agent_subject_type",
                    AgentType::SCHEMA,
                )
                .required(),
            Property::enumeration("agentType", "agent_type", AgentType::SCHEMA)
                .required(),
            Property::primitive("parentAppId", "parent_app_id", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.agentic.agentSignIn",
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

impl msgraph_runtime::schema::Described for AgentSignIn {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

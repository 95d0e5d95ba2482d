// @generated from microsoft.graph.agentic.agentSignIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
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
    /// `Edm.String`, may be null. Wire name: `agentSubjectParentId`
    pub agent_subject_parent_id: Option<Text>,
    /// Type of the agent that the token was requested for, if any.
    ///
    /// `microsoft.graph.agentic.agentType`, declared as never null. Wire name: `agentSubjectType`
    pub agent_subject_type: Option<AgentType>,
    /// Type of the agent that signed in, if any.
    ///
    /// `microsoft.graph.agentic.agentType`, declared as never null. Wire name: `agentType`
    pub agent_type: Option<AgentType>,
    /// Application ID of the application that the agent derives from.
    ///
    /// Null when no agent signed in.
    ///
    /// `Edm.String`, may be null. Wire name: `parentAppId`
    pub parent_app_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AgentSignIn: complex "microsoft.graph.agentic.agentSignIn" {
        agent_subject_parent_id: "agentSubjectParentId" = primitive(Primitive::String),
        agent_subject_type: "agentSubjectType" = enumeration(AgentType::SCHEMA).required(),
        agent_type: "agentType" = enumeration(AgentType::SCHEMA).required(),
        parent_app_id: "parentAppId" = primitive(Primitive::String),
    }
}

impl AgentSignIn {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl AgentSignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
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

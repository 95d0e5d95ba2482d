// @generated from microsoft.graph.agentic.agentSignIn (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::AgentType;

/// Participation of an AI agent in a sign-in.
///
/// Distinguishes the agent that signed in from the subject that the token was requested for. Wire name:
/// `microsoft.graph.agentic.agentSignIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSignIn {
    /// Object ID of the subject's parent. `Edm.String`, may be null. Wire name: `agentSubjectParentId`
    ///
    /// The parent is an agent identity or a blueprint. Null when the subject has no parent.
    pub agent_subject_parent_id: Option<Text>,
    /// Type of the agent that the token was requested for, if any. `microsoft.graph.agentic.agentType`,
    /// declared as never null. Wire name: `agentSubjectType`
    pub agent_subject_type: Option<AgentType>,
    /// Type of the agent that signed in, if any. `microsoft.graph.agentic.agentType`, declared as never null.
    /// Wire name: `agentType`
    pub agent_type: Option<AgentType>,
    /// Application ID of the application that the agent derives from. `Edm.String`, may be null. Wire name:
    /// `parentAppId`
    ///
    /// Null when no agent signed in.
    pub parent_app_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AgentSignIn: complex "microsoft.graph.agentic.agentSignIn";
    agent_subject_parent_id: "agentSubjectParentId" = primitive(Primitive::String),
    agent_subject_type: "agentSubjectType" = enumeration(AgentType::SCHEMA).required(),
    agent_type: "agentType" = enumeration(AgentType::SCHEMA).required(),
    parent_app_id: "parentAppId" = primitive(Primitive::String),
}

impl AgentSignIn {
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

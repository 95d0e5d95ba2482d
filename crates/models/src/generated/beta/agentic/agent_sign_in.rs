// Generated from microsoft.graph.agentic.agentSignIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::AgentType;

/// How an AI agent took part in a sign-in.
///
/// Tells the agent that signed in from the subject that the token was asked for.
///
/// Wire name: `microsoft.graph.agentic.agentSignIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSignIn {
    /// The parent of the subject, by its object identifier.
    ///
    /// An agent identity or a blueprint. Null where the subject has no parent.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `agentSubjectParentId`
    pub agent_subject_parent_id: Option<Text>,
    /// What kind of agent the token was asked for, if it was for one.
    ///
    /// `microsoft.graph.agentic.agentType`, declared as never null.
    ///
    /// Wire name: `agentSubjectType`
    pub agent_subject_type: Option<AgentType>,
    /// What kind of agent signed in, if it was one.
    ///
    /// `microsoft.graph.agentic.agentType`, declared as never null.
    ///
    /// Wire name: `agentType`
    pub agent_type: Option<AgentType>,
    /// The application that the agent derives from, by its application identifier.
    ///
    /// Null where no agent signed in.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `parentAppId`
    pub parent_app_id: Option<Text>,
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

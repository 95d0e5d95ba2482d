// @generated from microsoft.graph.agentic.agentType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of an AI agent.
///
/// Wire name: `microsoft.graph.agentic.agentType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentType {
    /// The identity is not an agent. Wire name: `notAgentic`
    NotAgentic,
    /// An application that agents are created from, or that acts as an agent. Wire name: `agenticApp`
    AgenticApp,
    /// A single agent that was created from an application. Wire name: `agenticAppInstance`
    AgenticAppInstance,
    /// The service principal of a blueprint that agents are created from. Wire name:
    /// `agentIdentityBlueprintPrincipal`
    AgentIdentityBlueprintPrincipal,
    /// A user account of an agent, not of a person. Wire name: `agentIDuser`
    AgentIDuser,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AgentType: new "microsoft.graph.agentic.agentType";
    NotAgentic = "notAgentic" (0),
    AgenticApp = "agenticApp" (2),
    AgenticAppInstance = "agenticAppInstance" (3),
    AgentIdentityBlueprintPrincipal = "agentIdentityBlueprintPrincipal" (4),
    AgentIDuser = "agentIDuser" (5),
    UnknownFutureValue = "unknownFutureValue" (6),
}

impl AgentType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

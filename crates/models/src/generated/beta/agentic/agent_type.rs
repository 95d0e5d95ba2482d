// Generated from microsoft.graph.agentic.agentType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of an AI agent.
///
/// Wire name: `microsoft.graph.agentic.agentType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentType {
    /// The identity is not an agent.
    ///
    /// Wire name: `notAgentic`
    NotAgentic,
    /// An application that agents are created from, or that acts as an agent.
    ///
    /// Wire name: `agenticApp`
    AgenticApp,
    /// A single agent that was created from an application.
    ///
    /// Wire name: `agenticAppInstance`
    AgenticAppInstance,
    /// The service principal of a blueprint that agents are created from.
    ///
    /// Wire name: `agentIdentityBlueprintPrincipal`
    AgentIdentityBlueprintPrincipal,
    /// A user account of an agent, not of a person.
    ///
    /// Wire name: `agentIDuser`
    AgentIDuser,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    AgentType: "microsoft.graph.agentic.agentType" {
        NotAgentic = "notAgentic",
        AgenticApp = "agenticApp",
        AgenticAppInstance = "agenticAppInstance",
        AgentIdentityBlueprintPrincipal = "agentIdentityBlueprintPrincipal",
        AgentIDuser = "agentIDuser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AgentType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("notAgentic", 0),
            EnumMember::new("agenticApp", 2),
            EnumMember::new("agenticAppInstance", 3),
            EnumMember::new("agentIdentityBlueprintPrincipal", 4),
            EnumMember::new("agentIDuser", 5),
            EnumMember::new("unknownFutureValue", 6),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.agentic.agentType",
            MEMBERS,
        );
        &SCHEMA
    };
}

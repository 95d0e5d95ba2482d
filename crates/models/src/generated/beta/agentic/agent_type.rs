// Generated from microsoft.graph.agentic.agentType (beta) by `cargo xtask codegen`. Do not edit.

/// Kinds of AI agents among identities.
///
/// Wire name: `microsoft.graph.agentic.agentType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentType {
    /// The identity is no agent.
    ///
    /// Wire name: `notAgentic`
    NotAgentic,
    /// An application that agents are made from, or that acts as one.
    ///
    /// Wire name: `agenticApp`
    AgenticApp,
    /// A single agent that was made from an application.
    ///
    /// Wire name: `agenticAppInstance`
    AgenticAppInstance,
    /// The service principal of a blueprint, from which agents are made.
    ///
    /// Wire name: `agentIdentityBlueprintPrincipal`
    AgentIdentityBlueprintPrincipal,
    /// A user account of an agent, not of a person.
    ///
    /// Wire name: `agentIDuser`
    AgentIDuser,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
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

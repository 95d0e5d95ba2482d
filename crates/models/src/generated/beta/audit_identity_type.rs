// Generated from microsoft.graph.auditIdentityType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the performer of an activity.
///
/// Wire name: `microsoft.graph.auditIdentityType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuditIdentityType {
    /// The performer is an AI agent.
    ///
    /// Wire name: `agent`
    Agent,
    /// The performer is a service principal.
    ///
    /// Wire name: `servicePrincipal`
    ServicePrincipal,
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
    AuditIdentityType: "microsoft.graph.auditIdentityType" {
        Agent = "agent",
        ServicePrincipal = "servicePrincipal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AuditIdentityType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("agent", 0),
            EnumMember::new("servicePrincipal", 1),
            EnumMember::new("unknownFutureValue", 2),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.auditIdentityType",
            MEMBERS,
        );
        &SCHEMA
    };
}

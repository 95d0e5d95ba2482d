// @generated from microsoft.graph.auditIdentityType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the performer of an activity.
///
/// Wire name: `microsoft.graph.auditIdentityType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuditIdentityType {
    /// The performer is an AI agent. Wire name: `agent`
    Agent,
    /// The performer is a service principal. Wire name: `servicePrincipal`
    ServicePrincipal,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuditIdentityType: new "microsoft.graph.auditIdentityType";
    Agent = "agent" (0),
    ServicePrincipal = "servicePrincipal" (1),
    UnknownFutureValue = "unknownFutureValue" (2),
}

impl AuditIdentityType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

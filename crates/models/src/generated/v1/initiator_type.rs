// @generated from microsoft.graph.initiatorType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Type of the initiator of a provisioning run.
///
/// Wire name: `microsoft.graph.initiatorType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InitiatorType {
    /// A user, for example with provisioning on demand. Wire name: `user`
    User,
    /// An application, through the API of the service. Wire name: `application`
    Application,
    /// The service itself, for example in a regular cycle. Wire name: `system`
    System,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    InitiatorType: new "microsoft.graph.initiatorType";
    User = "user" (0),
    Application = "application" (1),
    System = "system" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl InitiatorType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

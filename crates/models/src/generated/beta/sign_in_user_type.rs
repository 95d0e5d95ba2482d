// @generated from microsoft.graph.signInUserType (beta) by `cargo xtask codegen`. Do not edit.

/// Relationship of a user to the tenant.
///
/// Wire name: `microsoft.graph.signInUserType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInUserType {
    /// The user is a member of the tenant. Wire name: `member`
    Member,
    /// The user is a guest of the tenant. Wire name: `guest`
    Guest,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    SignInUserType: new "microsoft.graph.signInUserType";
    Member = "member" (0),
    Guest = "guest" (1),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl SignInUserType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// @generated from microsoft.graph.authenticationContextDetail (beta) by `cargo xtask codegen`. Do not edit.

/// Relation between a sign-in and an authentication context.
///
/// Wire name: `microsoft.graph.authenticationContextDetail`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationContextDetail {
    /// The sign-in had to satisfy the context. Wire name: `required`
    Required,
    /// An earlier sign-in of the session had satisfied the context. Wire name: `previouslySatisfied`
    PreviouslySatisfied,
    /// The context did not apply to the sign-in. Wire name: `notApplicable`
    NotApplicable,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuthenticationContextDetail: new "microsoft.graph.authenticationContextDetail";
    Required = "required" (0),
    PreviouslySatisfied = "previouslySatisfied" (1),
    NotApplicable = "notApplicable" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl AuthenticationContextDetail {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

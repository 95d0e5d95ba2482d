// @generated from microsoft.graph.authenticationAppEvaluation (beta) by `cargo xtask codegen`. Do not edit.

/// Whether an authentication satisfied an authenticator app policy.
///
/// Wire name: `microsoft.graph.authenticationAppEvaluation`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppEvaluation {
    /// The policy was satisfied. Wire name: `success`
    Success,
    /// The policy was not satisfied. Wire name: `failure`
    Failure,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuthenticationAppEvaluation: new "microsoft.graph.authenticationAppEvaluation";
    Success = "success" (0),
    Failure = "failure" (1),
    UnknownFutureValue = "unknownFutureValue" (2),
}

impl AuthenticationAppEvaluation {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

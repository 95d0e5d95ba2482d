// @generated from microsoft.graph.signUpIdentifierType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the identifier that a customer signs up with.
///
/// Wire name: `microsoft.graph.signUpIdentifierType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUpIdentifierType {
    /// The customer entered an email address. Wire name: `emailAddress`
    EmailAddress,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The customer used another identity provider. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `federation`
    Federation,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    SignUpIdentifierType: new "microsoft.graph.signUpIdentifierType";
    EmailAddress = "emailAddress" (0),
    UnknownFutureValue = "unknownFutureValue" (1),
    Federation = "federation" (2),
}

impl SignUpIdentifierType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

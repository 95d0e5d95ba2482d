// @generated from microsoft.graph.authenticationAppAdminConfiguration (beta) by `cargo xtask codegen`. Do not edit.

/// Administrator setting of an authenticator app policy.
///
/// Wire name: `microsoft.graph.authenticationAppAdminConfiguration`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppAdminConfiguration {
    /// The policy does not apply to the sign-in. Wire name: `notApplicable`
    NotApplicable,
    /// The policy was enabled. Wire name: `enabled`
    Enabled,
    /// The policy was disabled. Wire name: `disabled`
    Disabled,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuthenticationAppAdminConfiguration: new "microsoft.graph.authenticationAppAdminConfiguration";
    NotApplicable = "notApplicable" (0),
    Enabled = "enabled" (1),
    Disabled = "disabled" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl AuthenticationAppAdminConfiguration {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// @generated from microsoft.graph.signInAccessType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a cross-tenant access.
///
/// Flags: several members can be set at once. Usually sent as one comma-separated string, sometimes as an
/// array.
///
/// Values are sets of these members, in JSON as text with commas. Wire name:
/// `microsoft.graph.signInAccessType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInAccessType {
    /// The sign-in did not cross tenants. Wire name: `none`
    None,
    /// A guest signed in through B2B collaboration. Wire name: `b2bCollaboration`
    B2bCollaboration,
    /// An external user without a guest account used B2B direct connect. Wire name: `b2bDirectConnect`
    B2bDirectConnect,
    /// Microsoft support signed in to a customer's tenant. Wire name: `microsoftSupport`
    MicrosoftSupport,
    /// A service provider, such as a partner, signed in to a customer's tenant. Wire name: `serviceProvider`
    ServiceProvider,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The sign-in passed through the tenant to another tenant. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `passthrough`
    Passthrough,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    SignInAccessType: flags "microsoft.graph.signInAccessType";
    None = "none" (0),
    B2bCollaboration = "b2bCollaboration" (1),
    B2bDirectConnect = "b2bDirectConnect" (2),
    MicrosoftSupport = "microsoftSupport" (4),
    ServiceProvider = "serviceProvider" (8),
    UnknownFutureValue = "unknownFutureValue" (16),
    Passthrough = "passthrough" (32),
}

impl SignInAccessType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

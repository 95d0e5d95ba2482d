// @generated from microsoft.graph.incomingTokenType (beta) by `cargo xtask codegen`. Do not edit.

/// Types of tokens that a client presents instead of credentials.
///
/// Flags: several members can be set at once. Usually sent as one comma-separated string, sometimes as an
/// array.
///
/// Values are sets of these members, in JSON as text with commas. Wire name:
/// `microsoft.graph.incomingTokenType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IncomingTokenType {
    /// The client presented no token. Wire name: `none`
    None,
    /// The client presented a primary refresh token. Also seen with spaces in the text, which decodes as an
    /// unrecognized member. Wire name: `primaryRefreshToken`
    PrimaryRefreshToken,
    /// The client presented a SAML 1.1 assertion. Wire name: `saml11`
    Saml11,
    /// The client presented a SAML 2.0 assertion. Wire name: `saml20`
    Saml20,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The client presented a remote desktop token. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `remoteDesktopToken`
    RemoteDesktopToken,
    /// The client presented a refresh token. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `refreshToken`
    RefreshToken,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    IncomingTokenType: flags "microsoft.graph.incomingTokenType";
    None = "none" (0),
    PrimaryRefreshToken = "primaryRefreshToken" (1),
    Saml11 = "saml11" (2),
    Saml20 = "saml20" (4),
    UnknownFutureValue = "unknownFutureValue" (8),
    RemoteDesktopToken = "remoteDesktopToken" (16),
    RefreshToken = "refreshToken" (32),
}

impl IncomingTokenType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

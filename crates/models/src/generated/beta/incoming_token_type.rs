// Generated from microsoft.graph.incomingTokenType (beta) by `cargo xtask codegen`. Do not edit.

/// Types of tokens that a client presents instead of credentials.
///
/// Flags: several members can be set at once. Usually sent as one comma-separated string, sometimes as
/// an array.
///
/// Values travel as sets of these members, separated by commas.
///
/// Wire name: `microsoft.graph.incomingTokenType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IncomingTokenType {
    /// The client presented no token.
    ///
    /// Wire name: `none`
    None,
    /// The client presented a primary refresh token.
    ///
    /// Also seen with spaces in the text, which decodes as an unrecognized member.
    ///
    /// Wire name: `primaryRefreshToken`
    PrimaryRefreshToken,
    /// The client presented a SAML 1.1 assertion.
    ///
    /// Wire name: `saml11`
    Saml11,
    /// The client presented a SAML 2.0 assertion.
    ///
    /// Wire name: `saml20`
    Saml20,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The client presented a remote desktop token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `remoteDesktopToken`
    RemoteDesktopToken,
    /// The client presented a refresh token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `refreshToken`
    RefreshToken,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    IncomingTokenType: "microsoft.graph.incomingTokenType" {
        None = "none",
        PrimaryRefreshToken = "primaryRefreshToken",
        Saml11 = "saml11",
        Saml20 = "saml20",
        UnknownFutureValue = "unknownFutureValue",
        RemoteDesktopToken = "remoteDesktopToken",
        RefreshToken = "refreshToken",
    }
}

impl IncomingTokenType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("primaryRefreshToken", 1),
            EnumMember::new("saml11", 2),
            EnumMember::new("saml20", 4),
            EnumMember::new("unknownFutureValue", 8),
            EnumMember::new("remoteDesktopToken", 16),
            EnumMember::new("refreshToken", 32),
        ];
        static SCHEMA: EnumType = EnumType::flags(
            "microsoft.graph.incomingTokenType",
            MEMBERS,
        );
        &SCHEMA
    };
}

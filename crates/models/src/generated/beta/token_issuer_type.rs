// @generated from microsoft.graph.tokenIssuerType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the identity provider that issued a token.
///
/// Wire name: `microsoft.graph.tokenIssuerType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenIssuerType {
    /// Microsoft Entra issued the token. Wire name: `AzureAD`
    AzureAd,
    /// An on-premises federation server (AD FS) issued the token. Wire name: `ADFederationServices`
    AdFederationServices,
    /// Placeholder for a newer member. Capitalized, unlike in other enumerations. Send the request header
    /// `Prefer: include-unknown-enum-members` to receive the member itself. Wire name: `UnknownFutureValue`
    UnknownFutureValue,
    /// Microsoft Entra's backup authentication service issued the token. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`. Wire name: `AzureADBackupAuth`
    AzureAdBackupAuth,
    /// The AD FS adapter for multifactor authentication issued the token. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `ADFederationServicesMFAAdapter`
    AdFederationServicesMfaAdapter,
    /// The MFA extension of Network Policy Server (NPS) issued the token. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`. Wire name: `NPSExtension`
    NpsExtension,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    TokenIssuerType: new "microsoft.graph.tokenIssuerType";
    AzureAd = "AzureAD" (0),
    AdFederationServices = "ADFederationServices" (1),
    UnknownFutureValue = "UnknownFutureValue" (2),
    AzureAdBackupAuth = "AzureADBackupAuth" (3),
    AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter" (4),
    NpsExtension = "NPSExtension" (5),
}

impl TokenIssuerType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

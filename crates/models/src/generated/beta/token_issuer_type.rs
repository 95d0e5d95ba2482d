// Generated from microsoft.graph.tokenIssuerType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the identity provider that issued a token.
///
/// Wire name: `microsoft.graph.tokenIssuerType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenIssuerType {
    /// Microsoft Entra issued the token.
    ///
    /// Wire name: `AzureAD`
    AzureAd,
    /// An on-premises federation server (AD FS) issued the token.
    ///
    /// Wire name: `ADFederationServices`
    AdFederationServices,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Capitalized, unlike in other enumerations. Send the request header
    /// `Prefer: include-unknown-enum-members` to receive the member itself.
    ///
    /// Wire name: `UnknownFutureValue`
    UnknownFutureValue,
    /// Microsoft Entra's backup authentication service issued the token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `AzureADBackupAuth`
    AzureAdBackupAuth,
    /// The AD FS adapter for multifactor authentication issued the token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `ADFederationServicesMFAAdapter`
    AdFederationServicesMfaAdapter,
    /// The MFA extension of Network Policy Server (NPS) issued the token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `NPSExtension`
    NpsExtension,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    TokenIssuerType: "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "UnknownFutureValue",
        AzureAdBackupAuth = "AzureADBackupAuth",
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        NpsExtension = "NPSExtension",
    }
}

impl TokenIssuerType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("AzureAD", 0),
            EnumMember::new("ADFederationServices", 1),
            EnumMember::new("UnknownFutureValue", 2),
            EnumMember::new("AzureADBackupAuth", 3),
            EnumMember::new("ADFederationServicesMFAAdapter", 4),
            EnumMember::new("NPSExtension", 5),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.tokenIssuerType",
            MEMBERS,
        );
        &SCHEMA
    };
}

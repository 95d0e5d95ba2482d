// Generated from microsoft.graph.tokenIssuerType (beta) by `cargo xtask codegen`. Do not edit.

/// Kinds of identity providers that can issue tokens.
///
/// Wire name: `microsoft.graph.tokenIssuerType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenIssuerType {
    /// Microsoft Entra issued the token.
    ///
    /// Wire name: `AzureAD`
    AzureAd,
    /// A federation server on premises, AD FS, issued the token.
    ///
    /// Wire name: `ADFederationServices`
    AdFederationServices,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Spelt with a capital letter, unlike in other enumerations. Send the request header Prefer:
    /// include-unknown-enum-members to receive the member itself.
    ///
    /// Wire name: `UnknownFutureValue`
    UnknownFutureValue,
    /// Microsoft Entra's backup authentication service issued the token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `AzureADBackupAuth`
    AzureAdBackupAuth,
    /// The adapter for multifactor authentication at AD FS issued the token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `ADFederationServicesMFAAdapter`
    AdFederationServicesMfaAdapter,
    /// The extension of Network Policy Server for multifactor authentication issued the token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
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

// Generated from microsoft.graph.clientCredentialType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the credential that a client authenticates with.
///
/// Wire name: `microsoft.graph.clientCredentialType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientCredentialType {
    /// The client did not authenticate: it is a public client.
    ///
    /// Wire name: `none`
    None,
    /// The client authenticated with a client secret.
    ///
    /// Wire name: `clientSecret`
    ClientSecret,
    /// The client authenticated with an assertion that it signed.
    ///
    /// Wire name: `clientAssertion`
    ClientAssertion,
    /// The client authenticated with a token from another identity provider.
    ///
    /// Wire name: `federatedIdentityCredential`
    FederatedIdentityCredential,
    /// The client authenticated as a managed identity.
    ///
    /// Wire name: `managedIdentity`
    ManagedIdentity,
    /// The client authenticated with a certificate.
    ///
    /// Wire name: `certificate`
    Certificate,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    ClientCredentialType: "microsoft.graph.clientCredentialType" {
        None = "none",
        ClientSecret = "clientSecret",
        ClientAssertion = "clientAssertion",
        FederatedIdentityCredential = "federatedIdentityCredential",
        ManagedIdentity = "managedIdentity",
        Certificate = "certificate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ClientCredentialType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("clientSecret", 1),
            EnumMember::new("clientAssertion", 2),
            EnumMember::new("federatedIdentityCredential", 3),
            EnumMember::new("managedIdentity", 4),
            EnumMember::new("certificate", 5),
            EnumMember::new("unknownFutureValue", 6),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.clientCredentialType",
            MEMBERS,
        );
        &SCHEMA
    };
}

// @generated from microsoft.graph.clientCredentialType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the credential that a client authenticates with.
///
/// Wire name: `microsoft.graph.clientCredentialType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientCredentialType {
    /// The client did not authenticate: it is a public client. Wire name: `none`
    None,
    /// The client authenticated with a client secret. Wire name: `clientSecret`
    ClientSecret,
    /// The client authenticated with an assertion that it signed. Wire name: `clientAssertion`
    ClientAssertion,
    /// The client authenticated with a token from another identity provider. Wire name:
    /// `federatedIdentityCredential`
    FederatedIdentityCredential,
    /// The client authenticated as a managed identity. Wire name: `managedIdentity`
    ManagedIdentity,
    /// The client authenticated with a certificate. Wire name: `certificate`
    Certificate,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ClientCredentialType: new "microsoft.graph.clientCredentialType";
    None = "none" (0),
    ClientSecret = "clientSecret" (1),
    ClientAssertion = "clientAssertion" (2),
    FederatedIdentityCredential = "federatedIdentityCredential" (3),
    ManagedIdentity = "managedIdentity" (4),
    Certificate = "certificate" (5),
    UnknownFutureValue = "unknownFutureValue" (6),
}

impl ClientCredentialType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

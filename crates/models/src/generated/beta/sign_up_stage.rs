// @generated from microsoft.graph.signUpStage (beta) by `cargo xtask codegen`. Do not edit.

/// Stage of a sign-up, in approximate order.
///
/// Wire name: `microsoft.graph.signUpStage`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUpStage {
    /// The customer was asked for credentials. Wire name: `credentialCollection`
    CredentialCollection,
    /// The credentials were validated, for example by a code sent by email. Wire name: `credentialValidation`
    CredentialValidation,
    /// The customer was redirected to another identity provider. Wire name: `credentialFederation`
    CredentialFederation,
    /// The customer was asked for consent. Wire name: `consent`
    Consent,
    /// Attributes such as the name were collected and validated. Wire name:
    /// `attributeCollectionAndValidation`
    AttributeCollectionAndValidation,
    /// The user was created. Wire name: `userCreation`
    UserCreation,
    /// Tenant-wide consent was processed. Wire name: `tenantConsent`
    TenantConsent,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    SignUpStage: new "microsoft.graph.signUpStage";
    CredentialCollection = "credentialCollection" (0),
    CredentialValidation = "credentialValidation" (1),
    CredentialFederation = "credentialFederation" (2),
    Consent = "consent" (3),
    AttributeCollectionAndValidation = "attributeCollectionAndValidation" (4),
    UserCreation = "userCreation" (5),
    TenantConsent = "tenantConsent" (6),
    UnknownFutureValue = "unknownFutureValue" (7),
}

impl SignUpStage {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

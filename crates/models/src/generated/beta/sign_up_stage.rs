// Generated from microsoft.graph.signUpStage (beta) by `cargo xtask codegen`. Do not edit.

/// Stage of a sign-up, in approximate order.
///
/// Wire name: `microsoft.graph.signUpStage`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUpStage {
    /// The customer was asked for credentials.
    ///
    /// Wire name: `credentialCollection`
    CredentialCollection,
    /// The credentials were validated, for example by a code sent by email.
    ///
    /// Wire name: `credentialValidation`
    CredentialValidation,
    /// The customer was redirected to another identity provider.
    ///
    /// Wire name: `credentialFederation`
    CredentialFederation,
    /// The customer was asked for consent.
    ///
    /// Wire name: `consent`
    Consent,
    /// Attributes such as the name were collected and validated.
    ///
    /// Wire name: `attributeCollectionAndValidation`
    AttributeCollectionAndValidation,
    /// The user was created.
    ///
    /// Wire name: `userCreation`
    UserCreation,
    /// Tenant-wide consent was processed.
    ///
    /// Wire name: `tenantConsent`
    TenantConsent,
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
    SignUpStage: "microsoft.graph.signUpStage" {
        CredentialCollection = "credentialCollection",
        CredentialValidation = "credentialValidation",
        CredentialFederation = "credentialFederation",
        Consent = "consent",
        AttributeCollectionAndValidation = "attributeCollectionAndValidation",
        UserCreation = "userCreation",
        TenantConsent = "tenantConsent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl SignUpStage {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("credentialCollection", 0),
            EnumMember::new("credentialValidation", 1),
            EnumMember::new("credentialFederation", 2),
            EnumMember::new("consent", 3),
            EnumMember::new("attributeCollectionAndValidation", 4),
            EnumMember::new("userCreation", 5),
            EnumMember::new("tenantConsent", 6),
            EnumMember::new("unknownFutureValue", 7),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.signUpStage", MEMBERS);
        &SCHEMA
    };
}

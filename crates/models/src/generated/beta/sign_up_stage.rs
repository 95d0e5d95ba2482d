// Generated from microsoft.graph.signUpStage (beta) by `cargo xtask codegen`. Do not edit.

/// Stages of a sign-up, in about the order that they are passed.
///
/// Wire name: `microsoft.graph.signUpStage`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUpStage {
    /// The customer was asked for credentials.
    ///
    /// Wire name: `credentialCollection`
    CredentialCollection,
    /// The credentials were checked, as by a code sent to the mail address.
    ///
    /// Wire name: `credentialValidation`
    CredentialValidation,
    /// The customer was sent to another identity provider.
    ///
    /// Wire name: `credentialFederation`
    CredentialFederation,
    /// The customer was asked for consent.
    ///
    /// Wire name: `consent`
    Consent,
    /// The customer was asked for attributes such as their name, and these were checked.
    ///
    /// Wire name: `attributeCollectionAndValidation`
    AttributeCollectionAndValidation,
    /// The user was created.
    ///
    /// Wire name: `userCreation`
    UserCreation,
    /// Consent for the whole tenant was dealt with.
    ///
    /// Wire name: `tenantConsent`
    TenantConsent,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
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

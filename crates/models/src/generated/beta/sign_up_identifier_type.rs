// Generated from microsoft.graph.signUpIdentifierType (beta) by `cargo xtask codegen`. Do not edit.

/// Kinds of identifiers that a customer can sign up with.
///
/// Wire name: `microsoft.graph.signUpIdentifierType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUpIdentifierType {
    /// The customer gave a mail address.
    ///
    /// Wire name: `emailAddress`
    EmailAddress,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The customer came through another identity provider.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `federation`
    Federation,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    SignUpIdentifierType: "microsoft.graph.signUpIdentifierType" {
        EmailAddress = "emailAddress",
        UnknownFutureValue = "unknownFutureValue",
        Federation = "federation",
    }
}

impl SignUpIdentifierType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("emailAddress", 0),
            EnumMember::new("unknownFutureValue", 1),
            EnumMember::new("federation", 2),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.signUpIdentifierType",
            MEMBERS,
        );
        &SCHEMA
    };
}

// Generated from microsoft.graph.signUpIdentifierType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the identifier that a customer signs up with.
///
/// Wire name: `microsoft.graph.signUpIdentifierType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUpIdentifierType {
    /// The customer entered an email address.
    ///
    /// Wire name: `emailAddress`
    EmailAddress,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The customer used another identity provider.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
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

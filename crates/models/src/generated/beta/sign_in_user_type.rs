// Generated from microsoft.graph.signInUserType (beta) by `cargo xtask codegen`. Do not edit.

/// Relationship of a user to the tenant.
///
/// Wire name: `microsoft.graph.signInUserType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInUserType {
    /// The user is a member of the tenant.
    ///
    /// Wire name: `member`
    Member,
    /// The user is a guest of the tenant.
    ///
    /// Wire name: `guest`
    Guest,
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
    SignInUserType: "microsoft.graph.signInUserType" {
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl SignInUserType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("member", 0),
            EnumMember::new("guest", 1),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.signInUserType",
            MEMBERS,
        );
        &SCHEMA
    };
}

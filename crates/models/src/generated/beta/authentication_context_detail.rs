// Generated from microsoft.graph.authenticationContextDetail (beta) by `cargo xtask codegen`. Do not edit.

/// Relation between a sign-in and an authentication context.
///
/// Wire name: `microsoft.graph.authenticationContextDetail`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationContextDetail {
    /// The sign-in had to satisfy the context.
    ///
    /// Wire name: `required`
    Required,
    /// An earlier sign-in of the session had satisfied the context.
    ///
    /// Wire name: `previouslySatisfied`
    PreviouslySatisfied,
    /// The context did not apply to the sign-in.
    ///
    /// Wire name: `notApplicable`
    NotApplicable,
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
    AuthenticationContextDetail: "microsoft.graph.authenticationContextDetail" {
        Required = "required",
        PreviouslySatisfied = "previouslySatisfied",
        NotApplicable = "notApplicable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AuthenticationContextDetail {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("required", 0),
            EnumMember::new("previouslySatisfied", 1),
            EnumMember::new("notApplicable", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.authenticationContextDetail",
            MEMBERS,
        );
        &SCHEMA
    };
}

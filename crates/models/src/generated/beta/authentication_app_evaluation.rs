// Generated from microsoft.graph.authenticationAppEvaluation (beta) by `cargo xtask codegen`. Do not edit.

/// Whether an authentication satisfied an authenticator app policy.
///
/// Wire name: `microsoft.graph.authenticationAppEvaluation`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppEvaluation {
    /// The policy was satisfied.
    ///
    /// Wire name: `success`
    Success,
    /// The policy was not satisfied.
    ///
    /// Wire name: `failure`
    Failure,
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
    AuthenticationAppEvaluation: "microsoft.graph.authenticationAppEvaluation" {
        Success = "success",
        Failure = "failure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AuthenticationAppEvaluation {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("success", 0),
            EnumMember::new("failure", 1),
            EnumMember::new("unknownFutureValue", 2),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.authenticationAppEvaluation",
            MEMBERS,
        );
        &SCHEMA
    };
}

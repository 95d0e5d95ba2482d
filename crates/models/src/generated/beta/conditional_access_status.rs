// Generated from microsoft.graph.conditionalAccessStatus (beta) by `cargo xtask codegen`. Do not edit.

/// Overall Conditional Access status of a sign-in.
///
/// Wire name: `microsoft.graph.conditionalAccessStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessStatus {
    /// Every policy that applied was satisfied.
    ///
    /// Wire name: `success`
    Success,
    /// At least one policy that applied was not satisfied.
    ///
    /// Wire name: `failure`
    Failure,
    /// No policy applied to the sign-in.
    ///
    /// Wire name: `notApplied`
    NotApplied,
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
    ConditionalAccessStatus: "microsoft.graph.conditionalAccessStatus" {
        Success = "success",
        Failure = "failure",
        NotApplied = "notApplied",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ConditionalAccessStatus {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("success", 0),
            EnumMember::new("failure", 1),
            EnumMember::new("notApplied", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.conditionalAccessStatus",
            MEMBERS,
        );
        &SCHEMA
    };
}

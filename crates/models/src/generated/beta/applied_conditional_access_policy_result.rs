// Generated from microsoft.graph.appliedConditionalAccessPolicyResult (beta) by `cargo xtask codegen`. Do not edit.

/// Result of a Conditional Access policy for a sign-in.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicyResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppliedConditionalAccessPolicyResult {
    /// The policy applied and its controls were satisfied.
    ///
    /// Wire name: `success`
    Success,
    /// The policy applied and blocked, or its controls were not satisfied.
    ///
    /// Wire name: `failure`
    Failure,
    /// The sign-in did not meet the conditions of the policy.
    ///
    /// Wire name: `notApplied`
    NotApplied,
    /// The policy was disabled.
    ///
    /// Wire name: `notEnabled`
    NotEnabled,
    /// The result is unknown.
    ///
    /// Wire name: `unknown`
    Unknown,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// Report-only policy: its controls would have been satisfied.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`; also seen without that header.
    ///
    /// Wire name: `reportOnlySuccess`
    ReportOnlySuccess,
    /// Report-only policy: its controls would not have been satisfied.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`; also seen without that header.
    ///
    /// Wire name: `reportOnlyFailure`
    ReportOnlyFailure,
    /// Report-only policy: the sign-in did not meet its conditions.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`; also seen without that header.
    ///
    /// Wire name: `reportOnlyNotApplied`
    ReportOnlyNotApplied,
    /// Report-only policy: the user would have been prompted.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`; also seen without that header.
    ///
    /// Wire name: `reportOnlyInterrupted`
    ReportOnlyInterrupted,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    AppliedConditionalAccessPolicyResult: "microsoft.graph.appliedConditionalAccessPolicyResult" {
        Success = "success",
        Failure = "failure",
        NotApplied = "notApplied",
        NotEnabled = "notEnabled",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        ReportOnlySuccess = "reportOnlySuccess",
        ReportOnlyFailure = "reportOnlyFailure",
        ReportOnlyNotApplied = "reportOnlyNotApplied",
        ReportOnlyInterrupted = "reportOnlyInterrupted",
    }
}

impl AppliedConditionalAccessPolicyResult {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("success", 0),
            EnumMember::new("failure", 1),
            EnumMember::new("notApplied", 2),
            EnumMember::new("notEnabled", 3),
            EnumMember::new("unknown", 4),
            EnumMember::new("unknownFutureValue", 5),
            EnumMember::new("reportOnlySuccess", 6),
            EnumMember::new("reportOnlyFailure", 7),
            EnumMember::new("reportOnlyNotApplied", 8),
            EnumMember::new("reportOnlyInterrupted", 9),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.appliedConditionalAccessPolicyResult",
            MEMBERS,
        );
        &SCHEMA
    };
}

// @generated from microsoft.graph.appliedConditionalAccessPolicyResult (beta) by `cargo xtask codegen`. Do not edit.

/// Result of a Conditional Access policy for a sign-in.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicyResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppliedConditionalAccessPolicyResult {
    /// The policy applied and its controls were satisfied. Wire name: `success`
    Success,
    /// The policy applied and blocked, or its controls were not satisfied. Wire name: `failure`
    Failure,
    /// The sign-in did not meet the conditions of the policy. Wire name: `notApplied`
    NotApplied,
    /// The policy was disabled. Wire name: `notEnabled`
    NotEnabled,
    /// The result is unknown. Wire name: `unknown`
    Unknown,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// Report-only policy: its controls would have been satisfied. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`; also seen without that header. Wire
    /// name: `reportOnlySuccess`
    ReportOnlySuccess,
    /// Report-only policy: its controls would not have been satisfied. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`; also seen without that header. Wire
    /// name: `reportOnlyFailure`
    ReportOnlyFailure,
    /// Report-only policy: the sign-in did not meet its conditions. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`; also seen without that header. Wire
    /// name: `reportOnlyNotApplied`
    ReportOnlyNotApplied,
    /// Report-only policy: the user would have been prompted. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`; also seen without that header. Wire name:
    /// `reportOnlyInterrupted`
    ReportOnlyInterrupted,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AppliedConditionalAccessPolicyResult: new "microsoft.graph.appliedConditionalAccessPolicyResult";
    Success = "success" (0),
    Failure = "failure" (1),
    NotApplied = "notApplied" (2),
    NotEnabled = "notEnabled" (3),
    Unknown = "unknown" (4),
    UnknownFutureValue = "unknownFutureValue" (5),
    ReportOnlySuccess = "reportOnlySuccess" (6),
    ReportOnlyFailure = "reportOnlyFailure" (7),
    ReportOnlyNotApplied = "reportOnlyNotApplied" (8),
    ReportOnlyInterrupted = "reportOnlyInterrupted" (9),
}

impl AppliedConditionalAccessPolicyResult {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

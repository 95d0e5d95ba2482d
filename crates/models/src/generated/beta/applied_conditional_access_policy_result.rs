// Generated from microsoft.graph.appliedConditionalAccessPolicyResult (beta) by `cargo xtask codegen`. Do not edit.

/// What a policy did in a sign-in.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicyResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppliedConditionalAccessPolicyResult {
    /// The policy applied, and its demands were met.
    ///
    /// Wire name: `success`
    Success,
    /// The policy applied, and its demands were not met or it blocks.
    ///
    /// Wire name: `failure`
    Failure,
    /// The sign-in did not meet the conditions of the policy.
    ///
    /// Wire name: `notApplied`
    NotApplied,
    /// The policy was turned off.
    ///
    /// Wire name: `notEnabled`
    NotEnabled,
    /// What the policy did is not known.
    ///
    /// Wire name: `unknown`
    Unknown,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The policy only reports; its demands would have been met.
    ///
    /// Seen unmasked too where the request didn't ask for newer members. Masked as unknownFutureValue
    /// unless the request asks for newer members.
    ///
    /// Wire name: `reportOnlySuccess`
    ReportOnlySuccess,
    /// The policy only reports; its demands would not have been met.
    ///
    /// Seen unmasked too where the request didn't ask for newer members. Masked as unknownFutureValue
    /// unless the request asks for newer members.
    ///
    /// Wire name: `reportOnlyFailure`
    ReportOnlyFailure,
    /// The policy only reports; the sign-in did not meet its conditions.
    ///
    /// Seen unmasked too where the request didn't ask for newer members. Masked as unknownFutureValue
    /// unless the request asks for newer members.
    ///
    /// Wire name: `reportOnlyNotApplied`
    ReportOnlyNotApplied,
    /// The policy only reports; the user would have been asked for more.
    ///
    /// Seen unmasked too where the request didn't ask for newer members. Masked as unknownFutureValue
    /// unless the request asks for newer members.
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

// Generated from microsoft.graph.provisioningResult (v1.0) by `cargo xtask codegen`. Do not edit.

/// Outcome of a provisioning or of one of its steps.
///
/// Wire name: `microsoft.graph.provisioningResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningResult {
    /// Succeeded.
    ///
    /// Wire name: `success`
    Success,
    /// Failed.
    ///
    /// Wire name: `failure`
    Failure,
    /// Skipped, for example because the object is out of scope.
    ///
    /// Wire name: `skipped`
    Skipped,
    /// Succeeded with a warning.
    ///
    /// Wire name: `warning`
    Warning,
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
    ProvisioningResult: "microsoft.graph.provisioningResult" {
        Success = "success",
        Failure = "failure",
        Skipped = "skipped",
        Warning = "warning",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ProvisioningResult {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("success", 0),
            EnumMember::new("failure", 1),
            EnumMember::new("skipped", 2),
            EnumMember::new("warning", 3),
            EnumMember::new("unknownFutureValue", 4),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.provisioningResult",
            MEMBERS,
        );
        &SCHEMA
    };
}

// Generated from microsoft.graph.provisioningResult (v1.0) by `cargo xtask codegen`. Do not edit.

/// Outcomes of a provisioning or of one of its steps.
///
/// Wire name: `microsoft.graph.provisioningResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningResult {
    /// It was done as planned.
    ///
    /// Wire name: `success`
    Success,
    /// It could not be done.
    ///
    /// Wire name: `failure`
    Failure,
    /// It was left out, as where the object is out of scope.
    ///
    /// Wire name: `skipped`
    Skipped,
    /// It was done, with something to look at.
    ///
    /// Wire name: `warning`
    Warning,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
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

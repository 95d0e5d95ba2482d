// Generated from microsoft.graph.provisioningStatusErrorCategory (beta) by `cargo xtask codegen`. Do not edit.

/// Cause of a provisioning error.
///
/// Wire name: `microsoft.graph.provisioningStatusErrorCategory`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningStatusErrorCategory {
    /// The provisioning service itself failed.
    ///
    /// Wire name: `failure`
    Failure,
    /// Something else failed, such as the configuration or the target system.
    ///
    /// Wire name: `nonServiceFailure`
    NonServiceFailure,
    /// No error.
    ///
    /// Wire name: `success`
    Success,
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
    ProvisioningStatusErrorCategory: "microsoft.graph.provisioningStatusErrorCategory" {
        Failure = "failure",
        NonServiceFailure = "nonServiceFailure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ProvisioningStatusErrorCategory {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("failure", 0),
            EnumMember::new("nonServiceFailure", 1),
            EnumMember::new("success", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.provisioningStatusErrorCategory",
            MEMBERS,
        );
        &SCHEMA
    };
}

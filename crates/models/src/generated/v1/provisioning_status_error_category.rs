// Generated from microsoft.graph.provisioningStatusErrorCategory (v1.0) by `cargo xtask codegen`. Do not edit.

/// Where the fault for a provisioning error lies.
///
/// Wire name: `microsoft.graph.provisioningStatusErrorCategory`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningStatusErrorCategory {
    /// The provisioning service itself failed.
    ///
    /// Wire name: `failure`
    Failure,
    /// Something outside the service failed, such as the configuration or the target system.
    ///
    /// Wire name: `nonServiceFailure`
    NonServiceFailure,
    /// Nothing failed at all.
    ///
    /// Wire name: `success`
    Success,
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

// @generated from microsoft.graph.provisioningStatusErrorCategory (beta) by `cargo xtask codegen`. Do not edit.

/// Cause of a provisioning error.
///
/// Wire name: `microsoft.graph.provisioningStatusErrorCategory`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningStatusErrorCategory {
    /// The provisioning service itself failed. Wire name: `failure`
    Failure,
    /// Something else failed, such as the configuration or the target system. Wire name: `nonServiceFailure`
    NonServiceFailure,
    /// No error. Wire name: `success`
    Success,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ProvisioningStatusErrorCategory: new "microsoft.graph.provisioningStatusErrorCategory";
    Failure = "failure" (0),
    NonServiceFailure = "nonServiceFailure" (1),
    Success = "success" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl ProvisioningStatusErrorCategory {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// @generated from microsoft.graph.provisioningResult (v1.0) by `cargo xtask codegen`. Do not edit.

/// Outcome of a provisioning or of one of its steps.
///
/// Wire name: `microsoft.graph.provisioningResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningResult {
    /// Succeeded. Wire name: `success`
    Success,
    /// Failed. Wire name: `failure`
    Failure,
    /// Skipped, for example because the object is out of scope. Wire name: `skipped`
    Skipped,
    /// Succeeded with a warning. Wire name: `warning`
    Warning,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ProvisioningResult: new "microsoft.graph.provisioningResult";
    Success = "success" (0),
    Failure = "failure" (1),
    Skipped = "skipped" (2),
    Warning = "warning" (3),
    UnknownFutureValue = "unknownFutureValue" (4),
}

impl ProvisioningResult {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

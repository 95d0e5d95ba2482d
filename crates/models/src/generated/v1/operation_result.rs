// @generated from microsoft.graph.operationResult (v1.0) by `cargo xtask codegen`. Do not edit.

/// Outcome of an operation.
///
/// Wire name: `microsoft.graph.operationResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OperationResult {
    /// The operation succeeded. Wire name: `success`
    Success,
    /// The operation failed or was rejected. Wire name: `failure`
    Failure,
    /// The operation timed out. Wire name: `timeout`
    Timeout,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    OperationResult: new "microsoft.graph.operationResult";
    Success = "success" (0),
    Failure = "failure" (1),
    Timeout = "timeout" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl OperationResult {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

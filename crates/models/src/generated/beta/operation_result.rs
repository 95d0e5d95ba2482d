// Generated from microsoft.graph.operationResult (beta) by `cargo xtask codegen`. Do not edit.

/// How an operation ended.
///
/// Wire name: `microsoft.graph.operationResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OperationResult {
    /// The operation came to its end.
    ///
    /// Wire name: `success`
    Success,
    /// The operation failed or was refused.
    ///
    /// Wire name: `failure`
    Failure,
    /// The operation took too long and was given up.
    ///
    /// Wire name: `timeout`
    Timeout,
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
    OperationResult: "microsoft.graph.operationResult" {
        Success = "success",
        Failure = "failure",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

// Generated from microsoft.graph.operationResult (v1.0) by `cargo xtask codegen`. Do not edit.

/// Outcome of an operation.
///
/// Wire name: `microsoft.graph.operationResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OperationResult {
    /// The operation succeeded.
    ///
    /// Wire name: `success`
    Success,
    /// The operation failed or was rejected.
    ///
    /// Wire name: `failure`
    Failure,
    /// The operation timed out.
    ///
    /// Wire name: `timeout`
    Timeout,
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
    OperationResult: "microsoft.graph.operationResult" {
        Success = "success",
        Failure = "failure",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl OperationResult {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("success", 0),
            EnumMember::new("failure", 1),
            EnumMember::new("timeout", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.operationResult",
            MEMBERS,
        );
        &SCHEMA
    };
}

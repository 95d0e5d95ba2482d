// Generated from microsoft.graph.tokenProtectionStatus (beta) by `cargo xtask codegen`. Do not edit.

/// Whether a token was bound to its device.
///
/// Wire name: `microsoft.graph.tokenProtectionStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenProtectionStatus {
    /// The status was not recorded.
    ///
    /// Wire name: `none`
    None,
    /// The token was bound to the device.
    ///
    /// Wire name: `bound`
    Bound,
    /// The token was not bound to the device.
    ///
    /// Wire name: `unbound`
    Unbound,
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
    TokenProtectionStatus: "microsoft.graph.tokenProtectionStatus" {
        None = "none",
        Bound = "bound",
        Unbound = "unbound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl TokenProtectionStatus {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("bound", 1),
            EnumMember::new("unbound", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.tokenProtectionStatus",
            MEMBERS,
        );
        &SCHEMA
    };
}

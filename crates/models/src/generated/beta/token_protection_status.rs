// @generated from microsoft.graph.tokenProtectionStatus (beta) by `cargo xtask codegen`. Do not edit.

/// Whether a token was bound to its device.
///
/// Wire name: `microsoft.graph.tokenProtectionStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenProtectionStatus {
    /// The status was not recorded. Wire name: `none`
    None,
    /// The token was bound to the device. Wire name: `bound`
    Bound,
    /// The token was not bound to the device. Wire name: `unbound`
    Unbound,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    TokenProtectionStatus: new "microsoft.graph.tokenProtectionStatus";
    None = "none" (0),
    Bound = "bound" (1),
    Unbound = "unbound" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl TokenProtectionStatus {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

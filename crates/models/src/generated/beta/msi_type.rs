// @generated from microsoft.graph.msiType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a managed identity.
///
/// Wire name: `microsoft.graph.msiType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MsiType {
    /// The record is not about a managed identity. Wire name: `none`
    None,
    /// A standalone identity that can be assigned to several resources. Wire name: `userAssigned`
    UserAssigned,
    /// An identity that belongs to one resource and is deleted with it. Wire name: `systemAssigned`
    SystemAssigned,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    MsiType: new "microsoft.graph.msiType";
    None = "none" (0),
    UserAssigned = "userAssigned" (1),
    SystemAssigned = "systemAssigned" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl MsiType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

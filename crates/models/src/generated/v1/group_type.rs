// @generated from microsoft.graph.groupType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Type of a group in the directory.
///
/// Wire name: `microsoft.graph.groupType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GroupType {
    /// A Microsoft 365 group. Wire name: `unifiedGroups`
    UnifiedGroups,
    /// A group that exists in the directory only, such as a security group. Wire name: `azureAD`
    AzureAd,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    GroupType: new "microsoft.graph.groupType";
    UnifiedGroups = "unifiedGroups" (0),
    AzureAd = "azureAD" (1),
    UnknownFutureValue = "unknownFutureValue" (2),
}

impl GroupType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// Generated from microsoft.graph.groupType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Type of a group in the directory.
///
/// Wire name: `microsoft.graph.groupType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GroupType {
    /// A Microsoft 365 group.
    ///
    /// Wire name: `unifiedGroups`
    UnifiedGroups,
    /// A group that exists in the directory only, such as a security group.
    ///
    /// Wire name: `azureAD`
    AzureAd,
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
    GroupType: "microsoft.graph.groupType" {
        UnifiedGroups = "unifiedGroups",
        AzureAd = "azureAD",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl GroupType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("unifiedGroups", 0),
            EnumMember::new("azureAD", 1),
            EnumMember::new("unknownFutureValue", 2),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.groupType", MEMBERS);
        &SCHEMA
    };
}

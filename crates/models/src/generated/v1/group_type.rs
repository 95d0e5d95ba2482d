// Generated from microsoft.graph.groupType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Kinds of groups in a directory.
///
/// Wire name: `microsoft.graph.groupType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GroupType {
    /// A Microsoft 365 group.
    ///
    /// Wire name: `unifiedGroups`
    UnifiedGroups,
    /// A group of the directory alone, such as a security group.
    ///
    /// Wire name: `azureAD`
    AzureAd,
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

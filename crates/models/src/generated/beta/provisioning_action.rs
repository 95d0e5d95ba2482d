// Generated from microsoft.graph.provisioningAction (beta) by `cargo xtask codegen`. Do not edit.

/// Action of a provisioning job on an object.
///
/// Wire name: `microsoft.graph.provisioningAction`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningAction {
    /// An action without a member of its own, including no action.
    ///
    /// Wire name: `other`
    Other,
    /// The object was created in the target system.
    ///
    /// Wire name: `create`
    Create,
    /// The object was deleted from the target system.
    ///
    /// Wire name: `delete`
    Delete,
    /// The object was disabled in the target system.
    ///
    /// Wire name: `disable`
    Disable,
    /// The object was updated in the target system.
    ///
    /// Wire name: `update`
    Update,
    /// The object was marked for later deletion.
    ///
    /// Also called a soft delete.
    ///
    /// Wire name: `stagedDelete`
    StagedDelete,
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
    ProvisioningAction: "microsoft.graph.provisioningAction" {
        Other = "other",
        Create = "create",
        Delete = "delete",
        Disable = "disable",
        Update = "update",
        StagedDelete = "stagedDelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ProvisioningAction {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("other", 0),
            EnumMember::new("create", 1),
            EnumMember::new("delete", 2),
            EnumMember::new("disable", 3),
            EnumMember::new("update", 4),
            EnumMember::new("stagedDelete", 5),
            EnumMember::new("unknownFutureValue", 6),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.provisioningAction",
            MEMBERS,
        );
        &SCHEMA
    };
}

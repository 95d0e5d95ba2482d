// @generated from microsoft.graph.provisioningAction (v1.0) by `cargo xtask codegen`. Do not edit.

/// Action of a provisioning job on an object.
///
/// Wire name: `microsoft.graph.provisioningAction`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningAction {
    /// An action without a member of its own, including no action. Wire name: `other`
    Other,
    /// The object was created in the target system. Wire name: `create`
    Create,
    /// The object was deleted from the target system. Wire name: `delete`
    Delete,
    /// The object was disabled in the target system. Wire name: `disable`
    Disable,
    /// The object was updated in the target system. Wire name: `update`
    Update,
    /// The object was marked for later deletion. Also called a soft delete. Wire name: `stagedDelete`
    StagedDelete,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ProvisioningAction: new "microsoft.graph.provisioningAction";
    Other = "other" (0),
    Create = "create" (1),
    Delete = "delete" (2),
    Disable = "disable" (3),
    Update = "update" (4),
    StagedDelete = "stagedDelete" (5),
    UnknownFutureValue = "unknownFutureValue" (6),
}

impl ProvisioningAction {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

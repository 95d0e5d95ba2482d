// @generated from microsoft.graph.appManagementAuditLogRestrictionState (beta) by `cargo xtask codegen`. Do not edit.

/// The state of a restriction.
///
/// Wire name: `microsoft.graph.appManagementAuditLogRestrictionState`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppManagementAuditLogRestrictionState {
    /// The restriction is enforced. Wire name: `enabled`
    Enabled,
    /// The restriction has no effect. Wire name: `disabled`
    Disabled,
    /// The restriction is evaluated and not enforced. Wire name: `audit`
    Audit,
    /// A value that the service added later and that this client did not ask for. Wire name:
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AppManagementAuditLogRestrictionState: new "microsoft.graph.appManagementAuditLogRestrictionState";
    Enabled = "enabled" (0),
    Disabled = "disabled" (1),
    Audit = "audit" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl AppManagementAuditLogRestrictionState {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// @generated from microsoft.graph.appManagementAuditLogRestrictionResult (beta) by `cargo xtask codegen`. Do not edit.

/// The result of a restriction.
///
/// Wire name: `microsoft.graph.appManagementAuditLogRestrictionResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppManagementAuditLogRestrictionResult {
    /// The change was allowed. Wire name: `allowed`
    Allowed,
    /// The change was blocked. Wire name: `blocked`
    Blocked,
    /// A value that the service added later and that this client did not ask for. Wire name:
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AppManagementAuditLogRestrictionResult: new "microsoft.graph.appManagementAuditLogRestrictionResult";
    Allowed = "allowed" (0),
    Blocked = "blocked" (1),
    UnknownFutureValue = "unknownFutureValue" (2),
}

impl AppManagementAuditLogRestrictionResult {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

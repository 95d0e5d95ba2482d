// @generated from microsoft.graph.appManagementAuditLogAuditResult (beta) by `cargo xtask codegen`. Do not edit.

/// The result that enforcing a restriction would have had.
///
/// Wire name: `microsoft.graph.appManagementAuditLogAuditResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppManagementAuditLogAuditResult {
    /// The restriction does not apply to the change. Wire name: `notApplicable`
    NotApplicable,
    /// Enforcing the restriction would have allowed the change. Wire name: `wouldHaveBeenAllowed`
    WouldHaveBeenAllowed,
    /// Enforcing the restriction would have blocked the change. Wire name: `wouldHaveBeenBlocked`
    WouldHaveBeenBlocked,
    /// A value that the service added later and that this client did not ask for. Wire name:
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AppManagementAuditLogAuditResult: new "microsoft.graph.appManagementAuditLogAuditResult";
    NotApplicable = "notApplicable" (0),
    WouldHaveBeenAllowed = "wouldHaveBeenAllowed" (1),
    WouldHaveBeenBlocked = "wouldHaveBeenBlocked" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl AppManagementAuditLogAuditResult {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

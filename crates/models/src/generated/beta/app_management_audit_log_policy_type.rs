// @generated from microsoft.graph.appManagementAuditLogPolicyType (beta) by `cargo xtask codegen`. Do not edit.

/// The kind of an app management policy.
///
/// Wire name: `microsoft.graph.appManagementAuditLogPolicyType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AppManagementAuditLogPolicyType {
    /// The default policy of Microsoft Entra ID. Wire name: `defaultEntraId`
    DefaultEntraId,
    /// The default policy of the tenant. Wire name: `tenant`
    Tenant,
    /// A policy that is assigned to the application. Wire name: `app`
    App,
    /// A value that the service added later and that this client did not ask for. Wire name:
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AppManagementAuditLogPolicyType: new "microsoft.graph.appManagementAuditLogPolicyType";
    DefaultEntraId = "defaultEntraId" (0),
    Tenant = "tenant" (1),
    App = "app" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl AppManagementAuditLogPolicyType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// Generated from microsoft.graph.auditUserIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// A user who set an activity off, with the tenant they belong to.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.auditUserIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditUserIdentity {
    /// The name of the actor, for people to read.
    ///
    /// Can be null or out of date.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.identity`.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// The actor, by its identifier.
    ///
    /// Opaque: not always a GUID, and not always one of the directory.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.identity`.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// The address that the user acted from.
    ///
    /// Can carry a port, and can be empty.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.userIdentity`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// The user principal name of the user.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.userIdentity`.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
    /// The tenant in which the user is at home, by its identifier.
    ///
    /// Tells outside users from the tenant's own.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantId`
    pub home_tenant_id: Option<Text>,
    /// The name of the tenant in which the user is at home.
    ///
    /// Known only where the user comes from another tenant.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `homeTenantName`
    pub home_tenant_name: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditUserIdentity: "microsoft.graph.auditUserIdentity" {
        display_name: "displayName",
        id: "id",
        ip_address: "ipAddress",
        user_principal_name: "userPrincipalName",
        home_tenant_id: "homeTenantId",
        home_tenant_name: "homeTenantName",
    }
}

// Generated from microsoft.graph.userIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// A user, as far as a record tells.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.userIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIdentity {
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
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// The user principal name of the user.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    UserIdentity: "microsoft.graph.userIdentity" {
        display_name: "displayName",
        id: "id",
        ip_address: "ipAddress",
        user_principal_name: "userPrincipalName",
    }
}

// Generated from microsoft.graph.provisionedIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::DetailsInfo;

/// An object that a job provisions, as one of the two systems knows it.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.provisionedIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedIdentity {
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
    /// What the system tells of the object, in members of its own.
    ///
    /// `microsoft.graph.detailsInfo`, may be null.
    ///
    /// Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// What kind of object it is.
    ///
    /// Text such as user or group; letter case varies between systems.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `identityType`
    pub identity_type: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisionedIdentity: "microsoft.graph.provisionedIdentity" {
        display_name: "displayName",
        id: "id",
        details: "details",
        identity_type: "identityType",
    }
}

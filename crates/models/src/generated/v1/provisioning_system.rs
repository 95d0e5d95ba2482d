// Generated from microsoft.graph.provisioningSystem (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::DetailsInfo;

/// A system that objects are provisioned from or to.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.provisioningSystem`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningSystem {
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
    /// What there is to tell of the system, in members of its own.
    ///
    /// `microsoft.graph.detailsInfo`, may be null.
    ///
    /// Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisioningSystem: "microsoft.graph.provisioningSystem" {
        display_name: "displayName",
        id: "id",
        details: "details",
    }
}

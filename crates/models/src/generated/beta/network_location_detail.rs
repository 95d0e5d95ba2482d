// Generated from microsoft.graph.networkLocationDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::NetworkType;

/// A network that the address of a sign-in belongs to.
///
/// Wire name: `microsoft.graph.networkLocationDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLocationDetail {
    /// The names of the network, as the tenant defined them.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `networkNames`
    pub network_names: Option<Vec<Text>>,
    /// What kind of network it is.
    ///
    /// `microsoft.graph.networkType`, may be null.
    ///
    /// Wire name: `networkType`
    pub network_type: Option<NetworkType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    NetworkLocationDetail: "microsoft.graph.networkLocationDetail" {
        network_names: "networkNames",
        network_type: "networkType",
    }
}

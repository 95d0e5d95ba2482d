// Generated from microsoft.graph.managedIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::MsiType;

/// A managed identity, and what it belongs to.
///
/// Wire name: `microsoft.graph.managedIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedIdentity {
    /// The Azure resource that the identity is attached to, by its resource identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `associatedResourceId`
    pub associated_resource_id: Option<Text>,
    /// Identifies the federated token that the identity presented.
    ///
    /// Null where it presented none.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `federatedTokenId`
    pub federated_token_id: Option<Text>,
    /// Who issued the federated token that the identity presented.
    ///
    /// Null where it presented none.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `federatedTokenIssuer`
    pub federated_token_issuer: Option<Text>,
    /// Whether the identity belongs to one resource or stands on its own.
    ///
    /// `microsoft.graph.msiType`, may be null.
    ///
    /// Wire name: `msiType`
    pub msi_type: Option<MsiType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ManagedIdentity: "microsoft.graph.managedIdentity" {
        associated_resource_id: "associatedResourceId",
        federated_token_id: "federatedTokenId",
        federated_token_issuer: "federatedTokenIssuer",
        msi_type: "msiType",
    }
}

// Generated from microsoft.graph.initiator (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::InitiatorType;

/// Who or what set a provisioning run off.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.initiator`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Initiator {
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
    /// What kind of actor it is.
    ///
    /// `microsoft.graph.initiatorType`, may be null.
    ///
    /// Wire name: `initiatorType`
    pub initiator_type: Option<InitiatorType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Initiator: "microsoft.graph.initiator" {
        display_name: "displayName",
        id: "id",
        initiator_type: "initiatorType",
    }
}

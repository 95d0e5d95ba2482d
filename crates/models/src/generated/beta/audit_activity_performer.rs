// Generated from microsoft.graph.auditActivityPerformer (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::AuditIdentityType;

/// The agent or service principal that carried an activity out.
///
/// Wire name: `microsoft.graph.auditActivityPerformer`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityPerformer {
    /// The performer's application, by its identifier.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `appId`
    pub app_id: Option<Text>,
    /// The blueprint that the agent was made from, by its identifier.
    ///
    /// Null for performers that are no agents.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `blueprintId`
    pub blueprint_id: Option<Text>,
    /// Whether the performer is an agent or a service principal.
    ///
    /// `microsoft.graph.auditIdentityType`, declared as never null.
    ///
    /// Wire name: `identityType`
    pub identity_type: Option<AuditIdentityType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditActivityPerformer: "microsoft.graph.auditActivityPerformer" {
        app_id: "appId",
        blueprint_id: "blueprintId",
        identity_type: "identityType",
    }
}

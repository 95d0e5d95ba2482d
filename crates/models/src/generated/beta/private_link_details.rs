// Generated from microsoft.graph.privateLinkDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// The private link policy that a sign-in passed through.
///
/// Wire name: `microsoft.graph.privateLinkDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkDetails {
    /// The policy, by its identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyId`
    pub policy_id: Option<Text>,
    /// The name of the policy.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyName`
    pub policy_name: Option<Text>,
    /// The tenant that the policy belongs to, by its identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyTenantId`
    pub policy_tenant_id: Option<Text>,
    /// The Azure resource of the policy, by its resource identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    PrivateLinkDetails: "microsoft.graph.privateLinkDetails" {
        policy_id: "policyId",
        policy_name: "policyName",
        policy_tenant_id: "policyTenantId",
        resource_id: "resourceId",
    }
}

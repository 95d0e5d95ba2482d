// Generated from microsoft.graph.privateLinkDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The private link policy that applied to a sign-in.
///
/// Wire name: `microsoft.graph.privateLinkDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkDetails {
    /// Identifier of the policy.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyId`
    pub policy_id: Option<String>,
    /// Name of the policy.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyName`
    pub policy_name: Option<String>,
    /// Tenant ID of the policy's owner.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyTenantId`
    pub policy_tenant_id: Option<String>,
    /// Azure resource ID of the policy.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `resourceId`
    pub resource_id: Option<String>,
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

impl PrivateLinkDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("policyId", "policy_id", Primitive::String),
            Property::primitive("policyName", "policy_name", Primitive::String),
            Property::primitive("policyTenantId", "policy_tenant_id", Primitive::String),
            Property::primitive("resourceId", "resource_id", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.privateLinkDetails",
            PROPERTIES,
        );
        &SCHEMA
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

impl msgraph_runtime::schema::Described for PrivateLinkDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

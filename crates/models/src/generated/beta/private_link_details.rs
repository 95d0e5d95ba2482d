// @generated from microsoft.graph.privateLinkDetails (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// The private link policy that applied to a sign-in.
///
/// Wire name: `microsoft.graph.privateLinkDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkDetails {
    /// Identifier of the policy. `Edm.String`, may be null. Wire name: `policyId`
    pub policy_id: Option<Text>,
    /// Name of the policy. `Edm.String`, may be null. Wire name: `policyName`
    pub policy_name: Option<Text>,
    /// Tenant ID of the policy's owner. `Edm.String`, may be null. Wire name: `policyTenantId`
    pub policy_tenant_id: Option<Text>,
    /// Azure resource ID of the policy. `Edm.String`, may be null. Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    PrivateLinkDetails: complex "microsoft.graph.privateLinkDetails";
    policy_id: "policyId" = primitive(Primitive::String),
    policy_name: "policyName" = primitive(Primitive::String),
    policy_tenant_id: "policyTenantId" = primitive(Primitive::String),
    resource_id: "resourceId" = primitive(Primitive::String),
}

impl PrivateLinkDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

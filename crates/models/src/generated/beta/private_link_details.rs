// @generated from microsoft.graph.privateLinkDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;

/// The private link policy that applied to a sign-in.
///
/// Wire name: `microsoft.graph.privateLinkDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkDetails {
    /// Identifier of the policy.
    ///
    /// `Edm.String`, may be null. Wire name: `policyId`
    pub policy_id: Option<Text>,
    /// Name of the policy.
    ///
    /// `Edm.String`, may be null. Wire name: `policyName`
    pub policy_name: Option<Text>,
    /// Tenant ID of the policy's owner.
    ///
    /// `Edm.String`, may be null. Wire name: `policyTenantId`
    pub policy_tenant_id: Option<Text>,
    /// Azure resource ID of the policy.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    PrivateLinkDetails: complex "microsoft.graph.privateLinkDetails" {
        policy_id: "policyId" = primitive(Primitive::String),
        policy_name: "policyName" = primitive(Primitive::String),
        policy_tenant_id: "policyTenantId" = primitive(Primitive::String),
        resource_id: "resourceId" = primitive(Primitive::String),
    }
}

impl PrivateLinkDetails {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl PrivateLinkDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
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

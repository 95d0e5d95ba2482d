// @generated from microsoft.graph.userIdentity (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// A user as it appears in a record.
///
/// Open: the service may send further members, which are in `undeclared`. Wire name:
/// `microsoft.graph.userIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIdentity {
    /// Display name of the identity. `Edm.String`, may be null, inherited from `microsoft.graph.identity`.
    /// Wire name: `displayName`
    ///
    /// Can be null or out of date.
    pub display_name: Option<Text>,
    /// Identifier of the identity. `Edm.String`, may be null, inherited from `microsoft.graph.identity`. Wire
    /// name: `id`
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    pub id: Option<Text>,
    /// IP address that the user acted from. `Edm.String`, may be null. Wire name: `ipAddress`
    ///
    /// Can include a port; can be empty.
    pub ip_address: Option<Text>,
    /// User principal name (UPN) of the user. `Edm.String`, may be null. Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
    /// The type of the user account, such as `Member` or `Guest`. `Edm.String`, may be null. Responses have
    /// it, although the metadata does not declare it. Wire name: `userType`
    pub user_type: Option<Text>,
    /// The kind of agent that the identity belongs to, such as `notAgentic`. `Edm.String`, may be null.
    /// Responses have it, although the metadata does not declare it. Wire name: `agentType`
    pub agent_type: Option<Text>,
    /// The id of the home tenant, if the user is from another tenant. `Edm.String`, may be null. Responses
    /// have it, although the metadata does not declare it. Wire name: `homeTenantId`
    pub home_tenant_id: Option<Text>,
    /// The name of the home tenant, if the user is from another tenant. `Edm.String`, may be null. Responses
    /// have it, although the metadata does not declare it. Wire name: `homeTenantName`
    pub home_tenant_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    UserIdentity: complex "microsoft.graph.userIdentity" [.open()];
    display_name: "displayName" = primitive(Primitive::String),
    id: "id" = primitive(Primitive::String),
    ip_address: "ipAddress" = primitive(Primitive::String),
    user_principal_name: "userPrincipalName" = primitive(Primitive::String),
    user_type: "userType" = primitive(Primitive::String),
    agent_type: "agentType" = primitive(Primitive::String),
    home_tenant_id: "homeTenantId" = primitive(Primitive::String),
    home_tenant_name: "homeTenantName" = primitive(Primitive::String),
}

impl UserIdentity {
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

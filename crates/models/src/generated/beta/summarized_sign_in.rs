// @generated from microsoft.graph.summarizedSignIn (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp, Undocumented,
    Value,
};
use super::{ConditionalAccessStatus, ManagedIdentity, MsiType, SignInStatus, TokenIssuerType, operators};

/// Summary of similar sign-ins of one kind.
///
/// For kinds with many sign-ins: non-interactive user sign-ins, and those of service principals and
/// managed identities. Wire name: `microsoft.graph.summarizedSignIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizedSignIn {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// The AI agent that signed in, or that the tokens were requested for.
    /// `microsoft.graph.agentic.agentSignIn`, may be null. Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// Period of time that the summary covers, in UTC. `Edm.DateTimeOffset`, may be null. Wire name:
    /// `aggregationDateTime`
    ///
    /// Whether this is its start is not documented; the length is that of the requested aggregation window.
    pub aggregation_date_time: Option<Timestamp>,
    /// Display name of the application. `Edm.String`, may be null. Wire name: `appDisplayName`
    ///
    /// Display names are not unique: match on [`appId`](Self::app_id).
    pub app_display_name: Option<Text>,
    /// Application (client) ID of the application. `Edm.String`, may be null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// Overall Conditional Access status of the sign-ins. `microsoft.graph.conditionalAccessStatus`, may be
    /// null. Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Time of the first summarized sign-in, in UTC. `Edm.DateTimeOffset`, may be null. Wire name:
    /// `firstSignInDateTime`
    pub first_sign_in_date_time: Option<Timestamp>,
    /// IP address that the sign-ins came from. `Edm.String`, may be null. Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// The managed identity that signed in. `microsoft.graph.managedIdentity`, may be null. Wire name:
    /// `managedServiceIdentity`
    ///
    /// Null for other kinds of sign-ins.
    pub managed_service_identity: Option<ManagedIdentity>,
    /// Display name of the resource that was signed in to. `Edm.String`, may be null. Wire name:
    /// `resourceDisplayName`
    pub resource_display_name: Option<Text>,
    /// Identifier of the resource that was signed in to. `Edm.String`, may be null. Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// The id of the actor at the start of a chain of agents that act for each other. `Edm.String`, may be
    /// null. Wire name: `rootActorId`
    pub root_actor_id: Option<Text>,
    /// Object ID of the service principal that signed in. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalId`
    ///
    /// Null or empty for user sign-ins.
    pub service_principal_id: Option<Text>,
    /// Name of the service principal that signed in. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalName`
    ///
    /// Null or empty for user sign-ins.
    pub service_principal_name: Option<Text>,
    /// Number of summarized sign-ins. `Edm.Int64`, may be null. Wire name: `signInCount`
    ///
    /// Can exceed 32 bits.
    pub sign_in_count: Option<i64>,
    /// Outcome of the sign-ins, with the reason for a failure. `microsoft.graph.signInStatus`, may be null.
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// Tenant ID of the sign-ins. `Edm.String`, may be null. Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// Type of the identity provider that issued the tokens. `microsoft.graph.tokenIssuerType`, declared as
    /// never null. Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// User principal name (UPN) of the user. `Edm.String`, may be null. Wire name: `userPrincipalName`
    ///
    /// Null or empty for sign-ins of applications.
    pub user_principal_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SummarizedSignIn: entity "microsoft.graph.summarizedSignIn" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    agent: "agent" = structured(super::agentic::AgentSignIn::schema()),
    aggregation_date_time: "aggregationDateTime" = primitive(Primitive::DateTimeOffset),
    app_display_name: "appDisplayName" = primitive(Primitive::String),
    app_id: "appId" = primitive(Primitive::String),
    conditional_access_status: "conditionalAccessStatus" = enumeration(ConditionalAccessStatus::SCHEMA),
    first_sign_in_date_time: "firstSignInDateTime" = primitive(Primitive::DateTimeOffset),
    ip_address: "ipAddress" = primitive(Primitive::String),
    managed_service_identity: "managedServiceIdentity" = structured(ManagedIdentity::schema()),
    resource_display_name: "resourceDisplayName" = primitive(Primitive::String),
    resource_id: "resourceId" = primitive(Primitive::String),
    root_actor_id: "rootActorId" = primitive(Primitive::String),
    service_principal_id: "servicePrincipalId" = primitive(Primitive::String),
    service_principal_name: "servicePrincipalName" = primitive(Primitive::String),
    sign_in_count: "signInCount" = primitive(Primitive::Int64),
    status: "status" = structured(SignInStatus::schema()),
    tenant_id: "tenantId" = primitive(Primitive::String),
    token_issuer_type: "tokenIssuerType" = enumeration(TokenIssuerType::SCHEMA).required(),
    user_principal_name: "userPrincipalName" = primitive(Primitive::String),
}

impl SummarizedSignIn {
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

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl SummarizedSignIn {
    /// Path `id`: `eq`. See [`Self::id`].
    pub const ID: &'static Property<Self, String, operators::Eq> = &Property::new("id");
    /// Path `agent`: no documented operators. See [`Self::agent`].
    pub const AGENT: &'static Property<Self, super::agentic::AgentSignIn, Undocumented> =
        &Property::new("agent");
    /// Path `aggregationDateTime`: no documented operators. See [`Self::aggregation_date_time`].
    pub const AGGREGATION_DATE_TIME: &'static Property<Self, Timestamp, Undocumented> =
        &Property::new("aggregationDateTime");
    /// Path `appDisplayName`: `eq`. See [`Self::app_display_name`].
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("appDisplayName");
    /// Path `appId`: `eq`. See [`Self::app_id`].
    pub const APP_ID: &'static Property<Self, String, operators::Eq> = &Property::new("appId");
    /// Path `conditionalAccessStatus`: `eq`. See [`Self::conditional_access_status`].
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<Self, ConditionalAccessStatus, operators::Eq> =
        &Property::new("conditionalAccessStatus");
    /// Path `firstSignInDateTime`: no documented operators. See [`Self::first_sign_in_date_time`].
    pub const FIRST_SIGN_IN_DATE_TIME: &'static Property<Self, Timestamp, Undocumented> =
        &Property::new("firstSignInDateTime");
    /// Path `ipAddress`: `eq`, `startsWith`. See [`Self::ip_address`].
    pub const IP_ADDRESS: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("ipAddress");
    /// Path `managedServiceIdentity`: no documented operators. See [`Self::managed_service_identity`].
    pub const MANAGED_SERVICE_IDENTITY: &'static Property<Self, ManagedIdentity, Undocumented> =
        &Property::new("managedServiceIdentity");
    /// Path `resourceDisplayName`: `eq`. See [`Self::resource_display_name`].
    pub const RESOURCE_DISPLAY_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("resourceDisplayName");
    /// Path `resourceId`: `eq`. See [`Self::resource_id`].
    pub const RESOURCE_ID: &'static Property<Self, String, operators::Eq> = &Property::new("resourceId");
    /// Path `rootActorId`: no documented operators. See [`Self::root_actor_id`].
    pub const ROOT_ACTOR_ID: &'static Property<Self, String, Undocumented> = &Property::new("rootActorId");
    /// Path `servicePrincipalId`: `eq`. See [`Self::service_principal_id`].
    pub const SERVICE_PRINCIPAL_ID: &'static Property<Self, String, operators::Eq> =
        &Property::new("servicePrincipalId");
    /// Path `servicePrincipalName`: `eq`, `startsWith`. See [`Self::service_principal_name`].
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<Self, String, operators::EqStartsWith> =
        &Property::new("servicePrincipalName");
    /// Path `signInCount`: no documented operators. See [`Self::sign_in_count`].
    pub const SIGN_IN_COUNT: &'static Property<Self, i64, Undocumented> = &Property::new("signInCount");
    /// Path `status`: no documented operators. See [`Self::status`].
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new("status");
    /// Path `tenantId`: `eq`. See [`Self::tenant_id`].
    pub const TENANT_ID: &'static Property<Self, String, operators::Eq> = &Property::new("tenantId");
    /// Path `tokenIssuerType`: no documented operators. See [`Self::token_issuer_type`].
    pub const TOKEN_ISSUER_TYPE: &'static Property<Self, TokenIssuerType, Undocumented> =
        &Property::new("tokenIssuerType");
    /// Path `userPrincipalName`: `eq`. See [`Self::user_principal_name`].
    pub const USER_PRINCIPAL_NAME: &'static Property<Self, String, operators::Eq> =
        &Property::new("userPrincipalName");
    /// Path `agent/agentType`: `eq`. See [`agent_type`](super::agentic::AgentSignIn::agent_type).
    pub const AGENT_AGENT_TYPE: &'static Property<Self, super::agentic::AgentType, operators::Eq> =
        &Property::new("agent/agentType");
    /// Path `managedServiceIdentity/msiType`: `eq`. See [`msi_type`](super::ManagedIdentity::msi_type).
    pub const MANAGED_SERVICE_IDENTITY_MSI_TYPE: &'static Property<Self, MsiType, operators::Eq> =
        &Property::new("managedServiceIdentity/msiType");
    /// Path `status/errorCode`: `eq`. See [`error_code`](super::SignInStatus::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, operators::Eq> =
        &Property::new("status/errorCode");
}

impl msgraph_runtime::query::FilterSupported for SummarizedSignIn {}
impl msgraph_runtime::query::TopSupported for SummarizedSignIn {}

// @generated from microsoft.graph.summarizedSignIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::{
    ConditionalAccessStatus, Entity, ManagedIdentity, MsiType, SignInStatus,
    TokenIssuerType,
};

/// Summary of similar sign-ins of one kind.
///
/// For kinds with many sign-ins: non-interactive user sign-ins, and those of service principals and
/// managed identities.
///
/// Wire name: `microsoft.graph.summarizedSignIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizedSignIn {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
    /// The AI agent that signed in, or that the tokens were requested for.
    ///
    /// `microsoft.graph.agentic.agentSignIn`, may be null. Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// Period of time that the summary covers, in UTC.
    ///
    /// Whether this is its start is not documented; the length is that of the requested aggregation window.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `aggregationDateTime`
    pub aggregation_date_time: Option<Timestamp>,
    /// Display name of the application.
    ///
    /// Display names are not unique: match on `appId`.
    ///
    /// `Edm.String`, may be null. Wire name: `appDisplayName`
    pub app_display_name: Option<Text>,
    /// Application (client) ID of the application.
    ///
    /// `Edm.String`, may be null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// Overall Conditional Access status of the sign-ins.
    ///
    /// `microsoft.graph.conditionalAccessStatus`, may be null. Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Time of the first summarized sign-in, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `firstSignInDateTime`
    pub first_sign_in_date_time: Option<Timestamp>,
    /// IP address that the sign-ins came from.
    ///
    /// `Edm.String`, may be null. Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// `microsoft.graph.managedIdentity`, may be null. Wire name: `managedServiceIdentity`
    pub managed_service_identity: Option<ManagedIdentity>,
    /// Display name of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceDisplayName`
    pub resource_display_name: Option<Text>,
    /// Identifier of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// The id of the actor at the start of a chain of agents that act for each other.
    ///
    /// `Edm.String`, may be null. Wire name: `rootActorId`
    pub root_actor_id: Option<Text>,
    /// Object ID of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Number of summarized sign-ins.
    ///
    /// Can exceed 32 bits.
    ///
    /// `Edm.Int64`, may be null. Wire name: `signInCount`
    pub sign_in_count: Option<i64>,
    /// Outcome of the sign-ins, with the reason for a failure.
    ///
    /// `microsoft.graph.signInStatus`, may be null. Wire name: `status`
    pub status: Option<SignInStatus>,
    /// Tenant ID of the sign-ins.
    ///
    /// `Edm.String`, may be null. Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// Type of the identity provider that issued the tokens.
    ///
    /// `microsoft.graph.tokenIssuerType`, declared as never null. Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// User principal name (UPN) of the user.
    ///
    /// Null or empty for sign-ins of applications.
    ///
    /// `Edm.String`, may be null. Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SummarizedSignIn: entity "microsoft.graph.summarizedSignIn" [.with_base(Entity::schema())] of super::STRUCTURED_TYPES {
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
}

impl SummarizedSignIn {
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

/// Paths to filter, sort and select by.
impl SummarizedSignIn {
    /// Path `id`, documented: `eq`. See [`id`](super::SummarizedSignIn::id).
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// Path `agent`, no documented operators. See [`agent`](super::SummarizedSignIn::agent).
    pub const AGENT: &'static Property<
        Self,
        super::agentic::AgentSignIn,
        Undocumented,
    > = &Property::new("agent");

    /// Path `aggregationDateTime`, no documented operators. See
    /// [`aggregation_date_time`](super::SummarizedSignIn::aggregation_date_time).
    pub const AGGREGATION_DATE_TIME: &'static Property<Self, Timestamp, Undocumented> = &Property::new(
        "aggregationDateTime",
    );

    /// Path `appDisplayName`, documented: `eq`. See
    /// [`app_display_name`](super::SummarizedSignIn::app_display_name).
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appDisplayName",
    );

    /// Path `appId`, documented: `eq`. See [`app_id`](super::SummarizedSignIn::app_id).
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// Path `conditionalAccessStatus`, documented: `eq`. See
    /// [`conditional_access_status`](super::SummarizedSignIn::conditional_access_status).
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<
        Self,
        ConditionalAccessStatus,
        super::operators::Eq,
    > = &Property::new("conditionalAccessStatus");

    /// Path `firstSignInDateTime`, no documented operators. See
    /// [`first_sign_in_date_time`](super::SummarizedSignIn::first_sign_in_date_time).
    pub const FIRST_SIGN_IN_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        Undocumented,
    > = &Property::new("firstSignInDateTime");

    /// Path `ipAddress`, documented: `eq`, `startsWith`. See
    /// [`ip_address`](super::SummarizedSignIn::ip_address).
    pub const IP_ADDRESS: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("ipAddress");

    /// Path `managedServiceIdentity`, no documented operators. See
    /// [`managed_service_identity`](super::SummarizedSignIn::managed_service_identity).
    pub const MANAGED_SERVICE_IDENTITY: &'static Property<
        Self,
        ManagedIdentity,
        Undocumented,
    > = &Property::new("managedServiceIdentity");

    /// Path `resourceDisplayName`, documented: `eq`. See
    /// [`resource_display_name`](super::SummarizedSignIn::resource_display_name).
    pub const RESOURCE_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceDisplayName");

    /// Path `resourceId`, documented: `eq`. See [`resource_id`](super::SummarizedSignIn::resource_id).
    pub const RESOURCE_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "resourceId",
    );

    /// Path `rootActorId`, no documented operators. See
    /// [`root_actor_id`](super::SummarizedSignIn::root_actor_id).
    pub const ROOT_ACTOR_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "rootActorId",
    );

    /// Path `servicePrincipalId`, documented: `eq`. See
    /// [`service_principal_id`](super::SummarizedSignIn::service_principal_id).
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("servicePrincipalId");

    /// Path `servicePrincipalName`, documented: `eq`, `startsWith`. See
    /// [`service_principal_name`](super::SummarizedSignIn::service_principal_name).
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalName");

    /// Path `signInCount`, no documented operators. See
    /// [`sign_in_count`](super::SummarizedSignIn::sign_in_count).
    pub const SIGN_IN_COUNT: &'static Property<Self, i64, Undocumented> = &Property::new(
        "signInCount",
    );

    /// Path `status`, no documented operators. See [`status`](super::SummarizedSignIn::status).
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// Path `tenantId`, documented: `eq`. See [`tenant_id`](super::SummarizedSignIn::tenant_id).
    pub const TENANT_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "tenantId",
    );

    /// Path `tokenIssuerType`, no documented operators. See
    /// [`token_issuer_type`](super::SummarizedSignIn::token_issuer_type).
    pub const TOKEN_ISSUER_TYPE: &'static Property<
        Self,
        TokenIssuerType,
        Undocumented,
    > = &Property::new("tokenIssuerType");

    /// Path `userPrincipalName`, documented: `eq`. See
    /// [`user_principal_name`](super::SummarizedSignIn::user_principal_name).
    pub const USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("userPrincipalName");

    /// Path `agent/agentType`, documented: `eq`. See
    /// [`agent_type`](super::agentic::AgentSignIn::agent_type).
    pub const AGENT_AGENT_TYPE: &'static Property<
        Self,
        super::agentic::AgentType,
        super::operators::Eq,
    > = &Property::new("agent/agentType");

    /// Path `managedServiceIdentity/msiType`, documented: `eq`. See
    /// [`msi_type`](super::ManagedIdentity::msi_type).
    pub const MANAGED_SERVICE_IDENTITY_MSI_TYPE: &'static Property<
        Self,
        MsiType,
        super::operators::Eq,
    > = &Property::new("managedServiceIdentity/msiType");

    /// Path `status/errorCode`, documented: `eq`. See [`error_code`](super::SignInStatus::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );
}

impl msgraph_runtime::query::FilterSupported for SummarizedSignIn {}

impl msgraph_runtime::query::TopSupported for SummarizedSignIn {}

impl SummarizedSignIn {
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

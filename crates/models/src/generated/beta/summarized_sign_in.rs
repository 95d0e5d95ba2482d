// Generated from microsoft.graph.summarizedSignIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The AI agent that signed in, or that the tokens were requested for.
    ///
    /// `microsoft.graph.agentic.agentSignIn`, may be null.
    ///
    /// Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// Period of time that the summary covers, in UTC.
    ///
    /// Whether this is its start is not documented; the length is that of the requested aggregation window.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `aggregationDateTime`
    pub aggregation_date_time: Option<Timestamp>,
    /// Display name of the application.
    ///
    /// Display names are not unique: match on `appId`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appDisplayName`
    pub app_display_name: Option<String>,
    /// Application (client) ID of the application.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<String>,
    /// Overall Conditional Access status of the sign-ins.
    ///
    /// `microsoft.graph.conditionalAccessStatus`, may be null. Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// Time of the first summarized sign-in, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `firstSignInDateTime`
    pub first_sign_in_date_time: Option<Timestamp>,
    /// IP address that the sign-ins came from.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<String>,
    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// `microsoft.graph.managedIdentity`, may be null.
    ///
    /// Wire name: `managedServiceIdentity`
    pub managed_service_identity: Option<ManagedIdentity>,
    /// Display name of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub resource_display_name: Option<String>,
    /// Identifier of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub resource_id: Option<String>,
    /// Object ID of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<String>,
    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<String>,
    /// Number of summarized sign-ins.
    ///
    /// Can exceed 32 bits.
    ///
    /// `Edm.Int64`, may be null.
    ///
    /// Wire name: `signInCount`
    pub sign_in_count: Option<i64>,
    /// Outcome of the sign-ins, with the reason for a failure.
    ///
    /// `microsoft.graph.signInStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// Tenant ID of the sign-ins.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `tenantId`
    pub tenant_id: Option<String>,
    /// Type of the identity provider that issued the tokens.
    ///
    /// `microsoft.graph.tokenIssuerType`, declared as never null.
    ///
    /// Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// User principal name (UPN) of the user.
    ///
    /// Null or empty for sign-ins of applications.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SummarizedSignIn: "microsoft.graph.summarizedSignIn" {
        id: "id",
        agent: "agent",
        aggregation_date_time: "aggregationDateTime",
        app_display_name: "appDisplayName",
        app_id: "appId",
        conditional_access_status: "conditionalAccessStatus",
        first_sign_in_date_time: "firstSignInDateTime",
        ip_address: "ipAddress",
        managed_service_identity: "managedServiceIdentity",
        resource_display_name: "resourceDisplayName",
        resource_id: "resourceId",
        service_principal_id: "servicePrincipalId",
        service_principal_name: "servicePrincipalName",
        sign_in_count: "signInCount",
        status: "status",
        tenant_id: "tenantId",
        token_issuer_type: "tokenIssuerType",
        user_principal_name: "userPrincipalName",
    }
}

/// Paths to filter, sort and select by.
impl SummarizedSignIn {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// The AI agent that signed in, or that the tokens were requested for.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `agent`
    pub const AGENT: &'static Property<
        Self,
        super::agentic::AgentSignIn,
        Undocumented,
    > = &Property::new("agent");

    /// Period of time that the summary covers, in UTC.
    ///
    /// Whether this is its start is not documented; the length is that of the requested aggregation window.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `aggregationDateTime`
    pub const AGGREGATION_DATE_TIME: &'static Property<Self, Timestamp, Undocumented> = &Property::new(
        "aggregationDateTime",
    );

    /// Display name of the application.
    ///
    /// Display names are not unique: match on `appId`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appDisplayName`
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appDisplayName",
    );

    /// Application (client) ID of the application.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// Overall Conditional Access status of the sign-ins.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<
        Self,
        ConditionalAccessStatus,
        super::operators::Eq,
    > = &Property::new("conditionalAccessStatus");

    /// Time of the first summarized sign-in, in UTC.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `firstSignInDateTime`
    pub const FIRST_SIGN_IN_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        Undocumented,
    > = &Property::new("firstSignInDateTime");

    /// IP address that the sign-ins came from.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub const IP_ADDRESS: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("ipAddress");

    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `managedServiceIdentity`
    pub const MANAGED_SERVICE_IDENTITY: &'static Property<
        Self,
        ManagedIdentity,
        Undocumented,
    > = &Property::new("managedServiceIdentity");

    /// Display name of the resource that was signed in to.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub const RESOURCE_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceDisplayName");

    /// Identifier of the resource that was signed in to.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub const RESOURCE_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "resourceId",
    );

    /// Object ID of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `servicePrincipalId`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("servicePrincipalId");

    /// Name of the service principal that signed in.
    ///
    /// Null or empty for user sign-ins.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalName");

    /// Number of summarized sign-ins.
    ///
    /// Can exceed 32 bits.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInCount`
    pub const SIGN_IN_COUNT: &'static Property<Self, i64, Undocumented> = &Property::new(
        "signInCount",
    );

    /// Outcome of the sign-ins, with the reason for a failure.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// Tenant ID of the sign-ins.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `tenantId`
    pub const TENANT_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "tenantId",
    );

    /// Type of the identity provider that issued the tokens.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tokenIssuerType`
    pub const TOKEN_ISSUER_TYPE: &'static Property<
        Self,
        TokenIssuerType,
        Undocumented,
    > = &Property::new("tokenIssuerType");

    /// User principal name (UPN) of the user.
    ///
    /// Null or empty for sign-ins of applications.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `userPrincipalName`
    pub const USER_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("userPrincipalName");

    /// Type of the agent that signed in, if any.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `agent/agentType`
    pub const AGENT_AGENT_TYPE: &'static Property<
        Self,
        super::agentic::AgentType,
        super::operators::Eq,
    > = &Property::new("agent/agentType");

    /// Whether the identity is system-assigned or user-assigned.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `managedServiceIdentity/msiType`
    pub const MANAGED_SERVICE_IDENTITY_MSI_TYPE: &'static Property<
        Self,
        MsiType,
        super::operators::Eq,
    > = &Property::new("managedServiceIdentity/msiType");

    /// Error code; 0 if the sign-in succeeded.
    ///
    /// Match on this. The digits of the Microsoft Entra error code, for example 50126 for `AADSTS50126`. A
    /// code other than 0 can also mean an interruption, for example when the user was asked for more
    /// information.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `status/errorCode`
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );
}

impl msgraph_runtime::query::FilterSupported for SummarizedSignIn {}

impl msgraph_runtime::query::TopSupported for SummarizedSignIn {}

impl SummarizedSignIn {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::structured(
                "agent",
                "agent",
                super::agentic::AgentSignIn::schema(),
            ),
            Property::primitive(
                "aggregationDateTime",
                "aggregation_date_time",
                Primitive::DateTimeOffset,
            ),
            Property::primitive("appDisplayName", "app_display_name", Primitive::String),
            Property::primitive("appId", "app_id", Primitive::String),
            Property::enumeration(
                "conditionalAccessStatus",
                "conditional_access_status",
                ConditionalAccessStatus::SCHEMA,
            ),
            Property::primitive(
                "firstSignInDateTime",
                "first_sign_in_date_time",
                Primitive::DateTimeOffset,
            ),
            Property::primitive("ipAddress", "ip_address", Primitive::String),
            Property::structured(
                "managedServiceIdentity",
                "managed_service_identity",
                ManagedIdentity::schema(),
            ),
            Property::primitive(
                "resourceDisplayName",
                "resource_display_name",
                Primitive::String,
            ),
            Property::primitive("resourceId", "resource_id", Primitive::String),
            Property::primitive(
                "servicePrincipalId",
                "service_principal_id",
                Primitive::String,
            ),
            Property::primitive(
                "servicePrincipalName",
                "service_principal_name",
                Primitive::String,
            ),
            Property::primitive("signInCount", "sign_in_count", Primitive::Int64),
            Property::structured("status", "status", SignInStatus::schema()),
            Property::primitive("tenantId", "tenant_id", Primitive::String),
            Property::enumeration(
                    "tokenIssuerType",
                    "token_issuer_type",
                    TokenIssuerType::SCHEMA,
                )
                .required(),
            Property::primitive(
                "userPrincipalName",
                "user_principal_name",
                Primitive::String,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.summarizedSignIn",
                PROPERTIES,
            )
            .with_base(Entity::schema());
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

impl msgraph_runtime::schema::Described for SummarizedSignIn {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

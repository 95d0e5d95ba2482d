// Generated from microsoft.graph.summarizedSignIn (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
use super::{
    ConditionalAccessStatus, ManagedIdentity, MsiType, SignInStatus, TokenIssuerType,
};

/// Sign-ins of one kind that agree in who, what and how, counted together.
///
/// For kinds that are too many to read one by one: non-interactive ones, and those of service
/// principals and managed identities.
///
/// Wire name: `microsoft.graph.summarizedSignIn`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizedSignIn {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Filter with `eq`.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// Which AI agent signed in, or was signed in for.
    ///
    /// `microsoft.graph.agentic.agentSignIn`, may be null.
    ///
    /// Wire name: `agent`
    pub agent: Option<super::agentic::AgentSignIn>,
    /// The stretch of time that the summary covers, in UTC.
    ///
    /// The service doesn't document whether this is its start; its length is what the caller asked for.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `aggregationDateTime`
    pub aggregation_date_time: Option<Timestamp>,
    /// The name of the application.
    ///
    /// Identify applications by their application identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appDisplayName`
    pub app_display_name: Option<Text>,
    /// The application that signed in or was signed in to, by its application identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<Text>,
    /// What Conditional Access made of the sign-ins.
    ///
    /// `microsoft.graph.conditionalAccessStatus`, may be null. Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub conditional_access_status: Option<ConditionalAccessStatus>,
    /// When the first of the summarized sign-ins took place, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `firstSignInDateTime`
    pub first_sign_in_date_time: Option<Timestamp>,
    /// The address that the sign-ins came from.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `ipAddress`
    pub ip_address: Option<Text>,
    /// The managed identity that signed in.
    ///
    /// Null for other kinds of sign-ins.
    ///
    /// `microsoft.graph.managedIdentity`, may be null.
    ///
    /// Wire name: `managedServiceIdentity`
    pub managed_service_identity: Option<ManagedIdentity>,
    /// The name of the resource that was signed in to.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub resource_display_name: Option<Text>,
    /// The resource that was signed in to, by its identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub resource_id: Option<Text>,
    /// The service principal that signed in, by its object identifier.
    ///
    /// Null or empty for sign-ins of users.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// The name of the service principal that signed in.
    ///
    /// Null or empty for sign-ins of users.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// How many sign-ins the summary stands for.
    ///
    /// Can exceed 32 bits.
    ///
    /// `Edm.Int64`, may be null.
    ///
    /// Wire name: `signInCount`
    pub sign_in_count: Option<i64>,
    /// Whether the sign-ins succeeded, and if not, why.
    ///
    /// `microsoft.graph.signInStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<SignInStatus>,
    /// The tenant that the sign-ins belong to, by its identifier.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// The kind of identity provider that issued the tokens.
    ///
    /// `microsoft.graph.tokenIssuerType`, declared as never null.
    ///
    /// Wire name: `tokenIssuerType`
    pub token_issuer_type: Option<TokenIssuerType>,
    /// The user principal name of the user.
    ///
    /// Null or empty for sign-ins of applications.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
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
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "id",
    );

    /// Which AI agent signed in, or was signed in for.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `agent`
    pub const AGENT: &'static Property<
        Self,
        super::agentic::AgentSignIn,
        Undocumented,
    > = &Property::new("agent");

    /// The stretch of time that the summary covers, in UTC.
    ///
    /// The service doesn't document whether this is its start; its length is what the caller asked for.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `aggregationDateTime`
    pub const AGGREGATION_DATE_TIME: &'static Property<Self, Timestamp, Undocumented> = &Property::new(
        "aggregationDateTime",
    );

    /// The name of the application.
    ///
    /// Identify applications by their application identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appDisplayName`
    pub const APP_DISPLAY_NAME: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appDisplayName",
    );

    /// The application that signed in or was signed in to, by its application identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// What Conditional Access made of the sign-ins.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `conditionalAccessStatus`
    pub const CONDITIONAL_ACCESS_STATUS: &'static Property<
        Self,
        ConditionalAccessStatus,
        super::operators::Eq,
    > = &Property::new("conditionalAccessStatus");

    /// When the first of the summarized sign-ins took place, in UTC.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `firstSignInDateTime`
    pub const FIRST_SIGN_IN_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        Undocumented,
    > = &Property::new("firstSignInDateTime");

    /// The address that the sign-ins came from.
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

    /// The name of the resource that was signed in to.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceDisplayName`
    pub const RESOURCE_DISPLAY_NAME: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("resourceDisplayName");

    /// The resource that was signed in to, by its identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `resourceId`
    pub const RESOURCE_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "resourceId",
    );

    /// The service principal that signed in, by its object identifier.
    ///
    /// Null or empty for sign-ins of users.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `servicePrincipalId`
    pub const SERVICE_PRINCIPAL_ID: &'static Property<
        Self,
        String,
        super::operators::Eq,
    > = &Property::new("servicePrincipalId");

    /// The name of the service principal that signed in.
    ///
    /// Null or empty for sign-ins of users.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `servicePrincipalName`
    pub const SERVICE_PRINCIPAL_NAME: &'static Property<
        Self,
        String,
        super::operators::EqStartsWith,
    > = &Property::new("servicePrincipalName");

    /// How many sign-ins the summary stands for.
    ///
    /// Can exceed 32 bits.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `signInCount`
    pub const SIGN_IN_COUNT: &'static Property<Self, i64, Undocumented> = &Property::new(
        "signInCount",
    );

    /// Whether the sign-ins succeeded, and if not, why.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, SignInStatus, Undocumented> = &Property::new(
        "status",
    );

    /// The tenant that the sign-ins belong to, by its identifier.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `tenantId`
    pub const TENANT_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "tenantId",
    );

    /// The kind of identity provider that issued the tokens.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tokenIssuerType`
    pub const TOKEN_ISSUER_TYPE: &'static Property<
        Self,
        TokenIssuerType,
        Undocumented,
    > = &Property::new("tokenIssuerType");

    /// The user principal name of the user.
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

    /// What kind of agent signed in, if it was one.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `agent/agentType`
    pub const AGENT_AGENT_TYPE: &'static Property<
        Self,
        super::agentic::AgentType,
        super::operators::Eq,
    > = &Property::new("agent/agentType");

    /// Whether the identity belongs to one resource or stands on its own.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `managedServiceIdentity/msiType`
    pub const MANAGED_SERVICE_IDENTITY_MSI_TYPE: &'static Property<
        Self,
        MsiType,
        super::operators::Eq,
    > = &Property::new("managedServiceIdentity/msiType");

    /// The code of the error, 0 where the sign-in succeeded.
    ///
    /// The digits of the error codes that Microsoft Entra writes as AADSTS followed by a number. A code
    /// other than 0 can also be an interruption, as when the user is asked for more.
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

// @generated from microsoft.graph.requirementProvider (beta) by `cargo xtask codegen`. Do not edit.

/// Source of an authentication requirement.
///
/// The service documents the names only; the descriptions of the members are derived from them. Wire
/// name: `microsoft.graph.requirementProvider`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequirementProvider {
    /// A setting of the user, such as per-user multifactor authentication. Wire name: `user`
    User,
    /// The request itself. Wire name: `request`
    Request,
    /// The application or resource. Wire name: `servicePrincipal`
    ServicePrincipal,
    /// A Conditional Access policy of the old version 1. Wire name: `v1ConditionalAccess`
    V1ConditionalAccess,
    /// Conditional Access policies of the current version. Wire name: `multiConditionalAccess`
    MultiConditionalAccess,
    /// A sign-in risk policy of the tenant. Wire name: `tenantSessionRiskPolicy`
    TenantSessionRiskPolicy,
    /// Policies about compromised accounts. Wire name: `accountCompromisePolicies`
    AccountCompromisePolicies,
    /// A version 1 Conditional Access policy of a dependency of the application. Wire name:
    /// `v1ConditionalAccessDependency`
    V1ConditionalAccessDependency,
    /// A version 1 Conditional Access policy that the request identified. Wire name:
    /// `v1ConditionalAccessPolicyIdRequested`
    V1ConditionalAccessPolicyIdRequested,
    /// An ID Protection policy required registration for MFA. Wire name:
    /// `mfaRegistrationRequiredByIdentityProtectionPolicy`
    MfaRegistrationRequiredByIdentityProtectionPolicy,
    /// A baseline protection policy, the predecessor of security defaults. Wire name: `baselineProtection`
    BaselineProtection,
    /// Baseline protection required registration for MFA. Wire name:
    /// `mfaRegistrationRequiredByBaselineProtection`
    MfaRegistrationRequiredByBaselineProtection,
    /// Conditional Access required registration for MFA. Wire name:
    /// `mfaRegistrationRequiredByMultiConditionalAccess`
    MfaRegistrationRequiredByMultiConditionalAccess,
    /// Multifactor authentication enforced for cloud solution provider (CSP) admins. Wire name:
    /// `enforcedForCspAdmins`
    EnforcedForCspAdmins,
    /// The security defaults of the tenant. Wire name: `securityDefaults`
    SecurityDefaults,
    /// The security defaults required registration for MFA. Wire name:
    /// `mfaRegistrationRequiredBySecurityDefaults`
    MfaRegistrationRequiredBySecurityDefaults,
    /// A request during the registration of authentication methods. Wire name: `proofUpCodeRequest`
    ProofUpCodeRequest,
    /// An outbound rule for cross-tenant access. Wire name: `crossTenantOutboundRule`
    CrossTenantOutboundRule,
    /// A condition on the GPS location. Wire name: `gpsLocationCondition`
    GpsLocationCondition,
    /// A policy based on user risk or sign-in risk. Wire name: `riskBasedPolicy`
    RiskBasedPolicy,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A policy for the requested scope. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `scopeBasedAuthRequirementPolicy`
    ScopeBasedAuthRequirementPolicy,
    /// A policy that requires an authentication strength. Sent as `unknownFutureValue` unless the request has
    /// the header `Prefer: include-unknown-enum-members`. Wire name: `authenticationStrengths`
    AuthenticationStrengths,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    RequirementProvider: new "microsoft.graph.requirementProvider";
    User = "user" (0),
    Request = "request" (1),
    ServicePrincipal = "servicePrincipal" (2),
    V1ConditionalAccess = "v1ConditionalAccess" (3),
    MultiConditionalAccess = "multiConditionalAccess" (4),
    TenantSessionRiskPolicy = "tenantSessionRiskPolicy" (5),
    AccountCompromisePolicies = "accountCompromisePolicies" (6),
    V1ConditionalAccessDependency = "v1ConditionalAccessDependency" (7),
    V1ConditionalAccessPolicyIdRequested = "v1ConditionalAccessPolicyIdRequested" (8),
    MfaRegistrationRequiredByIdentityProtectionPolicy = "mfaRegistrationRequiredByIdentityProtectionPolicy" (9),
    BaselineProtection = "baselineProtection" (10),
    MfaRegistrationRequiredByBaselineProtection = "mfaRegistrationRequiredByBaselineProtection" (11),
    MfaRegistrationRequiredByMultiConditionalAccess = "mfaRegistrationRequiredByMultiConditionalAccess" (12),
    EnforcedForCspAdmins = "enforcedForCspAdmins" (13),
    SecurityDefaults = "securityDefaults" (14),
    MfaRegistrationRequiredBySecurityDefaults = "mfaRegistrationRequiredBySecurityDefaults" (15),
    ProofUpCodeRequest = "proofUpCodeRequest" (16),
    CrossTenantOutboundRule = "crossTenantOutboundRule" (17),
    GpsLocationCondition = "gpsLocationCondition" (18),
    RiskBasedPolicy = "riskBasedPolicy" (19),
    UnknownFutureValue = "unknownFutureValue" (20),
    ScopeBasedAuthRequirementPolicy = "scopeBasedAuthRequirementPolicy" (21),
    AuthenticationStrengths = "authenticationStrengths" (22),
}

impl RequirementProvider {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

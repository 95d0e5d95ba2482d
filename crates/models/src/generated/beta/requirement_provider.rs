// Generated from microsoft.graph.requirementProvider (beta) by `cargo xtask codegen`. Do not edit.

/// Source of an authentication requirement.
///
/// The service documents the names only; the descriptions of the members are derived from them.
///
/// Wire name: `microsoft.graph.requirementProvider`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequirementProvider {
    /// A setting of the user, such as per-user multifactor authentication.
    ///
    /// Wire name: `user`
    User,
    /// The request itself.
    ///
    /// Wire name: `request`
    Request,
    /// The application or resource.
    ///
    /// Wire name: `servicePrincipal`
    ServicePrincipal,
    /// A Conditional Access policy of the old version 1.
    ///
    /// Wire name: `v1ConditionalAccess`
    V1ConditionalAccess,
    /// Conditional Access policies of the current version.
    ///
    /// Wire name: `multiConditionalAccess`
    MultiConditionalAccess,
    /// A sign-in risk policy of the tenant.
    ///
    /// Wire name: `tenantSessionRiskPolicy`
    TenantSessionRiskPolicy,
    /// Policies about compromised accounts.
    ///
    /// Wire name: `accountCompromisePolicies`
    AccountCompromisePolicies,
    /// A version 1 Conditional Access policy of a dependency of the application.
    ///
    /// Wire name: `v1ConditionalAccessDependency`
    V1ConditionalAccessDependency,
    /// A version 1 Conditional Access policy that the request identified.
    ///
    /// Wire name: `v1ConditionalAccessPolicyIdRequested`
    V1ConditionalAccessPolicyIdRequested,
    /// An ID Protection policy required registration for MFA.
    ///
    /// Wire name: `mfaRegistrationRequiredByIdentityProtectionPolicy`
    MfaRegistrationRequiredByIdentityProtectionPolicy,
    /// A baseline protection policy, the predecessor of security defaults.
    ///
    /// Wire name: `baselineProtection`
    BaselineProtection,
    /// Baseline protection required registration for MFA.
    ///
    /// Wire name: `mfaRegistrationRequiredByBaselineProtection`
    MfaRegistrationRequiredByBaselineProtection,
    /// Conditional Access required registration for MFA.
    ///
    /// Wire name: `mfaRegistrationRequiredByMultiConditionalAccess`
    MfaRegistrationRequiredByMultiConditionalAccess,
    /// Multifactor authentication enforced for cloud solution provider (CSP) admins.
    ///
    /// Wire name: `enforcedForCspAdmins`
    EnforcedForCspAdmins,
    /// The security defaults of the tenant.
    ///
    /// Wire name: `securityDefaults`
    SecurityDefaults,
    /// The security defaults required registration for MFA.
    ///
    /// Wire name: `mfaRegistrationRequiredBySecurityDefaults`
    MfaRegistrationRequiredBySecurityDefaults,
    /// A request during the registration of authentication methods.
    ///
    /// Wire name: `proofUpCodeRequest`
    ProofUpCodeRequest,
    /// An outbound rule for cross-tenant access.
    ///
    /// Wire name: `crossTenantOutboundRule`
    CrossTenantOutboundRule,
    /// A condition on the GPS location.
    ///
    /// Wire name: `gpsLocationCondition`
    GpsLocationCondition,
    /// A policy based on user risk or sign-in risk.
    ///
    /// Wire name: `riskBasedPolicy`
    RiskBasedPolicy,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A policy for the requested scope.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `scopeBasedAuthRequirementPolicy`
    ScopeBasedAuthRequirementPolicy,
    /// A policy that requires an authentication strength.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `authenticationStrengths`
    AuthenticationStrengths,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    RequirementProvider: "microsoft.graph.requirementProvider" {
        User = "user",
        Request = "request",
        ServicePrincipal = "servicePrincipal",
        V1ConditionalAccess = "v1ConditionalAccess",
        MultiConditionalAccess = "multiConditionalAccess",
        TenantSessionRiskPolicy = "tenantSessionRiskPolicy",
        AccountCompromisePolicies = "accountCompromisePolicies",
        V1ConditionalAccessDependency = "v1ConditionalAccessDependency",
        V1ConditionalAccessPolicyIdRequested = "v1ConditionalAccessPolicyIdRequested",
        MfaRegistrationRequiredByIdentityProtectionPolicy = "mfaRegistrationRequiredByIdentityProtectionPolicy",
        BaselineProtection = "baselineProtection",
        MfaRegistrationRequiredByBaselineProtection = "mfaRegistrationRequiredByBaselineProtection",
        MfaRegistrationRequiredByMultiConditionalAccess = "mfaRegistrationRequiredByMultiConditionalAccess",
        EnforcedForCspAdmins = "enforcedForCspAdmins",
        SecurityDefaults = "securityDefaults",
        MfaRegistrationRequiredBySecurityDefaults = "mfaRegistrationRequiredBySecurityDefaults",
        ProofUpCodeRequest = "proofUpCodeRequest",
        CrossTenantOutboundRule = "crossTenantOutboundRule",
        GpsLocationCondition = "gpsLocationCondition",
        RiskBasedPolicy = "riskBasedPolicy",
        UnknownFutureValue = "unknownFutureValue",
        ScopeBasedAuthRequirementPolicy = "scopeBasedAuthRequirementPolicy",
        AuthenticationStrengths = "authenticationStrengths",
    }
}

impl RequirementProvider {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("user", 0),
            EnumMember::new("request", 1),
            EnumMember::new("servicePrincipal", 2),
            EnumMember::new("v1ConditionalAccess", 3),
            EnumMember::new("multiConditionalAccess", 4),
            EnumMember::new("tenantSessionRiskPolicy", 5),
            EnumMember::new("accountCompromisePolicies", 6),
            EnumMember::new("v1ConditionalAccessDependency", 7),
            EnumMember::new("v1ConditionalAccessPolicyIdRequested", 8),
            EnumMember::new("mfaRegistrationRequiredByIdentityProtectionPolicy", 9),
            EnumMember::new("baselineProtection", 10),
            EnumMember::new("mfaRegistrationRequiredByBaselineProtection", 11),
            EnumMember::new("mfaRegistrationRequiredByMultiConditionalAccess", 12),
            EnumMember::new("enforcedForCspAdmins", 13),
            EnumMember::new("securityDefaults", 14),
            EnumMember::new("mfaRegistrationRequiredBySecurityDefaults", 15),
            EnumMember::new("proofUpCodeRequest", 16),
            EnumMember::new("crossTenantOutboundRule", 17),
            EnumMember::new("gpsLocationCondition", 18),
            EnumMember::new("riskBasedPolicy", 19),
            EnumMember::new("unknownFutureValue", 20),
            EnumMember::new("scopeBasedAuthRequirementPolicy", 21),
            EnumMember::new("authenticationStrengths", 22),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.requirementProvider",
            MEMBERS,
        );
        &SCHEMA
    };
}

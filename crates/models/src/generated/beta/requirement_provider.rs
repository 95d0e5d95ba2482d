// Generated from microsoft.graph.requirementProvider (beta) by `cargo xtask codegen`. Do not edit.

/// What can demand a certain authentication.
///
/// The service documents the names alone, so these lines say no more than those do.
///
/// Wire name: `microsoft.graph.requirementProvider`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequirementProvider {
    /// A setting of the user, as multifactor authentication turned on one by one.
    ///
    /// Wire name: `user`
    User,
    /// The request itself asked for it.
    ///
    /// Wire name: `request`
    Request,
    /// The application or resource asked for it.
    ///
    /// Wire name: `servicePrincipal`
    ServicePrincipal,
    /// An older Conditional Access policy, of the first version.
    ///
    /// Wire name: `v1ConditionalAccess`
    V1ConditionalAccess,
    /// Conditional Access policies of the present version.
    ///
    /// Wire name: `multiConditionalAccess`
    MultiConditionalAccess,
    /// A policy of the tenant about the risk of sign-ins.
    ///
    /// Wire name: `tenantSessionRiskPolicy`
    TenantSessionRiskPolicy,
    /// Policies about compromised accounts.
    ///
    /// Wire name: `accountCompromisePolicies`
    AccountCompromisePolicies,
    /// An older Conditional Access policy of something that the application depends on.
    ///
    /// Wire name: `v1ConditionalAccessDependency`
    V1ConditionalAccessDependency,
    /// An older Conditional Access policy that the request named by its identifier.
    ///
    /// Wire name: `v1ConditionalAccessPolicyIdRequested`
    V1ConditionalAccessPolicyIdRequested,
    /// A policy of ID Protection demanded registration for multifactor authentication.
    ///
    /// Wire name: `mfaRegistrationRequiredByIdentityProtectionPolicy`
    MfaRegistrationRequiredByIdentityProtectionPolicy,
    /// A policy of baseline protection, the forerunner of security defaults.
    ///
    /// Wire name: `baselineProtection`
    BaselineProtection,
    /// Baseline protection demanded registration for multifactor authentication.
    ///
    /// Wire name: `mfaRegistrationRequiredByBaselineProtection`
    MfaRegistrationRequiredByBaselineProtection,
    /// Conditional Access demanded registration for multifactor authentication.
    ///
    /// Wire name: `mfaRegistrationRequiredByMultiConditionalAccess`
    MfaRegistrationRequiredByMultiConditionalAccess,
    /// The rule that administrators at cloud solution providers use multifactor authentication.
    ///
    /// Wire name: `enforcedForCspAdmins`
    EnforcedForCspAdmins,
    /// The security defaults of the tenant.
    ///
    /// Wire name: `securityDefaults`
    SecurityDefaults,
    /// The security defaults demanded registration for multifactor authentication.
    ///
    /// Wire name: `mfaRegistrationRequiredBySecurityDefaults`
    MfaRegistrationRequiredBySecurityDefaults,
    /// A request in the course of registering authentication methods.
    ///
    /// Wire name: `proofUpCodeRequest`
    ProofUpCodeRequest,
    /// An outbound rule for access to other tenants.
    ///
    /// Wire name: `crossTenantOutboundRule`
    CrossTenantOutboundRule,
    /// A condition on the location by GPS.
    ///
    /// Wire name: `gpsLocationCondition`
    GpsLocationCondition,
    /// A policy about the risk of users or sign-ins.
    ///
    /// Wire name: `riskBasedPolicy`
    RiskBasedPolicy,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A policy about the scope that was asked for.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `scopeBasedAuthRequirementPolicy`
    ScopeBasedAuthRequirementPolicy,
    /// A policy that demands an authentication strength.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
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

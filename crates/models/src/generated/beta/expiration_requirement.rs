// Generated from microsoft.graph.expirationRequirement (beta) by `cargo xtask codegen`. Do not edit.

/// Reason why a user had to sign in again.
///
/// Wire name: `microsoft.graph.expirationRequirement`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpirationRequirement {
    /// The period for remembering MFA on trusted devices expired.
    ///
    /// Wire name: `rememberMultifactorAuthenticationOnTrustedDevices`
    RememberMultifactorAuthenticationOnTrustedDevices,
    /// A token lifetime policy of the tenant.
    ///
    /// Wire name: `tenantTokenLifetimePolicy`
    TenantTokenLifetimePolicy,
    /// A token lifetime policy of the resource.
    ///
    /// Wire name: `audienceTokenLifetimePolicy`
    AudienceTokenLifetimePolicy,
    /// Conditional Access requires a new sign-in after a period of time.
    ///
    /// Wire name: `signInFrequencyPeriodicReauthentication`
    SignInFrequencyPeriodicReauthentication,
    /// MFA required for managing a credential such as Windows Hello.
    ///
    /// Derived from the name; the service does not document the meaning.
    ///
    /// Wire name: `ngcMfa`
    NgcMfa,
    /// Conditional Access requires a new sign-in every time.
    ///
    /// Wire name: `signInFrequencyEveryTime`
    SignInFrequencyEveryTime,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    ExpirationRequirement: "microsoft.graph.expirationRequirement" {
        RememberMultifactorAuthenticationOnTrustedDevices = "rememberMultifactorAuthenticationOnTrustedDevices",
        TenantTokenLifetimePolicy = "tenantTokenLifetimePolicy",
        AudienceTokenLifetimePolicy = "audienceTokenLifetimePolicy",
        SignInFrequencyPeriodicReauthentication = "signInFrequencyPeriodicReauthentication",
        NgcMfa = "ngcMfa",
        SignInFrequencyEveryTime = "signInFrequencyEveryTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ExpirationRequirement {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("rememberMultifactorAuthenticationOnTrustedDevices", 0),
            EnumMember::new("tenantTokenLifetimePolicy", 1),
            EnumMember::new("audienceTokenLifetimePolicy", 2),
            EnumMember::new("signInFrequencyPeriodicReauthentication", 3),
            EnumMember::new("ngcMfa", 4),
            EnumMember::new("signInFrequencyEveryTime", 5),
            EnumMember::new("unknownFutureValue", 6),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.expirationRequirement",
            MEMBERS,
        );
        &SCHEMA
    };
}

// Generated from microsoft.graph.expirationRequirement (beta) by `cargo xtask codegen`. Do not edit.

/// What can make a user sign in again.
///
/// Wire name: `microsoft.graph.expirationRequirement`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpirationRequirement {
    /// The time ran out for which trusted devices remember multifactor authentication.
    ///
    /// Wire name: `rememberMultifactorAuthenticationOnTrustedDevices`
    RememberMultifactorAuthenticationOnTrustedDevices,
    /// A policy of the tenant limits the lifetime of tokens.
    ///
    /// Wire name: `tenantTokenLifetimePolicy`
    TenantTokenLifetimePolicy,
    /// A policy of the resource limits the lifetime of tokens.
    ///
    /// Wire name: `audienceTokenLifetimePolicy`
    AudienceTokenLifetimePolicy,
    /// Conditional Access demands a new sign-in after some time.
    ///
    /// Wire name: `signInFrequencyPeriodicReauthentication`
    SignInFrequencyPeriodicReauthentication,
    /// Multifactor authentication is due for managing a credential such as Windows Hello.
    ///
    /// Deduced from the name; the service doesn't explain it.
    ///
    /// Wire name: `ngcMfa`
    NgcMfa,
    /// Conditional Access demands a new sign-in every time.
    ///
    /// Wire name: `signInFrequencyEveryTime`
    SignInFrequencyEveryTime,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
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

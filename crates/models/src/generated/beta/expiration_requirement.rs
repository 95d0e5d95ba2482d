// @generated from microsoft.graph.expirationRequirement (beta) by `cargo xtask codegen`. Do not edit.

/// Reason why a user had to sign in again.
///
/// Wire name: `microsoft.graph.expirationRequirement`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpirationRequirement {
    /// The period for remembering MFA on trusted devices expired. Wire name:
    /// `rememberMultifactorAuthenticationOnTrustedDevices`
    RememberMultifactorAuthenticationOnTrustedDevices,
    /// A token lifetime policy of the tenant. Wire name: `tenantTokenLifetimePolicy`
    TenantTokenLifetimePolicy,
    /// A token lifetime policy of the resource. Wire name: `audienceTokenLifetimePolicy`
    AudienceTokenLifetimePolicy,
    /// Conditional Access requires a new sign-in after a period of time. Wire name:
    /// `signInFrequencyPeriodicReauthentication`
    SignInFrequencyPeriodicReauthentication,
    /// MFA required for managing a credential such as Windows Hello. Derived from the name; the service does
    /// not document the meaning. Wire name: `ngcMfa`
    NgcMfa,
    /// Conditional Access requires a new sign-in every time. Wire name: `signInFrequencyEveryTime`
    SignInFrequencyEveryTime,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ExpirationRequirement: new "microsoft.graph.expirationRequirement";
    RememberMultifactorAuthenticationOnTrustedDevices = "rememberMultifactorAuthenticationOnTrustedDevices" (0),
    TenantTokenLifetimePolicy = "tenantTokenLifetimePolicy" (1),
    AudienceTokenLifetimePolicy = "audienceTokenLifetimePolicy" (2),
    SignInFrequencyPeriodicReauthentication = "signInFrequencyPeriodicReauthentication" (3),
    NgcMfa = "ngcMfa" (4),
    SignInFrequencyEveryTime = "signInFrequencyEveryTime" (5),
    UnknownFutureValue = "unknownFutureValue" (6),
}

impl ExpirationRequirement {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

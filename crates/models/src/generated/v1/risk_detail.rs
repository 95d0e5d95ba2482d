// @generated from microsoft.graph.riskDetail (v1.0) by `cargo xtask codegen`. Do not edit.

/// Reason for the current state of a risk.
///
/// Wire name: `microsoft.graph.riskDetail`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskDetail {
    /// No action was taken on the risk. Wire name: `none`
    None,
    /// An administrator generated a temporary password for the user. Wire name:
    /// `adminGeneratedTemporaryPassword`
    AdminGeneratedTemporaryPassword,
    /// The user changed the password after passing multifactor authentication. Wire name:
    /// `userPerformedSecuredPasswordChange`
    UserPerformedSecuredPasswordChange,
    /// The user reset the password through secured self-service password reset. Wire name:
    /// `userPerformedSecuredPasswordReset`
    UserPerformedSecuredPasswordReset,
    /// An administrator confirmed that the sign-in was safe. Wire name: `adminConfirmedSigninSafe`
    AdminConfirmedSigninSafe,
    /// Automatic risk detection confirmed that the sign-in was safe. Wire name: `aiConfirmedSigninSafe`
    AiConfirmedSigninSafe,
    /// The user passed the MFA that a risk-based policy required. Wire name:
    /// `userPassedMFADrivenByRiskBasedPolicy`
    UserPassedMfaDrivenByRiskBasedPolicy,
    /// An administrator dismissed all risk of the user. Wire name: `adminDismissedAllRiskForUser`
    AdminDismissedAllRiskForUser,
    /// An administrator confirmed that the sign-in was compromised. Wire name:
    /// `adminConfirmedSigninCompromised`
    AdminConfirmedSigninCompromised,
    /// Not available with the tenant's license; requires a P2 license. Wire name: `hidden`
    Hidden,
    /// An administrator confirmed that the user was compromised. Wire name: `adminConfirmedUserCompromised`
    AdminConfirmedUserCompromised,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An administrator dismissed the detection in Microsoft Defender. The numeric value differs between v1.0
    /// and beta; the text is the same. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `m365DAdminDismissedDetection`
    M365DAdminDismissedDetection,
    /// An administrator confirmed that the service principal was compromised. The numeric value differs
    /// between v1.0 and beta; the text is the same. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `adminConfirmedServicePrincipalCompromised`
    AdminConfirmedServicePrincipalCompromised,
    /// An administrator dismissed all risk of the service principal. The numeric value differs between v1.0
    /// and beta; the text is the same. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `adminDismissedAllRiskForServicePrincipal`
    AdminDismissedAllRiskForServicePrincipal,
    /// The user changed the password in the on-premises directory. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `userChangedPasswordOnPremises`
    UserChangedPasswordOnPremises,
    /// An administrator dismissed the risk of this sign-in. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `adminDismissedRiskForSignIn`
    AdminDismissedRiskForSignIn,
    /// An administrator confirmed that the account was safe. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `adminConfirmedAccountSafe`
    AdminConfirmedAccountSafe,
    /// Microsoft revoked the sessions of the user. The numeric value differs between v1.0 and beta; the text
    /// is the same. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `microsoftRevokedSessions`
    MicrosoftRevokedSessions,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    RiskDetail: new "microsoft.graph.riskDetail";
    None = "none" (0),
    AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword" (1),
    UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange" (2),
    UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset" (3),
    AdminConfirmedSigninSafe = "adminConfirmedSigninSafe" (4),
    AiConfirmedSigninSafe = "aiConfirmedSigninSafe" (5),
    UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy" (6),
    AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser" (7),
    AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised" (8),
    Hidden = "hidden" (9),
    AdminConfirmedUserCompromised = "adminConfirmedUserCompromised" (10),
    UnknownFutureValue = "unknownFutureValue" (11),
    M365DAdminDismissedDetection = "m365DAdminDismissedDetection" (12),
    AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised" (13),
    AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal" (14),
    UserChangedPasswordOnPremises = "userChangedPasswordOnPremises" (15),
    AdminDismissedRiskForSignIn = "adminDismissedRiskForSignIn" (16),
    AdminConfirmedAccountSafe = "adminConfirmedAccountSafe" (17),
    MicrosoftRevokedSessions = "microsoftRevokedSessions" (18),
}

impl RiskDetail {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

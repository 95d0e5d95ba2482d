// Generated from microsoft.graph.riskDetail (beta) by `cargo xtask codegen`. Do not edit.

/// Reason for the current state of a risk.
///
/// Wire name: `microsoft.graph.riskDetail`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskDetail {
    /// No action was taken on the risk.
    ///
    /// Wire name: `none`
    None,
    /// An administrator generated a temporary password for the user.
    ///
    /// Wire name: `adminGeneratedTemporaryPassword`
    AdminGeneratedTemporaryPassword,
    /// The user changed the password after passing multifactor authentication.
    ///
    /// Wire name: `userPerformedSecuredPasswordChange`
    UserPerformedSecuredPasswordChange,
    /// The user reset the password through secured self-service password reset.
    ///
    /// Wire name: `userPerformedSecuredPasswordReset`
    UserPerformedSecuredPasswordReset,
    /// An administrator confirmed that the sign-in was safe.
    ///
    /// Wire name: `adminConfirmedSigninSafe`
    AdminConfirmedSigninSafe,
    /// Automatic risk detection confirmed that the sign-in was safe.
    ///
    /// Wire name: `aiConfirmedSigninSafe`
    AiConfirmedSigninSafe,
    /// The user passed the MFA that a risk-based policy required.
    ///
    /// Wire name: `userPassedMFADrivenByRiskBasedPolicy`
    UserPassedMfaDrivenByRiskBasedPolicy,
    /// An administrator dismissed all risk of the user.
    ///
    /// Wire name: `adminDismissedAllRiskForUser`
    AdminDismissedAllRiskForUser,
    /// An administrator confirmed that the sign-in was compromised.
    ///
    /// Wire name: `adminConfirmedSigninCompromised`
    AdminConfirmedSigninCompromised,
    /// Not available with the tenant's license; requires a P2 license.
    ///
    /// Wire name: `hidden`
    Hidden,
    /// An administrator confirmed that the user was compromised.
    ///
    /// Wire name: `adminConfirmedUserCompromised`
    AdminConfirmedUserCompromised,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An administrator confirmed that the service principal was compromised.
    ///
    /// The numeric value differs between v1.0 and beta; the text is the same. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminConfirmedServicePrincipalCompromised`
    AdminConfirmedServicePrincipalCompromised,
    /// An administrator dismissed all risk of the service principal.
    ///
    /// The numeric value differs between v1.0 and beta; the text is the same. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminDismissedAllRiskForServicePrincipal`
    AdminDismissedAllRiskForServicePrincipal,
    /// An administrator dismissed the detection in Microsoft Defender.
    ///
    /// The numeric value differs between v1.0 and beta; the text is the same. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `m365DAdminDismissedDetection`
    M365DAdminDismissedDetection,
    /// The user changed the password in the on-premises directory.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `userChangedPasswordOnPremises`
    UserChangedPasswordOnPremises,
    /// An administrator dismissed the risk of this sign-in.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminDismissedRiskForSignIn`
    AdminDismissedRiskForSignIn,
    /// An administrator confirmed that the account was safe.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminConfirmedAccountSafe`
    AdminConfirmedAccountSafe,
    /// An administrator confirmed that the agent was safe.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminConfirmedAgentSafe`
    AdminConfirmedAgentSafe,
    /// An administrator confirmed that the agent was compromised.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminConfirmedAgentCompromised`
    AdminConfirmedAgentCompromised,
    /// An administrator dismissed the risk of the agent.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `adminDismissedRiskForAgent`
    AdminDismissedRiskForAgent,
    /// Microsoft revoked the sessions of the user.
    ///
    /// The numeric value differs between v1.0 and beta; the text is the same. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `microsoftRevokedSessions`
    MicrosoftRevokedSessions,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    RiskDetail: "microsoft.graph.riskDetail" {
        None = "none",
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        Hidden = "hidden",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        UnknownFutureValue = "unknownFutureValue",
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
        M365DAdminDismissedDetection = "m365DAdminDismissedDetection",
        UserChangedPasswordOnPremises = "userChangedPasswordOnPremises",
        AdminDismissedRiskForSignIn = "adminDismissedRiskForSignIn",
        AdminConfirmedAccountSafe = "adminConfirmedAccountSafe",
        AdminConfirmedAgentSafe = "adminConfirmedAgentSafe",
        AdminConfirmedAgentCompromised = "adminConfirmedAgentCompromised",
        AdminDismissedRiskForAgent = "adminDismissedRiskForAgent",
        MicrosoftRevokedSessions = "microsoftRevokedSessions",
    }
}

impl RiskDetail {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("adminGeneratedTemporaryPassword", 1),
            EnumMember::new("userPerformedSecuredPasswordChange", 2),
            EnumMember::new("userPerformedSecuredPasswordReset", 3),
            EnumMember::new("adminConfirmedSigninSafe", 4),
            EnumMember::new("aiConfirmedSigninSafe", 5),
            EnumMember::new("userPassedMFADrivenByRiskBasedPolicy", 6),
            EnumMember::new("adminDismissedAllRiskForUser", 7),
            EnumMember::new("adminConfirmedSigninCompromised", 8),
            EnumMember::new("hidden", 9),
            EnumMember::new("adminConfirmedUserCompromised", 10),
            EnumMember::new("unknownFutureValue", 11),
            EnumMember::new("adminConfirmedServicePrincipalCompromised", 12),
            EnumMember::new("adminDismissedAllRiskForServicePrincipal", 13),
            EnumMember::new("m365DAdminDismissedDetection", 14),
            EnumMember::new("userChangedPasswordOnPremises", 15),
            EnumMember::new("adminDismissedRiskForSignIn", 16),
            EnumMember::new("adminConfirmedAccountSafe", 17),
            EnumMember::new("adminConfirmedAgentSafe", 18),
            EnumMember::new("adminConfirmedAgentCompromised", 19),
            EnumMember::new("adminDismissedRiskForAgent", 20),
            EnumMember::new("microsoftRevokedSessions", 21),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.riskDetail", MEMBERS);
        &SCHEMA
    };
}

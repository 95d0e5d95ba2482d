// Generated from microsoft.graph.riskDetail (beta) by `cargo xtask codegen`. Do not edit.

/// Why a risk is in its present state.
///
/// Wire name: `microsoft.graph.riskDetail`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskDetail {
    /// Nobody and nothing has acted on the risk.
    ///
    /// Wire name: `none`
    None,
    /// An administrator gave the user a temporary password.
    ///
    /// Wire name: `adminGeneratedTemporaryPassword`
    AdminGeneratedTemporaryPassword,
    /// The user changed the password after passing multifactor authentication.
    ///
    /// Wire name: `userPerformedSecuredPasswordChange`
    UserPerformedSecuredPasswordChange,
    /// The user reset the password through the secured self-service.
    ///
    /// Wire name: `userPerformedSecuredPasswordReset`
    UserPerformedSecuredPasswordReset,
    /// An administrator confirmed that the sign-in was safe.
    ///
    /// Wire name: `adminConfirmedSigninSafe`
    AdminConfirmedSigninSafe,
    /// The detection itself came to hold the sign-in for safe.
    ///
    /// Wire name: `aiConfirmedSigninSafe`
    AiConfirmedSigninSafe,
    /// The user passed multifactor authentication that a risk-based policy demanded.
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
    /// The tenant's licence doesn't include the detail, which needs P2.
    ///
    /// Wire name: `hidden`
    Hidden,
    /// An administrator confirmed that the user was compromised.
    ///
    /// Wire name: `adminConfirmedUserCompromised`
    AdminConfirmedUserCompromised,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An administrator confirmed that the service principal was compromised.
    ///
    /// Its number differs between the two versions; its text is the same. Masked as unknownFutureValue
    /// unless the request asks for newer members.
    ///
    /// Wire name: `adminConfirmedServicePrincipalCompromised`
    AdminConfirmedServicePrincipalCompromised,
    /// An administrator dismissed all risk of the service principal.
    ///
    /// Its number differs between the two versions; its text is the same. Masked as unknownFutureValue
    /// unless the request asks for newer members.
    ///
    /// Wire name: `adminDismissedAllRiskForServicePrincipal`
    AdminDismissedAllRiskForServicePrincipal,
    /// An administrator dismissed the detection in Microsoft Defender.
    ///
    /// Its number differs between the two versions; its text is the same. Masked as unknownFutureValue
    /// unless the request asks for newer members.
    ///
    /// Wire name: `m365DAdminDismissedDetection`
    M365DAdminDismissedDetection,
    /// The user changed the password in the directory on premises.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `userChangedPasswordOnPremises`
    UserChangedPasswordOnPremises,
    /// An administrator dismissed the risk of this sign-in.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `adminDismissedRiskForSignIn`
    AdminDismissedRiskForSignIn,
    /// An administrator confirmed that the account was safe.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `adminConfirmedAccountSafe`
    AdminConfirmedAccountSafe,
    /// An administrator confirmed that the agent was safe.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `adminConfirmedAgentSafe`
    AdminConfirmedAgentSafe,
    /// An administrator confirmed that the agent was compromised.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `adminConfirmedAgentCompromised`
    AdminConfirmedAgentCompromised,
    /// An administrator dismissed the risk of the agent.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `adminDismissedRiskForAgent`
    AdminDismissedRiskForAgent,
    /// Microsoft revoked the sessions of the user.
    ///
    /// Its number differs between the two versions; its text is the same. Masked as unknownFutureValue
    /// unless the request asks for newer members.
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

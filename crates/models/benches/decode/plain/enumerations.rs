//! Enumerations as a plain serde derive has them, with one variant for all members that it doesn't know.

use serde::Deserialize;

macro_rules! plain {
    ($($name:ident { $($variant:ident = $wire:literal,)* })*) => {$(
        #[derive(Debug, Deserialize)]
        pub enum $name {
            $(#[serde(rename = $wire)] $variant,)*
            #[serde(other)]
            Other,
        }
    )*};
}

plain! {
    TokenProtectionStatus {
        None = "none", Bound = "bound", Unbound = "unbound", UnknownFutureValue = "unknownFutureValue",
    }
    ClientCredentialType {
        None = "none", ClientSecret = "clientSecret", ClientAssertion = "clientAssertion",
        FederatedIdentityCredential = "federatedIdentityCredential",
        ManagedIdentity = "managedIdentity", Certificate = "certificate",
        UnknownFutureValue = "unknownFutureValue",
    }
    ConditionalAccessStatus {
        Success = "success", Failure = "failure", NotApplied = "notApplied",
        UnknownFutureValue = "unknownFutureValue",
    }
    OriginalTransferMethods {
        None = "none", DeviceCodeFlow = "deviceCodeFlow",
        AuthenticationTransfer = "authenticationTransfer", UnknownFutureValue = "unknownFutureValue",
    }
    RiskDetail {
        None = "none", AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised", Hidden = "hidden",
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
    RiskLevel {
        Low = "low", Medium = "medium", High = "high", Hidden = "hidden", None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
    RiskState {
        None = "none", ConfirmedSafe = "confirmedSafe", Remediated = "remediated",
        Dismissed = "dismissed", AtRisk = "atRisk", ConfirmedCompromised = "confirmedCompromised",
        UnknownFutureValue = "unknownFutureValue",
    }
    SignInIdentifierType {
        UserPrincipalName = "userPrincipalName", PhoneNumber = "phoneNumber",
        ProxyAddress = "proxyAddress", QrCode = "qrCode",
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        UnknownFutureValue = "unknownFutureValue",
    }
    TokenIssuerType {
        AzureAd = "AzureAD", AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "UnknownFutureValue", AzureAdBackupAuth = "AzureADBackupAuth",
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        NpsExtension = "NPSExtension",
    }
    SignInUserType {
        Member = "member", Guest = "guest", UnknownFutureValue = "unknownFutureValue",
    }
    AgentType {
        NotAgentic = "notAgentic", AgenticApp = "agenticApp",
        AgenticAppInstance = "agenticAppInstance",
        AgentIdentityBlueprintPrincipal = "agentIdentityBlueprintPrincipal",
        AgentIDuser = "agentIDuser", UnknownFutureValue = "unknownFutureValue",
    }
    AppliedConditionalAccessPolicyResult {
        Success = "success", Failure = "failure", NotApplied = "notApplied", NotEnabled = "notEnabled",
        Unknown = "unknown", UnknownFutureValue = "unknownFutureValue",
        ReportOnlySuccess = "reportOnlySuccess", ReportOnlyFailure = "reportOnlyFailure",
        ReportOnlyNotApplied = "reportOnlyNotApplied",
        ReportOnlyInterrupted = "reportOnlyInterrupted",
    }
    AuthenticationEventType {
        TokenIssuanceStart = "tokenIssuanceStart", PageRenderStart = "pageRenderStart",
        UnknownFutureValue = "unknownFutureValue",
        AttributeCollectionStart = "attributeCollectionStart",
        AttributeCollectionSubmit = "attributeCollectionSubmit", EmailOtpSend = "emailOtpSend",
        PasswordSubmit = "passwordSubmit",
    }
    AuthenticationAppAdminConfiguration {
        NotApplicable = "notApplicable", Enabled = "enabled", Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
    AuthenticationAppEvaluation {
        Success = "success", Failure = "failure", UnknownFutureValue = "unknownFutureValue",
    }
    AuthenticationAppPolicyStatus {
        Unknown = "unknown", AppLockOutOfDate = "appLockOutOfDate", AppLockEnabled = "appLockEnabled",
        AppLockDisabled = "appLockDisabled", AppContextOutOfDate = "appContextOutOfDate",
        AppContextShown = "appContextShown", AppContextNotShown = "appContextNotShown",
        LocationContextOutOfDate = "locationContextOutOfDate",
        LocationContextShown = "locationContextShown",
        LocationContextNotShown = "locationContextNotShown",
        NumberMatchOutOfDate = "numberMatchOutOfDate",
        NumberMatchCorrectNumberEntered = "numberMatchCorrectNumberEntered",
        NumberMatchIncorrectNumberEntered = "numberMatchIncorrectNumberEntered",
        NumberMatchDeny = "numberMatchDeny",
        TamperResistantHardwareOutOfDate = "tamperResistantHardwareOutOfDate",
        TamperResistantHardwareUsed = "tamperResistantHardwareUsed",
        TamperResistantHardwareNotUsed = "tamperResistantHardwareNotUsed",
        UnknownFutureValue = "unknownFutureValue",
    }
    AuthenticationContextDetail {
        Required = "required", PreviouslySatisfied = "previouslySatisfied",
        NotApplicable = "notApplicable", UnknownFutureValue = "unknownFutureValue",
    }
    RequirementProvider {
        User = "user", Request = "request", ServicePrincipal = "servicePrincipal",
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
        EnforcedForCspAdmins = "enforcedForCspAdmins", SecurityDefaults = "securityDefaults",
        MfaRegistrationRequiredBySecurityDefaults = "mfaRegistrationRequiredBySecurityDefaults",
        ProofUpCodeRequest = "proofUpCodeRequest",
        CrossTenantOutboundRule = "crossTenantOutboundRule",
        GpsLocationCondition = "gpsLocationCondition", RiskBasedPolicy = "riskBasedPolicy",
        UnknownFutureValue = "unknownFutureValue",
        ScopeBasedAuthRequirementPolicy = "scopeBasedAuthRequirementPolicy",
        AuthenticationStrengths = "authenticationStrengths",
    }
    MsiType {
        None = "none", UserAssigned = "userAssigned", SystemAssigned = "systemAssigned",
        UnknownFutureValue = "unknownFutureValue",
    }
    NetworkType {
        Intranet = "intranet", Extranet = "extranet", NamedNetwork = "namedNetwork",
        Trusted = "trusted", TrustedNamedLocation = "trustedNamedLocation",
        UnknownFutureValue = "unknownFutureValue",
    }
    ExpirationRequirement {
        RememberMultifactorAuthenticationOnTrustedDevices = "rememberMultifactorAuthenticationOnTrustedDevices",
        TenantTokenLifetimePolicy = "tenantTokenLifetimePolicy",
        AudienceTokenLifetimePolicy = "audienceTokenLifetimePolicy",
        SignInFrequencyPeriodicReauthentication = "signInFrequencyPeriodicReauthentication",
        NgcMfa = "ngcMfa", SignInFrequencyEveryTime = "signInFrequencyEveryTime",
        UnknownFutureValue = "unknownFutureValue",
    }
    AuthenticationStrengthResult {
        NotSet = "notSet", SkippedForProofUp = "skippedForProofUp", Satisfied = "satisfied",
        SingleChallengeRequired = "singleChallengeRequired",
        MultipleChallengesRequired = "multipleChallengesRequired",
        SingleRegistrationRequired = "singleRegistrationRequired",
        MultipleRegistrationsRequired = "multipleRegistrationsRequired",
        CannotSatisfyDueToCombinationConfiguration = "cannotSatisfyDueToCombinationConfiguration",
        CannotSatisfy = "cannotSatisfy", UnknownFutureValue = "unknownFutureValue",
    }
    ConditionalAccessRule {
        AllApps = "allApps", FirstPartyApps = "firstPartyApps", Office365 = "office365",
        AppId = "appId", Acr = "acr", AppFilter = "appFilter", AllUsers = "allUsers", Guest = "guest",
        GroupId = "groupId", RoleId = "roleId", UserId = "userId",
        AllDevicePlatforms = "allDevicePlatforms", DevicePlatform = "devicePlatform",
        AllLocations = "allLocations", InsideCorpnet = "insideCorpnet",
        AllTrustedLocations = "allTrustedLocations", LocationId = "locationId",
        AllDevices = "allDevices", DeviceFilter = "deviceFilter", DeviceState = "deviceState",
        UnknownFutureValue = "unknownFutureValue",
        DeviceFilterIncludeRuleNotMatched = "deviceFilterIncludeRuleNotMatched",
        AllDeviceStates = "allDeviceStates", AnonymizedIpAddress = "anonymizedIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures", NationStateIpAddress = "nationStateIPAddress",
        RealTimeThreatIntelligence = "realTimeThreatIntelligence", InternalGuest = "internalGuest",
        B2bCollaborationGuest = "b2bCollaborationGuest",
        B2bCollaborationMember = "b2bCollaborationMember",
        B2bDirectConnectUser = "b2bDirectConnectUser", OtherExternalUser = "otherExternalUser",
        ServiceProvider = "serviceProvider", MicrosoftAdminPortals = "microsoftAdminPortals",
        DeviceCodeFlow = "deviceCodeFlow", AuthenticationTransfer = "authenticationTransfer",
        InsiderRisk = "insiderRisk",
    }
}

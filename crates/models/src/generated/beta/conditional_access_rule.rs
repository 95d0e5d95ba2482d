// Generated from microsoft.graph.conditionalAccessRule (beta) by `cargo xtask codegen`. Do not edit.

/// Rules within the conditions of policies.
///
/// Wire name: `microsoft.graph.conditionalAccessRule`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessRule {
    /// The policy is for every application.
    ///
    /// Wire name: `allApps`
    AllApps,
    /// The policy is for Microsoft's own applications.
    ///
    /// Wire name: `firstPartyApps`
    FirstPartyApps,
    /// The policy is for the applications of Office 365.
    ///
    /// Wire name: `office365`
    Office365,
    /// The policy names the application.
    ///
    /// Wire name: `appId`
    AppId,
    /// The policy names the authentication context that was asked for.
    ///
    /// Wire name: `acr`
    Acr,
    /// A filter of the policy matches the application.
    ///
    /// Wire name: `appFilter`
    AppFilter,
    /// The policy is for every user.
    ///
    /// Wire name: `allUsers`
    AllUsers,
    /// The policy is for guests.
    ///
    /// Wire name: `guest`
    Guest,
    /// The policy names a group of the user.
    ///
    /// Wire name: `groupId`
    GroupId,
    /// The policy names a role of the user.
    ///
    /// Wire name: `roleId`
    RoleId,
    /// The policy names the user.
    ///
    /// Wire name: `userId`
    UserId,
    /// The policy is for every device platform.
    ///
    /// Wire name: `allDevicePlatforms`
    AllDevicePlatforms,
    /// The policy names the platform of the device.
    ///
    /// Wire name: `devicePlatform`
    DevicePlatform,
    /// The policy is for every location.
    ///
    /// Wire name: `allLocations`
    AllLocations,
    /// The sign-in came from inside the corporate network.
    ///
    /// Wire name: `insideCorpnet`
    InsideCorpnet,
    /// The sign-in came from one of the trusted locations.
    ///
    /// Wire name: `allTrustedLocations`
    AllTrustedLocations,
    /// The policy names the location.
    ///
    /// Wire name: `locationId`
    LocationId,
    /// The policy is for every device.
    ///
    /// Wire name: `allDevices`
    AllDevices,
    /// A filter of the policy matches the device.
    ///
    /// Wire name: `deviceFilter`
    DeviceFilter,
    /// The policy names the state of the device.
    ///
    /// Wire name: `deviceState`
    DeviceState,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The policy's filter for included devices did not match.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `deviceFilterIncludeRuleNotMatched`
    DeviceFilterIncludeRuleNotMatched,
    /// The policy is for devices in every state.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `allDeviceStates`
    AllDeviceStates,
    /// The address belongs to a service that hides where its users are.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `anonymizedIPAddress`
    AnonymizedIpAddress,
    /// The sign-in was unlike the earlier ones of the user.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `unfamiliarFeatures`
    UnfamiliarFeatures,
    /// The address is one that state-sponsored attackers use.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `nationStateIPAddress`
    NationStateIpAddress,
    /// Threat intelligence knew the sign-in as an attack as it happened.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `realTimeThreatIntelligence`
    RealTimeThreatIntelligence,
    /// The user is a guest whose account the tenant itself holds.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `internalGuest`
    InternalGuest,
    /// The user is a guest by B2B collaboration.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `b2bCollaborationGuest`
    B2bCollaborationGuest,
    /// The user is a member by B2B collaboration, at home elsewhere.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `b2bCollaborationMember`
    B2bCollaborationMember,
    /// The user comes by B2B direct connect, without an account here.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `b2bDirectConnectUser`
    B2bDirectConnectUser,
    /// The user is external in another way.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `otherExternalUser`
    OtherExternalUser,
    /// The user works for a service provider of the tenant.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `serviceProvider`
    ServiceProvider,
    /// The policy is for Microsoft's administration portals.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `microsoftAdminPortals`
    MicrosoftAdminPortals,
    /// The user signed in with a code shown on another device.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `deviceCodeFlow`
    DeviceCodeFlow,
    /// The user carried the session over from another device.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `authenticationTransfer`
    AuthenticationTransfer,
    /// The policy names the user's risk as an insider.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `insiderRisk`
    InsiderRisk,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    ConditionalAccessRule: "microsoft.graph.conditionalAccessRule" {
        AllApps = "allApps",
        FirstPartyApps = "firstPartyApps",
        Office365 = "office365",
        AppId = "appId",
        Acr = "acr",
        AppFilter = "appFilter",
        AllUsers = "allUsers",
        Guest = "guest",
        GroupId = "groupId",
        RoleId = "roleId",
        UserId = "userId",
        AllDevicePlatforms = "allDevicePlatforms",
        DevicePlatform = "devicePlatform",
        AllLocations = "allLocations",
        InsideCorpnet = "insideCorpnet",
        AllTrustedLocations = "allTrustedLocations",
        LocationId = "locationId",
        AllDevices = "allDevices",
        DeviceFilter = "deviceFilter",
        DeviceState = "deviceState",
        UnknownFutureValue = "unknownFutureValue",
        DeviceFilterIncludeRuleNotMatched = "deviceFilterIncludeRuleNotMatched",
        AllDeviceStates = "allDeviceStates",
        AnonymizedIpAddress = "anonymizedIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        NationStateIpAddress = "nationStateIPAddress",
        RealTimeThreatIntelligence = "realTimeThreatIntelligence",
        InternalGuest = "internalGuest",
        B2bCollaborationGuest = "b2bCollaborationGuest",
        B2bCollaborationMember = "b2bCollaborationMember",
        B2bDirectConnectUser = "b2bDirectConnectUser",
        OtherExternalUser = "otherExternalUser",
        ServiceProvider = "serviceProvider",
        MicrosoftAdminPortals = "microsoftAdminPortals",
        DeviceCodeFlow = "deviceCodeFlow",
        AuthenticationTransfer = "authenticationTransfer",
        InsiderRisk = "insiderRisk",
    }
}

impl ConditionalAccessRule {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("allApps", 0),
            EnumMember::new("firstPartyApps", 1),
            EnumMember::new("office365", 2),
            EnumMember::new("appId", 3),
            EnumMember::new("acr", 4),
            EnumMember::new("appFilter", 5),
            EnumMember::new("allUsers", 6),
            EnumMember::new("guest", 7),
            EnumMember::new("groupId", 8),
            EnumMember::new("roleId", 9),
            EnumMember::new("userId", 10),
            EnumMember::new("allDevicePlatforms", 11),
            EnumMember::new("devicePlatform", 12),
            EnumMember::new("allLocations", 13),
            EnumMember::new("insideCorpnet", 14),
            EnumMember::new("allTrustedLocations", 15),
            EnumMember::new("locationId", 16),
            EnumMember::new("allDevices", 17),
            EnumMember::new("deviceFilter", 18),
            EnumMember::new("deviceState", 19),
            EnumMember::new("unknownFutureValue", 20),
            EnumMember::new("deviceFilterIncludeRuleNotMatched", 21),
            EnumMember::new("allDeviceStates", 22),
            EnumMember::new("anonymizedIPAddress", 23),
            EnumMember::new("unfamiliarFeatures", 24),
            EnumMember::new("nationStateIPAddress", 25),
            EnumMember::new("realTimeThreatIntelligence", 26),
            EnumMember::new("internalGuest", 27),
            EnumMember::new("b2bCollaborationGuest", 28),
            EnumMember::new("b2bCollaborationMember", 29),
            EnumMember::new("b2bDirectConnectUser", 30),
            EnumMember::new("otherExternalUser", 31),
            EnumMember::new("serviceProvider", 32),
            EnumMember::new("microsoftAdminPortals", 33),
            EnumMember::new("deviceCodeFlow", 34),
            EnumMember::new("authenticationTransfer", 35),
            EnumMember::new("insiderRisk", 36),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.conditionalAccessRule",
            MEMBERS,
        );
        &SCHEMA
    };
}

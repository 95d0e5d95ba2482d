// Generated from microsoft.graph.conditionalAccessRule (beta) by `cargo xtask codegen`. Do not edit.

/// Rules within the conditions of Conditional Access policies.
///
/// Wire name: `microsoft.graph.conditionalAccessRule`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessRule {
    /// The policy covers all applications.
    ///
    /// Wire name: `allApps`
    AllApps,
    /// The policy covers Microsoft's own applications.
    ///
    /// Wire name: `firstPartyApps`
    FirstPartyApps,
    /// The policy covers the Office 365 applications.
    ///
    /// Wire name: `office365`
    Office365,
    /// The policy lists the application.
    ///
    /// Wire name: `appId`
    AppId,
    /// The policy lists the requested authentication context.
    ///
    /// Wire name: `acr`
    Acr,
    /// An application filter of the policy matches.
    ///
    /// Wire name: `appFilter`
    AppFilter,
    /// The policy covers all users.
    ///
    /// Wire name: `allUsers`
    AllUsers,
    /// The policy covers guests.
    ///
    /// Wire name: `guest`
    Guest,
    /// The policy lists a group of the user.
    ///
    /// Wire name: `groupId`
    GroupId,
    /// The policy lists a role of the user.
    ///
    /// Wire name: `roleId`
    RoleId,
    /// The policy lists the user.
    ///
    /// Wire name: `userId`
    UserId,
    /// The policy covers all device platforms.
    ///
    /// Wire name: `allDevicePlatforms`
    AllDevicePlatforms,
    /// The policy lists the platform of the device.
    ///
    /// Wire name: `devicePlatform`
    DevicePlatform,
    /// The policy covers all locations.
    ///
    /// Wire name: `allLocations`
    AllLocations,
    /// The sign-in came from inside the corporate network.
    ///
    /// Wire name: `insideCorpnet`
    InsideCorpnet,
    /// The sign-in came from a trusted location.
    ///
    /// Wire name: `allTrustedLocations`
    AllTrustedLocations,
    /// The policy lists the location.
    ///
    /// Wire name: `locationId`
    LocationId,
    /// The policy covers all devices.
    ///
    /// Wire name: `allDevices`
    AllDevices,
    /// A device filter of the policy matches.
    ///
    /// Wire name: `deviceFilter`
    DeviceFilter,
    /// The policy lists the state of the device.
    ///
    /// Wire name: `deviceState`
    DeviceState,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The policy's inclusion filter for devices did not match.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `deviceFilterIncludeRuleNotMatched`
    DeviceFilterIncludeRuleNotMatched,
    /// The policy covers devices in every state.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `allDeviceStates`
    AllDeviceStates,
    /// The IP address belongs to an anonymizing service.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `anonymizedIPAddress`
    AnonymizedIpAddress,
    /// The sign-in had features that are unfamiliar for the user.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `unfamiliarFeatures`
    UnfamiliarFeatures,
    /// The IP address is known to be used by state-sponsored attackers.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `nationStateIPAddress`
    NationStateIpAddress,
    /// Threat intelligence recognized the sign-in as an attack in real time.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `realTimeThreatIntelligence`
    RealTimeThreatIntelligence,
    /// The user is a guest whose account is in the tenant itself.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `internalGuest`
    InternalGuest,
    /// The user is a B2B collaboration guest.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `b2bCollaborationGuest`
    B2bCollaborationGuest,
    /// The user is a B2B collaboration member with another home tenant.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `b2bCollaborationMember`
    B2bCollaborationMember,
    /// The user comes by B2B direct connect, without an account here.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `b2bDirectConnectUser`
    B2bDirectConnectUser,
    /// The user is external in another way.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `otherExternalUser`
    OtherExternalUser,
    /// The user works for a service provider of the tenant.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `serviceProvider`
    ServiceProvider,
    /// The policy is for Microsoft's administration portals.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `microsoftAdminPortals`
    MicrosoftAdminPortals,
    /// The user signed in with a code shown on another device.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `deviceCodeFlow`
    DeviceCodeFlow,
    /// The user carried the session over from another device.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `authenticationTransfer`
    AuthenticationTransfer,
    /// The policy lists the user's insider risk.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
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

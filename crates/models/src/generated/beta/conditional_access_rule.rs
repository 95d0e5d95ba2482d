// @generated from microsoft.graph.conditionalAccessRule (beta) by `cargo xtask codegen`. Do not edit.

/// Rules within the conditions of Conditional Access policies.
///
/// Wire name: `microsoft.graph.conditionalAccessRule`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessRule {
    /// The policy covers all applications. Wire name: `allApps`
    AllApps,
    /// The policy covers Microsoft's own applications. Wire name: `firstPartyApps`
    FirstPartyApps,
    /// The policy covers the Office 365 applications. Wire name: `office365`
    Office365,
    /// The policy lists the application. Wire name: `appId`
    AppId,
    /// The policy lists the requested authentication context. Wire name: `acr`
    Acr,
    /// An application filter of the policy matches. Wire name: `appFilter`
    AppFilter,
    /// The policy covers all users. Wire name: `allUsers`
    AllUsers,
    /// The policy covers guests. Wire name: `guest`
    Guest,
    /// The policy lists a group of the user. Wire name: `groupId`
    GroupId,
    /// The policy lists a role of the user. Wire name: `roleId`
    RoleId,
    /// The policy lists the user. Wire name: `userId`
    UserId,
    /// The policy covers all device platforms. Wire name: `allDevicePlatforms`
    AllDevicePlatforms,
    /// The policy lists the platform of the device. Wire name: `devicePlatform`
    DevicePlatform,
    /// The policy covers all locations. Wire name: `allLocations`
    AllLocations,
    /// The sign-in came from inside the corporate network. Wire name: `insideCorpnet`
    InsideCorpnet,
    /// The sign-in came from a trusted location. Wire name: `allTrustedLocations`
    AllTrustedLocations,
    /// The policy lists the location. Wire name: `locationId`
    LocationId,
    /// The policy covers all devices. Wire name: `allDevices`
    AllDevices,
    /// A device filter of the policy matches. Wire name: `deviceFilter`
    DeviceFilter,
    /// The policy lists the state of the device. Wire name: `deviceState`
    DeviceState,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The policy's inclusion filter for devices did not match. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `deviceFilterIncludeRuleNotMatched`
    DeviceFilterIncludeRuleNotMatched,
    /// The policy covers devices in every state. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `allDeviceStates`
    AllDeviceStates,
    /// The IP address belongs to an anonymizing service. Sent as `unknownFutureValue` unless the request has
    /// the header `Prefer: include-unknown-enum-members`. Wire name: `anonymizedIPAddress`
    AnonymizedIpAddress,
    /// The sign-in had features that are unfamiliar for the user. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `unfamiliarFeatures`
    UnfamiliarFeatures,
    /// The IP address is known to be used by state-sponsored attackers. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`. Wire name: `nationStateIPAddress`
    NationStateIpAddress,
    /// Threat intelligence recognized the sign-in as an attack in real time. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `realTimeThreatIntelligence`
    RealTimeThreatIntelligence,
    /// The user is a guest whose account is in the tenant itself. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `internalGuest`
    InternalGuest,
    /// The user is a B2B collaboration guest. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `b2bCollaborationGuest`
    B2bCollaborationGuest,
    /// The user is a B2B collaboration member with another home tenant. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`. Wire name: `b2bCollaborationMember`
    B2bCollaborationMember,
    /// The user comes by B2B direct connect, without an account here. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `b2bDirectConnectUser`
    B2bDirectConnectUser,
    /// The user is external in another way. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `otherExternalUser`
    OtherExternalUser,
    /// The user works for a service provider of the tenant. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `serviceProvider`
    ServiceProvider,
    /// The policy is for Microsoft's administration portals. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `microsoftAdminPortals`
    MicrosoftAdminPortals,
    /// The user signed in with a code shown on another device. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `deviceCodeFlow`
    DeviceCodeFlow,
    /// The user carried the session over from another device. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `authenticationTransfer`
    AuthenticationTransfer,
    /// The policy lists the user's insider risk. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `insiderRisk`
    InsiderRisk,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ConditionalAccessRule: new "microsoft.graph.conditionalAccessRule";
    AllApps = "allApps" (0),
    FirstPartyApps = "firstPartyApps" (1),
    Office365 = "office365" (2),
    AppId = "appId" (3),
    Acr = "acr" (4),
    AppFilter = "appFilter" (5),
    AllUsers = "allUsers" (6),
    Guest = "guest" (7),
    GroupId = "groupId" (8),
    RoleId = "roleId" (9),
    UserId = "userId" (10),
    AllDevicePlatforms = "allDevicePlatforms" (11),
    DevicePlatform = "devicePlatform" (12),
    AllLocations = "allLocations" (13),
    InsideCorpnet = "insideCorpnet" (14),
    AllTrustedLocations = "allTrustedLocations" (15),
    LocationId = "locationId" (16),
    AllDevices = "allDevices" (17),
    DeviceFilter = "deviceFilter" (18),
    DeviceState = "deviceState" (19),
    UnknownFutureValue = "unknownFutureValue" (20),
    DeviceFilterIncludeRuleNotMatched = "deviceFilterIncludeRuleNotMatched" (21),
    AllDeviceStates = "allDeviceStates" (22),
    AnonymizedIpAddress = "anonymizedIPAddress" (23),
    UnfamiliarFeatures = "unfamiliarFeatures" (24),
    NationStateIpAddress = "nationStateIPAddress" (25),
    RealTimeThreatIntelligence = "realTimeThreatIntelligence" (26),
    InternalGuest = "internalGuest" (27),
    B2bCollaborationGuest = "b2bCollaborationGuest" (28),
    B2bCollaborationMember = "b2bCollaborationMember" (29),
    B2bDirectConnectUser = "b2bDirectConnectUser" (30),
    OtherExternalUser = "otherExternalUser" (31),
    ServiceProvider = "serviceProvider" (32),
    MicrosoftAdminPortals = "microsoftAdminPortals" (33),
    DeviceCodeFlow = "deviceCodeFlow" (34),
    AuthenticationTransfer = "authenticationTransfer" (35),
    InsiderRisk = "insiderRisk" (36),
}

impl ConditionalAccessRule {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

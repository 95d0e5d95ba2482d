// @generated from microsoft.graph.conditionalAccessConditions (beta) by `cargo xtask codegen`. Do not edit.

/// Conditions of Conditional Access policies.
///
/// Flags: several members can be set at once. Usually sent as one comma-separated string, sometimes as an
/// array.
///
/// Values are sets of these members, in JSON as text with commas. Wire name:
/// `microsoft.graph.conditionalAccessConditions`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessConditions {
    /// No condition. Wire name: `none`
    None,
    /// The applications that the sign-in accessed. Wire name: `application`
    Application,
    /// The users who signed in. Wire name: `users`
    Users,
    /// The platform of the device, such as Windows or iOS. Wire name: `devicePlatform`
    DevicePlatform,
    /// The location that the sign-in came from. Wire name: `location`
    Location,
    /// The type of the client, such as a browser. Wire name: `clientType`
    ClientType,
    /// The risk of the sign-in. Wire name: `signInRisk`
    SignInRisk,
    /// The risk of the user. Wire name: `userRisk`
    UserRisk,
    /// The time of the sign-in. Wire name: `time`
    Time,
    /// The state of the device, such as compliant. Wire name: `deviceState`
    DeviceState,
    /// The client that signed in. Wire name: `client`
    Client,
    /// The IP address that Microsoft Entra saw. Wire name: `ipAddressSeenByAzureAD`
    IpAddressSeenByAzureAd,
    /// The IP address that the resource saw. Wire name: `ipAddressSeenByResourceProvider`
    IpAddressSeenByResourceProvider,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The service principal that signed in. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `servicePrincipals`
    ServicePrincipals,
    /// The risk of the service principal. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `servicePrincipalRisk`
    ServicePrincipalRisk,
    /// The authentication flow, such as device code. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `authenticationFlows`
    AuthenticationFlows,
    /// The insider risk of the user. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `insiderRisk`
    InsiderRisk,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ConditionalAccessConditions: flags "microsoft.graph.conditionalAccessConditions";
    None = "none" (0),
    Application = "application" (1),
    Users = "users" (2),
    DevicePlatform = "devicePlatform" (4),
    Location = "location" (8),
    ClientType = "clientType" (16),
    SignInRisk = "signInRisk" (32),
    UserRisk = "userRisk" (64),
    Time = "time" (128),
    DeviceState = "deviceState" (256),
    Client = "client" (512),
    IpAddressSeenByAzureAd = "ipAddressSeenByAzureAD" (1024),
    IpAddressSeenByResourceProvider = "ipAddressSeenByResourceProvider" (2048),
    UnknownFutureValue = "unknownFutureValue" (4096),
    ServicePrincipals = "servicePrincipals" (8192),
    ServicePrincipalRisk = "servicePrincipalRisk" (16384),
    AuthenticationFlows = "authenticationFlows" (32768),
    InsiderRisk = "insiderRisk" (65536),
}

impl ConditionalAccessConditions {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

// Generated from microsoft.graph.conditionalAccessConditions (beta) by `cargo xtask codegen`. Do not edit.

/// Conditions of Conditional Access policies.
///
/// Flags: several members can be set at once. Usually sent as one comma-separated string, sometimes as
/// an array.
///
/// Values travel as sets of these members, separated by commas.
///
/// Wire name: `microsoft.graph.conditionalAccessConditions`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessConditions {
    /// No condition.
    ///
    /// Wire name: `none`
    None,
    /// The applications that the sign-in accessed.
    ///
    /// Wire name: `application`
    Application,
    /// The users who signed in.
    ///
    /// Wire name: `users`
    Users,
    /// The platform of the device, such as Windows or iOS.
    ///
    /// Wire name: `devicePlatform`
    DevicePlatform,
    /// The location that the sign-in came from.
    ///
    /// Wire name: `location`
    Location,
    /// The type of the client, such as a browser.
    ///
    /// Wire name: `clientType`
    ClientType,
    /// The risk of the sign-in.
    ///
    /// Wire name: `signInRisk`
    SignInRisk,
    /// The risk of the user.
    ///
    /// Wire name: `userRisk`
    UserRisk,
    /// The time of the sign-in.
    ///
    /// Wire name: `time`
    Time,
    /// The state of the device, such as compliant.
    ///
    /// Wire name: `deviceState`
    DeviceState,
    /// The client that signed in.
    ///
    /// Wire name: `client`
    Client,
    /// The IP address that Microsoft Entra saw.
    ///
    /// Wire name: `ipAddressSeenByAzureAD`
    IpAddressSeenByAzureAd,
    /// The IP address that the resource saw.
    ///
    /// Wire name: `ipAddressSeenByResourceProvider`
    IpAddressSeenByResourceProvider,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The service principal that signed in.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `servicePrincipals`
    ServicePrincipals,
    /// The risk of the service principal.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `servicePrincipalRisk`
    ServicePrincipalRisk,
    /// The authentication flow, such as device code.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `authenticationFlows`
    AuthenticationFlows,
    /// The insider risk of the user.
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
    ConditionalAccessConditions: "microsoft.graph.conditionalAccessConditions" {
        None = "none",
        Application = "application",
        Users = "users",
        DevicePlatform = "devicePlatform",
        Location = "location",
        ClientType = "clientType",
        SignInRisk = "signInRisk",
        UserRisk = "userRisk",
        Time = "time",
        DeviceState = "deviceState",
        Client = "client",
        IpAddressSeenByAzureAd = "ipAddressSeenByAzureAD",
        IpAddressSeenByResourceProvider = "ipAddressSeenByResourceProvider",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipals = "servicePrincipals",
        ServicePrincipalRisk = "servicePrincipalRisk",
        AuthenticationFlows = "authenticationFlows",
        InsiderRisk = "insiderRisk",
    }
}

impl ConditionalAccessConditions {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("application", 1),
            EnumMember::new("users", 2),
            EnumMember::new("devicePlatform", 4),
            EnumMember::new("location", 8),
            EnumMember::new("clientType", 16),
            EnumMember::new("signInRisk", 32),
            EnumMember::new("userRisk", 64),
            EnumMember::new("time", 128),
            EnumMember::new("deviceState", 256),
            EnumMember::new("client", 512),
            EnumMember::new("ipAddressSeenByAzureAD", 1024),
            EnumMember::new("ipAddressSeenByResourceProvider", 2048),
            EnumMember::new("unknownFutureValue", 4096),
            EnumMember::new("servicePrincipals", 8192),
            EnumMember::new("servicePrincipalRisk", 16384),
            EnumMember::new("authenticationFlows", 32768),
            EnumMember::new("insiderRisk", 65536),
        ];
        static SCHEMA: EnumType = EnumType::flags(
            "microsoft.graph.conditionalAccessConditions",
            MEMBERS,
        );
        &SCHEMA
    };
}

// Generated from microsoft.graph.conditionalAccessConditions (beta) by `cargo xtask codegen`. Do not edit.

/// Kinds of conditions that policies can have.
///
/// A set: several can hold at once. Travels as one text with commas as a rule; arrays have been seen.
///
/// Values travel as sets of these members, separated by commas.
///
/// Wire name: `microsoft.graph.conditionalAccessConditions`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessConditions {
    /// No condition at all.
    ///
    /// Wire name: `none`
    None,
    /// Which applications the sign-in was for.
    ///
    /// Wire name: `application`
    Application,
    /// Which users signed in.
    ///
    /// Wire name: `users`
    Users,
    /// Which platform the device runs, such as Windows or iOS.
    ///
    /// Wire name: `devicePlatform`
    DevicePlatform,
    /// Where the sign-in came from.
    ///
    /// Wire name: `location`
    Location,
    /// What kind of client signed in, such as a browser.
    ///
    /// Wire name: `clientType`
    ClientType,
    /// How risky the sign-in was.
    ///
    /// Wire name: `signInRisk`
    SignInRisk,
    /// How risky the user was.
    ///
    /// Wire name: `userRisk`
    UserRisk,
    /// When the sign-in took place.
    ///
    /// Wire name: `time`
    Time,
    /// In which state the device was, such as compliant.
    ///
    /// Wire name: `deviceState`
    DeviceState,
    /// Which client signed in.
    ///
    /// Wire name: `client`
    Client,
    /// The address that Microsoft Entra saw.
    ///
    /// Wire name: `ipAddressSeenByAzureAD`
    IpAddressSeenByAzureAd,
    /// The address that the resource saw.
    ///
    /// Wire name: `ipAddressSeenByResourceProvider`
    IpAddressSeenByResourceProvider,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// Which service principal signed in.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `servicePrincipals`
    ServicePrincipals,
    /// How risky the service principal was.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `servicePrincipalRisk`
    ServicePrincipalRisk,
    /// Which authentication flow was used, such as a device code.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `authenticationFlows`
    AuthenticationFlows,
    /// How risky the user was as an insider.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
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

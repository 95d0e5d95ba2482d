// Generated from microsoft.graph.protocolType (beta) by `cargo xtask codegen`. Do not edit.

/// Protocols and grant types for requesting tokens.
///
/// Flags: several members can be set at once, for example both the protocol and the grant type. Usually
/// sent as one comma-separated string, sometimes as an array.
///
/// Values travel as sets of these members, separated by commas.
///
/// Wire name: `microsoft.graph.protocolType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProtocolType {
    /// No protocol was recorded for the sign-in.
    ///
    /// Wire name: `none`
    None,
    /// The client used OAuth 2.0 or OpenID Connect.
    ///
    /// Wire name: `oAuth2`
    OAuth2,
    /// The client itself sent the user name and password (ROPC grant).
    ///
    /// Wire name: `ropc`
    Ropc,
    /// The client used WS-Federation, common in older web applications.
    ///
    /// Wire name: `wsFederation`
    WsFederation,
    /// The client used SAML 2.0 for single sign-on.
    ///
    /// Wire name: `saml20`
    Saml20,
    /// The user signed in with a code shown on another device (device code flow).
    ///
    /// Wire name: `deviceCode`
    DeviceCode,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The user transferred the session from another device.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `authenticationTransfer`
    AuthenticationTransfer,
    /// The application rendered the sign-in pages itself (native authentication).
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `nativeAuth`
    NativeAuth,
    /// Implicit grant: the access token was returned in the URL.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `implicitAccessTokenAndGetResponseMode`
    ImplicitAccessTokenAndGetResponseMode,
    /// Implicit grant: the ID token was returned in the URL.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `implicitIdTokenAndGetResponseMode`
    ImplicitIdTokenAndGetResponseMode,
    /// Implicit grant: the access token was posted to the client.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `implicitAccessTokenAndPostResponseMode`
    ImplicitAccessTokenAndPostResponseMode,
    /// Implicit grant: the ID token was posted to the client.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `implicitIdTokenAndPostResponseMode`
    ImplicitIdTokenAndPostResponseMode,
    /// The client redeemed an authorization code without PKCE.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `authorizationCodeWithoutPkce`
    AuthorizationCodeWithoutPkce,
    /// The client redeemed an authorization code with PKCE.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `authorizationCodeWithPkce`
    AuthorizationCodeWithPkce,
    /// An application requested a token without a user (client credentials grant).
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `clientCredentials`
    ClientCredentials,
    /// The client redeemed a refresh token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `refreshTokenGrant`
    RefreshTokenGrant,
    /// The authorization response was encrypted.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `encryptedAuthorizeResponse`
    EncryptedAuthorizeResponse,
    /// The client requested a token for the user directly.
    ///
    /// The service does not document which grant types are included. Sent as `unknownFutureValue` unless
    /// the request has the header `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `directUserGrant`
    DirectUserGrant,
    /// The user authenticated with a Kerberos ticket.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `kerberos`
    Kerberos,
    /// The client redeemed a primary refresh token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `prtGrant`
    PrtGrant,
    /// Seamless single sign-on from a domain-joined device.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `seamlessSso`
    SeamlessSso,
    /// A broker on the device used its primary refresh token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `prtBrokerBased`
    PrtBrokerBased,
    /// A client other than a broker used the primary refresh token.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `prtNonBrokerBased`
    PrtNonBrokerBased,
    /// A service exchanged a user's token for a token for another service.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `onBehalfOf`
    OnBehalfOf,
    /// A service exchanged a user's SAML assertion for a token for another service.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `samlOnBehalfOf`
    SamlOnBehalfOf,
    /// An Office service called another Office service.
    ///
    /// Derived from the name; the service does not document the meaning. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `officeS2S`
    OfficeS2s,
    /// The client used WS-Trust, common in older rich clients.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `wsTrust`
    WsTrust,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    ProtocolType: "microsoft.graph.protocolType" {
        None = "none",
        OAuth2 = "oAuth2",
        Ropc = "ropc",
        WsFederation = "wsFederation",
        Saml20 = "saml20",
        DeviceCode = "deviceCode",
        UnknownFutureValue = "unknownFutureValue",
        AuthenticationTransfer = "authenticationTransfer",
        NativeAuth = "nativeAuth",
        ImplicitAccessTokenAndGetResponseMode = "implicitAccessTokenAndGetResponseMode",
        ImplicitIdTokenAndGetResponseMode = "implicitIdTokenAndGetResponseMode",
        ImplicitAccessTokenAndPostResponseMode = "implicitAccessTokenAndPostResponseMode",
        ImplicitIdTokenAndPostResponseMode = "implicitIdTokenAndPostResponseMode",
        AuthorizationCodeWithoutPkce = "authorizationCodeWithoutPkce",
        AuthorizationCodeWithPkce = "authorizationCodeWithPkce",
        ClientCredentials = "clientCredentials",
        RefreshTokenGrant = "refreshTokenGrant",
        EncryptedAuthorizeResponse = "encryptedAuthorizeResponse",
        DirectUserGrant = "directUserGrant",
        Kerberos = "kerberos",
        PrtGrant = "prtGrant",
        SeamlessSso = "seamlessSso",
        PrtBrokerBased = "prtBrokerBased",
        PrtNonBrokerBased = "prtNonBrokerBased",
        OnBehalfOf = "onBehalfOf",
        SamlOnBehalfOf = "samlOnBehalfOf",
        OfficeS2s = "officeS2S",
        WsTrust = "wsTrust",
    }
}

impl ProtocolType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("oAuth2", 1),
            EnumMember::new("ropc", 2),
            EnumMember::new("wsFederation", 4),
            EnumMember::new("saml20", 8),
            EnumMember::new("deviceCode", 16),
            EnumMember::new("unknownFutureValue", 32),
            EnumMember::new("authenticationTransfer", 64),
            EnumMember::new("nativeAuth", 128),
            EnumMember::new("implicitAccessTokenAndGetResponseMode", 256),
            EnumMember::new("implicitIdTokenAndGetResponseMode", 512),
            EnumMember::new("implicitAccessTokenAndPostResponseMode", 1024),
            EnumMember::new("implicitIdTokenAndPostResponseMode", 2048),
            EnumMember::new("authorizationCodeWithoutPkce", 4096),
            EnumMember::new("authorizationCodeWithPkce", 8192),
            EnumMember::new("clientCredentials", 16384),
            EnumMember::new("refreshTokenGrant", 32768),
            EnumMember::new("encryptedAuthorizeResponse", 65536),
            EnumMember::new("directUserGrant", 131072),
            EnumMember::new("kerberos", 262144),
            EnumMember::new("prtGrant", 524288),
            EnumMember::new("seamlessSso", 1048576),
            EnumMember::new("prtBrokerBased", 2097152),
            EnumMember::new("prtNonBrokerBased", 4194304),
            EnumMember::new("onBehalfOf", 8388608),
            EnumMember::new("samlOnBehalfOf", 16777216),
            EnumMember::new("officeS2S", 33554432),
            EnumMember::new("wsTrust", 67108864),
        ];
        static SCHEMA: EnumType = EnumType::flags(
            "microsoft.graph.protocolType",
            MEMBERS,
        );
        &SCHEMA
    };
}

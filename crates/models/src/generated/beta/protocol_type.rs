// Generated from microsoft.graph.protocolType (beta) by `cargo xtask codegen`. Do not edit.

/// Protocols and grants by which a client can ask for tokens.
///
/// A set: several can hold at once, as when a record tells both the protocol and the grant. Travels as
/// one text with commas as a rule; arrays have been seen.
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
    /// The client used OAuth 2.0, or OpenID Connect upon it.
    ///
    /// Wire name: `oAuth2`
    OAuth2,
    /// The client sent the user's name and password itself.
    ///
    /// Wire name: `ropc`
    Ropc,
    /// The client used WS-Federation, as older web applications do.
    ///
    /// Wire name: `wsFederation`
    WsFederation,
    /// The client used SAML 2.0 for single sign-on.
    ///
    /// Wire name: `saml20`
    Saml20,
    /// The user signed in with a code shown on another device.
    ///
    /// Wire name: `deviceCode`
    DeviceCode,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The user carried the session over from another device.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `authenticationTransfer`
    AuthenticationTransfer,
    /// An app showed the pages of the sign-in itself, in native authentication.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `nativeAuth`
    NativeAuth,
    /// The access token came straight from the authorization, in the address of the answer.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `implicitAccessTokenAndGetResponseMode`
    ImplicitAccessTokenAndGetResponseMode,
    /// The identity token came straight from the authorization, in the address of the answer.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `implicitIdTokenAndGetResponseMode`
    ImplicitIdTokenAndGetResponseMode,
    /// The access token came straight from the authorization, posted to the client.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `implicitAccessTokenAndPostResponseMode`
    ImplicitAccessTokenAndPostResponseMode,
    /// The identity token came straight from the authorization, posted to the client.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `implicitIdTokenAndPostResponseMode`
    ImplicitIdTokenAndPostResponseMode,
    /// The client redeemed an authorization code without proof that it had asked for it.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `authorizationCodeWithoutPkce`
    AuthorizationCodeWithoutPkce,
    /// The client redeemed an authorization code with proof that it had asked for it.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `authorizationCodeWithPkce`
    AuthorizationCodeWithPkce,
    /// An application asked for a token as itself, without a user.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `clientCredentials`
    ClientCredentials,
    /// The client redeemed a refresh token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `refreshTokenGrant`
    RefreshTokenGrant,
    /// The answer to the authorization was encrypted.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `encryptedAuthorizeResponse`
    EncryptedAuthorizeResponse,
    /// The client asked directly for a token for the user.
    ///
    /// The service doesn't document which grants count. Masked as unknownFutureValue unless the request
    /// asks for newer members.
    ///
    /// Wire name: `directUserGrant`
    DirectUserGrant,
    /// The user authenticated with a Kerberos ticket.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `kerberos`
    Kerberos,
    /// The client redeemed a primary refresh token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `prtGrant`
    PrtGrant,
    /// The user was signed in by seamless single sign-on, from a domain-joined device.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `seamlessSso`
    SeamlessSso,
    /// A broker on the device used its primary refresh token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `prtBrokerBased`
    PrtBrokerBased,
    /// A client other than a broker used the primary refresh token.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `prtNonBrokerBased`
    PrtNonBrokerBased,
    /// A service exchanged a user's token for one to another service.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `onBehalfOf`
    OnBehalfOf,
    /// A service exchanged a user's SAML assertion for a token to another service.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `samlOnBehalfOf`
    SamlOnBehalfOf,
    /// One service of Office called another.
    ///
    /// Deduced from the name; the service doesn't explain it. Masked as unknownFutureValue unless the
    /// request asks for newer members.
    ///
    /// Wire name: `officeS2S`
    OfficeS2s,
    /// The client used WS-Trust, as older rich clients do.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
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

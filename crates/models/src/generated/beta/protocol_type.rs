// @generated from microsoft.graph.protocolType (beta) by `cargo xtask codegen`. Do not edit.

/// Protocols and grant types for requesting tokens.
///
/// Flags: several members can be set at once, for example both the protocol and the grant type. Usually
/// sent as one comma-separated string, sometimes as an array.
///
/// Values are sets of these members, in JSON as text with commas. Wire name:
/// `microsoft.graph.protocolType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProtocolType {
    /// No protocol was recorded for the sign-in. Wire name: `none`
    None,
    /// The client used OAuth 2.0 or OpenID Connect. Wire name: `oAuth2`
    OAuth2,
    /// The client itself sent the user name and password (ROPC grant). Wire name: `ropc`
    Ropc,
    /// The client used WS-Federation, common in older web applications. Wire name: `wsFederation`
    WsFederation,
    /// The client used SAML 2.0 for single sign-on. Wire name: `saml20`
    Saml20,
    /// The user signed in with a code shown on another device (device code flow). Wire name: `deviceCode`
    DeviceCode,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The user transferred the session from another device. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `authenticationTransfer`
    AuthenticationTransfer,
    /// The application rendered the sign-in pages itself (native authentication). Sent as
    /// `unknownFutureValue` unless the request has the header `Prefer: include-unknown-enum-members`. Wire
    /// name: `nativeAuth`
    NativeAuth,
    /// Implicit grant: the access token was returned in the URL. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `implicitAccessTokenAndGetResponseMode`
    ImplicitAccessTokenAndGetResponseMode,
    /// Implicit grant: the ID token was returned in the URL. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `implicitIdTokenAndGetResponseMode`
    ImplicitIdTokenAndGetResponseMode,
    /// Implicit grant: the access token was posted to the client. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `implicitAccessTokenAndPostResponseMode`
    ImplicitAccessTokenAndPostResponseMode,
    /// Implicit grant: the ID token was posted to the client. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `implicitIdTokenAndPostResponseMode`
    ImplicitIdTokenAndPostResponseMode,
    /// The client redeemed an authorization code without PKCE. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name:
    /// `authorizationCodeWithoutPkce`
    AuthorizationCodeWithoutPkce,
    /// The client redeemed an authorization code with PKCE. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `authorizationCodeWithPkce`
    AuthorizationCodeWithPkce,
    /// An application requested a token without a user (client credentials grant). Sent as
    /// `unknownFutureValue` unless the request has the header `Prefer: include-unknown-enum-members`. Wire
    /// name: `clientCredentials`
    ClientCredentials,
    /// The client redeemed a refresh token. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `refreshTokenGrant`
    RefreshTokenGrant,
    /// The authorization response was encrypted. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `encryptedAuthorizeResponse`
    EncryptedAuthorizeResponse,
    /// The client requested a token for the user directly. The service does not document which grant types
    /// are included. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `directUserGrant`
    DirectUserGrant,
    /// The user authenticated with a Kerberos ticket. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `kerberos`
    Kerberos,
    /// The client redeemed a primary refresh token. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `prtGrant`
    PrtGrant,
    /// Seamless single sign-on from a domain-joined device. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `seamlessSso`
    SeamlessSso,
    /// A broker on the device used its primary refresh token. Sent as `unknownFutureValue` unless the request
    /// has the header `Prefer: include-unknown-enum-members`. Wire name: `prtBrokerBased`
    PrtBrokerBased,
    /// A client other than a broker used the primary refresh token. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `prtNonBrokerBased`
    PrtNonBrokerBased,
    /// A service exchanged a user's token for a token for another service. Sent as `unknownFutureValue`
    /// unless the request has the header `Prefer: include-unknown-enum-members`. Wire name: `onBehalfOf`
    OnBehalfOf,
    /// A service exchanged a user's SAML assertion for a token for another service. Sent as
    /// `unknownFutureValue` unless the request has the header `Prefer: include-unknown-enum-members`. Wire
    /// name: `samlOnBehalfOf`
    SamlOnBehalfOf,
    /// An Office service called another Office service. Derived from the name; the service does not document
    /// the meaning. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `officeS2S`
    OfficeS2s,
    /// The client used WS-Trust, common in older rich clients. Sent as `unknownFutureValue` unless the
    /// request has the header `Prefer: include-unknown-enum-members`. Wire name: `wsTrust`
    WsTrust,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ProtocolType: flags "microsoft.graph.protocolType";
    None = "none" (0),
    OAuth2 = "oAuth2" (1),
    Ropc = "ropc" (2),
    WsFederation = "wsFederation" (4),
    Saml20 = "saml20" (8),
    DeviceCode = "deviceCode" (16),
    UnknownFutureValue = "unknownFutureValue" (32),
    AuthenticationTransfer = "authenticationTransfer" (64),
    NativeAuth = "nativeAuth" (128),
    ImplicitAccessTokenAndGetResponseMode = "implicitAccessTokenAndGetResponseMode" (256),
    ImplicitIdTokenAndGetResponseMode = "implicitIdTokenAndGetResponseMode" (512),
    ImplicitAccessTokenAndPostResponseMode = "implicitAccessTokenAndPostResponseMode" (1024),
    ImplicitIdTokenAndPostResponseMode = "implicitIdTokenAndPostResponseMode" (2048),
    AuthorizationCodeWithoutPkce = "authorizationCodeWithoutPkce" (4096),
    AuthorizationCodeWithPkce = "authorizationCodeWithPkce" (8192),
    ClientCredentials = "clientCredentials" (16384),
    RefreshTokenGrant = "refreshTokenGrant" (32768),
    EncryptedAuthorizeResponse = "encryptedAuthorizeResponse" (65536),
    DirectUserGrant = "directUserGrant" (131072),
    Kerberos = "kerberos" (262144),
    PrtGrant = "prtGrant" (524288),
    SeamlessSso = "seamlessSso" (1048576),
    PrtBrokerBased = "prtBrokerBased" (2097152),
    PrtNonBrokerBased = "prtNonBrokerBased" (4194304),
    OnBehalfOf = "onBehalfOf" (8388608),
    SamlOnBehalfOf = "samlOnBehalfOf" (16777216),
    OfficeS2s = "officeS2S" (33554432),
    WsTrust = "wsTrust" (67108864),
}

impl ProtocolType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}

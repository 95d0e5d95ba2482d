//! National and sovereign clouds: endpoint, token scope and authority host of each.

/// A deployment of Microsoft Graph.
///
/// One setting determines the endpoint of every request and the scope of every token, so that the two always match.
///
/// ```
/// use msgraph_runtime::Cloud;
///
/// assert_eq!(Cloud::UsGovL4.endpoint(), "https://graph.microsoft.us");
/// assert_eq!(Cloud::UsGovL4.scope(), "https://graph.microsoft.us/.default");
/// assert_eq!(Cloud::UsGovL4.authority_host(), Some("https://login.microsoftonline.us"));
/// assert_eq!(Cloud::custom("http://127.0.0.1:8080/").endpoint(), "http://127.0.0.1:8080");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The worldwide service, `https://graph.microsoft.com`.
    #[default]
    Global,
    /// US Government L4 (GCC High), `https://graph.microsoft.us`.
    UsGovL4,
    /// US Government L5 (DoD), `https://dod-graph.microsoft.us`.
    UsGovL5,
    /// China, operated by 21Vianet, `https://microsoftgraph.chinacloudapi.cn`.
    China,
    /// France, operated by Bleu, `https://graph.svc.sovcloud.fr`.
    Bleu,
    /// Germany, operated by Delos, `https://graph.svc.sovcloud.de`.
    Delos,
    /// The government of Singapore, `https://graph.svc.sovcloud.sg`.
    GovSg,
    /// US National, `https://graph.eaglex.ic.gov`.
    UsNat,
    /// US Secret, `https://graph.microsoft.scloud`.
    UsSec,
    /// Another endpoint, such as a simulated tenant; see [`Cloud::custom`] and [`Cloud::custom_with_scope`].
    #[non_exhaustive]
    Custom {
        /// Scheme, host and port, without a path.
        endpoint: String,
        /// The scope to request tokens for.
        scope: String,
        /// The authority that issues tokens, if it is known.
        authority_host: Option<String>,
    },
}

impl Cloud {
    /// Returns a service at another endpoint, for tests and proxies: `http://127.0.0.1:8080`.
    ///
    /// Tokens are requested for the scope `{endpoint}/.default`. Building the client fails if the scheme is not https,
    /// unless the host is a loopback address or [`ClientBuilder::allow_http`](crate::ClientBuilder::allow_http) was
    /// called.
    #[must_use]
    pub fn custom(endpoint: impl Into<String>) -> Self {
        let endpoint = endpoint.into();
        let scope = format!("{}/.default", endpoint.trim_end_matches('/'));
        Self::custom_with_scope(endpoint, scope)
    }

    /// Returns a service at another endpoint with its own token scope, such as a proxy in front of Microsoft Graph.
    #[must_use]
    pub fn custom_with_scope(endpoint: impl Into<String>, scope: impl Into<String>) -> Self {
        let endpoint = endpoint.into().trim_end_matches('/').to_owned();
        Self::Custom { endpoint, scope: scope.into(), authority_host: None }
    }

    /// Sets the authority that issues tokens for a custom endpoint: `https://login.microsoftonline.com`.
    ///
    /// A simulated tenant issues tokens at its own endpoint. Other clouds keep the authority that they have.
    #[must_use]
    pub fn with_authority_host(mut self, url: impl Into<String>) -> Self {
        if let Self::Custom { authority_host, .. } = &mut self {
            *authority_host = Some(url.into().trim_end_matches('/').to_owned());
        }
        self
    }

    /// Scheme, host and port of Microsoft Graph in this cloud, without a trailing slash.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovL4 => "https://graph.microsoft.us",
            Self::UsGovL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
            Self::Bleu => "https://graph.svc.sovcloud.fr",
            Self::Delos => "https://graph.svc.sovcloud.de",
            Self::GovSg => "https://graph.svc.sovcloud.sg",
            Self::UsNat => "https://graph.eaglex.ic.gov",
            Self::UsSec => "https://graph.microsoft.scloud",
            Self::Custom { endpoint, .. } => endpoint,
        }
    }

    /// The scope to request tokens for.
    #[must_use]
    pub fn scope(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com/.default",
            Self::UsGovL4 => "https://graph.microsoft.us/.default",
            Self::UsGovL5 => "https://dod-graph.microsoft.us/.default",
            Self::China => "https://microsoftgraph.chinacloudapi.cn/.default",
            Self::Bleu => "https://graph.svc.sovcloud.fr/.default",
            Self::Delos => "https://graph.svc.sovcloud.de/.default",
            Self::GovSg => "https://graph.svc.sovcloud.sg/.default",
            Self::UsNat => "https://graph.eaglex.ic.gov/.default",
            Self::UsSec => "https://graph.microsoft.scloud/.default",
            Self::Custom { scope, .. } => scope,
        }
    }

    /// The host of the authority that issues tokens for this cloud; `None` for a custom endpoint
    /// without one.
    #[must_use]
    pub fn authority_host(&self) -> Option<&str> {
        match self {
            Self::Global => Some("https://login.microsoftonline.com"),
            Self::UsGovL4 | Self::UsGovL5 => Some("https://login.microsoftonline.us"),
            Self::China => Some("https://login.chinacloudapi.cn"),
            Self::Bleu => Some("https://login.sovcloud-identity.fr"),
            Self::Delos => Some("https://login.sovcloud-identity.de"),
            Self::GovSg => Some("https://login.sovcloud-identity.sg"),
            Self::UsNat => Some("https://login.microsoftonline.eaglex.ic.gov"),
            Self::UsSec => Some("https://login.microsoftonline.microsoft.scloud"),
            Self::Custom { authority_host, .. } => authority_host.as_deref(),
        }
    }

    /// The name of the cloud in messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Global => "worldwide",
            Self::UsGovL4 => "US Government L4",
            Self::UsGovL5 => "US Government L5",
            Self::China => "China",
            Self::Bleu => "Bleu (France)",
            Self::Delos => "Delos (Germany)",
            Self::GovSg => "GovSG (Singapore)",
            Self::UsNat => "US National",
            Self::UsSec => "US Secret",
            Self::Custom { .. } => "custom",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_requested_for_the_endpoint_of_the_requests() {
        for cloud in [
            Cloud::Global,
            Cloud::UsGovL4,
            Cloud::UsGovL5,
            Cloud::China,
            Cloud::Bleu,
            Cloud::Delos,
            Cloud::GovSg,
            Cloud::UsNat,
            Cloud::UsSec,
            Cloud::custom("http://127.0.0.1:1/"),
        ] {
            assert_eq!(cloud.scope(), format!("{}/.default", cloud.endpoint()));
            assert!(!cloud.endpoint().ends_with('/'));
        }
    }

    #[test]
    fn a_proxy_accepts_tokens_for_the_service_it_forwards_to() {
        let proxy = Cloud::custom_with_scope("https://proxy.example/", Cloud::Global.scope());
        assert_eq!((proxy.endpoint(), proxy.scope()), ("https://proxy.example", Cloud::Global.scope()));
    }

    #[test]
    fn government_and_china_have_their_own_authority() {
        assert_eq!(Cloud::UsGovL4.authority_host(), Cloud::UsGovL5.authority_host());
        assert_ne!(Cloud::China.authority_host(), Cloud::Global.authority_host());
        assert_ne!(Cloud::UsGovL4.authority_host(), Cloud::Global.authority_host());
    }
}

//! National clouds: where Microsoft Graph is, and for whom a token must be issued.

/// A deployment of Microsoft Graph.
///
/// One setting decides the root of every request and the scope of every token, so that the two cannot disagree.
///
/// ```
/// use msgraph_runtime::Cloud;
///
/// assert_eq!(Cloud::UsGovL4.root(), "https://graph.microsoft.us");
/// assert_eq!(Cloud::UsGovL4.scope(), "https://graph.microsoft.us/.default");
/// assert_eq!(Cloud::UsGovL4.authority(), Some("https://login.microsoftonline.us"));
/// assert_eq!(Cloud::custom("http://127.0.0.1:8080/").root(), "http://127.0.0.1:8080");
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
    /// Another root, such as a simulated tenant; made by [`Cloud::custom`] and [`Cloud::custom_with_scope`].
    #[non_exhaustive]
    Custom {
        /// Scheme, host and port, without a path.
        root: String,
        /// The scope that tokens are asked for.
        scope: String,
    },
}

impl Cloud {
    /// A service at another root, for tests and for proxies: `http://127.0.0.1:8080`.
    ///
    /// Tokens are asked for the scope `{root}/.default`. A root of another scheme than https is refused when the
    /// client is built, unless its host is a loopback address or
    /// [`ClientBuilder::allow_http`](crate::ClientBuilder::allow_http) was called.
    pub fn custom(root: impl Into<String>) -> Self {
        let root = root.into();
        let scope = format!("{}/.default", root.trim_end_matches('/'));
        Self::custom_with_scope(root, scope)
    }

    /// A service at another root that takes tokens of another scope than its own: a proxy in front of Graph.
    pub fn custom_with_scope(root: impl Into<String>, scope: impl Into<String>) -> Self {
        let root = root.into().trim_end_matches('/').to_owned();
        Self::Custom { root, scope: scope.into() }
    }

    /// Scheme, host and port of Microsoft Graph in this cloud, without a slash at the end.
    pub fn root(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovL4 => "https://graph.microsoft.us",
            Self::UsGovL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
            Self::Custom { root, .. } => root,
        }
    }

    /// The scope that a token for this cloud is asked for.
    pub fn scope(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com/.default",
            Self::UsGovL4 => "https://graph.microsoft.us/.default",
            Self::UsGovL5 => "https://dod-graph.microsoft.us/.default",
            Self::China => "https://microsoftgraph.chinacloudapi.cn/.default",
            Self::Custom { scope, .. } => scope,
        }
    }

    /// As people call it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Global => "worldwide",
            Self::UsGovL4 => "US Government L4",
            Self::UsGovL5 => "US Government L5",
            Self::China => "China",
            Self::Custom { .. } => "custom",
        }
    }

    /// The authority that issues tokens for this cloud; none for a custom root.
    pub fn authority(&self) -> Option<&'static str> {
        match self {
            Self::Global => Some("https://login.microsoftonline.com"),
            Self::UsGovL4 | Self::UsGovL5 => Some("https://login.microsoftonline.us"),
            Self::China => Some("https://login.chinacloudapi.cn"),
            Self::Custom { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_asked_for_the_root_that_requests_go_to() {
        for cloud in [
            Cloud::Global,
            Cloud::UsGovL4,
            Cloud::UsGovL5,
            Cloud::China,
            Cloud::custom("http://127.0.0.1:1/"),
        ] {
            assert_eq!(cloud.scope(), format!("{}/.default", cloud.root()));
            assert!(!cloud.root().ends_with('/'));
        }
    }

    #[test]
    fn a_proxy_takes_tokens_of_the_service_behind_it() {
        let proxy = Cloud::custom_with_scope("https://proxy.example/", Cloud::Global.scope());
        assert_eq!((proxy.root(), proxy.scope()), ("https://proxy.example", Cloud::Global.scope()));
    }

    #[test]
    fn government_and_china_have_their_own_authority() {
        assert_eq!(Cloud::UsGovL4.authority(), Cloud::UsGovL5.authority());
        assert_ne!(Cloud::China.authority(), Cloud::Global.authority());
        assert_ne!(Cloud::UsGovL4.authority(), Cloud::Global.authority());
    }
}

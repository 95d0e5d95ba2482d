use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::handle::{Client, Shared};
use crate::client::cloud::Cloud;
use crate::client::connection_pool::{ConnectionPool, ConnectionPoolBuilder};
use crate::client::credential::{Credential, TokenCache};
use crate::client::error::Error;
use crate::client::limiter::{Limiter, RateLimit};
use crate::client::link::Origin;
use crate::client::transport::{AttemptSettings, RetryPolicy, Transport};

/// Builds a [`Client`]. Every setting has a default that suits Microsoft Graph.
///
/// ```
/// use std::time::Duration;
/// use msgraph_runtime::{Client, Cloud, StaticToken};
///
/// let client = Client::builder(StaticToken::new("a token"))
///     .cloud(Cloud::UsGovL4)
///     .user_agent("siem/1.0")
///     .read_timeout(Duration::from_secs(300))
///     .build()?;
/// # Ok::<(), msgraph_runtime::Error>(())
/// ```
#[must_use = "a builder does nothing until `build()` is called"]
pub struct ClientBuilder {
    credential: Arc<dyn Credential>,
    cloud: Cloud,
    allow_http: bool,
    rate_limit: Option<RateLimit>,
    retry: RetryPolicy,
    settings: AttemptSettings,
    user_agent: Option<String>,
    pool_settings: ConnectionPoolBuilder,
    pool: Option<ConnectionPool>,
}

impl ClientBuilder {
    pub(super) fn new(credential: Arc<dyn Credential>) -> Self {
        Self {
            credential,
            cloud: Cloud::default(),
            allow_http: false,
            rate_limit: Some(RateLimit::default()),
            retry: RetryPolicy::default(),
            settings: AttemptSettings::default(),
            user_agent: None,
            pool_settings: ConnectionPoolBuilder::default(),
            pool: None,
        }
    }

    /// Sets the cloud of the tenant: endpoint and token scope. Default: [`Cloud::Global`].
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = cloud;
        self
    }

    /// Allows a custom endpoint with scheme `http` that is not a loopback address. Tokens are sent in clear text.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Sets the rate limit of all requests, retries included. Default: 5 requests per 10 seconds.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Disables the client-side rate limit.
    pub fn no_rate_limit(mut self) -> Self {
        self.rate_limit = None;
        self
    }

    /// Sets the retry policy of requests that do not override it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the timeout for connecting. Default: 20 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.pool_settings = self.pool_settings.connect_timeout(timeout);
        self
    }

    /// Sets the idle timeout: until a response begins, and between two chunks of its body. Default: 120 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.settings.read_timeout = timeout;
        self
    }

    /// Limits the size of a response body, in bytes after decompression. Default: 256 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Sets the header `User-Agent`. Default: `msgraph-auditlogs/` and the version.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Sends all requests through this proxy: `http://proxy.example:3128`, with user and password where it needs them.
    ///
    /// By default the proxy of the environment (`HTTPS_PROXY`, `NO_PROXY`) or of the system is used. Loopback addresses
    /// are reached directly.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.pool_settings = self.pool_settings.proxy(url);
        self
    }

    /// Trusts the certificates of a PEM text in addition to the platform's roots, such as those of a proxy that inspects
    /// TLS.
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.pool_settings = self.pool_settings.root_certificates(pem);
        self
    }

    /// Uses the connections of `pool` instead of its own; the settings of the pool apply.
    ///
    /// Clients of many tenants share one pool, so that they share connections and trust.
    pub fn connection_pool(mut self, pool: &ConnectionPool) -> Self {
        self.pool = Some(pool.clone());
        self
    }

    /// Sends requests with a `reqwest::Client` of your own: see [`ConnectionPool::from_reqwest`].
    #[cfg(feature = "reqwest")]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.pool = Some(ConnectionPool::from_reqwest(client));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If the endpoint is not an origin, or its scheme is neither https nor an allowed http; if the user agent has
    /// characters that are not allowed in a header; if the proxy is not a URL or a root certificate not PEM; or if TLS
    /// cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let origin = Origin::of_root(self.cloud.endpoint()).ok_or_else(|| {
            Error::invalid("the endpoint of the cloud must consist of scheme, host and port")
        })?;
        let allow_http = self.allow_http || origin.is_loopback();
        let is_allowed = origin.is_https() || (allow_http && origin.is_http());
        if !is_allowed {
            return Err(Error::invalid("the endpoint of the cloud must be https"));
        }
        let mut settings = self.settings;
        if let Some(name) = self.user_agent {
            settings.user_agent = HeaderValue::from_str(&name).map_err(|_| {
                Error::invalid("the user agent has characters that are not allowed in a header")
            })?;
        }
        let pool = match self.pool {
            Some(pool) => pool,
            None => {
                let mut builder = self.pool_settings;
                if !origin.is_https() {
                    builder = builder.without_platform_roots();
                }
                if origin.is_loopback() {
                    builder = builder.no_proxy();
                }
                builder.build()?
            }
        };
        let transport = Transport {
            pool,
            tokens: TokenCache::new(self.credential, self.cloud.scope(), self.cloud.authority_host()),
            limiter: Limiter::new(self.rate_limit),
            settings,
        };
        Ok(Client::new(Shared { cloud: self.cloud, transport, origin, retry: self.retry }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientBuilder").field("cloud", &self.cloud).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::credential::StaticToken;

    fn build(endpoint: &str) -> Result<Client, Error> {
        Client::builder(StaticToken::new("t")).cloud(Cloud::custom(endpoint)).build()
    }

    #[test]
    fn tokens_are_not_sent_in_clear_text_beyond_loopback() {
        for endpoint in
            ["http://graph.example", "http://127.0.0.1.example", "http://10.0.0.1", "ftp://127.0.0.1"]
        {
            assert!(build(endpoint).unwrap_err().is_invalid_request(), "{endpoint}");
        }
        for endpoint in
            ["https://graph.example", "http://127.0.0.1:9", "http://[::1]:9", "http://localhost:9/"]
        {
            assert!(build(endpoint).is_ok(), "{endpoint}");
        }
        let cloud = Cloud::custom("http://graph.example");
        assert!(Client::builder(StaticToken::new("t")).cloud(cloud).allow_http().build().is_ok());
    }

    #[test]
    fn an_endpoint_with_a_path_is_refused() {
        assert!(build("https://graph.example/v1.0").unwrap_err().is_invalid_request());
    }

    #[test]
    fn every_cloud_has_a_client() {
        for cloud in [Cloud::Global, Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China] {
            assert!(Client::builder(StaticToken::new("t")).cloud(cloud).build().is_ok());
        }
    }
}

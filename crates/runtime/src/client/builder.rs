use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::{Client, Shared};
use crate::cloud::Cloud;
use crate::credential::Credential;
use crate::error::Error;
use crate::limiter::{Limiter, RateLimit};
use crate::link::Origin;
use crate::transport::{Conduct, Connections, RetryPolicy, Transport};

/// Builds a [`Client`]. Every setting has a default that suits the service.
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
    conduct: Conduct,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
}

impl ClientBuilder {
    pub(super) fn new(credential: Arc<dyn Credential>) -> Self {
        Self {
            credential,
            cloud: Cloud::default(),
            allow_http: false,
            rate_limit: Some(RateLimit::default()),
            retry: RetryPolicy::default(),
            conduct: Conduct::default(),
            user_agent: None,
            http_client: None,
        }
    }

    /// The cloud of the tenant: where requests go and whom tokens are for. Default: [`Cloud::Global`].
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = cloud;
        self
    }

    /// Sends tokens in clear text to a custom root of scheme `http` that is not a loopback address.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// How many requests may be sent in any period, retries included. Default: 5 requests per 10 seconds.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Sends requests as fast as they come.
    pub fn no_rate_limit(mut self) -> Self {
        self.rate_limit = None;
        self
    }

    /// How long and how often requests are tried, unless they say otherwise.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The time that a connection may take. Default: 20 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.conduct.connect_timeout = timeout;
        self
    }

    /// The longest silence of the service: until an answer begins, and between two pieces of it. Default: 120 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.conduct.read_timeout = timeout;
        self
    }

    /// The longest body of an answer, in bytes after decompression. Default: 256 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.conduct.body_limit = bytes;
        self
    }

    /// The name in the header `User-Agent`. Default: `msgraph-auditlogs/` and the version.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Sends requests through the caller's own `reqwest::Client`, for proxies and certificates of its own.
    ///
    /// Its settings decide then: give it no timeouts but a connect timeout, and the redirect policy
    /// `Policy::none()`. If it follows a redirect nevertheless, its answer is refused
    /// ([`Error::is_redirect`]). A retry after a 503 uses a new connection only if its pool is off.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// The root of the cloud is not an origin, or its scheme is neither https nor allowed http; the user agent has
    /// characters that no header may have; TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let origin = Origin::of_root(self.cloud.root()).ok_or_else(|| {
            Error::invalid("the root of the cloud must be scheme, host and port, nothing else")
        })?;
        let allow_http = self.allow_http || origin.is_loopback();
        let is_allowed = origin.is_https() || (allow_http && origin.is_http());
        if !is_allowed {
            return Err(Error::invalid("the root of the cloud must be https"));
        }
        let mut conduct = self.conduct;
        if let Some(name) = self.user_agent {
            conduct.user_agent = HeaderValue::from_str(&name)
                .map_err(|_| Error::invalid("the user agent has characters that may not be sent"))?;
        }
        let connections = match self.http_client {
            Some(client) => Connections::of_caller(client),
            None => Connections::new(&conduct, &origin)?,
        };
        let transport = Transport {
            connections,
            credential: self.credential,
            scope: self.cloud.scope().to_owned(),
            limiter: self.rate_limit.map(Limiter::new),
            conduct,
        };
        Ok(Client(Arc::new(Shared { cloud: self.cloud, transport, origin, retry: self.retry })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("cloud", &self.cloud).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::StaticToken;

    fn build(root: &str) -> Result<Client, Error> {
        Client::builder(StaticToken::new("t")).cloud(Cloud::custom(root)).build()
    }

    #[test]
    fn tokens_are_not_sent_in_clear_text_beyond_loopback() {
        for root in ["http://graph.example", "http://127.0.0.1.example", "http://10.0.0.1", "ftp://127.0.0.1"]
        {
            assert!(build(root).unwrap_err().is_invalid_request(), "{root}");
        }
        for root in ["https://graph.example", "http://127.0.0.1:9", "http://[::1]:9", "http://localhost:9/"] {
            assert!(build(root).is_ok(), "{root}");
        }
        let cloud = Cloud::custom("http://graph.example");
        assert!(Client::builder(StaticToken::new("t")).cloud(cloud).allow_http().build().is_ok());
    }

    #[test]
    fn a_root_with_a_path_is_refused() {
        assert!(build("https://graph.example/v1.0").unwrap_err().is_invalid_request());
    }

    #[test]
    fn every_cloud_has_a_client() {
        for cloud in [Cloud::Global, Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China] {
            assert!(Client::builder(StaticToken::new("t")).cloud(cloud).build().is_ok());
        }
    }
}

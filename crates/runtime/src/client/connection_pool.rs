//! Connections that clients and credentials share.

use std::fmt;
use std::time::Duration;

use reqwest::{Certificate, NoProxy, Proxy, redirect};

use super::error::Error;

/// Hosts that are never reached through a proxy that the program names.
const LOOPBACK: &str = "localhost,127.0.0.0/8,::1";

/// The connections below one or more clients: proxy, trusted root certificates, idle connections.
///
/// Cheap to clone; clones share connections. Clients of many tenants that share a pool reuse each other's
/// connections: tokens and request limits stay separate. TLS is rustls with the platform's trusted roots. Redirects
/// are never followed.
///
/// ```
/// use msgraph_runtime::{Client, ConnectionPool, StaticToken};
///
/// # fn main() -> Result<(), msgraph_runtime::Error> {
/// let pool = ConnectionPool::builder().proxy("http://proxy.example:3128").build()?;
/// let contoso = Client::builder(StaticToken::new("a token")).connection_pool(&pool).build()?;
/// let fabrikam = Client::builder(StaticToken::new("another token")).connection_pool(&pool).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ConnectionPool {
    pooled: reqwest::Client,
    /// Never reuses a connection.
    unpooled: reqwest::Client,
}

impl ConnectionPool {
    /// A pool with the default settings: the proxy of the environment (`HTTPS_PROXY`, `NO_PROXY`), or of the system on
    /// Windows and macOS.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// Starts to build a pool with other settings.
    pub fn builder() -> ConnectionPoolBuilder {
        ConnectionPoolBuilder::default()
    }

    /// A pool over the caller's own `reqwest::Client`, for all requests.
    ///
    /// Its settings apply: set no timeout but a connect timeout, and the redirect policy `Policy::none()`. If it follows
    /// a redirect nevertheless, the answer is refused ([`Error::is_redirect`]). A retry after a 503 uses a new
    /// connection only if its pool is off.
    #[cfg(feature = "reqwest")]
    pub fn from_reqwest(client: reqwest::Client) -> Self {
        Self { pooled: client.clone(), unpooled: client }
    }

    pub(crate) fn pooled(&self) -> &reqwest::Client {
        &self.pooled
    }

    pub(crate) fn client(&self, new_connection: bool) -> &reqwest::Client {
        if new_connection { &self.unpooled } else { &self.pooled }
    }
}

impl fmt::Debug for ConnectionPool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ConnectionPool(..)")
    }
}

/// Builds a [`ConnectionPool`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build()` is called"]
pub struct ConnectionPoolBuilder {
    proxy: ProxySetting,
    roots: Vec<Vec<u8>>,
    connect_timeout: Duration,
    platform_roots: bool,
}

#[derive(Clone)]
enum ProxySetting {
    System,
    None,
    Url(String),
}

impl Default for ConnectionPoolBuilder {
    fn default() -> Self {
        Self {
            proxy: ProxySetting::System,
            roots: Vec::new(),
            connect_timeout: Duration::from_secs(20),
            platform_roots: true,
        }
    }
}

impl ConnectionPoolBuilder {
    /// Sends all requests through this proxy: `http://proxy.example:3128`, with user and password where it needs them.
    ///
    /// Loopback addresses are reached directly. By default the proxy of the environment or the system is used.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = ProxySetting::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment variables are.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = ProxySetting::None;
        self
    }

    /// Trusts the certificates of a PEM text in addition to the platform's roots, such as those of a proxy that
    /// inspects TLS.
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// The time limit of a connection attempt, TLS included. Default: 20 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// For a pool that makes no TLS connections: reading the platform's roots would take longer than all else.
    pub(crate) fn without_platform_roots(mut self) -> Self {
        self.platform_roots = false;
        self
    }

    /// Builds the pool.
    ///
    /// # Errors
    ///
    /// The proxy is not a URL, a certificate is not PEM, or TLS cannot be set up.
    pub fn build(self) -> Result<ConnectionPool, Error> {
        Ok(ConnectionPool { pooled: self.client(usize::MAX)?, unpooled: self.client(0)? })
    }

    fn client(&self, idle_connections: usize) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_rustls()
            .http1_only()
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .pool_max_idle_per_host(idle_connections)
            .connect_timeout(self.connect_timeout);
        builder = match &self.proxy {
            ProxySetting::System => builder,
            ProxySetting::None => builder.no_proxy(),
            ProxySetting::Url(url) => {
                // The URL may hold a password, and so may the error.
                let proxy = Proxy::all(url).map_err(|_| {
                    Error::invalid("the proxy is not a URL such as `http://proxy.example:3128`")
                })?;
                builder.proxy(proxy.no_proxy(NoProxy::from_string(LOOPBACK)))
            }
        };
        let mut roots = Vec::new();
        for pem in &self.roots {
            let certificates = Certificate::from_pem_bundle(pem)
                .map_err(|error| Error::invalid("a root certificate is not PEM").with_source(error))?;
            if certificates.is_empty() {
                return Err(Error::invalid("the PEM text of the root certificates holds no certificate"));
            }
            roots.extend(certificates);
        }
        builder = match self.platform_roots {
            true => builder.tls_certs_merge(roots),
            false => builder.tls_certs_only(roots),
        };
        builder
            .build()
            .map_err(|error| Error::invalid("no HTTP client can be built").with_source(error.without_url()))
    }
}

impl fmt::Debug for ConnectionPoolBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A proxy's URL may hold a password.
        formatter
            .debug_struct("ConnectionPoolBuilder")
            .field("root_certificates", &self.roots.len())
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}

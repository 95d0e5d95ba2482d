//! The HTTP clients that a client sends requests with.

use reqwest::redirect;

use super::AttemptSettings;
use crate::client::error::Error;
use crate::client::link::Origin;

/// A pair of HTTP clients.
#[derive(Clone, Debug)]
pub(crate) struct Connections {
    pooled: reqwest::Client,
    /// Never reuses a connection.
    unpooled: reqwest::Client,
}

impl Connections {
    /// Returns clients with the settings of this crate: rustls with the platform's trusted roots, no redirects.
    ///
    /// The crypto provider is the process default if the application installed one, else aws-lc-rs.
    pub(crate) fn new(settings: &AttemptSettings, origin: &Origin) -> Result<Self, Error> {
        let build = |pool: usize| {
            let mut builder = reqwest::Client::builder()
                .tls_backend_rustls()
                .http1_only()
                .redirect(redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .https_only(origin.is_https())
                .pool_max_idle_per_host(pool)
                .connect_timeout(settings.connect_timeout)
                .user_agent(settings.user_agent.clone());
            if !origin.is_https() {
                // No TLS connection is made, and reading the platform's roots would take longer than all else.
                builder = builder.tls_certs_only([]);
            }
            if origin.is_loopback() {
                builder = builder.no_proxy();
            }
            let failed = |error: reqwest::Error| {
                Error::invalid("no HTTP client can be built").with_source(error.without_url())
            };
            builder.build().map_err(failed)
        };
        Ok(Self { pooled: build(usize::MAX)?, unpooled: build(0)? })
    }

    /// The caller's own client, for all requests.
    #[cfg(feature = "reqwest")]
    pub(crate) fn of_caller(client: reqwest::Client) -> Self {
        Self { pooled: client.clone(), unpooled: client }
    }

    pub(crate) fn get(&self, new_connection: bool) -> &reqwest::Client {
        if new_connection { &self.unpooled } else { &self.pooled }
    }
}

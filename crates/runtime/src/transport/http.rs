//! The HTTP clients below a client.

use reqwest::redirect;

use super::Conduct;
use crate::error::Error;
use crate::link::Origin;

/// Where requests are sent through.
#[derive(Clone, Debug)]
pub(crate) struct Connections {
    pooled: reqwest::Client,
    /// Never reuses a connection.
    unpooled: reqwest::Client,
}

impl Connections {
    /// Connections of this crate's own: rustls with the platform's trusted roots, no redirects.
    ///
    /// The crypto provider is the process's default where the application installed one, else aws-lc-rs.
    pub(crate) fn new(conduct: &Conduct, origin: &Origin) -> Result<Self, Error> {
        let build = |pool: usize| {
            let mut builder = reqwest::Client::builder()
                .tls_backend_rustls()
                .http1_only()
                .redirect(redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .https_only(origin.is_https())
                .pool_max_idle_per_host(pool)
                .connect_timeout(conduct.connect_timeout)
                .user_agent(conduct.user_agent.clone());
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

    /// The caller's own client, for everything.
    pub(crate) fn of_caller(client: reqwest::Client) -> Self {
        Self { pooled: client.clone(), unpooled: client }
    }

    pub(crate) fn get(&self, new_connection: bool) -> &reqwest::Client {
        if new_connection { &self.unpooled } else { &self.pooled }
    }
}

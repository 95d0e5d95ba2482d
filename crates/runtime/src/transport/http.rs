//! The HTTP clients below a client.

use std::sync::Arc;

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
    /// Connections of this crate's own: rustls with ring and the platform's trusted roots, no redirects.
    pub(crate) fn new(conduct: &Conduct, origin: &Origin) -> Result<Self, Error> {
        let build = || {
            let mut builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls()?)
                .redirect(redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .https_only(origin.is_https())
                .connect_timeout(conduct.connect_timeout)
                .user_agent(conduct.user_agent.clone());
            if origin.is_loopback() {
                builder = builder.no_proxy();
            }
            Ok(builder)
        };
        let finish = |builder: reqwest::ClientBuilder| {
            builder.build().map_err(|error| {
                Error::invalid("no HTTP client can be built").with_source(error.without_url())
            })
        };
        Ok(Self { pooled: finish(build()?)?, unpooled: finish(build()?.pool_max_idle_per_host(0))? })
    }

    /// The caller's own client, for everything.
    pub(crate) fn of_caller(client: reqwest::Client) -> Self {
        Self { pooled: client.clone(), unpooled: client }
    }

    pub(crate) fn get(&self, new_connection: bool) -> &reqwest::Client {
        if new_connection { &self.unpooled } else { &self.pooled }
    }
}

/// A configuration of this client alone: nothing that a process shares is set or asked.
fn tls() -> Result<rustls::ClientConfig, Error> {
    let refused = |error: rustls::Error| Error::invalid("TLS cannot be set up").with_source(error);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls_platform_verifier::Verifier::new(provider.clone()).map_err(refused)?;
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(refused)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(config)
}

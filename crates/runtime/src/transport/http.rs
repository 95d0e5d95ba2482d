//! The HTTP clients below a client.

use std::sync::Arc;

use reqwest::redirect;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};

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
        let tls = if origin.is_https() { tls_of_platform()? } else { tls_without_roots()? };
        let build = |pool: usize| {
            let mut builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .https_only(origin.is_https())
                .pool_max_idle_per_host(pool)
                .connect_timeout(conduct.connect_timeout)
                .user_agent(conduct.user_agent.clone());
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

/// Trust as the platform has it. The configuration is this client's alone: nothing is set for the process.
fn tls_of_platform() -> Result<ClientConfig, Error> {
    let verifier = rustls_platform_verifier::Verifier::new(provider()).map_err(refused)?;
    let config = tls()?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(config.with_no_client_auth())
}

/// For a client that makes no TLS connections: reading the platform's roots would take longer than all else.
fn tls_without_roots() -> Result<ClientConfig, Error> {
    Ok(tls()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

fn tls() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().map_err(refused)
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn refused(error: rustls::Error) -> Error {
    Error::invalid("TLS cannot be set up").with_source(error)
}

use std::fmt;
use std::sync::OnceLock;

use reqwest::Method;
use reqwest::header::HeaderMap;
use url::Url;

use super::token_endpoint::{self, TokenCall};
use super::{AccessToken, CredentialError, TokenRequest};
use crate::client::{ConnectionPool, Error};

/// What all credentials of an app registration have in common.
#[derive(Clone)]
pub(super) struct AppRegistration {
    tenant: String,
    client_id: String,
    pub(super) authority_host: Option<String>,
    pool: OnceLock<ConnectionPool>,
}

impl AppRegistration {
    pub(super) fn new(tenant: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            tenant: tenant.into(),
            client_id: client_id.into(),
            authority_host: None,
            pool: OnceLock::new(),
        }
    }

    pub(super) fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(super) fn set_pool(&mut self, pool: &ConnectionPool) {
        self.pool = OnceLock::from(pool.clone());
    }

    /// The URL of the token endpoint, which is also the audience of an assertion.
    pub(super) fn url(&self, request: &TokenRequest) -> Result<Url, CredentialError> {
        token_endpoint::url(request, self.authority_host.as_deref(), &self.tenant)
    }

    /// Requests a token with the client credentials grant, authenticated by `proof`.
    pub(super) async fn request(
        &self,
        request: &TokenRequest,
        proof: &[(&str, &str)],
    ) -> Result<AccessToken, CredentialError> {
        let url = self.url(request)?;
        let mut form = vec![
            ("client_id", self.client_id.as_str()),
            ("scope", request.scope.as_str()),
            ("grant_type", "client_credentials"),
        ];
        form.extend_from_slice(proof);
        if let Some(claims) = &request.claims {
            form.push(("claims", claims));
        }
        let pool = pool(&self.pool, ConnectionPool::new)?;
        let call = TokenCall { method: Method::POST, url, headers: HeaderMap::new(), form: &form };
        token_endpoint::request(pool, call).await
    }
}

/// The caller's pool, or one of the credential's own.
pub(super) fn pool(
    pool: &OnceLock<ConnectionPool>,
    build: impl FnOnce() -> Result<ConnectionPool, Error>,
) -> Result<&ConnectionPool, CredentialError> {
    if let Some(pool) = pool.get() {
        return Ok(pool);
    }
    let own = build()?;
    Ok(pool.get_or_init(|| own))
}

impl fmt::Debug for AppRegistration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AppRegistration")
            .field("tenant", &self.tenant)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

use std::fmt;

use super::{AccessToken, AppRegistration, Credential, CredentialError, TokenFuture, TokenRequest};
use crate::client::ConnectionPool;

/// The secret of an app registration.
///
/// Requests tokens from the authority of the client's cloud with the OAuth 2.0 client credentials grant. The
/// secret is shown by no error and no `Debug` output.
///
/// ```
/// use msgraph_runtime::{Client, ClientSecretCredential};
///
/// # fn main() -> Result<(), msgraph_runtime::Error> {
/// let credential = ClientSecretCredential::new(
///     "contoso.onmicrosoft.com",
///     "11111111-2222-3333-4444-555555555555",
///     "the secret's value, not its id",
/// );
/// let client = Client::builder(credential).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ClientSecretCredential {
    app: AppRegistration,
    secret: String,
}

impl ClientSecretCredential {
    /// A credential of an app registration: the tenant's id or domain, the application (client) id, and the
    /// value of a client secret.
    pub fn new(tenant: impl Into<String>, client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { app: AppRegistration::new(tenant, client_id), secret: secret.into() }
    }

    /// Requests tokens from this authority instead of the one of the client's cloud.
    #[must_use]
    pub fn with_authority_host(mut self, url: impl Into<String>) -> Self {
        self.app.authority_host = Some(url.into());
        self
    }

    /// Sends token requests through the connections of `pool`: its proxy, its root certificates.
    #[must_use]
    pub fn with_connection_pool(mut self, pool: &ConnectionPool) -> Self {
        self.app.set_pool(pool);
        self
    }

    async fn request(&self, request: &TokenRequest) -> Result<AccessToken, CredentialError> {
        self.app.request(request, &[("client_secret", &self.secret)]).await
    }
}

impl Credential for ClientSecretCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.request(&request).await })
    }
}

impl fmt::Debug for ClientSecretCredential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientSecretCredential").field("app", &self.app).finish_non_exhaustive()
    }
}

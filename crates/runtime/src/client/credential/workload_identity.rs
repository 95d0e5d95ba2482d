use std::env;
use std::path::PathBuf;

use super::{AccessToken, AppRegistration, Credential, CredentialError, TokenFuture, TokenRequest};
use crate::client::ConnectionPool;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A federated token of another identity provider, such as Kubernetes or a CI service.
///
/// The file that holds the token is read again for every token request, since its owner replaces it regularly.
///
/// ```
/// use msgraph_runtime::WorkloadIdentityCredential;
///
/// let credential = WorkloadIdentityCredential::new(
///     "contoso.onmicrosoft.com",
///     "11111111-2222-3333-4444-555555555555",
///     "/var/run/secrets/azure/tokens/azure-identity-token",
/// );
/// ```
#[derive(Clone, Debug)]
pub struct WorkloadIdentityCredential {
    app: AppRegistration,
    token_file: PathBuf,
}

impl WorkloadIdentityCredential {
    /// A credential of an app registration or managed identity that trusts the issuer of the token in a file.
    pub fn new(
        tenant: impl Into<String>,
        client_id: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        Self { app: AppRegistration::new(tenant, client_id), token_file: token_file.into() }
    }

    /// A credential from the variables that the webhook of Azure Workload Identity sets: `AZURE_TENANT_ID`,
    /// `AZURE_CLIENT_ID`, `AZURE_FEDERATED_TOKEN_FILE`, and `AZURE_AUTHORITY_HOST` if it is set.
    ///
    /// # Errors
    ///
    /// A required variable is not set.
    pub fn from_environment() -> Result<Self, CredentialError> {
        let variable = |name: &'static str| {
            env::var(name).map_err(|_| CredentialError::from(format!("the variable {name} is not set")))
        };
        let file = variable("AZURE_FEDERATED_TOKEN_FILE")?;
        let mut this = Self::new(variable("AZURE_TENANT_ID")?, variable("AZURE_CLIENT_ID")?, file);
        this.app.authority_host = env::var("AZURE_AUTHORITY_HOST").ok().filter(|text| !text.is_empty());
        Ok(this)
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
        // A few kilobytes, of a file system in memory: not worth a thread.
        let assertion = std::fs::read_to_string(&self.token_file).map_err(|error| {
            format!("can't read the federated token {}: {error}", self.token_file.display())
        })?;
        let proof = [("client_assertion_type", ASSERTION_TYPE), ("client_assertion", assertion.trim())];
        self.app.request(request, &proof).await
    }
}

impl Credential for WorkloadIdentityCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.request(&request).await })
    }
}

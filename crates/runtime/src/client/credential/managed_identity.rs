use std::sync::OnceLock;
use std::{env, fmt};

use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::app_registration::pool;
use super::token_endpoint::{self, TokenCall};
use super::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};
use crate::client::ConnectionPool;

const INSTANCE_METADATA: &str = "http://169.254.169.254/metadata/identity/oauth2/token";

/// The managed identity of the machine or service that the program runs on.
///
/// Requests tokens from the endpoint that App Service, Container Apps and Functions name in `IDENTITY_ENDPOINT` and
/// `IDENTITY_HEADER`, else from the instance metadata service of a virtual machine.
///
/// ```
/// use msgraph_runtime::ManagedIdentityCredential;
///
/// let of_the_system = ManagedIdentityCredential::new();
/// let of_the_user = ManagedIdentityCredential::new().with_client_id("11111111-2222-3333-4444-555555555555");
/// ```
#[derive(Clone, Default)]
pub struct ManagedIdentityCredential {
    client_id: Option<String>,
    endpoint: Option<String>,
    pool: OnceLock<ConnectionPool>,
}

impl ManagedIdentityCredential {
    /// The identity that the platform assigned to the machine or service.
    pub fn new() -> Self {
        Self::default()
    }

    /// Uses the user-assigned identity that has this client id.
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Uses another instance metadata service, such as the one of a simulated tenant.
    #[must_use]
    pub fn with_endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    async fn request(&self, request: &TokenRequest) -> Result<AccessToken, CredentialError> {
        let endpoint = match &self.endpoint {
            Some(url) => Endpoint::metadata(url)?,
            None => match (env::var("IDENTITY_ENDPOINT"), env::var("IDENTITY_HEADER")) {
                (Ok(url), Ok(header)) => Endpoint::service(&url, &header)?,
                _ => Endpoint::metadata(INSTANCE_METADATA)?,
            },
        };
        let Endpoint { mut url, headers, version } = endpoint;
        let resource = request.scope.strip_suffix("/.default").unwrap_or(&request.scope);
        url.query_pairs_mut().append_pair("api-version", version).append_pair("resource", resource);
        if let Some(id) = &self.client_id {
            url.query_pairs_mut().append_pair("client_id", id);
        }
        // Such endpoints are never behind a proxy.
        let pool = pool(&self.pool, || ConnectionPool::builder().no_proxy().build())?;
        let call = TokenCall { method: Method::GET, url, headers, form: &[] };
        token_endpoint::request(pool, call).await
    }
}

/// Where tokens of a managed identity come from.
struct Endpoint {
    url: Url,
    headers: HeaderMap,
    version: &'static str,
}

impl Endpoint {
    /// The instance metadata service of a virtual machine.
    fn metadata(url: &str) -> Result<Self, CredentialError> {
        let headers = [(HeaderName::from_static("metadata"), HeaderValue::from_static("true"))];
        Ok(Self { url: parse(url)?, headers: headers.into_iter().collect(), version: "2018-02-01" })
    }

    /// The endpoint of App Service.
    fn service(url: &str, header: &str) -> Result<Self, CredentialError> {
        let mut header =
            HeaderValue::from_str(header).map_err(|_| "IDENTITY_HEADER cannot be sent as a header")?;
        header.set_sensitive(true);
        let headers = [(HeaderName::from_static("x-identity-header"), header)];
        Ok(Self { url: parse(url)?, headers: headers.into_iter().collect(), version: "2019-08-01" })
    }
}

fn parse(url: &str) -> Result<Url, CredentialError> {
    Url::parse(url).map_err(|_| format!("the managed identity endpoint {url:?} is not a URL").into())
}

impl Credential for ManagedIdentityCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.request(&request).await })
    }
}

impl fmt::Debug for ManagedIdentityCredential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ManagedIdentityCredential")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

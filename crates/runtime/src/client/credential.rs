//! Where tokens come from.

mod app_registration;
#[cfg(feature = "azure-identity")]
mod azure;
mod certificate;
mod client_secret;
mod closure;
mod fixed;
mod managed_identity;
mod token_cache;
mod token_endpoint;
mod workload_identity;

#[cfg(feature = "azure-identity")]
pub use azure::AzureCredential;
pub use certificate::{CertificateCredential, CertificateError};
pub use client_secret::ClientSecretCredential;
pub use closure::CredentialFn;
pub use fixed::StaticToken;
pub use managed_identity::ManagedIdentityCredential;
pub(crate) use token_cache::TokenCache;
pub use workload_identity::WorkloadIdentityCredential;

use app_registration::AppRegistration;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::Cloud;

/// The future of a token, as [`Credential::token`] returns it.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, CredentialError>> + Send + 'a>>;

/// A source of access tokens.
///
/// The client shares one call among all requests that need a token at the same time. It reuses a token that has a
/// [lifetime](AccessToken::with_lifetime) and replaces it in the background shortly before it expires. A token
/// without one is requested before every attempt: such a credential should keep its token itself. A credential that
/// panics fails the request with an error of [`is_auth`](crate::Error::is_auth).
///
/// ```
/// use msgraph_runtime::{AccessToken, Credential, TokenFuture, TokenRequest};
///
/// struct FromEnvironment;
///
/// impl Credential for FromEnvironment {
///     fn token(&self, _request: TokenRequest) -> TokenFuture<'_> {
///         Box::pin(async { Ok(AccessToken::new(std::env::var("GRAPH_TOKEN")?)) })
///     }
/// }
/// ```
pub trait Credential: Send + Sync {
    /// A token for `request`, valid now.
    fn token(&self, request: TokenRequest) -> TokenFuture<'_>;
}

impl<C: Credential + ?Sized> Credential for Arc<C> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        (**self).token(request)
    }
}

impl<C: Credential + ?Sized> Credential for Box<C> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        (**self).token(request)
    }
}

/// What a token is needed for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scope of the token, such as `https://graph.microsoft.com/.default`.
    pub scope: String,
    /// The authority that issues tokens for the client's cloud, such as `https://login.microsoftonline.com`. `None` for
    /// a custom cloud without one.
    pub authority_host: Option<String>,
    /// A new token is needed: the service rejected the previous one (401), or it is about to expire. A credential that
    /// keeps tokens must not return the one that it has.
    pub refresh: bool,
    /// The claims that the service demands of the new token, as JSON text, to be passed on to the authority.
    pub claims: Option<String>,
}

impl TokenRequest {
    /// A request for a token of this cloud, as a client makes it: for programs that call a credential themselves.
    #[must_use]
    pub fn for_cloud(cloud: &Cloud) -> Self {
        Self {
            scope: cloud.scope().to_owned(),
            authority_host: cloud.authority_host().map(str::to_owned),
            refresh: false,
            claims: None,
        }
    }
}

/// A bearer token. Its text is never shown by `Debug`.
///
/// ```
/// use msgraph_runtime::AccessToken;
///
/// assert_eq!(format!("{:?}", AccessToken::new("s3cret")), "AccessToken(..)");
/// ```
#[derive(Clone)]
pub struct AccessToken {
    secret: Arc<str>,
    lifetime: Option<Lifetime>,
}

#[derive(Clone, Copy)]
struct Lifetime {
    /// From here on, a new token is requested in the background.
    due: Instant,
    /// From here on, the token is not used. A little before it expires: a request takes time.
    end: Instant,
}

impl AccessToken {
    /// A token from its text, without the word `Bearer`. How long it is valid is not known.
    pub fn new(text: impl Into<String>) -> Self {
        Self { secret: text.into().into(), lifetime: None }
    }

    /// Sets how long the token is valid from now on, so that the client can reuse it: the `expires_in` of a token
    /// response.
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: Duration) -> Self {
        let end = lifetime.saturating_sub((lifetime / 10).min(Duration::from_secs(30)));
        let due = lifetime.saturating_sub((lifetime / 4).min(Duration::from_secs(300)));
        let now = Instant::now();
        self.lifetime =
            now.checked_add(due).zip(now.checked_add(end)).map(|(due, end)| Lifetime { due, end });
        self
    }

    /// The text of the token, for programs that inspect its claims. Keep it out of logs and messages.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Whether the token is known to have expired.
    pub(crate) fn has_expired(&self) -> bool {
        self.lifetime.is_some_and(|lifetime| lifetime.end <= Instant::now())
    }

    /// Whether the token is known to be valid.
    fn is_valid_at(&self, now: Instant) -> bool {
        self.lifetime.is_some_and(|lifetime| now < lifetime.end)
    }

    /// Whether a new token should be requested in the background.
    fn is_due_at(&self, now: Instant) -> bool {
        self.lifetime.is_some_and(|lifetime| now >= lifetime.due)
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AccessToken(..)")
    }
}

/// Why a credential returned no token: any error, kept as the source of the request's [`Error`](crate::Error).
pub struct CredentialError {
    source: Box<dyn StdError + Send + Sync>,
    is_transient: bool,
}

impl CredentialError {
    /// Marks the failure as transient: the network or the authority failed, and the credential may be right.
    ///
    /// The request fails with an error of [`is_connect`](crate::Error::is_connect) instead of
    /// [`is_auth`](crate::Error::is_auth).
    #[must_use]
    pub fn transient(mut self) -> Self {
        self.is_transient = true;
        self
    }

    /// Whether the failure is transient: the network or the authority failed, and the credential may be right.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.is_transient
    }

    pub(crate) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }

    fn into_shared(self) -> SharedSource {
        SharedSource { source: Arc::from(self.source), is_transient: self.is_transient }
    }
}

/// The source of a credential's error, for all requests that waited for it.
#[derive(Clone)]
struct SharedSource {
    source: Arc<dyn StdError + Send + Sync>,
    is_transient: bool,
}

impl SharedSource {
    fn into_error(self) -> CredentialError {
        let is_transient = self.is_transient;
        CredentialError { source: Box::new(Shared(self.source)), is_transient }
    }
}

struct Shared(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

impl StdError for Shared {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

impl<E: Into<Box<dyn StdError + Send + Sync>>> From<E> for CredentialError {
    fn from(error: E) -> Self {
        Self { source: error.into(), is_transient: false }
    }
}

/// The reason and its causes, each once.
impl fmt::Display for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.source.to_string();
        let mut cause = self.source.source();
        while let Some(inner) = cause {
            let next = inner.to_string();
            if !text.contains(&next) {
                text = format!("{text}: {next}");
            }
            cause = inner.source();
        }
        formatter.write_str(&text)
    }
}

impl fmt::Debug for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CredentialError(..)")
    }
}

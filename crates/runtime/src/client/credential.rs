//! Where tokens come from.

#[cfg(feature = "azure-identity")]
mod azure;
mod closure;
mod fixed;

#[cfg(feature = "azure-identity")]
pub use azure::AzureCredential;
pub use closure::CredentialFn;
pub use fixed::StaticToken;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// The future of a token, as [`Credential::token`] returns it.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, CredentialError>> + Send + 'a>>;

/// A source of access tokens.
///
/// It is asked before every attempt of every request, so that a token that expires in the middle of a long run is
/// replaced in time: keep tokens in the credential until shortly before they expire. The client itself keeps none.
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
    /// The service has just refused the previous token (401): a cached one must not be returned.
    pub refresh: bool,
    /// The claims that the service demands of the new token, as JSON text, to be passed on to the authority.
    pub claims: Option<String>,
}

/// A bearer token. Its text is never shown by `Debug`.
///
/// ```
/// use msgraph_runtime::AccessToken;
///
/// assert_eq!(format!("{:?}", AccessToken::new("s3cret")), "AccessToken(..)");
/// ```
#[derive(Clone)]
pub struct AccessToken(String);

impl AccessToken {
    /// A token from its text, without the word `Bearer`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub(crate) fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AccessToken(..)")
    }
}

/// Why a credential has no token: any error, kept as the source of the request's [`Error`](crate::Error).
pub struct CredentialError(Box<dyn StdError + Send + Sync>);

impl CredentialError {
    pub(crate) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.0
    }
}

impl<E: Into<Box<dyn StdError + Send + Sync>>> From<E> for CredentialError {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl fmt::Debug for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CredentialError(..)")
    }
}

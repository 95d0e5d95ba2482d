use std::fmt;
use std::future::Future;

use super::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};

/// A closure as a credential.
///
/// ```
/// use msgraph_runtime::{AccessToken, CredentialFn};
///
/// let credential = CredentialFn::new(|request| async move {
///     let token = format!("a token for {}", request.scope);
///     Ok(AccessToken::new(token))
/// });
/// ```
pub struct CredentialFn<F>(F);

impl<F, R> CredentialFn<F>
where
    F: Fn(TokenRequest) -> R + Send + Sync,
    R: Future<Output = Result<AccessToken, CredentialError>> + Send + 'static,
{
    /// A credential that calls `source` for every token.
    pub fn new(source: F) -> Self {
        Self(source)
    }
}

impl<F, R> Credential for CredentialFn<F>
where
    F: Fn(TokenRequest) -> R + Send + Sync,
    R: Future<Output = Result<AccessToken, CredentialError>> + Send + 'static,
{
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin((self.0)(request))
    }
}

impl<F> fmt::Debug for CredentialFn<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CredentialFn(..)")
    }
}

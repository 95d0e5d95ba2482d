use super::{AccessToken, Credential, TokenFuture, TokenRequest};

/// One token for ever: for tests, and for scripts that end before it expires.
///
/// When the service refuses it, the request fails with an error of [`is_auth`](crate::Error::is_auth).
#[derive(Clone, Debug)]
pub struct StaticToken(AccessToken);

impl StaticToken {
    /// A credential that answers with `token`, whatever is asked.
    pub fn new(token: impl Into<String>) -> Self {
        Self(AccessToken::new(token))
    }
}

impl Credential for StaticToken {
    fn token(&self, _request: TokenRequest) -> TokenFuture<'_> {
        let token = self.0.clone();
        Box::pin(async move { Ok(token) })
    }
}

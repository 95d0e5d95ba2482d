use std::fmt;
use std::sync::Arc;

use azure_core::credentials::TokenCredential;

use super::{AccessToken, Credential, TokenFuture, TokenRequest};

/// A credential of `azure_identity`, or any other `azure_core::credentials::TokenCredential`.
///
/// These credentials keep their tokens themselves and take no claims: after a 401 the client asks again, but the
/// credential may answer with the token that was refused.
pub struct AzureCredential(Arc<dyn TokenCredential>);

impl AzureCredential {
    /// Adapts `credential`.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self(credential)
    }
}

impl Credential for AzureCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move {
            let token = self.0.get_token(&[&request.scope], None).await?;
            Ok(AccessToken::new(token.token.secret()))
        })
    }
}

impl fmt::Debug for AzureCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AzureCredential(..)")
    }
}

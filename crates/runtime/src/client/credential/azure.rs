use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use azure_core::credentials::TokenCredential;
use azure_core::time::OffsetDateTime;

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
            let lifetime = token.expires_on - OffsetDateTime::now_utc();
            let access_token = AccessToken::new(token.token.secret());
            Ok(match Duration::try_from(lifetime) {
                Ok(lifetime) => access_token.with_lifetime(lifetime),
                Err(_) => access_token,
            })
        })
    }
}

impl fmt::Debug for AzureCredential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AzureCredential(..)")
    }
}

#[cfg(test)]
mod tests {
    use azure_core::credentials::{AccessToken as AzureToken, TokenRequestOptions};
    use azure_core::time::OffsetDateTime;

    use super::*;

    #[derive(Debug)]
    struct Fake;

    #[async_trait::async_trait]
    impl TokenCredential for Fake {
        async fn get_token(
            &self,
            scopes: &[&str],
            _options: Option<TokenRequestOptions<'_>>,
        ) -> azure_core::Result<AzureToken> {
            match scopes {
                [scope] if scope.starts_with("https://") => {
                    Ok(AzureToken::new(format!("for {scope}"), OffsetDateTime::UNIX_EPOCH))
                }
                _ => Err(azure_core::Error::with_message(
                    azure_core::error::ErrorKind::Credential,
                    "no such scope",
                )),
            }
        }
    }

    #[tokio::test]
    async fn tokens_and_failures_pass_through() {
        let credential = AzureCredential::new(Arc::new(Fake));
        let request = |scope: &str| TokenRequest {
            scope: scope.to_owned(),
            authority_host: None,
            refresh: false,
            claims: None,
        };
        let token = credential.token(request("https://graph.microsoft.us/.default")).await.unwrap();
        assert_eq!(token.secret(), "for https://graph.microsoft.us/.default");
        let error = credential.token(request("x")).await.unwrap_err();
        assert!(error.into_source().to_string().contains("no such scope"));
    }
}

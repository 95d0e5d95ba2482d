use std::fmt;
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PSS_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;

use super::{AccessToken, AppRegistration, Credential, CredentialError, TokenFuture, TokenRequest};
use crate::client::ConnectionPool;
use crate::client::transport::random;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// How long an assertion is valid: one request and the difference of two clocks.
const ASSERTION_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// The certificate of an app registration, with its private key.
///
/// Proves the key with a signed assertion (PS256, header `x5t#S256`); the key itself is never sent.
///
/// ```no_run
/// use msgraph_runtime::{CertificateCredential, Client};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let pem = std::fs::read("entra-logs.pem")?; // private key and certificate, in any order
/// let credential = CertificateCredential::from_pem(
///     "contoso.onmicrosoft.com",
///     "11111111-2222-3333-4444-555555555555",
///     pem,
/// )?;
/// let client = Client::builder(credential).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct CertificateCredential {
    app: AppRegistration,
    key: Arc<RsaKeyPair>,
    /// The SHA-256 of the certificate, in base64url.
    thumbprint: String,
}

impl CertificateCredential {
    /// A credential of an app registration: the tenant's id or domain, the application (client) id, and a PEM text
    /// that holds an RSA private key (PKCS#8 or PKCS#1, not encrypted) and its certificate.
    ///
    /// Of several certificates the first is used: the one of the key, before those that issued it.
    ///
    /// # Errors
    ///
    /// The text has no certificate or no key, the key is encrypted or not an RSA key of 2048 to 8192 bits.
    pub fn from_pem(
        tenant: impl Into<String>,
        client_id: impl Into<String>,
        pem: impl AsRef<[u8]>,
    ) -> Result<Self, CertificateError> {
        let pem = pem.as_ref();
        if pem.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED) {
            return Err(CertificateError::EncryptedKey);
        }
        let certificate = CertificateDer::pem_slice_iter(pem)
            .next()
            .and_then(Result::ok)
            .ok_or(CertificateError::NoCertificate)?;
        let key = match PrivateKeyDer::from_pem_slice(pem).map_err(|_| CertificateError::NoKey)? {
            PrivateKeyDer::Pkcs8(key) => RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()),
            PrivateKeyDer::Pkcs1(key) => RsaKeyPair::from_der(key.secret_pkcs1_der()),
            _ => return Err(CertificateError::NotRsa),
        };
        let key = Arc::new(key.map_err(|_| CertificateError::NotRsa)?);
        let thumbprint = URL_SAFE_NO_PAD.encode(digest(&SHA256, &certificate));
        Ok(Self { app: AppRegistration::new(tenant, client_id), key, thumbprint })
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
        let assertion = self.assertion(self.app.url(request)?.as_str(), Timestamp::now())?;
        let proof = [("client_assertion_type", ASSERTION_TYPE), ("client_assertion", &assertion)];
        self.app.request(request, &proof).await
    }

    /// A signed JSON Web Token that proves the possession of the key to `audience`.
    fn assertion(&self, audience: &str, now: Timestamp) -> Result<String, CredentialError> {
        let header = json!({"alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint});
        let client_id = self.app.client_id();
        let claims = json!({
            "aud": audience,
            "iss": client_id,
            "sub": client_id,
            "jti": random::uuid(),
            "nbf": now.as_second(),
            "exp": now.saturating_add(ASSERTION_LIFETIME)?.as_second(),
        });
        let encode = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", encode(&header), encode(&claims));
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key
            .sign(&RSA_PSS_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
            .map_err(|_| "the assertion could not be signed")?;
        Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

const ENCRYPTED: &[u8] = b"ENCRYPTED";

impl Credential for CertificateCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.request(&request).await })
    }
}

impl fmt::Debug for CertificateCredential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CertificateCredential")
            .field("app", &self.app)
            .field("thumbprint", &self.thumbprint)
            .finish_non_exhaustive()
    }
}

/// A PEM text that is no certificate with its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateError {
    /// The text has no certificate.
    NoCertificate,
    /// The text has no private key.
    NoKey,
    /// The private key is protected by a password.
    EncryptedKey,
    /// The private key is not an RSA key of 2048 to 8192 bits.
    NotRsa,
}

impl fmt::Display for CertificateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoCertificate => {
                "the PEM text has no `CERTIFICATE` section; append the certificate to the key"
            }
            Self::NoKey => "the PEM text has no `PRIVATE KEY` section; append the key to the certificate",
            Self::EncryptedKey => {
                "the private key is encrypted; decrypt it first, for example with `openssl pkey -in FILE`"
            }
            Self::NotRsa => "the private key is not an RSA key of 2048 to 8192 bits",
        })
    }
}

impl std::error::Error for CertificateError {}

//! Client assertions: signed with a certificate, or issued by another identity provider.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use tokio_rustls::rustls::pki_types::{CertificateDer, SignatureVerificationAlgorithm};
use webpki::EndEntityCert;
use webpki::aws_lc_rs::{ECDSA_P256_SHA256, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256_LEGACY_KEY};

use super::keys::{decoded, legacy_thumbprint, thumbprint};

/// The audience of a federated token.
const FEDERATED: &str = "api://AzureADTokenExchange";

/// A problem of an assertion: the code and the message of the service.
pub(super) type Problem = (u32, String);

/// Verifies the assertion of a client.
///
/// The signature is verified if the certificate is known: registered, or sent along (`x5c`).
pub(super) fn verify(
    assertion: &str,
    client_id: &str,
    certificates: &[CertificateDer<'_>],
    token_endpoints: &[String],
    now: i64,
) -> Result<(), Problem> {
    let malformed = || (50_027, "JWT token is invalid or malformed.".to_owned());
    let mut parts = assertion.split('.');
    let (Some(header), Some(claims), Some(signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(malformed());
    };
    let json = |text: &str| decoded(text).and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let (Some(header), Some(claims)) = (json(header), json(claims)) else { return Err(malformed()) };
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    // A NumericDate may have a fraction; MSAL for Python sends one.
    if claims.get("exp").and_then(Value::as_f64).is_none_or(|expires| expires <= now as f64) {
        return Err((700_024, "Client assertion is not within its valid time range.".to_owned()));
    }
    let audience = text(&claims, "aud").unwrap_or_default();
    if text(&claims, "iss").as_deref() != Some(client_id) {
        return match audience.as_str() {
            FEDERATED => Ok(()),
            _ => Err((700_212, format!("The audience of a federated token must be '{FEDERATED}'."))),
        };
    }
    if text(&claims, "sub").as_deref() != Some(client_id) {
        return Err((700_023, "Client assertion subject claim does not match the client.".to_owned()));
    }
    let path = |url: &str| url.split_once("://").map_or(url, |(_, rest)| rest).to_ascii_lowercase();
    let path_of = |url: &str| path(url).split_once('/').map(|(_, path)| path.to_owned());
    if !token_endpoints.iter().any(|endpoint| path_of(endpoint) == path_of(&audience)) {
        return Err((
            700_023,
            format!("Client assertion audience claim does not match: expected '{}'.", {
                token_endpoints.first().cloned().unwrap_or_default()
            }),
        ));
    }
    let sent = sent_certificate(&header);
    let known: Vec<&CertificateDer<'_>> = match (&sent, certificates) {
        (Some(sent), []) => vec![sent],
        (_, registered) => registered.iter().collect(),
    };
    if known.is_empty() {
        return Ok(());
    }
    let named = |certificate: &&&CertificateDer<'_>| {
        let modern = text(&header, "x5t#S256").map(|name| name == thumbprint(certificate));
        let legacy = text(&header, "x5t").map(|name| name == legacy_thumbprint(certificate));
        modern.or(legacy).unwrap_or(true)
    };
    let Some(certificate) = known.iter().find(named) else {
        return Err((
            700_027,
            "The certificate with the identifier used to sign the client assertion is not registered."
                .to_owned(),
        ));
    };
    let algorithm: &dyn SignatureVerificationAlgorithm = match text(&header, "alg").as_deref() {
        Some("RS256") => RSA_PKCS1_2048_8192_SHA256,
        Some("PS256") => RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
        Some("ES256") => ECDSA_P256_SHA256,
        _ => return Err(malformed()),
    };
    let signed = assertion.rsplit_once('.').map_or("", |(signed, _)| signed);
    let valid = decoded(signature).is_some_and(|signature| {
        EndEntityCert::try_from(*certificate).is_ok_and(|certificate| {
            certificate.verify_signature(algorithm, signed.as_bytes(), &signature).is_ok()
        })
    });
    if valid { Ok(()) } else { Err((700_027, "Client assertion failed signature validation.".to_owned())) }
}

fn sent_certificate(header: &Value) -> Option<CertificateDer<'static>> {
    let sent = header.get("x5c")?;
    let first = sent.as_array().map_or(Some(sent), |chain| chain.first())?;
    STANDARD.decode(first.as_str()?).ok().map(CertificateDer::from)
}

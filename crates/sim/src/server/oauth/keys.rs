//! The keys that tokens are signed with, and the tokens.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeySize, PublicKeyComponents};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use aws_lc_rs::{hmac, rand};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;

use crate::apps::ALL_ROLES;
use crate::server::Tenant;
use crate::{App, StartError};

/// The caller of the token that does not expire.
pub(crate) const STATIC: &str = "static";

/// What a token contains, as far as the tenant reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claims {
    pub(crate) appid: String,
    pub(crate) tid: String,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    pub(crate) exp: i64,
}

/// Keys and registered applications.
#[derive(Debug)]
pub(crate) struct TokenKeys {
    /// Signs the token that does not expire.
    secret: hmac::Key,
    /// The certificates of each registered application.
    certificates: BTreeMap<String, Vec<CertificateDer<'static>>>,
}

/// One key a process: to generate it takes a while, and only programs that request tokens need it.
static SIGNING_KEY: OnceLock<Option<RsaKeyPair>> = OnceLock::new();

impl TokenKeys {
    pub(crate) fn new(seed: u64, random: bool, apps: &[App]) -> Result<Self, StartError> {
        let mut secret = [0; 32];
        for (at, byte) in format!("msgraph-sim {seed:032x}").bytes().enumerate() {
            if let Some(place) = secret.get_mut(at % 32) {
                *place ^= byte;
            }
        }
        if random {
            rand::fill(&mut secret).map_err(|_| StartError::Tls("no random numbers".to_owned()))?;
        }
        let mut certificates = BTreeMap::new();
        for app in apps {
            let read = |pem: &String| CertificateDer::from_pem_slice(pem.as_bytes());
            let read: Result<Vec<_>, _> = app.certificates.iter().map(read).collect();
            let read = read.map_err(|error| StartError::AppCertificate {
                client_id: app.client_id.clone(),
                problem: error.to_string(),
            })?;
            certificates.insert(app.client_id.clone(), read);
        }
        Ok(TokenKeys { secret: hmac::Key::new(hmac::HMAC_SHA256, &secret), certificates })
    }

    pub(super) fn certificates(&self, client_id: &str) -> &[CertificateDer<'static>] {
        self.certificates.get(client_id).map_or(&[], Vec::as_slice)
    }
}

fn signing_key() -> Option<&'static RsaKeyPair> {
    SIGNING_KEY.get_or_init(|| RsaKeyPair::generate(KeySize::Rsa2048).ok()).as_ref()
}

/// The public key, as a JSON Web Key.
pub(super) fn public_key() -> Option<Value> {
    let key = signing_key()?.public_key();
    let (modulus, exponent) = (key.modulus(), key.exponent());
    Some(json!({
        "kty": "RSA",
        "use": "sig",
        "alg": "RS256",
        "kid": key_id()?,
        "n": encoded(modulus.big_endian_without_leading_zero()),
        "e": encoded(exponent.big_endian_without_leading_zero()),
    }))
}

fn key_id() -> Option<String> {
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, signing_key()?.public_key().as_ref());
    Some(encoded(hash.as_ref()))
}

pub(super) fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

/// The SHA-256 of a certificate, as assertions name it.
pub(super) fn thumbprint(certificate: &CertificateDer<'_>) -> String {
    encoded(digest(&SHA256, certificate).as_ref())
}

/// The SHA-1 of a certificate, as older assertions name it.
pub(super) fn legacy_thumbprint(certificate: &CertificateDer<'_>) -> String {
    encoded(digest(&SHA1_FOR_LEGACY_USE_ONLY, certificate).as_ref())
}

impl Tenant {
    /// A token with all roles that does not expire. It is the same for the same seed.
    pub(crate) fn static_token(&self) -> String {
        let tenant = self.data.directory.id.to_string();
        let claims = json!({"appid": STATIC, "tid": tenant, "roles": ALL_ROLES, "exp": u32::MAX});
        let unsigned = unsigned(&json!({"typ": "JWT", "alg": "HS256"}), &claims);
        let tag = hmac::sign(&self.keys.secret, unsigned.as_bytes());
        format!("{unsigned}.{}", encoded(tag.as_ref()))
    }

    /// A token for an application.
    pub(super) fn issue(
        &self,
        client_id: &str,
        audience: &str,
        issuer: &str,
        expires: i64,
    ) -> Option<String> {
        let issued = self.clock.now().as_second();
        let claims = self.claims(client_id, audience, issuer, (issued, expires));
        let kid = key_id()?;
        let header = json!({"typ": "JWT", "alg": "RS256", "x5t": kid, "kid": kid});
        let unsigned = unsigned(&header, &claims);
        let key = signing_key()?;
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), unsigned.as_bytes(), &mut signature).ok()?;
        Some(format!("{unsigned}.{}", encoded(&signature)))
    }

    fn claims(&self, client_id: &str, audience: &str, issuer: &str, (issued, expires): (i64, i64)) -> Value {
        let tenant = self.data.directory.id.to_string();
        let roles = match self.settings.apps.iter().find(|app| app.client_id == client_id) {
            Some(app) => app.roles.clone(),
            None => ALL_ROLES.map(str::to_owned).into(),
        };
        json!({
            "aud": audience,
            "iss": issuer,
            "iat": issued,
            "nbf": issued,
            "exp": expires,
            "app_displayname": client_id,
            "appid": client_id,
            "appidacr": "1",
            "idtyp": "app",
            "oid": client_id,
            "sub": client_id,
            "roles": roles,
            "tid": tenant,
            "ver": "1.0",
        })
    }

    /// The claims of a token, if it was issued here and has not expired.
    pub(in crate::server) fn verify(&self, token: &str) -> Option<Claims> {
        let (unsigned, signature) = token.rsplit_once('.')?;
        let (header, claims) = unsigned.split_once('.')?;
        let header: Value = serde_json::from_slice(&decoded(header)?).ok()?;
        let signature = decoded(signature)?;
        match header.get("alg")?.as_str()? {
            "HS256" => hmac::verify(&self.keys.secret, unsigned.as_bytes(), &signature).ok()?,
            "RS256" => {
                // A key that was never generated has signed nothing.
                let key = SIGNING_KEY.get()?.as_ref()?.public_key();
                let key = PublicKeyComponents {
                    n: key.modulus().big_endian_without_leading_zero(),
                    e: key.exponent().big_endian_without_leading_zero(),
                };
                key.verify(
                    &aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA256,
                    unsigned.as_bytes(),
                    &signature,
                )
                .ok()?;
            }
            _ => return None,
        }
        let claims: Claims = serde_json::from_slice(&decoded(claims)?).ok()?;
        let ours = claims.tid == self.data.directory.id.to_string();
        (ours && self.clock.now().as_second() < claims.exp).then_some(claims)
    }
}

fn unsigned(header: &Value, claims: &Value) -> String {
    format!("{}.{}", encoded(header.to_string().as_bytes()), encoded(claims.to_string().as_bytes()))
}

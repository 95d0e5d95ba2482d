//! Tokens: given out for any client id and secret, and good for some time.

use std::fmt::Write as _;

use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::Tenant;
use super::answer::{Answer, Failure, OAUTH};
use super::form::{form_decoded, form_value};
use crate::random::{combine_all, hash};

/// The caller of a token that doesn't expire.
const STATIC: &str = "static";

impl Tenant {
    /// A token that doesn't expire.
    pub(crate) fn static_token(&self) -> String {
        self.token(STATIC, i64::MAX)
    }

    fn token(&self, caller: &str, expires: i64) -> String {
        let mut token = String::from("sim.");
        for byte in caller.bytes() {
            let _ = write!(token, "{byte:02x}");
        }
        let _ = write!(token, ".{expires:x}");
        let check = combine_all(&[self.data.settings.seed, hash(&token)]);
        let _ = write!(token, ".{check:016x}");
        token
    }

    /// Whose token it is, while it is good.
    pub(super) fn caller(&self, token: &str) -> Option<String> {
        let mut parts = token.strip_prefix("sim.")?.split('.');
        let (name, expires) = (parts.next()?, i64::from_str_radix(parts.next()?, 16).ok()?);
        let bytes: Option<Vec<u8>> =
            (0..name.len()).step_by(2).map(|at| u8::from_str_radix(name.get(at..at + 2)?, 16).ok()).collect();
        let caller = String::from_utf8(bytes?).ok()?;
        let good = self.token(&caller, expires) == token && self.clock.now().as_second() < expires;
        good.then_some(caller)
    }

    /// Answers a request for a token.
    pub(super) fn grant(&self, method: &str, headers: &HeaderMap, body: &str) -> Answer {
        if method != "POST" {
            let said = format!("The endpoint only accepts POST requests. Received a {method} request.");
            return refused(405, "invalid_request", 900_561, &said);
        }
        let field = |name| form_value(body, name).filter(|value| !value.is_empty());
        let lacks = |name| {
            let said = format!("The request body must contain the following parameter: '{name}'.");
            refused(400, "invalid_request", 900_144, &said)
        };
        match field("grant_type").as_deref() {
            Some("client_credentials") => {}
            Some(other) => {
                let said = format!("The app requested an unsupported grant type '{other}'.");
                return refused(400, "unsupported_grant_type", 70_003, &said);
            }
            None => return lacks("grant_type"),
        }
        // OAuth lets a client say who it is in the body or in a header.
        let (named, proven) = match basic(headers) {
            Some((client, secret)) => (Some(client), Some(secret)),
            None => (field("client_id"), field("client_secret").or_else(|| field("client_assertion"))),
        };
        let Some(client) = named.filter(|client| !client.is_empty()) else { return lacks("client_id") };
        if proven.is_none_or(|secret| secret.is_empty()) {
            let said = "'client_assertion', 'client_secret' or 'request' is required for the \
                        'client_credentials' grant type.";
            return refused(401, "invalid_client", 7_000_216, said);
        }
        let seconds = self.token_lifetime.as_secs();
        let expires = self.clock.now().as_second().saturating_add_unsigned(seconds);
        let body = json!({
            "token_type": "Bearer",
            "expires_in": seconds,
            "ext_expires_in": seconds,
            "access_token": self.token(&client, expires),
        });
        Answer::json(body.to_string())
    }
}

/// An error as the token endpoint words it.
fn refused(status: u16, error: &str, code: u32, said: &str) -> Answer {
    let description = format!("AADSTS{code}: {said}");
    let body = json!({"error": error, "error_description": description, "error_codes": [code]});
    Answer::Failure(Failure::new(status, OAUTH, body.to_string()))
}

/// Client id and secret of a request that has them in its `Authorization` header.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (scheme, encoded) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let bytes = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(bytes).ok()?;
    let (client, secret) = text.split_once(':')?;
    Some((form_decoded(client), form_decoded(secret)))
}

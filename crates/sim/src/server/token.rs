//! Tokens: given out for any client id and secret, and good for some time.

use std::fmt::Write as _;

use serde_json::json;

use super::Tenant;
use super::answer::{Answer, Failure};
use super::respond::form_value;
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
    pub(super) fn grant(&self, body: &str) -> Answer {
        let field = |name| form_value(body, name).filter(|value| !value.is_empty());
        let refused = |error: &str, description: &str| {
            let body = json!({"error": error, "error_description": description, "error_codes": [900_144]});
            Answer::Failure(Failure::new(400, OAUTH, body.to_string()))
        };
        match field("grant_type").as_deref() {
            Some("client_credentials") => {}
            Some(_) => return refused("unsupported_grant_type", "Only client_credentials are taken."),
            None => return refused("invalid_request", "The request has no 'grant_type'."),
        }
        let Some(client) = field("client_id") else {
            return refused("invalid_request", "The request has no 'client_id'.");
        };
        if field("client_secret").or_else(|| field("client_assertion")).is_none() {
            return refused(
                "invalid_client",
                "The request has no 'client_secret' and no 'client_assertion'.",
            );
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

/// Marks an error whose message is the whole body, in the form of OAuth and not of OData.
pub(super) const OAUTH: &str = "oauth";

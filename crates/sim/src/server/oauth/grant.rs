//! Answers token requests.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};
use serde_json::json;

use super::{assertion, plain, refused};
use crate::server::Tenant;
use crate::server::form::{form_decoded, form_value};
use crate::server::reply::Reply;

/// A request for a token.
#[derive(Clone, Copy, Debug)]
pub(in crate::server) struct TokenRequest<'a> {
    pub(in crate::server) method: &'a str,
    pub(in crate::server) headers: &'a HeaderMap,
    pub(in crate::server) body: &'a str,
    /// Scheme and host.
    pub(in crate::server) base: &'a str,
    /// The tenant in the path: an id, a domain, `common`.
    pub(in crate::server) directory: &'a str,
    /// Whether it is the endpoint of version 2, which accepts scopes instead of resources.
    pub(in crate::server) v2: bool,
}

impl TokenRequest<'_> {
    fn field(&self, name: &str) -> Option<String> {
        form_value(self.body, name).filter(|value| !value.is_empty())
    }

    /// The client id, wherever the request has it.
    pub(in crate::server) fn client_id(&self) -> Option<String> {
        let client = basic(self.headers).map(|(client, _)| client);
        client.or_else(|| self.field("client_id")).filter(|client| !client.is_empty())
    }
}

/// Answers a token request.
pub(in crate::server) fn token(tenant: &Tenant, request: TokenRequest<'_>) -> Reply {
    if request.method != "POST" {
        let method = request.method;
        let message = format!("The endpoint only accepts POST requests. Received a {method} request.");
        return refused(405, "invalid_request", 900_561, &message);
    }
    let missing = |name: &str| {
        let message = format!("The request body must contain the following parameter: '{name}'.");
        refused(400, "invalid_request", 900_144, &message)
    };
    match request.field("grant_type").as_deref() {
        Some("client_credentials") => {}
        Some(other) => {
            let message = format!("The app requested an unsupported grant type '{other}'.");
            return refused(400, "unsupported_grant_type", 70_003, &message);
        }
        None => return missing("grant_type"),
    }
    let Some(client_id) = request.client_id() else { return missing("client_id") };
    let audience = match (request.v2, request.field("scope"), request.field("resource")) {
        (true, None, _) => return missing("scope"),
        (true, Some(scope), _) => match scope.strip_suffix("/.default") {
            Some(resource) => resource.trim_end_matches('/').to_owned(),
            None => {
                let message = format!(
                    "The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid: client credentials need a scope that ends in '/.default'."
                );
                return refused(400, "invalid_scope", 70_011, &message);
            }
        },
        (false, _, None) => return missing("resource"),
        (false, _, Some(resource)) => resource.trim_end_matches('/').to_owned(),
    };
    if let Err((code, message)) = authenticate(tenant, request, &client_id) {
        return refused(401, "invalid_client", code, &message);
    }
    let seconds = tenant.settings.token_lifetime.as_secs();
    let now = tenant.clock.now().as_second();
    let expires = now.saturating_add_unsigned(seconds);
    let issuer = format!("https://sts.windows.net/{}/", tenant.data.directory.id);
    let Some(token) = tenant.issue(&client_id, &audience, &issuer, expires) else {
        return refused(500, "server_error", 90_033, "No signing key.");
    };
    // Version 1 has numbers as text.
    plain(&if request.v2 {
        json!({"token_type": "Bearer", "expires_in": seconds, "ext_expires_in": seconds, "access_token": token})
    } else {
        json!({
            "token_type": "Bearer",
            "expires_in": seconds.to_string(),
            "ext_expires_in": seconds.to_string(),
            "expires_on": expires.to_string(),
            "not_before": now.to_string(),
            "resource": audience,
            "access_token": token,
        })
    })
}

/// Verifies secret or assertion.
fn authenticate(tenant: &Tenant, request: TokenRequest<'_>, client_id: &str) -> Result<(), (u32, String)> {
    let app = tenant.settings.apps.iter().find(|app| app.client_id == client_id);
    // OAuth lets a client send its credentials in the body or in a header.
    let secret = basic(request.headers).map(|(_, secret)| secret).filter(|secret| !secret.is_empty());
    if let Some(secret) = secret.or_else(|| request.field("client_secret")) {
        let expected = app.map(|app| app.secret.as_deref());
        return match expected {
            Some(expected) if expected != Some(secret.as_str()) => Err((
                7_000_215,
                "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.".to_owned(),
            )),
            _ => Ok(()),
        };
    }
    let Some(assertion) = request.field("client_assertion") else {
        return Err((7_000_216, "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.".to_owned()));
    };
    let (base, directory) = (request.base, request.directory);
    let endpoints = [
        format!("{base}/{directory}/oauth2/v2.0/token"),
        format!("{base}/{directory}/oauth2/token"),
        format!("{base}/{directory}/v2.0"),
    ];
    let certificates = tenant.keys.certificates(client_id);
    assertion::verify(&assertion, client_id, certificates, &endpoints, tenant.clock.now().as_second())
}

/// Client id and secret of an `Authorization` header.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (scheme, encoded) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let bytes = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(bytes).ok()?;
    let (client, secret) = text.split_once(':')?;
    Some((form_decoded(client), form_decoded(secret)))
}

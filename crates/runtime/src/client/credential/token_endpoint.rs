//! Requests for tokens to an authority, a managed identity endpoint or a simulated tenant.

use std::fmt;
use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Method, StatusCode};
use serde_json::{Map, Value};
use tokio::time::{sleep, timeout};
use url::Url;

use super::{AccessToken, CredentialError, TokenRequest};
use crate::client::ConnectionPool;
use crate::client::link::is_loopback;
use crate::client::redact::Secrets;
use crate::client::transport::{random, retry_after};
use crate::wire::untyped::Untyped;

/// How often a token is requested before the failure is final.
const ATTEMPTS: u32 = 4;
/// The time of one attempt.
const TIME_LIMIT: Duration = Duration::from_secs(30);
/// The longest wait before a retry that an endpoint may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// The longest answer; a token has a few kilobytes.
const BODY_LIMIT: usize = 1 << 20;

/// A request for a token.
pub(super) struct TokenCall<'a> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    /// The body, as a form; none for a GET.
    pub(super) form: &'a [(&'a str, &'a str)],
}

/// Builds the URL of the token endpoint of a tenant: `{authority}/{tenant}/oauth2/v2.0/token`.
pub(super) fn url(request: &TokenRequest, own: Option<&str>, tenant: &str) -> Result<Url, CredentialError> {
    let authority = own
        .or(request.authority_host.as_deref())
        .ok_or("the cloud has no known authority; set one with `Cloud::with_authority_host`")?;
    let mut url = Url::parse(authority).map_err(|_| format!("the authority {authority:?} is not a URL"))?;
    let is_loopback = url.host().is_some_and(|host| is_loopback(&host));
    if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback) {
        return Err("the authority must be https: a secret would be sent in clear text".into());
    }
    let is_segment = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
    };
    if !is_segment(tenant) || tenant.starts_with('.') {
        return Err("the tenant must be an id or a domain name".into());
    }
    url.set_query(None);
    url.set_fragment(None);
    url.path_segments_mut()
        .map_err(|()| "the authority is not a URL")?
        .pop_if_empty()
        .extend([tenant, "oauth2", "v2.0", "token"]);
    Ok(url)
}

/// Requests a token, and retries transient failures. No secret of the form is shown by the error.
pub(super) async fn request(
    pool: &ConnectionPool,
    call: TokenCall<'_>,
) -> Result<AccessToken, CredentialError> {
    let mut attempt = 1;
    loop {
        let failure = match timeout(TIME_LIMIT, attempt_once(pool, &call)).await {
            Ok(Ok(token)) => return Ok(token),
            Ok(Err(failure)) => failure,
            Err(_) => TokenFailure::transient(Reason::Timeout),
        };
        let wait = failure.retry_after.unwrap_or_else(|| random::up_to(Duration::from_secs(1 << attempt)));
        if !failure.is_transient || attempt >= ATTEMPTS || wait > LONGEST_WAIT {
            let is_transient = failure.is_transient;
            let error = CredentialError::from(TokenError { host: host(&call.url), reason: failure.reason });
            return Err(if is_transient { error.transient() } else { error });
        }
        tracing::debug!(
            attempt,
            status = failure.status.map(|status| status.as_u16()),
            "token request failed"
        );
        attempt += 1;
        sleep(wait).await;
    }
}

async fn attempt_once(pool: &ConnectionPool, call: &TokenCall<'_>) -> Result<AccessToken, TokenFailure> {
    let mut builder =
        pool.pooled().request(call.method.clone(), call.url.clone()).headers(call.headers.clone());
    if !call.form.is_empty() {
        builder = builder.header("content-type", "application/x-www-form-urlencoded").body(form(call.form));
    }
    let failed = |error: reqwest::Error| {
        let is_tls = crate::client::transport::is_tls(&error);
        TokenFailure {
            is_transient: !is_tls,
            ..TokenFailure::transient(Reason::Exchange(error.without_url()))
        }
    };
    let mut response = builder.send().await.map_err(failed)?;
    let status = response.status();
    let wait = response.headers().get(RETRY_AFTER).and_then(|text| text.to_str().ok());
    let retry_after = wait.and_then(|text| retry_after::parse(text, None));
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(failed)? {
        if body.len() + piece.len() > BODY_LIMIT {
            return Err(TokenFailure::lasting(Reason::NoToken(status)));
        }
        body.extend_from_slice(&piece);
    }
    let answer = match Untyped::parse(&body) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    };
    if status.is_success() {
        return token(&answer).ok_or_else(|| TokenFailure::lasting(Reason::NoToken(status)));
    }
    let is_transient = status == StatusCode::TOO_MANY_REQUESTS
        || status == StatusCode::REQUEST_TIMEOUT
        || status == StatusCode::GONE
        || status.is_server_error();
    let reason = refusal(status, &answer, call.form);
    Err(TokenFailure { reason, is_transient, retry_after, status: Some(status) })
}

fn token(answer: &Map<String, Value>) -> Option<AccessToken> {
    let token = AccessToken::new(answer.get("access_token")?.as_str().filter(|text| !text.is_empty())?);
    // Managed identity endpoints write numbers as text.
    let seconds = match answer.get("expires_in") {
        Some(Value::String(text)) => text.parse().ok(),
        Some(value) => value.as_u64(),
        None => None,
    };
    Some(match seconds {
        Some(seconds) => token.with_lifetime(Duration::from_secs(seconds)),
        None => token,
    })
}

/// What the endpoint reports, without any text that the form has sent.
fn refusal(status: StatusCode, answer: &Map<String, Value>, form: &[(&str, &str)]) -> Reason {
    let text = |name: &str| match answer.get(name) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Object(object)) => {
            object.get("message").or_else(|| object.get("code"))?.as_str().map(str::to_owned)
        }
        _ => None,
    };
    let described = match (text("error"), text("error_description").or_else(|| text("message"))) {
        (Some(code), Some(description)) => format!("{code}: {description}"),
        (Some(text), None) | (None, Some(text)) => text,
        (None, None) => String::new(),
    };
    // Entra appends trace ids and a time, a line each.
    let shown = described.replace(['\r', '\n'], " ");
    let mut secrets = Secrets::default();
    for (name, value) in form {
        if matches!(*name, "client_secret" | "client_assertion") {
            secrets.add(value);
        }
    }
    Reason::Refused(status, secrets.redact(&shown))
}

fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn host(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

struct TokenFailure {
    reason: Reason,
    is_transient: bool,
    retry_after: Option<Duration>,
    status: Option<StatusCode>,
}

impl TokenFailure {
    fn transient(reason: Reason) -> Self {
        Self { reason, is_transient: true, retry_after: None, status: None }
    }

    fn lasting(reason: Reason) -> Self {
        Self { is_transient: false, ..Self::transient(reason) }
    }
}

/// Why an endpoint issued no token.
#[derive(Debug)]
struct TokenError {
    host: String,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Timeout,
    Exchange(reqwest::Error),
    /// The status is a success, but the body has no token.
    NoToken(StatusCode),
    Refused(StatusCode, String),
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = &self.host;
        match &self.reason {
            Reason::Timeout => write!(formatter, "{host} did not answer the token request in time"),
            Reason::Exchange(_) => write!(formatter, "the token request to {host} failed"),
            Reason::NoToken(status) => write!(formatter, "{host} answered {status} without a token"),
            Reason::Refused(status, text) if text.is_empty() => {
                write!(formatter, "{host} refused the token request: {status}")
            }
            Reason::Refused(status, text) => {
                write!(formatter, "{host} refused the token request: {status}, {text}")
            }
        }
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            Reason::Exchange(error) => Some(error),
            Reason::Timeout | Reason::NoToken(_) | Reason::Refused(..) => None,
        }
    }
}

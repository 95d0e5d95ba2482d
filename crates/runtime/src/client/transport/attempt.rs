//! One attempt: one request on the wire, and what came back.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, DATE, HeaderMap, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use reqwest::{Request, Response, StatusCode};
use tokio::time::timeout;

use super::headers::{self, CLIENT_REQUEST_ID, DIAGNOSTIC, REQUEST_ID};
use super::retry::is_throttled;
use super::{PreparedRequest, Transport, challenge, is_tls, retry_after};
use crate::client::credential::AccessToken;
use crate::client::error::{Error, ErrorKind, RequestDetails, ServiceError};

/// An error's body is read so far at most.
const ERROR_BODY_LIMIT: usize = 256 << 10;

/// So much memory at most is set aside on the word of a header.
const LARGEST_RESERVATION: usize = 16 << 20;

/// Why an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The token has characters that no header may hold.
    Token,
    Connect,
    ConnectTimeout,
    /// Nothing came for the time of the read timeout.
    IdleTimeout,
    Interrupted,
    BodyLimit,
    Redirect,
    Status,
    Tls,
}

/// A failed attempt, with what decides on the next one.
pub(crate) struct AttemptFailure {
    pub(crate) cause: FailureKind,
    pub(crate) status: Option<StatusCode>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) claims: Option<String>,
    service: Option<ServiceError>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    body_limit: usize,
}

impl AttemptFailure {
    fn new(cause: FailureKind) -> Self {
        Self {
            cause,
            status: None,
            retry_after: None,
            claims: None,
            service: None,
            source: None,
            body_limit: 0,
        }
    }

    fn of_exchange(error: reqwest::Error) -> Self {
        let cause = match (error.is_connect(), error.is_timeout()) {
            _ if is_tls(&error) => FailureKind::Tls,
            (true, false) => FailureKind::Connect,
            (true, true) => FailureKind::ConnectTimeout,
            (false, true) => FailureKind::IdleTimeout,
            (false, false) => FailureKind::Interrupted,
        };
        Self { source: Some(error.without_url().into()), ..Self::new(cause) }
    }

    /// Whether the service asked for fewer requests.
    pub(crate) fn is_throttled(&self) -> bool {
        self.status.is_some_and(is_throttled)
    }

    pub(crate) fn is_expired_link(&self) -> bool {
        self.status == Some(StatusCode::BAD_REQUEST)
            && self.service.as_ref().is_some_and(ServiceError::names_a_skip_token)
    }

    pub(crate) fn into_error(self, details: RequestDetails) -> Error {
        let kind = match self.cause {
            FailureKind::Token => ErrorKind::Credential,
            FailureKind::Connect => ErrorKind::Connect,
            FailureKind::ConnectTimeout => ErrorKind::ConnectTimeout,
            FailureKind::IdleTimeout => ErrorKind::Timeout,
            FailureKind::Interrupted => ErrorKind::Interrupted,
            FailureKind::BodyLimit => ErrorKind::BodyLimit(self.body_limit),
            FailureKind::Redirect => ErrorKind::Redirect,
            FailureKind::Status => ErrorKind::Status,
            FailureKind::Tls => ErrorKind::Tls,
        };
        let mut error = Error::new(kind, details);
        if let Some(service) = self.service {
            error = error.with_service(service);
        }
        if let Some(source) = self.source {
            error = error.with_source(source);
        }
        error
    }
}

/// Sends `call` once and reads its answer to the end. Fills in what `details` has of an attempt.
pub(crate) async fn send(
    transport: &Transport,
    call: &PreparedRequest,
    token: &AccessToken,
    new_connection: bool,
    details: &mut RequestDetails,
) -> Result<Bytes, AttemptFailure> {
    let id = headers::new_request_id();
    details.status = None;
    details.request_id = None;
    details.date = None;
    details.ags_diagnostic = None;
    details.client_request_id = Some(id.clone());
    let request = request(call, token, &id, &transport.settings.user_agent).map_err(AttemptFailure::new)?;

    let idle_timeout = transport.settings.read_timeout;
    let client = transport.pool.client(new_connection);
    let response = match timeout(idle_timeout, client.execute(request)).await {
        Ok(answer) => answer.map_err(AttemptFailure::of_exchange)?,
        Err(_) => return Err(AttemptFailure::new(FailureKind::IdleTimeout)),
    };
    let status = response.status();
    details.status = Some(status);
    details.request_id = headers::text(response.headers(), &REQUEST_ID);
    details.date = headers::text(response.headers(), &DATE);
    details.ags_diagnostic = headers::text(response.headers(), &DIAGNOSTIC);
    if let Some(id) = headers::text(response.headers(), &CLIENT_REQUEST_ID) {
        details.client_request_id = Some(id);
    }

    // Another URL: a client of the caller's own has followed a redirect.
    if status.is_redirection() || response.url() != &call.url {
        return Err(AttemptFailure { status: Some(status), ..AttemptFailure::new(FailureKind::Redirect) });
    }
    if status.is_success() {
        return body(response, idle_timeout, transport.settings.body_limit).await.map_err(|failure| {
            match failure.cause {
                FailureKind::BodyLimit => {
                    AttemptFailure { body_limit: transport.settings.body_limit, ..failure }
                }
                _ => failure,
            }
        });
    }
    let failure = AttemptFailure {
        status: Some(status),
        retry_after: retry_after_of(response.headers()),
        claims: claims_of(response.headers()),
        ..AttemptFailure::new(FailureKind::Status)
    };
    // The status is enough if the body that explains it cannot be read.
    let explanation = body(response, idle_timeout, ERROR_BODY_LIMIT).await.unwrap_or_default();
    let service = ServiceError::new(&explanation, &details.secrets);
    Err(AttemptFailure { service: Some(service), ..failure })
}

fn request(
    call: &PreparedRequest,
    token: &AccessToken,
    id: &str,
    user_agent: &HeaderValue,
) -> Result<Request, FailureKind> {
    let mut request = Request::new(call.method.clone(), call.url.clone());
    *request.headers_mut() = call.headers.of_attempt(id, call.body.is_some(), user_agent);
    let mut bearer =
        HeaderValue::from_str(&format!("Bearer {}", token.secret())).map_err(|_| FailureKind::Token)?;
    bearer.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, bearer);
    *request.body_mut() = call.body.clone().map(Into::into);
    Ok(request)
}

/// The whole body, decompressed.
async fn body(mut response: Response, idle_timeout: Duration, limit: usize) -> Result<Bytes, AttemptFailure> {
    let expected = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    if expected > limit {
        return Err(AttemptFailure::new(FailureKind::BodyLimit));
    }
    let mut body = Vec::with_capacity(expected.min(LARGEST_RESERVATION));
    loop {
        let piece = match timeout(idle_timeout, response.chunk()).await {
            Ok(piece) => piece.map_err(AttemptFailure::of_exchange)?,
            Err(_) => return Err(AttemptFailure::new(FailureKind::IdleTimeout)),
        };
        let Some(piece) = piece else {
            // Records are kept as parts of the body: nothing beyond its end is kept with them.
            body.shrink_to_fit();
            return Ok(body.into());
        };
        if body.len().saturating_add(piece.len()) > limit {
            return Err(AttemptFailure::new(FailureKind::BodyLimit));
        }
        body.extend_from_slice(&piece);
    }
}

fn retry_after_of(headers: &HeaderMap) -> Option<Duration> {
    let date = headers::text(headers, &DATE);
    retry_after::parse(&headers::text(headers, &RETRY_AFTER)?, date.as_deref())
}

fn claims_of(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(WWW_AUTHENTICATE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .find_map(challenge::claims)
}

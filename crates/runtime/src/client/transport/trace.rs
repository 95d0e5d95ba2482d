//! What is logged: this file is the allow-list. A field that is not here never reaches a subscriber.

use reqwest::Method;
use tracing::field::{Empty, display};
use tracing::{Span, debug, info_span};

use super::SuccessResponse;
use super::attempt::AttemptFailure;
use crate::client::error::{Error, RequestDetails};

/// The span of a request with all its attempts. The path has no query.
pub(crate) fn request(method: &Method, path: &str) -> Span {
    info_span!(
        "msgraph.request",
        method = %method,
        path,
        status = Empty,
        attempts = Empty,
        request_id = Empty,
        client_request_id = Empty,
    )
}

/// A failed attempt, inside the span of its request.
pub(crate) fn attempt(details: &RequestDetails, failure: &AttemptFailure) {
    debug!(
        attempt = details.attempts,
        status = details.status.map(|status| status.as_u16()),
        cause = ?failure.cause,
        retry_after = failure.retry_after.map(|wait| wait.as_secs_f64()),
        request_id = details.request_id.as_deref(),
        client_request_id = details.client_request_id.as_deref(),
        "attempt failed",
    );
}

/// A success whose body the service did not finish, and which is retried.
pub(crate) fn broken_body(details: &RequestDetails) {
    debug!(
        attempt = details.attempts,
        status = details.status.map(|status| status.as_u16()),
        request_id = details.request_id.as_deref(),
        client_request_id = details.client_request_id.as_deref(),
        "attempt returned an incomplete body",
    );
}

/// How a request ended, as fields of its span.
pub(crate) fn outcome(span: &Span, outcome: &Result<SuccessResponse, Error>) {
    let details = match outcome {
        Ok(answer) => &answer.details,
        Err(error) => error.request_details(),
    };
    if let Some(status) = details.status {
        span.record("status", status.as_u16());
    }
    span.record("attempts", details.attempts);
    if let Some(id) = &details.request_id {
        span.record("request_id", display(id));
    }
    if let Some(id) = &details.client_request_id {
        span.record("client_request_id", display(id));
    }
    debug!(parent: span, succeeded = outcome.is_ok(), "request ended");
}

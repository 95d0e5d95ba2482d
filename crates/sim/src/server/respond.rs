//! Makes responses of answers.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use serde_json::json;

use super::answer::{Answer, Failure, JSON, OAUTH};

/// What a response says of the request that it answers.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    pub(super) request: String,
    pub(super) client_request: String,
    pub(super) now: Timestamp,
}

impl Ids {
    pub(super) fn new(request: String, headers: &HeaderMap, now: Timestamp) -> Self {
        let given = headers.get("client-request-id").and_then(|value| value.to_str().ok());
        let client_request = given.unwrap_or(&request).to_owned();
        Ids { request, client_request, now }
    }

    /// The error object of a body.
    pub(super) fn error(&self, failure: &Failure) -> String {
        // The service gives the time without an offset.
        let date = self.now.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        json!({
            "error": {
                "code": failure.code,
                "message": failure.message,
                "innerError": {
                    "date": date,
                    "request-id": self.request,
                    "client-request-id": self.client_request,
                },
            },
        })
        .to_string()
    }
}

/// The response of an answer.
pub(super) fn respond(ids: &Ids, answer: Answer) -> Response {
    match answer {
        Answer::NoContent => response(ids, 204, JSON, Body::empty(), &[]),
        Answer::Body { media_type, body } => response(ids, 200, media_type, body.into(), &[]),
        Answer::Failure(failure) => {
            let body = if failure.code == OAUTH { failure.message.clone() } else { ids.error(&failure) };
            response(ids, failure.status, JSON, body.into(), &failure.headers)
        }
    }
}

/// A response with the headers that all have.
pub(super) fn response(
    ids: &Ids,
    status: u16,
    media_type: &str,
    body: Body,
    more: &[(&'static str, String)],
) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let fixed = [
        (header::CONTENT_TYPE.as_str(), media_type),
        ("request-id", &ids.request),
        ("client-request-id", &ids.client_request),
        ("x-ms-ags-diagnostic", r#"{"ServerInfo":{"DataCenter":"Loopback","Slice":"E","Ring":"0"}}"#),
    ];
    let more = more.iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in fixed.into_iter().chain(more) {
        // What a client sends back as a header may be no header.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            response.headers_mut().append(name, value);
        }
    }
    if status == 204 {
        response.headers_mut().remove(header::CONTENT_TYPE);
    }
    response
}

//! What a request comes to.

use crate::odata::Refusal;

/// What a request comes to, before it becomes a response.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// Done, nothing to say.
    NoContent,
    /// A body of this media type.
    Body { media_type: &'static str, body: String },
    /// An error.
    Failure(Failure),
}

/// An error, as the service words it.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub(super) status: u16,
    pub(super) code: &'static str,
    pub(super) message: String,
    /// More headers.
    pub(super) headers: Vec<(&'static str, String)>,
}

pub(super) const JSON: &str =
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/// Marks an error whose message is the whole body, in the form of OAuth and not of OData.
pub(super) const OAUTH: &str = "oauth";

impl Answer {
    pub(super) fn json(body: String) -> Self {
        Answer::Body { media_type: JSON, body }
    }
}

impl Failure {
    pub(super) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Failure { status, code, message: message.into(), headers: Vec::new() }
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Failure::new(400, "BadRequest", message)
    }

    pub(super) fn no_segment(segment: &str) -> Self {
        Failure::bad_request(format!("Resource not found for the segment '{segment}'."))
    }

    pub(super) fn skip_token() -> Self {
        Failure::new(400, "UnknownError", "Invalid Skip Token")
    }

    /// A token that isn't taken.
    pub(super) fn unauthorized(message: &str) -> Self {
        let challenge = r#"Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000""#;
        Failure::new(401, "InvalidAuthenticationToken", message).with("WWW-Authenticate", challenge)
    }

    pub(super) fn with(mut self, header: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((header, value.into()));
        self
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::bad_request(refusal.to_string())
    }
}

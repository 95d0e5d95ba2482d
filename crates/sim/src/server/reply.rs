//! The result of a request, before it becomes a response.

use std::borrow::Cow;

use super::page_body::PageBody;
use crate::odata::Refusal;

/// The result of a request.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) media_type: &'static str,
    pub(super) body: Content,
    pub(super) headers: Vec<(&'static str, String)>,
    /// How many records the body has.
    pub(super) records: u64,
    /// What the request used without documentation.
    pub(super) undocumented: Vec<String>,
}

/// The body of a reply.
#[derive(Debug)]
pub(super) enum Content {
    Whole(Vec<u8>),
    /// A page that is not written yet.
    Page(Box<PageBody>),
}

/// An error of Microsoft Graph.
#[derive(Clone, Debug)]
pub(super) struct GraphError {
    pub(super) status: u16,
    pub(super) code: Cow<'static, str>,
    pub(super) message: String,
    pub(super) headers: Vec<(&'static str, String)>,
}

pub(super) const JSON: &str =
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
pub(super) const PLAIN_JSON: &str = "application/json; charset=utf-8";
pub(super) const HTML: &str = "text/html; charset=utf-8";

impl Reply {
    pub(super) fn new(media_type: &'static str, body: impl Into<Content>) -> Self {
        Reply {
            status: 200,
            media_type,
            body: body.into(),
            headers: Vec::new(),
            records: 0,
            undocumented: Vec::new(),
        }
    }

    pub(super) fn json(body: impl Into<Content>) -> Self {
        Reply::new(JSON, body)
    }

    pub(super) fn no_content() -> Self {
        Reply::new(JSON, "").status(204)
    }

    pub(super) fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl Content {
    /// All bytes.
    pub(super) async fn whole(self) -> Vec<u8> {
        match self {
            Content::Whole(bytes) => bytes,
            Content::Page(page) => page.whole().await,
        }
    }
}

impl<T: Into<Vec<u8>>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Content::Whole(bytes.into())
    }
}

impl From<PageBody> for Content {
    fn from(page: PageBody) -> Self {
        Content::Page(Box::new(page))
    }
}

impl GraphError {
    pub(super) fn new(status: u16, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        GraphError { status, code: code.into(), message: message.into(), headers: Vec::new() }
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        GraphError::new(400, "BadRequest", message)
    }

    pub(super) fn no_segment(segment: &str) -> Self {
        GraphError::bad_request(format!("Resource not found for the segment '{segment}'."))
    }

    pub(super) fn not_found(key: &str) -> Self {
        let message =
            format!("Resource '{key}' does not exist or one of its queried references is not present.");
        GraphError::new(404, "Request_ResourceNotFound", message)
    }

    pub(super) fn skip_token() -> Self {
        GraphError::new(400, "UnknownError", "Invalid Skip Token")
    }

    pub(super) fn not_allowed(allowed: &str) -> Self {
        let message = "Specified HTTP method is not allowed for the request target.";
        GraphError::new(405, "Request_BadRequest", message).with("Allow", allowed)
    }

    /// A token that is refused.
    pub(super) fn unauthorized(message: &str) -> Self {
        let challenge = r#"Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000""#;
        GraphError::new(401, "InvalidAuthenticationToken", message).with("WWW-Authenticate", challenge)
    }

    pub(super) fn with(mut self, header: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((header, value.into()));
        self
    }
}

impl From<Refusal> for GraphError {
    fn from(refusal: Refusal) -> Self {
        GraphError::bad_request(refusal.to_string())
    }
}

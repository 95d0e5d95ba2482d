use std::sync::Arc;
use std::time::Duration;

use reqwest::{Method, StatusCode};

use crate::client::Cloud;
use crate::client::link::OriginError;
use crate::client::redact::Secrets;

/// What went wrong; the predicates of the error match on it.
#[derive(Debug)]
pub(crate) enum ErrorKind {
    Invalid(String),
    UnavailableInCloud(Cloud),
    NoRuntime,
    Credential,
    /// No token could be requested, although the credential may be right.
    TokenUnavailable,
    /// The service asked for a pause that ends after the budget of this request.
    Paused,
    Connect,
    ConnectTimeout,
    Tls,
    Timeout,
    Interrupted,
    BodyLimit(usize),
    Redirect,
    /// A status other than 2xx.
    Status,
    /// An error inside the body of a 2xx response.
    Embedded,
    UntrustedLink(OriginError),
    RepeatedLink,
    /// A body that is not a page.
    Page,
    /// An element of a page that is not an object.
    Record,
    /// The response to a request other than a list request.
    Response,
}

/// Details of a request that errors, pages and spans may show. Nothing here is secret.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestDetails {
    pub(crate) method: Method,
    /// Without the query.
    pub(crate) path: String,
    pub(crate) status: Option<StatusCode>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) request_id: Option<String>,
    pub(crate) client_request_id: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) ags_diagnostic: Option<String>,
    /// What messages about the request must not show.
    pub(crate) secrets: Arc<Secrets>,
}

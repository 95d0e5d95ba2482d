use std::time::Duration;

use reqwest::{Method, StatusCode};

use crate::cloud::Cloud;
use crate::link::OriginError;

/// What went wrong, as the predicates of the error tell it.
#[derive(Debug)]
pub(crate) enum Kind {
    Invalid(String),
    MissingInCloud(Cloud),
    NoRuntime,
    Credential,
    Connect,
    ConnectTimeout,
    Timeout,
    Interrupted,
    BodyLimit(usize),
    Redirect,
    /// A status other than 2xx.
    Status,
    /// An error inside the body of a 2xx.
    Embedded,
    UntrustedLink(OriginError),
    RepeatedLink,
    /// A page that is not what the contract says.
    Page,
    /// A record of a page that is not an object.
    Record,
    /// An answer to something else than a list.
    Answer,
}

/// What an error, a page and a span may tell of a request. Nothing here is secret.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) method: Method,
    /// Without the query.
    pub(crate) path: String,
    pub(crate) status: Option<StatusCode>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) request_id: Option<String>,
    pub(crate) client_request_id: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) diagnostic: Option<String>,
}

//! Errors of requests and streams.

mod display;
mod kind;
mod service;

pub(crate) use kind::{ErrorKind, RequestDetails};
pub use service::ServiceError;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;

use crate::client::link::NextLink;
use crate::client::paging::BrokenPage;
use crate::client::transport::is_throttled;
use crate::page::PageError;
use crate::wire::Wire;

/// The error of a request or a stream.
///
/// Opaque: the predicates tell what happened, [`service`](Self::service) returns the service's own error, and
/// [`resume_link`](Self::resume_link) where to resume. Neither `Display` nor `Debug` shows a token, a query string or
/// the content of a record.
///
/// ```no_run
/// # use futures::TryStreamExt as _;
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error, NextLink, Value};
/// /// Where to resume after a transient error.
/// fn resume_after(error: &Error) -> Option<NextLink> {
///     let is_transient =
///         error.is_throttled() || error.is_timeout() || error.is_connect() || error.is_interrupted();
///     error.resume_link().filter(|_| is_transient).cloned()
/// }
///
/// # async fn run(client: &Client) -> Result<(), Error> {
/// # let mut records = ResourcePath::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().records();
/// loop {
///     match records.try_next().await {
///         Ok(Some(record)) => println!("{}", record.raw()),
///         Ok(None) => return Ok(()),
///         Err(error) if error.is_record() => eprintln!("not a record: {:?}", error.raw_record()),
///         Err(error) => {
///             eprintln!("{error}, code {:?}", error.service().and_then(|service| service.code()));
///             println!("resume at {:?}", resume_after(&error));
///             return Err(error);
///         }
///     }
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    details: RequestDetails,
    service: Option<ServiceError>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// Where to resume, for list requests.
    link: Option<NextLink>,
    refused_link: Option<NextLink>,
    delivered: usize,
    /// The wait that did not fit into the budget.
    refused_wait: Option<Duration>,
    budget_exhausted: bool,
    page: Option<(PageError, Bytes)>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, details: RequestDetails) -> Self {
        Self(Box::new(Inner {
            kind,
            details,
            service: None,
            source: None,
            link: None,
            refused_link: None,
            delivered: 0,
            refused_wait: None,
            budget_exhausted: false,
            page: None,
        }))
    }

    /// An invalid client or request.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid(message.into()), RequestDetails::default())
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_service(mut self, service: ServiceError) -> Self {
        self.0.service = Some(service);
        self
    }

    pub(crate) fn with_page(mut self, error: PageError, body: Bytes) -> Self {
        self.0.page = Some((error, body));
        self
    }

    pub(crate) fn with_link(mut self, link: NextLink) -> Self {
        self.0.link = Some(link);
        self
    }

    pub(crate) fn set_delivered(&mut self, records: usize) {
        self.0.delivered = records;
    }

    pub(crate) fn with_refused_link(mut self, link: NextLink) -> Self {
        self.0.refused_link = Some(link);
        self
    }

    /// Records that the budget ended the retries, before a wait of `wait` if one was due.
    pub(crate) fn out_of_budget(mut self, wait: Option<Duration>) -> Self {
        self.0.budget_exhausted = true;
        self.0.refused_wait = wait;
        self
    }

    pub(crate) fn request_details(&self) -> &RequestDetails {
        &self.0.details
    }

    pub(crate) fn status_code(&self) -> Option<StatusCode> {
        self.0.details.status
    }
}

/// What happened.
impl Error {
    /// The service rejected the request because of its rate limit (429).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.status_code().is_some_and(is_throttled) || matches!(self.0.kind, ErrorKind::Paused)
    }

    /// A timeout: of connecting, of waiting for bytes, of the service (408, 504), or of the total budget.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::ConnectTimeout)
            || matches!(self.status_code(), Some(StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT))
    }

    /// The total budget ended before the request succeeded.
    ///
    /// [`refused_wait`](Self::refused_wait) returns a `Retry-After` that did not fit into the budget.
    #[must_use]
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.budget_exhausted
    }

    /// The credential returned no token, or the service rejected it (401).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Credential) || self.status_code() == Some(StatusCode::UNAUTHORIZED)
    }

    /// A permission of the token or a license of the tenant is missing (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.status_code() == Some(StatusCode::FORBIDDEN)
    }

    /// The entity does not exist (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status_code() == Some(StatusCode::NOT_FOUND)
    }

    /// Connecting failed.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::ConnectTimeout | ErrorKind::TokenUnavailable)
    }

    /// The connection was reset, or the body ended early or could not be decompressed.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Interrupted)
    }

    /// The body, after decompression, exceeded the client's limit.
    #[must_use]
    pub fn is_body_limit(&self) -> bool {
        matches!(self.0.kind, ErrorKind::BodyLimit(_))
    }

    /// A link was not followed: it leads to another origin than the client's, or cannot be sent unchanged.
    #[must_use]
    pub fn is_untrusted_link(&self) -> bool {
        matches!(self.0.kind, ErrorKind::UntrustedLink(_))
    }

    /// A link was not followed because this stream has followed it before.
    #[must_use]
    pub fn is_repeated_link(&self) -> bool {
        matches!(self.0.kind, ErrorKind::RepeatedLink)
    }

    /// The service returned a redirect, which was not followed.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Redirect)
    }

    /// The link to a page has expired ("Invalid Skip Token"), also when it was retried.
    ///
    /// Send the request again with a filter that starts at the last record seen.
    #[must_use]
    pub fn is_expired_link(&self) -> bool {
        self.status_code() == Some(StatusCode::BAD_REQUEST)
            && self.0.service.as_ref().is_some_and(ServiceError::names_a_skip_token)
    }

    /// The response could not be decoded: malformed JSON, not a collection, or an element that is not an object.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Page | ErrorKind::Record | ErrorKind::Response)
    }

    /// One element of a page is not a JSON object, or only an error of the service.
    ///
    /// [`raw_record`](Self::raw_record) returns its text. This is the only error after which a stream continues: the
    /// other records are intact.
    #[must_use]
    pub fn is_record(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Record)
    }

    /// The service described the error, by status or inside the body of a 200; see [`service`](Self::service).
    #[must_use]
    pub fn is_service(&self) -> bool {
        self.0.service.is_some()
    }

    /// The client or the request is invalid; nothing was sent.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Invalid(_) | ErrorKind::UnavailableInCloud(_))
    }

    /// The resource is documented as unavailable in the client's cloud; nothing was sent.
    ///
    /// If the documentation is wrong, use a client whose cloud is [`Cloud::custom`](crate::Cloud::custom) with the
    /// endpoint of the cloud.
    #[must_use]
    pub fn is_unavailable_in_cloud(&self) -> bool {
        matches!(self.0.kind, ErrorKind::UnavailableInCloud(_))
    }
}

/// Details.
impl Error {
    /// The error as the service described it.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError> {
        self.0.service.as_ref()
    }

    /// The status of the last response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.details.status.map(|status| status.as_u16())
    }

    /// The link of the page that failed, even of the first page: `resume` with it to continue without a gap.
    ///
    /// The whole page is fetched again, including the records that were already delivered
    /// ([`records_delivered`](Self::records_delivered)).
    #[must_use]
    pub fn resume_link(&self) -> Option<&NextLink> {
        self.0.link.as_ref()
    }

    /// The number of records delivered from the page of [`resume_link`](Self::resume_link) before the error.
    #[must_use]
    pub fn records_delivered(&self) -> usize {
        self.0.delivered
    }

    /// The link that was not followed; [`resume_link`](Self::resume_link) is the page that contains it.
    #[must_use]
    pub fn refused_link(&self) -> Option<&NextLink> {
        self.0.refused_link.as_ref()
    }

    /// The number of attempts.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.details.attempts
    }

    /// The time from the first attempt to the error, including all waits.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.details.elapsed
    }

    /// The wait that the service asked for and that exceeded the rest of the total budget.
    #[must_use]
    pub fn refused_wait(&self) -> Option<Duration> {
        self.0.refused_wait
    }

    /// The service's id of the last response, for support cases: header `request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let header = self.0.details.request_id.as_deref();
        header.or_else(|| self.0.service.as_ref()?.request_id())
    }

    /// The client's id of the last attempt: header `client-request-id`.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.details.client_request_id.as_deref()
    }

    /// The service's clock at the last response: header `Date`.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        self.0.details.date.as_deref()
    }

    /// The servers that handled the last request, for support cases: header `x-ms-ags-diagnostic`.
    #[must_use]
    pub fn ags_diagnostic(&self) -> Option<&str> {
        self.0.details.ags_diagnostic.as_deref()
    }

    /// The offset in [`body`](Self::body), in bytes, at which decoding failed.
    #[must_use]
    pub fn byte(&self) -> Option<usize> {
        self.0.page.as_ref().map(|(error, _)| error.byte())
    }

    /// The JSON path in the body at which decoding failed, such as `value[17]`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        self.0.page.as_ref().map(|(error, _)| error.json_path())
    }

    /// The raw text of an element that is not a record; see [`is_record`](Self::is_record).
    #[must_use]
    pub fn raw_record(&self) -> Option<&str> {
        self.0.page.as_ref().and_then(|(error, _)| error.raw_record())
    }

    /// Reads what can be read of a page that is broken, and where to continue after it; `None` if no page was received,
    /// or all of its errors are errors of single elements ([`is_record`](Self::is_record)).
    ///
    /// Use it when a page stays broken: when it fails again at [`resume_link`](Self::resume_link).
    #[must_use]
    pub fn broken_page<T: Wire>(&self) -> Option<BrokenPage<T>> {
        let (error, body) = self.0.page.as_ref()?;
        (!error.is_not_a_record()).then(|| BrokenPage::read(body.clone()))
    }

    /// The complete body of a page that could not be decoded, so that nothing in it is lost.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.page.as_ref().map(|(_, body)| body.as_ref())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

//! What can go wrong with a request, and where it left off.

mod display;
mod kind;
mod service;

pub(crate) use kind::{Facts, Kind};
pub use service::ServiceError;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;

use crate::link::NextLink;
use crate::page::PageError;

/// Why a request or a stream failed.
///
/// Opaque: ask the predicates what happened, [`service`](Self::service) what the service said, and
/// [`resume_link`](Self::resume_link) where to go on. Neither `Display` nor `Debug` shows a token, a query string
/// or the content of a record.
///
/// ```no_run
/// # use futures::TryStreamExt as _;
/// # use msgraph_runtime::{Client, Error, NextLink, Value, request::Place};
/// /// Whether to come back later, and where to go on then.
/// fn later(error: &Error) -> Option<NextLink> {
///     let passes = error.is_throttled() || error.is_timeout() || error.is_connect() || error.is_interrupted();
///     error.resume_link().filter(|_| passes).cloned()
/// }
///
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let mut records = Place::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().records();
/// loop {
///     match records.try_next().await {
///         Ok(Some(record)) => println!("{}", record.raw()),
///         Ok(None) => return Ok(()),
///         Err(error) if error.is_record() => eprintln!("not a record: {:?}", error.record_text()),
///         Err(error) => {
///             eprintln!("{error}, code {:?}", error.service().and_then(|service| service.code()));
///             println!("to be stored: {:?}", later(&error));
///             return Err(error);
///         }
///     }
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    facts: Facts,
    service: Option<ServiceError>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// Where to go on, for requests that list.
    link: Option<NextLink>,
    refused_link: Option<NextLink>,
    delivered: usize,
    /// What a wait would have been that the budget had no time for.
    refused_wait: Option<Duration>,
    budget_exhausted: bool,
    page: Option<(PageError, Bytes)>,
}

impl Error {
    pub(crate) fn new(kind: Kind, facts: Facts) -> Self {
        Self(Box::new(Inner {
            kind,
            facts,
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

    /// A client or request that cannot be used as it was built.
    pub(crate) fn invalid(what: impl Into<String>) -> Self {
        Self::new(Kind::Invalid(what.into()), Facts::default())
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

    /// Says that the budget ended the retries, before a wait of `wait` if one was due.
    pub(crate) fn out_of_budget(mut self, wait: Option<Duration>) -> Self {
        self.0.budget_exhausted = true;
        self.0.refused_wait = wait;
        self
    }

    pub(crate) fn facts(&self) -> &Facts {
        &self.0.facts
    }

    pub(crate) fn status_code(&self) -> Option<StatusCode> {
        self.0.facts.status
    }
}

/// What happened.
impl Error {
    /// The service said that there were too many requests (429).
    pub fn is_throttled(&self) -> bool {
        self.status_code() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Something took too long: connecting, waiting for bytes, the service's own work (408, 504), or everything
    /// together, measured against the total budget.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout | Kind::ConnectTimeout)
            || matches!(self.status_code(), Some(StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT))
    }

    /// The total budget ended before the request succeeded; [`refused_wait`](Self::refused_wait) tells of a
    /// `Retry-After` for which there was no time.
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.budget_exhausted
    }

    /// The credential has no token, or the service refused it (401).
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Credential) || self.status_code() == Some(StatusCode::UNAUTHORIZED)
    }

    /// The token lacks a permission, or the tenant a licence (403).
    pub fn is_forbidden(&self) -> bool {
        self.status_code() == Some(StatusCode::FORBIDDEN)
    }

    /// There is no such entity (404).
    pub fn is_not_found(&self) -> bool {
        self.status_code() == Some(StatusCode::NOT_FOUND)
    }

    /// No connection could be made.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// The exchange broke off: the connection was reset, or the body ended early or could not be decompressed.
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted)
    }

    /// The body was longer, after decompression, than the client's limit.
    pub fn is_body_limit(&self) -> bool {
        matches!(self.0.kind, Kind::BodyLimit(_))
    }

    /// A link leads to another scheme, host or port than the client's, or cannot be sent as it stands. It was not
    /// followed.
    pub fn is_untrusted_link(&self) -> bool {
        matches!(self.0.kind, Kind::UntrustedLink(_))
    }

    /// The service gave a link that this stream has followed before. It was not followed again.
    pub fn is_repeated_link(&self) -> bool {
        matches!(self.0.kind, Kind::RepeatedLink)
    }

    /// The service answered with a redirect, which was not followed.
    pub fn is_redirect(&self) -> bool {
        matches!(self.0.kind, Kind::Redirect)
    }

    /// A link to a page has expired ("Invalid Skip Token"), also on a second try. Re-open the window: send the
    /// request again with a filter that starts at the last record seen.
    pub fn is_expired_link(&self) -> bool {
        self.status_code() == Some(StatusCode::BAD_REQUEST)
            && self.0.service.as_ref().is_some_and(ServiceError::names_a_skip_token)
    }

    /// The answer is not what was asked for: broken JSON, not a collection, a record that is not an object.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Page | Kind::Record | Kind::Answer)
    }

    /// One record is not a JSON object, or only an error of the service; [`record_text`](Self::record_text) is what
    /// it is. The only error after which a stream goes on: its neighbours are intact.
    pub fn is_record(&self) -> bool {
        matches!(self.0.kind, Kind::Record)
    }

    /// The service said what is wrong, by status or inside the body of a 200; see [`service`](Self::service).
    pub fn is_service(&self) -> bool {
        self.0.service.is_some()
    }

    /// The client or the request cannot be used as it was built; nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Invalid(_) | Kind::MissingInCloud(_))
    }

    /// The client's cloud lacks what was asked for, as far as it is documented; nothing was sent.
    ///
    /// Where the service has it nevertheless, a client whose cloud is [`Cloud::custom`](crate::Cloud::custom) with
    /// the cloud's root sends the request.
    pub fn is_missing_in_cloud(&self) -> bool {
        matches!(self.0.kind, Kind::MissingInCloud(_))
    }
}

/// What is known about it.
impl Error {
    /// What the service said.
    pub fn service(&self) -> Option<&ServiceError> {
        self.0.service.as_ref()
    }

    /// The status of the last answer.
    pub fn status(&self) -> Option<u16> {
        self.0.facts.status.map(|status| status.as_u16())
    }

    /// The link of the page that failed, of the first page too: `resume` with it goes on without a gap.
    ///
    /// The whole page is fetched again. Records of it that were delivered before it broke off, counted by
    /// [`records_delivered`](Self::records_delivered), come once more.
    pub fn resume_link(&self) -> Option<&NextLink> {
        self.0.link.as_ref()
    }

    /// How many records of the page of [`resume_link`](Self::resume_link) were delivered before the error.
    pub fn records_delivered(&self) -> usize {
        self.0.delivered
    }

    /// The link that was not followed; the page that gave it is [`resume_link`](Self::resume_link).
    pub fn refused_link(&self) -> Option<&NextLink> {
        self.0.refused_link.as_ref()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.facts.attempts
    }

    /// The time from the first attempt to the error, with all waits.
    pub fn elapsed(&self) -> Duration {
        self.0.facts.elapsed
    }

    /// The wait that the service asked for and that was longer than what was left of the total budget.
    pub fn refused_wait(&self) -> Option<Duration> {
        self.0.refused_wait
    }

    /// The service's id of the last answer, for its support: header `request-id`.
    pub fn request_id(&self) -> Option<&str> {
        let header = self.0.facts.request_id.as_deref();
        header.or_else(|| self.0.service.as_ref()?.request_id())
    }

    /// The client's id of the last attempt: header `client-request-id`.
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.facts.client_request_id.as_deref()
    }

    /// The service's clock at the last answer: header `Date`.
    pub fn date(&self) -> Option<&str> {
        self.0.facts.date.as_deref()
    }

    /// Which machines of the service answered last, for its support: header `x-ms-ags-diagnostic`.
    pub fn diagnostic(&self) -> Option<&str> {
        self.0.facts.diagnostic.as_deref()
    }

    /// Where decoding stopped, in bytes from the start of [`body`](Self::body).
    pub fn byte(&self) -> Option<usize> {
        self.0.page.as_ref().map(|(error, _)| error.byte())
    }

    /// Where decoding stopped, as a path in the body, such as `value[17]`.
    pub fn json_path(&self) -> Option<String> {
        self.0.page.as_ref().map(|(error, _)| error.path().to_string())
    }

    /// The text of a record that is none, as [`is_record`](Self::is_record) tells.
    pub fn record_text(&self) -> Option<&str> {
        self.0.page.as_ref().and_then(|(error, _)| error.raw())
    }

    /// The whole body that could not be decoded, so that nothing in it is lost.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.page.as_ref().map(|(_, body)| body.as_ref())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

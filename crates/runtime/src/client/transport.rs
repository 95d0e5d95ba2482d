//! One request, from the first attempt to an answer or an error: limiter, token, retries, budget.

mod attempt;
mod challenge;
mod headers;
pub(crate) mod random;
mod retry;
pub(crate) mod retry_after;
mod settings;
mod tls;
mod trace;
mod whole;

pub(crate) use headers::CallerHeaders;
pub use retry::RetryPolicy;
pub(crate) use retry::is_throttled;
pub(crate) use settings::AttemptSettings;
pub(crate) use tls::is_tls;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;
use url::Url;

use crate::client::connection_pool::ConnectionPool;
use crate::client::credential::{AccessToken, TokenCache};
use crate::client::error::{Error, ErrorKind, RequestDetails};
use crate::client::limiter::Limiter;
use crate::client::redact::Secrets;
use crate::client::transport::attempt::AttemptFailure;
use crate::wire::untyped::Untyped;

/// A request that can be sent any number of times.
pub(crate) struct PreparedRequest {
    pub(crate) method: Method,
    /// Checked: it leads to the client's origin.
    pub(crate) url: Url,
    pub(crate) headers: CallerHeaders,
    pub(crate) body: Option<Bytes>,
    pub(crate) retry: RetryPolicy,
}

/// A 2xx answer.
#[derive(Debug)]
pub(crate) struct SuccessResponse {
    pub(crate) body: Bytes,
    pub(crate) details: RequestDetails,
}

/// What every request of a client shares.
pub(crate) struct Transport {
    pub(crate) pool: ConnectionPool,
    pub(crate) tokens: TokenCache,
    pub(crate) limiter: Limiter,
    pub(crate) settings: AttemptSettings,
}

impl Transport {
    /// Sends `call` until it is answered, or until there is nothing left to try.
    pub(crate) async fn exchange(&self, call: &PreparedRequest) -> Result<SuccessResponse, Error> {
        let path = call.url.path();
        if Handle::try_current().is_err() {
            return Err(Error::new(
                ErrorKind::NoRuntime,
                RequestDetails { path: path.to_owned(), ..RequestDetails::default() },
            ));
        }
        let span = trace::request(&call.method, path);
        let outcome = Exchange::new(self, call).run().instrument(span.clone()).await;
        trace::outcome(&span, &outcome);
        outcome
    }
}

/// The state of one exchange between its attempts.
struct Exchange<'a> {
    transport: &'a Transport,
    call: &'a PreparedRequest,
    started: Instant,
    deadline: Option<Instant>,
    details: RequestDetails,
    /// A token was rejected once; a second time is final.
    token_was_rejected: bool,
    /// The token that the next one replaces.
    rejected: Option<AccessToken>,
    claims: Option<String>,
    new_connection: bool,
    expired_link_seen: bool,
}

impl<'a> Exchange<'a> {
    fn new(transport: &'a Transport, call: &'a PreparedRequest) -> Self {
        let started = Instant::now();
        let details = RequestDetails {
            method: call.method.clone(),
            path: call.url.path().to_owned(),
            secrets: Arc::new(secrets(call)),
            ..RequestDetails::default()
        };
        Self {
            transport,
            call,
            started,
            deadline: started.checked_add(call.retry.total_budget),
            details,
            token_was_rejected: false,
            rejected: None,
            claims: None,
            new_connection: false,
            expired_link_seen: false,
        }
    }

    async fn run(mut self) -> Result<SuccessResponse, Error> {
        loop {
            let token = self.token_and_permit().await?;
            self.details.attempts += 1;
            let attempt =
                attempt::send(self.transport, self.call, &token, self.new_connection, &mut self.details);
            let outcome = within(self.deadline, attempt).await;
            self.details.elapsed = self.started.elapsed();
            let failure = match outcome {
                Some(Ok(body)) if self.is_worth_a_retry(&body) => {
                    let wait = self.call.retry.backoff(self.details.attempts);
                    if self.is_beyond_deadline(wait) {
                        return Ok(SuccessResponse { body, details: self.details });
                    }
                    trace::broken_body(&self.details);
                    sleep(wait).await;
                    continue;
                }
                Some(Ok(body)) => return Ok(SuccessResponse { body, details: self.details }),
                Some(Err(failure)) => failure,
                None => return Err(self.out_of_time()),
            };
            trace::attempt(&self.details, &failure);
            if let Some(wait) = failure.retry_after.filter(|_| failure.is_throttled()) {
                self.transport.limiter.pause_for(wait);
            }
            let wait = match self.next_wait(&failure, token) {
                Some(wait) => wait,
                None => return Err(failure.into_error(self.details)),
            };
            if self.is_beyond_deadline(wait) {
                return Err(failure.into_error(self.details).out_of_budget(Some(wait)));
            }
            sleep(wait).await;
        }
    }

    /// Waits for a token and for the right to send. The request counts as sent when this returns.
    async fn token_and_permit(&mut self) -> Result<AccessToken, Error> {
        let mut token = self.token().await?;
        let waiting = self.transport.limiter.permit(self.deadline);
        let permit = match self.within_budget(waiting).await? {
            Ok(permit) => permit,
            Err(pause) => {
                let kind = ErrorKind::Paused;
                return Err(Error::new(kind, self.details_now()).out_of_budget(Some(pause)));
            }
        };
        // The token may have expired while the request waited for its turn.
        if token.has_expired() {
            token = self.token().await?;
        }
        permit.sent();
        Ok(token)
    }

    /// Whether the service broke this body off, or wrote an error into it, and another attempt is allowed.
    ///
    /// After the last attempt the body is returned: the whole records in it are not lost.
    fn is_worth_a_retry(&self, body: &Bytes) -> bool {
        self.call.method == Method::GET
            && self.details.attempts < self.call.retry.max_attempts
            && !whole::is_whole(body)
    }

    fn is_beyond_deadline(&self, wait: Duration) -> bool {
        self.deadline.is_some_and(|deadline| deadline.saturating_duration_since(Instant::now()) < wait)
    }

    /// How long to wait before the next attempt; none if this failure is final.
    fn next_wait(&mut self, failure: &AttemptFailure, token: AccessToken) -> Option<Duration> {
        self.new_connection = failure.status == Some(StatusCode::SERVICE_UNAVAILABLE);
        if failure.status == Some(StatusCode::UNAUTHORIZED) && !self.token_was_rejected {
            self.token_was_rejected = true;
            self.rejected = Some(token);
            self.claims = failure.claims.clone();
            return Some(Duration::ZERO);
        }
        let is_repeatable = self.call.method == Method::GET;
        let expired_link = is_repeatable && failure.is_expired_link() && !self.expired_link_seen;
        self.expired_link_seen |= expired_link;
        let may_retry = expired_link || retry::is_retryable(&self.call.method, failure);
        if !may_retry || self.details.attempts >= self.call.retry.max_attempts {
            return None;
        }
        Some(failure.retry_after.unwrap_or_else(|| self.call.retry.backoff(self.details.attempts)))
    }

    async fn token(&mut self) -> Result<AccessToken, Error> {
        let rejected = self.rejected.as_ref();
        let request = self.transport.tokens.token(rejected, self.claims.as_deref());
        let token = self.within_budget(request).await?.map_err(|error| {
            let kind = if error.is_transient() { ErrorKind::TokenUnavailable } else { ErrorKind::Credential };
            Error::new(kind, self.details_now()).with_source(error.into_source())
        })?;
        // Both are for the token that replaces a rejected one, and only for that one.
        self.rejected = None;
        self.claims = None;
        Arc::make_mut(&mut self.details.secrets).add(token.secret());
        Ok(token)
    }

    async fn within_budget<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        within(self.deadline, future).await.ok_or_else(|| self.out_of_time())
    }

    fn out_of_time(&self) -> Error {
        Error::new(ErrorKind::Timeout, self.details_now()).out_of_budget(None)
    }

    fn details_now(&self) -> RequestDetails {
        RequestDetails { elapsed: self.started.elapsed(), ..self.details.clone() }
    }
}

/// The output of `future`, or nothing when the deadline comes first.
async fn within<T>(deadline: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}

/// What a response may quote of a request and no message may show.
fn secrets(call: &PreparedRequest) -> Secrets {
    let mut secrets = Secrets::default();
    secrets.add_query(call.url.query().unwrap_or_default());
    if let Some(body) = call.body.as_deref().and_then(Untyped::parse) {
        secrets.add_json(&body);
    }
    secrets
}

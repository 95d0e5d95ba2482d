//! One request, from the first attempt to an answer or an error: limiter, token, retries, budget.

mod attempt;
mod challenge;
mod headers;
mod http;
mod random;
mod retry;
mod retry_after;
mod settings;
mod trace;

pub(crate) use headers::CallerHeaders;
pub(crate) use http::Connections;
pub use retry::RetryPolicy;
pub(crate) use settings::AttemptSettings;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;
use url::Url;

use crate::client::credential::{AccessToken, Credential, TokenRequest};
use crate::client::error::{Error, ErrorKind, RequestDetails};
use crate::client::limiter::Limiter;
use crate::client::transport::attempt::AttemptFailure;

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
    pub(crate) connections: Connections,
    pub(crate) credential: Arc<dyn Credential>,
    pub(crate) scope: String,
    pub(crate) limiter: Option<Limiter>,
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
    /// A token was refused once; a second time is final.
    refused_token: bool,
    /// For the token that replaces a refused one, and only for that one.
    refresh: bool,
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
            ..RequestDetails::default()
        };
        Self {
            transport,
            call,
            started,
            deadline: started.checked_add(call.retry.total_budget),
            details,
            refused_token: false,
            refresh: false,
            claims: None,
            new_connection: false,
            expired_link_seen: false,
        }
    }

    async fn run(mut self) -> Result<SuccessResponse, Error> {
        loop {
            if let Some(limiter) = &self.transport.limiter {
                self.within_budget(limiter.permit()).await?;
            }
            let token = self.token().await?;
            self.details.attempts += 1;
            let attempt =
                attempt::send(self.transport, self.call, &token, self.new_connection, &mut self.details);
            let outcome = within(self.deadline, attempt).await;
            self.details.elapsed = self.started.elapsed();
            let failure = match outcome {
                Some(Ok(body)) => return Ok(SuccessResponse { body, details: self.details }),
                Some(Err(failure)) => failure,
                None => return Err(self.out_of_time()),
            };
            trace::attempt(&self.details, &failure);
            let wait = match self.next_wait(&failure) {
                Some(wait) => wait,
                None => return Err(failure.into_error(self.details)),
            };
            if self.deadline.is_some_and(|deadline| deadline.saturating_duration_since(Instant::now()) < wait)
            {
                return Err(failure.into_error(self.details).out_of_budget(Some(wait)));
            }
            sleep(wait).await;
        }
    }

    /// How long to wait before the next attempt; none if this failure is final.
    fn next_wait(&mut self, failure: &AttemptFailure) -> Option<Duration> {
        self.new_connection = failure.status == Some(StatusCode::SERVICE_UNAVAILABLE);
        if failure.status == Some(StatusCode::UNAUTHORIZED) && !self.refused_token {
            self.refused_token = true;
            self.refresh = true;
            self.claims = failure.claims.clone();
            return Some(Duration::ZERO);
        }
        let expired_link = failure.is_expired_link() && !self.expired_link_seen;
        self.expired_link_seen |= expired_link;
        let may_retry = expired_link || retry::is_retryable(&self.call.method, failure);
        if !may_retry || self.details.attempts >= self.call.retry.max_attempts {
            return None;
        }
        Some(failure.retry_after.unwrap_or_else(|| self.call.retry.backoff(self.details.attempts)))
    }

    async fn token(&mut self) -> Result<AccessToken, Error> {
        let request = TokenRequest {
            scope: self.transport.scope.clone(),
            refresh: std::mem::take(&mut self.refresh),
            claims: self.claims.take(),
        };
        let token = self.within_budget(self.transport.credential.token(request)).await?;
        token.map_err(|error| {
            Error::new(ErrorKind::Credential, self.details_now()).with_source(error.into_source())
        })
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

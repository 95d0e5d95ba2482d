//! What is tried again, and when.

use std::time::Duration;

use reqwest::{Method, StatusCode};

use super::attempt::{AttemptFailure, FailureKind};
use super::random;

/// How long and how often a request is tried.
///
/// Between attempts the client waits as long as the service asks (`Retry-After`), however long that is, or else a
/// random time below a limit that doubles with each attempt. It never waits longer than what is left of the total
/// budget: then the request fails at once with an error that reports it.
///
/// ```
/// use std::time::Duration;
/// use msgraph_runtime::{Client, RetryPolicy, StaticToken};
///
/// let patient = RetryPolicy::default().with_max_attempts(50).with_total_budget(Duration::from_secs(3600));
/// let client = Client::builder(StaticToken::new("a token")).retry(patient).build()?;
/// # Ok::<(), msgraph_runtime::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) total_budget: Duration,
    pub(crate) first_backoff: Duration,
    pub(crate) longest_backoff: Duration,
}

impl Default for RetryPolicy {
    /// 8 attempts in 15 minutes; backoff limits from 1 second to 1 minute.
    fn default() -> Self {
        Self {
            max_attempts: 8,
            total_budget: Duration::from_secs(15 * 60),
            first_backoff: Duration::from_secs(1),
            longest_backoff: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Every failure is final, but for the one retry with a fresh token after a 401.
    pub fn never() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// How often a request is sent at most (at least once).
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The time that a request may take in all, from `send()` to the last byte of its answer: with waits for the
    /// limiter, for tokens and between attempts. `Duration::MAX` is no limit.
    #[must_use]
    pub fn with_total_budget(mut self, budget: Duration) -> Self {
        self.total_budget = budget;
        self
    }

    /// The limit of the first random wait, and the one that doubling stops at.
    #[must_use]
    pub fn with_backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_backoff = first;
        self.longest_backoff = longest;
        self
    }

    /// A random wait after the attempt of that number ("full jitter").
    pub(crate) fn backoff(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        random::up_to(self.first_backoff.saturating_mul(doubled).min(self.longest_backoff))
    }
}

/// Whether the same request may be sent again: one that changes something only if it certainly was not carried out.
pub(crate) fn is_retryable(method: &Method, failure: &AttemptFailure) -> bool {
    let repeatable = *method == Method::GET;
    match failure.cause {
        FailureKind::Connect | FailureKind::ConnectTimeout => true,
        FailureKind::IdleTimeout | FailureKind::Interrupted => repeatable,
        FailureKind::BodyLimit | FailureKind::Redirect | FailureKind::Tls | FailureKind::Token => false,
        FailureKind::Status => match failure.status {
            Some(StatusCode::SERVICE_UNAVAILABLE) => true,
            Some(status) if is_throttled(status) => true,
            Some(
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::GATEWAY_TIMEOUT,
            ) => repeatable,
            _ => false,
        },
    }
}

/// Whether a status means too many requests: 429, or 509 of a gateway.
pub(crate) fn is_throttled(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || status.as_u16() == 509
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backoff_doubles_up_to_its_limit() {
        let policy = RetryPolicy::default();
        for (attempt, limit) in [(1, 1), (2, 2), (3, 4), (7, 60), (40, 60), (u32::MAX, 60)] {
            let limit = Duration::from_secs(limit);
            let waits: Vec<Duration> = (0..500).map(|_| policy.backoff(attempt)).collect();
            let (shortest, longest) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
            assert!(*longest <= limit && *longest > limit / 2, "{attempt}: {longest:?}");
            assert!(*shortest < limit / 2, "{attempt}: waits are not random: {shortest:?}");
        }
    }
}

//! The request limit that all requests of a client share.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// How many requests may be sent in any period of a given length.
///
/// The service allows an application 5 requests per 10 seconds and tenant over all collections of audit logs.
///
/// ```
/// use std::time::Duration;
/// use msgraph_runtime::{Client, RateLimit, StaticToken};
///
/// // Another program of the same application has the other half.
/// let half = RateLimit::new(5, Duration::from_secs(20));
/// let client = Client::builder(StaticToken::new("a token")).rate_limit(half).build()?;
/// # Ok::<(), msgraph_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    pub(crate) requests: usize,
    pub(crate) period: Duration,
}

impl RateLimit {
    /// At most `requests` (at least one) in any `period`.
    pub const fn new(requests: usize, period: Duration) -> Self {
        let requests = if requests == 0 { 1 } else { requests };
        Self { requests, period }
    }
}

impl Default for RateLimit {
    /// 5 requests per 10 seconds.
    fn default() -> Self {
        Self::new(5, Duration::from_secs(10))
    }
}

/// Hands out permits in the order of asking, never more than the limit in any window of its period.
///
/// A token bucket would let twice the limit through around the end of a window, which the service answers with 429.
#[derive(Debug)]
pub(crate) struct Limiter {
    limit: RateLimit,
    /// When the latest permits were given. The lock is held while waiting, and is fair: first come, first served.
    granted: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self { limit, granted: Mutex::new(VecDeque::new()) }
    }

    /// Waits for a permit. Dropping the future gives the place in the queue up and takes no permit.
    pub(crate) async fn permit(&self) {
        let mut granted = self.granted.lock().await;
        if granted.len() >= self.limit.requests {
            if let Some(oldest) = granted.front() {
                sleep_until(*oldest + self.limit.period).await;
            }
            granted.pop_front();
        }
        granted.push_back(Instant::now());
    }
}

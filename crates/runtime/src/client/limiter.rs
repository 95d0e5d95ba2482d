//! The request limit that all requests of a client share.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::sync::{Mutex, MutexGuard};
use tokio::time::{Instant, sleep_until};

/// How many requests may be sent in any period of a given length.
///
/// The service allows an application 5 requests per 10 seconds and tenant over all collections of audit logs.
///
/// ```
/// use std::time::Duration;
/// use msgraph_runtime::{Client, RateLimit, StaticToken};
///
/// // Another program of the same application uses the other half.
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

    /// The period as it is kept: a request reaches the service up to this much later than it was sent, and the next
    /// one may be faster.
    fn period_with_margin(self) -> Duration {
        let margin = (self.period / 50).clamp(Duration::from_millis(10), Duration::from_millis(250));
        self.period.saturating_add(margin)
    }
}

impl Default for RateLimit {
    /// 5 requests per 10 seconds.
    fn default() -> Self {
        Self::new(5, Duration::from_secs(10))
    }
}

/// Issues permits in the order of asking, never more than the limit in any window of its period, and none while the
/// service has asked for a pause.
///
/// A token bucket would let twice the limit through around the end of a window, which the service answers with 429.
#[derive(Debug)]
pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    /// The lock is held while waiting, and is fair: first come, first served.
    queue: Mutex<Sent>,
    /// The end of the pause that the service asked for.
    paused_until: std::sync::Mutex<Option<Instant>>,
}

/// When the latest requests were sent.
#[derive(Debug, Default)]
struct Sent(VecDeque<Instant>);

/// The right to send one request. It counts from the moment at which it is [used](Self::sent); dropped before that,
/// it does not count.
pub(crate) struct Permit<'a> {
    limit: usize,
    sent: Option<MutexGuard<'a, Sent>>,
}

impl Limiter {
    /// A limiter; without a limit it only keeps pauses.
    pub(crate) fn new(limit: Option<RateLimit>) -> Self {
        Self { limit, queue: Mutex::default(), paused_until: std::sync::Mutex::default() }
    }

    /// Waits for a permit. Dropping the future leaves the queue.
    ///
    /// # Errors
    ///
    /// The service asked for a pause that is known to end after `deadline`: how long it lasts.
    pub(crate) async fn permit(&self, deadline: Option<Instant>) -> Result<Permit<'_>, Duration> {
        let Some(limit) = self.limit else {
            self.pause(deadline).await?;
            return Ok(Permit { limit: 0, sent: None });
        };
        self.check_pause(deadline)?;
        let sent = self.queue.lock().await;
        if sent.0.len() >= limit.requests
            && let Some(oldest) = sent.0.front()
        {
            match oldest.checked_add(limit.period_with_margin()) {
                Some(end) => sleep_until(end).await,
                None => std::future::pending().await,
            }
        }
        self.pause(deadline).await?;
        Ok(Permit { limit: limit.requests, sent: Some(sent) })
    }

    /// Holds all permits back for `wait`.
    pub(crate) fn pause_for(&self, wait: Duration) {
        // A moment that no clock can show: for ever, as far as any deadline is concerned.
        let far = Duration::from_secs(60 * 60 * 24 * 365 * 30);
        let Some(end) = Instant::now().checked_add(wait.min(far)) else { return };
        let mut paused_until = self.paused_until();
        if paused_until.is_none_or(|until| until < end) {
            *paused_until = Some(end);
        }
    }

    /// Waits until no pause is left: another one may begin in the meantime.
    async fn pause(&self, deadline: Option<Instant>) -> Result<(), Duration> {
        while let Some(end) = self.check_pause(deadline)? {
            sleep_until(end).await;
        }
        Ok(())
    }

    fn check_pause(&self, deadline: Option<Instant>) -> Result<Option<Instant>, Duration> {
        let now = Instant::now();
        match *self.paused_until() {
            Some(end) if end <= now => Ok(None),
            Some(end) if deadline.is_some_and(|deadline| deadline < end) => Err(end - now),
            end => Ok(end),
        }
    }

    fn paused_until(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.paused_until.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Permit<'_> {
    /// Counts the request as sent now.
    pub(crate) fn sent(self) {
        if let Some(mut sent) = self.sent {
            while sent.0.len() >= self.limit {
                sent.0.pop_front();
            }
            sent.0.push_back(Instant::now());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn send(limiter: &Limiter) -> Instant {
        limiter.permit(None).await.unwrap_or_else(|_| unreachable!("there is no deadline")).sent();
        Instant::now()
    }

    #[tokio::test(start_paused = true)]
    async fn no_window_has_more_than_the_limit() {
        let limiter = Limiter::new(Some(RateLimit::new(3, Duration::from_secs(2))));
        let sent: Vec<Instant> = futures::future::join_all((0..20).map(|_| send(&limiter))).await;
        for window in sent.windows(4) {
            assert!(window[3] - window[0] >= Duration::from_secs(2), "{window:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_that_arrives_later_than_it_was_sent_is_allowed_for() {
        let limiter = Limiter::new(Some(RateLimit::new(1, Duration::from_secs(2))));
        let first = send(&limiter).await;
        assert!(send(&limiter).await - first >= Duration::from_millis(2_040));
    }

    #[tokio::test(start_paused = true)]
    async fn a_permit_counts_from_the_moment_of_sending() {
        let limiter = Limiter::new(Some(RateLimit::new(1, Duration::from_secs(2))));
        let permit = limiter.permit(None).await.ok().unwrap();
        tokio::time::sleep(Duration::from_secs(10)).await;
        permit.sent();
        let first = Instant::now();
        assert!(send(&limiter).await - first >= Duration::from_secs(2));
    }

    #[tokio::test(start_paused = true)]
    async fn a_permit_that_is_not_used_does_not_count() {
        let limiter = Limiter::new(Some(RateLimit::new(1, Duration::from_secs(2))));
        drop(limiter.permit(None).await);
        let start = Instant::now();
        assert_eq!(send(&limiter).await, start);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_holds_for_all_requests_with_and_without_a_limit() {
        for limit in [None, Some(RateLimit::default())] {
            let limiter = Limiter::new(limit);
            let start = Instant::now();
            limiter.pause_for(Duration::from_secs(30));
            limiter.pause_for(Duration::from_secs(3));
            assert_eq!(send(&limiter).await - start, Duration::from_secs(30));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_beyond_the_deadline_is_known_at_once() {
        let limiter = Limiter::new(None);
        limiter.pause_for(Duration::MAX);
        let deadline = Instant::now() + Duration::from_secs(60);
        assert!(limiter.permit(Some(deadline)).await.is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn the_longest_period_is_a_limit_like_any_other() {
        let limiter = Limiter::new(Some(RateLimit::new(1, Duration::MAX)));
        send(&limiter).await;
        assert!(tokio::time::timeout(Duration::from_secs(3600), limiter.permit(None)).await.is_err());
    }
}

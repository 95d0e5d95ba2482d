//! What time it is in the tenant.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

/// What time it is in the tenant: decides which records are there already, and which tokens have expired.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The time of this machine.
    #[must_use]
    pub fn system() -> Self {
        Clock(None)
    }

    /// A clock that stands still until it is told otherwise. Clones are the same clock.
    #[must_use]
    pub fn manual(now: Timestamp) -> Self {
        Clock(Some(Arc::new(AtomicI64::new(now.as_microsecond()))))
    }

    /// Moves a manual clock on; that of the machine goes its own way.
    pub fn advance(&self, time: Duration) {
        if let Some(now) = &self.0 {
            now.fetch_add(i64::try_from(time.as_micros()).unwrap_or(i64::MAX), Ordering::Relaxed);
        }
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let Some(now) = &self.0 else { return Timestamp::now() };
        Timestamp::from_microsecond(now.load(Ordering::Relaxed)).unwrap_or(Timestamp::MAX)
    }
}

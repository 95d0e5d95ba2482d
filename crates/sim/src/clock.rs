//! The clock of the tenant.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;

/// The clock of the tenant: it decides which records are visible, and which tokens have expired.
///
/// Clones share the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock(Source);

#[derive(Clone, Debug, Default)]
enum Source {
    #[default]
    System,
    /// Microseconds since 1970.
    Manual(Arc<AtomicI64>),
    Accelerated {
        started: Instant,
        from: Timestamp,
        speed: u32,
    },
}

impl Clock {
    /// The clock of this machine.
    #[must_use]
    pub fn system() -> Self {
        Clock(Source::System)
    }

    /// A clock that moves only when [`advance`](Clock::advance) or [`set`](Clock::set) is called.
    #[must_use]
    pub fn manual(now: Timestamp) -> Self {
        Clock(Source::Manual(Arc::new(AtomicI64::new(now.as_microsecond()))))
    }

    /// A clock that shows `from` now and runs `speed` times as fast as the clock of this machine.
    #[must_use]
    pub fn accelerated(from: Timestamp, speed: u32) -> Self {
        Clock(Source::Accelerated { started: Instant::now(), from, speed })
    }

    /// Moves a manual clock forward. Other clocks ignore it.
    pub fn advance(&self, time: Duration) {
        if let Source::Manual(now) = &self.0 {
            now.fetch_add(i64::try_from(time.as_micros()).unwrap_or(i64::MAX), Ordering::Relaxed);
        }
    }

    /// Sets a manual clock, also back. Other clocks ignore it.
    pub fn set(&self, time: Timestamp) {
        if let Source::Manual(now) = &self.0 {
            now.store(time.as_microsecond(), Ordering::Relaxed);
        }
    }

    /// The current time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System => Timestamp::now(),
            Source::Manual(now) => {
                Timestamp::from_microsecond(now.load(Ordering::Relaxed)).unwrap_or(Timestamp::MAX)
            }
            Source::Accelerated { started, from, speed } => {
                let passed = started.elapsed().saturating_mul(*speed);
                from.checked_add(passed).unwrap_or(Timestamp::MAX)
            }
        }
    }

    /// What the clock is, for people.
    pub(crate) fn describe(&self) -> String {
        match &self.0 {
            Source::System => "system".to_owned(),
            Source::Manual(_) => "manual".to_owned(),
            Source::Accelerated { speed, .. } => format!("{speed} times as fast as the system clock"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_of_a_manual_clock_share_the_time() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        clock.clone().advance(Duration::from_secs(5));
        assert_eq!(clock.now().as_second(), 5);
    }

    #[test]
    fn an_accelerated_clock_is_ahead_of_real_time() {
        let (clock, started) = (Clock::accelerated(Timestamp::UNIX_EPOCH, 1_000), Instant::now());
        while started.elapsed() < Duration::from_millis(2) {}
        assert!(clock.now() >= Timestamp::from_second(2).unwrap());
    }
}

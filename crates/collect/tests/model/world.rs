//! The true time, and what machines think that it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{BoxFuture, Clock};
use tokio::time::Instant;

/// The true time: tokio's paused clock, from a Thursday on.
#[derive(Clone, Copy)]
pub(crate) struct World {
    started: Instant,
}

pub(crate) fn start() -> Timestamp {
    "2026-11-05T00:00:00Z".parse().unwrap()
}

impl World {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        start() + SignedDuration::try_from(self.started.elapsed()).unwrap()
    }

    pub(crate) fn clock(&self) -> WrongClock {
        WrongClock { world: *self, offset: Arc::default() }
    }
}

/// A machine's clock, which may be wrong and may jump.
#[derive(Clone)]
pub(crate) struct WrongClock {
    world: World,
    offset: Arc<AtomicI64>,
}

impl WrongClock {
    pub(crate) fn jump_to(&self, seconds: i64) {
        self.offset.store(seconds, Ordering::SeqCst);
    }
}

impl Clock for WrongClock {
    fn now(&self) -> Timestamp {
        self.world.now() + SignedDuration::from_secs(self.offset.load(Ordering::SeqCst))
    }

    fn monotonic(&self) -> Duration {
        self.world.started.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

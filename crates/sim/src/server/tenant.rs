//! What the server knows.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::respond::Ids;
use crate::data::{Data, Guid, Source};
use crate::fault::Faults;
use crate::lateness::Edition;
use crate::ledger::Counts;
use crate::limit::Limiter;
use crate::odata::Strictness;
use crate::random::combine_all;
use crate::schema::{Report, Schema};
use crate::{Clock, FaultPlan, Lateness};

const LOG_LENGTH: usize = 100;

/// What the server knows.
#[derive(Debug)]
pub(crate) struct Tenant {
    pub(crate) schemas: Vec<Schema>,
    pub(crate) data: Data,
    pub(crate) faults: Faults,
    pub(crate) limiter: Limiter,
    pub(crate) clock: Clock,
    pub(crate) strictness: Strictness,
    pub(crate) served: Counts,
    pub(crate) token_lifetime: Duration,
    lateness: Option<Lateness>,
    log: Mutex<VecDeque<Logged>>,
    requests: std::sync::atomic::AtomicU64,
}

/// A request that was answered.
#[derive(Clone, Debug)]
pub(crate) struct Logged {
    pub(crate) time: String,
    pub(crate) request: String,
    pub(crate) status: u16,
    /// What went wrong on purpose.
    pub(crate) fault: Option<String>,
}

impl Logged {
    pub(super) fn now(ids: &Ids, request: String, status: u16) -> Self {
        Logged { time: ids.now.strftime("%H:%M:%S").to_string(), request, status, fault: None }
    }
}

impl Tenant {
    pub(crate) fn new(
        schemas: Vec<Schema>,
        data: Data,
        faults: FaultPlan,
        limit: Option<(u32, Duration)>,
        clock: Clock,
        strictness: Strictness,
    ) -> Self {
        Tenant {
            faults: Faults::new(faults, data.settings.seed),
            limiter: Limiter::new(limit),
            schemas,
            data,
            clock,
            strictness,
            served: Counts::default(),
            token_lifetime: Duration::from_secs(3_599),
            lateness: None,
            log: Mutex::default(),
            requests: 0.into(),
        }
    }

    pub(crate) fn late(mut self, lateness: Option<Lateness>) -> Self {
        self.lateness = lateness;
        self
    }

    pub(crate) fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// How a record is to be seen now.
    pub(crate) fn edition(&self, report: &Report, source: &Source<'_>, index: u64) -> Edition {
        let Some(lateness) = self.lateness.filter(|_| report.time.is_some()) else { return Edition::First };
        let time = self.data.instant(source, report, index);
        lateness.edition(self.data.settings.seed, index, time, self.clock.now().as_microsecond())
    }

    /// An id for the next request.
    pub(crate) fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Guid::of(combine_all(&[self.data.settings.seed, number, 9])).to_string()
    }

    pub(crate) fn log(&self, logged: Logged) {
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        if log.len() >= LOG_LENGTH {
            log.pop_front();
        }
        log.push_back(logged);
    }

    /// The last requests, newest first.
    pub(crate) fn logged(&self) -> Vec<Logged> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.iter().rev().cloned().collect()
    }
}

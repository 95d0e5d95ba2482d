//! The collector of a tenant: plans, reads, compares, commits.

mod ahead;
mod builder;
mod commit;
mod deliver;
mod read;
mod uploads;
mod writer;

pub use builder::CollectorBuilder;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;
use crate::entry::Change;
use crate::error::Error;
use crate::event::{Event, OnEvent};
use crate::gaps::{Gap, gaps};
use crate::limits::Limits;
use crate::log::Log;
use crate::plan::{Due, Why, plan};
use crate::settings::{Declared, Level, Settings};
use crate::sink::Sink;
use crate::size::Sizing;
use crate::source::{Failure, Source, SourceError};
use crate::store::Store;
use crate::time::{DAY, before};
use ahead::Opened;
use commit::Pending;
use read::Outcome;
use uploads::Uploads;

/// How many reads of a pull may fail one after the other before a stream is given up.
const TRIES: u32 = 3;

/// The cycles after which the budget is looked at.
const CYCLES_OF_A_LEVEL: u32 = 12;

/// Collects the audit logs of one tenant into a store.
///
/// Any number of collectors may write the log of a tenant. Killing one at any point loses nothing: what it had not
/// committed is read again.
///
/// ```no_run
/// use msgraph_auditlogs::{Client, StaticToken};
/// use msgraph_auditlogs_collect::{Collector, Store};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(StaticToken::new("a token")).build()?;
/// let mut collector = Collector::builder()
///     .tenant("11111111-2222-3333-4444-555555555555")
///     .client(client)
///     .store(Store::local("logs")?)
///     .build()?;
/// let summary = collector.pull().await?;
/// println!("{} records, exit code {}", summary.records, summary.exit_code());
/// # Ok(())
/// # }
/// ```
pub struct Collector {
    tenant: String,
    cloud: String,
    store: Store,
    source: Arc<dyn Source>,
    settings: Settings,
    clock: Arc<dyn Clock>,
    limits: Limits,
    sinks: Vec<Arc<dyn Sink>>,
    on_event: Option<OnEvent>,
    /// Names this run.
    writer: String,
    uploads: Uploads,
    log: Option<Log>,
    pending: Pending,
    sizes: BTreeMap<String, Sizing>,
    level: Level,
    cycles: u32,
    requests_of_level: u64,
    /// How much this machine's clock is ahead of the service's; negative where it is behind, zero where they agree.
    clock_ahead: SignedDuration,
    totals: Totals,
}

#[derive(Clone, Copy, Debug, Default)]
struct Totals {
    windows: u64,
    records: u64,
    requests: u64,
}

/// What a run came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Summary {
    /// The tenant.
    pub tenant: String,
    /// The number of the last entry.
    pub position: u64,
    /// Its SHA-256: the head of the log.
    pub head: String,
    /// The windows that were read.
    pub windows: u64,
    /// The records that were committed.
    pub records: u64,
    /// The pages that were fetched.
    pub requests: u64,
    /// The streams that failed, and why.
    pub failing: Vec<(String, SourceError)>,
    /// The reads that are due and were not done.
    pub due: usize,
    /// What is not closed.
    pub gaps: Vec<Gap>,
}

impl Summary {
    /// 4 where a sign-in, permission or license is missing, 2 where something is left to do, 5 where records may be
    /// missing for good, else 0.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        if self.failing.iter().any(|(_, error)| error.failure.is_denied()) {
            4
        } else if !self.failing.is_empty() || self.due > 0 {
            2
        } else if self.gaps.iter().any(|gap| gap.reason.is_gap()) {
            5
        } else {
            0
        }
    }
}

/// What a cycle came to.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cycle {
    /// The windows that were read.
    pub windows: u64,
    /// The pages that were fetched.
    pub requests: u64,
    /// The streams that failed, and why.
    pub failing: Vec<(String, SourceError)>,
    /// Whether time was over before everything that was due was read.
    pub is_cut_short: bool,
}

impl Collector {
    /// Starts to build a collector.
    pub fn builder() -> CollectorBuilder {
        CollectorBuilder::default()
    }

    /// The tenant.
    #[must_use]
    pub fn tenant(&self) -> &str {
        &self.tenant
    }

    /// The log as far as this collector has read it; none before the first cycle.
    #[must_use]
    pub fn log(&self) -> Option<&Log> {
        self.log.as_ref()
    }

    /// Reads everything that is due, and what becomes due by it, once. What happens after it was started is left to the
    /// next one.
    ///
    /// # Errors
    ///
    /// The store fails, or the log is damaged. A stream that fails is no error: see [`Summary::failing`].
    pub async fn pull(&mut self) -> Result<Summary, Error> {
        let mut failing = BTreeMap::new();
        let mut newest_done = false;
        let mut started = None;
        loop {
            let now = self.prepare().await?;
            let started = *started.get_or_insert(now);
            let mut due = self.due(now, usize::MAX)?;
            due.retain(|due| {
                let is_done = newest_done && due.why == Why::Newest;
                !(is_done || failing.contains_key(&due.stream.name())) && due.is_before(started)
            });
            if due.is_empty() {
                break;
            }
            // What expires is confirmed, too, before anything younger is read.
            if due.iter().any(|due| due.why == Why::Expiring) {
                due.retain(|due| due.why != Why::Due);
            }
            newest_done = true;
            let cycle = self.run(due, None).await?;
            failing.extend(cycle.failing);
        }
        self.deliver().await?;
        self.summary(failing.into_iter().collect(), started)
    }

    /// Reads the newest records in every cycle, and everything else when it is due, until `stop` is ready.
    ///
    /// A store that fails is tried again after a while.
    ///
    /// # Errors
    ///
    /// The log is damaged, or the store is refused.
    pub async fn follow(&mut self, stop: impl Future<Output = ()> + Send) -> Result<Summary, Error> {
        let mut stop = std::pin::pin!(stop);
        let mut failing = Vec::new();
        loop {
            let started = self.clock.monotonic();
            let cycle = {
                let cycle = std::pin::pin!(self.cycle());
                match futures_util::future::select(stop.as_mut(), cycle).await {
                    futures_util::future::Either::Left(_) => None,
                    futures_util::future::Either::Right((cycle, _)) => Some(cycle),
                }
            };
            match cycle {
                None => break,
                Some(Ok(cycle)) => failing = cycle.failing,
                Some(Err(error)) if error.is_store() && !error.is_store_refused() => {
                    tracing::error!(tenant = self.tenant, "{error}; trying again in a minute");
                    self.forget();
                }
                Some(Err(error)) => return Err(error),
            }
            let spent = self.clock.monotonic().saturating_sub(started);
            let rest = self.settings.cycle.saturating_sub(spent).max(Duration::from_secs(1));
            let clock = Arc::clone(&self.clock);
            let sleep = clock.sleep(rest);
            if let futures_util::future::Either::Left(_) =
                futures_util::future::select(stop.as_mut(), sleep).await
            {
                break;
            }
        }
        // What was read and not committed is read again by whoever comes next.
        self.forget();
        self.prepare().await?;
        self.summary(failing, None)
    }

    /// One cycle: the newest records, then what is due, as far as the cycle's time and budget allow.
    ///
    /// # Errors
    ///
    /// The store fails, or the log is damaged.
    pub async fn cycle(&mut self) -> Result<Cycle, Error> {
        let now = self.prepare().await?;
        let budget = usize::try_from(self.settings.requests_per_cycle).unwrap_or(usize::MAX);
        let due = self.due(now, budget)?;
        let until = self.clock.monotonic().saturating_add(self.settings.cycle);
        let cycle = self.run(due, Some(until)).await?;
        self.deliver().await?;
        self.cycles += 1;
        self.requests_of_level += cycle.requests;
        if self.cycles.is_multiple_of(CYCLES_OF_A_LEVEL) {
            let budget = u64::from(self.settings.requests_per_cycle) * u64::from(CYCLES_OF_A_LEVEL);
            let used = if cycle.is_cut_short { budget } else { self.requests_of_level };
            self.level = self.level.after(used, budget);
            self.requests_of_level = 0;
        }
        Ok(cycle)
    }

    /// The time to plan by: this machine's, but not after the service's.
    fn now(&self) -> Timestamp {
        before(self.clock.now(), self.clock_ahead.max(SignedDuration::ZERO))
    }

    /// Opens the log, reads what others committed, and declares the settings if they changed.
    async fn prepare(&mut self) -> Result<Timestamp, Error> {
        let now = self.now();
        match &mut self.log {
            Some(log) => {
                log.refresh().await?;
            }
            None => {
                let wall = self.clock.now();
                let log =
                    Log::open_to_write(&self.store, &self.tenant, &self.cloud, &self.writer, wall).await?;
                self.level = log.state().declared.as_ref().map_or(Level::Full, |declared| declared.level);
                self.log = Some(log);
            }
        }
        let declared = self.declared(now)?;
        let log = self.opened()?;
        if log.state().declared.as_ref() != Some(&declared) {
            self.pending.settings = Some(declared);
            self.commit().await?;
        }
        Ok(now)
    }

    fn declared(&self, now: Timestamp) -> Result<Declared, Error> {
        let known = self.opened_ref()?.state().declared.as_ref();
        let from = match (self.settings.from, known) {
            (Some(from), _) => from,
            (None, Some(declared)) => declared.from,
            (None, None) => before(now, SignedDuration::from_hours(7 * 24)),
        };
        let declared = self.settings.declared(from, self.level);
        let other = known.filter(|known| known.prefer != declared.prefer);
        match other {
            Some(_) => Err(Error::new(
                crate::error::Kind::Usage,
                "the header Prefer changes what records look like and is fixed in this store; use another store",
            )),
            None => Ok(declared),
        }
    }

    fn due(&mut self, now: Timestamp, budget: usize) -> Result<Vec<Due>, Error> {
        let sizes = &self.sizes;
        let log = self.log.as_mut().ok_or_else(not_open)?;
        let Some(declared) = log.state().declared.clone() else { return Ok(Vec::new()) };
        let due = plan(log.state(), &declared, sizes, now, budget);
        let from = due.iter().filter_map(|due| due.span).map(|span| span.from).min().unwrap_or(now);
        log.forget(before(from.min(before(now, DAY)), DAY));
        self.emit(&Event::Cycle { tenant: self.tenant.clone(), windows: due.len() });
        Ok(due)
    }

    /// Reads what is due, one window after the other, until a time.
    async fn run(&mut self, due: Vec<Due>, until: Option<Duration>) -> Result<Cycle, Error> {
        let mut cycle = Cycle::default();
        let mut failed: BTreeMap<String, (u32, SourceError)> = BTreeMap::new();
        let mut given_up: BTreeSet<String> = BTreeSet::new();
        let mut windows = due.into_iter().peekable();
        // The next window, if it is open already.
        let mut ahead: Option<Opened> = None;
        while let Some(due) = windows.next() {
            let opened = ahead.take();
            let name = due.stream.name();
            if given_up.contains(&name) {
                continue;
            }
            if until.is_some_and(|until| self.clock.monotonic() >= until) {
                cycle.is_cut_short = true;
                break;
            }
            let opened = match opened {
                Some(opened) => opened,
                None => self.open(&due).await?,
            };
            let next = windows.peek().filter(|next| !given_up.contains(&next.stream.name()));
            let Outcome { requests, error, next } = match self.read(&due, opened, next).await {
                Ok(outcome) => outcome,
                Err(error) => {
                    self.forget();
                    return Err(error);
                }
            };
            ahead = next;
            cycle.requests += requests;
            self.totals.requests += requests;
            match error {
                None => {
                    cycle.windows += 1;
                    self.totals.windows += 1;
                    failed.remove(&name);
                    self.works_again(&due);
                }
                Some(error) => {
                    self.fails(&due, &error);
                    let tries = failed.entry(name.clone()).or_insert((0, error.clone()));
                    *tries = (tries.0 + 1, error.clone());
                    if !error.failure.calls_for_a_smaller_window() || tries.0 >= TRIES {
                        given_up.insert(name);
                    }
                }
            }
            if self.pending.is_large() {
                self.commit().await?;
            }
        }
        self.commit().await?;
        cycle.failing = failed.into_iter().map(|(name, (_, error))| (name, error)).collect();
        Ok(cycle)
    }

    /// Notes a failure in the log if the stream did not fail in this way before.
    fn fails(&mut self, due: &Due, error: &SourceError) {
        let name = due.stream.name();
        let is_new = self.failure_of(&name) != Some(error.failure);
        if is_new {
            let change = Change { stream: name, failing: Some(error.failure), advice: error.advice.clone() };
            self.pending.changes.push(change);
        }
        tracing::warn!(tenant = self.tenant, stream = %due.stream, "{error}");
        self.emit(&Event::Failed { stream: due.stream.clone(), error: error.clone(), is_new });
    }

    fn works_again(&mut self, due: &Due) {
        let name = due.stream.name();
        if let Some(failure) = self.failure_of(&name) {
            self.pending.changes.push(Change { stream: name, failing: None, advice: None });
            self.emit(&Event::Recovered { stream: due.stream.clone(), failure });
        }
    }

    /// How a stream fails, as far as is committed or will be.
    fn failure_of(&self, stream: &str) -> Option<Failure> {
        let pending = self.pending.changes.iter().rev().find(|change| change.stream == stream);
        match pending {
            Some(change) => change.failing,
            None => self
                .log
                .as_ref()?
                .state()
                .streams
                .get(stream)?
                .failing
                .as_ref()
                .map(|failing| failing.failure),
        }
    }

    fn emit(&self, event: &Event) {
        if let Some(on_event) = &self.on_event {
            on_event(event);
        }
    }

    fn opened(&mut self) -> Result<&mut Log, Error> {
        self.log.as_mut().ok_or_else(not_open)
    }

    fn opened_ref(&self) -> Result<&Log, Error> {
        self.log.as_ref().ok_or_else(not_open)
    }

    /// Drops what is not committed and the log: both are read again.
    fn forget(&mut self) {
        self.pending = Pending::default();
        self.uploads.forget();
        self.log = None;
    }

    /// `until` is the end of what was to be read; none for everything up to now.
    fn summary(
        &mut self,
        failing: Vec<(String, SourceError)>,
        until: Option<Timestamp>,
    ) -> Result<Summary, Error> {
        let now = self.now();
        let until = until.unwrap_or(now);
        let sizes = self.sizes.clone();
        let log = self.log.as_ref().ok_or_else(not_open)?;
        let state = log.state();
        let due = match &state.declared {
            Some(declared) => plan(state, declared, &sizes, now, usize::MAX),
            None => Vec::new(),
        };
        // The newest records are always due.
        let due = due.iter().filter(|due| due.why != Why::Newest && due.is_before(until)).count();
        Ok(Summary {
            tenant: self.tenant.clone(),
            position: log.position(),
            head: log.head().to_owned(),
            windows: self.totals.windows,
            records: self.totals.records,
            requests: self.totals.requests,
            failing,
            due,
            gaps: gaps(state, now),
        })
    }
}

fn not_open() -> Error {
    Error::new(crate::error::Kind::Store, "the log is not open")
}

impl fmt::Debug for Collector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collector")
            .field("tenant", &self.tenant)
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}

//! Collectors of several designs against a simulated tenant over HTTP, on a clock that jumps from cycle to cycle.

mod designs;

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs::{Client, Cloud, StaticToken};
use msgraph_auditlogs_collect::{
    Batch, BoxFuture, Clock as CollectorClock, Collector, ContentHash, Report, Settings, Sink, Store, Stream,
};
use msgraph_sim::{Clock, Effect, Fault, PublicationDelay, Simulator};

pub(crate) use designs::Design;

/// What is collected, and how the service behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Setup {
    /// The events, evenly over the days.
    pub(crate) records: u64,
    pub(crate) days: i64,
    pub(crate) cycle: SignedDuration,
    /// The latency that users report instead of the documented one.
    pub(crate) field: bool,
    /// One answer in ten ends early, without an error.
    pub(crate) cut: bool,
}

/// How a design did.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) design: Design,
    pub(crate) records: u64,
    pub(crate) lost: u64,
    /// The record is there, its final revision is not.
    pub(crate) missed: u64,
    pub(crate) requests: u64,
    /// How many times a record was read on average.
    pub(crate) reads: f64,
    /// Minutes from the event until half, and 99 %, of the records were collected.
    pub(crate) delays: [i64; 2],
}

/// Each record's first collection, and its contents.
#[derive(Default)]
pub(crate) struct Collected(HashMap<String, (Timestamp, Vec<ContentHash>)>);

impl Collected {
    pub(crate) fn add(&mut self, raw: &str, at: Timestamp) {
        let Some(id) = text(raw, "id") else { return };
        let (_, contents) = self.0.entry(id).or_insert((at, Vec::new()));
        contents.push(ContentHash::of(raw));
    }
}

pub(crate) fn text(raw: &str, name: &str) -> Option<String> {
    let record: serde_json::Value = serde_json::from_str(raw).ok()?;
    record.get(name)?.as_str().map(str::to_owned)
}

pub(crate) fn event(raw: &str) -> Option<Timestamp> {
    text(raw, "activityDateTime")?.parse().ok()
}

pub(crate) fn start() -> Timestamp {
    Timestamp::from_second(1_793_836_800).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Runs a design over all days and 28 hours more, and compares what it has with what the service shows in the end.
pub(crate) async fn run(setup: Setup, design: Design) -> Result<Outcome, Box<dyn Error>> {
    let clock = Clock::manual(start());
    let days = SignedDuration::from_hours(24 * setup.days);
    let delay = if setup.field { PublicationDelay::field() } else { PublicationDelay::documented() };
    let simulator = Simulator::builder()
        .seed(7)
        .records(setup.records)
        .newest_record_at(start())
        .span(days.unsigned_abs())
        .live(true)
        .clock(clock.clone())
        .publication_delay(delay)
        .token_lifetime(Duration::from_secs(90 * 86_400))
        .start()
        .await?;
    if setup.cut {
        simulator.faults().add(Fault::new(Effect::EndsEarly).one_in(10));
    }
    let client = Client::builder(StaticToken::new(simulator.token()))
        .cloud(Cloud::custom(simulator.endpoint()))
        .no_rate_limit()
        .build()?;
    let end = start() + days + SignedDuration::from_hours(28);
    let (collected, requests, rows) = match design {
        Design::Ours => ours(setup, &client, &clock, end).await?,
        simple => simple.run(setup, &client, &clock, end).await?,
    };
    simulator.faults().clear();
    clock.set(end + SignedDuration::from_hours(72));
    let truth = designs::read(&client, start(), start() + days).await?;
    simulator.shutdown().await;
    // Records go on to happen after the days that are judged.
    let happened = truth.len() as f64 * (end.duration_since(start()).as_secs_f64() / days.as_secs_f64());
    Ok(compare(design, &truth, &collected, requests, rows as f64 / happened.max(1.0)))
}

fn compare(design: Design, truth: &[String], collected: &Collected, requests: u64, reads: f64) -> Outcome {
    let mut outcome =
        Outcome { design, records: truth.len() as u64, lost: 0, missed: 0, requests, reads, delays: [0; 2] };
    let mut delays = Vec::new();
    for raw in truth {
        match text(raw, "id").and_then(|id| collected.0.get(&id)) {
            None => outcome.lost += 1,
            Some((at, contents)) => {
                outcome.missed += u64::from(!contents.contains(&ContentHash::of(raw)));
                delays.extend(event(raw).map(|event| at.duration_since(event).as_mins()));
            }
        }
    }
    delays.sort_unstable();
    let percentile =
        |percent: usize| delays.get((delays.len() * percent / 100).min(delays.len().max(1) - 1)).copied();
    outcome.delays = [percentile(50).unwrap_or_default(), percentile(99).unwrap_or_default()];
    outcome
}

/// The collector's clocks: to wait is to move the tenant's clock.
#[derive(Clone)]
struct Virtual(Clock);

impl CollectorClock for Virtual {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.now().duration_since(start()).unsigned_abs()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.advance(duration);
        Box::pin(async {})
    }
}

/// Collects what is committed.
#[derive(Clone, Default)]
struct Taker(Arc<Mutex<(Option<u64>, Collected)>>);

impl Sink for Taker {
    fn position(&self) -> BoxFuture<'_, Result<Option<u64>, msgraph_auditlogs_collect::Error>> {
        let position = self.0.lock().ok().and_then(|taken| taken.0);
        Box::pin(async move { Ok(position) })
    }

    fn committed<'a>(
        &'a self,
        batch: Batch<'a>,
    ) -> BoxFuture<'a, Result<(), msgraph_auditlogs_collect::Error>> {
        Box::pin(async move {
            for (_, segment) in batch.segments() {
                batch
                    .records(segment, |raw| {
                        if let Ok(mut taken) = self.0.lock() {
                            taken.1.add(raw, batch.entry.at);
                        }
                        Ok(())
                    })
                    .await?;
            }
            if let Ok(mut taken) = self.0.lock() {
                taken.0 = Some(batch.position());
            }
            Ok(())
        })
    }
}

async fn ours(
    setup: Setup,
    client: &Client,
    clock: &Clock,
    end: Timestamp,
) -> Result<(Collected, u64, u64), Box<dyn Error>> {
    let report = Report::find("beta", "directoryAudits").ok_or("no report")?;
    let mut settings = Settings::default();
    settings.streams = Stream::all_of(report).collect();
    settings.from = Some(start());
    settings.cycle = setup.cycle.unsigned_abs();
    let taker = Taker::default();
    let mut collector = Collector::builder()
        .tenant("simulated")
        .store(Store::memory())
        .client(client.clone())
        .settings(settings)
        .clock(Virtual(clock.clone()))
        .sink(taker.clone())
        .build()?;
    let (mut requests, mut rows) = (0, 0);
    while clock.now() < end {
        requests += collector.cycle().await?.requests;
        clock.advance(setup.cycle.unsigned_abs());
    }
    if let Some(log) = collector.log() {
        rows += log
            .state()
            .streams
            .values()
            .flat_map(|stream| stream.days.values())
            .map(|day| day.rows)
            .sum::<u64>();
    }
    let taken = std::mem::take(&mut taker.0.lock().map_err(|_| "poisoned")?.1);
    Ok((taken, requests, rows))
}

//! Time that passes while hours are read: what the service stops showing, and when a pull ends.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{
    BoxFuture, Clock, Collector, Failure, Gap, Pages, ReadRequest, Reason, RecordText, Report, Settings,
    Source, SourceError, SourcePage, Span, Store, Stream, Summary,
};

/// What the service still shows.
const RETENTION: SignedDuration = SignedDuration::from_hours(7 * 24);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A record every half minute from a time on, for as long as it is retained. Each read needs two seconds.
#[derive(Clone)]
struct Service(Arc<Mutex<State>>);

struct State {
    now: Timestamp,
    /// How long the next read of an old hour takes longer.
    delay: Option<SignedDuration>,
    first_event: Timestamp,
    is_denied: bool,
    /// What was read, and whether the read confirmed another.
    reads: Vec<(Span, bool)>,
}

impl Service {
    fn new() -> Self {
        let state = State {
            now: start(),
            delay: None,
            first_event: Timestamp::UNIX_EPOCH,
            is_denied: false,
            reads: Vec::new(),
        };
        Self(Arc::new(Mutex::new(state)))
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.lock().unwrap())
    }
}

impl Clock for Service {
    fn now(&self) -> Timestamp {
        self.change(|state| state.now)
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

impl Source for Service {
    fn read(&self, request: &ReadRequest) -> Pages {
        let asked = request.span.unwrap();
        let page = self.change(|state| {
            if state.is_denied {
                return Err(SourceError::new(Failure::Permission, "not granted"));
            }
            state.reads.push((asked, request.again > 0));
            let last = &state.reads[state.reads.len().saturating_sub(6)..];
            assert!(state.reads.len() < 5_000, "the pull does not end: {last:?}");
            state.now += SignedDuration::from_secs(2);
            let (now, is_old) = (state.now, asked.from < state.now - RETENTION + DAY);
            let first = asked.from.max(now - RETENTION).max(state.first_event).as_second() / 30 + 1;
            let last = asked.to.min(now).as_second() / 30;
            state.now += if is_old { state.delay.take().unwrap_or_default() } else { SignedDuration::ZERO };
            let times = (first..=last).filter_map(|half| Timestamp::from_second(half * 30).ok());
            let records = times.map(|time| format!(r#"{{"id":"{time}","activityDateTime":"{time}"}}"#));
            Ok(SourcePage {
                records: records.map(RecordText::from).collect(),
                date: Some(state.now),
                request_id: None,
                is_last: true,
            })
        });
        Box::pin(stream::iter([page]))
    }
}

fn start() -> Timestamp {
    "2026-11-20T08:20:00Z".parse().unwrap()
}

fn collector(service: &Service, store: &Store, from: Timestamp) -> Collector {
    let mut settings = Settings::default();
    settings.streams = Stream::all_of(Report::find("beta", "directoryAudits").unwrap()).collect();
    settings.from = Some(from);
    let builder = Collector::builder().tenant("tenant").store(store.clone()).settings(settings);
    builder.source(service.clone()).clock(service.clone()).build().unwrap()
}

async fn pull(service: &Service, store: &Store, from: Timestamp) -> Summary {
    collector(service, store, from).pull().await.unwrap()
}

fn of_reason(summary: &Summary, reason: Reason) -> Vec<&Gap> {
    summary.gaps.iter().filter(|gap| gap.reason == reason).collect()
}

/// Nobody can read an hour twice that the service stops showing while it is read for the first time.
#[tokio::test]
async fn what_expires_while_it_is_first_asked_for_is_listed_and_no_gap() {
    let (service, store) = (Service::new(), Store::memory());
    let summary = pull(&service, &store, start() - RETENTION).await;
    let gaps: Vec<_> = summary.gaps.iter().filter(|gap| gap.reason.is_gap()).collect();
    assert!(gaps.is_empty() && summary.exit_code() == 0, "{gaps:?}");
    let listed = of_reason(&summary, Reason::ExpiredAtStart);
    assert!(!listed.is_empty(), "{:?}", summary.gaps);
    let edge = start() - RETENTION + SignedDuration::from_hours(1);
    assert!(listed.iter().all(|gap| gap.span.to < edge), "{listed:?}");
}

/// A tenant whose first record is younger than the range: time passes between two reads, and no record is as old.
#[tokio::test]
async fn the_hours_after_the_first_record_of_a_tenant_are_no_gap() {
    let (service, store) = (Service::new(), Store::memory());
    let hour = (start() - SignedDuration::from_hours(150)).as_second() / 3600;
    service.change(|state| state.first_event = Timestamp::from_second(hour * 3600 + 3599).unwrap());
    let summary = pull(&service, &store, start() - RETENTION).await;
    let gaps: Vec<_> = summary.gaps.iter().filter(|gap| gap.reason.is_gap()).collect();
    assert!(gaps.is_empty(), "{gaps:?}");
}

#[tokio::test]
async fn an_hour_that_expires_in_an_outage_after_one_read_is_a_gap() {
    let (service, store) = (Service::new(), Store::memory());
    let from = start() - SignedDuration::from_hours(2);
    pull(&service, &store, from).await;
    service.change(|state| state.now = start() + RETENTION + DAY);
    let summary = pull(&service, &store, from).await;
    let lost = of_reason(&summary, Reason::ExpiredUnclosed);
    assert!(lost.iter().any(|gap| gap.span.contains(from)), "{:?}", summary.gaps);
    assert_eq!(summary.exit_code(), 5);
}

/// The stream was to be collected all the time: that it could not be read is no excuse.
#[tokio::test]
async fn an_hour_that_expires_while_the_first_read_is_late_is_a_gap() {
    let (service, store) = (Service::new(), Store::memory());
    let from = start() - SignedDuration::from_hours(1);
    service.change(|state| state.is_denied = true);
    assert_eq!(pull(&service, &store, from).await.exit_code(), 4);
    service.change(|state| {
        state.is_denied = false;
        state.now = from + RETENTION - SignedDuration::from_mins(70);
        state.delay = Some(SignedDuration::from_hours(3));
    });
    let summary = pull(&service, &store, from).await;
    assert!(!of_reason(&summary, Reason::ExpiredUnclosed).is_empty(), "{:?}", summary.gaps);
    assert_eq!(summary.exit_code(), 5);
}

/// The range grows into the past: only what it did not have before was first asked for now.
#[tokio::test]
async fn a_range_that_is_extended_later_excuses_nothing_of_the_earlier_one() {
    let (service, store) = (Service::new(), Store::memory());
    let from = start() - SignedDuration::from_hours(1);
    service.change(|state| state.is_denied = true);
    pull(&service, &store, from).await;
    service.change(|state| {
        state.is_denied = false;
        state.now = from + RETENTION - SignedDuration::from_mins(70);
        state.delay = Some(SignedDuration::from_hours(3));
    });
    let summary = pull(&service, &store, from - SignedDuration::from_hours(30 * 24)).await;
    let lost = of_reason(&summary, Reason::ExpiredUnclosed);
    assert!(lost.iter().all(|gap| gap.span.from >= from) && !lost.is_empty(), "{:?}", summary.gaps);
}

#[tokio::test]
async fn what_is_about_to_expire_is_confirmed_before_anything_younger_is_read() {
    let (service, store) = (Service::new(), Store::memory());
    pull(&service, &store, start() - RETENTION).await;
    let day = Span::new(start() - RETENTION + SignedDuration::from_hours(2), start() - RETENTION + DAY);
    let reads = service.change(|state| state.reads.clone());
    let newest = start() - DAY;
    let last_expiring = reads.iter().rposition(|(span, again)| *again && day.contains(span.from)).unwrap();
    let is_younger = |span: &Span| span.from > day.to && span.from < newest;
    let first_younger = reads.iter().position(|(span, _)| is_younger(span)).unwrap();
    assert!(last_expiring < first_younger, "{last_expiring} is after {first_younger}");
}

/// What happens after its start is left to the next one.
#[tokio::test]
async fn a_pull_that_is_longer_than_the_overlap_ends() {
    let (service, store) = (Service::new(), Store::memory());
    service.change(|state| state.delay = Some(SignedDuration::from_hours(2)));
    let summary = pull(&service, &store, start() - RETENTION + DAY / 2).await;
    assert_eq!((summary.due, summary.exit_code()), (0, 0), "{:?}", summary.gaps);
    let reads = service.change(|state| state.reads.clone());
    let starts_later = reads.iter().filter(|(span, _)| span.from > start() + SignedDuration::from_secs(2));
    assert_eq!(starts_later.count(), 0);
    let next = pull(&service, &store, start() - RETENTION + DAY / 2).await;
    let open: Vec<_> =
        next.gaps.iter().filter(|gap| gap.span.contains(start() + SignedDuration::from_hours(1))).collect();
    assert!(open.iter().all(|gap| gap.reason == Reason::Open), "{open:?}");
    assert!(service.change(|state| state.reads.iter().any(|(span, _)| span.from > start())));
}

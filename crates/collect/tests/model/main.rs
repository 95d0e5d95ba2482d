//! The model: collectors, a service and a store on a virtual clock, under random schedules of everything that goes
//! wrong. An independent checker decides whether the guarantee holds.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::expect_used)]

mod checker;
mod named;
mod objects;
mod random;
mod service;
mod world;

use std::time::Duration;

use checker::Checker;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{
    Collector, Compression, Gap, Log, Reason, Report, Settings, Span, Store, Stream, VerifyOptions,
    VoidOptions, gaps, verify, void,
};
use objects::SlowObjects;
use proptest::prelude::*;
use random::Random;
use service::{Content, Faults, History, Service};
use world::{World, WrongClock, start};

const HOUR: u64 = 3600;

/// A schedule: what happens, and to whom.
#[derive(Clone, Debug)]
struct Schedule {
    seed: u64,
    records: u64,
    /// Percent of the records that are late by hours, are revised, or vanish.
    late: u64,
    revised: u64,
    vanishing: u64,
    faults: Faults,
    clock_jumps: bool,
    writers: usize,
    sleeps: u64,
    kills: bool,
    voids: bool,
    backfill_hours: u64,
}

/// How long collecting goes on.
const RUN: u64 = 60 * HOUR;
/// The events of the last hours are not judged: they cannot be closed.
const EVENTS_END: u64 = 24 * HOUR;

fn schedules() -> impl Strategy<Value = Schedule> {
    let faults = (
        prop_oneof![3 => Just(0_u64), 1 => Just(10), 1 => Just(30)],
        prop_oneof![Just(0_u64), Just(10)],
        prop_oneof![3 => Just(0_u64), 1 => Just(3)],
        prop_oneof![Just(0_u64), Just(20)],
        prop_oneof![Just(0_u64), Just(20)],
        (any::<bool>(), any::<bool>(), any::<bool>()),
        proptest::option::of((0_u64..50, 1_u64..20)),
    )
        .prop_map(|(early_end, breaks, ignored_filter, wrong_date, no_date, bools, outage)| {
            let at = |hours: u64| start() + SignedDuration::from_hours(hours as i64);
            Faults {
                early_end,
                breaks,
                ignored_filter,
                wrong_date,
                no_date,
                outages: outage
                    .map(|(from, hours)| Span::new(at(from), at(from + hours)))
                    .into_iter()
                    .collect(),
                truncates_bounds: bools.0,
                exclusive_bounds: bools.1,
                retention: bools.2.then(|| SignedDuration::from_hours(7 * 24)),
            }
        });
    let load =
        (any::<u64>(), 20_u64..200, 0_u64..30, 0_u64..30, 0_u64..10, prop_oneof![Just(6_u64), Just(240)]);
    let writers = (
        any::<bool>(),
        1_usize..3,
        prop_oneof![Just(0_u64), Just(5), Just(40)],
        any::<bool>(),
        any::<bool>(),
    );
    (load, faults, writers).prop_map(|(load, faults, writers)| Schedule {
        seed: load.0,
        records: load.1,
        late: load.2,
        revised: load.3,
        vanishing: load.4,
        backfill_hours: load.5,
        faults,
        clock_jumps: writers.0,
        writers: writers.1,
        sleeps: writers.2,
        kills: writers.3,
        voids: writers.4,
    })
}

/// Records with events from the backfill's start to a day after the collectors start.
fn histories(schedule: &Schedule) -> Vec<History> {
    let random = Random::new(schedule.seed);
    let first = start() - SignedDuration::from_hours(schedule.backfill_hours as i64);
    let seconds = schedule.backfill_hours * HOUR + EVENTS_END;
    let history = |number: u64| {
        let event = first
            + SignedDuration::from_secs(random.below(seconds) as i64)
            // Some at the very edge of a second, an hour and a window.
            + SignedDuration::from_nanos(if random.chance(20) { 0 } else { random.below(1_000_000_000) as i64 });
        let event = if random.chance(10) {
            Timestamp::from_second(event.as_second() / 3600 * 3600).unwrap()
        } else {
            event
        };
        let delay = match random.below(100) {
            value if value < schedule.late => random.below(24 * HOUR),
            _ => random.below(15 * 60),
        };
        let mut at = event + SignedDuration::from_secs(delay as i64);
        let content = Content { revision: 1, event };
        let mut states = vec![(at, Some(content))];
        if random.chance(schedule.revised) {
            at += SignedDuration::from_secs(random.below(HOUR) as i64);
            let moved = if random.chance(30) { SignedDuration::from_mins(90) } else { SignedDuration::ZERO };
            states.push((at, Some(Content { revision: 2, event: event - moved })));
            if random.chance(50) {
                at += SignedDuration::from_secs(random.below(3 * HOUR) as i64);
                states.push((at, Some(content)));
            }
        }
        if random.chance(schedule.vanishing) {
            at += SignedDuration::from_secs(random.below(10 * HOUR) as i64);
            states.push((at, None));
            if random.chance(50) {
                let last = states.iter().rev().find_map(|(_, content)| *content);
                states.push((at + SignedDuration::from_secs(random.below(10 * HOUR) as i64), last));
            }
        }
        History { id: format!("id-{number}"), states }
    };
    (0..schedule.records).map(history).collect()
}

fn stream() -> Stream {
    Stream::new(Report::find("beta", "directoryAudits").unwrap(), "all").unwrap()
}

fn settings(schedule: &Schedule) -> Settings {
    let mut settings = Settings::default();
    settings.streams = vec![stream()];
    settings.from = Some(start() - SignedDuration::from_hours(schedule.backfill_hours as i64));
    settings.cycle = Duration::from_secs(20 * 60);
    settings.compression = Compression::None;
    settings.pages_per_window = 4;
    settings
}

/// A collector that follows, is killed now and then, and starts again.
async fn run_writer(schedule: &Schedule, service: &Service, store: &Store, clock: WrongClock, number: u64) {
    let random = Random::new(schedule.seed ^ number);
    let started = tokio::time::Instant::now();
    tokio::time::sleep(Duration::from_secs(number * 431)).await;
    while started.elapsed() < Duration::from_secs(RUN) {
        let mut collector = Collector::builder()
            .tenant("tenant")
            .store(store.clone())
            .source(service.clone())
            .settings(settings(schedule))
            .clock(clock.clone())
            .build()
            .unwrap();
        let left = Duration::from_secs(RUN).saturating_sub(started.elapsed());
        let life =
            if schedule.kills { Duration::from_secs(60 + random.below(12 * HOUR)).min(left) } else { left };
        // A kill in the middle of anything: the future is dropped.
        let _ = tokio::time::timeout(life, collector.follow(std::future::pending())).await;
        if schedule.clock_jumps {
            clock.jump_to(random.below(3 * HOUR) as i64 - 5400);
        }
    }
}

/// The gaps that the log admits, and the checker of everything else.
async fn play(schedule: &Schedule) -> (Service, Vec<Gap>, Checker, World) {
    let world = World::new();
    let service = Service::new(world, schedule.seed, schedule.faults.clone(), histories(schedule));
    let objects = SlowObjects::new(world, schedule.seed, schedule.sleeps, schedule.voids);
    let store = Store::of(objects.clone(), "model");
    let writers = (0..schedule.writers as u64).map(|number| {
        let (service, store, clock) = (service.clone(), store.clone(), world.clock());
        async move { run_writer(schedule, &service, &store, clock, number).await }
    });
    let sweeps = async {
        while schedule.voids && world.now() < start() + SignedDuration::from_secs(RUN as i64) {
            tokio::time::sleep(Duration::from_secs(5 * HOUR)).await;
            // Nobody voids what has no log yet: its first entry, too, may be written late.
            if objects.all().keys().any(|path| path.contains("/log/")) {
                void(&store, "tenant", &VoidOptions::default(), world.now()).await.unwrap();
            }
        }
    };
    futures_util::future::join(futures_util::future::join_all(writers), sweeps).await;
    let log = Log::open(&store, "tenant").await.unwrap();
    let gaps = gaps(log.state(), world.now());
    let mut options = VerifyOptions::default();
    options.deep = true;
    let verification = verify(&store, "tenant", &options).await.unwrap();
    assert!(verification.is_clean(), "{:?}", verification.problems);
    let checker = Checker::new(&objects.all(), &service.pages()).unwrap_or_else(|what| panic!("{what}"));
    (service, gaps, checker, world)
}

fn simulate<T>(run: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(run)
}

fn check(schedule: &Schedule) -> Result<usize, String> {
    simulate(async {
        let (_, gaps, checker, world) = play(schedule).await;
        checker.contents_are_committed_once()?;
        let from = start() - SignedDuration::from_hours(schedule.backfill_hours as i64);
        checker.hours_are_closed_or_listed(
            &gaps,
            Span::new(from, world.now()),
            SignedDuration::from_hours(26),
        )
    })
}

fn calm() -> Schedule {
    Schedule {
        seed: 7,
        records: 300,
        late: 20,
        revised: 20,
        vanishing: 0,
        faults: Faults::default(),
        clock_jumps: false,
        writers: 1,
        sleeps: 0,
        kills: false,
        voids: false,
        backfill_hours: 48,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]

    /// The guarantee, under everything at once.
    #[test]
    fn the_guarantee_holds_or_the_hour_is_listed(schedule in schedules()) {
        let outcome = check(&schedule);
        prop_assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    }
}

#[test]
fn on_a_calm_day_every_hour_is_closed_and_every_revision_is_there() {
    simulate(async {
        let schedule = calm();
        let (service, gaps, checker, _) = play(&schedule).await;
        checker.contents_are_committed_once().unwrap();
        let events_end = start() + SignedDuration::from_secs(EVENTS_END as i64);
        let old: Vec<&Gap> = gaps.iter().filter(|gap| gap.span.from < events_end).collect();
        assert!(old.is_empty(), "{old:?}");
        for history in service.histories() {
            let (_, content) = history.states.last().unwrap();
            let content = content.unwrap();
            let key = (history.id.clone(), content.revision, content.event.to_string());
            assert!(checker.has(&key), "{key:?} is lost");
        }
        assert_eq!(service.retention(), None);
    });
}

#[test]
fn what_had_expired_before_the_first_read_is_listed() {
    simulate(async {
        let mut schedule = calm();
        schedule.backfill_hours = 20 * 24;
        schedule.records = 2000;
        schedule.faults.retention = Some(SignedDuration::from_hours(7 * 24));
        let (service, gaps, checker, world) = play(&schedule).await;
        checker.contents_are_committed_once().unwrap();
        for history in service.histories() {
            let (_, content) = history.states.last().unwrap();
            let content = content.unwrap();
            let key = (history.id.clone(), content.revision, content.event.to_string());
            let listed = gaps.iter().any(|gap| gap.span.contains(content.event));
            assert!(checker.has(&key) || listed, "{key:?} is lost and not listed");
        }
        let expired: Vec<_> = gaps.iter().filter(|gap| gap.reason == Reason::ExpiredUnread).collect();
        let days = expired.iter().map(|gap| gap.span.duration().as_secs()).sum::<u64>() / 86_400;
        assert!((10..14).contains(&days), "{days} days: {gaps:?}");
        assert!(world.now() > start());
    });
}

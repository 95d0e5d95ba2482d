use super::*;
use crate::entry::Entry;
use crate::report::Report;
use crate::settings::{Level, Settings};

fn at(minutes: i64) -> Timestamp {
    // 2026-11-05T00:00:00Z
    Timestamp::from_second(1_793_836_800 + minutes * 60).unwrap()
}

fn span(from: i64, to: i64) -> Span {
    Span::new(at(from), at(to))
}

fn stream(name: &str) -> Stream {
    Stream::all_of(Report::find("beta", name).unwrap()).next().unwrap()
}

struct Plan {
    state: State,
    declared: Declared,
}

impl Plan {
    fn new(names: &[&str], from: i64, level: Level) -> Self {
        let settings =
            Settings { streams: names.iter().map(|name| stream(name)).collect(), ..Settings::default() };
        let declared = settings.declared(at(from), level);
        let mut state = State::default();
        let mut entry = Entry::empty(at(0), "writer");
        entry.settings = Some(declared.clone());
        state.apply(&entry);
        Self { state, declared }
    }

    fn read(&mut self, name: &str, window: Span, read_at: i64) {
        self.read_with(name, window, read_at, &[]);
    }

    /// Reads a window that has a change in its first hour.
    fn disturb(&mut self, name: &str, window: Span, read_at: i64) {
        self.read_with(name, window, read_at, &[Hour::of(window.from)]);
    }

    fn read_with(&mut self, name: &str, window: Span, read_at: i64, changed: &[Hour]) {
        let text = serde_json::json!({
            "stream": stream(name).name(), "from": window.from, "to": window.to, "read_at": at(read_at),
            "complete": true, "pages": [{"rows": 0}], "changed": changed,
            "counts": {"new": 0, "same": 0, "reverted": 0, "gone": 0, "outside": 0, "undecodable": 0}
        });
        let mut entry = Entry::empty(at(read_at), "writer");
        entry.position = self.state.next;
        entry.windows = vec![serde_json::from_value(text).unwrap()];
        self.state.apply(&entry);
    }

    fn due(&self, now: i64, budget: usize) -> Vec<(String, Option<Span>, Why)> {
        let due = plan(&self.state, &self.declared, &BTreeMap::new(), at(now), budget);
        due.into_iter().map(|due| (due.stream.report().name().to_owned(), due.span, due.why)).collect()
    }

    fn spans(&self, now: i64, why: Why) -> Vec<Span> {
        self.due(now, usize::MAX).into_iter().filter(|due| due.2 == why).filter_map(|due| due.1).collect()
    }
}

const AUDITS: &str = "directoryAudits";

/// Mutation: no overlap.
#[test]
fn every_cycle_reads_the_overlap_before_now_and_a_margin_after_it() {
    let plan = Plan::new(&[AUDITS], 0, Level::Full);
    assert_eq!(plan.spans(300, Why::Newest), [span(270, 310)]);
}

#[test]
fn without_overlap_the_newest_window_starts_where_the_last_one_ended() {
    let mut plan = Plan::new(&[AUDITS], 0, Level::NoOverlap);
    plan.read(AUDITS, span(0, 300), 295);
    assert_eq!(plan.spans(300, Why::Newest), [span(295, 310)]);
}

#[test]
fn what_was_never_read_is_due_oldest_first_in_windows_that_no_midnight_is_in() {
    let plan = Plan::new(&[AUDITS], -70, Level::Full);
    let windows = plan.spans(180, Why::Due);
    assert_eq!(windows, [span(-70, -10), span(-10, 0), span(0, 60), span(60, 120), span(120, 150)]);
}

#[test]
fn an_hour_is_read_again_at_each_age_that_its_last_read_had_not_passed() {
    let mut plan = Plan::new(&[AUDITS], 0, Level::Full);
    let due = |plan: &Plan, now: i64| plan.spans(now, Why::Due).iter().any(|window| window.contains(at(0)));
    let age = |hours: i64| 60 + hours * 60;
    plan.read(AUDITS, span(0, 60), 61);
    for (passed, next) in [(age(1), age(6)), (age(6), age(26))] {
        assert!(!due(&plan, passed) && due(&plan, passed + 1), "{passed}");
        plan.read(AUDITS, span(0, 60), passed + 1);
        assert!(!due(&plan, passed + 2) && !due(&plan, next), "{passed}");
    }
    assert!(due(&plan, age(26) + 1));
    plan.read(AUDITS, span(0, 60), age(26) + 1);
    // The read at the last age agreed with the one before.
    assert!(!due(&plan, age(26) + 2));
    assert_eq!(plan.state.streams[&stream(AUDITS).name()].coverage.closed(), [span(0, 60)]);
}

#[test]
fn one_read_counts_for_every_age_that_it_has_passed() {
    let mut plan = Plan::new(&[AUDITS], 0, Level::Full);
    plan.read(AUDITS, span(0, 60), 60 + 26 * 60);
    let due = |plan: &Plan| plan.spans(60 + 26 * 60 + 1, Why::Due);
    // It was the first read: it has to be confirmed at once.
    assert!(due(&plan).contains(&span(0, 20)), "{:?}", due(&plan));
    plan.read(AUDITS, span(0, 60), 60 + 26 * 60);
    assert!(!due(&plan).iter().any(|window| window.contains(at(0))));
}

#[test]
fn a_confirmation_divides_the_time_in_another_way_than_the_reads_before_it() {
    let mut plan = Plan::new(&[AUDITS], 0, Level::Full);
    let now = 60 + 26 * 60 + 30;
    plan.read(AUDITS, span(0, 60), now);
    let confirming = |plan: &Plan| {
        let due = super::plan(&plan.state, &plan.declared, &BTreeMap::new(), at(now + 1), usize::MAX);
        let of_hour = due.into_iter().filter(|due| due.span.is_some_and(|window| window.from < at(60)));
        of_hour.map(|due| (due.span.unwrap(), due.again)).collect::<Vec<_>>()
    };
    assert_eq!(confirming(&plan), [(span(0, 20), 1), (span(20, 40), 1), (span(40, 60), 1)]);
    plan.disturb(AUDITS, span(0, 60), now);
    assert_eq!(confirming(&plan).len(), 5);
    assert_eq!(confirming(&plan)[0], (span(0, 12), 2));
}

#[test]
fn early_ages_are_dropped_when_the_budget_is_short_and_the_last_one_stays() {
    let mut plan = Plan::new(&[AUDITS], 0, Level::LastAgeOnly);
    plan.read(AUDITS, span(0, 600), 600);
    assert_eq!(plan.spans(1000, Why::Due).first().map(|window| window.from), Some(at(600)));
    assert_eq!(plan.spans(60 + 26 * 60 + 1, Why::Due).first().map(|window| window.from), Some(at(0)));
}

/// Mutation: cursors swapped. Each stream's coverage is its own.
#[test]
fn a_read_of_one_stream_covers_nothing_of_another() {
    let mut plan = Plan::new(&[AUDITS, "signUps"], 0, Level::Full);
    plan.read(AUDITS, span(0, 300), 300);
    let due = plan.due(320, usize::MAX);
    let of = |name: &str| due.iter().filter(|due| due.0 == name && due.2 == Why::Due).count();
    assert_eq!(of("signUps"), 5);
    assert!(of(AUDITS) < 5);
}

#[test]
fn newest_windows_come_first_then_what_expires_and_streams_take_turns() {
    let plan = Plan::new(&[AUDITS, "signUps"], -7 * 24 * 60 + 120, Level::Full);
    let due = plan.due(60, usize::MAX);
    let order: Vec<Why> = due.iter().map(|due| due.2).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(due.iter().filter(|due| due.2 == Why::Newest).count(), 2);
    let first: Vec<&str> =
        due.iter().filter(|due| due.2 == Why::Expiring).take(4).map(|due| due.0.as_str()).collect();
    assert_eq!(first, [AUDITS, "signUps", AUDITS, "signUps"]);
    assert_eq!(plan.due(60, 3).len(), 3);
}

#[test]
fn snapshots_are_due_on_their_schedule_only() {
    let mut plan = Plan::new(&["auditActivityTypes"], 0, Level::Full);
    assert_eq!(plan.due(10, usize::MAX), [("auditActivityTypes".to_owned(), None, Why::Snapshot)]);
    plan.read("auditActivityTypes", span(10, 10), 10);
    assert_eq!(plan.due(11, usize::MAX), []);
    assert_eq!(plan.due(10 + 24 * 60, usize::MAX).len(), 1);
}

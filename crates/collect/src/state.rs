//! The state of a log, as far as decisions need it: a fold over the entries.

mod coverage;
mod days;

pub use coverage::{Coverage, LATE_READS, Piece};
pub use days::Day;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::entry::{Change, Created, Entry, Void, Window};
use crate::settings::{Declared, add_range};
use crate::size::Sizing;
use crate::source::Failure;
use crate::time::{DAY, HOUR, Span, after, before, date, without};

/// No report is documented to be kept for less than seven days, so what is younger than this was shown.
const SURELY_SHOWN: SignedDuration = SignedDuration::from_hours(6 * 24);

/// How far apart two reads may be for the one to say what the other was shown.
const EVIDENCE: SignedDuration = SignedDuration::from_hours(72);

/// Collecting was interrupted where the last read is longer ago than this.
const INTERRUPTION: SignedDuration = SignedDuration::from_mins(65);

/// No collector can read an hour twice that the service stops showing within this time after it was first asked for.
const AT_START: SignedDuration = HOUR;

/// The state of a log after an entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct State {
    /// The entries that were applied: the number of the next one.
    pub next: u64,
    /// What the store is for.
    pub created: Option<Created>,
    /// The settings that hold.
    pub declared: Option<Declared>,
    /// Each stream that was ever declared, by name.
    pub streams: BTreeMap<String, StreamState>,
    /// The greatest age of a record that each report showed, in seconds, by the day of the read (from 1970).
    pub shown: BTreeMap<String, BTreeMap<i64, i64>>,
    /// Each writer's last entry, of the last days.
    pub writers: BTreeMap<String, Timestamp>,
    /// The checkpoints, and the end of the latest span that each has of a segment.
    pub checkpoints: Vec<(u64, Timestamp)>,
    /// The entries that removed segments.
    #[serde(default)]
    pub voids: Vec<u64>,
    /// The latest span of a segment since the last checkpoint.
    pub latest: Option<Timestamp>,
}

/// The state of a stream.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamState {
    /// What is to be collected: the union of what was ever declared.
    pub ranges: Vec<Span>,
    /// Since when each part of it is to be collected.
    #[serde(default)]
    pub asked: Vec<Asked>,
    /// What was read.
    pub coverage: Coverage,
    /// What was removed on purpose.
    #[serde(default)]
    pub removed: Vec<Span>,
    /// Why it fails, since when, and what to do.
    #[serde(default)]
    pub failing: Option<Failing>,
    /// How large its windows are.
    pub sizing: Sizing,
    /// The time of its first read.
    #[serde(default)]
    pub first_read: Option<Timestamp>,
    /// The time of its last read.
    #[serde(default)]
    pub read_at: Option<Timestamp>,
    /// The first and the last event that was ever committed.
    #[serde(default)]
    pub events: Option<Span>,
    /// What was committed and read, by day of the event.
    pub days: BTreeMap<String, Day>,
}

/// A part of a stream's range, and since when it is to be collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Asked {
    /// The part.
    #[serde(flatten)]
    pub span: Span,
    /// Since when.
    pub since: Timestamp,
}

/// A stream that fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Failing {
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub failure: Failure,
    /// What a person can do about it.
    #[serde(default)]
    pub advice: Option<String>,
}

impl State {
    /// Applies an entry.
    pub fn apply(&mut self, entry: &Entry) {
        if entry.checkpoint.is_some() {
            let latest = self.latest.take().unwrap_or(Timestamp::MIN);
            self.checkpoints.push((entry.position, latest));
        }
        self.next = entry.position.saturating_add(1);
        self.writers.insert(entry.writer.clone(), entry.at);
        let horizon = before(entry.at, DAY);
        self.writers.retain(|_, at| *at >= horizon);
        if let Some(created) = &entry.created {
            self.created = Some(created.clone());
        }
        if let Some(declared) = &entry.settings {
            self.declare(declared, entry.at);
        }
        for window in &entry.windows {
            self.apply_window(window);
        }
        for change in &entry.changes {
            self.apply_change(change, entry.at);
        }
        if let Some(void) = &entry.void {
            if !void.segments.is_empty() {
                self.voids.push(entry.position);
            }
            self.apply_void(void);
        }
    }

    /// The report of a stream's name.
    pub(crate) fn report_of(stream: &str) -> &str {
        let end = stream.match_indices('/').nth(1).map_or(stream.len(), |(index, _)| index);
        stream.get(..end).unwrap_or(stream)
    }

    /// The first instant that a read at `at` is known to have been shown: no record of a report can be taken for
    /// absent before it.
    #[must_use]
    pub fn shown_from(&self, stream: &str, at: Timestamp) -> Timestamp {
        let day = |instant: Timestamp| instant.as_second().div_euclid(86_400);
        let (first, last) = (day(before(at, EVIDENCE)), day(after(at, EVIDENCE)));
        let ages = self.shown.get(Self::report_of(stream));
        let age =
            ages.and_then(|ages| ages.range(first..=last).map(|(_, age)| *age).max()).unwrap_or_default();
        before(at, SignedDuration::from_secs(age).max(SURELY_SHOWN))
    }

    /// Whether any read of the stream's report ever returned a record.
    pub(crate) fn has_shown(&self, stream: &str) -> bool {
        self.shown.get(Self::report_of(stream)).is_some_and(|ages| !ages.is_empty())
    }

    fn declare(&mut self, declared: &Declared, at: Timestamp) {
        for stream in &declared.streams {
            let state = self.streams.entry(stream.name()).or_default();
            if !stream.report().is_snapshot() {
                state.ask(declared.range(), at);
            }
        }
        self.declared = Some(declared.clone());
    }

    fn apply_window(&mut self, window: &Window) {
        let last_age = self.declared.as_ref().map_or(DAY, Declared::last_age);
        if let Some(events) = window.events {
            let age = window.read_at.duration_since(events.from).as_secs();
            let shown = self.shown.entry(Self::report_of(&window.stream).to_owned()).or_default();
            let of_day = shown.entry(window.read_at.as_second().div_euclid(86_400)).or_default();
            *of_day = age.max(*of_day);
        }
        let ends = window.segments.iter().flat_map(|segment| &segment.spans).map(|span| span.to);
        self.latest = self.latest.into_iter().chain(ends).max();
        let shown_from = self.shown_from(&window.stream, window.read_at);
        let state = self.streams.entry(window.stream.clone()).or_default();
        state.apply(window, shown_from, last_age);
    }

    fn apply_change(&mut self, change: &Change, at: Timestamp) {
        let state = self.streams.entry(change.stream.clone()).or_default();
        state.failing =
            change.failing.map(|failure| Failing { since: at, failure, advice: change.advice.clone() });
    }

    fn apply_void(&mut self, void: &Void) {
        for (stream, span) in &void.spans {
            let state = self.streams.entry(stream.clone()).or_default();
            state.coverage.close(*span);
            add_range(&mut state.removed, *span);
        }
    }
}

impl StreamState {
    /// The records that are committed.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.days.values().map(|day| day.records).sum()
    }

    /// The spans in which a record that a read at `read_at` returns for the first time was published late: those that
    /// were read before, and the time since the last read, unless collecting was interrupted. Records of a backfill,
    /// which happened before the first read, may have been visible all the time.
    pub(crate) fn watched(&self, read_at: Timestamp) -> Vec<Span> {
        let (Some(first), Some(last)) = (self.first_read, self.read_at) else { return Vec::new() };
        let mut watched = self.coverage.read();
        if read_at <= after(last, INTERRUPTION) {
            watched.push(Span::new(last, Timestamp::MAX));
        }
        let since_first = Span::new(first, Timestamp::MAX);
        watched
            .into_iter()
            .map(|span| span.intersection(since_first))
            .filter(|span| !span.is_empty())
            .collect()
    }

    /// Adds to the range.
    fn ask(&mut self, range: Span, since: Timestamp) {
        let added = without(range, self.ranges.iter().copied());
        self.asked.extend(added.into_iter().map(|span| Asked { span, since }));
        add_range(&mut self.ranges, range);
    }

    /// What a read at `read_at` is the first chance to read, and the last: it was asked for just before, and is about to
    /// expire.
    fn expiring_at_start(&self, read_at: Timestamp, shown_from: Timestamp) -> Vec<Span> {
        let expiring = Span::new(Timestamp::MIN, after(shown_from, AT_START));
        let is_start = |asked: &&Asked| read_at <= after(asked.since, AT_START);
        self.asked.iter().filter(is_start).map(|asked| asked.span.intersection(expiring)).collect()
    }

    /// Applies a read. Before `shown_from`, the report is known to show nothing.
    fn apply(&mut self, window: &Window, shown_from: Timestamp, last_age: SignedDuration) {
        self.first_read = Some(self.first_read.map_or(window.read_at, |first| first.min(window.read_at)));
        self.read_at = self.read_at.max(Some(window.read_at));
        if let (Some(events), true) = (window.events, window.counts.new > 0) {
            let known = self.events.unwrap_or(events);
            self.events = Some(Span::new(known.from.min(events.from), known.to.max(events.to)));
        }
        self.sizing.take(window);
        let covered = window.covered();
        if window.complete && covered.is_empty() && window.shown_from.is_some() {
            self.coverage.apply_nothing_shown(window.span, window.read_at);
        }
        self.coverage.apply(&coverage::Read {
            asked: window.span,
            covered,
            read_at: window.read_at,
            events: window.events,
            expiring_at_start: &self.expiring_at_start(window.read_at, shown_from),
            changed: &window.changed,
            strays: &window.strays,
            has_omissions: window.complete && window.counts.gone > 0,
            last_age,
        });
        self.days.entry(date(window.span.from)).or_default().take(window);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_793_836_800 + minutes * 60).unwrap()
    }

    fn read(state: &mut StreamState, from: i64, to: i64, read_at: i64) {
        let window: Window = serde_json::from_value(serde_json::json!({
            "stream": "beta/directoryAudits/all", "from": at(from), "to": at(to), "read_at": at(read_at),
            "complete": true, "pages": [{"rows": 0}],
            "counts": {"new": 0, "same": 0, "reverted": 0, "gone": 0, "outside": 0, "undecodable": 0}
        }))
        .unwrap();
        state.apply(&window, before(at(read_at), DAY), DAY);
    }

    fn is_watched(state: &StreamState, event: i64, read_at: i64) -> bool {
        state.watched(at(read_at)).iter().any(|span| span.contains(at(event)))
    }

    #[test]
    fn the_delay_of_a_record_counts_only_if_it_was_awaited() {
        let mut state = StreamState::default();
        assert!(!is_watched(&state, 0, 1), "the first read finds records of any age");
        read(&mut state, -600, 0, 0);
        assert!(!is_watched(&state, -60, 5), "it is a part of the backfill, also when it is read again");
        assert!(is_watched(&state, 3, 5));
        read(&mut state, -30, 10, 5);
        assert!(is_watched(&state, 3, 400), "it was read before without the record");
        assert!(!is_watched(&state, 390, 400), "collecting was interrupted");
    }
}

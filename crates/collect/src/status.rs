//! The status of a log, as plain data: coverage, lags, volumes, and what reads lacked.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::gaps::{Gap, Reason, gaps};
use crate::log::Log;
use crate::settings::Declared;
use crate::state::{Day, Failing, State, StreamState};
use crate::time::{DAY, Hour, Span, after, date, next_midnight};

/// The guarantee, as `status` prints it.
pub const GUARANTEE: &str = "In each stream, every distinct content of a record that a committed read returned is in the \
committed set exactly once. Every hour of its range is either closed (two complete reads, the later at least 26 h after \
it, returned the same records) or listed with a reason.";

/// What the guarantee does not cover, as `status` prints it.
pub const NOT_PROMISED: &str = "Not promised: a state that Graph showed only between two reads; what it publishes after \
the last age; what it leaves out of its answers; records without a time or outside retention, which no time filter returns.";

/// What a log comes to.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The tenant.
    pub tenant: String,
    /// When this was computed.
    pub at: Timestamp,
    /// The number of the last entry.
    pub position: u64,
    /// Its SHA-256.
    pub head: String,
    /// The settings that hold.
    pub declared: Option<Declared>,
    /// The writers of the last day, and when each committed last. More than one share the tenant's request limit.
    pub writers: Vec<(String, Timestamp)>,
    /// Each stream, by name.
    pub streams: Vec<StreamStatus>,
    /// What is not closed.
    pub gaps: Vec<Gap>,
}

/// What a stream comes to.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct StreamStatus {
    /// The stream's name.
    pub name: String,
    /// What is to be collected.
    pub ranges: Vec<Span>,
    /// The records that are committed.
    pub records: u64,
    /// The bytes of their segments.
    pub bytes: u64,
    /// The records that reads returned, known ones too.
    pub rows: u64,
    /// The requests.
    pub requests: u64,
    /// The complete reads.
    pub reads: u64,
    /// The complete reads in which a known record was missing.
    pub reads_with_gone: u64,
    /// The first and the last event.
    pub events: Option<Span>,
    /// The last read.
    pub read_at: Option<Timestamp>,
    /// Up to where it was completely read without a break from the start of its range.
    pub read_up_to: Option<Timestamp>,
    /// Why it fails, if it does.
    pub failing: Option<Failing>,
    /// No record was ever committed.
    pub is_without_records: bool,
    /// How late records became visible, in seconds.
    pub lag: Lag,
    /// Each day of its range.
    pub days: Vec<DayStatus>,
}

/// How late records became visible: upper bounds in seconds, powers of two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Lag {
    /// Half of the records.
    pub p50: Option<u64>,
    /// 90 % of the records.
    pub p90: Option<u64>,
    /// 99 % of the records.
    pub p99: Option<u64>,
    /// All records.
    pub max: Option<u64>,
}

/// A day of a stream.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct DayStatus {
    /// The day.
    pub date: String,
    /// Its 24 hours.
    pub hours: Vec<HourStatus>,
    /// What was committed and read.
    pub volume: Day,
}

/// An hour of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HourStatus {
    /// It is not in the range, or is not over.
    Outside,
    /// It is closed.
    Closed,
    /// It was completely read, and will be read again.
    Read,
    /// It, or a part of it, was not read.
    Unread,
    /// It is not closed for this reason.
    Gap(Reason),
}

/// The status of a log at a time.
#[must_use]
pub fn status(log: &Log, now: Timestamp) -> Status {
    let state = log.state();
    let gaps = gaps(state, now);
    Status {
        tenant: log.tenant().to_owned(),
        at: now,
        position: log.position(),
        head: log.head().to_owned(),
        declared: state.declared.clone(),
        writers: writers(state),
        streams: state.streams.iter().map(|(name, stream)| of_stream(name, stream, &gaps, now)).collect(),
        gaps,
    }
}

fn writers(state: &State) -> Vec<(String, Timestamp)> {
    let mut writers: Vec<_> = state.writers.iter().map(|(writer, at)| (writer.clone(), *at)).collect();
    writers.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    writers
}

fn of_stream(name: &str, stream: &StreamState, gaps: &[Gap], now: Timestamp) -> StreamStatus {
    let total = |value: fn(&Day) -> u64| stream.days.values().map(value).sum::<u64>();
    let mut lags: BTreeMap<u8, u64> = BTreeMap::new();
    for (bucket, count) in stream.days.values().flat_map(|day| &day.lag) {
        *lags.entry(*bucket).or_default() += count;
    }
    let read = stream.coverage.read();
    let start = stream.ranges.first().map(|range| range.from);
    let first = read.iter().find(|span| start.is_some_and(|start| span.from <= start && start < span.to));
    let gaps: Vec<&Gap> = gaps.iter().filter(|gap| gap.stream == name).collect();
    StreamStatus {
        name: name.to_owned(),
        ranges: stream.ranges.clone(),
        records: total(|day| day.records),
        bytes: total(|day| day.bytes),
        rows: total(|day| day.rows),
        requests: total(|day| day.requests),
        reads: total(|day| day.reads),
        reads_with_gone: total(|day| day.reads_with_gone),
        events: stream.events,
        read_at: stream.read_at,
        read_up_to: first.map(|span| span.to),
        failing: stream.failing.clone(),
        is_without_records: total(|day| day.records) == 0,
        lag: percentiles(&lags),
        days: days(stream, &read, &gaps, now),
    }
}

fn percentiles(lags: &BTreeMap<u8, u64>) -> Lag {
    let total: u64 = lags.values().sum();
    let at = |percent: u64| {
        let mut left = (total * percent).div_ceil(100);
        lags.iter().find_map(|(bucket, count)| {
            left = left.saturating_sub(*count);
            (left == 0 && total > 0).then(|| 1_u64 << (*bucket).min(63))
        })
    };
    Lag { p50: at(50), p90: at(90), p99: at(99), max: at(100) }
}

fn days(stream: &StreamState, read: &[Span], gaps: &[&Gap], now: Timestamp) -> Vec<DayStatus> {
    let mut days = Vec::new();
    for range in &stream.ranges {
        let mut start = crate::time::before(next_midnight(range.from), DAY);
        while start < range.to.min(now) {
            let date = date(start);
            if days.last().is_none_or(|last: &DayStatus| last.date != date) {
                let hours = Span::new(start, after(start, DAY)).hours();
                let hours = hours.map(|hour| of_hour(stream, read, gaps, hour, now)).collect();
                let volume = stream.days.get(&date).cloned().unwrap_or_default();
                days.push(DayStatus { date, hours, volume });
            }
            start = after(start, DAY);
        }
    }
    days
}

fn of_hour(stream: &StreamState, read: &[Span], gaps: &[&Gap], hour: Hour, now: Timestamp) -> HourStatus {
    let whole = Span::new(hour.start(), hour.end().min(now));
    let wanted = stream.ranges.iter().map(|range| range.intersection(whole)).find(|span| !span.is_empty());
    let Some(wanted) = wanted else { return HourStatus::Outside };
    let has = |spans: &[Span]| spans.iter().any(|span| span.intersection(wanted) == wanted);
    if has(stream.coverage.closed()) {
        return HourStatus::Closed;
    }
    let reason = gaps.iter().filter(|gap| gap.span.meets(wanted)).map(|gap| gap.reason).max();
    match reason {
        Some(Reason::Open) | None if has(read) => HourStatus::Read,
        Some(Reason::Open) | None => HourStatus::Unread,
        Some(reason) => HourStatus::Gap(reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_upper_bounds() {
        assert_eq!(percentiles(&BTreeMap::new()), Lag::default());
        let lag = percentiles(&BTreeMap::from([(3, 50), (6, 40), (9, 9), (12, 1)]));
        assert_eq!(lag, Lag { p50: Some(8), p90: Some(64), p99: Some(512), max: Some(4096) });
    }
}

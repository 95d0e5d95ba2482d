//! What is due now: a pure function of state, settings, time and budget.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::settings::Declared;
use crate::size::{SMALLEST, Sizing};
use crate::state::{State, StreamState};
use crate::stream::Stream;
use crate::time::{DAY, Hour, Span, after, before, joined, next_midnight, without};

/// How far after now the newest window reaches: service clocks differ.
const AHEAD: SignedDuration = SignedDuration::from_mins(10);

/// A read that is due at an age waits so long that the service's clock, which has whole seconds, is past it too.
const MARGIN: SignedDuration = SignedDuration::from_secs(10);

/// The documented times after which records are not kept.
const RETENTIONS: [SignedDuration; 2] =
    [SignedDuration::from_hours(7 * 24), SignedDuration::from_hours(30 * 24)];

/// A read that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Due {
    /// The stream.
    pub stream: Stream,
    /// The window; none for a snapshot.
    pub span: Option<Span>,
    /// Why now.
    pub why: Why,
    /// How many reads at the last age it has had, which this one is to confirm.
    pub again: u8,
}

impl Due {
    /// Whether a part of it is before an instant.
    pub(crate) fn is_before(&self, instant: Timestamp) -> bool {
        self.span.is_none_or(|span| span.from < instant)
    }
}

/// Why a read is due, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The newest records.
    Newest,
    /// A report without a time.
    Snapshot,
    /// It will not be shown any more within a day.
    Expiring,
    /// It was never read, has passed an age, or has to be confirmed.
    Due,
}

/// What to read now, most urgent first, at most `budget` reads.
///
/// `sizes` replaces the log's window sizes of streams that had timeouts in this run.
#[must_use]
pub fn plan(
    state: &State,
    declared: &Declared,
    sizes: &BTreeMap<String, Sizing>,
    now: Timestamp,
    budget: usize,
) -> Vec<Due> {
    let mut due = Vec::new();
    let idle = StreamState::default();
    for stream in &declared.streams {
        let name = stream.name();
        let known = state.streams.get(&name).unwrap_or(&idle);
        if stream.report().is_snapshot() {
            let every = SignedDuration::from_secs(declared.snapshot_every);
            if known.read_at.is_none_or(|read_at| after(read_at, every) <= now) {
                due.push(Due { stream: stream.clone(), span: None, why: Why::Snapshot, again: 0 });
            }
            continue;
        }
        let size = sizes.get(&name).copied().unwrap_or(known.sizing).window();
        let newest = newest(known, declared, now);
        let of_stream = |span, why, again| Due { stream: stream.clone(), span: Some(span), why, again };
        due.extend(windows(newest, size).into_iter().map(|span| of_stream(span, Why::Newest, 0)));
        let earlier = Span::new(Timestamp::MIN, if newest.is_empty() { now } else { newest.from });
        for (again, parts) in due_parts(known, declared, earlier, now) {
            for span in
                joined(parts).into_iter().flat_map(|part| windows(part, confirming(size, part, again)))
            {
                let why = if is_expiring(span, now) { Why::Expiring } else { Why::Due };
                due.push(of_stream(span, why, again));
            }
        }
    }
    // Stable: among equals, the streams take turns in the order of time, and keep their own order.
    let rank = |due: &Due| (due.why, due.span.map_or(Timestamp::MIN, |span| span.from));
    due.sort_by_key(rank);
    due.truncate(budget);
    due
}

/// The newest records: the overlap before now, or from where the last such read ended if the overlap is dropped.
fn newest(known: &StreamState, declared: &Declared, now: Timestamp) -> Span {
    let overlap = declared.active_overlap();
    let mut from = before(now, overlap);
    if overlap.is_zero() {
        let last = known.coverage.read().last().map(|span| span.to);
        from = last.filter(|last| *last <= now).map_or(from, |last| last.max(before(now, DAY_BACK)));
    }
    let span = Span::new(from, after(now, AHEAD)).intersection(declared.range());
    // A range that ends before now has no newest records.
    if span.from >= now { Span::new(now, now) } else { span }
}

/// Without an overlap, an outage that is longer than this is not caught up with by the newest window.
const DAY_BACK: SignedDuration = SignedDuration::from_mins(40);

/// The parts of the range before the newest window that are due, by the number of reads at the last age.
fn due_parts(
    known: &StreamState,
    declared: &Declared,
    earlier: Span,
    now: Timestamp,
) -> BTreeMap<u8, Vec<Span>> {
    let mut parts: BTreeMap<u8, Vec<Span>> = BTreeMap::new();
    let mut add = |again: u8, part: Span| {
        parts.entry(again).or_default().extend(without(part, known.removed.iter().copied()));
    };
    for range in &known.ranges {
        let range = range.intersection(earlier).intersection(Span::new(Timestamp::MIN, now));
        if range.is_empty() {
            continue;
        }
        known.coverage.unknown(range).into_iter().for_each(|part| add(0, part));
    }
    for piece in known.coverage.pieces() {
        if piece.is_given_up() || !known.ranges.iter().any(|range| range.meets(piece.span)) {
            continue;
        }
        let end = Hour::of(piece.span.from).end();
        let passed = |age: SignedDuration| {
            let at = after(end, age);
            piece.read_at < at && after(at, MARGIN) <= now
        };
        let is_late = piece.read_at >= after(end, declared.last_age());
        if piece.hidden || is_late || declared.active_ages().any(passed) {
            add(piece.late, piece.span);
        }
    }
    parts
}

/// How large the windows of a part are. Reads that confirm others divide it in another way than those: where the service
/// cuts two answers short in the same way, they must not look alike.
fn confirming(size: SignedDuration, part: Span, again: u8) -> SignedDuration {
    if again == 0 {
        return size;
    }
    let whole = part.to.duration_since(part.from).min(size);
    SignedDuration::from_secs(whole.as_secs() / (2 * i64::from(again) + 1)).max(SMALLEST)
}

/// Whether a part of the span expires within a day, and not all of it has.
fn is_expiring(span: Span, now: Timestamp) -> bool {
    let is_at = |retention: &SignedDuration| {
        let oldest = before(now, *retention);
        oldest < span.to && span.from <= after(oldest, DAY)
    };
    RETENTIONS.iter().any(is_at)
}

/// Cuts a span at midnights and to a size.
fn windows(span: Span, size: SignedDuration) -> Vec<Span> {
    let mut windows = Vec::new();
    let mut from = span.from;
    while from < span.to {
        let to = span.to.min(next_midnight(from)).min(after(from, size));
        windows.push(Span::new(from, to));
        from = to;
    }
    windows
}

#[cfg(test)]
mod tests;

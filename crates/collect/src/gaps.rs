//! Gaps: what of a stream's range is not closed, and why.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::settings::{Declared, Level};
use crate::source::Failure;
use crate::state::{Piece, State, StreamState};
use crate::time::{DAY, HOUR, Hour, Span, after, before, without};

/// How long after its last age an hour may be open before a short budget is the reason.
const PATIENCE: SignedDuration = SignedDuration::from_hours(2);

/// A part of a stream's range that is not closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gap {
    /// The stream's name.
    pub stream: String,
    /// The part.
    #[serde(flatten)]
    pub span: Span,
    /// Why it is not closed.
    pub reason: Reason,
}

/// Why a part of a stream's range is not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "failure")]
#[non_exhaustive]
pub enum Reason {
    /// It will be read, or read again.
    Open,
    /// The stream cannot be read.
    Failing(Failure),
    /// Complete reads were empty, and the report showed no record as old: absence is not proven.
    NothingShown,
    /// It was read once and then not shown any more: the service was about to stop when it was first asked for.
    ExpiredAtStart,
    /// Five reads after the last age did not agree.
    Unstable,
    /// The request budget was too short to read it in time.
    OverBudget,
    /// It was never read while the service showed records as old.
    ExpiredUnread,
    /// It was read, but the service stopped to show it before two reads agreed.
    ExpiredUnclosed,
}

impl Reason {
    /// Whether it is a gap for exit code 5: records may be missing, and no later read will tell.
    #[must_use]
    pub fn is_gap(self) -> bool {
        matches!(self, Self::Unstable | Self::OverBudget | Self::ExpiredUnread | Self::ExpiredUnclosed)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_str("open: will be read"),
            Self::Failing(failure) => write!(f, "failing: {failure}"),
            Self::NothingShown => f.write_str("nothing shown: the report showed no record as old"),
            Self::ExpiredAtStart => f.write_str("expired as collecting started: read once"),
            Self::Unstable => f.write_str("unstable: reads did not agree"),
            Self::OverBudget => f.write_str("over budget: too many records for the request limit"),
            Self::ExpiredUnread => f.write_str("expired unread"),
            Self::ExpiredUnclosed => f.write_str("expired before it was closed"),
        }
    }
}

/// What is not closed, up to now, stream by stream in the order of time.
#[must_use]
pub fn gaps(state: &State, now: Timestamp) -> Vec<Gap> {
    let Some(declared) = &state.declared else { return Vec::new() };
    let mut gaps: Vec<Gap> = Vec::new();
    for (name, stream) in &state.streams {
        // A day's slack: the hours before the first record of a quiet report are not taken for expired.
        let has_expired = |piece: &Piece| {
            state.has_shown(name) && piece.span.to < before(state.shown_from(name, piece.read_at), DAY)
        };
        for range in &stream.ranges {
            let range = range.intersection(Span::new(Timestamp::MIN, now));
            for open in without(range, stream.coverage.closed().iter().copied()) {
                for (span, reason) in reasons(stream, declared, open, now, &has_expired) {
                    match gaps.last_mut() {
                        Some(last)
                            if last.stream == *name && last.reason == reason && last.span.to == span.from =>
                        {
                            last.span.to = span.to;
                        }
                        _ => gaps.push(Gap { stream: name.clone(), span, reason }),
                    }
                }
            }
        }
    }
    gaps
}

fn reasons(
    stream: &StreamState,
    declared: &Declared,
    open: Span,
    now: Timestamp,
    has_expired: &dyn Fn(&Piece) -> bool,
) -> Vec<(Span, Reason)> {
    let pieces = stream.coverage.pieces().iter().filter(|piece| piece.span.meets(open));
    let mut reasons: Vec<(Span, Reason)> = Vec::new();
    let failing = stream.failing.as_ref().map(|failing| Reason::Failing(failing.failure));
    for piece in pieces.clone() {
        let reason = if piece.is_unstable() {
            Reason::Unstable
        } else if piece.is_nothing_shown() {
            if has_expired(piece) { Reason::ExpiredUnread } else { Reason::NothingShown }
        } else if piece.is_lost() {
            if piece.expiring { Reason::ExpiredAtStart } else { Reason::ExpiredUnclosed }
        } else {
            failing.unwrap_or_else(|| pending(declared, piece.span.from, now))
        };
        reasons.push((piece.span.intersection(open), reason));
    }
    for unread in without(open, pieces.map(|piece| piece.span)) {
        for hour in unread.hours() {
            let part = unread.intersection(Span::new(hour.start(), hour.end()));
            reasons.push((part, failing.unwrap_or_else(|| pending(declared, part.from, now))));
        }
    }
    reasons.sort_by_key(|(span, _)| *span);
    reasons
}

/// An hour that is late although the stream works is over budget where the collector had to leave reads out.
fn pending(declared: &Declared, from: Timestamp, now: Timestamp) -> Reason {
    let expected = after(Hour::of(from).start(), HOUR + declared.last_age() + PATIENCE);
    if declared.level != Level::Full && now > expected { Reason::OverBudget } else { Reason::Open }
}

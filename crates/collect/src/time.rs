//! Hours, days and spans of time.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub(crate) const SECOND: SignedDuration = SignedDuration::from_secs(1);
/// How far outside of its window a record of an answer may be: a request asks for a second more on both sides, in whole
/// seconds and with inclusive bounds.
pub(crate) const ASKED_MARGIN: SignedDuration = SignedDuration::from_secs(2);
pub(crate) const HOUR: SignedDuration = SignedDuration::from_hours(1);
pub(crate) const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A clock hour in UTC, counted from 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hour(i64);

impl Hour {
    /// The hour that has this instant.
    #[must_use]
    pub fn of(instant: Timestamp) -> Self {
        Self(instant.as_second().div_euclid(3600))
    }

    /// Its first instant.
    #[must_use]
    pub fn start(self) -> Timestamp {
        Timestamp::from_second(self.0.saturating_mul(3600)).unwrap_or(Timestamp::MAX)
    }

    /// The first instant after it.
    #[must_use]
    pub fn end(self) -> Timestamp {
        self.next().start()
    }

    /// The hour after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// `[from, to)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first instant.
    pub from: Timestamp,
    /// The first instant after the span.
    pub to: Timestamp,
}

impl Span {
    /// The span between two instants; empty where `to` is not after `from`.
    #[must_use]
    pub const fn new(from: Timestamp, to: Timestamp) -> Self {
        Self { from, to }
    }

    /// Whether no instant is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.to <= self.from
    }

    /// Whether the instant is in it.
    #[must_use]
    pub fn contains(self, instant: Timestamp) -> bool {
        self.from <= instant && instant < self.to
    }

    /// Whether both share an instant.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to && !self.is_empty() && !other.is_empty()
    }

    /// What both share.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self::new(self.from.max(other.from), self.to.min(other.to))
    }

    /// The span with a margin on both sides.
    pub(crate) fn widened(self, margin: SignedDuration) -> Self {
        Self::new(before(self.from, margin), after(self.to, margin))
    }

    /// The hours that it has a part of.
    pub fn hours(self) -> impl Iterator<Item = Hour> {
        let end = self.to;
        let first = (!self.is_empty()).then(|| Hour::of(self.from));
        std::iter::successors(first, |hour| Some(hour.next())).take_while(move |hour| hour.start() < end)
    }

    /// How long it is; zero if it is empty.
    #[must_use]
    pub fn duration(self) -> std::time::Duration {
        self.to.duration_since(self.from).try_into().unwrap_or_default()
    }
}

pub(crate) fn before(instant: Timestamp, duration: SignedDuration) -> Timestamp {
    instant.checked_sub(duration).unwrap_or(Timestamp::MIN)
}

pub(crate) fn after(instant: Timestamp, duration: SignedDuration) -> Timestamp {
    instant.checked_add(duration).unwrap_or(Timestamp::MAX)
}

/// The next midnight in UTC after the instant.
pub(crate) fn next_midnight(instant: Timestamp) -> Timestamp {
    let day = instant.as_second().div_euclid(86_400).saturating_add(1);
    Timestamp::from_second(day.saturating_mul(86_400)).unwrap_or(Timestamp::MAX)
}

/// `2026-11-05`.
pub(crate) fn date(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%d").to_string()
}

/// `20261105T080000Z`, for names of objects.
pub(crate) fn compact(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Sorts spans and joins those that touch.
pub(crate) fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|span| !span.is_empty());
    spans.sort();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => joined.push(span),
        }
    }
    joined
}

/// What is left of `whole` without `parts`, which are sorted and do not overlap.
pub(crate) fn without(whole: Span, parts: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut left = Vec::new();
    let mut from = whole.from;
    for part in parts {
        if part.to <= from {
            continue;
        }
        if part.from >= whole.to {
            break;
        }
        if from < part.from {
            left.push(Span::new(from, part.from));
        }
        from = from.max(part.to);
    }
    if from < whole.to {
        left.push(Span::new(from, whole.to));
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn span(from: i64, to: i64) -> Span {
        Span::new(at(from), at(to))
    }

    #[test]
    fn hours_are_those_that_the_span_has_a_part_of() {
        assert_eq!(span(3599, 3601).hours().count(), 2);
        assert_eq!(span(3600, 7200).hours().count(), 1);
        assert_eq!(span(3600, 3600).hours().count(), 0);
        assert_eq!(span(-1, 1).hours().next(), Some(Hour::of(at(-3600))));
    }

    #[test]
    fn joined_spans_do_not_touch() {
        assert_eq!(joined(vec![span(5, 7), span(1, 3), span(3, 4), span(9, 9)]), [span(1, 4), span(5, 7)]);
    }

    #[test]
    fn without_keeps_what_no_part_has() {
        let parts = [span(0, 2), span(4, 5), span(9, 20)];
        assert_eq!(without(span(1, 10), parts), [span(2, 4), span(5, 9)]);
        assert_eq!(without(span(1, 10), []), [span(1, 10)]);
        assert_eq!(without(span(1, 2), [span(0, 9)]), []);
    }

    #[test]
    fn midnight_is_after_the_instant() {
        assert_eq!(next_midnight(at(0)), at(86_400));
        assert_eq!(next_midnight(at(86_399)), at(86_400));
        assert_eq!(date(at(86_399)), "1970-01-01");
        assert_eq!(compact(at(86_399)), "19700101T235959Z");
    }
}

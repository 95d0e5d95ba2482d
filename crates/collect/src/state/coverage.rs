//! What of a stream was read, when, and whether two reads agreed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::time::{Hour, Span, after, joined, without};

/// The complete reads at the last age after which an hour that never agrees is unstable: one, and four more.
pub const LATE_READS: u8 = 5;

/// The reads that show nothing before an instant counts as one that nothing is shown of.
const HIDDEN_READS: u8 = 2;

/// The part of a stream that is closed, and the pieces that are not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// What two complete reads agreed on.
    closed: Vec<Span>,
    /// What was read and is not closed: sorted, each within an hour, none in two.
    pieces: Vec<Piece>,
}

/// A part of an hour that was read and is not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The part.
    #[serde(flatten)]
    pub span: Span,
    /// The last complete read.
    pub read_at: Timestamp,
    /// The complete reads at the last age.
    #[serde(default, skip_serializing_if = "is_default")]
    pub late: u8,
    /// A record was committed here since the last complete read.
    #[serde(default, skip_serializing_if = "is_default")]
    pub disturbed: bool,
    /// No read covers it: the service showed nothing as old.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
    /// The last complete read omitted a known record, so two reads that agree with it are needed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doubted: bool,
    /// A read returned records of about this time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen: bool,
    /// It was about to expire when it was first asked for and read.
    #[serde(default, skip_serializing_if = "is_default")]
    pub expiring: bool,
    /// The reads that came when the service did not show it any more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lost: u8,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Piece {
    fn new(span: Span, read_at: Timestamp) -> Self {
        Self {
            span,
            read_at,
            late: 0,
            disturbed: false,
            hidden: false,
            doubted: false,
            seen: false,
            expiring: false,
            lost: 0,
        }
    }

    /// Whether reads after the last age keep to disagree.
    pub(crate) fn is_unstable(&self) -> bool {
        !self.hidden && self.late >= LATE_READS
    }

    /// Whether it was read, but not closed before the service stopped to show it.
    pub(crate) fn is_lost(&self) -> bool {
        !self.hidden && self.lost >= HIDDEN_READS
    }

    /// Whether reads showed nothing here, nor anything as old.
    pub(crate) fn is_nothing_shown(&self) -> bool {
        self.lost >= HIDDEN_READS && !self.seen
    }

    /// Whether nothing can be expected of another read.
    pub(crate) fn is_given_up(&self) -> bool {
        if self.hidden { self.lost >= HIDDEN_READS } else { self.is_unstable() || self.is_lost() }
    }
}

/// A complete read, as far as coverage is concerned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Read<'a> {
    /// What it was asked for.
    pub(crate) asked: Span,
    /// What it covers.
    pub(crate) covered: Span,
    pub(crate) read_at: Timestamp,
    /// The first and the last event that it returned.
    pub(crate) events: Option<Span>,
    /// What was asked for just before it, and is about to expire.
    pub(crate) expiring_at_start: &'a [Span],
    /// The hours with changes in what was asked for, sorted.
    pub(crate) changed: &'a [Hour],
    /// The hours with changes outside of what was asked for, sorted.
    pub(crate) strays: &'a [Hour],
    /// Whether it omitted a known record, as an answer does that was cut short.
    pub(crate) has_omissions: bool,
    pub(crate) last_age: SignedDuration,
}

impl Read<'_> {
    /// Where something changed, as exactly as is known, no span across hours.
    fn changes(&self) -> impl Iterator<Item = Span> {
        let whole = |hour: &Hour| Span::new(hour.start(), hour.end());
        let asked = self.asked;
        let inside = self.changed.iter().map(move |hour| whole(hour).intersection(asked));
        inside.chain(self.strays.iter().map(whole)).filter(|span| !span.is_empty())
    }
}

impl Coverage {
    /// What is closed, joined.
    #[must_use]
    pub fn closed(&self) -> &[Span] {
        &self.closed
    }

    /// What was read and is not closed.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The part of `whole` that is closed or was completely read.
    pub(crate) fn read(&self) -> Vec<Span> {
        let pieces = self.pieces.iter().filter(|piece| !piece.hidden).map(|piece| piece.span);
        joined(self.closed.iter().copied().chain(pieces).collect())
    }

    /// The part of `whole` of which nothing is known, not even that nothing is shown.
    pub(crate) fn unknown(&self, whole: Span) -> Vec<Span> {
        let pieces = self.pieces.iter().map(|piece| piece.span);
        without(whole, joined(self.closed.iter().copied().chain(pieces).collect()))
    }

    /// Applies a read. A read that is not complete covers an empty span and only disturbs.
    pub(crate) fn apply(&mut self, read: &Read<'_>) {
        self.reopen(read);
        for hour in read.asked.hours() {
            let of_hour = Span::new(hour.start(), hour.end());
            let covered = read.covered.intersection(of_hour);
            if !covered.is_empty() {
                self.cover(read, hour, covered);
            }
            let hidden =
                Span::new(read.asked.from, read.covered.from.min(read.read_at)).intersection(of_hour);
            if !read.covered.is_empty() && !hidden.is_empty() {
                self.hide(read.read_at, hidden);
            }
        }
        self.split(read.covered.from);
        self.split(read.covered.to);
        for span in read.changes() {
            self.disturb(read, span);
        }
        self.tidy();
    }

    /// Closes what is removed on purpose.
    pub(crate) fn close(&mut self, span: Span) {
        self.split(span.from);
        self.split(span.to);
        self.pieces.retain(|piece| !piece.span.meets(span));
        self.closed.push(span);
        self.closed = joined(std::mem::take(&mut self.closed));
    }

    /// Nothing at all was shown by a complete read of `asked`.
    pub(crate) fn apply_nothing_shown(&mut self, asked: Span, read_at: Timestamp) {
        let hidden = Span::new(asked.from, asked.to.min(read_at));
        for hour in hidden.hours() {
            self.hide(read_at, hidden.intersection(Span::new(hour.start(), hour.end())));
        }
        self.tidy();
    }

    /// Changed hours that were closed are open again.
    fn reopen(&mut self, read: &Read<'_>) {
        for changed in read.changes() {
            let reopened: Vec<Span> = self
                .closed
                .iter()
                .map(|span| span.intersection(changed))
                .filter(|span| !span.is_empty())
                .collect();
            if reopened.is_empty() {
                continue;
            }
            self.closed = self.closed.iter().flat_map(|span| without(*span, [changed])).collect();
            let read_at = after(Hour::of(changed.from).end(), read.last_age);
            let piece = |span| Piece { late: 1, disturbed: true, seen: true, ..Piece::new(span, read_at) };
            self.pieces.extend(reopened.into_iter().map(piece));
            self.pieces.sort_by_key(|piece| piece.span);
        }
    }

    fn cover(&mut self, read: &Read<'_>, hour: Hour, covered: Span) {
        self.split(covered.from);
        self.split(covered.to);
        let is_late = read.read_at >= after(hour.end(), read.last_age);
        let changed = read.changed.binary_search(&hour).is_ok();
        let mut agreed = Vec::new();
        self.pieces.retain(|piece| !(piece.hidden && piece.span.meets(covered)));
        for piece in self.pieces.iter_mut().filter(|piece| piece.span.meets(covered)) {
            if read.read_at < piece.read_at {
                // A slow writer: what is known is newer. If it found something, that disturbs.
                continue;
            }
            let agrees = !changed && !piece.disturbed;
            if is_late && agrees && !piece.doubted {
                agreed.push(piece.span);
            }
            piece.doubted = !agrees && (piece.doubted || read.has_omissions);
            piece.read_at = read.read_at;
            piece.late = piece.late.saturating_add(u8::from(is_late));
            piece.disturbed = false;
            piece.lost = 0;
        }
        self.pieces.retain(|piece| !agreed.contains(&piece.span));
        self.closed.extend(agreed);
        self.closed = joined(std::mem::take(&mut self.closed));
        let piece = |span: Span| {
            let expiring = read.expiring_at_start.iter().any(|expiring| expiring.contains(span.from));
            Piece { late: u8::from(is_late), expiring, ..Piece::new(span, read.read_at) }
        };
        let fresh: Vec<_> = self.unknown(covered).into_iter().map(piece).collect();
        self.pieces.extend(fresh);
        self.pieces.sort_by_key(|piece| piece.span);
        if let Some(events) = read.events {
            let seen = |piece: &&mut Piece| {
                piece.span.meets(covered) && piece.span.from <= events.to && events.from < piece.span.to
            };
            self.pieces.iter_mut().filter(seen).for_each(|piece| piece.seen = true);
        }
    }

    /// A change disturbs what this read does not cover itself, or covers with an older answer than is known.
    fn disturb(&mut self, read: &Read<'_>, changed: Span) {
        for piece in self.pieces.iter_mut().filter(|piece| piece.span.meets(changed) && !piece.hidden) {
            let own = piece.span.meets(read.covered) && piece.read_at == read.read_at;
            piece.disturbed |= !own;
        }
    }

    fn hide(&mut self, read_at: Timestamp, hidden: Span) {
        self.split(hidden.from);
        self.split(hidden.to);
        for piece in self.pieces.iter_mut().filter(|piece| piece.span.meets(hidden)) {
            piece.lost = piece.lost.saturating_add(1);
            if piece.hidden {
                piece.read_at = piece.read_at.max(read_at);
            }
        }
        let piece = |span| Piece { hidden: true, lost: 1, ..Piece::new(span, read_at) };
        let fresh: Vec<_> = self.unknown(hidden).into_iter().map(piece).collect();
        self.pieces.extend(fresh);
        self.pieces.sort_by_key(|piece| piece.span);
    }

    /// Makes an instant the end of a piece.
    fn split(&mut self, at: Timestamp) {
        let index = self.pieces.partition_point(|piece| piece.span.to <= at);
        let Some(piece) = self.pieces.get_mut(index).filter(|piece| piece.span.from < at) else { return };
        let mut later = *piece;
        later.span.from = at;
        piece.span.to = at;
        self.pieces.insert(index + 1, later);
    }

    /// Joins neighbors of an hour that differ in nothing.
    fn tidy(&mut self) {
        let mut tidied: Vec<Piece> = Vec::with_capacity(self.pieces.len());
        for piece in self.pieces.drain(..) {
            match tidied.last_mut() {
                Some(last)
                    if last.span.to == piece.span.from
                        && Hour::of(last.span.from) == Hour::of(piece.span.from)
                        && (Piece { span: last.span, ..piece }) == *last =>
                {
                    last.span.to = piece.span.to;
                }
                _ => tidied.push(piece),
            }
        }
        self.pieces = tidied;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LAST_AGE: SignedDuration = SignedDuration::from_hours(26);

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(minutes * 60).unwrap()
    }

    fn span(from: i64, to: i64) -> Span {
        Span::new(at(from), at(to))
    }

    fn read(coverage: &mut Coverage, asked: Span, read_at: i64, changed: &[i64]) {
        read_with(coverage, asked, read_at, changed, false);
    }

    fn read_with(coverage: &mut Coverage, asked: Span, read_at: i64, changed: &[i64], has_omissions: bool) {
        let hours = |inside: bool| {
            let of_side =
                changed.iter().map(|minutes| at(*minutes)).filter(|time| asked.contains(*time) == inside);
            of_side.map(Hour::of).collect::<Vec<_>>()
        };
        let (changed, strays) = (hours(true), hours(false));
        let read_at = at(read_at);
        let covered = Span::new(asked.from, asked.to.min(read_at));
        coverage.apply(&Read {
            asked,
            covered,
            read_at,
            events: Some(asked),
            expiring_at_start: &[],
            changed: &changed,
            strays: &strays,
            has_omissions,
            last_age: LAST_AGE,
        });
    }

    const LATE: i64 = 60 + 26 * 60;

    /// Mutation: close without confirmation.
    #[test]
    fn one_complete_read_does_not_close_an_hour() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 60), LATE, &[]);
        assert_eq!(coverage.closed(), []);
        read(&mut coverage, span(0, 60), LATE + 1, &[]);
        assert_eq!(coverage.closed(), [span(0, 60)]);
    }

    #[test]
    fn an_agreement_before_the_last_age_closes_nothing() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 60), LATE - 10, &[]);
        read(&mut coverage, span(0, 60), LATE - 1, &[]);
        assert_eq!(coverage.closed(), []);
        read(&mut coverage, span(0, 60), LATE, &[]);
        assert_eq!(coverage.closed(), [span(0, 60)]);
    }

    #[test]
    fn a_read_that_finds_something_has_to_be_confirmed() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 120), 30, &[]);
        read(&mut coverage, span(0, 120), LATE + 60, &[0]);
        assert_eq!(coverage.closed(), [], "the second hour was read for the first time");
        read(&mut coverage, span(0, 120), LATE + 61, &[]);
        assert_eq!(coverage.closed(), [span(0, 120)]);
    }

    #[test]
    fn a_record_that_another_read_committed_disturbs_the_agreement() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 60), LATE, &[]);
        // The margin of the neighbor's window shows a record of the hour.
        read(&mut coverage, span(60, 120), LATE + 1, &[59]);
        read(&mut coverage, span(0, 60), LATE + 2, &[]);
        assert_eq!(coverage.closed(), []);
        read(&mut coverage, span(0, 60), LATE + 3, &[]);
        assert_eq!(coverage.closed(), [span(0, 60)]);
    }

    #[test]
    fn a_change_opens_a_closed_hour_again() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 180), LATE + 120, &[]);
        read(&mut coverage, span(0, 180), LATE + 121, &[]);
        assert_eq!(coverage.closed(), [span(0, 180)]);
        read(&mut coverage, span(70, 80), LATE + 122, &[70]);
        assert_eq!(coverage.closed(), [span(0, 70), span(80, 180)]);
        read(&mut coverage, span(70, 80), LATE + 123, &[130]);
        assert_eq!(coverage.closed(), [span(0, 120)]);
    }

    #[test]
    fn a_read_without_a_known_record_is_confirmed_by_two_reads() {
        for known_at in [LATE - 1000, LATE] {
            let mut coverage = Coverage::default();
            read(&mut coverage, span(0, 60), known_at, &[]);
            read_with(&mut coverage, span(0, 60), LATE + 1, &[0], true);
            read(&mut coverage, span(0, 60), LATE + 2, &[]);
            assert_eq!(coverage.closed(), [], "the answer may have been cut short twice");
            read(&mut coverage, span(0, 60), LATE + 3, &[]);
            assert_eq!(coverage.closed(), [span(0, 60)]);
        }
    }

    #[test]
    fn an_older_read_closes_nothing_and_disturbs_if_it_found_something() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 60), LATE + 5, &[]);
        read(&mut coverage, span(0, 60), LATE + 4, &[]);
        assert_eq!(coverage.closed(), []);
        read(&mut coverage, span(0, 60), LATE + 3, &[0]);
        read(&mut coverage, span(0, 60), LATE + 6, &[]);
        assert_eq!(coverage.closed(), []);
    }

    /// Mutation: coverage by local clock.
    #[test]
    fn nothing_after_the_read_is_covered() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 60), 20, &[]);
        assert_eq!(coverage.read(), [span(0, 20)]);
        assert_eq!(coverage.unknown(span(0, 60)), [span(20, 60)]);
    }

    #[test]
    fn an_hour_that_never_agrees_is_unstable_after_five_reads() {
        let mut coverage = Coverage::default();
        for again in 0..i64::from(LATE_READS) {
            assert!(coverage.pieces().iter().all(|piece| !piece.is_unstable()));
            read(&mut coverage, span(0, 60), LATE + again, &[0]);
        }
        assert!(coverage.pieces().iter().all(Piece::is_unstable));
    }

    #[test]
    fn what_the_service_does_not_show_any_more_is_neither_closed_nor_read() {
        let mut coverage = Coverage::default();
        read(&mut coverage, span(0, 60), 100, &[]);
        for again in 0..3 {
            coverage.apply_nothing_shown(span(0, 120), at(LATE + 60 + again));
        }
        assert_eq!(coverage.closed(), []);
        assert_eq!(coverage.read(), [span(0, 60)]);
        assert!(coverage.pieces().iter().all(Piece::is_given_up));
        assert!(coverage.pieces()[0].is_lost() && coverage.pieces()[1].hidden);
    }

    proptest! {
        #[test]
        fn pieces_and_what_is_closed_never_overlap(
            reads in proptest::collection::vec((0_i64..600, 1_i64..200, 0_i64..4000, 0_i64..700, any::<bool>()), 1..30)
        ) {
            let mut coverage = Coverage::default();
            for (from, length, read_at, changed, has_changed) in reads {
                let changed = if has_changed { vec![changed] } else { vec![] };
                read(&mut coverage, span(from, from + length), read_at, &changed);
                let mut all: Vec<Span> = coverage.closed().to_vec();
                all.extend(coverage.pieces().iter().map(|piece| piece.span));
                all.sort();
                for pair in all.windows(2) {
                    prop_assert!(pair[0].to <= pair[1].from, "{:?}", all);
                }
                prop_assert!(coverage.pieces().windows(2).all(|pair| pair[0].span < pair[1].span));
                for piece in coverage.pieces() {
                    prop_assert!(!piece.span.is_empty());
                    prop_assert_eq!(piece.span.hours().count(), 1);
                }
            }
        }
    }
}

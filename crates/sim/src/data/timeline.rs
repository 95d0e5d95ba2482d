//! When events happen: more by day than by night, more on working days than on weekends.

use super::instant::{DAY, HOUR, Microseconds};
use crate::random::{below, combine};

/// Maps the positions of a log to time; later positions are never earlier in time. Positions after the last one
/// continue at the same rate, so that a live tenant never ends.
#[derive(Clone, Debug)]
pub(crate) struct Timeline {
    /// Where the span starts, and how long it is, as weight.
    start: u64,
    total: u64,
    count: u64,
    /// The weight of each position, and what remains of the whole.
    slot: u64,
    rest: u64,
    /// The weight before each hour of a week, which starts on Monday; the last entry is the sum.
    before: Vec<u64>,
    /// The hour that each weight is in.
    hours: Vec<u8>,
}

/// The weight of each hour of a working day.
const HOURS: [u64; 24] = [2, 1, 1, 1, 1, 2, 4, 8, 14, 18, 18, 16, 12, 14, 16, 16, 14, 12, 8, 6, 5, 4, 3, 2];

/// 1970 began on a Thursday.
const SINCE_MONDAY: Microseconds = 3 * DAY;

/// Weights have a fraction of so many bits.
const FRACTION: u32 = 32;

impl Timeline {
    pub(crate) fn new(start: Microseconds, end: Microseconds, count: u64) -> Self {
        let mut before = vec![0];
        let mut hours = Vec::new();
        let mut sum = 0;
        let weights =
            (0..7).flat_map(|day| HOURS.map(|weight| if day >= 5 { weight.div_ceil(4) } else { weight }));
        for (hour, weight) in (0..).zip(weights) {
            sum += weight;
            before.push(sum);
            hours.extend((0..weight).map(|_| hour));
        }
        let mut timeline = Timeline { start: 0, total: 1, count, slot: 1, rest: 0, before, hours };
        timeline.start = timeline.weight(start);
        timeline.total = timeline.weight(end).saturating_sub(timeline.start).max(1);
        timeline.slot = timeline.total / count.max(1);
        timeline.rest = timeline.total % count.max(1);
        timeline
    }

    /// The time of the event at a position.
    pub(crate) fn instant(&self, position: u64, seed: u64) -> Microseconds {
        // Each position has a slot of its own, and an offset within.
        let offset = below(combine(seed, position), self.slot.max(1));
        let start = self.slot.saturating_mul(position).saturating_add(self.share_of_rest(position));
        self.time(self.start.saturating_add(start).saturating_add(offset))
    }

    /// What remains of the whole is spread evenly.
    fn share_of_rest(&self, position: u64) -> u64 {
        let count = self.count.max(1);
        match self.rest.checked_mul(position) {
            Some(product) => product / count,
            None => {
                let share = u128::from(self.rest) * u128::from(position) / u128::from(count);
                u64::try_from(share).unwrap_or(u64::MAX)
            }
        }
    }

    /// The number of positions whose slot begins at or before `instant`: none after them has happened by then.
    pub(crate) fn begun(&self, instant: Microseconds) -> u64 {
        let since = self.weight(instant).checked_sub(self.start);
        let position = |since| u128::from(since) * u128::from(self.count) / u128::from(self.total) + 1;
        since.map_or(0, |since| u64::try_from(position(since)).unwrap_or(u64::MAX))
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// The weight of everything between the Monday before 1970 and `instant`.
    fn weight(&self, instant: Microseconds) -> u64 {
        let since = instant.saturating_add(SINCE_MONDAY).max(0);
        let hours = usize::try_from(since / HOUR).unwrap_or(0);
        let (week, hour) = (hours / 168, hours % 168);
        let of_hour = |hour: usize| u128::from(self.before.get(hour).copied().unwrap_or(0));
        let whole = week as u128 * of_hour(168) + of_hour(hour);
        let within = u128::from((since % HOUR).unsigned_abs());
        let width = of_hour(hour + 1) - of_hour(hour);
        let weight = (whole << FRACTION) + (width << FRACTION) * within / u128::from(HOUR.unsigned_abs());
        u64::try_from(weight).unwrap_or(u64::MAX)
    }

    /// The instant that has so much weight before it.
    fn time(&self, weight: u64) -> Microseconds {
        let week = self.before.last().copied().unwrap_or(1);
        let whole = weight >> FRACTION;
        let rest = whole % week;
        let hour = usize::try_from(rest).ok().and_then(|rest| self.hours.get(rest)).copied().unwrap_or(0);
        let hour = usize::from(hour);
        let from = self.before.get(hour).copied().unwrap_or(0);
        let width = self.before.get(hour + 1).map_or(1, |to| to - from).max(1);
        let within = (rest - from) << FRACTION | weight & ((1 << FRACTION) - 1);
        let offset = (u128::from(within) * u128::from(HOUR.unsigned_abs())) >> FRACTION;
        let offset = u64::try_from(offset).unwrap_or(0) / width;
        let hours = (whole / week * 168).cast_signed() + i64::try_from(hour).unwrap_or(0);
        hours * HOUR + offset.cast_signed() - SINCE_MONDAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_never_runs_backwards_and_stays_in_its_span() {
        let (start, end) = (20_000 * DAY + HOUR / 3, 20_030 * DAY);
        for count in [1, 10, 1000, 50_000] {
            let timeline = Timeline::new(start, end, count);
            let instants: Vec<_> = (0..count).map(|position| timeline.instant(position, 7)).collect();
            assert!(instants.is_sorted());
            assert!(instants.iter().all(|instant| (start - 1..end).contains(instant)));
            assert!(timeline.instant(count, 7) >= end - 1);
            assert!(timeline.instant(count + 5, 7) >= timeline.instant(count, 7));
        }
    }

    #[test]
    fn nothing_has_happened_after_the_positions_that_have_begun() {
        let timeline = Timeline::new(20_000 * DAY, 20_010 * DAY, 5_000);
        for position in [0, 1, 1_234, 4_999, 9_000] {
            let instant = timeline.instant(position, 7);
            let begun = timeline.begun(instant);
            assert!(begun > position && timeline.instant(begun, 7) > instant);
        }
        assert_eq!(timeline.begun(0), 0);
    }
}

//! When things happen: more by day than by night, more on working days than on weekends.

use super::instant::{DAY, HOUR, Microseconds};
use crate::random::{below, combine};

/// Spreads the positions of a log over a span of time; later positions are never earlier in time.
#[derive(Clone, Debug)]
pub(crate) struct Timeline {
    start: Microseconds,
    count: u64,
    /// How much happened before each hour of the span, by weight; the last entry is the sum.
    before: Vec<u64>,
}

/// The weight of each hour of a working day.
const HOURS: [u64; 24] = [2, 1, 1, 1, 1, 2, 4, 8, 14, 18, 18, 16, 12, 14, 16, 16, 14, 12, 8, 6, 5, 4, 3, 2];

impl Timeline {
    pub(crate) fn new(start: Microseconds, end: Microseconds, count: u64) -> Self {
        let start = start - start.rem_euclid(HOUR);
        let hours = ((end - start) / HOUR).max(1);
        let mut sum = 0;
        let mut before = vec![0];
        for hour in 0..hours {
            let instant = start + hour * HOUR;
            // 1970 began on a Thursday.
            let weekend = matches!(instant.div_euclid(DAY).rem_euclid(7), 2 | 3);
            let of_day = usize::try_from(instant.rem_euclid(DAY) / HOUR).unwrap_or(0);
            let weight = HOURS.get(of_day).copied().unwrap_or(1);
            sum += if weekend { weight.div_ceil(4) } else { weight };
            before.push(sum);
        }
        Timeline { start, count, before }
    }

    /// When the record at a position happened.
    pub(crate) fn instant(&self, position: u64, seed: u64) -> Microseconds {
        // Positions in units of weight, with a fraction of 20 bits, and a jitter within the own slot.
        let total = u128::from(self.before.last().copied().unwrap_or(1)) << 20;
        let slot = (total / u128::from(self.count.max(1))).max(1);
        let jitter = below(combine(seed, position), u64::try_from(slot).unwrap_or(1).max(1));
        let place = total * u128::from(position) / u128::from(self.count.max(1)) + u128::from(jitter);
        let whole = u64::try_from(place >> 20).unwrap_or(u64::MAX);
        let hour = self.before.partition_point(|before| *before <= whole).saturating_sub(1);
        let from = self.before.get(hour).copied().unwrap_or(0);
        let weight = self.before.get(hour + 1).map_or(1, |to| to - from).max(1);
        let within = place.saturating_sub(u128::from(from) << 20);
        let offset = (within * u128::from(HOUR.unsigned_abs()) / (u128::from(weight) << 20))
            .min(u128::from(HOUR.unsigned_abs()) - 1);
        self.start + i64::try_from(hour).unwrap_or(0) * HOUR + i64::try_from(offset).unwrap_or(0)
    }

    /// The first position that is not before `instant`, found by halving.
    pub(crate) fn first_from(&self, instant: Microseconds, seed: u64) -> u64 {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.instant(middle, seed) < instant {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_never_runs_backwards_and_stays_in_its_span() {
        let (start, end) = (20_000 * DAY, 20_030 * DAY);
        for count in [1, 10, 1000, 50_000] {
            let timeline = Timeline::new(start, end, count);
            let instants: Vec<_> = (0..count).map(|position| timeline.instant(position, 7)).collect();
            assert!(instants.is_sorted());
            assert!(instants.iter().all(|instant| (start..end).contains(instant)));
        }
    }

    #[test]
    fn the_first_position_from_an_instant_is_found() {
        let timeline = Timeline::new(20_000 * DAY, 20_010 * DAY, 5000);
        let instant = timeline.instant(1234, 7);
        assert_eq!(timeline.first_from(instant, 7), 1234);
        assert_eq!(timeline.first_from(0, 7), 0);
        assert_eq!(timeline.first_from(i64::MAX, 7), 5000);
    }
}

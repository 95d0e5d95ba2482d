//! When records become visible.

use std::time::Duration;

use crate::random::{below, combine_all};

/// How long after its event a record becomes visible, and how many records are published again with changed content.
///
/// Each record has a delay of its own, so records arrive out of order.
///
/// ```
/// use std::time::Duration;
/// use msgraph_sim::PublicationDelay;
///
/// let minutes = |count: u64| Duration::from_secs(60 * count);
/// let delay = PublicationDelay::percentiles([(50, minutes(2)), (95, minutes(8)), (100, minutes(30))])
///     .revisions(50, minutes(60));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicationDelay {
    /// Hundredths of a percent, and the delay in microseconds that so many records do not exceed; ascending.
    steps: Vec<(u64, i64)>,
    revised_one_in: u64,
    revised_within: i64,
}

/// Whether a record is visible, and with which content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visibility {
    NotYet,
    Original,
    Revised,
}

const MINUTE: i64 = 60_000_000;

impl PublicationDelay {
    /// The latency that Microsoft documents: most records within 5 minutes, all within 15. One record in 50 is revised
    /// within an hour.
    #[must_use]
    pub fn documented() -> Self {
        Self::of_steps([(0, MINUTE / 2), (5_000, 2 * MINUTE), (9_500, 5 * MINUTE), (10_000, 15 * MINUTE)])
    }

    /// The latency that users report: 80 % of the records within 10 minutes, 98.5 % within 30 minutes, 99.85 % within
    /// 6 hours, the rest within 24 hours. One record in 20 is revised within an hour.
    #[must_use]
    pub fn field() -> Self {
        Self::of_steps([
            (0, MINUTE),
            (8_000, 10 * MINUTE),
            (9_850, 30 * MINUTE),
            (9_985, 360 * MINUTE),
            (10_000, 1_440 * MINUTE),
        ])
        .revisions(20, Duration::from_secs(3_600))
    }

    /// Delays that are evenly distributed between two values, without revisions.
    #[must_use]
    pub fn between(least: Duration, most: Duration) -> Self {
        Self::percentiles([(0, least), (100, most)]).revisions(0, Duration::ZERO)
    }

    /// Delays by percentile, linear in between; percentile 0 defaults to no delay. Without revisions.
    #[must_use]
    pub fn percentiles(percentiles: impl IntoIterator<Item = (u8, Duration)>) -> Self {
        let mut steps: Vec<(u64, i64)> = percentiles
            .into_iter()
            .map(|(percent, delay)| (u64::from(percent.min(100)) * 100, micros(delay)))
            .collect();
        steps.sort_unstable();
        if steps.first().is_none_or(|(percent, _)| *percent > 0) {
            steps.insert(0, (0, 0));
        }
        PublicationDelay { steps, revised_one_in: 0, revised_within: 0 }
    }

    /// Publishes one record in `one_in` again with changed content, at most `within` after its first publication; 0
    /// revises none.
    #[must_use]
    pub fn revisions(mut self, one_in: u64, within: Duration) -> Self {
        (self.revised_one_in, self.revised_within) = (one_in, micros(within));
        self
    }

    fn of_steps<const N: usize>(steps: [(u64, i64); N]) -> Self {
        PublicationDelay { steps: steps.into(), revised_one_in: 50, revised_within: 60 * MINUTE }
    }

    /// Whether the record of an event at `time` is visible `now`, both in microseconds.
    pub(crate) fn visibility(&self, seed: u64, position: u64, time: i64, now: i64) -> Visibility {
        if now < time {
            return Visibility::NotYet;
        }
        let published = time.saturating_add(self.delay(seed, position));
        if now < published {
            return Visibility::NotYet;
        }
        if combine_all(&[seed, position, 8]).checked_rem(self.revised_one_in) != Some(0) {
            return Visibility::Original;
        }
        let within = self.revised_within.unsigned_abs().max(1);
        let after = 1 + below(combine_all(&[seed, position, 9]), within).cast_signed();
        if now < published.saturating_add(after) { Visibility::Original } else { Visibility::Revised }
    }

    /// The longest delay, in microseconds.
    pub(crate) fn longest(&self) -> i64 {
        self.steps.last().map_or(0, |(_, delay)| *delay)
    }

    fn delay(&self, seed: u64, position: u64) -> i64 {
        let random = combine_all(&[seed, position, 7]);
        let share = below(random, 10_000);
        let after = self.steps.partition_point(|(percent, _)| *percent <= share);
        let Some((from, least)) = self.steps.get(after.saturating_sub(1)) else { return 0 };
        let Some((to, most)) = self.steps.get(after) else { return *least };
        // The low bits are independent of the share, which comes from the high ones.
        let width = (to - from).max(1) * 1_000;
        let within = (share - from) * 1_000 + random % 1_000;
        least + i64::try_from(i128::from(most - least) * i128::from(within) / i128::from(width)).unwrap_or(0)
    }
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_published_late_and_then_revised() {
        let second = Duration::from_secs(1);
        let delay = PublicationDelay::between(second * 10, second * 15).revisions(1, second);
        let at = |seconds: i64| delay.visibility(1, 2, 0, seconds * 1_000_000);
        assert_eq!((at(-1), at(9), at(17)), (Visibility::NotYet, Visibility::NotYet, Visibility::Revised));
    }

    #[test]
    fn delays_follow_the_percentiles() {
        let delay = PublicationDelay::field();
        let within = |minutes: i64| {
            (0..20_000).filter(|position| delay.delay(7, *position) <= minutes * MINUTE).count()
        };
        assert!((15_700..16_300).contains(&within(10)), "{}", within(10));
        assert!((19_600..19_800).contains(&within(30)), "{}", within(30));
        assert_eq!((within(0), within(1_440)), (0, 20_000));
    }
}

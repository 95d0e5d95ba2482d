//! When records can be seen.

use std::time::Duration;

use crate::random::combine_all;

/// When records can be seen: some time after what they tell of, out of order, and some of them twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lateness {
    /// The least that a record is late.
    pub delay: Duration,
    /// How much more it can be; every record has its own share.
    pub spread: Duration,
    /// One in so many records is published again with changes; 0 means none.
    pub republished_one_in: u64,
    /// How long after its first publication.
    pub republished_after: Duration,
}

/// How a record is to be seen at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edition {
    NotYet,
    First,
    Second,
}

impl Lateness {
    /// How a record that tells of `time` is to be seen `now`, both in microseconds.
    pub(crate) fn edition(&self, seed: u64, index: u64, time: i64, now: i64) -> Edition {
        let share =
            combine_all(&[seed, index, 7]).checked_rem(micros(self.spread).unsigned_abs()).unwrap_or(0);
        let share = i64::try_from(share).unwrap_or(0);
        let first = time.saturating_add(micros(self.delay)).saturating_add(share);
        let again = combine_all(&[seed, index, 8]).checked_rem(self.republished_one_in) == Some(0);
        if now < first {
            Edition::NotYet
        } else if again && now >= first.saturating_add(micros(self.republished_after)) {
            Edition::Second
        } else {
            Edition::First
        }
    }
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_late_and_then_again() {
        let second = Duration::from_secs(1);
        let lateness = Lateness {
            delay: second * 10,
            spread: second * 5,
            republished_one_in: 1,
            republished_after: second,
        };
        let at = |seconds: i64| lateness.edition(1, 2, 0, seconds * 1_000_000);
        assert_eq!(at(9), Edition::NotYet);
        assert_eq!(at(30), Edition::Second);
        assert!((10..16).any(|seconds| at(seconds) == Edition::First));
    }
}

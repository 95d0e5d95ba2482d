//! The settings of a collector.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::segment::Compression;
use crate::stream::Stream;
use crate::time::{HOUR, Span, joined};

/// What a collector does: streams, range, ages, limits.
///
/// What decides about gaps is committed to the log whenever it changes; see [`Declared`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// The streams. Default: [`Stream::default_set`].
    pub streams: Vec<Stream>,
    /// The first instant that is collected. Default: seven days before the first run.
    pub from: Option<Timestamp>,
    /// The first instant that is not collected; none to go on.
    pub to: Option<Timestamp>,
    /// How often the newest records are read. Default: 5 minutes.
    pub cycle: Duration,
    /// How far before now the newest records are read again in every cycle. Default: 30 minutes.
    pub overlap: Duration,
    /// When an hour is read again, counted from its end. Default: 1, 6 and 26 hours.
    pub ages: Vec<Duration>,
    /// The requests that a cycle may use, by which the degradations are decided. Default: 150, which is 5 requests
    /// per 10 seconds for 5 minutes.
    pub requests_per_cycle: u32,
    /// How many pages a window aims at. Default: 20.
    pub pages_per_window: u32,
    /// How often a report without a time is taken. Default: a day.
    pub snapshot_every: Duration,
    /// How segments are compressed. Default: Zstandard.
    pub compression: Compression,
    /// The header `Prefer` of every request. It changes content, so it is fixed with the log's first entry of it.
    /// Default: `include-unknown-enum-members`.
    pub prefer: Option<String>,
    /// The compressed size at which a segment ends, in bytes. Default: 8 MiB.
    pub segment_bytes: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            streams: Stream::default_set(),
            from: None,
            to: None,
            cycle: Duration::from_secs(5 * 60),
            overlap: Duration::from_secs(30 * 60),
            ages: [1, 6, 26].map(|hours| Duration::from_secs(hours * 3600)).into(),
            requests_per_cycle: 150,
            pages_per_window: 20,
            snapshot_every: Duration::from_secs(24 * 3600),
            compression: Compression::Zstd,
            prefer: Some("include-unknown-enum-members".to_owned()),
            segment_bytes: 8 << 20,
        }
    }
}

impl Settings {
    /// What of these settings the log holds.
    pub(crate) fn declared(&self, from: Timestamp, level: Level) -> Declared {
        let seconds = |duration: &Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        let mut ages: Vec<i64> = self.ages.iter().map(seconds).collect();
        ages.sort_unstable();
        ages.dedup();
        let mut streams = self.streams.clone();
        streams.sort();
        streams.dedup();
        Declared {
            streams,
            from,
            to: self.to,
            overlap: seconds(&self.overlap),
            ages,
            cycle: seconds(&self.cycle),
            snapshot_every: seconds(&self.snapshot_every),
            prefer: self.prefer.clone(),
            level,
        }
    }
}

/// What the log holds of the settings: what gaps are computed against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Declared {
    /// The streams, sorted.
    pub streams: Vec<Stream>,
    /// The first instant that is collected.
    pub from: Timestamp,
    /// The first instant that is not collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Timestamp>,
    /// How far before now the newest records are read again, in seconds.
    pub overlap: i64,
    /// When an hour is read again after its end, in seconds, ascending.
    pub ages: Vec<i64>,
    /// The time between cycles, in seconds.
    pub cycle: i64,
    /// The time between snapshots, in seconds.
    pub snapshot_every: i64,
    /// The header `Prefer` of every request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefer: Option<String>,
    /// What is left out because the request budget is short.
    pub level: Level,
}

impl Declared {
    /// The age after which an hour is read for the last time.
    pub(crate) fn last_age(&self) -> SignedDuration {
        self.ages.last().map_or(HOUR, |seconds| SignedDuration::from_secs(*seconds))
    }

    /// The ages that are read at the present degradation.
    pub(crate) fn active_ages(&self) -> impl DoubleEndedIterator<Item = SignedDuration> {
        let last = self.ages.len().saturating_sub(1);
        let dropped = match self.level {
            Level::Full | Level::NoOverlap => 0,
            Level::NoFirstAge => 1,
            Level::LastAgeOnly => last,
        };
        self.ages.iter().skip(dropped.min(last)).map(|seconds| SignedDuration::from_secs(*seconds))
    }

    pub(crate) fn active_overlap(&self) -> SignedDuration {
        match self.level {
            Level::Full => SignedDuration::from_secs(self.overlap),
            Level::NoOverlap | Level::NoFirstAge | Level::LastAgeOnly => SignedDuration::ZERO,
        }
    }

    pub(crate) fn range(&self) -> Span {
        Span::new(self.from, self.to.unwrap_or(Timestamp::MAX))
    }
}

/// What a collector leaves out when it needs more than 80 % of its request budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing.
    #[default]
    Full,
    /// The overlap.
    NoOverlap,
    /// The overlap and the first age.
    NoFirstAge,
    /// The overlap and every age but the last.
    LastAgeOnly,
}

impl Level {
    /// The level after some cycles that used `used` of `budget` requests. A step at a time; back below 50 %.
    pub(crate) fn after(self, used: u64, budget: u64) -> Self {
        let levels = [Self::Full, Self::NoOverlap, Self::NoFirstAge, Self::LastAgeOnly];
        let index = levels.iter().position(|level| *level == self).unwrap_or_default();
        let next = if used.saturating_mul(10) > budget.saturating_mul(8) {
            index + 1
        } else if used.saturating_mul(2) < budget {
            index.saturating_sub(1)
        } else {
            index
        };
        levels.get(next).copied().unwrap_or(self)
    }
}

/// The ranges of a stream, which later settings only add to.
pub(crate) fn add_range(ranges: &mut Vec<Span>, range: Span) {
    ranges.push(range);
    *ranges = joined(std::mem::take(ranges));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(level: Level) -> Declared {
        Settings::default().declared(Timestamp::UNIX_EPOCH, level)
    }

    #[test]
    fn the_overlap_goes_first_then_the_early_ages_and_the_last_age_stays() {
        let hours = |level| declared(level).active_ages().map(|age| age.as_hours()).collect::<Vec<_>>();
        assert_eq!(
            (declared(Level::Full).active_overlap().as_mins(), hours(Level::Full)),
            (30, vec![1, 6, 26])
        );
        assert_eq!(
            (declared(Level::NoOverlap).active_overlap().as_mins(), hours(Level::NoOverlap)),
            (0, vec![1, 6, 26])
        );
        assert_eq!(hours(Level::NoFirstAge), [6, 26]);
        assert_eq!(hours(Level::LastAgeOnly), [26]);
    }

    #[test]
    fn levels_change_one_step_at_a_time() {
        assert_eq!(Level::Full.after(81, 100), Level::NoOverlap);
        assert_eq!(Level::NoOverlap.after(81, 100), Level::NoFirstAge);
        assert_eq!(Level::LastAgeOnly.after(100, 100), Level::LastAgeOnly);
        assert_eq!(Level::NoFirstAge.after(60, 100), Level::NoFirstAge);
        assert_eq!(Level::NoFirstAge.after(49, 100), Level::NoOverlap);
        assert_eq!(Level::Full.after(0, 100), Level::Full);
    }
}

//! What a day of a stream adds up to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::entry::Window;

/// What was committed and read of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Day {
    /// The records that were committed.
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
    /// How many records became visible within 2^n seconds after their event.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lag: BTreeMap<u8, u64>,
}

impl Day {
    pub(super) fn take(&mut self, window: &Window) {
        self.records += window.counts.new;
        self.bytes += window.segments.iter().map(|segment| segment.size).sum::<u64>();
        self.rows += window.pages.iter().map(|page| page.rows).sum::<u64>();
        self.requests += window.pages.len() as u64;
        self.reads += u64::from(window.complete);
        self.reads_with_gone += u64::from(window.complete && window.counts.gone > 0);
        for (bucket, count) in &window.lag {
            *self.lag.entry(*bucket).or_default() += count;
        }
    }
}

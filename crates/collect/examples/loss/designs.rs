//! Simpler designs, as public collectors have them.

use std::error::Error;

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs::Client;
use msgraph_auditlogs::beta::AuditLogs;
use msgraph_auditlogs::query::Filter;
use msgraph_sim::Clock;

use super::{Collected, Setup, event, start};

/// How a collector decides what to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Design {
    LookBack,
    Cursor,
    Contiguous,
    Delay,
    Ours,
}

impl Design {
    pub(crate) const ALL: [Self; 5] =
        [Self::LookBack, Self::Cursor, Self::Contiguous, Self::Delay, Self::Ours];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::LookBack => "look back one cycle, no state",
            Self::Cursor => "cursor = newest event + 1 ms",
            Self::Contiguous => "contiguous windows, 7 min delay",
            Self::Delay => "delay 15 min, overlap 2 h",
            Self::Ours => "this collector",
        }
    }

    /// Collects until `end`. Returns what it has, the requests and the rows.
    pub(super) async fn run(
        self,
        setup: Setup,
        client: &Client,
        clock: &Clock,
        end: Timestamp,
    ) -> Result<(Collected, u64, u64), Box<dyn Error>> {
        let mut collected = Collected::default();
        let (mut cursor, mut requests, mut rows) = (start(), 0, 0);
        let minutes = SignedDuration::from_mins;
        while clock.now() < end {
            let now = clock.now();
            let (from, to) = match self {
                Self::LookBack => (now - setup.cycle, now),
                Self::Cursor => (cursor, now),
                Self::Contiguous => (cursor, now - minutes(7)),
                Self::Delay | Self::Ours => (now - minutes(135), now - minutes(15)),
            };
            if from < to {
                let page = read(client, from, to).await?;
                requests += (page.len() as u64).div_ceil(1000).max(1);
                rows += page.len() as u64;
                for raw in &page {
                    collected.add(raw, now);
                }
                cursor = match self {
                    Self::Contiguous => to,
                    _ => {
                        let newest = page.iter().filter_map(|raw| event(raw)).max();
                        newest.map_or(cursor, |newest| newest + SignedDuration::from_millis(1))
                    }
                };
            }
            clock.advance(setup.cycle.unsigned_abs());
        }
        Ok((collected, requests, rows))
    }
}

/// The audits of a time, `from` included, `to` excluded.
pub(super) async fn read(
    client: &Client,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<String>, Box<dyn Error>> {
    let filter = format!("activityDateTime ge {from} and activityDateTime lt {to}");
    let list = AuditLogs::new(client).directory_audits().list().filter(Filter::raw(filter)).top(1000);
    let mut pages = list.pages();
    let mut raws = Vec::new();
    while let Some(page) = pages.try_next().await? {
        raws.extend(page.records().iter().map(|record| record.raw().to_owned()));
    }
    Ok(raws)
}

//! What a few small requests tell of a stream.

use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{
    GraphSource, ReadRequest, Source as _, SourceError, SourcePage, Span, Stream,
};

/// The ages in days at which old records are looked for: the documented retentions are 30 and 7 days.
const AGES: [i64; 3] = [29, 13, 6];

/// What was found.
#[derive(Default)]
pub(super) struct Probed {
    pub(super) error: Option<SourceError>,
    /// The records of the last day, at most a page.
    pub(super) records: usize,
    /// Records of this age are shown.
    pub(super) oldest_days: Option<i64>,
    /// This machine's clock against the service's, in seconds; positive where it is ahead.
    pub(super) skew: Option<i64>,
    pub(super) latency: Option<Duration>,
}

pub(super) async fn probe(source: &GraphSource, stream: &Stream) -> Probed {
    let mut probed = Probed::default();
    let now = Timestamp::now();
    let started = Instant::now();
    match first_page(source, stream, now, SignedDuration::from_hours(24), SignedDuration::ZERO).await {
        Ok(page) => {
            probed.latency = Some(started.elapsed());
            probed.skew = page.date.map(|date| Timestamp::now().duration_since(date).as_secs());
            probed.records = page.records.len();
        }
        Err(error) => {
            probed.error = Some(error);
            return probed;
        }
    }
    if stream.report().is_snapshot() {
        return probed;
    }
    for days in AGES {
        let (from, to) = (SignedDuration::from_hours((days + 1) * 24), SignedDuration::from_hours(days * 24));
        // Some tenants refuse what is outside retention: nothing as old is shown.
        if first_page(source, stream, now, from, to).await.is_ok_and(|page| !page.records.is_empty()) {
            probed.oldest_days = Some(days);
            break;
        }
    }
    probed
}

/// The first page of a time, which begins and ends so long ago.
async fn first_page(
    source: &GraphSource,
    stream: &Stream,
    now: Timestamp,
    from: SignedDuration,
    to: SignedDuration,
) -> Result<SourcePage, SourceError> {
    let ago = |age: SignedDuration| now.checked_sub(age).unwrap_or(now);
    let span = (!stream.report().is_snapshot()).then(|| Span::new(ago(from), ago(to)));
    let request = ReadRequest::new(stream.clone(), span, None);
    source.read(&request).next().await.unwrap_or_else(|| Ok(SourcePage::default()))
}

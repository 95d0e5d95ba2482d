//! A small tenant whose records never change, and a day later.

use std::time::Duration;

use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{
    BoxFuture, Clock, Collector, Pages, ReadRequest, Report, Settings, Source, SourcePage, Store, Stream,
    Summary,
};

pub(crate) fn start() -> Timestamp {
    "2026-11-05T00:00:00Z".parse().unwrap()
}

/// Two days after the events began.
pub(crate) fn now() -> Timestamp {
    start() + SignedDuration::from_hours(48)
}

#[derive(Clone)]
pub(crate) struct Fixed(Timestamp);

impl Fixed {
    pub(crate) fn at(now: Timestamp) -> Self {
        Self(now)
    }
}

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

/// A record every ten minutes.
#[derive(Clone)]
pub(crate) struct Steady;

impl Source for Steady {
    fn read(&self, request: &ReadRequest) -> Pages {
        let asked = request.span.unwrap();
        let times = (0..)
            .map(|number| start() + SignedDuration::from_mins(number * 10))
            .take_while(|time| *time < now());
        let shown = times.filter(|time| asked.from <= *time && *time <= asked.to);
        let records = shown
            .map(|time| format!(r#"{{"id":"{}","activityDateTime":"{time}"}}"#, time.as_second()).into())
            .collect();
        let request_id = Some("r".into());
        let page = SourcePage { records, request_id, is_last: true, ..SourcePage::default() };
        Box::pin(stream::iter([Ok(page)]))
    }
}

pub(crate) fn source() -> Steady {
    Steady
}

pub(crate) fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.streams = vec![Stream::new(Report::find("beta", "directoryAudits").unwrap(), "all").unwrap()];
    settings.from = Some(start());
    settings
}

pub(crate) async fn pull(store: &Store) -> Summary {
    let builder =
        Collector::builder().tenant("tenant").store(store.clone()).source(Steady).settings(settings());
    builder.clock(Fixed::at(now())).build().unwrap().pull().await.unwrap()
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

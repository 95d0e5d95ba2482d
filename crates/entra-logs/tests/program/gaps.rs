//! Gaps: what an outage of five weeks leaves is listed with its reason, and the exit code is 5.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{
    BoxFuture, Clock, Collector, Pages, ReadRequest, Report, Settings, Source, SourcePage, Store, Stream,
};

use super::{code, err, json, out, run};

const TENANT: &str = "11111111-2222-4333-8444-555555555555";

/// What the service still shows.
const RETENTION: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A clock that goes only where it is put.
#[derive(Clone)]
struct Time(Arc<Mutex<Timestamp>>);

impl Clock for Time {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

/// A record in the middle of every hour, for as long as it is retained.
struct Hourly(Time);

impl Source for Hourly {
    fn read(&self, request: &ReadRequest) -> Pages {
        let (now, span) = (self.0.now(), request.span.unwrap());
        let from = span.from.max(now - RETENTION).as_second();
        let to = span.to.min(now).as_second();
        let records = (from / 3_600..=to / 3_600)
            .map(|hour| hour * 3_600 + 1_800)
            .filter(|second| (from..to).contains(second))
            .map(|second| {
                let time = Timestamp::from_second(second).unwrap();
                format!(r#"{{"id":"{second}","activityDateTime":"{time}"}}"#).into()
            })
            .collect();
        let page = SourcePage { records, date: Some(now), request_id: None, is_last: true };
        Box::pin(stream::iter([Ok(page)]))
    }
}

#[tokio::test]
async fn an_outage_that_outlasts_the_retention_is_listed_and_the_exit_code_is_5() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::local(folder.path().join("logs")).unwrap();
    let end = Timestamp::now();
    let time = Time(Arc::new(Mutex::new(end - SignedDuration::from_hours(42 * 24))));
    let mut settings = Settings::default();
    settings.streams = vec![Stream::new(Report::find("beta", "directoryAudits").unwrap(), "all").unwrap()];
    settings.from = Some(time.now() - SignedDuration::from_hours(6 * 24));
    let collector = Collector::builder().tenant(TENANT).cloud("none").store(store).settings(settings);
    let mut collector = collector.source(Hourly(time.clone())).clock(time.clone()).build().unwrap();
    collector.pull().await.unwrap();
    *time.0.lock().unwrap() = end;
    let summary = collector.pull().await.unwrap();
    assert_eq!(summary.exit_code(), 5);

    let gaps = run(folder.path(), &["gaps", "--to", "logs", "--json"]);
    assert_eq!(code(&gaps), 5, "{}{}", out(&gaps), err(&gaps));
    let gaps: Vec<_> = out(&gaps).lines().map(json).filter(|gap| gap["isGap"] == true).collect();
    assert!(gaps.iter().any(|gap| gap.to_string().contains("expired")), "{gaps:?}");
    let lost = run(folder.path(), &["gaps", "--to", "logs", "--lost"]);
    assert!(code(&lost) == 5 && out(&lost).contains("expired unread"), "{}", out(&lost));
    assert!(!out(&lost).contains("open"), "{}", out(&lost));
    let status = out(&run(folder.path(), &["status", "--to", "logs", "--days", "60"]));
    assert!(status.contains("!!!!"), "{status}");
    let page = out(&run(folder.path(), &["status", "--to", "logs", "--html"]));
    assert!(page.contains("class=\"gap\"") && page.contains("expired unread"), "{page}");
    let verified = run(folder.path(), &["verify", "--to", "logs", "--deep"]);
    assert_eq!(code(&verified), 0, "{}", out(&verified));
    assert!(out(&verified).contains("`entra-logs gaps` lists them"), "{}", out(&verified));
}

//! Streams: laziness, prefetching, cancellation, positions.

use std::time::Duration;

use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _};
use msgraph_runtime::{Client, Error, Page, Pages, Record, Records, StaticToken};
use tokio::time::sleep;

use crate::row::{Row, drain};
use crate::server::{Reply, Server, sign_ins};

const MOMENT: Duration = Duration::from_millis(1);

#[test]
fn streams_can_be_sent_and_moved() {
    fn is_send_and_unpin<T: Send + Unpin>() {}
    is_send_and_unpin::<Records<Row>>();
    is_send_and_unpin::<Pages<Row>>();
    is_send_and_unpin::<Page<Row>>();
}

#[test]
fn clients_errors_and_requests_on_their_way_can_be_sent_between_threads() {
    fn is_send_and_sync<T: Send + Sync + 'static>() {}
    is_send_and_sync::<Client>();
    is_send_and_sync::<Error>();
    is_send_and_sync::<Record<Row>>();
    fn is_send<T: Send + 'static>(_: T) {}
    let client = Client::builder(StaticToken::new("t")).build().unwrap();
    is_send(sign_ins(&client).list::<Row>().send());
    is_send(sign_ins(&client).key("1").get::<Row>().send());
    is_send(sign_ins(&client).action::<()>("dismiss").send());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_a_stream_is_polled() {
    let server = Server::start([]).await;
    let records = server.sign_ins().list::<Row>().records();
    sleep(MOMENT).await;
    assert_eq!(server.count(), 0);
    drop(records);
}

#[tokio::test(start_paused = true)]
async fn exactly_one_page_is_fetched_ahead() {
    let server = Server::start([]).await;
    server.then([server.page(&[1, 2], Some("p=2")), server.page(&[3], Some("p=3")), server.page(&[4], None)]);
    let mut records = server.sign_ins().list::<Row>().records();
    assert_eq!(records.next().await.unwrap().unwrap().number(), 1);
    sleep(MOMENT).await;
    assert_eq!(server.count(), 2, "the second page is fetched while the first is read, the third is not");
    assert_eq!(records.next().await.unwrap().unwrap().number(), 2);
    assert_eq!(records.next().await.unwrap().unwrap().number(), 3);
    sleep(MOMENT).await;
    assert_eq!(server.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn pages_are_fetched_ahead_too() {
    let server = Server::start([]).await;
    server.then([server.page(&[1], Some("p=2")), server.page(&[2], Some("p=3")), server.page(&[3], None)]);
    let mut pages = server.sign_ins().list::<Row>().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().records().len(), 1);
    sleep(MOMENT).await;
    assert_eq!(server.count(), 2);
    assert_eq!(pages.try_collect::<Vec<_>>().await.unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn dropping_a_stream_cancels_its_requests() {
    let server = Server::start([]).await;
    server.then([server.page(&[1], Some("p=2")), Reply::new("429 x\r\nRetry-After: 60", "")]);
    let mut records = server.sign_ins().list::<Row>().records();
    records.next().await.unwrap().unwrap();
    sleep(MOMENT).await;
    assert_eq!(server.count(), 2);
    drop(records);
    sleep(Duration::from_secs(3600)).await;
    assert_eq!(server.count(), 2, "the retry of a dropped stream was sent");
}

#[tokio::test(start_paused = true)]
async fn dropping_a_request_cancels_it() {
    let server = Server::start([Reply::new("503 x\r\nRetry-After: 60", "")]).await;
    let send = server.sign_ins().list::<Row>().send();
    assert!(tokio::time::timeout(Duration::from_secs(1), send).await.is_err());
    sleep(Duration::from_secs(3600)).await;
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_position_never_leads_past_a_record_that_was_not_delivered() {
    let server = Server::start([]).await;
    server.then([server.page(&[1, 2], Some("p=2")), server.page(&[3], None)]);
    let first = format!("{}/beta/auditLogs/signIns", server.root);
    let mut records = server.sign_ins().list::<Row>().records();
    let mut positions = vec![(records.next_link().unwrap().as_str().to_owned(), records.records_delivered())];
    while records.try_next().await.unwrap().is_some() {
        positions.push((records.next_link().unwrap().as_str().to_owned(), records.records_delivered()));
    }
    let second = server.link("p=2");
    assert_eq!(positions, [(first.clone(), 0), (first.clone(), 1), (first, 2), (second, 1)]);
    assert_eq!(records.next_link(), None);
}

#[tokio::test(start_paused = true)]
async fn a_stored_link_goes_on_where_it_was() {
    let server = Server::start([]).await;
    server.then([server.page(&[1], Some("p=2")), server.page(&[2], None)]);
    let page = server.sign_ins().list::<Row>().with_header("X-Tenant", "t").send().await.unwrap();
    let stored = serde_json::to_string(page.next_link().unwrap()).unwrap();
    let link = serde_json::from_str(&stored).unwrap();
    let (rest, error) =
        drain(server.sign_ins().list::<Row>().with_header("X-Tenant", "t").resume(link).records()).await;
    assert_eq!(rest, [2]);
    assert!(error.is_none());
    let received = server.received();
    assert_eq!(received[1].target(), "/beta/auditLogs/signins?p=2");
    assert_eq!((received[0].header("x-tenant"), received[1].header("x-tenant")), ("t", "t"));
}

#[tokio::test(start_paused = true)]
async fn later_pages_have_the_headers_of_the_first() {
    let server = Server::start([]).await;
    server.then([
        server.page(&[1], Some("p=2")),
        Reply::new("429 x\r\nRetry-After: 1", ""),
        server.page(&[2], None),
    ]);
    let request = server
        .sign_ins()
        .list::<Row>()
        .with_header("Prefer", "odata.maxpagesize=1")
        .with_header("prefer", "a=b")
        .with_header("X-A", "b");
    drain(request.records()).await;
    let received = server.received();
    assert_eq!(received.len(), 3);
    let mut ids = std::collections::HashSet::new();
    for request in &received {
        assert_eq!(request.headers("prefer"), ["include-unknown-enum-members, odata.maxpagesize=1, a=b"]);
        assert_eq!(request.header("x-a"), "b");
        assert_eq!(request.header("accept-encoding"), "gzip");
        assert!(ids.insert(request.header("client-request-id").to_owned()), "an id was used twice");
        assert_eq!(request.header("client-request-id").len(), 36);
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_knows_its_bytes_its_count_and_its_links() {
    let server = Server::start([]).await;
    let body = format!(
        r#"{{"@odata.context":"c","@odata.count":7,"@odata.nextLink":"{}","value":[{{ "id" : "1" }}]}}"#,
        server.link("p=2")
    );
    server.then([Reply::gzip(body.as_bytes())]);
    let page = server.sign_ins().list::<Row>().count().send().await.unwrap();
    assert_eq!(page.body(), body.as_bytes());
    assert_eq!(page.total_count(), Some(7));
    assert_eq!((page.request_id(), page.date()), (Some("r-1"), Some("Mon, 05 Feb 2024 10:00:00 GMT")));
    assert_eq!(page.link().as_str(), format!("{}/beta/auditLogs/signIns?$count=true", server.root));
    assert_eq!(page.next_link().unwrap().as_str(), server.link("p=2"));
    assert_eq!(page.into_records()[0].raw(), r#"{ "id" : "1" }"#);
}

#[test]
fn polled_outside_a_runtime_a_stream_is_an_error_and_no_panic() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::start([]));
    let (mut records, send) = {
        let path = server.sign_ins();
        (path.list::<Row>().records(), path.list::<Row>().send())
    };
    let error = records.next().now_or_never().unwrap().unwrap().unwrap_err();
    assert!(error.to_string().contains("tokio"), "{error}");
    assert!(records.next().now_or_never().unwrap().is_none());
    assert!(send.now_or_never().unwrap().is_err());
}

#[test]
fn a_runtime_that_shuts_down_is_an_error_and_no_panic() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut records = runtime.block_on(async {
        let server = Server::start([]).await;
        server.then([server.page(&[1], Some("p=2")), Reply::raw("").hanging()]);
        let mut records = server.sign_ins().list::<Row>().records();
        records.next().await.unwrap().unwrap();
        records
    });
    drop(runtime);
    let error = futures::executor::block_on(records.next()).unwrap().unwrap_err();
    assert!(error.resume_link().unwrap().as_str().ends_with("p=2"));
}

#[tokio::test]
async fn decoding_lets_the_next_page_in_on_a_single_thread() {
    let server = Server::start([]).await;
    let ids: Vec<u32> = (0..2000).collect();
    server.then([server.page(&ids, Some("p=2")), server.page(&[1], None)]);
    let mut records = server.sign_ins().list::<Row>().records();
    // Never waits for anything by itself once the first page is there.
    for _ in 0..2000 {
        records.next().await.unwrap().unwrap();
    }
    assert_eq!(server.count(), 2, "the second page was not even asked for");
}

//! The request limit, with the clock paused.

use std::time::Duration;

use futures::future::join_all;
use msgraph_runtime::RateLimit;

use crate::row::{Row, drain};
use crate::server::{Reply, Server, sign_ins};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn never_more_than_five_requests_in_any_ten_seconds() {
    let server = Server::start([]).await;
    server.then((0..23).map(|_| server.page(&[], None)));
    let client = server.builder().rate_limit(RateLimit::default()).build().unwrap();
    // Clones share the limit. The pauses would let a token bucket refill and burst.
    join_all((0..23).map(|number| {
        let client = client.clone();
        async move {
            tokio::time::sleep(SECOND * (number / 5) * 3).await;
            sign_ins(&client).list::<Row>().send().await.unwrap();
        }
    }))
    .await;
    let times = server.times();
    assert_eq!(times.len(), 23);
    for window in times.windows(6) {
        assert!(window[5] - window[0] >= 10_000, "{times:?}");
    }
    assert!(times[4] < 5_000 && *times.last().unwrap() <= 41_000, "slower than needed: {times:?}");
}

#[tokio::test(start_paused = true)]
async fn every_permit_comes_back_a_period_after_it_was_given() {
    let server = Server::start([]).await;
    server.then((0..5).map(|_| server.page(&[], None)));
    let client = server.builder().rate_limit(RateLimit::new(2, SECOND * 10)).build().unwrap();
    for pause in [0, 9, 0, 0, 0] {
        tokio::time::sleep(SECOND * pause).await;
        sign_ins(&client).list::<Row>().send().await.unwrap();
    }
    let seconds: Vec<u128> = server.times().iter().map(|time| time / 1000).collect();
    assert_eq!(seconds, [0, 9, 10, 19, 20]);
}

#[tokio::test(start_paused = true)]
async fn retries_and_later_pages_count_too() {
    let server = Server::start([]).await;
    server.then([
        server.page(&[1], Some("p=2")),
        Reply::new("429 x\r\nRetry-After: 0", ""),
        Reply::new("401 x", ""),
        server.page(&[2], None),
    ]);
    let client = server.builder().rate_limit(RateLimit::new(1, SECOND)).build().unwrap();
    let (rows, error) = drain(sign_ins(&client).list::<Row>().records()).await;
    assert!(error.is_none());
    assert_eq!(rows, [1, 2]);
    for pair in server.times().windows(2) {
        assert!(pair[1] - pair[0] >= 1_000);
    }
}

#[tokio::test(start_paused = true)]
async fn the_queue_is_first_come_first_served_and_leaving_it_costs_nothing() {
    let server = Server::start([]).await;
    server.then((0..3).map(|_| server.page(&[], None)));
    let client = server.builder().rate_limit(RateLimit::new(1, SECOND)).build().unwrap();
    let request =
        |header: &'static str| sign_ins(&client).list::<Row>().with_header("x-number", header).send();
    request("1").await.unwrap();
    let second = tokio::spawn(request("2"));
    tokio::task::yield_now().await;
    let third = tokio::spawn(request("3"));
    tokio::task::yield_now().await;
    let fourth = tokio::spawn(request("4"));
    tokio::task::yield_now().await;
    third.abort();
    second.await.unwrap().unwrap();
    fourth.await.unwrap().unwrap();
    let received = server.received();
    assert_eq!(
        received.iter().map(|request| request.header("x-number")).collect::<Vec<_>>(),
        ["1", "2", "4"]
    );
    assert!(server.times()[2] < 2_100, "{:?}", server.times());
}

#[tokio::test(start_paused = true)]
async fn the_limit_can_be_switched_off() {
    let server = Server::start([]).await;
    server.then((0..50).map(|_| server.page(&[], None)));
    let client = server.builder().no_rate_limit().build().unwrap();
    for _ in 0..50 {
        sign_ins(&client).list::<Row>().send().await.unwrap();
    }
    assert!(*server.times().last().unwrap() < 1_000);
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_permit_ends_with_the_budget() {
    let server = Server::start([]).await;
    server.then([server.page(&[], None)]);
    let client = server.builder().rate_limit(RateLimit::new(1, SECOND * 100)).build().unwrap();
    let list = || sign_ins(&client).list::<Row>().with_total_budget(SECOND * 10).send();
    list().await.unwrap();
    let error = list().await.unwrap_err();
    assert!(error.is_budget_exhausted() && error.is_timeout());
    assert_eq!((error.attempts(), server.count()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn slow_tokens_do_not_bunch_requests() {
    let server = Server::start([]).await;
    server.then((0..20).map(|_| server.page(&[], None)));
    let first = std::sync::atomic::AtomicBool::new(true);
    let credential = msgraph_runtime::CredentialFn::new(move |_| {
        let is_first = first.swap(false, std::sync::atomic::Ordering::SeqCst);
        async move {
            tokio::time::sleep(Duration::from_millis(if is_first { 1900 } else { 0 })).await;
            Ok(msgraph_runtime::AccessToken::new("token"))
        }
    });
    let cloud = msgraph_runtime::Cloud::custom(&server.root);
    let limit = RateLimit::new(5, SECOND * 2);
    let client = msgraph_runtime::Client::builder(credential).cloud(cloud).rate_limit(limit).build().unwrap();
    join_all((0..20).map(|_| sign_ins(&client).list::<Row>().send())).await;
    let times = server.times();
    for window in times.windows(6) {
        assert!(window[5] - window[0] >= 2_000, "{times:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_throttled_request_holds_all_requests_of_the_client_back() {
    let server = Server::start([Reply::new("429 x\r\nRetry-After: 30", "")]).await;
    server.then((0..4).map(|_| server.page(&[], None)));
    let client = server.client();
    let throttled = async { sign_ins(&client).list::<Row>().send().await.unwrap() };
    let others = async {
        tokio::time::sleep(SECOND).await;
        let clone = client.clone();
        join_all((0..3).map(|_| sign_ins(&clone).list::<Row>().send())).await
    };
    futures::future::join(throttled, others).await;
    let times = server.times();
    assert!(times[1..].iter().all(|time| *time >= 30_000), "{times:?}");
}

//! Retries, waits and budgets. The clock is paused: a test of an hour ends in milliseconds.

use std::time::Duration;

use msgraph_runtime::generated::{ActionRequest, ResourcePath};
use msgraph_runtime::{Error, Record, RetryPolicy};

use crate::row::{Row, drain};
use crate::server::{Reply, Server, sign_ins};

const ROW: &str = r#"{"id": "1"}"#;

async fn get(server: &Server) -> Result<Record<Row>, Error> {
    server.sign_ins().key("1").get().send().await
}

fn failure(head: &str) -> Reply {
    Reply::new(head, r#"{"error":{"code":"UnknownError","message":""}}"#)
}

#[tokio::test(start_paused = true)]
async fn a_get_is_tried_again_after_passing_failures() {
    for passing in [
        failure("408 Request Timeout"),
        failure("429 Too Many Requests"),
        failure("509 Bandwidth Limit Exceeded"),
        failure("500 Internal Server Error"),
        failure("502 Bad Gateway"),
        failure("503 Service Unavailable"),
        failure("504 Gateway Timeout"),
        Reply::new("502 Bad Gateway", "<html>"),
        Reply::raw("").closing(),
        Reply::raw("HTTP/1.1 200 OK\r\nContent-Len").closing(),
        Reply::cut(r#"{"id""#, 100),
        Reply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n").closing(),
        Reply::new("200 OK\r\nContent-Encoding: gzip", "not gzip"),
        Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").hanging(),
        Reply::raw("").hanging(),
    ] {
        let described = format!("{passing:?}");
        let server = Server::start([passing, Reply::ok(ROW)]).await;
        let row = get(&server).await.expect(&described);
        assert_eq!(row.raw(), ROW);
        assert_eq!(server.count(), 2, "{described}");
    }
}

#[tokio::test(start_paused = true)]
async fn lasting_failures_are_not_tried_again() {
    for status in [400, 403, 404, 405, 409, 410, 411, 412, 415, 422, 423, 501, 505, 507] {
        let server = Server::start([failure(&format!("{status} x")), Reply::ok(ROW)]).await;
        let error = get(&server).await.unwrap_err();
        assert_eq!((error.status(), error.attempts(), server.count()), (Some(status), 1, 1));
        assert!(error.is_service());
    }
}

async fn act(path: &ResourcePath) -> Result<(), Error> {
    let action: ActionRequest<()> = path.action("dismiss");
    action.parameter("requestIds", vec!["1".to_owned()]).send().await
}

#[tokio::test(start_paused = true)]
async fn a_post_is_tried_again_only_if_it_was_not_carried_out() {
    let done = || Reply::raw("HTTP/1.1 204 No Content\r\n\r\n");
    for (reply, requests) in [
        (failure("429 x"), 2),
        (failure("503 x"), 2),
        (failure("500 x"), 1),
        (failure("502 x"), 1),
        (failure("504 x"), 1),
        (failure("408 x"), 1),
        (Reply::raw("").closing(), 1),
        (Reply::cut("", 5), 1),
        (Reply::raw("").hanging(), 1),
    ] {
        let described = format!("{reply:?}");
        let server = Server::start([reply, done()]).await;
        let outcome = act(&server.sign_ins()).await;
        assert_eq!(server.count(), requests, "{described}");
        assert_eq!(outcome.is_ok(), requests == 2, "{described}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_post_is_tried_again_when_no_connection_was_made() {
    let server = Server::start([]).await;
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let cloud = msgraph_runtime::Cloud::custom(format!("http://127.0.0.1:{port}"));
    let client =
        server.builder().cloud(cloud).retry(RetryPolicy::default().with_max_attempts(3)).build().unwrap();
    let error = act(&sign_ins(&client)).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_obeyed_exactly() {
    for (header, wait) in [
        ("Retry-After: 7", 7_000),
        ("Retry-After: 2.128", 2_128),
        ("Retry-After: 600", 600_000),
        ("Retry-After: 0", 0),
        ("Date: Mon, 05 Feb 2024 10:00:00 GMT\r\nRetry-After: Mon, 05 Feb 2024 10:05:00 GMT", 300_000),
    ] {
        for status in [429, 503] {
            let server = Server::start([failure(&format!("{status} x\r\n{header}")), Reply::ok(ROW)]).await;
            get(&server).await.unwrap();
            let times = server.times();
            // Timers of the runtime are exact to the millisecond, rounded up.
            assert!((wait..=wait + 2).contains(&(times[1] - times[0])), "{header}: {times:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn without_retry_after_the_wait_is_random_below_a_doubling_limit() {
    let storm = || (0..5).map(|_| failure("429 x")).chain([Reply::ok(ROW)]);
    let mut longest = [0; 5];
    for _ in 0..20 {
        let server = Server::start(storm()).await;
        get(&server).await.unwrap();
        for (index, pair) in server.times().windows(2).enumerate() {
            longest[index] = longest[index].max(pair[1] - pair[0]);
        }
    }
    for (index, longest) in longest.into_iter().enumerate() {
        let limit = 1000 << index;
        assert!(longest <= limit + 2 && longest > limit / 3, "{index}: {longest}");
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_are_bounded() {
    let server = Server::start((0..20).map(|_| failure("429 x"))).await;
    let error = get(&server).await.unwrap_err();
    assert!(error.is_throttled() && !error.is_budget_exhausted());
    assert_eq!((error.attempts(), server.count()), (8, 8));

    let server = Server::start((0..20).map(|_| failure("429 x"))).await;
    let request = server.sign_ins().key("1").get::<Row>().with_max_attempts(2);
    assert_eq!(request.send().await.unwrap_err().attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_wait_longer_than_the_budget_fails_at_once_and_reports_it() {
    let started = tokio::time::Instant::now();
    let server = Server::start([failure("429 x\r\nRetry-After: 61"), Reply::ok(ROW)]).await;
    let request = server.sign_ins().key("1").get::<Row>().with_total_budget(Duration::from_secs(60));
    let error = request.send().await.unwrap_err();
    assert!(error.is_throttled() && error.is_budget_exhausted());
    assert_eq!(error.refused_wait(), Some(Duration::from_secs(61)));
    assert!(error.to_string().contains("61s"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(1));
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_budget_ends_everything_that_lasts_longer() {
    let hour = Duration::from_secs(3600);
    for slow in [
        Reply::ok(ROW).delayed(hour),
        Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{").later(hour, "\"id\""),
    ] {
        let started = tokio::time::Instant::now();
        let server = Server::start([slow]).await;
        let client = server.builder().read_timeout(2 * hour).build().unwrap();
        let request = sign_ins(&client).key("1").get::<Row>().with_total_budget(Duration::from_secs(60));
        let error = request.send().await.unwrap_err();
        assert!(error.is_timeout() && error.is_budget_exhausted(), "{error}");
        assert_eq!(started.elapsed().as_secs(), 60);
    }
}

#[tokio::test(start_paused = true)]
async fn a_503_is_tried_again_on_a_new_connection() {
    let server = Server::start([failure("429 x"), failure("503 x"), failure("503 x"), Reply::ok(ROW)]).await;
    get(&server).await.unwrap();
    let connections: Vec<usize> = server.received().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [0, 0, 1, 2]);
}

#[tokio::test(start_paused = true)]
async fn silence_is_measured_between_pieces_not_in_all() {
    let pause = Duration::from_secs(100);
    let slow = Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{")
        .later(pause, r#""id": "#)
        .later(pause, r#""1"}"#);
    let server = Server::start([slow]).await;
    get(&server).await.unwrap();
    assert_eq!(server.count(), 1);

    let server = Server::start([Reply::raw("").hanging()]).await;
    let started = tokio::time::Instant::now();
    let error = server.sign_ins().key("1").get::<Row>().with_max_attempts(1).send().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_budget_exhausted());
    assert_eq!(started.elapsed().as_secs(), 120);
}

#[tokio::test(start_paused = true)]
async fn a_connection_may_take_twenty_seconds() {
    // Nobody accepts, and once the queue is full nobody is let in.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue = Vec::new();
    while let Ok(Ok(stream)) =
        tokio::time::timeout(Duration::from_millis(1), tokio::net::TcpStream::connect(address)).await
    {
        queue.push(stream);
    }
    let cloud = msgraph_runtime::Cloud::custom(format!("http://{address}"));
    let client = Server::start([]).await.builder().cloud(cloud).build().unwrap();
    let started = tokio::time::Instant::now();
    let request = sign_ins(&client).key("1").get::<Row>().with_max_attempts(1);
    let error = request.send().await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    assert_eq!(started.elapsed().as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_at_any_byte_is_requested_again() {
    let body = r#"{"@odata.context":"c","value":[{"id":"1","x":[{"y":{}}]},{"id":"2"}]}"#;
    for length in 1..body.len() {
        let server = Server::start([Reply::ok(&body[..length]), Reply::ok(body)]).await;
        let (rows, error) = drain(server.sign_ins().list::<Row>().records()).await;
        assert!(error.is_none(), "{length}: {error:?}");
        assert_eq!((rows, server.count()), (vec![1, 2], 2), "{length}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_expired_link_is_requested_twice_at_most() {
    let server = Server::start([]).await;
    let refusal = r#"{"error":{"code":"BadRequest","message":"Invalid Skip Token"}}"#;
    server.then((0..8).map(|_| Reply::new("400 Bad Request", refusal)));
    let error = server.sign_ins().list::<Row>().send().await.unwrap_err();
    assert_eq!((error.is_expired_link(), server.count()), (true, 2));
}

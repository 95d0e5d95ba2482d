//! Where requests go: the token never leaves the origin, and links are sent letter by letter.

use futures::{StreamExt as _, TryStreamExt as _};
use msgraph_runtime::{Cloud, NextLink};

use crate::row::{Row, drain};
use crate::server::{Reply, Server, TOKEN, page, sign_ins};

/// Another server on this machine, which must not hear of anything.
async fn stranger() -> Server {
    Server::start([]).await
}

/// Links that lead, or could be taken to lead, from `home` to `stranger`.
fn tricks(home: &Server, stranger: &Server) -> Vec<String> {
    let host = home.root.strip_prefix("http://").unwrap();
    let (address, port) = host.split_once(':').unwrap();
    let elsewhere = stranger.root.strip_prefix("http://").unwrap();
    vec![
        format!("http://{elsewhere}/x"),
        format!("https://{host}/x"),
        format!("https://{elsewhere}/x"),
        format!("http://{address}/x"),
        format!("http://localhost:{port}/x"),
        format!("http://{host}@{elsewhere}/x"),
        format!("http://{address}:{port}@{elsewhere}/x"),
        format!("http://{elsewhere}\\@{host}/x"),
        format!("http://{elsewhere}#@{host}/x"),
        format!("http://{elsewhere}?@{host}/x"),
        format!("http://user:pass@{host}/x"),
        format!("http://user@{host}/x"),
        format!("http://{address}.:{port}/x"),
        format!("http://127.1:{port}/x"),
        format!("http://2130706433:{port}/x"),
        format!("http://0x7f.0.0.1:{port}/x"),
        format!("http://{address}:0{port}/x"),
        format!("HTTP://{host}/x"),
        format!("hTTp://{elsewhere}/x"),
        format!("http:\\\\{elsewhere}/x"),
        format!("http:/{elsewhere}/x"),
        format!("http:{elsewhere}/x"),
        format!("//{elsewhere}/x"),
        format!("\thttp://{elsewhere}/x"),
        format!("ht\ntp://{elsewhere}/x"),
        format!("http://{host}\t.evil.example/x"),
        format!("http://{host}/\tx"),
        format!("http://{host}/a/../x"),
        format!("http://{host}/a/%2E%2e/x"),
        format!("http://{host}/x y"),
        format!("http://{host}/x#y"),
        format!("http://{host}\\x"),
        "http://127.0.0.\u{ff11}/x".to_owned(),
        "http://\u{2460}27.0.0.1/x".to_owned(),
        "/beta/auditLogs/signIns".to_owned(),
        "javascript:alert(1)".to_owned(),
        "file:///etc/passwd".to_owned(),
        String::new(),
    ]
}

#[tokio::test(start_paused = true)]
async fn a_link_that_may_lead_elsewhere_is_not_followed() {
    let stranger = stranger().await;
    let home = Server::start([]).await;
    for link in tricks(&home, &stranger) {
        let before = home.count();
        let body = serde_json::json!({"value": [{"id": "1"}], "@odata.nextLink": link}).to_string();
        home.then([Reply::ok(body)]);
        let (delivered, error) = drain(home.sign_ins().list::<Row>().records()).await;
        assert_eq!(delivered, [1], "{link:?}");
        let error = error.unwrap_or_else(|| panic!("{link:?} was taken for the end"));
        assert!(error.is_untrusted_link(), "{link:?}: {error}");
        assert_eq!(error.refused_link().unwrap().as_str(), link);
        assert_eq!(error.resume_link().unwrap().as_str(), format!("{}/beta/auditLogs/signIns", home.root));
        assert_eq!(home.count(), before + 1, "{link:?}");

        let stored = home.sign_ins().list::<Row>().resume(NextLink::new(link.clone()));
        assert!(stored.clone().send().await.unwrap_err().is_untrusted_link(), "{link:?}");
        assert!(stored.records().next().await.unwrap().unwrap_err().is_untrusted_link(), "{link:?}");
        assert_eq!(home.count(), before + 1, "{link:?}");
    }
    assert_eq!(stranger.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_link_is_sent_letter_by_letter() {
    let server = Server::start([]).await;
    for target in [
        "/v1.0/auditLogs/signins?$filter=(createdDateTime+ge+2024-01-01T00%3a00%3A00Z)&$orderBy=createdDateTime+desc",
        "/beta/auditLogs/SignIns/?$skiptoken=AAA%2cb%2Cc+d%2Be~f!g*h(i)j;k:l@m,n",
        "/beta/x(a='b')/y?&&a==b?c=/d&$top=1&$top=2",
        "/beta/x?$filter={a}[b]|^`",
        "/beta//x/./".trim_end_matches("./"),
        "/beta/x?",
    ] {
        let link = NextLink::new(format!("{}{target}", server.root));
        server.then([server.page(&[1], None)]);
        server.sign_ins().list::<Row>().resume(link).send().await.unwrap();
        assert_eq!(server.received().last().unwrap().target(), target);
    }
}

#[tokio::test(start_paused = true)]
async fn an_apostrophe_in_the_query_of_a_link_is_encoded_and_nothing_else() {
    let server = Server::start([]).await;
    server.then([server.page(&[1], None)]);
    let link = NextLink::new(server.link("$filter=any(t:t+eq+'a%2cB')"));
    server.sign_ins().list::<Row>().resume(link).send().await.unwrap();
    assert_eq!(server.received()[0].target(), "/beta/auditLogs/signins?$filter=any(t:t+eq+%27a%2cB%27)");
}

#[tokio::test(start_paused = true)]
async fn redirects_are_not_followed_anywhere() {
    let stranger = stranger().await;
    for status in [300, 301, 302, 303, 304, 307, 308] {
        for target in [format!("{}/x", stranger.root), "/x".to_owned(), "https://127.0.0.1/x".to_owned()] {
            let server = Server::start([Reply::new(&format!("{status} x\r\nLocation: {target}"), "")]).await;
            let error = server.sign_ins().list::<Row>().send().await.unwrap_err();
            assert!(error.is_redirect(), "{error}");
            assert_eq!((server.count(), error.status()), (1, Some(status)));
        }
    }
    assert_eq!(stranger.count(), 0);
}

#[cfg(feature = "reqwest")]
#[tokio::test(start_paused = true)]
async fn a_response_that_the_callers_own_client_was_redirected_to_is_an_error() {
    let stranger = Server::start([Reply::ok(page(&[1], None))]).await;
    let server = Server::start([Reply::new(&format!("302 x\r\nLocation: {}/x", stranger.root), "")]).await;
    let own = msgraph_runtime::reqwest::Client::builder().no_proxy().build().unwrap();
    let client = server.builder().http_client(own).build().unwrap();
    let error = sign_ins(&client).list::<Row>().send().await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    for request in stranger.received() {
        assert_eq!(request.header("authorization"), "", "the token was sent to another origin");
    }
}

#[tokio::test(start_paused = true)]
async fn the_token_goes_to_the_root_of_the_cloud() {
    let server = Server::start([Reply::ok(page(&[1], None))]).await;
    let client = server.builder().cloud(Cloud::custom(format!("{}/", server.root))).build().unwrap();
    let rows: Vec<_> = sign_ins(&client).list::<Row>().records().try_collect().await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(server.received()[0].header("authorization"), format!("Bearer {TOKEN}"));
    assert_eq!(server.received()[0].header("host"), server.root.strip_prefix("http://").unwrap());
}

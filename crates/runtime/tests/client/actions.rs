//! Actions: a POST with parameters, and what comes back.

use msgraph_runtime::generated::ActionRequest;
use msgraph_runtime::{Error, Value};

use crate::row::Row;
use crate::server::{Reply, Server};

#[tokio::test(start_paused = true)]
async fn an_action_posts_its_parameters_as_json() {
    let server = Server::start([Reply::raw("HTTP/1.1 204 No Content\r\n\r\n")]).await;
    let action: ActionRequest<()> = server.sign_ins().action("confirmCompromised");
    action
        .parameter("requestIds", vec!["a".to_owned(), "b\"\u{e9}".to_owned()])
        .parameter("n", 1_i32)
        .with_header("x-a", "b")
        .send()
        .await
        .unwrap();
    let received = &server.received()[0];
    assert_eq!(
        (received.method(), received.target()),
        ("POST", "/beta/auditLogs/signIns/confirmCompromised")
    );
    assert_eq!((received.header("content-type"), received.header("x-a")), ("application/json", "b"));
    let body: Value = serde_json::from_slice(&received.body).unwrap();
    assert_eq!(body, serde_json::json!({"requestIds": ["a", "b\"\u{e9}"], "n": 1}));
}

#[tokio::test(start_paused = true)]
async fn the_result_of_an_action_is_read_with_and_without_an_envelope() {
    let server = Server::start([
        Reply::ok(r#"{"@odata.context":"c","id":"1"}"#),
        Reply::ok(r#"{"@odata.context":"c","value":7}"#),
        Reply::ok(r#"{"value":[{"id":"1"},{"id":"2"}]}"#),
        Reply::ok(r#"{"value":"seven"}"#),
        Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"),
    ])
    .await;
    let path = server.sign_ins();
    assert_eq!(path.action::<Row>("a").send().await.unwrap().number(), 1);
    assert_eq!(path.action::<i32>("a").send().await.unwrap(), 7);
    assert_eq!(path.action::<Vec<Row>>("a").send().await.unwrap().len(), 2);
    assert!(path.action::<i32>("a").send().await.unwrap_err().is_decode());
    assert!(path.action::<Row>("a").send().await.unwrap_err().is_decode());
}

#[tokio::test(start_paused = true)]
async fn an_error_in_a_200_is_no_success() {
    let server = Server::start([Reply::ok(r#"{"error":{"code":"c","message":"m"}}"#)]).await;
    let outcome: Result<(), Error> = server.sign_ins().action("dismiss").send().await;
    assert_eq!(outcome.unwrap_err().service().unwrap().code(), Some("c"));
}

#[tokio::test(start_paused = true)]
async fn an_action_without_a_result_succeeds_only_on_an_answer_that_says_so() {
    for (reply, is_ok) in [
        (Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"), true),
        (Reply::new("200 OK", ""), true),
        (Reply::new("202 Accepted", "\r\n"), true),
        (Reply::ok(r#"{"@odata.context":"c","value":true}"#), true),
        (Reply::ok("<html>signed out</html>"), false),
        (Reply::ok("OK"), false),
        (Reply::ok(r#"{"value":tr"#), false),
        (Reply::ok(r#"{"Error":{"code":"c"}}"#), false),
        (Reply::ok(r#"{"odata.error":{"code":"c"}}"#), false),
        (Reply::ok(r#"{"value":1,"error":{"code":"c"}}"#), false),
        (Reply::new("206 Partial Content", ""), false),
        (Reply::new("206 Partial Content", "{}"), false),
    ] {
        let described = format!("{reply:?}");
        let server = Server::start([reply]).await;
        let outcome: Result<(), Error> = server.sign_ins().action("dismiss").send().await;
        assert_eq!(outcome.is_ok(), is_ok, "{described}: {outcome:?}");
        assert_eq!(server.count(), 1, "{described}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_action_is_not_sent_again_after_a_bad_request() {
    let refusal = r#"{"error":{"code":"BadRequest","message":"Invalid Skip Token"}}"#;
    let server = Server::start([Reply::new("400 Bad Request", refusal)]).await;
    let outcome: Result<(), Error> = server.sign_ins().action("dismiss").send().await;
    assert_eq!((outcome.unwrap_err().status(), server.count()), (Some(400), 1));
}

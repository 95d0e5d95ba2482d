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

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
async fn an_action_without_a_result_succeeds_only_on_an_answer_that_confirms_it() {
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

#[tokio::test(start_paused = true)]
async fn names_of_json_libraries_are_data_in_every_answer() {
    for poison in [r#"{"$serde_json::private::RawValue":"nope"}"#, r#"{"$serde_json::private::Number":"x"}"#]
    {
        let server = Server::start([
            Reply::ok(format!(r#"{{"value":{poison}}}"#)),
            Reply::ok(format!(r#"{{"@odata.context":"c","id":"7","x":{poison}}}"#)),
            Reply::ok(format!(r#"{{"value":[{{"id":"1"}},{{"id":"2","x":[{poison}]}}]}}"#)),
            Reply::ok(format!(r#"{{"id":"3","x":{poison}}}"#)),
            Reply::ok(format!(r#"{{"error":{{"code":"c","message":"m","innerError":{poison}}}}}"#)),
            Reply::new("400 x", format!(r#"{{"error":{{"code":"c","innerError":{{"x":{poison}}}}}}}"#)),
        ])
        .await;
        let path = server.sign_ins();
        let x = serde_json::from_str::<std::collections::BTreeMap<String, String>>(poison).unwrap();
        let x: Value = x
            .into_iter()
            .map(|(name, text)| (name, Value::from(text)))
            .collect::<serde_json::Map<_, _>>()
            .into();
        path.action::<()>("a").send().await.unwrap();
        let row = path.action::<Row>("a").send().await.unwrap();
        assert_eq!((row.number(), &row.undeclared["x"]), (7, &x));
        let rows = path.action::<Vec<Row>>("a").send().await.unwrap();
        assert_eq!(rows[1].undeclared["x"], Value::Array(vec![x.clone()]));
        let record = path.key("3").get::<Row>().send().await.unwrap();
        assert_eq!((record.number(), &record.undeclared["x"]), (3, &x));
        for _ in 0..2 {
            let error = path.action::<()>("a").send().await.unwrap_err();
            assert_eq!(error.service().and_then(|service| service.code()), Some("c"), "{error:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_action_with_a_result_does_not_take_something_else_for_it() {
    for body in [
        "<html>",
        "",
        r#"{"value":[{"id":"1"}]}"#,
        r#"{"id":"1","error":{"code":"c"}}"#,
        r#"{"id":"1","odata.error":{"code":"c"}}"#,
        r#"{"error":"c"}"#,
        r#"{"id":"1""#,
    ] {
        let server = Server::start([Reply::ok(body)]).await;
        let outcome = server.sign_ins().action::<Row>("a").send().await;
        assert!(outcome.is_err(), "{body}: {outcome:?}");
    }
}

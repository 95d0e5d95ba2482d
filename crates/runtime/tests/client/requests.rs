//! Single entities, headers, and requests that cannot be sent.

use msgraph_runtime::generated::ResourcePath;
use msgraph_runtime::query::{Property, Undocumented};

use crate::row::Row;
use crate::server::{Reply, Server};

const ID: &Property<Row, String, Undocumented> = &Property::new("id");

#[tokio::test(start_paused = true)]
async fn an_entity_comes_with_its_text() {
    let body = r#"{ "@odata.context": "c", "id" : "7", "new": null }"#;
    let server = Server::start([Reply::ok(body)]).await;
    let row = server.sign_ins().key("a/b").get::<Row>().select([ID]).send().await.unwrap();
    assert_eq!((row.number(), row.raw()), (7, body));
    assert_eq!(server.received()[0].target(), "/beta/auditLogs/signIns/a%2Fb?$select=id");
}

#[tokio::test(start_paused = true)]
async fn an_entity_that_is_none_is_an_error() {
    for (body, is_service) in [
        ("", false),
        ("null", false),
        ("[]", false),
        ("<html>", false),
        (r#"{"id":"#, false),
        (r#"{"error":{"code":"c"}}"#, true),
    ] {
        let server = Server::start([Reply::ok(body)]).await;
        let request = server.sign_ins().key("1").get::<Row>().with_max_attempts(1);
        let error = request.send().await.unwrap_err();
        assert_eq!((error.is_service(), error.is_decode()), (is_service, !is_service), "{body:?}: {error}");
    }
    let server = Server::start([Reply::new("404 x", "")]).await;
    assert!(server.sign_ins().key("1").get::<Row>().send().await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn requests_that_cannot_be_sent_are_refused_before_they_are() {
    let server = Server::start([]).await;
    let path = server.sign_ins();
    for (name, value) in [
        ("authorization", "x"),
        ("Authorization", "x"),
        ("HOST", "x"),
        ("client-request-id", "x"),
        ("content-length", "1"),
        ("transfer-encoding", "chunked"),
        ("a b", "x"),
        ("", "x"),
        ("x", "a\r\nb: c"),
    ] {
        let error = path.list::<Row>().with_header(name, value).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{name}");
    }
    for key in ["", ".", ".."] {
        let error = path.key(key).get::<Row>().send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{key:?}: {error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_names_its_client() {
    let server = Server::start([Reply::ok("{}"), Reply::ok("{}")]).await;
    let _ = server.sign_ins().key("1").get::<Row>().send().await;
    let client = server.builder().user_agent("siem/1").build().unwrap();
    let _ = ResourcePath::root(&client, "v1.0", "x").get::<Row>().send().await;
    let received = server.received();
    assert!(received[0].header("user-agent").starts_with("msgraph-auditlogs/"));
    assert_eq!(received[1].header("user-agent"), "siem/1");
    assert_eq!(received[0].header("accept"), "application/json");
    assert_eq!(received[0].header("prefer"), "include-unknown-enum-members");
}

#[tokio::test(start_paused = true)]
async fn an_error_has_what_support_asks_for() {
    let body = r#"{"error":{"code":"Authentication_MSGraphPermissionMissing","message":"m",
        "innererror":{"date":"2024-02-05T10:00:00","request-id":"inner","client-request-id":"c"}}}"#;
    let head = "403 x\r\nrequest-id: outer\r\nDate: today\r\nx-ms-ags-diagnostic: d";
    let server = Server::start([Reply::new(head, body), Reply::new("403 x", body)]).await;
    let error = server.sign_ins().list::<Row>().send().await.unwrap_err();
    assert!(error.is_forbidden() && error.is_service());
    assert_eq!(
        (error.request_id(), error.date(), error.ags_diagnostic()),
        (Some("outer"), Some("today"), Some("d"))
    );
    assert_eq!(error.client_request_id(), Some(server.received()[0].header("client-request-id")));
    assert_eq!(error.service().unwrap().code(), Some("Authentication_MSGraphPermissionMissing"));
    assert_eq!(
        error.to_string(),
        "GET /beta/auditLogs/signIns: 403 Forbidden: Authentication_MSGraphPermissionMissing: m; request-id outer"
    );
    let error = server.sign_ins().list::<Row>().send().await.unwrap_err();
    assert_eq!(error.request_id(), Some("inner"));
}

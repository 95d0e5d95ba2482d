//! Nothing secret in `Debug`, `Display` or what is logged.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use futures::StreamExt as _;
use msgraph_runtime::{AccessToken, CredentialError, NextLink, StaticToken};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::row::Row;
use crate::server::{Reply, Server, TOKEN, sign_ins};

/// Writes down everything that anything logs, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0.lock().unwrap(), " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        write!(self.0.lock().unwrap(), "\n{}", span.metadata().name()).unwrap();
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        self.0.lock().unwrap().push('\n');
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

const SECRETS: [&str; 4] = [TOKEN, "s3cret", "s3cr%65t", "h3ader"];

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is shown: {text}");
    }
}

#[tokio::test(start_paused = true)]
async fn logs_name_the_request_but_no_secret() {
    let log = Log::default();
    // With a single subscriber in the process, tracing would decide what is enabled by the threads of other tests.
    let _another = tracing::Dispatch::new(Log::default());
    let guard = tracing::subscriber::set_default(log.clone());
    let server = Server::start([]).await;
    server.then([
        server.page(&[1], Some("$skiptoken=s3cret")),
        Reply::new("429 x\r\nRetry-After: 3\r\nrequest-id: r-429\r\nx-private: s3cret", "s3cret"),
        server.page(&[2], Some("$skiptoken=s3cr%65t")),
        Reply::new("403 x", r#"{"error":{"code":"c","message":"no $skiptoken s3cret"}}"#),
    ]);
    let mut records = server.sign_ins().list::<Row>().with_header("x-mine", "h3ader").records();
    let mut shown = format!("{records:?}");
    while let Some(record) = records.next().await {
        write!(shown, "{record:?} {records:?}").unwrap();
    }
    drop(guard);
    let log = log.0.lock().unwrap().clone();
    assert_clean(&log);
    assert_clean(&shown);
    let id = server.received()[1].header("client-request-id").to_owned();
    for expected in [
        "msgraph.request method=GET path=\"/beta/auditLogs/signIns\"",
        "path=\"/beta/auditLogs/signins\"",
        "attempt=1 status=429",
        "retry_after=3",
        "request_id=\"r-429\"",
        id.as_str(),
        "status=200",
        "attempts=2",
    ] {
        assert!(log.contains(expected), "{expected} is not in the log:\n{log}");
    }
}

#[tokio::test(start_paused = true)]
async fn errors_show_no_secret_whatever_happened() {
    let quoting = r#"{"error":{"code":"BadRequest","message":"Invalid Skip Token: s3cret, or s3cr%65t"}}"#;
    for reply in [
        Reply::new("400 x", quoting),
        Reply::new("401 x", quoting),
        Reply::new("401 x", format!(r#"{{"error":{{"code":"c","message":"Bad token {TOKEN}"}}}}"#)),
        Reply::new("302 x\r\nLocation: http://127.0.0.1/?s3cret", ""),
        Reply::ok(quoting),
        Reply::ok(r#"{"value":[{"id":"s3cret"},"#),
        Reply::ok(r#"{"value":["s3cret"]}"#),
        Reply::raw("").closing(),
        Reply::raw("HTTP/1.1 nonsense s3cret\r\n\r\n").closing(),
        Reply::new("200 x\r\nContent-Encoding: gzip", "s3cret"),
        Reply::raw("").hanging(),
    ] {
        let server = Server::start([reply.clone(), reply.clone()]).await;
        let request =
            server.sign_ins().list::<Row>().resume(NextLink::new(server.link("a=s3cret&b=s3cr%65t")));
        let request = request.with_header("x-mine", "h3ader").with_max_attempts(1);
        assert_clean(&format!("{request:?} {:?}", request.clone().pages()));
        let error = request.send().await.unwrap_err();
        assert_clean(&format!("{error} {error:?} {error:#?}"));
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            assert_clean(&format!("{error} {error:?}"));
            source = error.source();
        }
    }
}

#[tokio::test(start_paused = true)]
async fn clients_pages_and_tokens_show_no_secret() {
    let server = Server::start([]).await;
    server.then([server.page(&[1], Some("a=s3cret"))]);
    let client = server.client();
    let page = sign_ins(&client).list::<Row>().send().await.unwrap();
    assert_clean(&format!("{client:?} {:?} {page:?} {:?}", server.builder(), page.next_link()));
    assert_clean(&format!("{:?} {:?}", StaticToken::new(TOKEN), AccessToken::new(TOKEN)));
    assert_clean(&format!("{:?}", CredentialError::from(TOKEN)));
}

#[tokio::test(start_paused = true)]
async fn errors_inside_a_success_show_no_secret_in_any_form() {
    let token = "t0p-s3cret-t0ken/of+the=tenant";
    for quoted in [
        token.to_owned(),
        token.to_uppercase(),
        token.replace('/', "%2F").replace('+', "%2b"),
        token[..12].to_owned(),
        token[8..20].to_owned(),
    ] {
        for body in [
            format!(
                r#"{{"error":{{"code":"InvalidAuthenticationToken","message":"The token {quoted} is bad"}}}}"#
            ),
            format!(r#"{{"error":{{"code":"{quoted}","message":"m"}}}}"#),
            format!(r#"{{"value":[{{"id":"1"}},{{"error":{{"code":"c","message":"{quoted}"}}}}]}}"#),
            format!(r#"{{"value":[{{"id":"1"}},{{"i{{"error":{{"code":"c","message":"{quoted}"}}}}"#),
        ] {
            let server = Server::start([Reply::ok(&body)]).await;
            let cloud = msgraph_runtime::Cloud::custom(&server.root);
            let client =
                msgraph_runtime::Client::builder(StaticToken::new(token)).cloud(cloud).build().unwrap();
            let error = sign_ins(&client).list::<Row>().with_max_attempts(1).send().await.unwrap_err();
            let service = error.service().unwrap();
            for shown in
                [format!("{error}"), format!("{error:?}"), format!("{service}"), format!("{service:?}")]
            {
                assert!(!shown.to_lowercase().contains(&quoted.to_lowercase()), "{shown}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_action_does_not_show_its_parameters() {
    let body = r#"{"error":{"code":"BadRequest","message":"Unknown id 66EA54EB-6301-4ee5"}}"#;
    let server = Server::start([Reply::new("400 x", body)]).await;
    let action = server.sign_ins().action::<()>("dismiss");
    let error =
        action.parameter("requestIds", vec!["66ea54eb-6301-4ee5".to_owned()]).send().await.unwrap_err();
    assert!(!format!("{error}{error:?}").to_lowercase().contains("66ea54eb"), "{error}");
    assert!(error.to_string().contains("Unknown id .."), "{error}");
}

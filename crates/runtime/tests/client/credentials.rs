//! Tokens: asked for each attempt, refreshed once, never guessed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph_runtime::{
    AccessToken, Client, Cloud, Credential, CredentialError, CredentialFn, RateLimit, TokenRequest,
};

use crate::row::{Row, drain};
use crate::server::{Reply, Server, sign_ins};

/// A credential that numbers its tokens and remembers what it was asked.
fn numbered(asked: &Arc<Mutex<Vec<TokenRequest>>>) -> impl Credential + use<> {
    let asked = asked.clone();
    CredentialFn::new(move |request| {
        let mut asked = asked.lock().unwrap();
        asked.push(request);
        let token = AccessToken::new(format!("token-{}", asked.len()));
        async move { Ok::<_, CredentialError>(token) }
    })
}

fn client(server: &Server, credential: impl Credential + 'static) -> Client {
    Client::builder(credential).cloud(Cloud::custom(&server.root)).no_rate_limit().build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn every_attempt_has_a_token_of_its_own() {
    let server = Server::start([]).await;
    server.then([server.page(&[1], Some("p=2")), Reply::new("503 x", ""), server.page(&[2], None)]);
    let asked = Arc::default();
    let client = client(&server, numbered(&asked));
    drain(sign_ins(&client).list::<Row>().records()).await;
    let sent: Vec<String> =
        server.received().iter().map(|request| request.header("authorization").to_owned()).collect();
    assert_eq!(sent, ["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
    for request in asked.lock().unwrap().iter() {
        assert_eq!(request.scope, format!("{}/.default", server.root));
        assert!(!request.refresh && request.claims.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once_with_the_claims_that_the_service_demands() {
    let challenge = r#"401 x
WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#
        .replace('\n', "\r\n");
    for (replies, is_ok) in [
        (vec![Reply::new(&challenge, ""), Reply::ok(r#"{"value":[]}"#)], true),
        (vec![Reply::new(&challenge, ""), Reply::new(&challenge, ""), Reply::ok(r#"{"value":[]}"#)], false),
    ] {
        let server = Server::start(replies).await;
        let asked = Arc::default();
        let outcome = sign_ins(&client(&server, numbered(&asked))).list::<Row>().send().await;
        assert_eq!(outcome.is_ok(), is_ok);
        assert_eq!(server.count(), 2);
        assert_eq!(server.received()[1].header("authorization"), "Bearer token-2");
        let asked = asked.lock().unwrap();
        assert_eq!((asked[0].refresh, asked[0].claims.as_deref()), (false, None));
        assert_eq!((asked[1].refresh, asked[1].claims.as_deref()), (true, Some(r#"{"a":1}"#)));
        if let Err(error) = outcome {
            assert!(error.is_auth() && error.status() == Some(401));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_replaced_token_is_not_replaced_again_on_later_retries() {
    let server = Server::start([
        Reply::new("401 x", ""),
        Reply::new("429 x", ""),
        Reply::new("503 x", ""),
        Reply::ok(r#"{"value":[]}"#),
    ])
    .await;
    let asked = Arc::default();
    sign_ins(&client(&server, numbered(&asked))).list::<Row>().send().await.unwrap();
    let refreshes: Vec<bool> = asked.lock().unwrap().iter().map(|request| request.refresh).collect();
    assert_eq!(refreshes, [false, true, false, false]);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_does_not_use_a_retry_up() {
    let server = Server::start([Reply::new("401 x", ""), Reply::ok(r#"{"value":[]}"#)]).await;
    let request = server.sign_ins().list::<Row>().with_max_attempts(1);
    request.send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_fails_is_an_auth_error_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let credential = CredentialFn::new(|_| async { Err(CredentialError::from("the vault is sealed")) });
    let error = sign_ins(&client(&server, credential)).list::<Row>().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert_eq!((error.attempts(), server.count()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_no_header_can_hold_is_an_auth_error_without_its_text() {
    let server = Server::start([]).await;
    let credential = msgraph_runtime::StaticToken::new("a\r\nX-Injected: b");
    let error = sign_ins(&client(&server, credential)).list::<Row>().send().await.unwrap_err();
    assert!(error.is_auth());
    assert!(!format!("{error}{error:?}").contains("Injected"));
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_never_answers_ends_with_the_budget() {
    let server = Server::start([]).await;
    let credential = CredentialFn::new(|_| std::future::pending());
    let error = sign_ins(&client(&server, credential)).list::<Row>().send().await.unwrap_err();
    assert!(error.is_timeout() && error.is_budget_exhausted());
    assert_eq!(error.elapsed().as_secs(), 15 * 60);
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_panics_is_an_auth_error() {
    let server = Server::start([]).await;
    let credential = CredentialFn::new(|request: TokenRequest| async move {
        assert!(request.refresh, "this panic is part of the test");
        Ok(AccessToken::new("token"))
    });
    let error = sign_ins(&client(&server, credential)).list::<Row>().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn requests_at_the_same_time_share_one_call_to_the_credential() {
    let server = Server::start([]).await;
    server.then((0..8).map(|_| server.page(&[], None)));
    let asked: Arc<Mutex<Vec<TokenRequest>>> = Arc::default();
    let counted = asked.clone();
    let credential = CredentialFn::new(move |request| {
        counted.lock().unwrap().push(request);
        async {
            tokio::time::sleep(Duration::from_secs(2)).await;
            Ok(AccessToken::new("token"))
        }
    });
    let client = client(&server, credential);
    let requests = futures::future::join_all((0..8).map(|_| sign_ins(&client).list::<Row>().send())).await;
    assert!(requests.iter().all(Result::is_ok));
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expires_while_the_request_waits_for_its_turn_is_replaced_before_sending() {
    let minute = Duration::from_secs(60);
    let server = Server::start([]).await;
    server.then((0..2).map(|_| server.page(&[], None)));
    let asked: Arc<Mutex<Vec<TokenRequest>>> = Arc::default();
    let counted = asked.clone();
    let credential = CredentialFn::new(move |request| {
        let mut asked = counted.lock().unwrap();
        asked.push(request);
        let token = AccessToken::new(format!("token-{}", asked.len())).with_lifetime(minute * 10);
        async move { Ok::<_, CredentialError>(token) }
    });
    let client = Client::builder(credential)
        .cloud(Cloud::custom(&server.root))
        .rate_limit(RateLimit::new(1, minute * 15))
        .build()
        .unwrap();
    // The second request has a valid token at once, and its turn 15 minutes later.
    let list = || sign_ins(&client).list::<Row>().with_total_budget(minute * 60).send();
    list().await.unwrap();
    list().await.unwrap();
    let sent: Vec<String> =
        server.received().iter().map(|request| request.header("authorization").to_owned()).collect();
    assert_eq!(sent, ["Bearer token-1", "Bearer token-2"]);
    assert!(!asked.lock().unwrap()[1].refresh, "the service refused no token");
}

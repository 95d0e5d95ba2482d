//! The credential of `azure_identity` for a client secret, against the token endpoint of the simulated tenant.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use std::sync::Arc;
use std::time::Duration;

use azure_core::cloud::CustomConfiguration;
use azure_core::credentials::Secret;
use azure_core::http::headers::Headers;
use azure_core::http::{AsyncRawResponse, Body, ClientOptions, HttpClient, Request, StatusCode, Transport};
use azure_identity::{ClientSecretCredential, ClientSecretCredentialOptions};
use msgraph_auditlogs::{AzureCredential, Client, Cloud, beta};
use msgraph_sim::{Clock, Simulator};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Sends https requests over plain TCP, like a proxy that terminates TLS: the library accepts only https for its
/// authority.
#[derive(Debug)]
struct WithoutTls;

#[async_trait::async_trait]
impl HttpClient for WithoutTls {
    async fn execute_request(&self, request: &Request) -> azure_core::Result<AsyncRawResponse> {
        let url = request.url();
        let address = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap());
        let mut head = format!(
            "{} {} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n",
            request.method(),
            url.path()
        );
        for (name, value) in request.headers().iter() {
            head.push_str(&format!("{}: {}\r\n", name.as_str(), value.as_str()));
        }
        let Body::Bytes(body) = request.body() else { panic!("a form is no stream") };
        head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));

        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(&[head.as_bytes(), body].concat()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(status), Headers::new(), body.to_owned()))
    }
}

/// A credential whose authority is the simulated tenant.
fn credential(simulator: &Simulator) -> Arc<ClientSecretCredential> {
    let mut cloud = CustomConfiguration::default();
    cloud.authority_host = simulator.endpoint().replacen("http:", "https:", 1);
    let client_options = ClientOptions {
        cloud: Some(Arc::new(cloud.into())),
        transport: Some(Transport::new(Arc::new(WithoutTls))),
        ..ClientOptions::default()
    };
    let options = ClientSecretCredentialOptions { client_options };
    ClientSecretCredential::new("contoso", "collector".to_owned(), Secret::new("s3cret&="), Some(options))
        .unwrap()
}

fn client(simulator: &Simulator) -> Client {
    let credential = AzureCredential::new(credential(simulator));
    Client::builder(credential).cloud(Cloud::custom(simulator.endpoint())).build().unwrap()
}

#[tokio::test]
async fn its_token_is_asked_of_the_tenant_and_taken_by_it() {
    let simulator = Simulator::builder().start().await.unwrap();
    let page = beta::AuditLogs::new(&client(&simulator)).sign_ins().list().top(5).send().await.unwrap();
    assert_eq!(page.records().len(), 5);
    let served = simulator.ledger().served();
    assert_eq!(served.iter().map(|served| served.caller.as_str()).collect::<Vec<_>>(), ["collector"]);
}

#[tokio::test]
async fn a_token_that_is_about_to_expire_is_asked_for_again() {
    let clock = Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    let lifetime = Duration::from_secs(60);
    let simulator = Simulator::builder().clock(clock.clone()).token_lifetime(lifetime).start().await.unwrap();
    let client = client(&simulator);
    for _ in 0..2 {
        beta::AuditLogs::new(&client).sign_ins().list().top(5).send().await.unwrap();
        clock.advance(lifetime);
    }
}

//! TLS, HTTP/2 and links.

use std::sync::Arc;

use http_body_util::{BodyExt as _, Empty};
use hyper_util::rt::{TokioExecutor, TokioIo};
use msgraph_sim::{Effect, Fault, Simulator};
use serde_json::Value;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::aws_lc_rs};

async fn connect(simulator: &Simulator, protocol: &str) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    let certificate = simulator.ca_certificate().unwrap();
    roots.add(CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.as_bytes().to_vec()];
    let host = simulator.endpoint().strip_prefix("https://").unwrap();
    let stream = TcpStream::connect(host.replace("localhost", "127.0.0.1")).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap()
}

fn request(simulator: &Simulator, path: &str) -> http::Request<Empty<bytes::Bytes>> {
    http::Request::get(format!("{}{path}", simulator.endpoint()))
        .header("Authorization", format!("Bearer {}", simulator.token()))
        .body(Empty::new())
        .unwrap()
}

#[tokio::test]
async fn both_protocols_are_served_over_tls_with_links_that_lead_back() {
    let simulator = Simulator::builder().records(50).tls().start().await.unwrap();
    let path = "/v1.0/auditLogs/directoryAudits?$top=2";
    let stream = TokioIo::new(connect(&simulator, "h2").await);
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.unwrap();
    tokio::spawn(connection);
    let stream = TokioIo::new(connect(&simulator, "http/1.1").await);
    let (mut older, connection) = hyper::client::conn::http1::handshake(stream).await.unwrap();
    tokio::spawn(connection);
    let mut older_request = request(&simulator, path);
    older_request.headers_mut().insert("Host", simulator.endpoint()[8..].parse().unwrap());
    let replies = [
        sender.send_request(request(&simulator, path)).await.unwrap(),
        older.send_request(older_request).await.unwrap(),
    ];
    for reply in replies {
        assert_eq!(reply.status(), 200);
        for name in ["strict-transport-security", "cache-control", "vary", "x-ms-ags-diagnostic", "date"] {
            assert!(reply.headers().contains_key(name), "{name}");
        }
        let body = reply.into_body().collect().await.unwrap().to_bytes();
        let page: Value = serde_json::from_slice(&body).unwrap();
        let link = page["@odata.nextLink"].as_str().unwrap();
        assert!(link.starts_with(simulator.endpoint()) && link.starts_with("https://localhost:"), "{link}");
    }
}

#[tokio::test]
async fn the_connection_of_a_go_away_ends_and_the_next_one_works() {
    let simulator = Simulator::builder()
        .records(50)
        .tls()
        .fault(Fault::new(Effect::GoAway).on_request(1))
        .start()
        .await
        .unwrap();
    let path = "/v1.0/auditLogs/directoryAudits?$top=2";
    for expected_to_end in [true, false] {
        let stream = TokioIo::new(connect(&simulator, "h2").await);
        let (mut sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.unwrap();
        let connection = tokio::spawn(connection);
        let reply = sender.send_request(request(&simulator, path)).await.unwrap();
        reply.into_body().collect().await.unwrap();
        if expected_to_end {
            connection.await.unwrap().unwrap();
        } else {
            sender.ready().await.unwrap();
        }
    }
}

#[tokio::test]
async fn the_public_url_and_trusted_proxies_decide_about_links() {
    use crate::http::send;
    let public = Simulator::builder().records(50).public_url("https://graph.example/").start().await.unwrap();
    assert_eq!(public.endpoint(), "https://graph.example");
    let trusting = Simulator::builder().records(50).trust_forwarded(true).start().await.unwrap();
    let wary = Simulator::builder().records(50).start().await.unwrap();
    let authorization = format!("Bearer {}", trusting.token());
    let target = b"/v1.0/auditLogs/directoryAudits?$top=2";
    for (header, trusted) in [
        (("Forwarded", "for=10.0.0.1;host=proxy.example;proto=https"), "https://proxy.example/"),
        (("X-Forwarded-Proto", "https"), "https://127.0.0.1:"),
    ] {
        for (simulator, expected) in [(&trusting, trusted), (&wary, wary.endpoint())] {
            let headers = [("Authorization", authorization.as_str()), header];
            let page = send(simulator.endpoint(), "GET", target, &headers, "").await.json();
            let link = page["@odata.nextLink"].as_str().unwrap();
            assert!(link.starts_with(expected), "{link}");
        }
    }
}

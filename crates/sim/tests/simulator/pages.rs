//! How pages are sent: long ones in pieces, while they are written.

use std::io::Read as _;

use flate2::read::GzDecoder;
use msgraph_sim::Simulator;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use crate::http::{get, send};

const LONG: &str = "/beta/auditLogs/signIns?$top=1000";

/// The client id of the token that a simulated tenant has from its start.
const CALLER: &str = "static";

async fn tenant() -> Simulator {
    Simulator::builder().seed(7).records(4_000).start().await.unwrap()
}

#[tokio::test]
async fn long_pages_are_sent_in_pieces_and_all_others_with_their_length() {
    let simulator = tenant().await;
    let authorization = format!("Bearer {}", simulator.token());
    let plain = [("Authorization", authorization.as_str())];
    let gzip = [("Authorization", authorization.as_str()), ("Accept-Encoding", "gzip")];
    for (method, path, headers, in_pieces) in [
        ("GET", LONG, plain.as_slice(), true),
        ("GET", "/v1.0/auditLogs/directoryAudits", &plain, true),
        ("HEAD", LONG, &plain, false),
        ("GET", "/beta/auditLogs/signIns?$top=20", &plain, false),
        ("GET", "/beta/auditLogs/signIns?$select=id", &plain, false),
        ("GET", "/beta/auditLogs/signIns?$filter=id eq 'x'", &plain, false),
        // The default of a tenant in code is not to compress.
        ("GET", LONG, &gzip, true),
    ] {
        let target = path.replace(' ', "%20");
        let reply = send(simulator.endpoint(), method, target.as_bytes(), headers, "").await;
        assert_eq!(reply.status, 200, "{path}");
        let coding = reply.header("transfer-encoding");
        assert_eq!(coding, in_pieces.then_some("chunked"), "{method} {path}");
        let length = reply.header("content-length").map(|length| length.parse::<usize>().unwrap());
        match (method, length) {
            ("HEAD", length) => assert!(length > Some(0) && reply.body.is_empty(), "{path}"),
            (_, length) => assert_eq!(length, (!in_pieces).then_some(reply.body.len()), "{path}"),
        }
    }
}

#[tokio::test]
async fn a_page_in_pieces_has_the_bytes_of_a_whole_one() {
    for oddities in [false, true] {
        let simulator = Simulator::builder().seed(7).records(4_000).oddities(oddities).start().await.unwrap();
        let authorization = format!("Bearer {}", simulator.token());
        let headers = [("Authorization", authorization.as_str())];
        for path in ["/auditLogs/signIns?$top=1000", "/auditLogs/directoryAudits?$top=999"] {
            let page = get(&simulator, &format!("/beta{path}")).await;
            let batch = json!({"requests": [{"id": "a", "method": "GET", "url": path}]}).to_string();
            let batch = send(simulator.endpoint(), "POST", b"/beta/$batch", &headers, &batch).await;
            assert_eq!(page.header("transfer-encoding"), Some("chunked"), "{path}");
            let [page, batch] = [page, batch].map(|reply| String::from_utf8(reply.body).unwrap());
            assert!(batch.contains(&page), "{path}");
        }
    }
}

#[tokio::test]
async fn a_compressed_page_has_the_bytes_of_a_plain_one() {
    let simulator = Simulator::builder().seed(7).records(4_000).compression(true).start().await.unwrap();
    let authorization = format!("Bearer {}", simulator.token());
    let plain = [("Authorization", authorization.as_str())];
    let gzip = [("Authorization", authorization.as_str()), ("Accept-Encoding", "gzip")];
    for (path, in_pieces) in
        [(LONG, true), ("/v1.0/auditLogs/directoryAudits", true), ("/beta/auditLogs/signIns?$top=20", false)]
    {
        let plain = send(simulator.endpoint(), "GET", path.as_bytes(), &plain, "").await;
        let reply = send(simulator.endpoint(), "GET", path.as_bytes(), &gzip, "").await;
        assert_eq!(reply.header("content-encoding"), Some("gzip"), "{path}");
        assert_eq!(reply.header("transfer-encoding"), in_pieces.then_some("chunked"), "{path}");
        assert!(reply.body.len() < plain.body.len() / 4, "{path} {}", reply.body.len());
        // Nothing follows the only member: many clients read no more.
        let mut decoder = GzDecoder::new(reply.body.as_slice());
        let mut body = Vec::new();
        decoder.read_to_end(&mut body).unwrap();
        assert!(body == plain.body && decoder.into_inner().is_empty(), "{path}");
    }
}

#[tokio::test]
async fn an_older_client_gets_a_long_page_until_the_connection_ends() {
    let simulator = tenant().await;
    let mut stream = TcpStream::connect(&simulator.endpoint()[7..]).await.unwrap();
    let request = format!("GET {LONG} HTTP/1.0\r\nAuthorization: Bearer {}\r\n\r\n", simulator.token());
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await.unwrap();
    let reply = String::from_utf8(reply).unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.0 200") && !head.contains("chunked"), "{head}");
    let page: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(page["value"].as_array().unwrap().len(), 1_000);
}

/// How many records the ledger has as sent, and how many of them are different.
fn served(simulator: &Simulator) -> (u64, u64) {
    let entries = simulator.ledger().entries();
    let own = entries.iter().filter(|entry| entry.caller.as_deref() == Some(CALLER));
    own.fold((0, 0), |(served, distinct), entry| (served + entry.served, distinct + entry.distinct))
}

#[tokio::test]
async fn a_page_that_was_read_to_its_end_is_in_the_ledger_and_in_the_log() {
    let simulator = tenant().await;
    get(&simulator, LONG).await;
    let request = simulator.requests().list().remove(0);
    assert_eq!((request.status, request.records), (200, 1_000));
    assert!(request.took.is_some());
    assert_eq!(served(&simulator), (1_000, 1_000));
}

#[tokio::test]
async fn only_what_was_handed_to_the_connection_counts_after_a_client_disconnected() {
    let simulator = tenant().await;
    let socket = TcpSocket::new_v4().unwrap();
    // The operating system must not take the whole page.
    socket.set_recv_buffer_size(4_096).unwrap();
    let mut stream = socket.connect(simulator.endpoint()[7..].parse().unwrap()).await.unwrap();
    let request =
        format!("GET {LONG} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\r\n", simulator.token());
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut read = vec![0; 100_000];
    stream.read_exact(&mut read).await.unwrap();
    // It has not been answered yet.
    let request = simulator.requests().list().remove(0);
    assert_eq!((request.status, request.records, request.took), (200, 0, None));
    drop(stream);
    let request = loop {
        let request = simulator.requests().list().remove(0);
        if request.took.is_some() {
            break request;
        }
        tokio::task::yield_now().await;
    };
    let read = String::from_utf8_lossy(&read).matches("\"createdDateTime\":").count() as u64;
    assert!(read < request.records && request.records < 1_000, "{read} {}", request.records);
    assert_eq!(served(&simulator), (request.records, request.records));
}

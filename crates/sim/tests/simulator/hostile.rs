//! Requests that nobody should send.

use std::time::{Duration, Instant};

use msgraph_sim::Simulator;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::http::{get, pull, send};

#[tokio::test]
async fn hostile_requests_are_refused_quickly_and_the_server_lives_on() {
    let simulator = Simulator::builder().records(100).start().await.unwrap();
    let authorization = format!("Bearer {}", simulator.token());
    let list = "/v1.0/auditLogs/signIns?$filter=";
    let targets: Vec<Vec<u8>> = vec![
        format!("{list}{}", "(".repeat(10_000)).into(),
        format!("{list}{}id%20eq%20'a'{}", "(".repeat(10_000), ")".repeat(10_000)).into(),
        format!("{list}{}id%20eq%20'a'", "not%20".repeat(3_000)).into(),
        format!("{list}{}", "a/".repeat(20_000)).into(),
        format!("{list}{}", "tolower(".repeat(2_000)).into(),
        format!("{list}id%20eq%20'{}'", "a".repeat(60_000)).into(),
        format!("{list}%").into(),
        format!("{list}%zz").into(),
        format!("{list}%ff%fe").into(),
        format!("{list}%00").into(),
        format!("{list}id%20eq%20'a%00b'").into(),
        b"/v1.0/auditLogs/signIns/%zz".to_vec(),
        b"/v1.0/auditLogs/signIns/%00".to_vec(),
        format!("{list}id%20eq%20'unterminated").into(),
        format!("{list}createdDateTime%20ge%209999999999-01-01T00:00:00Z").into(),
        format!("{list}eq%20'a'").into(),
        b"/v1.0/auditLogs/signIns?$top=340282366920938463463374607431768211456".to_vec(),
        b"/v1.0/auditLogs/signIns?$top=2147483647".to_vec(),
        b"/v1.0/auditLogs/signIns?$top=999999999".to_vec(),
        b"/v1.0/auditLogs/signIns?$skiptoken=%27%20or%201".to_vec(),
        b"/v1.0/auditLogs/%ff".to_vec(),
        b"/v1.0/nothing".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns(aggregationWindow='x')".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns(aggregationWindow='h1',aggregationWindow='d1')".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns(aggregationWindow=@w)".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns(aggregationWindow=@w)?@w=%zz".to_vec(),
    ];
    for target in targets {
        let started = Instant::now();
        let reply =
            send(simulator.endpoint(), "GET", &target, &[("Authorization", &authorization)], "").await;
        let name = String::from_utf8_lossy(&target[..target.len().min(80)]).into_owned();
        assert_eq!(reply.status, 400, "{name}: {}", reply.head);
        assert!(!reply.code().is_empty(), "{name}");
        assert!(started.elapsed() < Duration::from_secs(5), "{name}");
    }
    assert_eq!(get(&simulator, "/v1.0/auditLogs/signIns").await.status, 200);
}

#[tokio::test]
async fn requests_that_cannot_be_read_are_refused_with_the_error_body() {
    let simulator = Simulator::builder().records(100).start().await.unwrap();
    let list = b"/v1.0/auditLogs/signIns?$filter=".as_slice();
    let targets = [
        [list, b"id%20eq%20'", &vec![b'a'; 1 << 20], b"'"].concat(),
        [list, b"id%20eq%20'", &vec![b'a'; 70_000], b"'"].concat(),
        [b"/v1.0/auditLogs/".as_slice(), &vec![b'a'; 1 << 20]].concat(),
        [list, b"\xff"].concat(),
        [list, b"id eq 'spaces'"].concat(),
        [list, b"\"<>"].concat(),
        [list, b"\0"].concat(),
    ];
    let authorization = format!("Bearer {}", simulator.token());
    for target in targets {
        let started = Instant::now();
        let reply =
            send(simulator.endpoint(), "GET", &target, &[("Authorization", &authorization)], "").await;
        let name = String::from_utf8_lossy(&target[..target.len().min(60)]).into_owned();
        assert_eq!((reply.status, reply.code().as_str()), (400, "BadRequest"), "{name}");
        assert_eq!(reply.json()["error"]["innerError"]["request-id"], reply.header("request-id").unwrap());
        assert!(started.elapsed() < Duration::from_secs(5), "{name}");
    }
    assert_eq!(get(&simulator, "/v1.0/auditLogs/signIns").await.status, 200);
    let page = send(simulator.endpoint(), "GET", b"/", &[], "").await;
    assert!(String::from_utf8(page.body).unwrap().contains("The request is too long."));
}

#[tokio::test]
async fn a_long_filter_makes_short_pages_and_loses_nothing() {
    let simulator = Simulator::builder().seed(7).records(1_000).start().await.unwrap();
    let nobody = vec!["userPrincipalName+eq+'nobody@contoso.example'"; 300].join("+or+");
    let everyone = "createdDateTime+ge+2026-01-01T00:00:00Z";
    let started = Instant::now();
    let path = format!("/v1.0/auditLogs/signIns?$select=id&$filter={nobody}+or+{everyone}");
    let found = pull(&simulator, &path).await;
    assert_eq!(found.len(), pull(&simulator, "/v1.0/auditLogs/signIns?$select=id").await.len());
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn clients_that_stop_within_a_request_are_disconnected() {
    let limit = Some(Duration::from_secs(5));
    let simulator = Simulator::builder().client_timeout(limit).start().await.unwrap();
    let body = "POST /common/oauth2/v2.0/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nab";
    for (sent, expected) in [("", ""), ("GET / HT", ""), ("PRI * HTTP/2.0\r\n", ""), (body, "HTTP/1.1 408 ")]
    {
        let address = simulator.endpoint().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        let mut reply = Vec::new();
        let _ = stream.read_to_end(&mut reply).await;
        let reply = String::from_utf8_lossy(&reply);
        assert!(reply.starts_with(expected), "{sent}: {reply}");
        assert_eq!(reply.is_empty(), expected.is_empty(), "{sent}: {reply}");
    }
}

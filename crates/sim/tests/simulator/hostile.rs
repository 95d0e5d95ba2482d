//! Requests that nobody should send.

use std::time::{Duration, Instant};

use crate::http::{get, send};
use msgraph_sim::Simulator;

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
        format!("{list}id%20eq%20'unterminated").into(),
        format!("{list}createdDateTime%20ge%209999999999-01-01T00:00:00Z").into(),
        format!("{list}eq%20'a'").into(),
        b"/v1.0/auditLogs/signIns?$top=340282366920938463463374607431768211456".to_vec(),
        b"/v1.0/auditLogs/signIns?$skiptoken=%27%20or%201".to_vec(),
        b"/v1.0/auditLogs/%ff".to_vec(),
        b"/v1.0/nothing".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns(aggregationWindow='x')".to_vec(),
        b"/beta/auditLogs/getSummarizedMSISignIns".to_vec(),
    ];
    for target in targets {
        let started = Instant::now();
        let reply = send(simulator.root(), "GET", &target, &[("Authorization", &authorization)], "").await;
        let name = String::from_utf8_lossy(&target[..target.len().min(80)]).into_owned();
        assert_eq!(reply.status, 400, "{name}: {}", reply.head);
        assert!(!reply.code().is_empty(), "{name}");
        assert!(started.elapsed() < Duration::from_secs(5), "{name}");
    }
    assert_eq!(get(&simulator, "/v1.0/auditLogs/signIns").await.status, 200);
}

#[tokio::test]
async fn a_filter_of_a_megabyte_is_refused() {
    let simulator = Simulator::builder().records(100).start().await.unwrap();
    let target = format!("/v1.0/auditLogs/signIns?$filter=id%20eq%20'{}'", "a".repeat(1 << 20));
    let authorization = format!("Bearer {}", simulator.token());
    let reply =
        send(simulator.root(), "GET", target.as_bytes(), &[("Authorization", &authorization)], "").await;
    assert!(matches!(reply.status, 400 | 414 | 431), "{}", reply.head);
    assert_eq!(get(&simulator, "/v1.0/auditLogs/signIns").await.status, 200);
}

//! The simulator's own API, from code and over HTTP.

use crate::http::{get, pull, send};
use msgraph_sim::{Effect, Fault, LedgerSelection, Simulator};
use serde_json::Value;

async fn own(simulator: &Simulator, method: &str, path: &str, body: &str) -> (u16, Value) {
    let reply = send(simulator.endpoint(), method, path.as_bytes(), &[], body).await;
    (reply.status, serde_json::from_slice(&reply.body).unwrap_or_default())
}

#[tokio::test]
async fn the_ledger_lists_what_was_sent_once_twice_and_never() {
    let simulator = Simulator::builder().seed(7).records(100).start().await.unwrap();
    pull(&simulator, "/beta/auditLogs/directoryAudits?$top=40").await;
    get(&simulator, "/beta/auditLogs/directoryAudits?$top=10").await;
    get(&simulator, "/beta/auditLogs/signIns?$top=5").await;
    let (status, ledger) = own(&simulator, "GET", "/_sim/ledger?version=beta", "").await;
    assert_eq!(status, 200);
    let entries = ledger["entries"].as_array().unwrap();
    let audits = entries.iter().find(|entry| entry["report"] == "directoryAudits").unwrap();
    for (name, count) in [("visible", 100), ("served", 110), ("distinct", 100), ("twice", 10), ("never", 0)] {
        assert_eq!(audits[name], count, "{name}");
    }
    let kinds: Vec<_> =
        entries.iter().filter(|entry| entry["report"] == "signIns").map(|entry| &entry["kind"]).collect();
    assert_eq!(kinds, ["interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"]);
    let keys = "/_sim/ledger?keys=twice&version=beta&report=directoryAudits";
    let (_, twice) = own(&simulator, "GET", keys, "").await;
    let newest = simulator.ledger().select("beta", "directoryAudits", None, None, LedgerSelection::Twice);
    assert_eq!((twice["count"].as_u64(), newest.unwrap().len()), (Some(10), 10));
    assert_eq!(own(&simulator, "GET", "/_sim/ledger?keys=never", "").await.0, 400);
}

#[tokio::test]
async fn faults_are_added_listed_and_removed_while_the_tenant_runs() {
    let simulator = Simulator::builder().records(5).start().await.unwrap();
    let path = "/v1.0/auditLogs/signIns?$top=1";
    let fault = r#"{"on": {"path": "signIns"}, "effect": {"status": {"code": 503}}}"#;
    let (status, added) = own(&simulator, "POST", "/_sim/faults", fault).await;
    assert_eq!((status, &added["ids"][0]), (201, &0.into()));
    assert_eq!(get(&simulator, path).await.status, 503);
    let (_, list) = own(&simulator, "GET", "/_sim/faults", "").await;
    assert_eq!(
        (&list["faults"][0]["happened"], &list["faults"][0]["on"]["path"]),
        (&1.into(), &"signIns".into())
    );
    assert_eq!(own(&simulator, "DELETE", "/_sim/faults/0", "").await.0, 204);
    assert_eq!(own(&simulator, "DELETE", "/_sim/faults/0", "").await.0, 404);
    assert_eq!(get(&simulator, path).await.status, 200);
    let (status, problem) = own(&simulator, "POST", "/_sim/faults", r#"{"effect": "explode"}"#).await;
    assert_eq!(status, 400);
    assert!(problem["error"]["message"].as_str().unwrap().contains("emptyPage"));
    let id = simulator.faults().add(Fault::new(Effect::ShortPage).times(1));
    assert_eq!(simulator.faults().list()[0].id, id);
    simulator.faults().clear();
    assert!(simulator.faults().list().is_empty());
}

#[tokio::test]
async fn requests_are_logged_with_status_faults_and_undocumented_parts() {
    let simulator = Simulator::builder()
        .records(5)
        .fault(Fault::status(429).retry_after(7).on_request(2))
        .start()
        .await
        .unwrap();
    let path = "/v1.0/auditLogs/signIns?$filter=appId%20ne%20null";
    get(&simulator, path).await;
    get(&simulator, path).await;
    let log = simulator.requests().list();
    assert_eq!(log.iter().map(|record| record.status).collect::<Vec<_>>(), [200, 429]);
    assert!(log[0].undocumented.as_deref().unwrap().contains("'ne' on property 'appId'"));
    assert_eq!((log[1].retry_after.as_deref(), log[1].caller.as_deref()), (Some("7"), Some("static")));
    assert!(log[1].fault.as_deref().unwrap().contains("429"));
    assert_eq!((simulator.requests().count(), simulator.requests().by_status()[&429]), (2, 1));
    let (_, listed) = own(&simulator, "GET", "/_sim/requests?top=1", "").await;
    assert_eq!((&listed["total"], &listed["requests"][0]["status"]), (&2.into(), &429.into()));
}

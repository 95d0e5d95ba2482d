//! Batches.

use crate::http::{Reply, send};
use msgraph_sim::{Fault, Simulator};
use serde_json::{Value, json};

async fn post(simulator: &Simulator, batch: &Value) -> Reply {
    let authorization = format!("Bearer {}", simulator.token());
    let headers = [("Authorization", authorization.as_str()), ("Content-Type", "application/json")];
    send(simulator.endpoint(), "POST", b"/beta/$batch", &headers, &batch.to_string()).await
}

fn get(id: &str, url: &str) -> Value {
    json!({"id": id, "method": "GET", "url": url})
}

#[tokio::test]
async fn each_request_of_a_batch_has_a_response_of_its_own() {
    let simulator = Simulator::builder().seed(7).records(50).start().await.unwrap();
    let reply = post(
        &simulator,
        &json!({"requests": [
            get("a", "/auditLogs/directoryAudits?$top=2"),
            get("b", "auditLogs/nothing"),
            {"id": "c", "method": "GET", "url": "/auditLogs/signUps?$top=1", "dependsOn": ["b"]},
            {"id": "d", "method": "POST", "url": "/auditLogs/signIns/dismiss",
             "headers": {"Content-Type": "application/json"}, "body": {"requestIds": ["x"]}},
            get("e", "/$batch"),
        ]}),
    )
    .await;
    let responses = reply.json()["responses"].as_array().unwrap().clone();
    let statuses: Vec<_> = responses.iter().map(|response| response["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [200, 400, 424, 204, 400]);
    assert_eq!(responses[0]["body"]["value"].as_array().unwrap().len(), 2);
    let link = responses[0]["body"]["@odata.nextLink"].as_str().unwrap();
    assert!(link.starts_with(&format!("{}/beta/auditLogs/", simulator.endpoint())), "{link}");
    assert!(responses[3].get("body").is_none());
}

#[tokio::test]
async fn limits_and_faults_apply_to_each_request_of_a_batch() {
    let simulator = Simulator::builder()
        .records(50)
        .rate_limit(Some((2, std::time::Duration::from_secs(10))))
        .fault(Fault::status(503).retry_after(3).on_request(2))
        .start()
        .await
        .unwrap();
    let requests: Vec<Value> =
        ["a", "b", "c"].iter().map(|id| get(id, "/auditLogs/directoryAudits?$top=1")).collect();
    let responses = post(&simulator, &json!({"requests": requests})).await.json();
    let statuses: Vec<_> =
        responses["responses"].as_array().unwrap().iter().map(|one| &one["status"]).collect();
    assert_eq!(statuses, [200, 503, 429]);
    assert_eq!(responses["responses"][1]["headers"]["Retry-After"], "3");
}

#[tokio::test]
async fn batches_that_are_not_valid_are_refused_as_a_whole() {
    let simulator = Simulator::builder().records(5).start().await.unwrap();
    let many: Vec<Value> = (0..21).map(|id| get(&id.to_string(), "/auditLogs/signUps")).collect();
    for batch in [
        json!({"requests": many}),
        json!({"requests": []}),
        json!({"requests": [get("a", "/x"), get("A", "/x")]}),
        json!({"requests": [{"method": "GET", "url": "/x"}]}),
        json!({"requests": [{"id": "a", "method": "GET", "url": "/x", "dependsOn": ["z"]}]}),
        json!([]),
    ] {
        assert_eq!(post(&simulator, &batch).await.status, 400, "{batch}");
    }
}

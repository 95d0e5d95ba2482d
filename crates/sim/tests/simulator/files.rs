//! What users bring as files: records, and plans of what goes wrong.

use std::path::PathBuf;

use crate::http::{get, pull};
use msgraph_sim::{Fault, FaultPlan, Simulator};

/// A file that is gone when the test is over.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("msgraph-sim-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        File(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn load(report: &str, file: &File) -> Result<Simulator, String> {
    Simulator::builder().records_from(report, &file.0).start().await.map_err(|problem| problem.to_string())
}

#[tokio::test]
async fn records_of_a_file_are_served_in_place_of_others() {
    let (older, newer) = (
        r#"{"z":1, "id":"older","activityDateTime":"2026-01-01T00:00:00Z"}"#,
        r#"{"id":"newer","activityDateTime":"2026-01-02T00:00:00Z","a":1.50}"#,
    );
    let file = File::new("served.jsonl", format!("{older}\n\n{newer}\n"));
    let simulator = load("directoryAudits", &file).await.unwrap();
    let body = String::from_utf8(get(&simulator, "/v1.0/auditLogs/directoryAudits").await.body).unwrap();
    assert!(body.ends_with(&format!("\"value\":[{newer},{older}]}}")), "{body}");
    let one = get(&simulator, "/v1.0/auditLogs/directoryAudits/older?$select=id").await.json();
    assert_eq!(one["id"], "older");
    assert!(one.get("z").is_none());
}

#[tokio::test]
async fn lines_may_be_as_windows_writes_them() {
    let file = File::new("windows.jsonl", "\u{feff}{\"id\":\"a\"}\r\n\r\n  {\"id\":\"b\"}  \r\n");
    let simulator = load("signUps", &file).await.unwrap();
    let body = String::from_utf8(get(&simulator, "/beta/auditLogs/signUps").await.body).unwrap();
    assert!(body.ends_with(r#""value":[{"id":"a"},{"id":"b"}]}"#), "{body}");
}

#[tokio::test]
async fn a_line_that_is_no_record_is_named() {
    for (name, bad, part) in [
        ("cut", "{\"id\":\"b\"".as_bytes(), "ends too early"),
        ("array", b"[{\"id\":\"b\"}]", "JSON object"),
        ("comma", b"{\"id\":\"b\",}", "column 11"),
        ("words", b"id=b", "column 1"),
        ("bytes", b"{\"id\":\"\xff\"}", "UTF-8"),
    ] {
        let content = [b"{\"id\":\"a\"}\n\n".as_slice(), bad, b"\n{\"id\":\"c\"}\n"].concat();
        let file = File::new(name, content);
        let problem = load("signIns", &file).await.unwrap_err();
        assert!(problem.starts_with(&format!("{}, line 3: ", file.0.display())), "{problem}");
        assert!(problem.contains(part), "{problem}");
    }
}

#[tokio::test]
async fn an_unknown_report_is_refused_with_the_known_ones() {
    let file = File::new("report.jsonl", "");
    let problem = load("signsUps", &file).await.unwrap_err();
    assert!(problem.contains("'signsUps'") && problem.contains("signIns, signUps"), "{problem}");
    let missing = File(PathBuf::from("nowhere.jsonl"));
    assert!(load("signIns", &missing).await.unwrap_err().contains("nowhere.jsonl"));
}

#[tokio::test]
async fn records_without_an_id_are_served_and_distinguished() {
    let file = File::new("ids.jsonl", "{\"x\":1}\n{\"id\":\"\"}\n{\"id\":7}\n");
    let simulator = load("signUps", &file).await.unwrap();
    assert_eq!(pull(&simulator, "/beta/auditLogs/signUps").await.len(), 3);
    assert_eq!(simulator.ledger().keys("beta", "signUps").unwrap(), ["line 1", "line 2", "7"]);
    assert_eq!(simulator.ledger().served()[0].records.len(), 3);
}

#[tokio::test]
async fn several_files_make_one_report() {
    let older = File::new("one.jsonl", r#"{"id":"older","createdDateTime":"2026-01-01T00:00:00Z"}"#);
    let newer = File::new("two.jsonl", r#"{"id":"newer","createdDateTime":"2026-01-02T00:00:00Z"}"#);
    let builder = Simulator::builder().records_from("signUps", &older.0).records_from("signUps", &newer.0);
    let simulator = builder.start().await.unwrap();
    assert_eq!(simulator.ledger().keys("beta", "signUps").unwrap(), ["newer", "older"]);
}

#[tokio::test]
async fn loaded_sign_ins_are_of_the_kinds_that_they_name() {
    let lines = r#"
{"id":"person","signInEventTypes":["interactiveUser"]}
{"id":"app","signInEventTypes":["servicePrincipal"]}
{"id":"both","signInEventTypes":["interactiveUser","nonInteractiveUser"]}
{"id":"untold"}"#;
    let simulator = load("signIns", &File::new("kinds.jsonl", lines)).await.unwrap();
    for (filter, expected) in [
        ("", vec!["person", "both", "untold"]),
        ("?$filter=signInEventTypes/any(t:t+eq+'nonInteractiveUser')", vec!["both"]),
        ("?$filter=signInEventTypes/any(t:t+eq+'servicePrincipal')", vec!["app"]),
    ] {
        let records = pull(&simulator, &format!("/beta/auditLogs/signIns{filter}")).await;
        let ids: Vec<_> = records.iter().map(|record| record["id"].as_str().unwrap()).collect();
        assert_eq!(ids, expected, "{filter}");
    }
}

#[test]
fn a_plan_that_cannot_be_understood_is_refused_with_position_and_possibilities() {
    for (name, plan, place, part) in [
        ("json", "{\n  \"faults\": [,]\n}", "line 2, column 14", "expected value"),
        (
            "field",
            "{\"faults\": [\n {\"on\": {\"requst\": 1}, \"effect\": \"reset\"}]}",
            "line 2, ",
            "`request`",
        ),
        ("effect", "{\"faults\": [\n\n {\"effect\": \"explode\"}]}", "line 3, ", "`emptyPage`"),
        ("nothing", "{\"faults\": [{\"on\": {\"request\": 1}}]}", "line 1, ", "`effect`"),
        (
            "zero",
            "{\"faults\": [\n {\"on\": {\"every\": 0}, \"effect\": \"reset\"}]}",
            "line 2, ",
            "counted from 1",
        ),
        ("code", "{\"faults\": [\n {\"effect\": {\"status\": {\"code\": 200}}}]}", "line 2, ", "400 to 599"),
        ("type", "{\"faults\": [\n {\"on\": {\"page\": \"3\"}, \"effect\": \"reset\"}]}", "line 2, ", "u64"),
        ("empty", "", "line 1, ", "EOF"),
    ] {
        let file = File::new(name, plan);
        let problem = FaultPlan::read(&file.0).unwrap_err().to_string();
        let start = format!("{}, {place}", file.0.display());
        assert!(problem.starts_with(&start) && problem.contains(part), "{problem}");
    }
    let missing = FaultPlan::read("nowhere.json").unwrap_err().to_string();
    assert!(missing.contains("nowhere.json"), "{missing}");
}

#[test]
fn a_plan_may_give_seconds_as_a_number() {
    let plan = "{\"faults\": [{\"effect\": {\"status\": {\"code\": 429, \"retryAfter\": 2.5}}}]}";
    let plan = FaultPlan::read(&File::new("seconds.json", plan).0).unwrap();
    assert_eq!(plan.faults[0].effect, Fault::status(429).retry_after("2.5").effect);
}

#[test]
fn the_plan_of_the_readme_can_be_read() {
    let readme = include_str!("../../README.md");
    let plan = readme.split_once("```json\n").and_then(|(_, rest)| rest.split_once("```")).unwrap().0;
    assert_eq!(FaultPlan::read(&File::new("readme.json", plan).0).unwrap().faults.len(), 3);
}

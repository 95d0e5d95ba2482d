//! The generated client against the simulated tenant: every report, kind, action and function of both versions.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use std::collections::BTreeSet;
use std::time::Duration;

use futures::TryStreamExt as _;
use msgraph_auditlogs::beta::models::AggregationWindow;
use msgraph_auditlogs::{Client, Cloud, Error, Record, RetryPolicy, SignInKind, StaticToken, beta, v1};
use msgraph_runtime::request::ListRequest;
use msgraph_runtime::wire::Wire;
use msgraph_sim::{Effect, Fault, FaultPlan, Simulator, SimulatorBuilder};
use serde_json::Value;

async fn tenant(faults: FaultPlan) -> (Simulator, Client) {
    start(Simulator::builder().seed(7).records(3_000).faults(faults)).await
}

async fn start(builder: SimulatorBuilder) -> (Simulator, Client) {
    let simulator = builder.start().await.unwrap();
    let soon = Duration::from_millis(1);
    let client = Client::builder(StaticToken::new(simulator.token()))
        .cloud(Cloud::custom(simulator.endpoint()))
        .no_rate_limit()
        .retry(RetryPolicy::default().with_backoff(soon, soon))
        .build()
        .unwrap();
    (simulator, client)
}

/// Returns the keys of a report's records; resumes after every error until the service reports the last page.
async fn pull<T: Wire>(list: impl Fn() -> ListRequest<T>, errors: &mut Vec<Error>) -> Vec<String> {
    let mut keys = Vec::new();
    let mut request = list();
    loop {
        let mut records = request.records();
        let error = loop {
            match records.try_next().await {
                Ok(Some(record)) => keys.push(key(&record)),
                Ok(None) => return keys,
                Err(error) => break error,
            }
        };
        let link =
            error.resume_link().unwrap_or_else(|| panic!("the error has no resume link: {error}")).clone();
        // Resuming requests the whole page again.
        keys.truncate(keys.len() - error.records_delivered());
        request = list().resume(link);
        errors.push(error);
        assert!(errors.len() < 500, "it never ends: {}", errors[errors.len() - 1]);
    }
}

fn key<T>(record: &Record<T>) -> String {
    let value: Value = serde_json::from_str(record.raw()).unwrap();
    value["id"].as_str().unwrap().to_owned()
}

fn assert_exactly_once(simulator: &Simulator, version: &str, report: &str, mut keys: Vec<String>) {
    let known: BTreeSet<_> = simulator.ledger().keys(version, report).unwrap().into_iter().collect();
    let missing = known.iter().filter(|key| !keys.contains(key)).count();
    assert_eq!(missing, 0, "{version} {report}: lost");
    keys.sort_unstable();
    let delivered = keys.len();
    keys.dedup();
    assert_eq!(delivered, keys.len(), "{version} {report}: a record was delivered twice");
    assert_eq!(keys.len(), known.len(), "{version} {report}: a record is not in the tenant");
}

/// Pulls the five reports of beta, with sign-ins requested kind by kind.
async fn pull_everything(simulator: &Simulator, client: &Client) -> Vec<Error> {
    let logs = beta::AuditLogs::new(client);
    let mut errors = Vec::new();
    let mut sign_ins = Vec::new();
    for &kind in SignInKind::ALL {
        sign_ins.extend(pull(|| logs.sign_ins().list_kind(kind).top(100), &mut errors).await);
    }
    assert_exactly_once(simulator, "beta", "signIns", sign_ins);
    let keys = pull(|| logs.directory_audits().list().top(250), &mut errors).await;
    assert_exactly_once(simulator, "beta", "directoryAudits", keys);
    let keys = pull(|| logs.custom_security_attribute_audits().list(), &mut errors).await;
    assert_exactly_once(simulator, "beta", "customSecurityAttributeAudits", keys);
    let keys = pull(|| logs.provisioning().list().top(300), &mut errors).await;
    assert_exactly_once(simulator, "beta", "provisioning", keys);
    let keys = pull(|| logs.sign_ups().list().top(400), &mut errors).await;
    assert_exactly_once(simulator, "beta", "signUps", keys);
    errors
}

#[tokio::test]
async fn all_records_of_all_reports_are_delivered_exactly_once() {
    let (simulator, client) = tenant(FaultPlan::default()).await;
    assert!(pull_everything(&simulator, &client).await.is_empty());
}

#[tokio::test]
async fn all_records_are_delivered_exactly_once_whatever_goes_wrong() {
    let at_random = |one_in, effect| Fault::new(effect).one_in(one_in);
    let status = |code| Fault::status(code).retry_after("0.01");
    let faults = vec![
        status(429).one_in(11),
        status(503).one_in(13),
        Fault::status(500).one_in(17),
        at_random(19, Effect::Html { code: 502 }),
        at_random(23, Effect::Html { code: 504 }),
        at_random(12, Effect::CutBody),
        at_random(14, Effect::EmbeddedError),
        at_random(21, Effect::TrailingComma),
        at_random(16, Effect::Reset),
        at_random(8, Effect::EmptyPage),
        at_random(8, Effect::ShortPage),
        at_random(15, Effect::RepeatedLink),
        at_random(18, Effect::ForeignLink),
        at_random(20, Effect::ExpiredLink),
        at_random(22, Effect::ExpiredToken),
        at_random(24, Effect::ClaimsChallenge),
        at_random(26, Effect::Slow { milliseconds: 5 }),
    ];
    let (simulator, client) = tenant(FaultPlan { faults }).await;
    let errors = pull_everything(&simulator, &client).await;
    assert!(!errors.is_empty());
}

#[tokio::test]
async fn odd_records_are_all_delivered_and_say_what_did_not_fit() {
    let (simulator, client) = start(Simulator::builder().seed(7).records(1_000).oddities(true)).await;
    assert!(pull_everything(&simulator, &client).await.is_empty());
    let page = beta::AuditLogs::new(&client).sign_ins().list().send().await.unwrap();
    assert!(page.records().iter().any(|record| !record.mismatches().is_empty()));
}

#[tokio::test]
async fn odd_envelopes_around_single_records_lose_none() {
    let (simulator, client) = start(Simulator::builder().seed(7).records(150).oddities(true)).await;
    let (logs, mut errors) = (beta::AuditLogs::new(&client), Vec::new());
    let keys = pull(|| logs.directory_audits().list().top(1), &mut errors).await;
    assert_exactly_once(&simulator, "beta", "directoryAudits", keys);
    let keys = pull(|| logs.sign_ups().list().top(1), &mut errors).await;
    assert_exactly_once(&simulator, "beta", "signUps", keys);
    assert!(errors.is_empty(), "{errors:?}");
}

#[tokio::test]
async fn the_other_collections_actions_and_functions_answer() {
    let (simulator, client) = tenant(FaultPlan::default()).await;
    let logs = beta::AuditLogs::new(&client);
    assert!(!logs.audit_activity_types().list().send().await.unwrap().records().is_empty());
    assert!(!logs.sign_in_events_summary().list().send().await.unwrap().records().is_empty());
    let apps = logs.sign_in_events_app_summary().list().send().await.unwrap();
    let app = apps.records()[0].app_id.clone().unwrap();
    let one = logs.sign_in_events_app_summary().by_app_id(&app).get().send().await.unwrap();
    assert_eq!(one.sign_in_count, apps.records()[0].sign_in_count);
    for window in [AggregationWindow::H1, AggregationWindow::H6, AggregationWindow::D1] {
        let rows: Vec<_> =
            logs.get_summarized_msi_sign_ins(window.clone()).records().try_collect().await.unwrap();
        assert!(!rows.is_empty());
        let rows: Vec<_> = logs
            .get_summarized_service_principal_sign_ins(window.clone())
            .records()
            .try_collect()
            .await
            .unwrap();
        assert!(!rows.is_empty());
        let rows: Vec<_> =
            logs.get_summarized_non_interactive_sign_ins(window).records().try_collect().await.unwrap();
        assert!(!rows.is_empty());
    }
    let id = simulator.ledger().keys("beta", "signIns").unwrap().remove(0);
    logs.sign_ins().confirm_compromised().request_ids([id.as_str()]).send().await.unwrap();
    logs.sign_ins().confirm_safe().request_ids([id.as_str()]).send().await.unwrap();
    logs.sign_ins().dismiss().request_ids([id.as_str()]).send().await.unwrap();
    assert_eq!(logs.sign_ins().by_id(&id).get().send().await.unwrap().id.as_deref(), Some(id.as_str()));
}

#[tokio::test]
async fn version_1_serves_its_reports_without_a_mismatch() {
    let (simulator, client) = tenant(FaultPlan::default()).await;
    let logs = v1::AuditLogs::new(&client);
    let sign_ins: Vec<_> = logs.sign_ins().list().records().try_collect().await.unwrap();
    assert!(!sign_ins.is_empty() && sign_ins.iter().all(|record| record.mismatches().is_empty()));
    let mut errors = Vec::new();
    let keys = pull(|| logs.directory_audits().list(), &mut errors).await;
    assert_exactly_once(&simulator, "v1.0", "directoryAudits", keys);
    let keys = pull(|| logs.provisioning().list(), &mut errors).await;
    assert_exactly_once(&simulator, "v1.0", "provisioning", keys);
}

#[tokio::test]
async fn requests_unavailable_in_a_cloud_fail_there_and_are_sent_elsewhere() {
    let china = Client::builder(StaticToken::new("t")).cloud(Cloud::China).build().unwrap();
    let refused = |error: Error| assert!(error.is_unavailable_in_cloud(), "{error}");
    refused(beta::AuditLogs::new(&china).sign_ups().by_id("1").get().send().await.unwrap_err());

    let count = |missing: &[(Cloud, &[&str])], wanted: &Cloud| {
        missing.iter().filter(|(cloud, _)| cloud == wanted).map(|(_, items)| items.len()).sum::<usize>()
    };
    let found = [Cloud::Global, Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China]
        .map(|cloud| (count(v1::UNAVAILABLE_IN_CLOUDS, &cloud), count(beta::UNAVAILABLE_IN_CLOUDS, &cloud)));
    assert_eq!(found, [(0, 0), (0, 1), (0, 1), (0, 1)]);

    let (simulator, client) = tenant(FaultPlan::default()).await;
    v1::AuditLogs::new(&client).directory_audits().list().top(1).send().await.unwrap();
    simulator.shutdown().await;
}

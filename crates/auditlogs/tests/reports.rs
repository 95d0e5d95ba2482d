//! Reports as types and as values, against the simulated tenant.

#![cfg(all(feature = "v1", feature = "beta"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::BTreeSet;
use std::time::Duration;

use futures::TryStreamExt as _;
use msgraph_auditlogs::query::{TimeBounds, TimeFilterSupported};
use msgraph_auditlogs::report::{Report, ReportInfo, ReportVisitor, TimedReport};
use msgraph_auditlogs::{
    Client, Cloud, SignInKind, StaticToken, Timestamp, beta, reports, v1, visit_reports,
};
use msgraph_sim::Simulator;

async fn tenant() -> (Simulator, Client) {
    let simulator = Simulator::builder().seed(7).records(300).strict(true).start().await.unwrap();
    let client = Client::builder(StaticToken::new(simulator.token()))
        .cloud(Cloud::custom(simulator.endpoint()))
        .no_rate_limit()
        .build()
        .unwrap();
    (simulator, client)
}

fn report(path: &str) -> &'static ReportInfo {
    reports().find(|report| report.path() == path).unwrap_or_else(|| panic!("no report {path}"))
}

#[test]
fn every_collection_and_summary_is_a_report_once() {
    let paths: Vec<_> = reports().map(|report| report.path()).collect();
    assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len());
    for (version, names) in [
        ("v1.0", &["signIns", "directoryAudits", "provisioning"][..]),
        (
            "beta",
            &[
                "signIns",
                "directoryAudits",
                "provisioning",
                "customSecurityAttributeAudits",
                "signUps",
                "auditActivityTypes",
                "signInEventsSummary",
                "signInEventsAppSummary",
                "getSummarizedNonInteractiveSignIns(aggregationWindow='d1')",
                "getSummarizedServicePrincipalSignIns(aggregationWindow='d1')",
                "getSummarizedMSISignIns(aggregationWindow='d1')",
            ][..],
        ),
    ] {
        let start = format!("/{version}/auditLogs/");
        let found: BTreeSet<_> = paths.iter().filter_map(|path| path.strip_prefix(&start)).collect();
        assert_eq!(found, names.iter().copied().collect());
    }
}

#[test]
fn types_and_values_are_the_same_reports() {
    struct Paths(Vec<String>);
    impl ReportVisitor for Paths {
        fn visit<R: Report<Record: Send>>(&mut self) {
            assert_eq!(
                R::INFO.schema().name(),
                <R::Record as msgraph_auditlogs::schema::Described>::SCHEMA.name()
            );
            self.0.push(R::INFO.path());
        }
    }
    let mut paths = Paths(Vec::new());
    visit_reports(&mut paths);
    assert_eq!(paths.0, reports().map(|report| report.path()).collect::<Vec<_>>());
}

#[test]
fn facts_are_those_that_the_service_documents() {
    let sign_ins = report("/beta/auditLogs/signIns");
    assert_eq!((sign_ins.name(), sign_ins.version()), ("signIns", "beta"));
    assert_eq!(sign_ins.key(), ["id"]);
    assert_eq!(sign_ins.time_property(), Some("createdDateTime"));
    assert_eq!((sign_ins.default_page_size(), sign_ins.max_page_size()), (Some(1000), Some(1000)));
    assert_eq!(sign_ins.permissions(), ["AuditLog.Read.All", "Directory.Read.All"]);
    assert!(sign_ins.requires_premium());
    assert_eq!(sign_ins.retention_days(), Some(30));
    assert_eq!(report("/beta/auditLogs/signInEventsAppSummary").key(), ["appId"]);
    let attributes = report("/beta/auditLogs/customSecurityAttributeAudits");
    assert_eq!(attributes.permissions(), ["CustomSecAttributeAuditLogs.Read.All"]);
    assert_eq!(attributes.max_page_size(), Some(100));
    assert_eq!(report("/v1.0/auditLogs/directoryAudits").retention_days_free(), Some(7));
    assert_eq!(report("/beta/auditLogs/signUps").unavailable_in().len(), 3);
}

#[test]
fn kinds_of_sign_ins_are_those_of_the_enumeration() {
    let kinds = |path| report(path).kinds().iter().map(|kind| kind.name()).collect::<Vec<_>>();
    let all: Vec<_> = SignInKind::ALL.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(kinds("/beta/auditLogs/signIns"), all);
    assert_eq!(kinds("/v1.0/auditLogs/signIns"), ["interactiveUser"]);
    for (kind, listed) in SignInKind::ALL.iter().zip(beta::reports::SignIns::INFO.kinds()) {
        let filter = listed.filter::<beta::models::SignIn>();
        assert_eq!(filter.map(|filter| filter.to_string()), Some(kind.filter().to_string()));
    }
}

#[test]
fn documented_bounds_are_those_of_the_time_property() {
    let bounds = |path: &str| report(path).time_filter().map(|filter| filter.bounds());
    assert_eq!(bounds("/beta/auditLogs/signIns"), Some(TimeBounds::Inclusive));
    assert_eq!(bounds("/v1.0/auditLogs/provisioning"), Some(TimeBounds::Exclusive));
    assert_eq!(bounds("/beta/auditLogs/signInEventsSummary"), Some(TimeBounds::Exclusive));
    assert_eq!(bounds("/beta/auditLogs/auditActivityTypes"), None);
    for report in reports().filter(|report| report.name() == "provisioning") {
        assert_eq!(report.time_filter(), Some(beta::models::ProvisioningObjectSummary::TIME_FILTER));
    }
}

/// Pulls a time span of any report, every kind of it.
async fn pull<R: TimedReport>(client: &Client, from: Timestamp, to: Timestamp) -> Vec<String> {
    let mut texts = Vec::new();
    for (_, request) in R::requests(client) {
        let records: Vec<_> = request.between(from, to).records().try_collect().await.unwrap();
        texts.extend(records.iter().map(|record| record.raw().to_owned()));
    }
    texts
}

#[tokio::test]
async fn spans_that_meet_miss_no_record_whichever_bounds_are_documented() {
    let (simulator, client) = tenant().await;
    let all = pull::<beta::reports::Provisioning>(&client, Timestamp::UNIX_EPOCH, Timestamp::now()).await;
    let expected: BTreeSet<_> =
        simulator.ledger().keys("beta", "provisioning").unwrap().into_iter().collect();
    let keys = |texts: &[String]| -> BTreeSet<String> {
        let text = |text: &String| serde_json::from_str::<serde_json::Value>(text).unwrap();
        texts.iter().map(|record| text(record)["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(keys(&all), expected);
    // Two spans that meet at the very time of a record both return it.
    let record: serde_json::Value = serde_json::from_str(&all[all.len() / 2]).unwrap();
    let edge: Timestamp = record["activityDateTime"].as_str().unwrap().parse().unwrap();
    let earlier = pull::<beta::reports::Provisioning>(&client, Timestamp::UNIX_EPOCH, edge).await;
    let later = pull::<beta::reports::Provisioning>(&client, edge, Timestamp::now()).await;
    let id = record["id"].as_str().unwrap();
    assert!(keys(&earlier).contains(id) && keys(&later).contains(id));
    assert_eq!(keys(&[earlier, later].concat()), expected);
}

#[tokio::test]
async fn the_same_code_pulls_both_versions() {
    let (_simulator, client) = tenant().await;
    let (from, to) = (Timestamp::UNIX_EPOCH, Timestamp::now());
    assert!(!pull::<v1::reports::SignIns>(&client, from, to).await.is_empty());
    let all_kinds = pull::<beta::reports::SignIns>(&client, from, to).await;
    let first_kind: Vec<_> =
        beta::reports::SignIns::list(&client).between(from, to).records().try_collect().await.unwrap();
    assert!(first_kind.len() < all_kinds.len());
}

#[tokio::test]
async fn every_report_is_requested_as_a_value() {
    let (simulator, client) = tenant().await;
    let (from, to) = (Timestamp::UNIX_EPOCH, Timestamp::now());
    for report in reports() {
        let mut keys = BTreeSet::new();
        for (_, request) in report.requests(&client) {
            let request = report.between(request.clone(), from, to).unwrap_or(request);
            let records: Vec<_> = request.records().try_collect().await.unwrap();
            for record in records {
                let value: serde_json::Value = serde_json::from_str(record.raw()).unwrap();
                let key: Vec<_> = report.key().iter().map(|part| value[part].as_str().unwrap()).collect();
                keys.insert(key.join("/"));
            }
        }
        assert!(!keys.is_empty(), "{report}");
        // A summary has a record per window; the ledger counts another window.
        if report.path().ends_with(')') {
            continue;
        }
        let known = simulator.ledger().keys(report.version(), report.name());
        let known: BTreeSet<_> = known.unwrap_or_else(|| panic!("{report}")).into_iter().collect();
        // v1.0 returns one kind of sign-ins only; the tenant has others.
        let is_part = report.path() == "/v1.0/auditLogs/signIns";
        let is_whole = keys == known || (is_part && keys.is_subset(&known));
        assert!(is_whole, "{report}: {} of {}", keys.len(), known.len());
    }
}

#[tokio::test]
async fn a_span_that_ends_before_it_starts_is_an_error_and_not_no_records() {
    let (_simulator, client) = tenant().await;
    let (from, to) = (Timestamp::now(), Timestamp::UNIX_EPOCH);
    let error = beta::reports::SignIns::list(&client).between(from, to).send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let info = beta::reports::SignIns::INFO;
    let error = info.between(info.list(&client), from, to).unwrap().send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn the_last_days_are_requested_up_to_now() {
    let (_simulator, client) = tenant().await;
    let thirty_years = Duration::from_secs(30 * 365 * 24 * 3600);
    let audits = beta::AuditLogs::new(&client).directory_audits();
    let all: Vec<_> = audits.list().records().try_collect().await.unwrap();
    let last: Vec<_> = audits.list().last(thirty_years).records().try_collect().await.unwrap();
    assert_eq!(all.len(), last.len());
    let since: Vec<_> = audits.list().since(Timestamp::MAX).records().try_collect().await.unwrap();
    assert_eq!(since.len(), 0);
}

#[tokio::test]
async fn a_report_that_is_unavailable_in_a_cloud_is_refused_as_a_value_too() {
    let client = Client::builder(StaticToken::new("t")).cloud(Cloud::China).build().unwrap();
    let error = report("/beta/auditLogs/signUps").list(&client).send().await.unwrap_err();
    assert!(error.is_unavailable_in_cloud(), "{error}");
}

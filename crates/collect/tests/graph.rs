//! What a failure of Microsoft Graph means to a collector, and what the log records.

#![allow(clippy::unwrap_used, clippy::panic)]

use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs::{Client, ClientBuilder, ClientSecretCredential, Cloud, RetryPolicy, StaticToken};
use msgraph_auditlogs_collect::{
    Collector, Failure, GraphSource, Log, ReadRequest, RecordText, Report, Settings, Source as _,
    SourceError, SourcePage, Span, Store, Stream,
};
use msgraph_sim::{App, Effect, Fault, Simulator, SimulatorBuilder};

fn newest() -> Timestamp {
    "2026-11-05T12:00:00Z".parse().unwrap()
}

fn day() -> Span {
    Span::new(newest() - SignedDuration::from_hours(24), newest() + SignedDuration::from_secs(1))
}

fn tenant() -> SimulatorBuilder {
    Simulator::builder().records(2_500).newest_record_at(newest()).span(day().duration())
}

fn stream(report: &str) -> Stream {
    Stream::all_of(Report::find("beta", report).unwrap()).next().unwrap()
}

fn impatient(client: ClientBuilder) -> Client {
    client.no_rate_limit().retry(RetryPolicy::never()).build().unwrap()
}

fn client(simulator: &Simulator) -> Client {
    impatient(Client::builder(StaticToken::new(simulator.token())).cloud(Cloud::custom(simulator.endpoint())))
}

/// The pages of a day, and how the read ended.
async fn read(client: Client, report: &str) -> (Vec<SourcePage>, Option<SourceError>) {
    let request = ReadRequest::new(stream(report), Some(day()), None);
    let mut answer = GraphSource::new(client).read(&request);
    let (mut pages, mut error) = (Vec::new(), None);
    while let Some(page) = answer.next().await {
        match page {
            Ok(page) => pages.push(page),
            Err(found) => error = Some(found),
        }
    }
    (pages, error)
}

/// What every request for a report comes to while a fault lasts.
async fn failure_of(fault: Fault, report: &str) -> SourceError {
    let simulator = tenant().fault(fault).start().await.unwrap();
    read(client(&simulator), report).await.1.unwrap()
}

#[tokio::test]
async fn each_status_is_the_failure_that_a_person_can_act_on() {
    let not_premium = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";
    for (fault, failure) in [
        (Fault::status(401), Failure::SignIn),
        (Fault::status(403).error("Authentication_MSGraphPermissionMissing", "no"), Failure::Permission),
        (Fault::status(403).error(not_premium, "no premium license"), Failure::License),
        (Fault::status(404), Failure::Refused),
        (Fault::status(400), Failure::Refused),
        (Fault::status(429).retry_after("1"), Failure::Throttled),
        (Fault::status(500), Failure::Service),
        (Fault::status(503), Failure::Service),
        (Fault::status(504), Failure::Timeout),
        (Fault::html(502), Failure::Service),
        (Fault::redirect(302, "https://login.example.invalid/"), Failure::Answer),
        (Fault::new(Effect::CutBody), Failure::Network),
        (Fault::new(Effect::Reset), Failure::Network),
    ] {
        let error = failure_of(fault.clone(), "directoryAudits").await;
        assert_eq!(error.failure, failure, "{fault:?}: {error}");
        assert!(!error.failure.is_denied() || error.advice.is_some(), "{error}");
    }
}

#[tokio::test]
async fn an_expired_link_keeps_the_pages_before_it_and_calls_for_a_smaller_window() {
    let simulator = tenant().fault(Fault::new(Effect::ExpiredLink).on_page(2)).start().await.unwrap();
    let (pages, error) = read(client(&simulator), "directoryAudits").await;
    let error = error.unwrap();
    assert_eq!(error.failure, Failure::ExpiredLink, "{error}");
    assert!(error.failure.calls_for_a_smaller_window());
    assert_eq!(pages.iter().map(|page| page.records.len()).sum::<usize>(), 1000);
    assert!(pages.iter().all(|page| !page.is_last), "an answer that broke off is never complete");
}

/// Requests are in whole seconds: a window that starts within a second is shown records of the second before.
#[tokio::test]
async fn a_record_at_the_edge_of_a_request_is_no_ignored_filter() {
    let simulator = tenant().start().await.unwrap();
    let (pages, _) = read(client(&simulator), "directoryAudits").await;
    let time = |text: &RecordText| {
        let record: serde_json::Value = serde_json::from_str(text).unwrap();
        record["activityDateTime"].as_str().unwrap().parse::<Timestamp>().unwrap()
    };
    // Alone within some seconds, and early in its second.
    let mut times: Vec<Timestamp> = pages.iter().flat_map(|page| &page.records).map(time).collect();
    times.sort();
    let seconds = SignedDuration::from_secs;
    let alone = times.windows(3).find(|near| {
        let is_early = near[1].subsec_nanosecond() < 400_000_000;
        is_early && near[1] - seconds(10) > near[0] && near[1] + seconds(10) < near[2]
    });
    let event = alone.unwrap()[1];
    let from = event + seconds(1) + SignedDuration::from_millis(500);
    let mut settings = Settings::default();
    settings.streams = vec![stream("directoryAudits")];
    (settings.from, settings.to) = (Some(from), Some(from + seconds(3)));
    let store = Store::memory();
    let builder = Collector::builder().tenant("tenant").client(client(&simulator)).store(store);
    let summary = builder.settings(settings).build().unwrap().pull().await.unwrap();
    assert!(summary.failing.is_empty(), "{:?}", summary.failing);
    assert_eq!(summary.records, 1, "what the service returns is kept");
}

#[tokio::test]
async fn a_missing_permission_names_what_to_grant() {
    for (report, role) in [
        ("directoryAudits", "AuditLog.Read.All"),
        ("customSecurityAttributeAudits", "CustomSecAttributeAuditLogs.Read.All"),
    ] {
        let app = App::new("collector").secret("right").roles(["User.Read.All"]);
        let simulator = tenant().app(app).start().await.unwrap();
        let credential = ClientSecretCredential::new(simulator.tenant_id(), "collector", "right");
        let cloud = Cloud::custom(simulator.endpoint()).with_authority_host(simulator.endpoint());
        let error = read(impatient(Client::builder(credential).cloud(cloud)), report).await.1.unwrap();
        assert_eq!(error.failure, Failure::Permission, "{error}");
        assert!(error.to_string().contains(role), "{error}");
    }
}

#[tokio::test]
async fn a_secret_that_is_refused_is_a_sign_in_failure() {
    let simulator = tenant().app(App::new("collector").secret("right")).start().await.unwrap();
    let credential = ClientSecretCredential::new(simulator.tenant_id(), "collector", "wrong-secret");
    let cloud = Cloud::custom(simulator.endpoint()).with_authority_host(simulator.endpoint());
    let error = read(impatient(Client::builder(credential).cloud(cloud)), "directoryAudits").await.1.unwrap();
    assert_eq!(error.failure, Failure::SignIn, "{error}");
    assert!(!error.to_string().contains("wrong-secret"), "{error}");
}

#[tokio::test]
async fn a_tenant_without_a_license_is_no_missing_permission() {
    let simulator = tenant().premium_license(false).start().await.unwrap();
    let error = read(client(&simulator), "signIns").await.1.unwrap();
    assert_eq!(error.failure, Failure::License, "{error}");
}

#[tokio::test]
async fn a_service_that_cannot_be_reached_is_a_network_failure() {
    let simulator = tenant().start().await.unwrap();
    let client = client(&simulator);
    simulator.shutdown().await;
    let error = read(client, "directoryAudits").await.1.unwrap();
    assert_eq!(error.failure, Failure::Network, "{error}");
    assert!(error.advice.is_some(), "{error}");
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_a_network_failure() {
    let simulator = tenant().tls().start().await.unwrap();
    let error = read(client(&simulator), "directoryAudits").await.1.unwrap();
    assert_eq!(error.failure, Failure::Network, "{error}");
}

/// A denied stream is in the log once, with what to do, and the other stream goes on.
#[tokio::test]
async fn a_stream_that_is_denied_is_noted_once_and_stops_no_other() {
    let simulator = tenant().fault(Fault::status(403).on_path("provisioning")).start().await.unwrap();
    let store = Store::memory();
    let mut settings = Settings::default();
    settings.streams = vec![stream("directoryAudits"), stream("provisioning")];
    (settings.from, settings.to) = (Some(day().from), Some(day().to));
    let mut collector = Collector::builder()
        .tenant("tenant")
        .client(client(&simulator))
        .store(store.clone())
        .settings(settings)
        .build()
        .unwrap();
    let summary = collector.pull().await.unwrap();
    let again = collector.pull().await.unwrap();
    assert_eq!((summary.exit_code(), again.exit_code()), (4, 4), "{summary:?}");
    assert_eq!(summary.records, 2_500);
    let log = Log::open(&store, "tenant").await.unwrap();
    let mut changes = Vec::new();
    for position in 0..=log.position() {
        changes.extend(log.entry(position).await.unwrap().changes);
    }
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0].failing, Some(Failure::Permission));
    assert!(changes[0].advice.as_ref().is_some_and(|advice| advice.contains("AuditLog.Read.All")));

    simulator.faults().clear();
    assert_eq!(collector.pull().await.unwrap().exit_code(), 0);
    let log = Log::open(&store, "tenant").await.unwrap();
    assert!(log.state().streams.values().all(|stream| stream.failing.is_none()));
}

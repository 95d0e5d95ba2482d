//! A tenant in which time passes.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::http::pull;
use msgraph_sim::{BoundUnit, Clock, Effect, Fault, PublicationDelay, Scenario, Simulator};
use serde_json::Value;

/// So many records happen a day.
const RECORDS: u64 = 6_000;

const START: &str = "2026-06-30T12:00:00Z";

async fn live(delay: Option<PublicationDelay>) -> (Simulator, Clock) {
    let clock = Clock::manual(START.parse().unwrap());
    let mut builder = Simulator::builder()
        .seed(7)
        .records(RECORDS)
        .span(Duration::from_secs(86_400))
        .live(true)
        .clock(clock.clone());
    if let Some(delay) = delay {
        builder = builder.publication_delay(delay);
    }
    (builder.start().await.unwrap(), clock)
}

fn by_id(records: Vec<Value>) -> BTreeMap<String, Value> {
    records.into_iter().map(|record| (record["id"].as_str().unwrap().to_owned(), record)).collect()
}

#[tokio::test]
async fn the_newest_record_follows_the_clock_and_is_never_in_the_future() {
    let (simulator, clock) = live(None).await;
    let path = "/v1.0/auditLogs/directoryAudits?$select=id,activityDateTime";
    let before = pull(&simulator, path).await;
    assert_eq!(before.len() as u64, RECORDS);
    clock.advance(Duration::from_secs(6 * 3_600));
    let after = pull(&simulator, path).await;
    assert!(after.len() > before.len() + 300, "{}", after.len());
    let newest: jiff::Timestamp = after[0]["activityDateTime"].as_str().unwrap().parse().unwrap();
    let now = clock.now();
    assert!(newest <= now && newest > now.checked_sub(Duration::from_secs(600)).unwrap(), "{newest}");
    assert_eq!(after[after.len() - before.len()..], before[..]);
}

#[tokio::test]
async fn a_poller_sees_late_records_and_revisions() {
    let (simulator, clock) = live(Some(PublicationDelay::field())).await;
    let mut seen: BTreeMap<String, Value> = BTreeMap::new();
    let (mut late, mut revised) = (0, 0);
    let path = "/v1.0/auditLogs/signIns?$filter=createdDateTime%20ge%202026-06-30T09:00:00Z".to_owned();
    // An hour, which is a minute at 60 times the speed.
    for _ in 0..12 {
        clock.advance(Duration::from_secs(300));
        let watermark =
            seen.values().map(|record| record["createdDateTime"].as_str().unwrap().to_owned()).max();
        for (id, record) in by_id(pull(&simulator, &path).await) {
            match seen.get(&id) {
                None => late += u32::from(record["createdDateTime"].as_str() < watermark.as_deref()),
                Some(known) => revised += u32::from(*known != record),
            }
            seen.insert(id, record);
        }
    }
    assert!(late > 0 && revised > 0, "{late} late, {revised} revised");
}

#[tokio::test]
async fn every_report_changes_when_a_record_is_revised() {
    let delay = PublicationDelay::between(Duration::ZERO, Duration::from_secs(1))
        .revisions(1, Duration::from_secs(60));
    let clock = Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    for path in [
        "v1.0/auditLogs/signIns",
        "beta/auditLogs/signIns",
        "v1.0/auditLogs/directoryAudits",
        "v1.0/auditLogs/provisioning",
        "beta/auditLogs/customSecurityAttributeAudits",
        "beta/auditLogs/signUps",
    ] {
        let start = |delay| {
            Simulator::builder().seed(7).records(30).clock(clock.clone()).publication_delay(delay).start()
        };
        let revised = start(delay.clone()).await.unwrap();
        let original = start(delay.clone().revisions(0, Duration::ZERO)).await.unwrap();
        let path = format!("/{path}");
        let (original, revised) = (by_id(pull(&original, &path).await), by_id(pull(&revised, &path).await));
        let changed =
            original.iter().filter(|(id, record)| revised.get(*id).is_some_and(|other| other != *record));
        assert!(changed.count() + 2 >= original.len(), "{path}");
        assert_eq!(original.len(), revised.len());
    }
}

#[tokio::test]
async fn settings_that_are_probably_not_intended_are_warned_about() {
    let clock = Clock::manual("2026-12-01T00:00:00Z".parse().unwrap());
    let delay = PublicationDelay::documented();
    let simulator =
        Simulator::builder().records(5).clock(clock).publication_delay(delay).start().await.unwrap();
    let warnings = simulator.warnings().join("\n");
    assert!(warnings.contains("not live") && warnings.contains("retention"), "{warnings}");
    let (simulator, _) = live(Some(PublicationDelay::documented())).await;
    assert!(simulator.warnings().is_empty(), "{:?}", simulator.warnings());
}

/// Pulls directory audits of a tenant with faults on the data.
async fn with_faults(effects: Vec<Effect>, query: &str) -> Vec<Value> {
    let clock = Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    let faults: Vec<Fault> = effects.into_iter().map(Fault::new).collect();
    let simulator =
        Simulator::builder().seed(7).records(300).clock(clock).faults(faults).start().await.unwrap();
    pull(&simulator, &format!("/v1.0/auditLogs/directoryAudits?$top=70{query}")).await
}

#[tokio::test]
async fn effects_on_the_data_do_what_their_names_say() {
    let all = with_faults(vec![], "").await;
    assert_eq!(all.len(), 300);
    let missing = with_faults(vec![Effect::MissingRecords { one_in: 10 }], "").await;
    assert!((230..300).contains(&missing.len()), "{}", missing.len());
    let retained = with_faults(vec![Effect::Retention { days: 7 }], "").await;
    let week = |record: &&Value| record["activityDateTime"].as_str().unwrap() >= "2026-06-24";
    assert_eq!(retained.len(), all.iter().filter(week).count());
    let revised = with_faults(vec![Effect::RevisedRecords { one_in: 4 }], "").await;
    let changed = revised.iter().zip(&all).filter(|(left, right)| left != right).count();
    assert!(revised.len() == 300 && (30..150).contains(&changed), "{changed}");
    let early = with_faults(vec![Effect::EndsEarly], "").await;
    assert_eq!(early.len(), 35);
    let doubled = with_faults(vec![Effect::DuplicateOverPages], "").await;
    assert_eq!((doubled.len() > 300, by_id(doubled).len()), (true, 300));
    assert_eq!(with_faults(vec![Effect::OffsetToken], "").await, all);
    let time = all[150]["activityDateTime"].as_str().unwrap();
    let query = format!("&$filter=activityDateTime%20le%20{time}");
    assert_eq!(with_faults(vec![], &query).await.len(), 150);
    let truncated = Effect::TruncatedBounds { unit: BoundUnit::Seconds };
    assert_eq!(with_faults(vec![truncated], &query).await.len(), 149);
    assert_eq!(with_faults(vec![Effect::IgnoredFilter], &query).await, all);
    // Several at once.
    let both = vec![Effect::IgnoredFilter, Effect::Retention { days: 7 }];
    assert_eq!(with_faults(both, &query).await, retained);
}

#[tokio::test]
async fn scenarios_are_where_the_ground_truth_lists_them() {
    let mut builder = Simulator::builder().seed(7).records(5_000);
    for scenario in Scenario::ALL {
        builder = builder.scenario(*scenario);
    }
    let simulator = builder.start().await.unwrap();
    let kinds = "signInEventTypes/any(t:t%20in%20('interactiveUser','nonInteractiveUser'))";
    let mut records = by_id(pull(&simulator, &format!("/beta/auditLogs/signIns?$filter={kinds}")).await);
    records.extend(by_id(pull(&simulator, "/beta/auditLogs/directoryAudits").await));
    records.extend(by_id(pull(&simulator, "/beta/auditLogs/provisioning").await));
    let truth = &simulator.ground_truth().records;
    for scenario in Scenario::ALL {
        assert!(truth.iter().any(|planted| planted.scenario == *scenario), "{}", scenario.name());
    }
    for planted in truth {
        let record = &records[&planted.id];
        let time = record.get("createdDateTime").or_else(|| record.get("activityDateTime")).unwrap();
        let time: jiff::Timestamp = time.as_str().unwrap().parse().unwrap();
        assert_eq!(time.to_string(), planted.time, "{planted:?}");
        if planted.report == "signIns" {
            assert_eq!(record["userPrincipalName"].as_str(), planted.user.as_deref(), "{planted:?}");
        }
    }
    let spray = truth.iter().filter(|planted| planted.scenario == Scenario::PasswordSpray);
    let addresses: std::collections::BTreeSet<_> =
        spray.map(|planted| records[&planted.id]["ipAddress"].as_str().unwrap()).collect();
    assert_eq!(addresses.len(), 1);
    let times: Vec<_> = pull(&simulator, "/v1.0/auditLogs/signIns").await;
    let times: Vec<_> = times.iter().map(|record| record["createdDateTime"].as_str().unwrap()).collect();
    assert!(times.is_sorted_by(|left, right| left >= right));
}

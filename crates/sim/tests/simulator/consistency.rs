//! Records agree with each other, so that detections can be developed on them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use msgraph_sim::{Scenario, Simulator};
use serde_json::Value;

use super::http::pull;

const KINDS: [&str; 4] = ["interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"];

async fn tenant() -> Simulator {
    Simulator::builder().seed(11).records(4_000).start().await.unwrap()
}

async fn sign_ins(simulator: &Simulator, kinds: &[&str]) -> Vec<Value> {
    let mut records = Vec::new();
    for kind in kinds {
        let filter = format!("$filter=signInEventTypes/any(t:t+eq+'{kind}')");
        records.extend(pull(simulator, &format!("/beta/auditLogs/signIns?{filter}")).await);
    }
    records
}

fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// Records with the same value of `key` have the same values of `dependent`.
#[track_caller]
fn assert_depends(records: &[Value], key: &str, dependent: &[&str]) {
    let mut found: BTreeMap<&str, Vec<Option<&Value>>> = BTreeMap::new();
    for record in records.iter().filter(|record| !text(record, key).is_empty()) {
        let values: Vec<_> = dependent.iter().map(|pointer| record.pointer(pointer)).collect();
        let first = found.entry(text(record, key)).or_insert_with(|| values.clone());
        assert_eq!(*first, values, "{key} {}", text(record, key));
    }
    assert!(found.len() > 1, "{key} has no values to compare");
}

#[tokio::test]
async fn records_about_the_same_thing_agree() {
    let simulator = tenant().await;
    let users = sign_ins(&simulator, &KINDS[..2]).await;
    let services = sign_ins(&simulator, &KINDS[2..]).await;
    let all = [users.clone(), services.clone()].concat();
    let user = ["/userPrincipalName", "/userDisplayName", "/userType", "/homeTenantId"];
    assert_depends(&users, "/userId", &user);
    assert_depends(&all, "/ipAddress", &["/location", "/autonomousSystemNumber"]);
    assert_depends(&all, "/resourceId", &["/resourceDisplayName", "/resourceServicePrincipalId"]);
    assert_depends(&all, "/resourceServicePrincipalId", &["/resourceId"]);
    assert_depends(&all, "/appId", &["/appDisplayName", "/appOwnerTenantId"]);
    assert_depends(
        &services,
        "/servicePrincipalId",
        &["/servicePrincipalName", "/appId", "/signInEventTypes"],
    );
    let device = ["/deviceDetail/displayName", "/deviceDetail/operatingSystem", "/userId"];
    assert_depends(&users, "/deviceDetail/deviceId", &device);
    let session = ["/userId", "/ipAddress", "/userAgent", "/sessionId"];
    assert_depends(&users, "/correlationId", &session);
    let policies: Vec<Value> = users
        .iter()
        .flat_map(|record| record["appliedConditionalAccessPolicies"].as_array().unwrap().clone())
        .collect();
    assert_depends(&policies, "/id", &["/displayName"]);
    let applied: Vec<Value> = policies
        .into_iter()
        .filter(|policy| policy["enforcedGrantControls"] != Value::Array(Vec::new()))
        .collect();
    assert_depends(&applied, "/id", &["/enforcedGrantControls"]);
}

#[tokio::test]
async fn nothing_of_a_person_is_in_the_sign_ins_of_services() {
    for record in sign_ins(&tenant().await, &KINDS[2..]).await {
        for pointer in ["/userId", "/userPrincipalName", "/clientAppUsed", "/deviceDetail/browser"] {
            assert_eq!(text(&record, pointer), "", "{pointer}: {record}");
        }
        let is_managed = record["signInEventTypes"][0] == "managedIdentity";
        assert_eq!(is_managed, text(&record, "/ipAddress").is_empty(), "{record}");
        assert_eq!(is_managed, text(&record, "/location/city").is_empty(), "{record}");
        let has_certificate = record["clientCredentialType"] == "certificate";
        assert_eq!(
            has_certificate,
            text(&record, "/servicePrincipalCredentialThumbprint").len() == 40,
            "{record}"
        );
    }
}

#[tokio::test]
async fn policies_and_authentication_steps_fit_the_outcome() {
    for record in sign_ins(&tenant().await, &KINDS[..2]).await {
        let code = record["status"]["errorCode"].as_i64().unwrap();
        let policies = record["appliedConditionalAccessPolicies"].as_array().unwrap();
        let results: BTreeSet<_> = policies.iter().map(|policy| text(policy, "/result")).collect();
        let combined = ["failure", "success"]
            .into_iter()
            .find(|result| results.contains(result))
            .unwrap_or("notApplied");
        assert_eq!(text(&record, "/conditionalAccessStatus"), combined, "{record}");
        if combined == "failure" {
            assert!([53003, 50074, 50076, 500_121].contains(&code), "{record}");
        }
        for policy in policies {
            // The result of a policy in report-only mode is masked.
            let applied = policy["enforcedGrantControls"] != Value::Array(Vec::new());
            let unsatisfied = text(policy, "/conditionsNotSatisfied");
            assert_eq!(applied, unsatisfied == "none", "{policy}");
            let satisfied = if applied { "application,users" } else { "none" };
            assert_eq!(text(policy, "/conditionsSatisfied"), satisfied, "{policy}");
        }
        let multifactor = record["authenticationRequirement"] == "multiFactorAuthentication";
        let steps = record["authenticationDetails"].as_array().unwrap();
        let failed = steps.iter().filter(|step| step["succeeded"] == false).count();
        match code {
            0 => assert_eq!(failed, 0, "{record}"),
            50126 | 50055 => assert_eq!((failed, multifactor), (1, false), "{record}"),
            50074 | 500_121 => assert_eq!((failed, multifactor), (1, true), "{record}"),
            _ => {}
        }
        if code == 0 && record["isInteractive"] == true {
            assert_eq!(steps.len(), 1 + usize::from(multifactor), "{record}");
        }
    }
}

#[tokio::test]
async fn nobody_travels_impossibly_fast_outside_of_scenarios() {
    let mut last: BTreeMap<String, (Timestamp, String)> = BTreeMap::new();
    let mut records = sign_ins(&tenant().await, &KINDS[..2]).await;
    records.sort_by(|left, right| text(left, "/createdDateTime").cmp(text(right, "/createdDateTime")));
    let mut trips = 0;
    for record in &records {
        let time: Timestamp = text(record, "/createdDateTime").parse().unwrap();
        let (user, city) = (text(record, "/userId"), text(record, "/location/city"));
        let before = last.insert(user.to_owned(), (time, city.to_owned()));
        if let Some((earlier, other)) = before.filter(|(_, other)| other != city) {
            trips += 1;
            let hours = time.duration_since(earlier).as_hours();
            assert!(hours >= 8, "from {other} to {city} in {hours} hours: {record}");
        }
    }
    assert!(trips > 20, "only {trips} trips");
}

#[tokio::test]
async fn audits_name_people_and_changes_as_sign_ins_do() {
    let simulator = tenant().await;
    let users = sign_ins(&simulator, &KINDS[..2]).await;
    let ids: BTreeMap<_, _> =
        users.iter().map(|user| (text(user, "/userPrincipalName"), text(user, "/userId"))).collect();
    let sessions: BTreeMap<_, _> = users.iter().map(|user| (text(user, "/correlationId"), user)).collect();
    let mut joined = 0;
    for audit in pull(&simulator, "/beta/auditLogs/directoryAudits").await {
        let initiator = &audit["initiatedBy"]["user"];
        assert_ne!(initiator.is_null(), audit["initiatedBy"]["app"].is_null(), "{audit}");
        if let Some(sign_in) = sessions.get(text(&audit, "/correlationId")).filter(|_| !initiator.is_null()) {
            joined += 1;
            assert_eq!(sign_in["userId"], initiator["id"], "{audit}");
            assert_eq!(sign_in["ipAddress"], initiator["ipAddress"], "{audit}");
        }
        let activity = text(&audit, "/activityDisplayName");
        let person =
            audit["targetResources"].as_array().unwrap().iter().find(|target| target["type"] == "User");
        if let Some(person) = person {
            let known = ids.get(text(person, "/userPrincipalName"));
            assert!(known.is_none_or(|id| *id == text(person, "/id")), "{audit}");
            let left = ["Delete user", "Hard Delete user", "Disable account"].contains(&activity);
            assert!(!left || known.is_none(), "a user who left signs in: {audit}");
            if ["Change user password", "User registered security info"].contains(&activity) {
                assert_eq!(person["id"], initiator["id"], "{audit}");
            }
        }
        for change in audit["targetResources"][0]["modifiedProperties"].as_array().unwrap() {
            let values = [text(change, "/oldValue"), text(change, "/newValue")];
            assert!(values[0] != values[1] || values[0].is_empty(), "{change}");
            for value in values.into_iter().filter(|value| !value.is_empty()) {
                assert!(serde_json::from_str::<Value>(value).is_ok(), "{change}");
            }
        }
    }
    assert!(joined > 500, "only {joined} audits join sign-ins");
}

#[tokio::test]
async fn everybody_signs_up_once() {
    let records = pull(&tenant().await, "/beta/auditLogs/signUps").await;
    let identifiers: BTreeSet<_> =
        records.iter().map(|record| text(record, "/signUpIdentity/signUpIdentifier")).collect();
    assert_eq!(identifiers.len(), records.len());
}

#[tokio::test]
async fn accounts_of_people_who_left_are_not_copied_again() {
    let simulator = tenant().await;
    let users = sign_ins(&simulator, &KINDS[..2]).await;
    let ids: BTreeSet<_> = users.iter().map(|user| text(user, "/userId")).collect();
    for record in pull(&simulator, "/beta/auditLogs/provisioning").await {
        let action = text(&record, "/provisioningAction");
        let left = ["delete", "stagedDelete", "disable"].contains(&action);
        assert!(!left || !ids.contains(text(&record, "/sourceIdentity/id")), "{record}");
        assert_eq!(text(&record, "/sourceIdentity/details/id"), text(&record, "/sourceIdentity/id"));
        let failed =
            record["provisioningSteps"].as_array().unwrap().iter().any(|step| step["status"] == "failure");
        assert_eq!(failed, text(&record, "/provisioningStatusInfo/status") == "failure", "{record}");
    }
}

#[tokio::test]
async fn summaries_count_what_scenarios_plant() {
    let mut builder = Simulator::builder().seed(11).records(4_000);
    for scenario in [Scenario::TokenTheft, Scenario::ConsentGrant] {
        builder = builder.scenario(scenario);
    }
    let simulator = builder.start().await.unwrap();
    // Every row is the number of sign-ins that have its values.
    let mut expected: BTreeMap<(String, String, String, i64), i64> = BTreeMap::new();
    let key = |record: &Value, time: &str| {
        let hour = text(record, time).get(..13).unwrap().to_owned();
        let user = text(record, "/userPrincipalName").to_owned();
        let code = record["status"]["errorCode"].as_i64().unwrap();
        (hour, user, format!("{} {}", text(record, "/appId"), text(record, "/ipAddress")), code)
    };
    for record in sign_ins(&simulator, &["nonInteractiveUser"]).await {
        *expected.entry(key(&record, "/createdDateTime")).or_default() += 1;
    }
    let mut counted = BTreeMap::new();
    let path = "/beta/auditLogs/getSummarizedNonInteractiveSignIns(aggregationWindow='h1')";
    for row in pull(&simulator, path).await {
        *counted.entry(key(&row, "/aggregationDateTime")).or_default() +=
            row["signInCount"].as_i64().unwrap();
    }
    assert_eq!(counted, expected);
    let apps = pull(&simulator, "/beta/auditLogs/signInEventsAppSummary").await;
    let total: i64 = apps.iter().map(|row| row["signInCount"].as_i64().unwrap()).sum();
    assert_eq!(total, 4_000);
    let malicious = apps.iter().find(|row| row["appId"] == "b1a7c0de-5e1f-4d0c-9e57-0a17ac4e0001").unwrap();
    assert_eq!(malicious["signInCount"], 1);
}

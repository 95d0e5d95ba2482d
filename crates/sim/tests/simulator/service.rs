//! The simulated tenant as a client sees it that knows nothing of it but its address.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::http::{get, pull, send};
use msgraph_sim::{Clock, PublicationDelay, Simulator};
use serde_json::Value;

/// What a filter should mean.
type Condition<'a> = Box<dyn Fn(&Value) -> bool + 'a>;

async fn simulator(records: u64) -> Simulator {
    Simulator::builder().seed(7).records(records).strict(true).start().await.unwrap()
}

fn ids(records: &[Value]) -> Vec<String> {
    records.iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn paging_through_all_kinds_returns_every_sign_in_once() {
    let simulator = simulator(3_000).await;
    let mut all = Vec::new();
    for kind in ["interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"] {
        let filter = format!("$filter=signInEventTypes/any(t:%20t%20eq%20'{kind}')&$top=400");
        let records = pull(&simulator, &format!("/beta/auditLogs/signIns?{filter}")).await;
        assert!(records.len() > 100, "{kind}");
        assert!(records.iter().all(|record| record["signInEventTypes"] == serde_json::json!([kind])));
        all.extend(ids(&records));
    }
    let known = simulator.ledger().keys("beta", "signIns").unwrap();
    assert_eq!(all.len(), known.len());
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), known.into_iter().collect());
}

#[tokio::test]
async fn without_a_filter_only_interactive_sign_ins_come_newest_first() {
    let simulator = simulator(500).await;
    for version in ["v1.0", "beta"] {
        let records = pull(&simulator, &format!("/{version}/auditLogs/signIns?$top=70")).await;
        assert!(records.iter().all(|record| record["isInteractive"] == true));
        let times: Vec<_> =
            records.iter().map(|record| record["createdDateTime"].as_str().unwrap()).collect();
        assert!(times.is_sorted_by(|left, right| left >= right), "{version}");
    }
}

#[tokio::test]
async fn every_other_log_is_served_whole() {
    let simulator = simulator(300).await;
    for path in [
        "v1.0/auditLogs/directoryAudits",
        "v1.0/auditLogs/provisioning",
        "beta/auditLogs/directoryAudits",
        "beta/auditLogs/provisioning",
        "beta/auditLogs/directoryProvisioning",
        "beta/auditLogs/customSecurityAttributeAudits",
        "beta/auditLogs/signUps",
    ] {
        let records = pull(&simulator, &format!("/{path}")).await;
        assert_eq!(ids(&records).into_iter().collect::<BTreeSet<_>>().len(), 300, "{path}");
    }
}

#[tokio::test]
async fn summaries_add_up_to_the_sign_ins_that_they_count() {
    let simulator = simulator(1_000).await;
    let sum =
        |records: Vec<Value>| records.iter().map(|row| row["signInCount"].as_i64().unwrap()).sum::<i64>();
    assert_eq!(sum(pull(&simulator, "/beta/auditLogs/signInEventsSummary").await), 1_000);
    assert_eq!(sum(pull(&simulator, "/beta/auditLogs/signInEventsAppSummary").await), 1_000);
    for (function, kind) in [
        ("getSummarizedNonInteractiveSignIns", "nonInteractiveUser"),
        ("getSummarizedServicePrincipalSignIns", "servicePrincipal"),
        ("getSummarizedMSISignIns", "managedIdentity"),
    ] {
        let filter = format!("$filter=signInEventTypes/any(t:t+eq+'{kind}')");
        let sign_ins = pull(&simulator, &format!("/beta/auditLogs/signIns?{filter}")).await.len();
        for window in ["h1", "h6", "d1"] {
            let path = format!("/beta/auditLogs/{function}(aggregationWindow='{window}')?$top=50");
            assert_eq!(sum(pull(&simulator, &path).await), i64::try_from(sign_ins).unwrap(), "{path}");
        }
    }
}

#[tokio::test]
async fn a_record_is_found_by_its_key() {
    let simulator = simulator(50).await;
    for path in
        ["v1.0/auditLogs/directoryAudits", "beta/auditLogs/signUps", "beta/auditLogs/auditActivityTypes"]
    {
        for record in pull(&simulator, &format!("/{path}?$top=7")).await {
            let id = record["id"].as_str().unwrap();
            for place in [format!("/{path}/{id}"), format!("/{path}('{id}')")] {
                let mut found = get(&simulator, &place).await.json();
                assert!(found.as_object_mut().unwrap().remove("@odata.context").is_some());
                assert_eq!(found, record, "{place}");
            }
        }
    }
    let missing = get(&simulator, "/v1.0/auditLogs/signIns/66ea54eb-0000-0000-0000-000000000000").await;
    assert_eq!((missing.status, missing.code().as_str()), (404, "Request_ResourceNotFound"));
}

#[tokio::test]
async fn a_strict_tenant_refuses_undocumented_queries_with_the_error_body() {
    let simulator = simulator(20).await;
    for (query, part) in [
        ("$filter=createdDateTime gt 2026-06-01T00:00:00Z", "gt"),
        ("$filter=createdDateTime ge '2026-06-01'", "createdDateTime"),
        ("$filter=createdDateTime ge 2026-06-31T00:00:00Z", ""),
        ("$filter=homeTenantId eq 'x'", "homeTenantId"),
        ("$filter=noSuchProperty eq 'x'", "noSuchProperty"),
        ("$filter=status/errorCode eq 'x'", "errorCode"),
        ("$filter=contains(userDisplayName,'x')", "contains"),
        ("$filter=signInEventTypes/any(t:t eq 'interactiveUser' or t eq 'servicePrincipal')", "combined"),
        ("$filter=", ""),
        ("$skip=5", "Skip"),
        ("$top=-1", "$top"),
        ("$top=99999999999999999999", "$top"),
        ("$orderby=userDisplayName", "userDisplayName"),
        ("$select=noSuchProperty", "noSuchProperty"),
        ("$count=true", "Count"),
        ("$apply=groupby((appId))", "$apply"),
        ("$skiptoken=forged", "Invalid Skip Token"),
    ] {
        let path = format!("/beta/auditLogs/signIns?{}", query.replace(' ', "%20"));
        let reply = get(&simulator, &path).await;
        assert_eq!(reply.status, 400, "{query}: {}", String::from_utf8_lossy(&reply.body));
        let error = &reply.json()["error"];
        assert!(error["message"].as_str().unwrap().contains(part), "{query}: {error}");
        assert!(error["innerError"]["request-id"] == reply.header("request-id").unwrap());
    }
}

#[tokio::test]
async fn documented_filters_select_what_they_say() {
    let simulator = simulator(2_000).await;
    let all = pull(&simulator, "/beta/auditLogs/signIns").await;
    let some = &all[all.len() / 2];
    let text = |path: &str| some.pointer(path).and_then(Value::as_str).unwrap().to_owned();
    let since = text("/createdDateTime");
    let user = text("/userPrincipalName");
    let first_letters: String = text("/userDisplayName").chars().take(3).collect();
    let cases: [(String, Condition<'_>); 5] = [
        (
            format!("createdDateTime ge {since}"),
            Box::new(|record| record["createdDateTime"].as_str() >= Some(&since)),
        ),
        (
            format!("createdDateTime le {since}"),
            Box::new(|record| record["createdDateTime"].as_str() <= Some(&since)),
        ),
        (
            format!("userPrincipalName eq '{}'", user.to_uppercase()),
            Box::new(|record| record["userPrincipalName"] == *user),
        ),
        (
            "status/errorCode eq 50126 or riskState eq 'atRisk'".to_owned(),
            Box::new(|record| record["status"]["errorCode"] == 50126 || record["riskState"] == "atRisk"),
        ),
        (
            format!(
                "startsWith(userDisplayName,'{first_letters}') and not (conditionalAccessStatus eq 'success')"
            ),
            Box::new(|record| {
                record["userDisplayName"].as_str().unwrap().starts_with(&first_letters)
                    && record["conditionalAccessStatus"] != "success"
            }),
        ),
    ];
    for (filter, holds) in cases {
        let path = format!("/beta/auditLogs/signIns?$filter={}&$top=100", filter.replace(' ', "+"));
        let found = ids(&pull(&simulator, &path).await);
        let expected: Vec<_> = all.iter().filter(|record| holds(record)).cloned().collect();
        assert!(!expected.is_empty(), "{filter}");
        assert!(found == ids(&expected), "{filter}: {} of {}", found.len(), expected.len());
    }
}

#[tokio::test]
async fn nobody_is_served_without_a_token_that_is_good() {
    let clock = Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    let simulator = Simulator::builder().clock(clock.clone()).start().await.unwrap();
    let path = b"/v1.0/auditLogs/signIns";
    let none = send(simulator.endpoint(), "GET", path, &[], "").await;
    assert_eq!((none.status, none.code().as_str()), (401, "InvalidAuthenticationToken"));
    let form = "grant_type=client_credentials&client_id=me&client_secret=any&scope=s/.default";
    let granted = send(simulator.endpoint(), "POST", b"/tenant/oauth2/v2.0/token", &[], form).await.json();
    let authorization = format!("Bearer {}", granted["access_token"].as_str().unwrap());
    let headers = [("Authorization", authorization.as_str())];
    assert_eq!(send(simulator.endpoint(), "GET", path, &headers, "").await.status, 200);
    clock.advance(Duration::from_secs(granted["expires_in"].as_u64().unwrap()));
    let expired = send(simulator.endpoint(), "GET", path, &headers, "").await;
    assert_eq!(expired.status, 401);
    assert!(expired.header("www-authenticate").unwrap().starts_with("Bearer"));
}

#[tokio::test]
async fn late_records_appear_later_and_some_are_revised() {
    let clock = Clock::manual("2026-06-30T12:00:00Z".parse().unwrap());
    let hour = Duration::from_secs(3_600);
    let delay = PublicationDelay::between(hour, hour * 2).revisions(2, hour);
    let builder = Simulator::builder().seed(7).records(2_000).clock(clock.clone()).publication_delay(delay);
    let simulator = builder.start().await.unwrap();
    let before = pull(&simulator, "/beta/auditLogs/signIns").await;
    clock.advance(hour * 24);
    let after = pull(&simulator, "/beta/auditLogs/signIns").await;
    assert!(before.len() < after.len());
    let changed = after
        .iter()
        .filter(|record| before.iter().any(|earlier| earlier["id"] == record["id"] && earlier != *record));
    assert!(changed.count() > 0);
    assert!(ids(&before).iter().all(|id| ids(&after).contains(id)));
}

#[tokio::test]
async fn members_past_the_sentinel_are_masked_unless_asked_for() {
    let simulator = simulator(50).await;
    let authorization = format!("Bearer {}", simulator.token());
    let mut bodies = Vec::new();
    for prefer in ["odata.maxpagesize=10", "include-unknown-enum-members"] {
        let headers = [("Authorization", authorization.as_str()), ("Prefer", prefer)];
        let reply = send(simulator.endpoint(), "GET", b"/v1.0/auditLogs/signIns", &headers, "").await;
        bodies.push(String::from_utf8(reply.body).unwrap());
    }
    assert!(bodies[0].contains("unknownFutureValue") && !bodies[0].contains("reportOnlyNotApplied"));
    assert!(!bodies[1].contains("unknownFutureValue") && bodies[1].contains("reportOnlyNotApplied"));
}

#[tokio::test]
async fn actions_take_request_ids_and_say_nothing() {
    let simulator = simulator(20).await;
    let authorization = format!("Bearer {}", simulator.token());
    let headers = [("Authorization", authorization.as_str()), ("Content-Type", "application/json")];
    for action in ["confirmCompromised", "confirmSafe", "dismiss"] {
        let path = format!("/beta/auditLogs/signIns/{action}");
        let done =
            send(simulator.endpoint(), "POST", path.as_bytes(), &headers, r#"{"requestIds":["a"]}"#).await;
        assert_eq!((done.status, done.body.as_slice()), (204, b"".as_slice()));
        let wrong =
            send(simulator.endpoint(), "POST", path.as_bytes(), &headers, r#"{"requestIds":"a"}"#).await;
        assert_eq!(wrong.status, 400);
    }
}

#[tokio::test]
async fn too_many_requests_are_refused_with_a_time_to_wait() {
    let simulator =
        Simulator::builder().rate_limit(Some((2, Duration::from_secs(10)))).start().await.unwrap();
    let mut last = get(&simulator, "/v1.0/auditLogs/signIns?$top=1").await;
    for _ in 0..2 {
        last = get(&simulator, "/v1.0/auditLogs/signIns?$top=1").await;
    }
    assert_eq!(last.status, 429);
    let seconds: u64 = last.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=10).contains(&seconds));
}

#[tokio::test]
async fn the_same_seed_produces_the_same_bytes() {
    let mut bodies = Vec::new();
    for (seed, oddities) in [(7, false), (7, false), (8, false), (7, true)] {
        let simulator =
            Simulator::builder().seed(seed).records(500).oddities(oddities).start().await.unwrap();
        let body = get(&simulator, "/beta/auditLogs/signIns").await.body;
        let text = String::from_utf8(body).unwrap();
        bodies.push(text.replace(simulator.endpoint(), ""));
    }
    assert_eq!(bodies[0], bodies[1]);
    assert_ne!(bodies[0], bodies[2]);
    assert_ne!(bodies[0], bodies[3]);
}

#[tokio::test]
async fn a_record_never_changes() {
    let simulator = simulator(1_000).await;
    let record = get(
        &simulator,
        "/v1.0/auditLogs/signIns?$top=1&$select=id,createdDateTime,userPrincipalName,ipAddress",
    )
    .await;
    let expected = serde_json::json!([{
        "id": "f6c49268-e1d4-4626-8784-63110b445652",
        "createdDateTime": "2026-06-30T23:26:33Z",
        "userPrincipalName": "thandi.muller101@contoso.example",
        "ipAddress": "198.18.48.121",
    }]);
    assert_eq!(record.json()["value"], expected);
}

#[tokio::test]
async fn the_status_page_lists_reports_and_escapes_requests() {
    let simulator = simulator(20).await;
    get(&simulator, "/v1.0/auditLogs/signIns?x=<script>alert(1)</script>").await;
    let page = send(simulator.endpoint(), "GET", b"/", &[], "").await;
    let text = String::from_utf8(page.body).unwrap();
    assert!(text.contains("/beta/auditLogs/signUps"));
    assert!(!text.contains("<script>"));
    for version in ["v1.0", "beta"] {
        let metadata = get(&simulator, &format!("/{version}/$metadata")).await;
        assert!(String::from_utf8(metadata.body).unwrap().contains("<EntityType Name=\"signIn\""));
    }
}

//! Queries as people write them.

use std::time::{Duration, Instant};

use crate::http::{get, pull};
use msgraph_sim::Simulator;
use serde_json::Value;

fn encoded(query: &str) -> String {
    query.replace('%', "%25").replace(' ', "%20")
}

#[tokio::test]
async fn well_formed_queries_are_answered_and_marked() {
    let simulator = Simulator::builder().seed(7).records(400).start().await.unwrap();
    let strict = Simulator::builder().seed(7).records(400).strict(true).start().await.unwrap();
    for (path, documented) in [
        (
            "beta/auditLogs/provisioning?$filter=(contains(tolower(servicePrincipal/id), '9') and activityDateTime gt 2026-06-01)",
            false,
        ),
        (
            "beta/auditLogs/provisioning?$filter=activityDateTime ge 2026-06-01T00:00:00.000Z and (provisioningStatusInfo/status eq microsoft.graph.provisioningResult'FAILURE')",
            false,
        ),
        (
            "v1.0/auditLogs/directoryAudits?$filter=loggedByService eq 'Core Directory' and activityDateTime gt 2026-06-10",
            false,
        ),
        ("v1.0/auditLogs/directoryAudits?$filter=category eq 'ApplicationManagement'", false),
        (
            "v1.0/auditLogs/directoryAudits?$filter=initiatedBy/user/id eq '00000000-0000-0000-0000-000000000000'",
            true,
        ),
        ("v1.0/auditLogs/signIns?$filter=createdDateTime ge 2026-06-01 and status/errorCode ne 0", false),
        (
            "beta/auditLogs/signIns?$filter=CreatedDateTime lt 2026-06-30T00:00:00Z AND (signInEventTypes/any(t: t eq 'noninteractiveUser'))",
            false,
        ),
        ("v1.0/auditLogs/signIns?$filter=appId ne null", false),
        ("v1.0/auditLogs/signIns?$filter=startsWith(appDisplayName,'Azure')", true),
        ("beta/auditLogs/signIns?filter=startsWith(appDisplayName,'Azure')&top=10", true),
        ("beta/auditLogs/signIns?$filter=conditionalAccessAudiences/any(a:a eq 'x')", true),
        ("beta/auditLogs/signIns?$orderby=appDisplayName desc,createdDateTime", false),
        (
            "beta/auditLogs/signIns?$filter=appliedConditionalAccessPolicies/any(p:p/conditionsSatisfied has microsoft.graph.conditionalAccessConditions'users')",
            false,
        ),
        ("beta/auditLogs/directoryAudits?$filter=targetResources/$count gt 1", false),
    ] {
        let path = format!("/{}", encoded(path));
        let reply = get(&simulator, &path).await;
        assert_eq!(reply.status, 200, "{path}: {}", String::from_utf8_lossy(&reply.body));
        assert_eq!(reply.header("x-sim-undocumented").is_none(), documented, "{path}: {}", reply.head);
        assert_eq!(get(&strict, &path).await.status, if documented { 200 } else { 400 }, "{path}");
    }
}

#[tokio::test]
async fn kinds_are_selected_however_they_are_written() {
    let simulator = Simulator::builder().seed(7).records(400).start().await.unwrap();
    let list = |filter: &str| format!("/beta/auditLogs/signIns?$select=id&$filter={}", encoded(filter));
    let expected = pull(&simulator, &list("signInEventTypes/any(t: t eq 'servicePrincipal')")).await;
    assert!(!expected.is_empty());
    for filter in [
        "signInEventTypes/any(t: 'servicePrincipal' eq t)",
        "signInEventTypes/any(t: t in ('servicePrincipal'))",
        "SIGNINEVENTTYPES/any(kind: tolower(kind) eq 'serviceprincipal')",
        "not (signInEventTypes/any(t: t ne 'servicePrincipal'))",
    ] {
        assert_eq!(pull(&simulator, &list(filter)).await, expected, "{filter}");
    }
    let all = "signInEventTypes/any(t: t in ('interactiveUser','nonInteractiveUser','servicePrincipal','managedIdentity'))";
    assert_eq!(pull(&simulator, &list(all)).await.len(), 400);
}

#[tokio::test]
async fn several_sort_orders_break_ties() {
    let simulator = Simulator::builder().seed(7).records(300).start().await.unwrap();
    let path = "/v1.0/auditLogs/directoryAudits?$top=90&$orderby=category%20desc,activityDisplayName";
    let key = |record: &Value| {
        let text = |name: &str| record[name].as_str().unwrap().to_lowercase();
        (std::cmp::Reverse(text("category")), text("activityDisplayName"))
    };
    let records = pull(&simulator, path).await;
    assert_eq!(records.len(), 300);
    assert!(records.iter().map(key).is_sorted());
}

#[tokio::test]
async fn nested_lambdas_are_refused_instead_of_freezing_the_server() {
    let simulator = Simulator::builder().seed(7).records(100).start().await.unwrap();
    let nested = |collection: &str, end: &str| {
        let open: String = (0..12).map(|level| format!("{collection}/any(v{level}:")).collect();
        format!("{open}{end}{}", ")".repeat(12))
    };
    for filter in [
        nested("appliedConditionalAccessPolicies", "v0/id eq 'nope'"),
        nested("targetResources", "v0/id eq 'nope'"),
    ] {
        let report = if filter.starts_with("target") { "directoryAudits" } else { "signIns" };
        let started = Instant::now();
        let reply = get(&simulator, &format!("/beta/auditLogs/{report}?$filter={}", encoded(&filter))).await;
        assert!(reply.status == 200 || reply.status == 400);
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}

#[tokio::test]
async fn preferred_page_sizes_are_applied_and_confirmed() {
    let simulator = Simulator::builder().seed(7).records(100).start().await.unwrap();
    let authorization = format!("Bearer {}", simulator.token());
    let headers = [("Authorization", authorization.as_str()), ("Prefer", "odata.maxpagesize=3")];
    let target = b"/v1.0/auditLogs/directoryAudits?$select=id,category";
    let reply = crate::http::send(simulator.endpoint(), "GET", target, &headers, "").await;
    assert_eq!(reply.header("preference-applied"), Some("odata.maxpagesize=3"));
    let page = reply.json();
    assert_eq!(page["value"].as_array().unwrap().len(), 3);
    assert!(page["@odata.context"].as_str().unwrap().ends_with("directoryAudits(id,category)"));
    let head = crate::http::send(simulator.endpoint(), "HEAD", target, &headers, "").await;
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_ne!(head.header("content-length"), Some("0"));
}

/// A condition on a time between two others.
type Condition = fn(at: &str, earlier: &str, later: &str) -> bool;

#[tokio::test]
async fn bounds_of_the_time_are_exact_beside_every_other_condition() {
    // About two records a second, so that bounds fall between neighbors.
    let span = Duration::from_secs(400);
    let simulator = Simulator::builder().seed(11).records(800).span(span).start().await.unwrap();
    let within: Condition = |at, earlier, later| earlier <= at && at <= later;
    let between: Condition = |at, earlier, later| earlier < at && at < later;
    let cases: [(&str, Condition); 7] = [
        ("TIME ge EARLIER and TIME le LATER", within),
        ("TIME gt EARLIER and TIME lt LATER", between),
        ("(TIME ge EARLIER and TIME le LATER) and id ne 'x'", within),
        ("TIME ge EARLIER and (TIME le LATER and (id ne 'x' and id ne 'y'))", within),
        ("not (TIME ge EARLIER and TIME le LATER)", |at, earlier, later| at < earlier || at > later),
        ("TIME ge EARLIER and TIME le LATER and (TIME eq LATER or id eq 'x')", |at, _, later| at == later),
        ("TIME ge EARLIER and TIME ne LATER", |at, earlier, later| earlier <= at && at != later),
    ];
    for (report, time, kind) in [
        ("directoryAudits", "activityDateTime", None),
        ("signIns", "createdDateTime", None),
        ("signIns", "createdDateTime", Some("servicePrincipal")),
    ] {
        let of_kind = kind.map(|kind| format!("signInEventTypes/any(t:t eq '{kind}')"));
        let list = async |conditions: &[&str]| {
            let filter: Vec<&str> =
                of_kind.iter().map(String::as_str).chain(conditions.iter().copied()).collect();
            let filter =
                if filter.is_empty() { String::new() } else { format!("&$filter={}", filter.join(" and ")) };
            pull(&simulator, &encoded(&format!("/beta/auditLogs/{report}?$top=100{filter}"))).await
        };
        let all = list(&[]).await;
        let time_of = |record: &Value| record[time].as_str().unwrap().to_owned();
        let (later, earlier) = (time_of(&all[all.len() / 5]), time_of(&all[all.len() * 4 / 5]));
        for (filter, holds) in cases {
            let filter = filter.replace("TIME", time).replace("EARLIER", &earlier).replace("LATER", &later);
            let found = list(&[&filter]).await;
            let holds = |record: &&Value| holds(&time_of(record), &earlier, &later);
            let expected: Vec<Value> = all.iter().filter(holds).cloned().collect();
            assert!(!expected.is_empty() && expected.len() < all.len(), "{report} {kind:?} {filter}");
            assert!(found == expected, "{report} {kind:?} {filter}: {} of {}", found.len(), expected.len());
        }
    }
}

//! What goes wrong on purpose.

use crate::http::{get, send};
use msgraph_sim::{Effect, Fault, FaultPlan, Simulator, Trigger};
use serde_json::Value;

#[tokio::test]
async fn faults_happen_when_they_are_planned() {
    let at = |request, effect| Fault { on: Trigger { request: Some(request), ..Trigger::default() }, effect };
    let plan = FaultPlan {
        faults: vec![
            at(1, Fault::status(503).retry_after("2.5").effect),
            at(2, Effect::Html { code: 504 }),
            at(3, Effect::EmptyPage),
            at(4, Effect::EmbeddedError),
            at(5, Effect::ForeignLink),
            at(6, Effect::ExpiredLink),
            at(7, Effect::Reset),
            at(8, Effect::CutBody),
        ],
    };
    let simulator = Simulator::builder().records(100).faults(plan).start().await.unwrap();
    let path = "/v1.0/auditLogs/directoryAudits?$top=10";
    let mut replies = Vec::new();
    for _ in 0..9 {
        replies.push(get(&simulator, path).await);
    }
    let statuses: Vec<_> = replies.iter().map(|reply| reply.status).collect();
    assert_eq!(statuses, [503, 504, 200, 200, 200, 400, 0, 200, 200]);
    assert_eq!(replies[0].header("retry-after"), Some("2.5"));
    assert!(String::from_utf8_lossy(&replies[1].body).starts_with("<html>"));
    let empty = replies[2].json();
    assert!(empty["value"].as_array().unwrap().is_empty() && empty["@odata.nextLink"].is_string());
    assert!(String::from_utf8_lossy(&replies[3].body).contains("{\"error\":"));
    assert!(serde_json::from_slice::<Value>(&replies[3].body).is_err());
    assert!(
        replies[4].json()["@odata.nextLink"].as_str().unwrap().starts_with("https://graph.example.invalid/")
    );
    assert!(replies[7].body.len() < replies[8].body.len());
}

/// A tenant in which one thing goes wrong at the second request.
async fn failing(effect: Effect) -> Simulator {
    let on = Trigger { request: Some(2), ..Trigger::default() };
    let plan = FaultPlan { faults: vec![Fault { on, effect }] };
    Simulator::builder().seed(7).records(100).faults(plan).start().await.unwrap()
}

#[tokio::test]
async fn every_effect_does_what_its_name_promises() {
    let path = "/v1.0/auditLogs/directoryAudits?$top=10";
    let unauthorized = |reply: &crate::http::Reply, part: &str| {
        reply.status == 401 && reply.header("www-authenticate").is_some_and(|header| header.contains(part))
    };
    type Check<'a> = Box<dyn Fn(&crate::http::Reply) -> bool + 'a>;
    let cases: Vec<(Effect, Check<'_>)> = vec![
        (Effect::ShortPage, Box::new(|reply| reply.json()["value"].as_array().unwrap().len() == 5)),
        (Effect::TrailingComma, Box::new(|reply| reply.body.ends_with(b"},]}") && reply.status == 200)),
        (Effect::ExpiredToken, Box::new(|reply| unauthorized(reply, "Bearer"))),
        (Effect::ClaimsChallenge, Box::new(|reply| unauthorized(reply, "insufficient_claims"))),
        (
            Fault::status(429).effect,
            Box::new(|reply| reply.status == 429 && reply.header("retry-after").is_none()),
        ),
        (
            Effect::Slow { milliseconds: 20 },
            Box::new(|reply| reply.json()["value"].as_array().unwrap().len() == 10),
        ),
    ];
    for (effect, holds) in cases {
        let simulator = failing(effect.clone()).await;
        get(&simulator, path).await;
        let reply = get(&simulator, path).await;
        assert!(holds(&reply), "{effect:?}: {} {}", reply.head, String::from_utf8_lossy(&reply.body));
        assert_eq!(get(&simulator, path).await.status, 200, "{effect:?}");
    }
}

#[tokio::test]
async fn a_repeated_link_leads_to_its_own_page() {
    let simulator = failing(Effect::RepeatedLink).await;
    let link = |page: &Value| {
        page["@odata.nextLink"].as_str().unwrap().strip_prefix(simulator.endpoint()).unwrap().to_owned()
    };
    let first = get(&simulator, "/v1.0/auditLogs/directoryAudits?$top=10").await.json();
    let second = get(&simulator, &link(&first)).await.json();
    assert_eq!(link(&second), link(&first));
    let again = get(&simulator, &link(&second)).await.json();
    assert_eq!(again["value"], second["value"]);
    assert_ne!(link(&again), link(&second));
}

#[tokio::test]
async fn what_was_not_sent_does_not_count_as_served() {
    for effect in [Fault::status(503).effect, Effect::Reset, Effect::ExpiredToken] {
        let simulator = failing(effect.clone()).await;
        get(&simulator, "/v1.0/auditLogs/directoryAudits?$top=10").await;
        get(&simulator, "/v1.0/auditLogs/directoryAudits?$top=10").await;
        let served = simulator.ledger().served();
        assert!(served[0].records.values().all(|times| *times == 1), "{effect:?}: {served:?}");
    }
}

#[tokio::test]
async fn faults_are_shown_to_people() {
    let simulator = failing(Effect::EmptyPage).await;
    get(&simulator, "/v1.0/auditLogs/directoryAudits").await;
    get(&simulator, "/v1.0/auditLogs/directoryAudits").await;
    let page = String::from_utf8(send(simulator.endpoint(), "GET", b"/", &[], "").await.body).unwrap();
    assert_eq!(page.matches("emptyPage").count(), 2, "in the plan, and beside the request");
}

#[tokio::test]
async fn statuses_can_have_a_code_and_a_message() {
    let fault = Fault::status(403).error("Forbidden", "not today").on_request(1);
    let simulator = Simulator::builder().records(5).fault(fault).start().await.unwrap();
    let reply = get(&simulator, "/v1.0/auditLogs/signIns").await;
    let error = &reply.json()["error"];
    assert_eq!(
        (reply.status, &error["code"], &error["message"]),
        (403, &"Forbidden".into(), &"not today".into())
    );
}

#[tokio::test]
async fn redirects_dates_and_damaged_bodies_are_sent() {
    let redirect = failing(Fault::redirect(307, "https://elsewhere.example/").effect).await;
    get(&redirect, "/v1.0/auditLogs/signIns").await;
    let reply = get(&redirect, "/v1.0/auditLogs/signIns").await;
    assert_eq!((reply.status, reply.header("location")), (307, Some("https://elsewhere.example/")));
    let clock = msgraph_sim::Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    let wrong = Fault::new(Effect::WrongDate { seconds: -1_200 });
    let simulator = Simulator::builder().records(5).clock(clock).fault(wrong).start().await.unwrap();
    let reply = get(&simulator, "/v1.0/auditLogs/signIns").await;
    assert_eq!(reply.header("date"), Some("Tue, 30 Jun 2026 23:40:00 GMT"));
    let damaged = failing(Effect::DamagedGzip).await;
    get(&damaged, "/v1.0/auditLogs/signIns").await;
    let reply = get(&damaged, "/v1.0/auditLogs/signIns").await;
    assert_eq!(
        (reply.header("content-encoding"), reply.body.get(..2)),
        (Some("gzip"), Some(&[0x1F, 0x8B][..]))
    );
    let null = failing(Effect::NonObjectRecord).await;
    get(&null, "/v1.0/auditLogs/directoryAudits?$top=10").await;
    let page = get(&null, "/v1.0/auditLogs/directoryAudits?$top=10").await.json();
    assert_eq!(page["value"].as_array().unwrap().iter().filter(|record| record.is_null()).count(), 1);
}

#[tokio::test]
async fn a_trickled_body_is_complete() {
    let simulator = failing(Effect::Trickle { milliseconds: 1 }).await;
    let path = "/v1.0/auditLogs/directoryAudits?$top=10&$select=id";
    let authorization = format!("Bearer {}", simulator.token());
    get(&simulator, path).await;
    let headers = [("Authorization", authorization.as_str())];
    let trickled = send(simulator.endpoint(), "GET", path.as_bytes(), &headers, "").await;
    assert_eq!(trickled.header("transfer-encoding"), Some("chunked"));
    assert!(String::from_utf8_lossy(&trickled.body).contains("\"}]}"));
}

#[tokio::test]
async fn refused_connections_come_back() {
    let fault = Fault::new(Effect::Refused { milliseconds: 20 }).on_request(1);
    let simulator = Simulator::builder().records(5).fault(fault).start().await.unwrap();
    let path = "/v1.0/auditLogs/signIns?$top=1";
    assert_eq!(get(&simulator, path).await.status, 0);
    let host = simulator.endpoint().strip_prefix("http://").unwrap();
    while tokio::net::TcpStream::connect(host).await.is_err() {
        tokio::task::yield_now().await;
    }
    assert_eq!(get(&simulator, path).await.status, 200);
}

#[tokio::test]
async fn the_link_of_an_empty_page_is_fresh() {
    let simulator = failing(Effect::EmptyPage).await;
    let link = |page: &Value| {
        page["@odata.nextLink"].as_str().unwrap().strip_prefix(simulator.endpoint()).unwrap().to_owned()
    };
    let first = get(&simulator, "/v1.0/auditLogs/directoryAudits?$top=10").await.json();
    let empty = get(&simulator, &link(&first)).await.json();
    assert!(empty["value"].as_array().unwrap().is_empty());
    assert_ne!(link(&empty), link(&first));
    let second = get(&simulator, &link(&empty)).await.json();
    assert_eq!(second["value"].as_array().unwrap().len(), 10);
    assert_ne!(second["value"], first["value"]);
}

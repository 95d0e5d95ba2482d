//! Requests as foreign clients spell them: all of them mean something, or are refused as the service refuses.

use crate::http::{get, pull, send};
use msgraph_sim::Simulator;
use serde_json::Value;

async fn simulator(records: u64) -> Simulator {
    Simulator::builder().seed(7).records(records).start().await.unwrap()
}

#[tokio::test]
async fn different_spellings_of_a_request_are_the_same_request() {
    let simulator = simulator(300).await;
    let plain = "/v1.0/auditLogs/signIns?$filter=createdDateTime%20ge%202026-06-20T00:00:00Z\
                 &$orderby=createdDateTime%20desc&$top=7";
    let expected = get(&simulator, plain).await.json();
    assert_eq!(expected["value"].as_array().unwrap().len(), 7);
    for spelling in [
        "/v1.0/auditLogs/signIns/?$filter=createdDateTime+ge+2026-06-20T00:00:00Z&$orderby=createdDateTime+desc&$top=7",
        "/V1.0/AUDITLOGS/SIGNINS?%24filter=createdDateTime%20ge%202026-06-20T00%3A00%3A00Z&%24orderBy=createdDateTime%20DESC&%24top=7",
        "/v1.0//auditLogs/signins?$FILTER=createdDateTime+GE+2026-06-20T02:00:00%2b02:00&$ORDERBY=createdDateTime+Desc&$Top=7",
        "/v1.0/auditlogs/signIns?&$top=7&&$filter=(createdDateTime+ge+2026-06-20T00:00:00.0000000Z)&$orderby=createdDateTime+desc&$format=json",
    ] {
        let found = get(&simulator, spelling).await.json();
        assert_eq!(found["value"], expected["value"], "{spelling}");
    }
}

#[tokio::test]
async fn options_that_make_no_sense_are_refused() {
    let simulator = simulator(20).await;
    for query in [
        "$top=1&$top=2",
        "$top=1&%24TOP=1",
        "$filter=id+eq+'a'&$filter=id+eq+'b'",
        "$expand=status",
        "$format=application/xml",
        "$select=id,",
        "$select=",
        "$search=x",
        "other=x",
        "top=1",
    ] {
        let reply = get(&simulator, &format!("/v1.0/auditLogs/signIns?{query}")).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "BadRequest"), "{query}");
    }
}

#[tokio::test]
async fn arguments_of_functions_have_the_spellings_of_literals() {
    let simulator = simulator(300).await;
    let function = "/beta/auditLogs/getSummarizedMSISignIns";
    let expected = pull(&simulator, &format!("{function}(aggregationWindow='h6')")).await;
    assert!(!expected.is_empty());
    for spelling in [
        "(aggregationWindow=microsoft.graph.aggregationWindow'h6')",
        "(aggregationWindow=%27h6%27)?$top=3",
        "(aggregationWindow=@window)?@window='h6'",
        "(aggregationWindow=@window)?%40window=microsoft.graph.aggregationWindow'h6'&$top=4",
    ] {
        assert_eq!(pull(&simulator, &format!("{function}{spelling}")).await, expected, "{spelling}");
    }
}

#[tokio::test]
async fn a_count_alone_is_given_where_records_can_be_counted() {
    let simulator = simulator(300).await;
    let sign_ins = pull(&simulator, "/v1.0/auditLogs/signIns").await.len();
    let counted = get(&simulator, "/v1.0/auditLogs/signIns/$count").await;
    assert_eq!((counted.status, counted.header("content-type")), (200, Some("text/plain")));
    assert_eq!(String::from_utf8(counted.body).unwrap(), sign_ins.to_string());
    let page = get(&simulator, "/v1.0/auditLogs/signIns?$count=true&$top=5").await.json();
    assert_eq!(page["@odata.count"], sign_ins);
    let marked = get(&simulator, "/beta/auditLogs/signIns/$count").await;
    assert_eq!((marked.status, marked.header("x-sim-undocumented")), (200, Some("counting")));
}

#[tokio::test]
async fn methods_that_are_not_allowed_are_refused_with_those_that_are() {
    let simulator = simulator(20).await;
    let authorization = format!("Bearer {}", simulator.token());
    let headers = [("Authorization", authorization.as_str())];
    for method in ["PUT", "PATCH", "DELETE", "OPTIONS", "POST"] {
        let reply = send(simulator.endpoint(), method, b"/v1.0/auditLogs/signIns", &headers, "{}").await;
        assert_eq!((reply.status, reply.header("allow")), (405, Some("GET")), "{method}");
        assert_eq!(reply.code(), "Request_BadRequest");
    }
    let reply = send(simulator.endpoint(), "POST", b"/v1.0/$metadata", &headers, "").await;
    assert!(reply.status >= 400);
    assert_eq!(send(simulator.endpoint(), "HEAD", b"/", &[], "").await.status, 200);
}

#[tokio::test]
async fn a_link_leads_back_here_also_without_a_host() {
    let simulator = simulator(50).await;
    let authorization = format!("Bearer {}", simulator.token());
    let target = format!("{}/v1.0/auditLogs/signIns?$top=2", simulator.endpoint());
    for (target, host) in [(target.as_str(), "ignored.example"), ("/v1.0/auditLogs/signIns?$top=2", "")] {
        let reply = send_raw(&simulator, target, host, &authorization).await;
        let page: Value = serde_json::from_str(reply.split_once("\r\n\r\n").unwrap().1).unwrap();
        let link = page["@odata.nextLink"].as_str().unwrap().to_owned();
        assert!(link.starts_with(&format!("{}/v1.0/", simulator.endpoint())), "{link}");
    }
}

async fn send_raw(simulator: &Simulator, target: &str, host: &str, authorization: &str) -> String {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let address = simulator.endpoint().strip_prefix("http://").unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let host = if host.is_empty() { String::new() } else { format!("Host: {host}\r\n") };
    let request = format!("GET {target} HTTP/1.0\r\n{host}Authorization: {authorization}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

#[tokio::test]
async fn actions_refuse_what_is_no_list_of_request_ids() {
    let simulator = simulator(20).await;
    let authorization = format!("Bearer {}", simulator.token());
    let headers = [("Authorization", authorization.as_str()), ("Content-Type", "application/json")];
    let deep = "[".repeat(100_000);
    for body in [
        "",
        "{",
        "[]",
        "null",
        "{}",
        r#"{"requestIds":null}"#,
        r#"{"requestIds":"a"}"#,
        r#"{"requestIds":[1]}"#,
        r#"{"requestIds":[null]}"#,
        r#"{"RequestIds":["a"]}"#,
        r#"{"requestIds":["a"],"more":1}"#,
        &deep,
    ] {
        let reply =
            send(simulator.endpoint(), "POST", b"/beta/auditLogs/signIns/dismiss", &headers, body).await;
        let name = &body[..body.len().min(40)];
        assert_eq!((reply.status, reply.code().as_str()), (400, "BadRequest"), "{name}");
    }
    let body = r#"{"requestIds":["a","b"]}"#;
    let target = b"/beta/auditLogs/signIns/microsoft.graph.confirmSafe";
    assert_eq!(send(simulator.endpoint(), "POST", target, &headers, body).await.status, 204);
}

#[tokio::test]
async fn tokens_are_requested_as_oauth_specifies() {
    let simulator = simulator(20).await;
    let target = b"/contoso/oauth2/v2.0/token";
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let basic = ("Authorization", "Basic bWU6czNjcmV0JTI2");
    for (headers, body) in [
        (
            vec![form],
            "grant_type=client_credentials&client_id=me&client_secret=a%26b&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default",
        ),
        (vec![form], "client%5Fid=me&client_secret=s&grant_type=client_credentials&scope=s%2F.default"),
        (vec![form, basic], "grant_type=client_credentials&scope=s/.default"),
    ] {
        let granted = send(simulator.endpoint(), "POST", target, &headers, body).await.json();
        assert_eq!(
            (&granted["token_type"], &granted["expires_in"]),
            (&"Bearer".into(), &3_599.into()),
            "{body}"
        );
        let authorization = format!("Bearer {}", granted["access_token"].as_str().unwrap());
        let page = b"/v1.0/auditLogs/signIns?$top=1";
        let page = send(simulator.endpoint(), "GET", page, &[("Authorization", &authorization)], "").await;
        assert_eq!(page.status, 200);
    }
    assert!(simulator.ledger().served().iter().all(|served| served.caller == "me"));
    for (method, body, status, error) in [
        ("POST", "", 400, "invalid_request"),
        ("POST", "grant_type=password&client_id=me&client_secret=s", 400, "unsupported_grant_type"),
        ("POST", "grant_type=client_credentials&client_secret=s", 400, "invalid_request"),
        ("POST", "grant_type=client_credentials&client_id=me&client_secret=s", 400, "invalid_request"),
        ("POST", "grant_type=client_credentials&client_id=me&client_secret=s&scope=s", 400, "invalid_scope"),
        ("POST", "grant_type=client_credentials&client_id=me&scope=s/.default", 401, "invalid_client"),
        ("GET", "", 405, "invalid_request"),
    ] {
        let refused = send(simulator.endpoint(), method, target, &[form], body).await;
        let answer = refused.json();
        assert_eq!((refused.status, answer["error"].as_str()), (status, Some(error)), "{body}");
        let code = answer["error_codes"][0].to_string();
        assert!(answer["error_description"].as_str().unwrap().contains(&code));
    }
}

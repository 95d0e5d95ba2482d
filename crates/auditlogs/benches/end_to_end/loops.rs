//! The two loops. Both decode every record into a typed model; only ours checks, keeps and retries.

use futures::TryStreamExt as _;
use msgraph_auditlogs::beta::AuditLogs;
use msgraph_auditlogs::{Client, Cloud, StaticToken};
use serde::Deserialize;

use crate::decode::plain;

pub async fn records(root: &str) -> u64 {
    let credential = StaticToken::new("token");
    let client = Client::builder(credential).cloud(Cloud::custom(root)).no_rate_limit().build().unwrap();
    let mut records = AuditLogs::new(&client).sign_ins().list().records();
    let mut count = 0;
    let mut bytes = 0;
    while let Some(record) = records.try_next().await.unwrap() {
        bytes += record.raw().len();
        count += u64::from(record.created_date_time.is_some());
    }
    assert!(bytes > 0);
    count
}

#[derive(Deserialize)]
struct Page {
    #[serde(rename = "@odata.nextLink")]
    next_link: Option<String>,
    value: Vec<plain::SignIn>,
}

pub async fn minimal(root: &str) -> u64 {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut next = Some(format!("{root}/beta/auditLogs/signIns"));
    let mut count = 0;
    while let Some(link) = next {
        let body = client.get(link).bearer_auth("token").send().await.unwrap().bytes().await.unwrap();
        let page: Page = serde_json::from_slice(&body).unwrap();
        count += page.value.iter().filter(|record| record.created_date_time.is_some()).count() as u64;
        next = page.next_link;
    }
    count
}

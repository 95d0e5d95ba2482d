//! Pulls all directory audits and all kinds of sign-ins from tenants with many faults, for many seeds, and counts
//! lost and duplicate records. Arguments: the number of runs and of records, for example `-- 20 10000`.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, Instant};

use futures::TryStreamExt as _;
use msgraph_auditlogs::{Client, Cloud, RetryPolicy, SignInKind, StaticToken, beta};
use msgraph_runtime::request::ListRequest;
use msgraph_runtime::wire::Wire;
use msgraph_sim::{Effect, Fault, FaultPlan, Simulator};
use serde_json::Value;

/// The number of deliveries of each record, by its id.
type Delivered = BTreeMap<String, u32>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let runs: u64 = arguments.next().map_or(Ok(5), |text| text.parse())?;
    let records: u64 = arguments.next().map_or(Ok(5_000), |text| text.parse())?;
    let (started, mut delivered, mut errors, mut wrong) = (Instant::now(), 0, 0, 0);
    for seed in 0..runs {
        let simulator = Simulator::builder().seed(seed).records(records).faults(plan()).start().await?;
        let soon = Duration::from_millis(1);
        let client = Client::builder(StaticToken::new(simulator.token()))
            .cloud(Cloud::custom(simulator.endpoint()))
            .no_rate_limit()
            .retry(RetryPolicy::default().with_backoff(soon, soon))
            .build()?;
        let logs = beta::AuditLogs::new(&client);
        let mut audits = Delivered::new();
        errors += pull(|| logs.directory_audits().list().top(200), &mut audits).await?;
        let mut sign_ins = Delivered::new();
        for &kind in SignInKind::ALL {
            errors += pull(|| logs.sign_ins().list_kind(kind).top(200), &mut sign_ins).await?;
        }
        for (report, found) in [("directoryAudits", &audits), ("signIns", &sign_ins)] {
            let known = simulator.ledger().keys("beta", report).unwrap_or_default();
            wrong += known.iter().filter(|key| found.get(*key) != Some(&1)).count();
            wrong += found.len().abs_diff(known.len());
            delivered += found.len();
        }
        simulator.shutdown().await;
    }
    println!(
        "{runs} runs, {delivered} records, {errors} errors resumed from, {wrong} records lost, repeated or made up, \
         {:.1} s",
        started.elapsed().as_secs_f64()
    );
    if wrong == 0 { Ok(()) } else { Err("not every record was delivered exactly once".into()) }
}

/// All faults, at random.
fn plan() -> FaultPlan {
    let status = |code| Fault::status(code).retry_after("0.01");
    let effects = [
        Effect::Html { code: 504 },
        Effect::CutBody,
        Effect::EmbeddedError,
        Effect::TrailingComma,
        Effect::Reset,
        Effect::EmptyPage,
        Effect::ShortPage,
        Effect::RepeatedLink,
        Effect::ForeignLink,
        Effect::ExpiredLink,
        Effect::ExpiredToken,
    ];
    let faults = effects.into_iter().map(Fault::new).chain([status(429), status(503)]);
    FaultPlan { faults: faults.map(|fault| fault.one_in(20)).collect() }
}

/// Pulls until the service reports the last page, and returns the number of errors on the way.
async fn pull<T: Wire>(
    list: impl Fn() -> ListRequest<T>,
    delivered: &mut Delivered,
) -> Result<u32, Box<dyn Error>> {
    let (mut keys, mut errors, mut request) = (Vec::new(), 0, list());
    loop {
        let mut records = request.records();
        let error = loop {
            match records.try_next().await {
                Ok(Some(record)) => keys.push(record.raw().to_owned()),
                Ok(None) => {
                    for text in keys {
                        let record: Value = serde_json::from_str(&text)?;
                        let key = record.get("id").and_then(Value::as_str).ok_or("a record without an id")?;
                        *delivered.entry(key.to_owned()).or_default() += 1;
                    }
                    return Ok(errors);
                }
                Err(error) => break error,
            }
        };
        let Some(link) = error.resume_link().cloned() else { return Err(error.into()) };
        // Resuming requests the whole page again.
        keys.truncate(keys.len().saturating_sub(error.records_delivered()));
        request = list().resume(link);
        errors += 1;
    }
}

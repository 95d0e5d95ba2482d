//! The simulator's own API: ledger, faults and requests as JSON, for any client.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, header};
use serde_json::{Value, json};

use super::Tenant;
use super::form::form_value;
use super::reply::{PLAIN_JSON, Reply};
use crate::fault::{Fault, FaultPlan, Faults};
use crate::ledger::{Ledger, LedgerSelection};

/// Whether a request may use the simulator's own pages: always on the loopback interface, with the token elsewhere.
pub(super) fn allowed(tenant: &Tenant, headers: &HeaderMap, query: &str) -> bool {
    if !tenant.settings.random_token {
        return true;
    }
    let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let header = header.and_then(|value| value.split_once(' ')).map(|(_, token)| token.trim().to_owned());
    header.or_else(|| form_value(query, "token")).is_some_and(|token| token == tenant.static_token())
}

/// Answers a request below `/_sim`.
pub(super) async fn answer(
    tenant: Arc<Tenant>,
    method: &str,
    path: Vec<String>,
    query: String,
    body: Bytes,
) -> Reply {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    match (method, names.as_slice()) {
        ("GET", ["ledger"]) => {
            // Every position of every report is looked at.
            let ledger = tokio::task::spawn_blocking(move || ledger(tenant, &query)).await;
            ledger.unwrap_or_else(|_| error(500, "the ledger cannot be read"))
        }
        ("GET", ["requests"]) => {
            let most = form_value(&query, "top").and_then(|top| top.parse().ok()).unwrap_or(1_000);
            let totals = tenant.log.totals();
            json(&json!({
                "total": totals.requests,
                "records": totals.records,
                "undocumented": totals.undocumented,
                "byStatus": totals.by_status,
                "requests": tenant.log.latest(most),
            }))
        }
        ("GET", ["faults"]) => json(&json!({"faults": Faults::new(tenant).list()})),
        ("POST", ["faults"]) => add_faults(&Faults::new(tenant), &body),
        ("DELETE", ["faults"]) => {
            Faults::new(tenant).clear();
            Reply::no_content()
        }
        ("DELETE", ["faults", id]) => {
            let removed = id.parse().is_ok_and(|id| Faults::new(tenant).remove(id));
            if removed { Reply::no_content() } else { error(404, "there is no such fault") }
        }
        (_, ["ledger" | "requests"]) => error(405, "use GET").header("Allow", "GET"),
        (_, ["faults", ..]) => error(405, "use GET, POST or DELETE").header("Allow", "GET, POST, DELETE"),
        _ => error(404, "there are /_sim/ledger, /_sim/faults and /_sim/requests"),
    }
}

/// Adds a fault, or the faults of a plan.
fn add_faults(faults: &Faults, body: &[u8]) -> Reply {
    let value: Value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(problem) => return error(400, &problem.to_string()),
    };
    let plan = if value.get("faults").is_some() {
        serde_json::from_value::<FaultPlan>(value)
    } else {
        serde_json::from_value::<Fault>(value).map(FaultPlan::from)
    };
    match plan {
        Ok(plan) => {
            let ids: Vec<u64> = plan.faults.into_iter().map(|fault| faults.add(fault)).collect();
            json(&json!({"ids": ids})).status(201)
        }
        Err(problem) => error(400, &problem.to_string()),
    }
}

fn ledger(tenant: Arc<Tenant>, query: &str) -> Reply {
    let ledger = Ledger::new(tenant);
    let field = |name| form_value(query, name).filter(|value| !value.is_empty());
    let Some(selection) = field("keys") else {
        let mut entries = ledger.entries();
        let keeps =
            |wanted: Option<String>, found: Option<&str>| wanted.is_none_or(|wanted| found == Some(&wanted));
        entries.retain(|entry| {
            keeps(field("caller"), entry.caller.as_deref())
                && keeps(field("version"), Some(&entry.version))
                && keeps(field("report"), Some(&entry.report))
                && keeps(field("kind"), entry.kind.as_deref())
        });
        return json(&json!({"entries": entries}));
    };
    let selection = match selection.as_str() {
        "visible" => LedgerSelection::Visible,
        "distinct" => LedgerSelection::Distinct,
        "twice" => LedgerSelection::Twice,
        "never" => LedgerSelection::Never,
        "revised" => LedgerSelection::Revised,
        _ => return error(400, "keys is visible, distinct, twice, never or revised"),
    };
    let (Some(version), Some(report)) = (field("version"), field("report")) else {
        return error(400, "keys needs a version and a report: ?keys=never&version=beta&report=signIns");
    };
    let (caller, kind) = (field("caller"), field("kind"));
    match ledger.select(&version, &report, caller.as_deref(), kind.as_deref(), selection) {
        Some(keys) => json(&json!({"count": keys.len(), "keys": keys})),
        None => error(404, "there is no such version or report"),
    }
}

fn json(value: &Value) -> Reply {
    Reply::new(PLAIN_JSON, value.to_string())
}

fn error(status: u16, message: &str) -> Reply {
    json(&json!({"error": {"message": message}})).status(status)
}

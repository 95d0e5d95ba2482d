//! Batches: several requests in one.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::super::apply_fault::replacement;
use super::super::reply::{GraphError, PLAIN_JSON, Reply};
use super::{Exchange, Outcome};
use crate::fault::Effect;

/// More requests are refused.
const MOST: usize = 20;

#[derive(Deserialize)]
struct Batch {
    requests: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    id: Option<String>,
    method: Option<String>,
    url: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<Box<RawValue>>,
    #[serde(default)]
    depends_on: Vec<String>,
}

#[derive(Serialize)]
struct ItemResponse {
    id: String,
    status: u16,
    headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Box<RawValue>>,
}

/// Answers a batch.
pub(super) async fn answer(exchange: Exchange<'_>, version: &str) -> Result<Reply, GraphError> {
    let batch: Batch = serde_json::from_slice(exchange.body)
        .map_err(|_| GraphError::bad_request("Invalid batch payload format."))?;
    check(&batch)?;
    let mut responses: Vec<ItemResponse> = Vec::new();
    let mut records = 0;
    for item in &batch.requests {
        let id = item.id.clone().unwrap_or_default();
        let failed = item.depends_on.iter().any(|needed| {
            let found = responses.iter().find(|response| response.id == *needed);
            found.is_none_or(|response| response.status >= 400)
        });
        let (reply, effect) = if failed {
            let error =
                GraphError::new(424, "FailedDependency", "A request that this one depends on failed.");
            (exchange.ids.error_reply(error), None)
        } else {
            let outcome = one(exchange, version, item).await;
            let reply = outcome.result.unwrap_or_else(|error| exchange.ids.error_reply(error));
            (reply, outcome.struck.effect)
        };
        if let Some(Effect::Slow { milliseconds } | Effect::Trickle { milliseconds }) = &effect {
            tokio::time::sleep(std::time::Duration::from_millis(*milliseconds)).await;
        }
        let reply = effect.and_then(|effect| replacement(exchange.ids, &effect)).unwrap_or(reply);
        records += reply.records;
        responses.push(item_response(id, reply).await);
    }
    let body = serde_json::json!({});
    let body = match serde_json::to_string(&BTreeMap::from([("responses", responses)])) {
        Ok(text) => text,
        Err(_) => body.to_string(),
    };
    Ok(Reply { records, ..Reply::new(PLAIN_JSON, body) })
}

fn check(batch: &Batch) -> Result<(), GraphError> {
    if batch.requests.is_empty() {
        return Err(GraphError::bad_request("Invalid batch payload format: there are no requests."));
    }
    if batch.requests.len() > MOST {
        let message = format!("Number of batch request steps exceeds the maximum value of {MOST}.");
        return Err(GraphError::new(400, "MaximumValueExceeded", message));
    }
    let mut ids: Vec<&str> = Vec::new();
    for item in &batch.requests {
        let Some(id) = item.id.as_deref().filter(|id| !id.is_empty()) else {
            return Err(GraphError::bad_request("A request of the batch has no id."));
        };
        if ids.iter().any(|other| other.eq_ignore_ascii_case(id)) {
            return Err(GraphError::bad_request(format!("The request id '{id}' is not unique.")));
        }
        if item.method.is_none() || item.url.is_none() {
            return Err(GraphError::bad_request(format!("The request '{id}' needs a method and a url.")));
        }
        if let Some(unknown) = item.depends_on.iter().find(|needed| !ids.contains(&needed.as_str())) {
            let message =
                format!("The request '{id}' depends on '{unknown}', which is not an earlier request.");
            return Err(GraphError::bad_request(message));
        }
        ids.push(id);
    }
    Ok(())
}

/// Answers one request of a batch.
async fn one(exchange: Exchange<'_>, version: &str, item: &Item) -> Outcome {
    let url = item.url.as_deref().unwrap_or_default();
    let url = format!("/{version}/{}", url.trim_start_matches('/'));
    // Batches may have spaces in their URLs; those of HTTP cannot.
    let url = url.replace(' ', "%20");
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let mut headers = HeaderMap::new();
    for (name, value) in &item.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    if let Some(token) = exchange.headers.get(header::AUTHORIZATION) {
        headers.insert(header::AUTHORIZATION, token.clone());
    }
    let method = item.method.as_deref().unwrap_or_default().to_ascii_uppercase();
    let body = item.body.as_ref().map_or("", |body| body.get());
    let inner = Exchange {
        method: &method,
        path,
        query,
        headers: &headers,
        body: body.as_bytes(),
        in_batch: true,
        ..exchange
    };
    // A batch in a batch is refused, so this ends.
    super::answer(inner).await
}

async fn item_response(id: String, reply: Reply) -> ItemResponse {
    let mut headers: BTreeMap<String, String> =
        reply.headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    headers.insert("Cache-Control".to_owned(), "no-cache".to_owned());
    if !reply.undocumented.is_empty() {
        headers.insert("x-sim-undocumented".to_owned(), reply.undocumented.join("; "));
    }
    let whole = reply.body.whole().await;
    let body = (reply.status != 204).then(|| {
        headers.insert("Content-Type".to_owned(), reply.media_type.to_owned());
        let text = String::from_utf8_lossy(&whole).into_owned();
        // What is not JSON is sent as Base64.
        RawValue::from_string(text)
            .or_else(|_| serde_json::value::to_raw_value(&STANDARD.encode(&whole)))
            .ok()
    });
    ItemResponse { id, status: reply.status, headers, body: body.flatten() }
}

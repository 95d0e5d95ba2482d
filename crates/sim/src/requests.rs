//! The log of requests.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Serialize, Serializer};

use crate::server::Tenant;

/// The requests that a tenant has answered.
#[derive(Clone, Debug)]
pub struct Requests {
    tenant: Arc<Tenant>,
}

/// A request that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestRecord {
    /// The number of the request, from 1.
    pub number: u64,
    /// When it arrived, by the tenant's clock.
    #[serde(serialize_with = "as_text")]
    pub time: Timestamp,
    /// The client id that the token was issued to; `None` without a valid token.
    pub caller: Option<String>,
    /// The method: `GET`.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The status of the response.
    pub status: u16,
    /// The `Retry-After` header of the response.
    pub retry_after: Option<String>,
    /// The time since the previous request of the same caller.
    #[serde(serialize_with = "milliseconds", rename = "waitedMilliseconds")]
    pub waited: Option<Duration>,
    /// How long it took to answer, until the end of the body was handed to the connection, or the client disconnected.
    /// `None` while the body is sent.
    #[serde(serialize_with = "milliseconds", rename = "tookMilliseconds")]
    pub took: Option<Duration>,
    /// How many records were sent; 0 while they are.
    pub records: u64,
    /// The faults that applied, as JSON.
    pub fault: Option<String>,
    /// Parts of the query that Microsoft does not document.
    pub undocumented: Option<String>,
    /// The `request-id` header of the response.
    pub request_id: String,
}

fn as_text<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(time)
}

fn milliseconds<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    duration.map(|duration| duration.as_secs_f64() * 1_000.0).serialize(serializer)
}

impl Requests {
    pub(crate) fn new(tenant: Arc<Tenant>) -> Self {
        Requests { tenant }
    }

    /// The latest requests, oldest first; at most 10,000.
    #[must_use]
    pub fn list(&self) -> Vec<RequestRecord> {
        self.tenant.log.latest(usize::MAX)
    }

    /// How many requests were answered.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.tenant.log.totals().requests
    }

    /// How many requests were answered with each status.
    #[must_use]
    pub fn by_status(&self) -> BTreeMap<u16, u64> {
        self.tenant.log.totals().by_status
    }
}

/// So many requests are kept.
const CAPACITY: usize = 10_000;

/// The log.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    latest: VecDeque<RequestRecord>,
    totals: Totals,
    /// When each caller's previous request arrived.
    previous: BTreeMap<String, tokio::time::Instant>,
}

/// Counts over all requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Totals {
    pub(crate) requests: u64,
    pub(crate) records: u64,
    pub(crate) by_status: BTreeMap<u16, u64>,
    pub(crate) undocumented: u64,
}

impl RequestLog {
    /// Adds a request, of which the number and the time since the previous one are not known yet. Returns its number.
    pub(crate) fn add(&self, mut record: RequestRecord, arrived: tokio::time::Instant) -> u64 {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.totals.requests += 1;
        inner.totals.records += record.records;
        inner.totals.undocumented += u64::from(record.undocumented.is_some());
        *inner.totals.by_status.entry(record.status).or_default() += 1;
        record.number = inner.totals.requests;
        if let Some(caller) = &record.caller {
            let previous = inner.previous.insert(caller.clone(), arrived);
            record.waited = previous.map(|previous| arrived.saturating_duration_since(previous));
        }
        if inner.latest.len() >= CAPACITY {
            inner.latest.pop_front();
        }
        let number = record.number;
        inner.latest.push_back(record);
        number
    }

    /// Adds what was not known before the body was sent.
    pub(crate) fn complete(&self, number: u64, took: Duration, records: u64) {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.totals.records += records;
        // Numbers have no gaps.
        let age = inner.totals.requests.checked_sub(number).and_then(|age| usize::try_from(age).ok());
        let position = age.and_then(|age| inner.latest.len().checked_sub(age + 1));
        if let Some(record) = position.and_then(|position| inner.latest.get_mut(position)) {
            record.took = Some(took);
            record.records = records;
        }
    }

    /// The latest requests, oldest first.
    pub(crate) fn latest(&self, most: usize) -> Vec<RequestRecord> {
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.latest.iter().skip(inner.latest.len().saturating_sub(most)).cloned().collect()
    }

    pub(crate) fn totals(&self) -> Totals {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).totals.clone()
    }
}

//! The requests that a fault applies to.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::plan::from_one;
use crate::random::combine_all;

/// The requests that a fault applies to: those that meet every condition that is set; by default, all.
///
/// Requests to `/auditLogs` count when they have a valid token and are within the request limit; requests to the token
/// endpoint are counted apart. Times are measured from the start of the server by tokio's clock, which tests can
/// pause, not by the tenant's [`Clock`](crate::Clock).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
pub struct Trigger {
    /// This request, counted from 1.
    #[serde(deserialize_with = "from_one", skip_serializing_if = "Option::is_none")]
    pub request: Option<u64>,
    /// This page of a collection, counted from 1 over all collections.
    #[serde(deserialize_with = "from_one", skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
    /// Every n-th request.
    #[serde(deserialize_with = "from_one", skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// One request in n, at random. The same seed selects the same requests.
    #[serde(deserialize_with = "from_one", skip_serializing_if = "Option::is_none")]
    pub one_in: Option<u64>,
    /// Requests whose path and query contain this text, in any letter case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Requests of the client with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,
    /// Requests from this time on, in milliseconds since the server started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_milliseconds: Option<u64>,
    /// Requests before this time, in milliseconds since the server started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_milliseconds: Option<u64>,
    /// At most this many requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// The endpoint; `/auditLogs` by default.
    #[serde(skip_serializing_if = "Endpoint::is_audit_logs")]
    pub endpoint: Endpoint,
}

/// The endpoints that can have faults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Endpoint {
    /// `/auditLogs` of both versions.
    #[default]
    AuditLogs,
    /// The token endpoints.
    Token,
}

impl Endpoint {
    fn is_audit_logs(&self) -> bool {
        *self == Self::AuditLogs
    }
}

/// A request, as triggers see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'a> {
    pub(super) endpoint: Endpoint,
    pub(super) request: u64,
    pub(super) page: Option<u64>,
    /// Path and query, in lower case.
    pub(super) path: &'a str,
    pub(super) caller: &'a str,
    pub(super) elapsed: Duration,
}

impl Trigger {
    pub(super) fn is_always(&self) -> bool {
        *self == Trigger::default()
    }

    /// Whether the request meets every condition, apart from `times`.
    pub(super) fn applies(&self, candidate: Candidate<'_>, seed: u64, fault: u64) -> bool {
        let Candidate { endpoint, request, page, path, caller, elapsed } = candidate;
        let random = || combine_all(&[seed, fault, request]);
        self.endpoint == endpoint
            && self.request.is_none_or(|wanted| wanted == request)
            && self.page.is_none_or(|wanted| page == Some(wanted))
            && self.every.is_none_or(|every| request.checked_rem(every) == Some(0))
            && self.one_in.is_none_or(|one_in| random().checked_rem(one_in) == Some(0))
            && self.path.as_ref().is_none_or(|part| path.contains(&part.to_ascii_lowercase()))
            && self.caller.as_ref().is_none_or(|wanted| wanted == caller)
            && self.after_milliseconds.is_none_or(|after| elapsed >= Duration::from_millis(after))
            && self.before_milliseconds.is_none_or(|before| elapsed < Duration::from_millis(before))
    }
}

//! The faults of a running tenant.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tokio::time::Instant;

use super::trigger::Candidate;
use super::{Effect, Endpoint, Fault, FaultPlan};
use crate::server::Tenant;

/// The faults of a running tenant, which can be changed at any time.
#[derive(Clone, Debug)]
pub struct Faults {
    tenant: Arc<Tenant>,
}

/// A fault of a running tenant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ActiveFault {
    /// Identifies the fault, for [`Faults::remove`].
    pub id: u64,
    /// The fault.
    #[serde(flatten)]
    pub fault: Fault,
    /// How many requests it was applied to.
    pub happened: u64,
}

impl Faults {
    pub(crate) fn new(tenant: Arc<Tenant>) -> Self {
        Faults { tenant }
    }

    /// Adds a fault after the existing ones, and returns its id.
    pub fn add(&self, fault: Fault) -> u64 {
        self.tenant.faults.add(fault)
    }

    /// All faults, in order of precedence.
    #[must_use]
    pub fn list(&self) -> Vec<ActiveFault> {
        self.tenant.faults.list()
    }

    /// Removes a fault. Returns whether there was one.
    pub fn remove(&self, id: u64) -> bool {
        self.tenant.faults.remove(|fault| fault.id == id)
    }

    /// Removes all faults.
    pub fn clear(&self) {
        self.tenant.faults.remove(|_| true);
    }
}

/// What applies to one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Struck {
    /// The effect on the response.
    pub(crate) effect: Option<Effect>,
    /// The effects on the data.
    pub(crate) data: Vec<Effect>,
    /// The number of the request, for what is random.
    pub(crate) request: u64,
}

impl Struck {
    pub(crate) fn is(&self, effect: &Effect) -> bool {
        self.effect.as_ref() == Some(effect)
    }

    pub(crate) fn has(&self, effect: &Effect) -> bool {
        self.data.contains(effect)
    }

    /// The names of everything that applies, for the log.
    pub(crate) fn describe(&self) -> Option<String> {
        let json = |effect: &Effect| serde_json::to_string(effect).unwrap_or_default();
        let all: Vec<String> = self.effect.iter().chain(&self.data).map(json).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

/// The faults and the requests that were counted.
#[derive(Debug)]
pub(crate) struct FaultState {
    seed: u64,
    started: Instant,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    active: Vec<ActiveFault>,
    next_id: u64,
    requests: u64,
    pages: u64,
    tokens: u64,
}

impl FaultState {
    pub(crate) fn new(plan: FaultPlan, seed: u64) -> Self {
        let state = FaultState { seed, started: Instant::now(), inner: Mutex::default() };
        plan.faults.into_iter().for_each(|fault| {
            state.add(fault);
        });
        state
    }

    pub(crate) fn add(&self, fault: Fault) -> u64 {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let id = inner.next_id;
        inner.next_id += 1;
        inner.active.push(ActiveFault { id, fault, happened: 0 });
        id
    }

    pub(crate) fn list(&self) -> Vec<ActiveFault> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).active.clone()
    }

    pub(crate) fn remove(&self, unwanted: impl Fn(&ActiveFault) -> bool) -> bool {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let before = inner.active.len();
        inner.active.retain(|fault| !unwanted(fault));
        inner.active.len() < before
    }

    /// Counts a request, and returns what applies to it.
    pub(crate) fn strike(&self, endpoint: Endpoint, path: &str, is_page: bool, caller: &str) -> Struck {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let inner = &mut *inner;
        let counter = match endpoint {
            Endpoint::AuditLogs => &mut inner.requests,
            Endpoint::Token => &mut inner.tokens,
        };
        *counter += 1;
        let request = *counter;
        inner.pages += u64::from(is_page);
        let path = path.to_ascii_lowercase();
        let candidate = Candidate {
            endpoint,
            request,
            page: is_page.then_some(inner.pages),
            path: &path,
            caller,
            elapsed: self.started.elapsed(),
        };
        let mut struck = Struck { request, ..Struck::default() };
        for active in &mut inner.active {
            let fault = &active.fault;
            let taken = struck.effect.is_some() && !fault.effect.is_on_data();
            let exhausted = fault.on.times.is_some_and(|times| active.happened >= times);
            if taken || exhausted || !fault.on.applies(candidate, self.seed, active.id) {
                continue;
            }
            active.happened += 1;
            if fault.effect.is_on_data() {
                struck.data.push(fault.effect.clone());
            } else {
                struck.effect = Some(fault.effect.clone());
            }
        }
        struck
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn a_fault_applies_when_every_condition_is_met() {
        let plan = r#"{"faults": [
            {"on": {"request": 2}, "effect": {"status": {"code": 429, "retryAfter": "2.128"}}},
            {"on": {"path": "/SIGNINS", "times": 1}, "effect": "emptyPage"}
        ]}"#;
        let faults = FaultState::new(serde_json::from_str(plan).unwrap(), 7);
        let strike = |path| faults.strike(Endpoint::AuditLogs, path, true, "me").effect;
        assert_eq!(strike("/beta/auditLogs/provisioning"), None);
        let status = Fault::status(429).retry_after("2.128").effect;
        assert_eq!(strike("/beta/auditLogs/signIns"), Some(status));
        assert_eq!(strike("/beta/auditLogs/signIns"), Some(Effect::EmptyPage));
        assert_eq!(strike("/beta/auditLogs/signIns"), None);
        assert_eq!(faults.list().iter().map(|fault| fault.happened).collect::<Vec<_>>(), [1, 1]);
    }

    #[tokio::test]
    async fn effects_on_the_data_are_combined_with_the_first_other_effect() {
        let plan = vec![
            Fault::new(Effect::IgnoredFilter),
            Fault::new(Effect::ShortPage),
            Fault::new(Effect::Retention { days: 7 }),
            Fault::new(Effect::EmptyPage),
        ];
        let struck = FaultState::new(plan.into(), 7).strike(Endpoint::AuditLogs, "/", true, "");
        assert_eq!(struck.effect, Some(Effect::ShortPage));
        assert_eq!(struck.data, [Effect::IgnoredFilter, Effect::Retention { days: 7 }]);
    }

    /// Which of a hundred requests, every other of which is for a page, the fault applies to.
    fn struck(fault: Fault) -> Vec<u64> {
        let faults = FaultState::new(fault.into(), 7);
        let strike = |request: &u64| {
            let path = "/v1.0/auditLogs/signIns";
            faults.strike(Endpoint::AuditLogs, path, request.is_multiple_of(2), "me").effect.is_some()
        };
        (1..=100).filter(|request| strike(request)).collect()
    }

    #[tokio::test]
    async fn requests_and_pages_are_counted_from_one() {
        let reset = Fault::new(Effect::Reset);
        assert_eq!(struck(reset.clone().on_request(3)), [3]);
        assert_eq!(struck(reset.clone().on_page(3)), [6]);
        assert_eq!(struck(reset.clone().every(40)), [40, 80]);
        let often = struck(reset.clone().one_in(5));
        assert!((10..=35).contains(&often.len()), "{often:?}");
        assert_eq!(often, struck(reset.clone().one_in(5)));
        assert_eq!(struck(reset.clone().times(2)), [1, 2]);
        assert_eq!(struck(reset.clone().on_token_endpoint()), [0; 0]);
        assert_eq!(struck(reset.on_caller("other")), [0; 0]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_window_of_time_is_measured_from_the_start() {
        let seconds = Duration::from_secs;
        let faults = FaultState::new(Fault::new(Effect::Reset).between(seconds(2), seconds(4)).into(), 7);
        let mut happened = Vec::new();
        for _ in 0..6 {
            happened.push(faults.strike(Endpoint::AuditLogs, "/", false, "").effect.is_some());
            tokio::time::advance(seconds(1)).await;
        }
        assert_eq!(happened, [false, false, true, true, false, false]);
    }
}

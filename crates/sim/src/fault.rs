//! What goes wrong, and when.

mod plan;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;

use crate::random::combine_all;

/// What goes wrong, and when.
///
/// As a file, it is JSON with these names in camel case. Everything that can be said of a fault, and every effect:
///
/// ```
/// # let text = r#"
/// {
///   "faults": [
///     {"on": {"request": 1}, "effect": {"status": {"code": 429, "retryAfter": "2.128"}}},
///     {"on": {"page": 3}, "effect": "cutBody"},
///     {"on": {"every": 7}, "effect": {"status": {"code": 503}}},
///     {"on": {"oneIn": 50, "path": "signIns"}, "effect": "reset"},
///     {"on": {"afterMilliseconds": 2000, "beforeMilliseconds": 4000}, "effect": {"html": {"code": 504}}},
///     {"on": {"oneIn": 20, "times": 3}, "effect": {"slow": {"milliseconds": 1500}}},
///     {"on": {"request": 10}, "effect": "embeddedError"},
///     {"on": {"request": 11}, "effect": "trailingComma"},
///     {"on": {"request": 12}, "effect": "emptyPage"},
///     {"on": {"request": 13}, "effect": "shortPage"},
///     {"on": {"request": 14}, "effect": "repeatedLink"},
///     {"on": {"request": 15}, "effect": "foreignLink"},
///     {"on": {"request": 16}, "effect": "expiredLink"},
///     {"on": {"request": 17}, "effect": "expiredToken"},
///     {"on": {"request": 18}, "effect": "claimsChallenge"}
///   ]
/// }
/// # "#;
/// # let file = std::env::temp_dir().join(format!("faults-{}.json", std::process::id()));
/// # std::fs::write(&file, text)?;
/// # assert_eq!(msgraph_sim::FaultPlan::read(&file)?.faults.len(), 15);
/// # std::fs::remove_file(&file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultPlan {
    /// The first that applies to a request has its effect.
    pub faults: Vec<Fault>,
}

/// One thing that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// When it happens.
    #[serde(default)]
    pub on: Trigger,
    /// What happens.
    pub effect: Effect,
}

/// When a fault happens: when everything that is said holds. With nothing said, at every request.
///
/// Requests are those of `/auditLogs` with a good token and within the limit of requests. The time is the server's: it
/// counts from its start, by tokio's clock, which tests can pause; it has nothing to do with the tenant's
/// [`Clock`](crate::Clock).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
pub struct Trigger {
    /// At this request, counted from 1.
    #[serde(deserialize_with = "plan::from_one")]
    pub request: Option<u64>,
    /// At this page of a collection, counted from 1 over all collections.
    #[serde(deserialize_with = "plan::from_one")]
    pub page: Option<u64>,
    /// At every so many requests.
    #[serde(deserialize_with = "plan::from_one")]
    pub every: Option<u64>,
    /// At random, once in so many requests. The same seed gives the same requests.
    #[serde(deserialize_with = "plan::from_one")]
    pub one_in: Option<u64>,
    /// At requests whose path has this in it, in any case.
    pub path: Option<String>,
    /// From so many milliseconds after the start of the server.
    pub after_milliseconds: Option<u64>,
    /// Until so many milliseconds after the start of the server.
    pub before_milliseconds: Option<u64>,
    /// So many times, then no more.
    pub times: Option<u64>,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Effect {
    /// An error, with the error body.
    Status {
        /// The status: 429, 500, 502, 503, 504, or any other from 400 to 599.
        #[serde(deserialize_with = "plan::code")]
        code: u16,
        /// The `Retry-After` header, as it shall be sent.
        #[serde(default, deserialize_with = "plan::text")]
        retry_after: Option<String>,
    },
    /// An error, with a page of HTML as gateways send it.
    Html {
        /// The status, from 400 to 599.
        #[serde(deserialize_with = "plan::code")]
        code: u16,
    },
    /// The answer takes its time.
    Slow {
        /// How long it takes.
        milliseconds: u64,
    },
    /// The body ends early, and so does the connection.
    CutBody,
    /// A 200 whose body breaks off within a record and goes on with an error.
    EmbeddedError,
    /// A page whose last record is followed by a comma, which is not JSON.
    TrailingComma,
    /// The connection is closed without an answer.
    Reset,
    /// A page without records that has a next link.
    EmptyPage,
    /// A page with half of the records.
    ShortPage,
    /// The next link leads to the same page again; not on a first page, which no link led to.
    RepeatedLink,
    /// The next link leads to another host.
    ForeignLink,
    /// The link that was followed is no longer taken.
    ExpiredLink,
    /// The token is no longer taken.
    ExpiredToken,
    /// The token isn't enough: claims are asked for.
    ClaimsChallenge,
}

impl Effect {
    /// Whether nothing of the answer is sent that the request would have had.
    pub(crate) fn replaces_the_answer(&self) -> bool {
        match self {
            Effect::Status { .. }
            | Effect::Html { .. }
            | Effect::Reset
            | Effect::ExpiredLink
            | Effect::ExpiredToken
            | Effect::ClaimsChallenge => true,
            Effect::Slow { .. }
            | Effect::CutBody
            | Effect::EmbeddedError
            | Effect::TrailingComma
            | Effect::EmptyPage
            | Effect::ShortPage
            | Effect::RepeatedLink
            | Effect::ForeignLink => false,
        }
    }
}

/// A plan that is being carried out.
#[derive(Debug)]
pub(crate) struct Faults {
    pub(crate) plan: FaultPlan,
    seed: u64,
    started: Instant,
    requests: AtomicU64,
    pages: AtomicU64,
    happened: Vec<AtomicU64>,
}

impl Faults {
    pub(crate) fn new(plan: FaultPlan, seed: u64) -> Self {
        let happened = plan.faults.iter().map(|_| AtomicU64::new(0)).collect();
        let (requests, pages) = (AtomicU64::new(0), AtomicU64::new(0));
        Faults { plan, seed, started: Instant::now(), requests, pages, happened }
    }

    /// What goes wrong with a request.
    pub(crate) fn strike(&self, path: &str, is_page: bool) -> Option<&Effect> {
        let request = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let page = is_page.then(|| self.pages.fetch_add(1, Ordering::Relaxed) + 1);
        let elapsed = self.started.elapsed();
        let path = path.to_ascii_lowercase();
        let faults = self.plan.faults.iter().zip(&self.happened).zip(0_u64..);
        let mut applying = faults.filter(|((fault, happened), number)| {
            let on = &fault.on;
            let by_chance = || combine_all(&[self.seed, *number, request]);
            on.request.is_none_or(|wanted| wanted == request)
                && on.page.is_none_or(|wanted| page == Some(wanted))
                && on.every.is_none_or(|every| request.checked_rem(every) == Some(0))
                && on.one_in.is_none_or(|often| by_chance().checked_rem(often) == Some(0))
                && on.path.as_ref().is_none_or(|part| path.contains(&part.to_ascii_lowercase()))
                && on.after_milliseconds.is_none_or(|after| elapsed >= Duration::from_millis(after))
                && on.before_milliseconds.is_none_or(|before| elapsed < Duration::from_millis(before))
                && on.times.is_none_or(|times| happened.load(Ordering::Relaxed) < times)
        });
        let ((fault, happened), _) = applying.next()?;
        happened.fetch_add(1, Ordering::Relaxed);
        Some(&fault.effect)
    }

    /// How often each fault has happened, in the order of the plan.
    pub(crate) fn happened(&self) -> impl Iterator<Item = (&Fault, u64)> {
        self.plan.faults.iter().zip(self.happened.iter().map(|count| count.load(Ordering::Relaxed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_fault_happens_when_everything_that_is_said_holds() {
        let plan = r#"{"faults": [
            {"on": {"request": 2}, "effect": {"status": {"code": 429, "retryAfter": "2.128"}}},
            {"on": {"path": "/SIGNINS", "times": 1}, "effect": "emptyPage"}
        ]}"#;
        let faults = Faults::new(serde_json::from_str(plan).unwrap(), 7);
        let strike = |path| faults.strike(path, true).cloned();
        assert_eq!(strike("/beta/auditLogs/provisioning"), None);
        let status = Effect::Status { code: 429, retry_after: Some("2.128".to_owned()) };
        assert_eq!(strike("/beta/auditLogs/signIns"), Some(status));
        assert_eq!(strike("/beta/auditLogs/signIns"), Some(Effect::EmptyPage));
        assert_eq!(strike("/beta/auditLogs/signIns"), None);
        assert_eq!(faults.happened().map(|(_, count)| count).collect::<Vec<_>>(), [1, 1]);
    }

    /// At which of a hundred requests, every other of which is for a page, something goes wrong.
    fn struck(on: Trigger) -> Vec<u64> {
        let faults = Faults::new(FaultPlan { faults: vec![Fault { on, effect: Effect::Reset }] }, 7);
        (1..=100)
            .filter(|request| faults.strike("/v1.0/auditLogs/signIns", request % 2 == 0).is_some())
            .collect()
    }

    #[tokio::test]
    async fn requests_and_pages_are_counted_from_one() {
        assert_eq!(struck(Trigger { request: Some(3), ..Trigger::default() }), [3]);
        assert_eq!(struck(Trigger { page: Some(3), ..Trigger::default() }), [6]);
        assert_eq!(struck(Trigger { every: Some(40), ..Trigger::default() }), [40, 80]);
        let often = struck(Trigger { one_in: Some(5), ..Trigger::default() });
        assert!((10..=35).contains(&often.len()), "{often:?}");
        assert_eq!(often, struck(Trigger { one_in: Some(5), ..Trigger::default() }));
        assert_eq!(struck(Trigger { times: Some(2), ..Trigger::default() }), [1, 2]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_window_of_time_counts_from_the_start() {
        let on = Trigger {
            after_milliseconds: Some(2_000),
            before_milliseconds: Some(4_000),
            ..Trigger::default()
        };
        let faults = Faults::new(FaultPlan { faults: vec![Fault { on, effect: Effect::Reset }] }, 7);
        let mut happened = Vec::new();
        for _ in 0..6 {
            happened.push(faults.strike("/", false).is_some());
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        assert_eq!(happened, [false, false, true, true, false, false]);
    }
}

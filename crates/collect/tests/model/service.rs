//! A service that shows records late, revises them, and fails in every way that was seen.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{Failure, Pages, ReadRequest, Source, SourceError, SourcePage, Span};

use crate::random::Random;
use crate::world::World;

/// How the service misbehaves. Chances are percent of the reads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    pub(crate) early_end: u64,
    pub(crate) breaks: u64,
    pub(crate) ignored_filter: u64,
    pub(crate) wrong_date: u64,
    pub(crate) no_date: u64,
    pub(crate) outages: Vec<Span>,
    pub(crate) truncates_bounds: bool,
    pub(crate) exclusive_bounds: bool,
    pub(crate) retention: Option<SignedDuration>,
}

/// A record over time.
#[derive(Clone, Debug)]
pub(crate) struct History {
    pub(crate) id: String,
    /// From when on which content is shown; sorted. No content: it has vanished.
    pub(crate) states: Vec<(Timestamp, Option<Content>)>,
}

/// A content: what is distinguished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Content {
    pub(crate) revision: u64,
    pub(crate) event: Timestamp,
}

/// What identifies a content for the checker: id, revision, event.
pub(crate) type Key = (String, u64, String);

#[derive(Clone)]
pub(crate) struct Service(Arc<Inner>);

struct Inner {
    world: World,
    faults: Faults,
    histories: Vec<History>,
    state: Mutex<State>,
}

struct State {
    random: Random,
    requests: u64,
    /// What each page returned, by request id.
    pages: BTreeMap<String, Vec<Key>>,
    /// The true time of each page.
    sent: BTreeMap<String, Timestamp>,
}

impl Service {
    pub(crate) fn new(world: World, seed: u64, faults: Faults, histories: Vec<History>) -> Self {
        let state = Mutex::new(State {
            random: Random::new(seed),
            requests: 0,
            pages: BTreeMap::new(),
            sent: BTreeMap::new(),
        });
        Self(Arc::new(Inner { world, faults, histories, state }))
    }

    pub(crate) fn pages(&self) -> BTreeMap<String, Vec<Key>> {
        self.0.state.lock().unwrap().pages.clone()
    }

    /// When a page was sent, by the true time.
    pub(crate) fn sent_at(&self, id: &str) -> Timestamp {
        self.0.state.lock().unwrap().sent[id]
    }

    pub(crate) fn histories(&self) -> &[History] {
        &self.0.histories
    }

    pub(crate) fn retention(&self) -> Option<SignedDuration> {
        self.0.faults.retention
    }
}

impl History {
    pub(crate) fn at(&self, now: Timestamp) -> Option<Content> {
        self.states.iter().rev().find(|(from, _)| *from <= now).and_then(|(_, content)| *content)
    }
}

/// What a read will do.
struct Plan {
    service: Service,
    ids: Vec<usize>,
    page: usize,
    pages: usize,
    ends_early_after: Option<usize>,
    breaks_after: Option<usize>,
    date_offset: i64,
    has_date: bool,
    is_over: bool,
}

const PAGE: usize = 5;

impl Source for Service {
    fn read(&self, request: &ReadRequest) -> Pages {
        let service = self.clone();
        let asked = request.span.unwrap();
        let first = stream::once(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            service.plan(asked)
        });
        let pages = futures_util::StreamExt::flat_map(first, |plan| match plan {
            Err(error) => futures_util::StreamExt::left_stream(stream::iter([Err(error)])),
            Ok(plan) => futures_util::StreamExt::right_stream(stream::unfold(plan, |mut plan| async move {
                if plan.is_over {
                    return None;
                }
                if plan.page > 0 {
                    tokio::time::sleep(Duration::from_secs(2)).await;
                }
                Some((plan.next(), plan))
            })),
        });
        Box::pin(pages)
    }
}

impl Service {
    fn plan(&self, asked: Span) -> Result<Plan, SourceError> {
        let inner = &self.0;
        let now = inner.world.now();
        if inner.faults.outages.iter().any(|outage| outage.contains(now)) {
            return Err(SourceError::new(Failure::Network, "outage"));
        }
        let state = inner.state.lock().unwrap();
        let random = &state.random;
        let faults = &inner.faults;
        let is_ignored = random.chance(faults.ignored_filter);
        let bound = |bound: Timestamp| {
            if faults.truncates_bounds { Timestamp::from_second(bound.as_second()).unwrap() } else { bound }
        };
        let (from, to) = (bound(asked.from), bound(asked.to));
        let has = |event: Timestamp| {
            let is_kept = faults.retention.is_none_or(|retention| event >= now - retention);
            let is_inside = if faults.exclusive_bounds {
                from < event && event < to
            } else {
                from <= event && event <= to
            };
            is_kept && (is_inside || is_ignored)
        };
        let shown =
            |history: &History| history.at(now).map(|content| content.event).filter(|event| has(*event));
        let mut found: Vec<(Timestamp, usize)> = inner
            .histories
            .iter()
            .enumerate()
            .filter_map(|(index, history)| Some((shown(history)?, index)))
            .collect();
        found.sort_by(|one, other| other.cmp(one));
        let pages = found.len().div_ceil(PAGE).max(1);
        let some_page = || Some(random.below(pages as u64) as usize);
        Ok(Plan {
            service: self.clone(),
            ids: found.into_iter().map(|(_, index)| index).collect(),
            page: 0,
            pages,
            ends_early_after: if random.chance(faults.early_end) { some_page() } else { None },
            breaks_after: if random.chance(faults.breaks) { some_page() } else { None },
            date_offset: if random.chance(faults.wrong_date) { random.below(7200) as i64 - 3600 } else { 0 },
            has_date: !random.chance(faults.no_date),
            is_over: false,
        })
    }
}

impl Plan {
    fn next(&mut self) -> Result<SourcePage, SourceError> {
        let inner = &self.service.0;
        if self.breaks_after == Some(self.page) {
            self.is_over = true;
            return Err(SourceError::new(Failure::ExpiredLink, "expired"));
        }
        let now = inner.world.now();
        let mut state = inner.state.lock().unwrap();
        let mut page = SourcePage::default();
        let mut keys = Vec::new();
        for index in self.ids.iter().skip(self.page * PAGE).take(PAGE) {
            let history = &inner.histories[*index];
            if let Some(content) = history.at(now) {
                page.records.push(text(&history.id, content, &state.random).into());
                keys.push((history.id.clone(), content.revision, content.event.to_string()));
            }
        }
        state.requests += 1;
        let request_id = format!("r{}", state.requests);
        state.pages.insert(request_id.clone(), keys);
        state.sent.insert(request_id.clone(), now);
        page.request_id = Some(request_id);
        let date =
            Timestamp::from_second(now.as_second()).unwrap() + SignedDuration::from_secs(self.date_offset);
        page.date = self.has_date.then_some(date);
        page.is_last = self.page + 1 >= self.pages || self.ends_early_after == Some(self.page);
        self.is_over = page.is_last;
        self.page += 1;
        Ok(page)
    }
}

/// The same content in different texts.
fn text(id: &str, content: Content, random: &Random) -> String {
    let Content { revision, event } = content;
    match random.below(3) {
        0 => format!(r#"{{"id":"{id}","revision":{revision},"activityDateTime":"{event}"}}"#),
        1 => format!(r#"{{"activityDateTime": "{event}", "revision": {revision}, "id": "{id}"}}"#),
        _ => format!(
            "{{\r\n  \"revision\": {revision},\n  \"id\": \"{id}\",\n  \"activityDateTime\": \"{event}\"\n}}"
        ),
    }
}

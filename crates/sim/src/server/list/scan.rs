//! Scans a log in the order of time.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::json;

use super::Query;
use crate::data::{Kind, Record, Source, first_where};
use crate::fault::Effect;
use crate::odata::{
    EvalContext, Expression, OutOfSteps, Outcomes, ROUNDED, evaluate, window, without_bounds,
};
use crate::publication::Visibility;
use crate::server::graph_request::GraphRequest;
use crate::server::link::Cursor;
use crate::server::page::Page;
use crate::server::reply::GraphError;

/// So many steps can be spent on the filter for one page; then it ends early, with a next link.
const STEPS_OF_PAGE: u64 = 2_000_000;

/// So many steps can be spent on the filter for one record; then the filter is refused.
const STEPS_OF_RECORD: u64 = 100_000;

/// So many steps can be spent on a count.
const STEPS_OF_COUNT: u64 = 200_000_000;

/// How many steps it is to compute a record for the filter.
const COST_OF_RECORD: u64 = 100;

/// Other tasks run after so many records.
const YIELD_AFTER: u64 = 500;

const KINDS: &str = "signInEventTypes";

/// A scan of the records that a query selects.
pub(super) struct Scan<'a> {
    request: &'a GraphRequest<'a>,
    query: &'a Query,
    descending: bool,
    /// The properties that the filter needs.
    names: Vec<&'a str>,
    /// The filter is ignored, apart from kinds.
    ignored: bool,
    /// Nothing but the kind of a record decides whether it is selected.
    by_kind_only: bool,
    /// The positions that the time bounds of the filter leave.
    range: Range<u64>,
    /// Those of them for which the bounds hold for sure, and what else the filter asks for.
    inside: Range<u64>,
    beside_bounds: Option<Expression>,
    /// What is known of the filter by the kind of a record, inside and elsewhere.
    by_kind: BTreeMap<(bool, Kind), Outcomes>,
    steps: u64,
    since_yield: u64,
}

impl<'a> Scan<'a> {
    pub(super) fn new(request: &'a GraphRequest<'a>, query: &'a Query, descending: bool) -> Self {
        let ignored = request.struck.has(&Effect::IgnoredFilter);
        let mut names = query.filter.as_ref().map_or_else(Vec::new, |filter| filter.expression.properties());
        if query.cast.is_some() {
            names.push("id");
        }
        let mut scan = Scan {
            request,
            query,
            descending,
            names,
            ignored,
            by_kind_only: query.filter.is_none() && query.cast.is_none() && request.shows_all(),
            range: 0..request.source.count(),
            inside: 0..0,
            beside_bounds: None,
            by_kind: BTreeMap::new(),
            steps: STEPS_OF_PAGE,
            since_yield: 0,
        };
        if !ignored {
            scan.find_range();
        }
        scan
    }

    /// The page that starts at a cursor.
    pub(super) async fn page(&mut self, start: Cursor, size: u64) -> Result<Page, GraphError> {
        let (mut next, mut skip) = match start {
            Cursor::First => (None, u64::from(self.query.options.skip.unwrap_or(0))),
            Cursor::Position(position) => (Some(position), 0),
            Cursor::Offset(offset) => (None, offset),
        };
        let offset = skip;
        // The cursor is after the next position of a descending scan, and at it of an ascending one.
        let mut at = match (next.take(), self.descending) {
            (None, true) => self.range.end,
            (None, false) => self.range.start,
            (Some(position), _) => position.clamp(self.range.start, self.range.end),
        };
        let mut positions = Vec::new();
        if let (Cursor::Position(_), true) = (start, self.request.struck.has(&Effect::DuplicateOverPages)) {
            positions.extend(self.last_before(at).await?);
        }
        while (positions.len() as u64) < size && self.has_more(at) && self.steps > COST_OF_RECORD {
            let position = if self.descending { at - 1 } else { at };
            at = if self.descending { at - 1 } else { at + 1 };
            if !self.selects(position).await? {
                continue;
            }
            match skip.checked_sub(1) {
                Some(rest) => skip = rest,
                None => positions.push(position),
            }
        }
        let by_offset = matches!(start, Cursor::Offset(_)) || self.request.struck.has(&Effect::OffsetToken);
        let next = match by_offset {
            true => Cursor::Offset(offset + positions.len() as u64),
            false => Cursor::Position(at),
        };
        Ok(Page { positions, next: self.has_more(at).then_some(next) })
    }

    /// How many records the query selects.
    pub(super) async fn count(&mut self) -> Result<u64, GraphError> {
        self.steps = STEPS_OF_COUNT;
        let mut count = 0;
        for position in self.range.clone() {
            if self.steps <= COST_OF_RECORD {
                return Err(GraphError::new(504, "UnknownError", "The request timed out while counting."));
            }
            count += u64::from(self.selects(position).await?);
        }
        Ok(count)
    }

    /// All positions that the query selects, if there are not too many.
    pub(super) async fn all(&mut self, most: u64) -> Result<Vec<u64>, GraphError> {
        let too_long = || GraphError::new(504, "UnknownError", "The request timed out while sorting.");
        self.steps = STEPS_OF_COUNT;
        let mut positions = Vec::new();
        for position in self.range.clone() {
            if positions.len() as u64 > most || self.steps <= COST_OF_RECORD {
                return Err(too_long());
            }
            if self.selects(position).await? {
                positions.push(position);
            }
        }
        Ok(positions)
    }

    fn has_more(&self, at: u64) -> bool {
        if self.descending { at > self.range.start } else { at < self.range.end }
    }

    /// The last selected position before a cursor, if it is near.
    async fn last_before(&mut self, at: u64) -> Result<Option<u64>, GraphError> {
        for distance in 0..100 {
            let position = match self.descending {
                true => Some(at + distance).filter(|position| *position < self.range.end),
                false => at.checked_sub(distance + 1).filter(|position| *position >= self.range.start),
            };
            let Some(position) = position else { return Ok(None) };
            if self.selects(position).await? {
                return Ok(Some(position));
            }
        }
        Ok(None)
    }

    /// Whether the query selects the record at a position.
    async fn selects(&mut self, position: u64) -> Result<bool, GraphError> {
        self.since_yield += 1;
        if self.since_yield >= YIELD_AFTER {
            self.since_yield = 0;
            tokio::task::yield_now().await;
        }
        self.steps = self.steps.saturating_sub(1);
        let request = self.request;
        if self.by_kind_only {
            return Ok(self.by_kind(position, false)?.is_none_or(Outcomes::can_hold));
        }
        let visibility = request.visibility(position);
        if visibility == Visibility::NotYet {
            return Ok(false);
        }
        let is_inside = self.inside.contains(&position);
        let by_kind = self.by_kind(position, is_inside)?;
        if by_kind.is_some_and(|outcomes| !outcomes.can_hold()) {
            return Ok(false);
        }
        let filter = match &self.query.filter {
            Some(filter) if !self.ignored && by_kind != Some(Outcomes::TRUE) => Some(&filter.expression),
            _ => None,
        };
        let filter = if is_inside { filter.and(self.beside_bounds.as_ref()) } else { filter };
        if filter.is_none() && self.query.cast.is_none() {
            return Ok(true);
        }
        self.steps = self.steps.saturating_sub(COST_OF_RECORD);
        let revised = visibility == Visibility::Revised;
        let record = request.tenant.data.record(
            request.schema,
            request.report,
            &request.source,
            position,
            &self.names,
            revised,
        );
        if let Some(cast) = &self.query.cast {
            let tag = record.get("@odata.type").and_then(serde_json::Value::as_str);
            if tag.is_none_or(|tag| tag.trim_start_matches('#') != cast) {
                return Ok(false);
            }
        }
        Ok(match filter {
            Some(filter) => {
                let (outcomes, steps) = self.evaluate(filter, &record, true)?;
                self.steps = self.steps.saturating_sub(steps);
                outcomes == Outcomes::TRUE
            }
            None => true,
        })
    }

    /// What is known of the filter for the record at a position by its kind alone; nothing where it has none. What does not
    /// ask for kinds is about interactive sign-ins only.
    fn by_kind(&mut self, position: u64, is_inside: bool) -> Result<Option<Outcomes>, GraphError> {
        let request = self.request;
        let Some(kind) = request.tenant.data.kind(&request.source, position) else { return Ok(None) };
        let Some(filter) = self.query.filter.as_ref().filter(|filter| filter.selects_kinds) else {
            return Ok((kind != Kind::Interactive).then_some(Outcomes::FALSE));
        };
        // A record from a file may have several kinds.
        if matches!(request.source, Source::File(_)) {
            return Ok(None);
        }
        if let Some(known) = self.by_kind.get(&(is_inside, kind)) {
            return Ok(Some(*known));
        }
        let expression = if is_inside { self.beside_bounds.as_ref() } else { Some(&filter.expression) };
        let record = Record::from_iter([(KINDS.to_owned(), json!([kind.wire()]))]);
        let outcomes = match expression {
            Some(expression) => self.evaluate(expression, &record, false)?.0,
            None => Outcomes::TRUE,
        };
        self.by_kind.insert((is_inside, kind), outcomes);
        Ok(Some(outcomes))
    }

    /// Evaluates the filter, and counts the steps.
    fn evaluate(
        &self,
        filter: &Expression,
        record: &Record,
        complete: bool,
    ) -> Result<(Outcomes, u64), GraphError> {
        let now = jiff::Timestamp::from_microsecond(self.request.now).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let mut left = STEPS_OF_RECORD;
        let outcomes = evaluate(filter, EvalContext { record, complete, now }, &mut left);
        let outcomes = outcomes.map_err(|OutOfSteps| {
            let message = "Invalid filter clause: the filter is too complex, a record needs too many steps.";
            GraphError::bad_request(message)
        })?;
        Ok((outcomes, STEPS_OF_RECORD - left))
    }

    /// Finds the positions that the time bounds of the filter leave, and those that are well inside.
    fn find_range(&mut self) {
        let request = self.request;
        let size = request.source.count();
        let (Some(filter), Some(time)) = (&self.query.filter, &request.report.time) else { return };
        if matches!(request.source, Source::Rows(_)) {
            return;
        }
        let first_from = |bound: i64| {
            first_where(size, |position| {
                request.tenant.data.instant(&request.source, request.report, position) >= bound
            })
        };
        let positions = |earliest: i64, latest: i64| {
            let start = if earliest == i64::MIN { 0 } else { first_from(earliest) };
            let end = if latest == i64::MAX { size } else { first_from(latest.saturating_add(1)) };
            start..end.max(start)
        };
        let (earliest, latest) = window(&filter.expression, time);
        self.range = positions(earliest, latest);
        // Records from files may lack a time.
        if matches!(request.source, Source::Log(..)) {
            let margin = 2 * ROUNDED;
            let earliest = if earliest == i64::MIN { earliest } else { earliest.saturating_add(margin) };
            let latest = if latest == i64::MAX { latest } else { latest.saturating_sub(margin) };
            self.inside = positions(earliest, latest);
            self.beside_bounds = without_bounds(&filter.expression, time);
        }
    }
}

//! Pages of collections.

use std::ops::Range;

use msgraph_codegen::model::Operator;
use serde_json::{Value, json};

use super::answer::{Answer, Failure};
use super::call::Call;
use super::envelope::{Page, body};
use super::link::position;
use crate::data::{Kind, Record, Source};
use crate::fault::Effect;
use crate::lateness::Edition;
use crate::odata::{
    Expression, Facts, Options, Strictness, check, check_path, compare_values, evaluate, kinds, properties,
    value_at, window,
};

/// So many records are looked at for one page; then it ends early, with a next link. Fewer if the filter is long.
const MAX_LOOKED_AT: u64 = 20_000;

/// So many letters of a filter are usual.
const USUAL_FILTER: u64 = 500;

/// To look at more records takes too long, again for a filter of the usual length.
const MAX_COUNTED: u64 = 2_000_000;

/// More are not sorted by anything but time.
const MAX_SORTED: u64 = 100_000;

const KINDS: &str = "signInEventTypes";

/// A page of a collection, or of what a function gives.
pub(super) fn list(call: &Call<'_>) -> Result<Answer, Failure> {
    let options = Options::read(call.query)?;
    refuse(call, &options)?;
    let start = position(call, &options).ok_or_else(Failure::skip_token)?;
    let mut size = options.top.map_or(page_size(call), |top| u64::from(top).min(page_size(call)));
    if call.effect == Some(&Effect::ShortPage) {
        size = size.div_ceil(2);
    }
    let mut page = match (call.effect, sorts_by_time(call, &options)) {
        (Some(Effect::EmptyPage), _) => Page { positions: Vec::new(), next: Some(start) },
        (_, Some(descending)) => by_time(call, &options, descending, start, size),
        (_, None) => sorted(call, &options, start, size)?,
    };
    // A first page was asked for without a link, so it has none to repeat.
    if call.effect == Some(&Effect::RepeatedLink) && options.skip_token.is_some() {
        page.next = page.next.map(|_| start);
    }
    if size == 0 {
        page.next = None;
    }
    if call.report.parameters.is_none() {
        let (version, name) = (&call.schema.version, &call.report.name);
        call.tenant.served.add(call.caller, version, name, page.positions.iter().copied());
    }
    let counted = (options.count && options.skip_token.is_none()).then(|| count(call, &options));
    let counted = counted.transpose()?;
    Ok(Answer::json(body(call, &options, &page, counted)))
}

/// Nothing but the number of records, where they can be counted.
pub(super) fn count_alone(call: &Call<'_>) -> Result<Answer, Failure> {
    let options = Options { count: true, ..Options::read(call.query)? };
    refuse(call, &options)?;
    Ok(Answer::Body { media_type: "text/plain", body: count(call, &options)?.to_string() })
}

/// What the service doesn't take.
fn refuse(call: &Call<'_>, options: &Options) -> Result<(), Failure> {
    let (report, strictness) = (call.report, call.tenant.strictness);
    let lenient = strictness == Strictness::Lenient;
    if options.skip.is_some() && !report.capabilities.skip {
        return Err(Failure::bad_request("Query option 'Skip' is not allowed."));
    }
    if options.count && !report.capabilities.count && !lenient {
        return Err(Failure::bad_request("Query option 'Count' is not allowed."));
    }
    if let Some((_, filter)) = &options.filter {
        check(filter, call.schema, &report.entity, strictness)?;
    }
    for path in &options.select {
        let path: Vec<String> = path.split('/').map(str::to_owned).collect();
        if path.first().is_none_or(|first| first != "*") {
            check_path(call.schema, &report.entity, &path)?;
        }
    }
    let Some(order) = &options.order_by else { return Ok(()) };
    check_path(call.schema, &report.entity, &order.path)?;
    let path = order.path.join("/");
    if !lenient && !call.schema.documents(&report.entity, &path, Operator::OrderBy) {
        return Err(Failure::bad_request(format!("Sorting by '{path}' is not supported.")));
    }
    Ok(())
}

fn page_size(call: &Call<'_>) -> u64 {
    if call.report.entity.ends_with(".customSecurityAttributeAudit") { 100 } else { 1_000 }
}

/// Whether the order is by time, and then whether the newest come first; everything is, unless told otherwise.
fn sorts_by_time(call: &Call<'_>, options: &Options) -> Option<bool> {
    match &options.order_by {
        None => Some(true),
        Some(order) if order.path.first() == call.report.time.as_ref() => Some(order.descending),
        Some(_) => None,
    }
}

fn by_time(call: &Call<'_>, options: &Options, descending: bool, start: u64, size: u64) -> Page {
    let range = range(call, options);
    let length = range.end.saturating_sub(range.start);
    let mut positions = Vec::new();
    let mut at = start.max(u64::from(options.skip.filter(|_| options.skip_token.is_none()).unwrap_or(0)));
    let mut looked_at = 0;
    let most = MAX_LOOKED_AT / effort(options);
    let named = named(options);
    while at < length && (positions.len() as u64) < size && looked_at < most {
        let index = if descending { range.start + at } else { range.end - 1 - at };
        at += 1;
        if !is_candidate(call, options, &named, index) {
            continue;
        }
        looked_at += 1;
        if matches(call, options, &named, index) {
            positions.push(index);
        }
    }
    Page { positions, next: (at < length).then_some(at) }
}

/// How many times the usual effort it takes to look at a record.
fn effort(options: &Options) -> u64 {
    let length = options.filter.as_ref().map_or(0, |(text, _)| text.len() as u64);
    length.div_ceil(USUAL_FILTER).max(1)
}

/// What a filter needs to know of a record.
fn named(options: &Options) -> Vec<&str> {
    options.filter.as_ref().map_or_else(Vec::new, |(_, filter)| properties(filter))
}

fn sorted(call: &Call<'_>, options: &Options, start: u64, size: u64) -> Result<Page, Failure> {
    let total = call.source.count();
    if total > MAX_SORTED / effort(options) {
        return Err(Failure::new(504, "UnknownError", "Sorting takes too long."));
    }
    let path = options.order_by.as_ref().map_or(&[] as &[String], |order| &order.path);
    let first: Vec<&str> = path.first().map(String::as_str).into_iter().collect();
    let named = named(options);
    let matching = (0..total).filter(|index| {
        is_candidate(call, options, &named, *index) && matches(call, options, &named, *index)
    });
    let mut keys: Vec<(Value, u64)> = matching
        .map(|index| (value_at(&record(call, index, &first), path).cloned().unwrap_or_default(), index))
        .collect();
    keys.sort_by(|(left, _), (right, _)| compare_values(left, right));
    if options.order_by.as_ref().is_some_and(|order| order.descending) {
        keys.reverse();
    }
    let end = start.saturating_add(size);
    let wanted = keys.iter().zip(0_u64..).filter(|(_, at)| (start..end).contains(at));
    let positions = wanted.map(|((_, index), _)| *index).collect();
    Ok(Page { positions, next: (end < keys.len() as u64).then_some(end) })
}

/// The positions that the filter's span of time leaves.
fn range(call: &Call<'_>, options: &Options) -> Range<u64> {
    let size = call.source.count();
    if matches!(call.source, Source::Rows(_)) {
        return 0..size;
    }
    let (Some((_, filter)), Some(time)) = (&options.filter, &call.report.time) else { return 0..size };
    let (earliest, latest) = window(filter, time);
    let first_before = |bound: i64| {
        let (mut low, mut high) = (0, size);
        while low < high {
            let middle = low + (high - low) / 2;
            if call.tenant.data.instant(&call.source, call.report, middle) > bound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        low
    };
    let start = if latest == i64::MAX { 0 } else { first_before(latest) };
    let end = if earliest == i64::MIN { size } else { first_before(earliest.saturating_sub(1)) };
    start..end.max(start)
}

/// Whether a record can be on the page, as far as that can be told without making it up.
fn is_candidate(call: &Call<'_>, options: &Options, named: &[&str], index: u64) -> bool {
    if call.edition(index) == Edition::NotYet {
        return false;
    }
    let Some(kind) = call.tenant.data.kind(&call.source, index) else { return true };
    match &options.filter {
        // A record that a user brings may be of several kinds.
        Some((_, filter)) if !kinds(filter).is_empty() && matches!(call.source, Source::Loaded(_)) => true,
        Some((_, filter)) if named.contains(&KINDS) && !kinds(filter).is_empty() => {
            let known = Record::from_iter([(KINDS.to_owned(), json!([kind.wire()]))]);
            holds(call, filter, &known, false) != Some(false)
        }
        _ => kind == Kind::Interactive,
    }
}

/// Whether the filter takes the record of a position.
fn matches(call: &Call<'_>, options: &Options, named: &[&str], index: u64) -> bool {
    let Some((_, filter)) = &options.filter else { return true };
    holds(call, filter, &record(call, index, named), true) == Some(true)
}

/// As much of a record as is asked for, unmasked.
fn record(call: &Call<'_>, index: u64, names: &[&str]) -> Record {
    let again = call.edition(index) == Edition::Second;
    call.tenant.data.record(call.schema, call.report, &call.source, index, names, again)
}

fn holds(call: &Call<'_>, filter: &Expression, record: &Record, complete: bool) -> Option<bool> {
    // Documented for provisioning, and for nothing else.
    let case_sensitive = call.report.entity.ends_with(".provisioningObjectSummary");
    evaluate(filter, Facts { record, complete, case_sensitive })
}

fn count(call: &Call<'_>, options: &Options) -> Result<usize, Failure> {
    let (range, named) = (range(call, options), named(options));
    if range.end.saturating_sub(range.start) > MAX_COUNTED / effort(options) {
        return Err(Failure::new(504, "UnknownError", "Counting takes too long."));
    }
    let taken =
        |index: &u64| is_candidate(call, options, &named, *index) && matches(call, options, &named, *index);
    Ok(range.filter(taken).count())
}

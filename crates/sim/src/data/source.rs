//! Where the records of a report come from.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::Value;

use super::facts::{Facts, Kind};
use super::identifier::Guid;
use super::instant::{HOUR, Microseconds};
use super::log::Log;
use super::summaries::{self, Row};
use super::tenant::Tenant;
use super::{Loaded, Record, Selection, Shape, Style, messy};
use crate::load;
use crate::random::chance;
use crate::schema::{Report, Schema};

/// What a tenant's records depend on.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// How many records each log has.
    pub(crate) records: u64,
    /// When the newest record is of, in microseconds since 1970.
    pub(crate) until: Microseconds,
    /// The time that the records are spread over.
    pub(crate) span: Microseconds,
    pub(crate) messy: bool,
    /// Records that a user brings, by report; newest first.
    pub(crate) loaded: HashMap<String, Vec<Loaded>>,
}

/// Everything that can be read.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) settings: Settings,
    tenant: Tenant,
    /// By the short name of their entity type.
    logs: BTreeMap<String, Log>,
    /// By version and entity type.
    shapes: HashMap<(String, String), Shape>,
    /// How many sign-ins there are of each kind, once somebody has asked.
    kinds: OnceLock<BTreeMap<Kind, u64>>,
    /// The rows that were counted last, because their next page will be asked for.
    counted: Mutex<Option<(String, Arc<Vec<Row>>)>>,
}

/// The records of one report. Positions count from the newest record.
#[derive(Clone, Debug)]
pub(crate) enum Source<'a> {
    Log(&'a Log),
    Rows(Arc<Vec<Row>>),
    Loaded(&'a [Loaded]),
}

const SIGN_INS: &str = "signIn";

impl Data {
    pub(crate) fn new(settings: Settings, schemas: &[Schema]) -> Self {
        let reports =
            || schemas.iter().flat_map(|schema| schema.reports.iter().map(move |report| (schema, report)));
        let span = (settings.until.saturating_sub(settings.span), settings.until);
        let logs = reports().filter(|(_, report)| report.time.is_some()).map(|(_, report)| {
            let entity = report.short_entity();
            (entity.to_owned(), Log::new(settings.seed, entity, span, settings.records, settings.records))
        });
        let shapes = reports().map(|(schema, report)| {
            ((schema.version.clone(), report.entity.clone()), Shape::of(schema, &report.entity))
        });
        Data {
            tenant: Tenant::new(settings.seed),
            logs: logs.collect(),
            shapes: shapes.collect(),
            kinds: OnceLock::new(),
            counted: Mutex::default(),
            settings,
        }
    }

    /// Where the records of a report come from, if it is a function: with these arguments.
    pub(crate) fn source(&self, report: &Report, arguments: &[(String, String)]) -> Source<'_> {
        if let Some(records) = self.settings.loaded.get(&report.name) {
            return Source::Loaded(records);
        }
        match self.logs.get(report.short_entity()) {
            Some(log) => Source::Log(log),
            None => Source::Rows(self.rows(report, arguments)),
        }
    }

    /// The kind of the sign-in at a position, if these records are sign-ins and tell.
    pub(crate) fn kind(&self, source: &Source<'_>, index: u64) -> Option<Kind> {
        match source {
            Source::Log(log) => log.kind(log.mirrored(index)),
            Source::Rows(_) => None,
            Source::Loaded(records) => {
                let loaded = usize::try_from(index).ok().and_then(|index| records.get(index))?;
                let told = loaded.record.get("signInEventTypes")?.as_array()?;
                Kind::ALL.into_iter().find(|kind| told.iter().any(|text| text == kind.wire()))
            }
        }
    }

    /// How many sign-ins there are of each kind.
    pub(crate) fn kinds(&self) -> Vec<(Kind, u64)> {
        let Some(log) = self.logs.get(SIGN_INS) else { return Vec::new() };
        let counts = self.kinds.get_or_init(|| {
            let mut counts = BTreeMap::from(Kind::ALL.map(|kind| (kind, 0)));
            for kind in (0..log.count()).filter_map(|position| log.kind(position)) {
                *counts.entry(kind).or_default() += 1;
            }
            counts
        });
        counts.iter().map(|(kind, count)| (*kind, *count)).collect()
    }

    /// How many records a report has, where that is known without counting sign-ins.
    pub(crate) fn size(&self, report: &Report) -> Option<u64> {
        match (self.settings.loaded.get(&report.name), self.logs.get(report.short_entity())) {
            (Some(records), _) => Some(records.len() as u64),
            (None, log) => log.map(Log::count),
        }
    }

    /// When a record happened.
    pub(crate) fn instant(&self, source: &Source<'_>, report: &Report, index: u64) -> Microseconds {
        match source {
            Source::Log(log) => log.instant(log.mirrored(index)),
            Source::Rows(_) => 0,
            Source::Loaded(records) => {
                let record = usize::try_from(index).ok().and_then(|index| records.get(index));
                let time = record.and_then(|loaded| loaded.record.get(report.time.as_ref()?)?.as_str());
                let time = time.and_then(|time| time.parse::<jiff::Timestamp>().ok());
                time.map_or(0, jiff::Timestamp::as_microsecond)
            }
        }
    }

    /// The position of the record with a key.
    pub(crate) fn find(
        &self,
        schema: &Schema,
        report: &Report,
        source: &Source<'_>,
        key: &str,
    ) -> Option<u64> {
        if let Source::Log(log) = source {
            return log
                .position(Guid::parse(&key.to_ascii_lowercase())?)
                .map(|position| log.mirrored(position));
        }
        (0..source.count()).find(|index| self.key(schema, report, source, *index).eq_ignore_ascii_case(key))
    }

    /// The key of a record.
    pub(crate) fn key(&self, schema: &Schema, report: &Report, source: &Source<'_>, index: u64) -> String {
        if let Source::Log(log) = source {
            return log.id(log.mirrored(index)).to_string();
        }
        if let Source::Loaded(records) = source {
            let loaded = usize::try_from(index).ok().and_then(|index| records.get(index));
            return loaded.map(|loaded| load::key(loaded, &report.key)).unwrap_or_default();
        }
        let record = self.record(schema, report, source, index, &[&report.key], false);
        record.get(&report.key).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// A record as an object, of which only some properties are needed; nothing is masked or odd.
    pub(crate) fn record(
        &self,
        schema: &Schema,
        report: &Report,
        source: &Source<'_>,
        index: u64,
        names: &[&str],
        again: bool,
    ) -> Record {
        if let Source::Loaded(records) = source {
            let loaded = usize::try_from(index).ok().and_then(|index| records.get(index));
            return loaded.map(|loaded| loaded.record.clone()).unwrap_or_default();
        }
        let Some(shape) = self.shape(schema, report) else { return Record::new() };
        let selection = shape.selection(names.iter().copied());
        let mut text = Vec::new();
        let style = Style { reveal: true, messy: false };
        if let Some(facts) = self.facts(source, index, again) {
            shape.write(&mut text, &facts, Some(&selection), style);
        }
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Writes a record as the service sends it.
    pub(crate) fn write(
        &self,
        out: &mut Vec<u8>,
        (shape, selection): (&Shape, Option<&Selection>),
        source: &Source<'_>,
        index: u64,
        again: bool,
        reveal: bool,
    ) {
        let Some(facts) = self.facts(source, index, again) else { return };
        let messy = self.settings.messy;
        // Members that should be hidden have come all the same.
        let reveal = reveal || (messy && chance(facts.random(0x5256), 20));
        let style = Style { reveal, messy };
        shape.write(out, &facts, selection, style);
        if style.messy && selection.is_none() {
            messy::write_more(out, &facts);
        }
    }

    pub(crate) fn shape(&self, schema: &Schema, report: &Report) -> Option<&Shape> {
        self.shapes.get(&(schema.version.clone(), report.entity.clone()))
    }

    fn facts(&self, source: &Source<'_>, index: u64, again: bool) -> Option<Facts<'_>> {
        match source {
            Source::Log(log) => Some(log.facts(&self.tenant, log.mirrored(index), again)),
            Source::Rows(rows) => {
                let row = usize::try_from(index).ok().and_then(|index| rows.get(index))?;
                Some(row.facts(&self.tenant, index))
            }
            Source::Loaded(_) => None,
        }
    }

    fn rows(&self, report: &Report, arguments: &[(String, String)]) -> Arc<Vec<Row>> {
        let name = format!("{}{arguments:?}", report.name);
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, rows)) = counted.as_ref().filter(|(other, _)| *other == name) {
            return Arc::clone(rows);
        }
        let rows = Arc::new(self.count(report, arguments));
        *counted = Some((name, Arc::clone(&rows)));
        rows
    }

    fn count(&self, report: &Report, arguments: &[(String, String)]) -> Vec<Row> {
        let Some(sign_ins) = self.logs.get(SIGN_INS) else { return Vec::new() };
        match report.short_entity() {
            "auditActivityType" => summaries::activity_types(),
            "signInEventsActivity" => {
                let end = self.settings.until;
                summaries::by_day(sign_ins, (end.saturating_sub(self.settings.span), end))
            }
            "signInEventsAppActivity" => summaries::by_app(&self.tenant, sign_ins),
            "summarizedSignIn" => {
                let window = arguments.first().and_then(|(_, member)| summaries::window(member));
                summaries::by_window(
                    &self.tenant,
                    sign_ins,
                    summaries::kind(&report.name),
                    window.unwrap_or(HOUR),
                )
            }
            _ => Vec::new(),
        }
    }
}

impl Source<'_> {
    pub(crate) fn count(&self) -> u64 {
        match self {
            Source::Log(log) => log.count(),
            Source::Rows(rows) => rows.len() as u64,
            Source::Loaded(records) => records.len() as u64,
        }
    }
}

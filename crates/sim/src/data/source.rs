//! Where the records of a report come from.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::directory::Directory;
use super::instant::{HOUR, Microseconds};
use super::log::Log;
use super::record_seed::{Kind, RecordSeed};
use super::summaries::{self, Row};
use super::timeline::Timeline;
use super::{FileRecord, Record, Selection, Shape, Style, oddities};
use crate::random::chance;
use crate::records_file;
use crate::schema::{Report, Schema};

/// What a tenant's records depend on.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// How many records each log has at `newest`.
    pub(crate) records: u64,
    /// When the newest record happened, in microseconds since 1970; a live tenant goes on after it.
    pub(crate) newest: Microseconds,
    /// The time that the records are spread over.
    pub(crate) span: Microseconds,
    pub(crate) live: bool,
    pub(crate) oddities: bool,
    /// Records from files, by report; oldest first.
    pub(crate) files: HashMap<String, Vec<FileRecord>>,
}

#[cfg(test)]
impl Settings {
    /// So many records within 30 days.
    pub(crate) fn example(records: u64) -> Self {
        Settings {
            seed: 7,
            records,
            newest: 1_790_000_000_000_000,
            span: 30 * super::instant::DAY,
            live: false,
            oddities: false,
            files: HashMap::new(),
        }
    }
}

/// Everything that can be read.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) settings: Settings,
    pub(crate) directory: Directory,
    /// By the short name of their entity type.
    pub(super) logs: BTreeMap<String, Log>,
    /// By version and entity type.
    shapes: HashMap<(String, String), Shape>,
    /// The rows that were counted last, because their next page will be requested.
    counted: Mutex<Option<(String, Arc<Vec<Row>>)>>,
}

/// The records of one report at one time. Position 0 is the oldest; positions never change.
#[derive(Clone, Debug)]
pub(crate) enum Source<'a> {
    /// A log, and how many of its records have happened.
    Log(&'a Log, u64),
    Rows(Arc<Vec<Row>>),
    File(&'a [FileRecord]),
}

const SIGN_INS: &str = "signIn";

impl Data {
    pub(crate) fn new(settings: Settings, schemas: &[Arc<Schema>]) -> Self {
        let reports =
            || schemas.iter().flat_map(|schema| schema.reports.iter().map(move |report| (schema, report)));
        let (start, end) = (settings.newest.saturating_sub(settings.span), settings.newest);
        let timeline = Timeline::new(start, end, settings.records);
        let logs = reports().filter(|(_, report)| report.time.is_some()).map(|(_, report)| {
            let entity = report.short_entity();
            let log = Log::new(entity, timeline.clone(), &settings);
            (entity.to_owned(), log)
        });
        let shapes = reports().map(|(schema, report)| {
            ((schema.version.clone(), report.entity.clone()), Shape::of(schema, &report.entity))
        });
        Data {
            directory: Directory::new(settings.seed),
            logs: logs.collect(),
            shapes: shapes.collect(),
            counted: Mutex::default(),
            settings,
        }
    }

    /// Where the records of a report come from; of a function, with these arguments.
    pub(crate) fn source(
        &self,
        report: &Report,
        arguments: &[(String, String)],
        now: Microseconds,
    ) -> Source<'_> {
        if let Some(records) = self.settings.files.get(&report.name) {
            return Source::File(records);
        }
        match self.logs.get(report.short_entity()) {
            Some(log) => Source::Log(log, log.count(now)),
            None => Source::Rows(self.rows(report, arguments, now)),
        }
    }

    /// The kind of the sign-in at a position, if these records are sign-ins that have one.
    pub(crate) fn kind(&self, source: &Source<'_>, position: u64) -> Option<Kind> {
        match source {
            Source::Log(log, _) => log.kind(position),
            Source::Rows(_) => None,
            Source::File(records) => {
                let record = usize::try_from(position).ok().and_then(|position| records.get(position))?;
                let kinds = record.record.get("signInEventTypes")?.as_array()?;
                Kind::ALL.into_iter().find(|kind| kinds.iter().any(|text| text == kind.wire()))
            }
        }
    }

    /// How many records a report has, if that is known without counting sign-ins.
    pub(crate) fn size(&self, report: &Report, now: Microseconds) -> Option<u64> {
        match (self.settings.files.get(&report.name), self.logs.get(report.short_entity())) {
            (Some(records), _) => Some(records.len() as u64),
            (None, log) => log.map(|log| log.count(now)),
        }
    }

    /// When the record at a position happened; 0 if it has no time.
    pub(crate) fn instant(&self, source: &Source<'_>, report: &Report, position: u64) -> Microseconds {
        match source {
            Source::Log(log, _) => log.instant(position),
            Source::Rows(_) => 0,
            Source::File(records) => {
                let record = usize::try_from(position).ok().and_then(|position| records.get(position));
                let time = record.and_then(|record| records_file::time(record, report.time.as_deref()?));
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
        if let Source::Log(log, count) = source {
            return log.find(key, *count);
        }
        (0..source.count()).find(|at| self.key(schema, report, source, *at).eq_ignore_ascii_case(key))
    }

    /// The key of a record.
    pub(crate) fn key(&self, schema: &Schema, report: &Report, source: &Source<'_>, position: u64) -> String {
        if let Source::Log(log, _) = source {
            return log.key(position);
        }
        if let Source::File(records) = source {
            let record = usize::try_from(position).ok().and_then(|position| records.get(position));
            return record.map(|record| records_file::key(record, &report.key)).unwrap_or_default();
        }
        let record = self.record(schema, report, source, position, &[&report.key], false);
        record.get(&report.key).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Some properties of a record; nothing is masked or odd.
    pub(crate) fn record(
        &self,
        schema: &Schema,
        report: &Report,
        source: &Source<'_>,
        position: u64,
        names: &[&str],
        revised: bool,
    ) -> Record {
        if let Source::File(records) = source {
            let record = usize::try_from(position).ok().and_then(|position| records.get(position));
            return record.map(|record| record.record.clone()).unwrap_or_default();
        }
        let Some(shape) = self.shape(schema, report) else { return Record::new() };
        let selection = shape.selection(names.iter().copied());
        let mut text = Vec::new();
        let style = Style { reveal: true, oddities: false };
        if let Some(seed) = self.record_seed(source, position, revised) {
            shape.write(&mut text, &seed, Some(&selection), style);
        }
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Writes a record as the service sends it.
    pub(crate) fn write(
        &self,
        out: &mut Vec<u8>,
        (shape, selection): (&Shape, Option<&Selection>),
        source: &Source<'_>,
        position: u64,
        revised: bool,
        reveal: bool,
    ) {
        let Some(seed) = self.record_seed(source, position, revised) else { return };
        let oddities = self.settings.oddities;
        // Members that should be masked have been seen unmasked.
        let reveal = reveal || (oddities && chance(seed.random(0x5256), 20));
        let style = Style { reveal, oddities };
        shape.write(out, &seed, selection, style);
        if style.oddities && selection.is_none() {
            oddities::write_more(out, &seed);
        }
    }

    pub(crate) fn shape(&self, schema: &Schema, report: &Report) -> Option<&Shape> {
        self.shapes.get(&(schema.version.clone(), report.entity.clone()))
    }

    fn record_seed<'a>(
        &'a self,
        source: &'a Source<'a>,
        position: u64,
        revised: bool,
    ) -> Option<RecordSeed<'a>> {
        match source {
            Source::Log(log, _) => Some(log.record_seed(&self.directory, position, revised)),
            Source::Rows(rows) => {
                let row = usize::try_from(position).ok().and_then(|position| rows.get(position))?;
                let sign_ins = self.logs.get(SIGN_INS);
                let planted = sign_ins.zip(row.sign_in).and_then(|(log, position)| log.planted(position));
                Some(row.record_seed(&self.directory, position, planted))
            }
            Source::File(_) => None,
        }
    }

    fn rows(&self, report: &Report, arguments: &[(String, String)], now: Microseconds) -> Arc<Vec<Row>> {
        let sign_ins = self.logs.get(SIGN_INS).map(|log| (log, log.count(now)));
        let name = format!("{}{arguments:?}{:?}", report.name, sign_ins.map(|(_, count)| count));
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, rows)) = counted.as_ref().filter(|(other, _)| *other == name) {
            return Arc::clone(rows);
        }
        let mut rows =
            sign_ins.map_or_else(Vec::new, |sign_ins| self.count_rows(report, arguments, sign_ins));
        // Served from the last position to the first.
        rows.reverse();
        let rows = Arc::new(rows);
        *counted = Some((name, Arc::clone(&rows)));
        rows
    }

    fn count_rows(
        &self,
        report: &Report,
        arguments: &[(String, String)],
        (sign_ins, count): (&Log, u64),
    ) -> Vec<Row> {
        match report.short_entity() {
            "auditActivityType" => summaries::activity_types(),
            "signInEventsActivity" => summaries::by_day(sign_ins, count),
            "signInEventsAppActivity" => summaries::by_app(&self.directory, sign_ins, count),
            "summarizedSignIn" => {
                let window = arguments.first().and_then(|(_, member)| summaries::window(member));
                summaries::by_window(
                    &self.directory,
                    (sign_ins, count),
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
            Source::Log(_, count) => *count,
            Source::Rows(rows) => rows.len() as u64,
            Source::File(records) => records.len() as u64,
        }
    }
}

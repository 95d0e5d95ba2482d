//! Which records were sent to whom.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::data::{Kind, Source};
use crate::publication::Visibility;
use crate::schema::{Report, Schema};
use crate::server::Tenant;

/// Which records were sent to whom.
///
/// Records are counted by position, so a million records take a megabyte.
#[derive(Clone, Debug)]
pub struct Ledger {
    tenant: Arc<Tenant>,
}

/// The records of one report that one caller was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Served {
    /// The client id that the token was issued to, or `static`.
    pub caller: String,
    /// The version of the API: `beta`.
    pub version: String,
    /// The report: `signIns`.
    pub report: String,
    /// How often each record was sent, by key. Records of responses that a fault cut short count too; of a page that the
    /// client did not wait for, those that were handed to its connection.
    pub records: BTreeMap<String, u32>,
    /// How often the revised content of a record was sent, by key. The original content was sent the other times.
    pub revised: BTreeMap<String, u32>,
}

/// Counts for one caller, report and kind of sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LedgerEntry {
    /// The client id that the token was issued to, or `static`. `None` if nobody was sent any record.
    pub caller: Option<String>,
    /// The version of the API: `beta`.
    pub version: String,
    /// The report: `signIns`.
    pub report: String,
    /// The kind of sign-in: `nonInteractiveUser`. `None` for other reports.
    pub kind: Option<String>,
    /// How many records are visible now.
    pub visible: u64,
    /// How many records were sent, counting each time.
    pub served: u64,
    /// How many different records were sent.
    pub distinct: u64,
    /// How many records were sent more than once.
    pub twice: u64,
    /// How many visible records were never sent.
    pub never: u64,
    /// How many records were sent with their revised content.
    pub revised: u64,
}

/// The records that [`Ledger::select`] returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LedgerSelection {
    /// Visible records.
    Visible,
    /// Records that were sent.
    Distinct,
    /// Records that were sent more than once.
    Twice,
    /// Visible records that were never sent.
    Never,
    /// Records that were sent with their revised content.
    Revised,
}

impl Ledger {
    pub(crate) fn new(tenant: Arc<Tenant>) -> Self {
        Ledger { tenant }
    }

    /// The keys of all visible records of a report, newest first. `None` if the version or the report does not exist.
    #[must_use]
    pub fn keys(&self, version: &str, report: &str) -> Option<Vec<String>> {
        self.select(version, report, None, None, LedgerSelection::Visible)
    }

    /// The keys of all visible records of a report whose content has been revised by now, newest first. `None` if the
    /// version or the report does not exist.
    #[must_use]
    pub fn revised_keys(&self, version: &str, report: &str) -> Option<Vec<String>> {
        let view = View::new(&self.tenant, version, report)?;
        let revised = |position: &u64| view.visibility(*position) == Visibility::Revised;
        Some((0..view.source.count()).rev().filter(revised).map(|position| view.key(position)).collect())
    }

    /// Everything that was sent.
    #[must_use]
    pub fn served(&self) -> Vec<Served> {
        let counts = self.tenant.served.snapshot();
        let served = counts.into_iter().filter_map(|((caller, version, name), counts)| {
            let view = View::new(&self.tenant, &version, &name)?;
            let by_key = |counts: &[u8]| {
                let sent = (0_u64..).zip(counts).filter(|(_, count)| **count > 0);
                sent.map(|(position, count)| (view.key(position), u32::from(*count))).collect()
            };
            let (records, revised) = (by_key(&counts.all), by_key(&counts.revised));
            Some(Served { caller, version, report: name, records, revised })
        });
        served.collect()
    }

    /// Counts for every caller, report and kind; also for reports that nobody has requested.
    #[must_use]
    pub fn entries(&self) -> Vec<LedgerEntry> {
        let snapshot = self.tenant.served.snapshot();
        let mut entries = Vec::new();
        for schema in &self.tenant.schemas {
            for report in schema.reports.iter().filter(|report| report.parameters.is_none()) {
                let Some(view) = View::new(&self.tenant, &schema.version, &report.name) else { continue };
                let of_report = snapshot
                    .iter()
                    .filter(|((_, version, name), _)| *version == schema.version && *name == report.name);
                let mut callers: Vec<(Option<&str>, &PositionCounts)> =
                    of_report.map(|((caller, ..), counts)| (Some(caller.as_str()), counts)).collect();
                let none = PositionCounts::default();
                if callers.is_empty() {
                    callers.push((None, &none));
                }
                for (caller, counts) in callers {
                    entries.extend(view.entries(caller, counts));
                }
            }
        }
        entries
    }

    /// The keys of the selected records, newest first; of one caller and one kind, if given. `None` if the version or
    /// the report does not exist.
    #[must_use]
    pub fn select(
        &self,
        version: &str,
        report: &str,
        caller: Option<&str>,
        kind: Option<&str>,
        selection: LedgerSelection,
    ) -> Option<Vec<String>> {
        let view = View::new(&self.tenant, version, report)?;
        let mut total = PositionCounts::default();
        for ((found, version, name), counts) in self.tenant.served.snapshot() {
            let of_report = version == view.schema.version && name == view.report.name;
            if of_report && caller.is_none_or(|caller| caller == found) {
                total.add(&counts);
            }
        }
        let selected = (0..view.source.count()).rev().filter(|position| {
            let visible = || view.visibility(*position) != Visibility::NotYet;
            let sent = total.sent(*position);
            kind.is_none_or(|kind| view.kind(*position).is_some_and(|found| found.wire() == kind))
                && match selection {
                    LedgerSelection::Visible => visible(),
                    LedgerSelection::Distinct => sent > 0,
                    LedgerSelection::Twice => sent > 1,
                    LedgerSelection::Never => sent == 0 && visible(),
                    LedgerSelection::Revised => total.sent_revised(*position) > 0,
                }
        });
        Some(selected.map(|position| view.key(position)).collect())
    }
}

/// The records of a report as they are now.
struct View<'a> {
    tenant: &'a Tenant,
    schema: &'a Schema,
    report: &'a Report,
    source: Source<'a>,
    now: i64,
}

impl<'a> View<'a> {
    fn new(tenant: &'a Tenant, version: &str, report: &str) -> Option<Self> {
        let schema = tenant.schemas.iter().find(|schema| schema.version == version)?;
        let report = schema.report(report)?;
        let now = tenant.clock.now().as_microsecond();
        Some(View { tenant, schema, report, source: tenant.data.source(report, &[], now), now })
    }

    fn visibility(&self, position: u64) -> Visibility {
        self.tenant.visibility(self.report, &self.source, position, self.now)
    }

    fn kind(&self, position: u64) -> Option<Kind> {
        self.tenant.data.kind(&self.source, position)
    }

    fn key(&self, position: u64) -> String {
        self.tenant.data.key(self.schema, self.report, &self.source, position)
    }

    fn entries(&self, caller: Option<&str>, counts: &PositionCounts) -> Vec<LedgerEntry> {
        let mut entries: BTreeMap<Option<Kind>, LedgerEntry> = BTreeMap::new();
        for position in 0..self.source.count() {
            let kind = self.kind(position);
            let entry = entries.entry(kind).or_insert_with(|| LedgerEntry {
                caller: caller.map(str::to_owned),
                version: self.schema.version.clone(),
                report: self.report.name.clone(),
                kind: kind.map(|kind| kind.wire().to_owned()),
                visible: 0,
                served: 0,
                distinct: 0,
                twice: 0,
                never: 0,
                revised: 0,
            });
            let (visible, sent) =
                (self.visibility(position) != Visibility::NotYet, u64::from(counts.sent(position)));
            entry.visible += u64::from(visible);
            entry.served += sent;
            entry.distinct += u64::from(sent > 0);
            entry.twice += u64::from(sent > 1);
            entry.never += u64::from(visible && sent == 0);
            entry.revised += u64::from(counts.sent_revised(position) > 0);
        }
        entries.into_values().collect()
    }
}

/// How often the records of a report were sent, by position.
#[derive(Clone, Debug, Default)]
pub(crate) struct PositionCounts {
    all: Vec<u8>,
    revised: Vec<u8>,
}

impl PositionCounts {
    fn sent(&self, position: u64) -> u8 {
        at(&self.all, position)
    }

    fn sent_revised(&self, position: u64) -> u8 {
        at(&self.revised, position)
    }

    fn add(&mut self, other: &PositionCounts) {
        for (own, other) in [(&mut self.all, &other.all), (&mut self.revised, &other.revised)] {
            own.resize(own.len().max(other.len()), 0);
            own.iter_mut().zip(other).for_each(|(own, other)| *own = own.saturating_add(*other));
        }
    }
}

fn at(counts: &[u8], position: u64) -> u8 {
    usize::try_from(position).ok().and_then(|position| counts.get(position)).copied().unwrap_or(0)
}

fn increment(counts: &mut Vec<u8>, position: u64) {
    let Ok(position) = usize::try_from(position) else { return };
    if counts.len() <= position {
        counts.resize(position + 1, 0);
    }
    if let Some(count) = counts.get_mut(position) {
        *count = count.saturating_add(1);
    }
}

/// Caller, version and report.
type Account = (String, String, String);

/// How often records were sent, by account.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    counts: Mutex<BTreeMap<Account, PositionCounts>>,
}

impl Counts {
    /// Counts records: their positions, and whether the content was the revised one.
    pub(crate) fn add(
        &self,
        caller: &str,
        version: &str,
        report: &str,
        records: impl Iterator<Item = (u64, bool)>,
    ) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = counts.entry((caller.to_owned(), version.to_owned(), report.to_owned())).or_default();
        for (position, revised) in records {
            increment(&mut counts.all, position);
            if revised {
                increment(&mut counts.revised, position);
            }
        }
    }

    fn snapshot(&self) -> BTreeMap<Account, PositionCounts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Caller, version, report, how many records were sent, and how many different ones.
    pub(crate) fn totals(&self) -> Vec<(Account, u64, u64)> {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let totals = counts.iter().map(|(account, counts)| {
            let sent = counts.all.iter().map(|count| u64::from(*count)).sum();
            (account.clone(), sent, counts.all.iter().filter(|count| **count > 0).count() as u64)
        });
        totals.collect()
    }
}

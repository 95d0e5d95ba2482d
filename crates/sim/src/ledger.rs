//! Which records were served to whom.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::lateness::Edition;
use crate::server::Tenant;

/// Which records were served to whom. Counts by position: a million records take a megabyte.
#[derive(Clone, Debug)]
pub struct Ledger {
    tenant: Arc<Tenant>,
}

/// The records of one report that one caller was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The caller: the client id that it got its token with, or `static`.
    pub caller: String,
    /// The version of the service: `beta`.
    pub version: String,
    /// The report: `signIns`.
    pub report: String,
    /// How often each record was sent, by its key. Those whose response was cut short count too.
    pub records: BTreeMap<String, u32>,
}

impl Ledger {
    pub(crate) fn new(tenant: Arc<Tenant>) -> Self {
        Ledger { tenant }
    }

    /// The keys of all records that a report has and that can be read by now, newest first. `None` if there is no
    /// such version or report.
    #[must_use]
    pub fn keys(&self, version: &str, report: &str) -> Option<Vec<String>> {
        let schema = self.tenant.schemas.iter().find(|schema| schema.version == version)?;
        let report = schema.report(report)?;
        let source = self.tenant.data.source(report, &[]);
        let visible = (0..source.count())
            .filter(|index| self.tenant.edition(report, &source, *index) != Edition::NotYet);
        Some(visible.map(|index| self.tenant.data.key(schema, report, &source, index)).collect())
    }

    /// Everything that was served.
    #[must_use]
    pub fn served(&self) -> Vec<Served> {
        let counts = self.tenant.served.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let served = counts.iter().filter_map(|((caller, version, name), counts)| {
            let schema = self.tenant.schemas.iter().find(|schema| schema.version == *version)?;
            let report = schema.report(name)?;
            let source = self.tenant.data.source(report, &[]);
            let sent = (0_u64..).zip(counts).filter(|(_, count)| **count > 0);
            Some(Served {
                caller: caller.clone(),
                version: version.clone(),
                report: name.clone(),
                records: sent
                    .map(|(index, count)| {
                        (self.tenant.data.key(schema, report, &source, index), u32::from(*count))
                    })
                    .collect(),
            })
        });
        served.collect()
    }
}

/// Counts by caller, version and report; by position within.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    counts: Mutex<BTreeMap<(String, String, String), Vec<u8>>>,
}

impl Counts {
    pub(crate) fn add(
        &self,
        caller: &str,
        version: &str,
        report: &str,
        positions: impl Iterator<Item = u64>,
    ) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = counts.entry((caller.to_owned(), version.to_owned(), report.to_owned())).or_default();
        for position in positions.filter_map(|position| usize::try_from(position).ok()) {
            if counts.len() <= position {
                counts.resize(position + 1, 0);
            }
            if let Some(count) = counts.get_mut(position) {
                *count = count.saturating_add(1);
            }
        }
    }

    /// Caller, version, report, and how many records were sent.
    pub(crate) fn totals(&self) -> Vec<(String, String, String, u64)> {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let total = |counts: &Vec<u8>| counts.iter().map(|count| u64::from(*count)).sum();
        counts
            .iter()
            .map(|((caller, version, report), counts)| {
                (caller.clone(), version.clone(), report.clone(), total(counts))
            })
            .collect()
    }
}

//! A request for the records of a report.

use std::sync::Arc;

use super::Tenant;
use super::graph::Exchange;
use crate::data::{Microseconds, Row, Source};
use crate::fault::{Effect, Struck};
use crate::publication::Visibility;
use crate::random::combine_all;
use crate::schema::{Report, Schema};

/// A request for the records of a report.
pub(super) struct GraphRequest<'a> {
    pub(super) tenant: &'a Arc<Tenant>,
    pub(super) schema: &'a Arc<Schema>,
    pub(super) report: &'a Arc<Report>,
    pub(super) source: Source<'a>,
    /// The arguments of a function.
    pub(super) arguments: &'a [(String, String)],
    pub(super) caller: &'a str,
    /// Scheme and host of links.
    pub(super) base: &'a str,
    pub(super) query: &'a str,
    /// The client asked for members of enumerations that come after the sentinel.
    pub(super) all_members: bool,
    /// The page size that the client prefers.
    pub(super) max_page_size: Option<u64>,
    /// Nothing of the body is sent.
    pub(super) head: bool,
    pub(super) struck: &'a Struck,
    pub(super) now: Microseconds,
}

/// A request that borrows nothing.
#[derive(Debug)]
pub(super) struct KeptRequest {
    tenant: Arc<Tenant>,
    schema: Arc<Schema>,
    report: Arc<Report>,
    /// The records, if they were counted for the request.
    rows: Option<Arc<Vec<Row>>>,
    arguments: Vec<(String, String)>,
    caller: String,
    base: String,
    query: String,
    all_members: bool,
    max_page_size: Option<u64>,
    head: bool,
    struck: Struck,
    now: Microseconds,
}

impl KeptRequest {
    pub(super) fn tenant(&self) -> &Arc<Tenant> {
        &self.tenant
    }

    /// The request as it was.
    pub(super) fn request(&self) -> GraphRequest<'_> {
        GraphRequest {
            tenant: &self.tenant,
            schema: &self.schema,
            report: &self.report,
            source: match &self.rows {
                Some(rows) => Source::Rows(Arc::clone(rows)),
                None => self.tenant.data.source(&self.report, &self.arguments, self.now),
            },
            arguments: &self.arguments,
            caller: &self.caller,
            base: &self.base,
            query: &self.query,
            all_members: self.all_members,
            max_page_size: self.max_page_size,
            head: self.head,
            struck: &self.struck,
            now: self.now,
        }
    }
}

impl<'a> GraphRequest<'a> {
    pub(super) fn new(
        exchange: Exchange<'a>,
        schema: &'a Arc<Schema>,
        report: &'a Arc<Report>,
        arguments: &'a [(String, String)],
        caller: &'a str,
        struck: &'a Struck,
    ) -> Self {
        let Exchange { tenant, query, headers, base, .. } = exchange;
        let now = tenant.clock.now().as_microsecond();
        let preferences: Vec<String> = headers
            .get_all("prefer")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|preference| preference.trim().to_ascii_lowercase())
            .collect();
        let max_page_size = preferences.iter().find_map(|preference| {
            let size =
                preference.strip_prefix("odata.").unwrap_or(preference).strip_prefix("maxpagesize=")?;
            size.trim_matches('"').parse().ok().filter(|size| *size > 0)
        });
        GraphRequest {
            tenant,
            schema,
            report,
            source: tenant.data.source(report, arguments, now),
            arguments,
            caller,
            base,
            query,
            all_members: preferences.iter().any(|preference| preference == "include-unknown-enum-members"),
            max_page_size,
            head: exchange.method == "HEAD",
            struck,
            now,
        }
    }

    pub(super) fn is_beta(&self) -> bool {
        self.schema.version == "beta"
    }

    /// Whether every record is visible in this response, with its original content.
    pub(super) fn shows_all(&self) -> bool {
        self.struck.data.is_empty() && self.tenant.publishes_at_once(self.report)
    }

    /// Whether the record at a position is visible in this response.
    pub(super) fn visibility(&self, position: u64) -> Visibility {
        let visibility = self.tenant.visibility(self.report, &self.source, position, self.now);
        if visibility == Visibility::NotYet || self.struck.data.is_empty() {
            return visibility;
        }
        self.struck.data.iter().fold(visibility, |visibility, effect| {
            let one_in = |one_in: u64| {
                let random =
                    combine_all(&[self.tenant.data.settings.seed, position, self.struck.request, 11]);
                random.checked_rem(one_in) == Some(0)
            };
            match effect {
                Effect::MissingRecords { one_in: n } if one_in(*n) => Visibility::NotYet,
                Effect::RevisedRecords { one_in: n } if one_in(*n) && visibility == Visibility::Original => {
                    Visibility::Revised
                }
                Effect::Retention { days } => {
                    let oldest = self.now.saturating_sub(i64::from(*days) * 86_400_000_000);
                    let time = self.tenant.data.instant(&self.source, self.report, position);
                    if self.report.time.is_some() && time < oldest { Visibility::NotYet } else { visibility }
                }
                _ => visibility,
            }
        })
    }

    /// The request without what it borrows, for a response that is written while it is sent.
    pub(super) fn keep(&self) -> KeptRequest {
        KeptRequest {
            tenant: Arc::clone(self.tenant),
            schema: Arc::clone(self.schema),
            report: Arc::clone(self.report),
            rows: match &self.source {
                Source::Rows(rows) => Some(Arc::clone(rows)),
                Source::Log(..) | Source::File(_) => None,
            },
            arguments: self.arguments.to_vec(),
            caller: self.caller.to_owned(),
            base: self.base.to_owned(),
            query: self.query.to_owned(),
            all_members: self.all_members,
            max_page_size: self.max_page_size,
            head: self.head,
            struck: self.struck.clone(),
            now: self.now,
        }
    }

    /// Counts records as sent.
    pub(super) fn count_served(&self, positions: &[u64]) {
        if self.head || self.report.parameters.is_some() {
            return;
        }
        let records =
            positions.iter().map(|position| (*position, self.visibility(*position) == Visibility::Revised));
        self.tenant.served.add(self.caller, &self.schema.version, &self.report.name, records);
    }
}

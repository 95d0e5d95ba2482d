//! A request for the records of a report.

use super::Tenant;
use super::graph::Exchange;
use crate::data::{Microseconds, Source};
use crate::fault::{Effect, Struck};
use crate::publication::Visibility;
use crate::random::combine_all;
use crate::schema::{Report, Schema};

/// A request for the records of a report.
pub(super) struct GraphRequest<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) schema: &'a Schema,
    pub(super) report: &'a Report,
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

impl<'a> GraphRequest<'a> {
    pub(super) fn new(
        exchange: Exchange<'a>,
        schema: &'a Schema,
        report: &'a Report,
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

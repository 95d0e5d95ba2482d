//! What is known of a report.

use std::fmt;

use jiff::Timestamp;
use serde_json::Value;

use super::ReportKind;
use crate::client::request::{ListRequest, ResourcePath};
use crate::client::{Client, Cloud};
use crate::query::{FilterSupported, TimeBounds, TimeFilter};
use crate::schema::StructuredType;

/// A report as a value: its path, record type, time property, limits, permissions and kinds.
///
/// Every fact comes from the metadata or from Microsoft's documentation; what is not documented is `None`. Two values
/// are equal if they have the same [`path`](Self::path).
#[derive(Clone, Copy)]
pub struct ReportInfo {
    facts: ReportFacts,
}

/// The facts of a report. For generated code.
#[derive(Clone, Copy, Debug)]
pub struct ReportFacts {
    /// `beta`.
    pub version: &'static str,
    /// The root: `auditLogs`; empty for an entity set.
    pub root: &'static str,
    /// The collection or function: `signIns`.
    pub name: &'static str,
    /// The arguments of a function, as OData literals; `None` for a collection.
    pub arguments: Option<&'static [(&'static str, &'static str)]>,
    /// The record type.
    pub schema: &'static StructuredType,
    /// The members that identify a record.
    pub key: &'static [&'static str],
    /// The property that has the time of the event.
    pub time_property: Option<&'static str>,
    /// Its documented bounds.
    pub time_bounds: Option<TimeBounds>,
    /// Records of a page without `$top`.
    pub default_page_size: Option<u32>,
    /// The greatest `$top`.
    pub max_page_size: Option<u32>,
    /// Permissions, the least first.
    pub permissions: &'static [&'static str],
    /// Whether a tenant needs a premium license.
    pub requires_premium: bool,
    /// In days, with a premium license.
    pub retention_days: Option<u32>,
    /// In days, without one.
    pub retention_days_free: Option<u32>,
    /// Kinds that are requested separately.
    pub kinds: &'static [ReportKind],
    /// The clouds where it is documented as unavailable.
    pub unavailable_in: &'static [Cloud],
}

impl ReportFacts {
    /// What every report has.
    #[must_use]
    pub const fn new(
        version: &'static str,
        root: &'static str,
        name: &'static str,
        schema: &'static StructuredType,
        key: &'static [&'static str],
    ) -> Self {
        Self {
            version,
            root,
            name,
            arguments: None,
            schema,
            key,
            time_property: None,
            time_bounds: None,
            default_page_size: None,
            max_page_size: None,
            permissions: &[],
            requires_premium: false,
            retention_days: None,
            retention_days_free: None,
            kinds: &[],
            unavailable_in: &[],
        }
    }
}

impl ReportInfo {
    /// For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(facts: ReportFacts) -> Self {
        Self { facts }
    }

    /// The name of the collection or function: `signIns`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.facts.name
    }

    /// The version of the service: `v1.0` or `beta`.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.facts.version
    }

    /// The URL path, with the arguments of a function: `/beta/auditLogs/signIns`.
    #[must_use]
    pub fn path(&self) -> String {
        let ReportFacts { version, root, name, .. } = self.facts;
        let separator = if root.is_empty() { "" } else { "/" };
        let path = format!("/{version}{separator}{root}/{name}");
        let Some(arguments) = self.facts.arguments else { return path };
        let arguments: Vec<_> = arguments.iter().map(|(name, literal)| format!("{name}={literal}")).collect();
        format!("{path}({})", arguments.join(","))
    }

    /// The schema description of the record type.
    #[must_use]
    pub const fn schema(&self) -> &'static StructuredType {
        self.facts.schema
    }

    /// The members that identify a record, by wire name: usually `id`.
    ///
    /// The service may deliver a record again with changed content: a copy is identified by its key and its content.
    #[must_use]
    pub const fn key(&self) -> &'static [&'static str] {
        self.facts.key
    }

    /// The wire name of the property that contains the time of the event; `None` if the report has no time.
    #[must_use]
    pub const fn time_property(&self) -> Option<&'static str> {
        self.facts.time_property
    }

    /// The filter by time; `None` if the service documents no bounds of the time property.
    #[must_use]
    pub const fn time_filter(&self) -> Option<TimeFilter> {
        match (self.facts.time_property, self.facts.time_bounds) {
            (Some(property), Some(bounds)) => Some(TimeFilter::new(property, bounds)),
            _ => None,
        }
    }

    /// The number of records of a page by default.
    #[must_use]
    pub const fn default_page_size(&self) -> Option<u32> {
        self.facts.default_page_size
    }

    /// The greatest page size that can be requested.
    #[must_use]
    pub const fn max_page_size(&self) -> Option<u32> {
        self.facts.max_page_size
    }

    /// The application permissions to grant.
    #[must_use]
    pub const fn permissions(&self) -> &'static [&'static str] {
        self.facts.permissions
    }

    /// Whether the service refuses tenants without a Microsoft Entra ID P1 or P2 license.
    #[must_use]
    pub const fn requires_premium(&self) -> bool {
        self.facts.requires_premium
    }

    /// How long records are retained with a P1 or P2 license, in days.
    #[must_use]
    pub const fn retention_days(&self) -> Option<u32> {
        self.facts.retention_days
    }

    /// How long records are retained without a P1 or P2 license, in days.
    #[must_use]
    pub const fn retention_days_free(&self) -> Option<u32> {
        self.facts.retention_days_free
    }

    /// The kinds of records that are requested separately; empty if one request lists all records.
    #[must_use]
    pub const fn kinds(&self) -> &'static [ReportKind] {
        self.facts.kinds
    }

    /// The national clouds where the report is documented as unavailable. Requests there fail before anything is sent.
    #[must_use]
    pub const fn unavailable_in(&self) -> &'static [Cloud] {
        self.facts.unavailable_in
    }

    /// Requests the records that the service lists without a filter: of a report with several kinds, those of the first
    /// kind only. [`requests`](Self::requests) requests all kinds.
    pub fn list(&self, client: &Client) -> ListRequest<Value> {
        self.resource(client).list()
    }

    /// Returns one request per kind of record, or the only request of a report without kinds.
    pub fn requests(
        &'static self,
        client: &Client,
    ) -> impl Iterator<Item = (Option<&'static ReportKind>, ListRequest<Value>)> + use<> {
        self.requests_of(client)
    }

    /// Narrows a request to the records from `from` to `to`, those at both edges included.
    ///
    /// As `between` of a typed request does; `None` if the report has no [`time_filter`](Self::time_filter). Sending fails
    /// if `to` is earlier than `from`.
    #[must_use]
    pub fn between(
        &self,
        request: ListRequest<Value>,
        from: Timestamp,
        to: Timestamp,
    ) -> Option<ListRequest<Value>> {
        Some(request.within(&self.time_filter()?, from, to))
    }

    pub(super) fn resource(&self, client: &Client) -> ResourcePath {
        let ReportFacts { version, root, name, arguments, unavailable_in, .. } = self.facts;
        let resource = if root.is_empty() {
            ResourcePath::service(client, version)
        } else {
            ResourcePath::root(client, version, root)
        };
        let resource = match arguments {
            None => resource.segment(name),
            Some(arguments) => {
                let arguments: Vec<_> =
                    arguments.iter().map(|&(name, literal)| (name, literal.to_owned())).collect();
                resource.function(name, &arguments)
            }
        };
        resource.unavailable_in(unavailable_in)
    }

    pub(super) fn requests_of<T: FilterSupported>(
        &self,
        client: &Client,
    ) -> impl Iterator<Item = (Option<&'static ReportKind>, ListRequest<T>)> + use<T> {
        let resource = self.resource(client);
        let kinds = self.kinds();
        let without_kinds = kinds.is_empty().then_some(None);
        without_kinds.into_iter().chain(kinds.iter().map(Some)).map(move |kind| {
            let request = resource.list();
            let filter = kind.and_then(ReportKind::filter);
            (kind, if let Some(filter) = filter { request.filter(filter) } else { request })
        })
    }
}

impl PartialEq for ReportInfo {
    fn eq(&self, other: &Self) -> bool {
        self.path() == other.path()
    }
}

impl Eq for ReportInfo {}

impl fmt::Display for ReportInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.path())
    }
}

impl fmt::Debug for ReportInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ReportInfo").field(&self.path()).finish()
    }
}

//! The reports that can be collected: one table.

use std::fmt;

/// A report of a version of Microsoft Graph.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Report(&'static Row);

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Row {
    version: &'static str,
    name: &'static str,
    /// The property that windows are asked by; none for a snapshot.
    time: Option<&'static str>,
    /// The operators that the service documents for it.
    bounds: Bounds,
    /// The member that identifies a record.
    key: &'static str,
    kinds: &'static [Kind],
    page: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Bounds {
    /// `ge` and `le`.
    Inclusive,
    /// `gt` and `lt`.
    Exclusive,
}

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Kind {
    name: &'static str,
    /// What selects it; none where it is what the service lists without a filter.
    filter: Option<&'static str>,
}

const ALL: &[Kind] = &[Kind { name: "all", filter: None }];

const V1_SIGN_INS: &[Kind] = &[Kind { name: "interactiveUser", filter: None }];

const BETA_SIGN_INS: &[Kind] = &[
    Kind { name: "interactiveUser", filter: Some("signInEventTypes/any(t:t eq 'interactiveUser')") },
    Kind { name: "nonInteractiveUser", filter: Some("signInEventTypes/any(t:t eq 'nonInteractiveUser')") },
    Kind { name: "servicePrincipal", filter: Some("signInEventTypes/any(t:t eq 'servicePrincipal')") },
    Kind { name: "managedIdentity", filter: Some("signInEventTypes/any(t:t eq 'managedIdentity')") },
];

const fn events(
    version: &'static str,
    name: &'static str,
    time: &'static str,
    bounds: Bounds,
    page: u32,
) -> Row {
    Row { version, name, time: Some(time), bounds, key: "id", kinds: ALL, page }
}

const fn snapshot(name: &'static str, key: &'static str) -> Row {
    let (version, bounds) = ("beta", Bounds::Inclusive);
    Row { version, name, time: None, bounds, key, kinds: ALL, page: 1000 }
}

static ROWS: &[Row] = &[
    Row { kinds: BETA_SIGN_INS, ..events("beta", "signIns", "createdDateTime", Bounds::Inclusive, 1000) },
    events("beta", "directoryAudits", "activityDateTime", Bounds::Inclusive, 1000),
    events("beta", "provisioning", "activityDateTime", Bounds::Exclusive, 1000),
    events("beta", "customSecurityAttributeAudits", "activityDateTime", Bounds::Inclusive, 100),
    events("beta", "signUps", "createdDateTime", Bounds::Inclusive, 1000),
    Row { kinds: V1_SIGN_INS, ..events("v1.0", "signIns", "createdDateTime", Bounds::Inclusive, 1000) },
    events("v1.0", "directoryAudits", "activityDateTime", Bounds::Inclusive, 1000),
    events("v1.0", "provisioning", "activityDateTime", Bounds::Exclusive, 1000),
    snapshot("auditActivityTypes", "id"),
    snapshot("signInEventsSummary", "id"),
    snapshot("signInEventsAppSummary", "appId"),
    snapshot("getSummarizedNonInteractiveSignIns", "id"),
    snapshot("getSummarizedServicePrincipalSignIns", "id"),
    snapshot("getSummarizedMSISignIns", "id"),
];

impl Report {
    /// Every report: beta before v1.0, then the snapshots.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(Self)
    }

    /// The report of this name, such as `signIns`, in `v1.0` or `beta`. The letter case does not matter.
    #[must_use]
    pub fn find(version: &str, name: &str) -> Option<Self> {
        let found = |report: &Self| {
            report.version().eq_ignore_ascii_case(version) && report.name().eq_ignore_ascii_case(name)
        };
        Self::all().find(found)
    }

    /// `v1.0` or `beta`.
    #[must_use]
    pub fn version(self) -> &'static str {
        self.0.version
    }

    /// The name in the path below `auditLogs`, such as `directoryAudits`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The property with the time of a record's event; none for a snapshot.
    #[must_use]
    pub fn time_property(self) -> Option<&'static str> {
        self.0.time
    }

    /// Whether it has no time to ask by, so that it is taken whole on a schedule.
    #[must_use]
    pub fn is_snapshot(self) -> bool {
        self.0.time.is_none()
    }

    /// The member that identifies a record.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.0.key
    }

    /// The kinds that are streams of their own, such as `servicePrincipal`; `all` where there is one only.
    pub fn kinds(self) -> impl Iterator<Item = &'static str> {
        self.0.kinds.iter().map(|kind| kind.name)
    }

    pub(crate) fn kind(self, name: &str) -> Option<&'static str> {
        self.kinds().find(|kind| kind.eq_ignore_ascii_case(name))
    }

    pub(crate) fn kind_filter(self, name: &str) -> Option<&'static str> {
        self.0.kinds.iter().find(|kind| kind.name == name)?.filter
    }

    pub(crate) fn bounds(self) -> Bounds {
        self.0.bounds
    }

    pub(crate) fn page_size(self) -> u32 {
        self.0.page
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Report({}/{})", self.version(), self.name())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.version(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_case_and_are_unique() {
        for report in Report::all() {
            assert_eq!(Report::find(report.version(), &report.name().to_uppercase()), Some(report));
        }
        assert_eq!(Report::find("beta", "nothing"), None);
    }

    /// Mutation: interactive only.
    #[test]
    fn beta_sign_ins_are_four_streams_each_with_its_own_filter() {
        let report = Report::find("beta", "signIns").unwrap();
        let kinds: Vec<_> = report.kinds().collect();
        assert_eq!(kinds, ["interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"]);
        for kind in kinds {
            assert!(report.kind_filter(kind).unwrap().contains(&format!("'{kind}'")));
        }
    }

    /// The table matches the metadata that the client knows, and leaves out no report.
    #[test]
    fn reports_are_those_of_the_client() {
        let kinds_of_client = |info: &msgraph_auditlogs::report::ReportInfo| {
            let kinds: Vec<_> = info.kinds().iter().map(|kind| kind.name()).collect();
            if kinds.is_empty() { vec!["all"] } else { kinds }
        };
        assert_eq!(Report::all().count(), msgraph_auditlogs::reports().count());
        for info in msgraph_auditlogs::reports() {
            let report = Report::find(info.version(), info.name()).unwrap();
            assert_eq!(info.key(), [report.key()], "{report}");
            assert_eq!(report.kinds().collect::<Vec<_>>(), kinds_of_client(info), "{report}");
            assert!(info.max_page_size().is_none_or(|size| size == report.page_size()), "{report}");
            if let Some(property) = report.time_property() {
                let bounds = match report.bounds() {
                    Bounds::Inclusive => msgraph_auditlogs::query::TimeBounds::Inclusive,
                    Bounds::Exclusive => msgraph_auditlogs::query::TimeBounds::Exclusive,
                };
                let filter = info.time_filter().map(|filter| (filter.property(), filter.bounds()));
                assert_eq!(filter, Some((property, bounds)), "{report}");
            }
        }
    }
}

//! A stream: what is collected, and where its segments are.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Kind};
use crate::identity::hex;
use crate::report::Report;

/// Version, report, kind and filter: what is collected for itself and covers nothing else.
///
/// Displays as `beta/signIns/servicePrincipal`, with `/filter=<hash>` for a stream that has a filter of its own. This
/// text is also the folder of its segments below `raw`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stream {
    report: Report,
    kind: &'static str,
    filter: Option<String>,
}

impl Stream {
    /// The stream of a kind of a report.
    ///
    /// # Errors
    ///
    /// The report has no such kind.
    pub fn new(report: Report, kind: &str) -> Result<Self, Error> {
        let known = report.kind(kind).ok_or_else(|| {
            let kinds: Vec<_> = report.kinds().collect();
            Error::new(Kind::Usage, format!("{report} has no kind {kind:?}; it has {}", kinds.join(", ")))
        })?;
        Ok(Self { report, kind: known, filter: None })
    }

    /// Every stream of a report.
    pub fn all_of(report: Report) -> impl Iterator<Item = Self> {
        report.kinds().map(move |kind| Self { report, kind, filter: None })
    }

    /// The streams that are collected by default: all beta reports with a time, each kind of sign-in for itself.
    #[must_use]
    pub fn default_set() -> Vec<Self> {
        let beta = Report::all().filter(|report| report.version() == "beta" && !report.is_snapshot());
        beta.flat_map(Self::all_of).collect()
    }

    /// The stream of those records only that meet an OData condition. It covers nothing else.
    #[must_use]
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into()).filter(|filter| !filter.trim().is_empty());
        self
    }

    /// Its report.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The condition of its own.
    #[must_use]
    pub fn filter(&self) -> Option<&str> {
        self.filter.as_deref()
    }

    /// The name of the stream: see the type.
    #[must_use]
    pub fn name(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.report.version(), self.report.name(), self.kind)?;
        match &self.filter {
            Some(filter) => {
                let hash = hex(&crate::identity::sha256(filter.as_bytes()));
                write!(f, "/filter={}", hash.get(..16).unwrap_or(&hash))
            }
            None => Ok(()),
        }
    }
}

/// As settings hold it.
#[derive(Serialize, Deserialize)]
struct Wire {
    version: String,
    report: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    filter: Option<String>,
}

impl Serialize for Stream {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (version, report) = (self.report.version().to_owned(), self.report.name().to_owned());
        Wire { version, report, kind: self.kind.to_owned(), filter: self.filter.clone() }
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Stream {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        let report = Report::find(&wire.version, &wire.report)
            .ok_or_else(|| serde::de::Error::custom(format!("no report {}/{}", wire.version, wire.report)))?;
        let stream = Self::new(report, &wire.kind).map_err(serde::de::Error::custom)?;
        Ok(Self { filter: wire.filter, ..stream })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_with_a_filter_has_a_folder_of_its_own_that_does_not_show_the_filter() {
        let audits = Stream::new(Report::find("beta", "directoryAudits").unwrap(), "all").unwrap();
        assert_eq!(audits.to_string(), "beta/directoryAudits/all");
        let filtered = audits.clone().with_filter("category eq 'UserManagement'");
        assert!(filtered.to_string().starts_with("beta/directoryAudits/all/filter="));
        assert!(!filtered.to_string().contains("UserManagement"));
        assert_ne!(audits, filtered);
        let text = serde_json::to_string(&filtered).unwrap();
        assert_eq!(serde_json::from_str::<Stream>(&text).unwrap(), filtered);
    }

    /// Mutation: interactive only.
    #[test]
    fn every_kind_of_sign_in_is_collected_by_default() {
        let names: Vec<String> = Stream::default_set().iter().map(Stream::name).collect();
        for kind in ["interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"] {
            assert!(names.contains(&format!("beta/signIns/{kind}")), "{names:?}");
        }
    }

    #[test]
    fn an_unknown_kind_names_those_that_there_are() {
        let error = Stream::new(Report::find("beta", "signIns").unwrap(), "robots").unwrap_err();
        assert!(error.is_usage() && error.to_string().contains("managedIdentity"), "{error}");
    }
}

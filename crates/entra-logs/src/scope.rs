//! Which streams: reports, kinds and a filter, as people name them.

use msgraph_auditlogs_collect::{Report, Stream};

use crate::cli::Selection;
use crate::failure::Failure;

/// The streams of reports and kinds; the default set where neither is named.
pub(crate) fn streams(reports: &[String], kinds: &[String], snapshots: bool) -> Result<Vec<Stream>, Failure> {
    let mut streams = Vec::new();
    if reports.is_empty() {
        streams = Stream::default_set();
        if snapshots {
            streams.extend(Report::all().filter(|report| report.is_snapshot()).flat_map(Stream::all_of));
        }
    }
    for name in reports {
        streams.extend(Stream::all_of(report(name)?));
    }
    if !kinds.is_empty() {
        for kind in kinds {
            if !streams.iter().any(|stream| stream.kind().eq_ignore_ascii_case(kind)) {
                let mut known: Vec<&str> = streams.iter().map(Stream::kind).collect();
                known.sort_unstable();
                known.dedup();
                return Err(Failure::usage(format!(
                    "{kind:?} is not a kind of the selected reports; they have {}",
                    known.join(", ")
                )));
            }
        }
        streams.retain(|stream| kinds.iter().any(|kind| stream.kind().eq_ignore_ascii_case(kind)));
    }
    streams.sort();
    streams.dedup();
    Ok(streams)
}

/// The report of a name such as `signIns`, `beta/signIns` or `v1.0/signIns`; beta where no version is named.
pub(crate) fn report(name: &str) -> Result<Report, Failure> {
    let (version, report) = name.split_once('/').unwrap_or(("beta", name));
    let version = if version.eq_ignore_ascii_case("v1") { "v1.0" } else { version };
    Report::find(version, report).ok_or_else(|| {
        let known: Vec<String> = Report::all()
            .map(|report| match report.version() {
                "beta" => report.name().to_owned(),
                _ => report.to_string(),
            })
            .collect();
        Failure::usage(format!("{name:?} is not a report; there are {}", known.join(", ")))
    })
}

/// Adds a condition to the streams, which must be those of one report.
pub(crate) fn with_filter(streams: Vec<Stream>, filter: Option<&str>) -> Result<Vec<Stream>, Failure> {
    let Some(filter) = filter else { return Ok(streams) };
    let mut reports: Vec<Report> = streams.iter().map(Stream::report).collect();
    reports.dedup();
    if reports.len() != 1 {
        return Err(Failure::usage("--filter needs one report: use --report signIns, for example"));
    }
    if filter.trim().is_empty() {
        return Err(Failure::usage("--filter is empty: write an OData condition, or leave it out"));
    }
    Ok(streams.into_iter().map(|stream| stream.with_filter(filter)).collect())
}

/// Whether a stream of a log is selected, by its name.
pub(crate) fn is_selected(selection: &Selection, stream: &str) -> Result<bool, Failure> {
    let mut parts = stream.split('/');
    let (version, report_name, kind) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let mut of_reports = selection.report.is_empty();
    for name in &selection.report {
        let report = report(name)?;
        of_reports |= report.version() == version && report.name() == report_name;
    }
    let of_kinds =
        selection.kind.is_empty() || selection.kind.iter().any(|wanted| wanted.eq_ignore_ascii_case(kind));
    Ok(of_reports && of_kinds)
}

/// The selected streams of a log, by name; empty where everything is selected.
pub(crate) fn selected<'a>(
    selection: &Selection,
    streams: impl Iterator<Item = &'a String>,
) -> Result<Vec<String>, Failure> {
    if selection.report.is_empty() && selection.kind.is_empty() {
        return Ok(Vec::new());
    }
    let mut selected = Vec::new();
    for stream in streams {
        if is_selected(selection, stream)? {
            selected.push(stream.clone());
        }
    }
    if selected.is_empty() {
        return Err(Failure::usage(
            "the log has no stream of the selected reports and kinds; `status` lists them",
        ));
    }
    Ok(selected)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(reports: &[&str], kinds: &[&str]) -> Result<Vec<String>, String> {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let streams =
            streams(&owned(reports), &owned(kinds), false).map_err(|failure| failure.to_string())?;
        Ok(streams.iter().map(Stream::name).collect())
    }

    #[test]
    fn a_report_without_a_version_is_beta() {
        assert_eq!(names(&["directoryAudits"], &[]).unwrap(), ["beta/directoryAudits/all"]);
        assert_eq!(names(&["v1.0/directoryaudits"], &[]).unwrap(), ["v1.0/directoryAudits/all"]);
        assert_eq!(names(&["v1/signIns"], &[]).unwrap(), ["v1.0/signIns/interactiveUser"]);
    }

    #[test]
    fn kinds_narrow_down() {
        assert_eq!(names(&["signIns"], &["managedIdentity"]).unwrap(), ["beta/signIns/managedIdentity"]);
        assert_eq!(names(&["signIns"], &[]).unwrap().len(), 4);
    }

    #[test]
    fn a_wrong_name_lists_the_right_ones() {
        assert!(names(&["signins2"], &[]).unwrap_err().contains("v1.0/directoryAudits"));
        assert!(names(&["signIns"], &["robots"]).unwrap_err().contains("servicePrincipal"));
    }

    #[test]
    fn a_filter_is_of_one_report() {
        let all = streams(&[], &[], false).unwrap();
        assert!(with_filter(all, Some("a eq 1")).is_err());
        let one = streams(&["directoryAudits".to_owned()], &[], false).unwrap();
        assert!(with_filter(one.clone(), Some(" ")).is_err());
        assert_eq!(with_filter(one, Some("a eq 1")).unwrap()[0].filter(), Some("a eq 1"));
    }

    #[test]
    fn streams_of_a_log_are_selected_by_name() {
        let selection =
            Selection { report: vec!["signIns".to_owned()], kind: vec!["serviceprincipal".to_owned()] };
        assert!(is_selected(&selection, "beta/signIns/servicePrincipal/filter=0123").unwrap());
        assert!(!is_selected(&selection, "v1.0/signIns/servicePrincipal").unwrap());
        assert!(!is_selected(&selection, "beta/signIns/managedIdentity").unwrap());
    }
}

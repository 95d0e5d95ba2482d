//! Metrics in the text format of Prometheus.

use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;
use msgraph_auditlogs_collect::{Log, Status, Store, status};

use crate::failure::Failure;

/// A family of metrics: name, type, help.
type Family = (&'static str, &'static str, &'static str);

const FAMILIES: [Family; 14] = [
    ("entra_logs_position", "gauge", "Number of the last entry of the log."),
    ("entra_logs_head_info", "gauge", "SHA-256 of the last entry: keep it elsewhere."),
    ("entra_logs_writers", "gauge", "Writers of the last day; one is enough."),
    (
        "entra_logs_budget_level",
        "gauge",
        "What is left out because the request budget is short; 0 is nothing.",
    ),
    ("entra_logs_records_total", "counter", "Committed records."),
    ("entra_logs_bytes_total", "counter", "Bytes of committed segments."),
    ("entra_logs_rows_total", "counter", "Records that reads returned, known ones too."),
    ("entra_logs_requests_total", "counter", "Requests of committed reads."),
    ("entra_logs_reads_total", "counter", "Complete reads."),
    ("entra_logs_reads_with_gone_total", "counter", "Complete reads in which a known record was missing."),
    ("entra_logs_last_read_timestamp_seconds", "gauge", "Time of the last read."),
    ("entra_logs_read_up_to_timestamp_seconds", "gauge", "Up to where the stream was read without a break."),
    ("entra_logs_failing", "gauge", "1 while the stream cannot be read, with the reason."),
    (
        "entra_logs_not_closed_seconds",
        "gauge",
        "Time that is not closed, by reason; is_gap marks what may be lost.",
    ),
];

/// The metrics of logs.
pub(crate) fn render(statuses: &[Status]) -> String {
    let mut text = String::new();
    for (name, kind, help) in FAMILIES {
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
        for status in statuses {
            family(&mut text, name, status);
        }
    }
    text
}

fn family(text: &mut String, name: &str, status: &Status) {
    let tenant = ("tenant", status.tenant.as_str());
    let mut sample = |labels: &[(&str, &str)], value: f64| {
        let labels: Vec<String> =
            labels.iter().map(|(key, value)| format!("{key}=\"{}\"", escaped(value))).collect();
        let _ = writeln!(text, "{name}{{{}}} {value}", labels.join(","));
    };
    match name {
        "entra_logs_position" => sample(&[tenant], status.position as f64),
        "entra_logs_head_info" => sample(&[tenant, ("head", &status.head)], 1.0),
        "entra_logs_writers" => sample(&[tenant], status.writers.len() as f64),
        "entra_logs_budget_level" => {
            let level = status.declared.as_ref().map_or(0, |declared| declared.level as u8);
            sample(&[tenant], f64::from(level));
        }
        "entra_logs_not_closed_seconds" => {
            let mut sums: std::collections::BTreeMap<(&str, &str, bool), u64> = Default::default();
            for gap in &status.gaps {
                let reason = reason(gap.reason);
                *sums.entry((&gap.stream, reason, gap.reason.is_gap())).or_default() +=
                    gap.span.duration().as_secs();
            }
            for ((stream, reason, is_gap), seconds) in sums {
                let is_gap = if is_gap { "true" } else { "false" };
                sample(&[tenant, ("stream", stream), ("reason", reason), ("is_gap", is_gap)], seconds as f64);
            }
        }
        _ => {
            for stream in &status.streams {
                let labels = [tenant, ("stream", stream.name.as_str())];
                let value = match name {
                    "entra_logs_records_total" => Some(stream.records as f64),
                    "entra_logs_bytes_total" => Some(stream.bytes as f64),
                    "entra_logs_rows_total" => Some(stream.rows as f64),
                    "entra_logs_requests_total" => Some(stream.requests as f64),
                    "entra_logs_reads_total" => Some(stream.reads as f64),
                    "entra_logs_reads_with_gone_total" => Some(stream.reads_with_gone as f64),
                    "entra_logs_last_read_timestamp_seconds" => stream.read_at.map(seconds),
                    "entra_logs_read_up_to_timestamp_seconds" => stream.read_up_to.map(seconds),
                    _ => {
                        if let Some(failing) = &stream.failing {
                            let reason = failing.failure.to_string();
                            sample(&[tenant, ("stream", &stream.name), ("reason", &reason)], 1.0);
                        }
                        None
                    }
                };
                if let Some(value) = value {
                    sample(&labels, value);
                }
            }
        }
    }
}

/// The word of a reason.
pub(crate) fn reason(reason: msgraph_auditlogs_collect::Reason) -> &'static str {
    use msgraph_auditlogs_collect::Reason;
    match reason {
        Reason::Open => "open",
        Reason::Failing(_) => "failing",
        Reason::NothingShown => "nothing-shown",
        Reason::ExpiredAtStart => "expired-at-start",
        Reason::Unstable => "unstable",
        Reason::OverBudget => "over-budget",
        Reason::ExpiredUnread => "expired-unread",
        Reason::ExpiredUnclosed => "expired-unclosed",
        _ => "other",
    }
}

fn seconds(instant: Timestamp) -> f64 {
    instant.as_second() as f64
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// Writes the metrics of logs to a file, which is replaced as a whole: its reader never sees a part.
pub(crate) async fn write_file(path: &Path, logs: &[(Store, String)], now: Timestamp) -> Result<(), Failure> {
    let mut statuses = Vec::new();
    for (store, tenant) in logs {
        if let Some(log) = Log::find(store, tenant).await? {
            statuses.push(status(&log, now));
        }
    }
    let failed = |error: std::io::Error| {
        Failure::usage(format!(
            "--metrics: cannot write {}: {error}; name a file in a folder that can be written",
            path.display()
        ))
    };
    let mut new = path.to_owned().into_os_string();
    new.push(".new");
    std::fs::write(&new, render(&statuses)).map_err(failed)?;
    std::fs::rename(&new, path).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_escaped() {
        assert_eq!(escaped("a\"b\\c\nd"), "a\\\"b\\\\c\\nd");
    }

    #[test]
    fn every_family_has_help_and_type_and_a_name_of_the_conventions() {
        let text = render(&[]);
        for (name, kind, _) in FAMILIES {
            assert!(text.contains(&format!("# TYPE {name} {kind}\n")), "{name}");
            assert_eq!(name.ends_with("_total"), kind == "counter", "{name}");
        }
    }
}

//! What a conversion came to, for people.

use std::collections::BTreeMap;

use msgraph_auditlogs_exports::{Change, Exported, Form, Normalization};

use crate::console::{count, number};

#[derive(Default)]
pub(super) struct Tally {
    records: u64,
    reports: BTreeMap<&'static str, u64>,
    forms: BTreeMap<Form, u64>,
    changes: BTreeMap<Change, u64>,
    /// Records that `--report` and `--kind` leave out.
    pub(super) skipped: u64,
    /// Parts that could not be read.
    pub(super) unreadable: u64,
    /// Places whose content the export itself has lost.
    pub(super) cut: u64,
}

impl Tally {
    pub(super) fn add(&mut self, exported: &Exported, changes: &[Normalization]) {
        self.records += 1;
        *self
            .reports
            .entry(exported.report.map_or("report not shown", |report| report.name()))
            .or_default() += 1;
        *self.forms.entry(exported.form).or_default() += 1;
        for change in changes {
            *self.changes.entry(change.change).or_default() += 1;
        }
    }

    /// Everything that the inputs had so far.
    pub(super) fn seen(&self) -> u64 {
        self.records + self.skipped + self.unreadable
    }

    pub(super) fn text(&self, inputs: usize) -> String {
        let mut lines = vec![format!(
            "converted {} of {}{}",
            count(self.records, "record"),
            count(inputs as u64, "input"),
            listed(": ", self.reports.iter())
        )];
        if !self.forms.is_empty() {
            lines.push(format!("  forms: {}", listed("", self.forms.iter())));
        }
        let changes: u64 = self.changes.values().sum();
        if changes > 0 {
            lines.push(format!("  {}{}", count(changes, "change"), listed(": ", self.changes.iter())));
        }
        if self.skipped > 0 {
            lines.push(format!("  left out {} of other reports or kinds", count(self.skipped, "record")));
        }
        if self.cut > 0 {
            lines.push(format!(
                "  in {} the export itself has lost content: export again with ConvertTo-Json -Depth 10",
                count(self.cut, "place")
            ));
        }
        if self.unreadable > 0 {
            lines.push(format!(
                "  {} could not be read, as listed above: export that again, or repair it, and convert again",
                count(self.unreadable, "part")
            ));
        }
        lines.join("\n")
    }
}

fn listed<'a, K: ToString + 'a>(before: &str, counts: impl Iterator<Item = (&'a K, &'a u64)>) -> String {
    let parts: Vec<String> =
        counts.map(|(name, count)| format!("{} {}", number(*count), name.to_string())).collect();
    if parts.is_empty() { String::new() } else { format!("{before}{}", parts.join(", ")) }
}

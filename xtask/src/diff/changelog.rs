//! Changes as lines for CHANGELOG.md.

use std::fmt::Write as _;

use msgraph_codegen::diff::{Action, Aspect, Change, Comparison, Effect};

const HEADINGS: [&str; 4] = ["Added", "Changed", "Deprecated", "Removed"];

/// The visible changes, under the headings of Keep a Changelog; each line names the crate of this workspace that
/// changes, unless the comparison is one of other services.
pub(super) fn lines(comparisons: &[Comparison], is_ours: bool) -> String {
    let mut text = String::new();
    for heading in HEADINGS {
        let changes = comparisons.iter().flat_map(|comparison| &comparison.changes);
        let changes: Vec<_> = changes.filter(|change| self::heading(change) == Some(heading)).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "### {heading}\n");
        for change in changes {
            let package = if is_ours { format!("`{}`: ", package(change)) } else { String::new() };
            let breaking = if change.effect == Effect::Breaking { "**Breaking:** " } else { "" };
            let (subject, rust, message) = (change.subject.name(), &change.rust, &change.message);
            let _ = writeln!(text, "- {package}{breaking}{subject} `{rust}` {message}.");
        }
        text.push('\n');
    }
    text
}

/// The crate that has the changed item.
fn package(change: &Change) -> &'static str {
    if change.rust.contains("::models::") { "msgraph-auditlogs-models" } else { "msgraph-auditlogs" }
}

fn heading(change: &Change) -> Option<&'static str> {
    match (&change.action, change.effect) {
        (_, Effect::Invisible) => None,
        (Action::Added, _) => Some("Added"),
        (Action::Removed, _) => Some("Removed"),
        (Action::Changed(Aspect::Deprecation), _) => Some("Deprecated"),
        (Action::Renamed | Action::Changed(_), _) => Some("Changed"),
    }
}

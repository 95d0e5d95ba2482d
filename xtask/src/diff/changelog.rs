//! Changes as lines for CHANGELOG.md.

use std::fmt::Write as _;

use msgraph_codegen::diff::{Action, Aspect, Change, Comparison, Effect};

const HEADINGS: [&str; 4] = ["Added", "Changed", "Deprecated", "Removed"];

/// The visible changes, under the headings of Keep a Changelog.
pub(super) fn lines(comparisons: &[Comparison]) -> String {
    let mut text = String::new();
    for heading in HEADINGS {
        let changes = comparisons.iter().flat_map(|comparison| &comparison.changes);
        let changes: Vec<_> = changes.filter(|change| self::heading(change) == Some(heading)).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "### {heading}\n");
        for change in changes {
            let breaking = if change.effect == Effect::Breaking { "**Breaking:** " } else { "" };
            let _ =
                writeln!(text, "- {breaking}{} `{}` {}.", change.subject.name(), change.rust, change.message);
        }
        text.push('\n');
    }
    text
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

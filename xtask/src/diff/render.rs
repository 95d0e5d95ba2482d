//! Changes as text, as Markdown and as JSON.

use std::fmt::Write as _;

use msgraph_codegen::diff::{Change, Comparison, Effect, verdict};

const EFFECTS: [(Effect, &str); 4] = [
    (Effect::Breaking, "existing code may fail to compile"),
    (Effect::Additive, "new items only"),
    (Effect::Conduct, "same Rust names and types; other requests or responses"),
    (Effect::Invisible, "only documentation differs"),
];

/// Renders the changes for a terminal.
#[must_use]
pub fn text(comparisons: &[Comparison]) -> String {
    let mut text = String::new();
    for comparison in comparisons {
        for (effect, meaning) in EFFECTS {
            let changes = of(comparison, effect);
            if !changes.is_empty() {
                let _ = writeln!(text, "{} {} ({meaning})", comparison.version, effect.name());
            }
            for change in changes {
                let _ = writeln!(text, "  {change}");
            }
        }
    }
    let _ = writeln!(text, "{}", semver(comparisons));
    text
}

/// Renders the changes as Markdown, for a review.
pub(super) fn markdown(comparisons: &[Comparison]) -> String {
    let mut text = format!("**{}**\n", semver(comparisons));
    for comparison in comparisons {
        for (effect, meaning) in EFFECTS {
            let changes = of(comparison, effect);
            if changes.is_empty() {
                continue;
            }
            let _ = writeln!(
                text,
                "\n### {}: {} {}\n\n{meaning}\n",
                comparison.version,
                changes.len(),
                effect.name()
            );
            text.push_str("| item | change | wire name |\n|---|---|---|\n");
            for change in changes {
                let message = change.message.replace('|', "\\|");
                let _ = writeln!(
                    text,
                    "| {} `{}` | {message} | `{}` |",
                    change.subject.name(),
                    change.rust,
                    change.wire
                );
            }
        }
    }
    text
}

/// Renders the changes as JSON, for programs.
pub(super) fn json(comparisons: &[Comparison]) -> String {
    let change = |change: &Change| {
        serde_json::json!({
            "effect": change.effect.name(),
            "subject": change.subject.name(),
            "action": change.action.name(),
            "rust": change.rust,
            "wire": change.wire,
            "message": change.message,
        })
    };
    let versions: Vec<_> = comparisons
        .iter()
        .map(|comparison| {
            let changes: Vec<_> = comparison.changes.iter().map(change).collect();
            serde_json::json!({ "version": comparison.version, "changes": changes })
        })
        .collect();
    let verdict = verdict(comparisons).map(Effect::name);
    format!(
        "{:#}\n",
        serde_json::json!({ "verdict": verdict, "semver": level(comparisons), "versions": versions })
    )
}

fn semver(comparisons: &[Comparison]) -> String {
    let count = |effect| comparisons.iter().map(|comparison| of(comparison, effect).len()).sum::<usize>();
    match verdict(comparisons) {
        None => "semver: no change".to_owned(),
        Some(_) => format!(
            "semver: {} ({} breaking, {} additive, {} conduct, {} invisible)",
            level(comparisons),
            count(Effect::Breaking),
            count(Effect::Additive),
            count(Effect::Conduct),
            count(Effect::Invisible)
        ),
    }
}

fn level(comparisons: &[Comparison]) -> &'static str {
    match verdict(comparisons) {
        None => "none",
        Some(Effect::Invisible | Effect::Conduct) => "patch",
        Some(Effect::Additive) => "minor",
        Some(Effect::Breaking) => "major",
    }
}

fn of(comparison: &Comparison, effect: Effect) -> Vec<&Change> {
    comparison.changes.iter().filter(|change| change.effect == effect).collect()
}

//! Builds with fewer features than all.
//!
//! Package by package, since building several at once would join their features.

use super::{Verdict, succeeds};
use crate::{packages::Package, workspace::Workspace};

/// Every package of the workspace without features.
pub(super) fn none(workspace: &Workspace) -> anyhow::Result<Verdict> {
    let mut failures = Vec::new();
    for package in Package::all(workspace)? {
        lint(workspace, &package.name, "", &mut failures)?;
    }
    Ok(verdict(&failures))
}

/// Every shipped package with one feature.
pub(super) fn single(workspace: &Workspace) -> anyhow::Result<Verdict> {
    let mut failures = Vec::new();
    for package in Package::all(workspace)? {
        if !package.is_shipped() {
            continue;
        }
        for feature in package.features.keys().filter(|feature| *feature != "default") {
            lint(workspace, &package.name, feature, &mut failures)?;
        }
    }
    Ok(verdict(&failures))
}

fn lint(
    workspace: &Workspace,
    package: &str,
    feature: &str,
    failures: &mut Vec<String>,
) -> anyhow::Result<()> {
    let shown = if feature.is_empty() { "no features".to_owned() } else { format!("only `{feature}`") };
    println!("-- {package}, {shown}");
    let mut command = workspace.cargo(["clippy", "--package", package, "--no-default-features"]);
    command.args(["--features", feature, "--", "-D", "warnings"]);
    if !matches!(succeeds(&mut command)?, Verdict::Passed) {
        failures.push(format!("{package}, {shown}"));
    }
    Ok(())
}

fn verdict(failures: &[String]) -> Verdict {
    for failure in failures {
        println!("failed: {failure}");
    }
    if failures.is_empty() { Verdict::Passed } else { Verdict::Failed }
}

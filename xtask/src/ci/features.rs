//! Builds with fewer features than all.
//!
//! Package by package, since building several at once would join their features.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use super::{Verdict, output, succeeds};
use crate::workspace::Workspace;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: String,
    features: BTreeMap<String, Vec<String>>,
}

/// Every package of the workspace without features.
pub(super) fn none(workspace: &Workspace) -> anyhow::Result<Verdict> {
    let mut failures = Vec::new();
    for package in packages(workspace)? {
        lint(workspace, &package.name, "", &mut failures)?;
    }
    Ok(verdict(&failures))
}

/// Every shipped package with one feature.
pub(super) fn single(workspace: &Workspace) -> anyhow::Result<Verdict> {
    let mut failures = Vec::new();
    for package in packages(workspace)? {
        if !package.is_shipped() {
            continue;
        }
        for feature in package.features.keys().filter(|feature| *feature != "default") {
            lint(workspace, &package.name, feature, &mut failures)?;
        }
    }
    Ok(verdict(&failures))
}

fn packages(workspace: &Workspace) -> anyhow::Result<Vec<Package>> {
    let text = output(&mut workspace.cargo(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Metadata = serde_json::from_str(&text).context("cargo metadata")?;
    Ok(metadata.packages)
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

impl Package {
    fn is_shipped(&self) -> bool {
        self.manifest_path.replace('\\', "/").contains("/crates/")
    }
}

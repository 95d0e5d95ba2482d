//! The bans of deny.toml, which hold whether or not `cargo deny` is installed.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use super::output;
use crate::workspace::Workspace;

#[derive(Deserialize)]
struct Rules {
    bans: Bans,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Debug, Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
    /// The packages that may depend on it.
    #[serde(default)]
    wrappers: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

/// A line for every package that depends on a banned crate, development dependencies excluded.
pub(super) fn violations(workspace: &Workspace) -> anyhow::Result<Vec<String>> {
    let rules: Rules = toml::from_str(&workspace.read("deny.toml")?).context("deny.toml")?;
    let text = output(&mut workspace.cargo(["metadata", "--all-features", "--format-version", "1"]))?;
    let metadata: Metadata = serde_json::from_str(&text).context("cargo metadata")?;
    Ok(find(&rules.bans.deny, &dependents(&metadata)))
}

/// The packages that depend on each package.
fn dependents(metadata: &Metadata) -> BTreeMap<&str, Vec<&str>> {
    let names: BTreeMap<&str, &str> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package.name.as_str())).collect();
    let name = |id: &str| names.get(id).copied().unwrap_or_default();
    let mut dependents = BTreeMap::<&str, Vec<&str>>::new();
    for node in &metadata.resolve.nodes {
        let is_shipped = |dependency: &&Dependency| {
            dependency.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev"))
        };
        for dependency in node.deps.iter().filter(is_shipped) {
            dependents.entry(name(&dependency.pkg)).or_default().push(name(&node.id));
        }
    }
    dependents
}

fn find(bans: &[Ban], dependents: &BTreeMap<&str, Vec<&str>>) -> Vec<String> {
    let mut violations = Vec::new();
    for ban in bans {
        for dependent in dependents.get(ban.name.as_str()).into_iter().flatten() {
            if !ban.wrappers.iter().any(|allowed| allowed == dependent) {
                violations.push(format!(
                    "{dependent} depends on {}, which deny.toml bans: {}",
                    ban.name, ban.reason
                ));
            }
        }
    }
    violations.sort();
    violations.dedup();
    violations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_wrappers_may_depend_on_a_banned_crate() {
        let ban =
            Ban { name: "http".to_owned(), reason: "r".to_owned(), wrappers: vec!["runtime".to_owned()] };
        let dependents = BTreeMap::from([("http", vec!["runtime", "models"])]);
        assert_eq!(find(&[ban], &dependents), ["models depends on http, which deny.toml bans: r"]);
    }
}

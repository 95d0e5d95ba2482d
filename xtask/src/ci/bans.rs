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

/// A line for every package that depends on a banned crate, development dependencies excluded.
pub(super) fn violations(workspace: &Workspace) -> anyhow::Result<Vec<String>> {
    let rules: Rules = toml::from_str(&workspace.read("deny.toml")?).context("deny.toml")?;
    // `cargo metadata` also lists optional packages that no feature enables.
    let tree = output(&mut workspace.cargo([
        "tree",
        "--workspace",
        "--all-features",
        "--target",
        "all",
        "--edges",
        "normal,build",
        "--prefix",
        "depth",
        "--format",
        " {p}",
    ]))?;
    Ok(find(&rules.bans.deny, &dependents(&tree)))
}

/// The packages that depend on each package, from a tree whose lines are `{depth} {name} v{version}`.
fn dependents(tree: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut dependents = BTreeMap::<&str, Vec<&str>>::new();
    let mut path: Vec<&str> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let Some(depth) = words.next().and_then(|depth| depth.parse().ok()) else { continue };
        let Some(name) = words.next() else { continue };
        path.truncate(depth);
        if let Some(parent) = path.last() {
            dependents.entry(name).or_default().push(parent);
        }
        path.push(name);
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

    #[test]
    fn the_parent_of_a_package_depends_on_it() {
        let tree =
            "0 a v0.1.0 (folder)\n1 b v1.0.0\n2 c v1.0.0\n1 c v1.0.0 (*)\n\n0 d v0.1.0\n1 b v1.0.0 (*)\n";
        let expected = BTreeMap::from([("b", vec!["a", "d"]), ("c", vec!["b", "a"])]);
        assert_eq!(dependents(tree), expected);
    }
}

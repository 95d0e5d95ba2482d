//! Checks that depend on which tools are installed.

use std::process::Command;

use anyhow::Context as _;

use super::{Verdict, bans, output, succeeds};
use crate::workspace::Workspace;

/// Builds with the `rust-version` of the workspace, if this toolchain is newer.
pub(super) fn msrv(workspace: &Workspace) -> anyhow::Result<Verdict> {
    let manifest: toml::Table = workspace.read("Cargo.toml")?.parse().context("Cargo.toml")?;
    let promised = manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("package")?.get("rust-version")?.as_str())
        .context("Cargo.toml has no workspace.package.rust-version")?;
    let running = output(Command::new("rustc").arg("--version"))?;
    if running.split(' ').nth(1).is_some_and(|version| is_release_of(version, promised)) {
        println!("{} is the promised version; the other gates built with it", running.trim());
        return Ok(Verdict::Passed);
    }
    let mut install = Command::new("rustup");
    install.args(["toolchain", "install", promised, "--profile", "minimal"]);
    if let Err(reason) = output(&mut install) {
        return Ok(Verdict::NotRun(format!(
            "{} is running, and Rust {promised} can't be installed: {reason:#}",
            running.trim()
        )));
    }
    succeeds(
        Command::new("rustup")
            .args(["run", promised, "cargo", "check", "--workspace", "--all-features"])
            .env_remove("CARGO")
            .env_remove("RUSTUP_TOOLCHAIN")
            // Another compiler's artifacts would push out those of this one.
            .env("CARGO_TARGET_DIR", workspace.path("target/msrv"))
            .current_dir(workspace.root()),
    )
}

/// Checks the bans of deny.toml, and runs `cargo deny` for the rest where it is installed.
pub(super) fn deny(workspace: &Workspace) -> anyhow::Result<Verdict> {
    let violations = bans::violations(workspace)?;
    for violation in &violations {
        println!("{violation}");
    }
    if !violations.is_empty() {
        return Ok(Verdict::Failed);
    }
    if output(&mut workspace.cargo(["deny", "--version"])).is_err() {
        return Ok(Verdict::NotRun(
            "the bans hold, but licenses, sources and advisories were not checked: cargo-deny is not installed \
             (`cargo install --locked cargo-deny`)"
                .to_owned(),
        ));
    }
    let rest = ["deny", "--all-features", "check", "bans", "licenses", "sources"];
    if !matches!(succeeds(&mut workspace.cargo(rest))?, Verdict::Passed) {
        return Ok(Verdict::Failed);
    }
    // The database of advisories is a git repository, which is not reachable everywhere.
    if let Err(reason) = output(&mut workspace.cargo(["deny", "fetch", "db"])) {
        return Ok(Verdict::NotRun(format!(
            "bans, licenses and sources hold, but advisories were not checked: {reason:#}"
        )));
    }
    succeeds(&mut workspace.cargo(["deny", "--all-features", "check", "advisories"]))
}

fn is_release_of(version: &str, promised: &str) -> bool {
    version.strip_prefix(promised).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::is_release_of;

    #[test]
    fn a_patch_release_counts_as_the_release() {
        let table = [("1.95.0", true), ("1.95", true), ("1.950.0", false), ("1.96.1", false)];
        for (version, expected) in table {
            assert_eq!(is_release_of(version, "1.95"), expected, "{version}");
        }
    }
}

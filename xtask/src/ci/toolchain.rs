//! Checks that depend on which tools are installed.

use std::process::Command;

use anyhow::Context as _;

use super::{Verdict, output, succeeds};
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
    if Command::new("rustup").arg("--version").output().is_err() {
        return Ok(Verdict::Skipped(format!("no rustup to get Rust {promised} with")));
    }
    succeeds(Command::new("rustup").args(["toolchain", "install", promised, "--profile", "minimal"]))?;
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

/// Runs `cargo deny` without its advisories, which would make the result depend on the day.
pub(super) fn deny(workspace: &Workspace) -> anyhow::Result<Verdict> {
    if output(&mut workspace.cargo(["deny", "--version"])).is_err() {
        return Ok(Verdict::Skipped(
            "cargo-deny isn't installed; `cargo install --locked cargo-deny`".to_owned(),
        ));
    }
    succeeds(&mut workspace.cargo(["deny", "--all-features", "check", "bans", "licenses", "sources"]))
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

//! `cargo xtask test`: every test of the workspace.

use std::ffi::OsString;

use anyhow::Context as _;

use crate::{Outcome, workspace::Workspace};

/// Runs every test of the workspace, with all features.
///
/// Unit tests, end-to-end tests against the simulated tenant, snapshots, documentation examples and the check
/// that generated code is up to date. Uses no network but the loopback interface.
#[derive(clap::Args)]
pub struct Arguments {
    /// Passed on to `cargo test`, for example `-p msgraph-runtime` or `-- paging`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<OsString>,
}

/// Runs the tests.
///
/// # Errors
/// When cargo can't be run.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let chosen = arguments.rest.iter().any(|argument| argument == "-p" || argument == "--package");
    let scope = if chosen { &[][..] } else { &["--workspace", "--all-features"][..] };
    let status = workspace
        .cargo(["test"])
        .args(scope)
        .args(&arguments.rest)
        .status()
        .context("can't run cargo test")?;
    if status.success() {
        println!(
            "everything passed; metadata, generated code, snapshots and CHANGELOG.md are committed together"
        );
    }
    Ok(Outcome::passed_if(status.success()))
}

/// Runs every test of the workspace, also after a failure.
///
/// # Errors
/// When cargo can't be run.
pub fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let mut command = workspace.cargo(["test", "--workspace", "--all-features", "--no-fail-fast"]);
    let status = command.status().context("can't run cargo test")?;
    Ok(Outcome::passed_if(status.success()))
}

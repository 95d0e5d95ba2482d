//! `cargo xtask ci`: every check that a change must pass.

mod bans;
mod features;
mod toolchain;

use std::{process::Command, time::Instant};

use anyhow::{Context as _, bail};

use crate::{Outcome, api, codegen, interop, release, test, tidy, workspace::Workspace};

/// Runs every check, tests included, and prints a line with the time of each.
///
/// All of them run, whatever the earlier ones find. `.ci/run` runs this. A check that a missing tool makes
/// impossible is reported as not run, never as passed.
#[derive(clap::Args)]
pub struct Arguments {
    /// Runs this gate alone. May be given several times.
    #[arg(long, value_name = "GATE")]
    only: Vec<String>,
    /// Lists the gates.
    #[arg(long)]
    list: bool,
}

struct Gate {
    name: &'static str,
    about: &'static str,
    run: fn(&Workspace) -> anyhow::Result<Verdict>,
}

enum Verdict {
    Passed,
    Failed,
    /// What is missing.
    NotRun(String),
}

const GATES: &[Gate] = &[
    Gate {
        name: "format",
        about: "rustfmt would change nothing",
        run: |workspace| succeeds(&mut workspace.cargo(["fmt", "--all", "--check"])),
    },
    Gate {
        name: "generated",
        about: "generated code is up to date with the metadata",
        run: |workspace| codegen::check(workspace).map(Verdict::from),
    },
    Gate {
        name: "tidy",
        about: "the conventions that ARCHITECTURE.md states",
        run: |workspace| tidy::check(workspace).map(Verdict::from),
    },
    Gate {
        name: "test",
        about: "every test and every example in the documentation passes",
        run: |workspace| test::check(workspace).map(Verdict::from),
    },
    Gate {
        name: "api",
        about: "the public API is as in the snapshots and shows no other crate's types",
        run: |workspace| api::check(workspace).map(Verdict::from),
    },
    Gate {
        name: "clippy",
        about: "no lint in any target with all features",
        run: |workspace| {
            succeeds(&mut workspace.cargo([
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--",
                "-D",
                "warnings",
            ]))
        },
    },
    Gate {
        name: "clippy-minimal",
        about: "no lint in any library without its default features",
        run: features::none,
    },
    Gate { name: "features", about: "each feature of a shipped crate builds alone", run: features::single },
    Gate {
        name: "rustdoc",
        about: "documentation builds as on docs.rs, without a warning",
        run: |workspace| {
            succeeds(
                workspace
                    .cargo(["doc", "--workspace", "--all-features", "--no-deps"])
                    .env("RUSTDOCFLAGS", "-D warnings"),
            )
        },
    },
    Gate {
        name: "package",
        about: "every shipped crate builds from its package, offline",
        run: |workspace| release::check(workspace).map(Verdict::from),
    },
    Gate {
        name: "interop",
        about: "foreign clients read every record of the simulated tenant exactly once",
        run: |workspace| {
            let summary = interop::check(workspace)?;
            Ok(match (summary.failed, summary.passed) {
                (0, 0) => Verdict::NotRun(summary.skipped.join("; ")),
                (0, _) => Verdict::Passed,
                _ => Verdict::Failed,
            })
        },
    },
    Gate { name: "msrv", about: "builds with the oldest toolchain that is promised", run: toolchain::msrv },
    Gate {
        name: "deny",
        about: "licenses, advisories, sources and banned crates, by deny.toml",
        run: toolchain::deny,
    },
];

/// Runs the gates.
///
/// # Errors
/// When a gate of that name doesn't exist.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    if arguments.list {
        for gate in GATES {
            println!("{:<15} {}", gate.name, gate.about);
        }
        return Ok(Outcome::Passed);
    }
    let gates = chosen(&arguments.only)?;
    let mut summary = String::new();
    let (mut passed, mut failed, mut not_run) = (0, 0, Vec::new());
    for gate in gates {
        println!("\n== {}: {}", gate.name, gate.about);
        let start = Instant::now();
        let result = match (gate.run)(workspace) {
            Ok(Verdict::Passed) => {
                passed += 1;
                "ok".to_owned()
            }
            Ok(Verdict::Failed) => {
                failed += 1;
                "FAILED".to_owned()
            }
            Ok(Verdict::NotRun(missing)) => {
                not_run.push(gate.name);
                format!("NOT RUN: {missing}")
            }
            Err(error) => {
                failed += 1;
                format!("FAILED: {error:#}")
            }
        };
        let seconds = start.elapsed().as_secs_f64();
        summary.push_str(&format!("{:<15} {seconds:>6.1} s  {result}\n", gate.name));
    }
    println!("\n{summary}gates: {passed} passed, {failed} failed, {} not run", not_run.len());
    if !not_run.is_empty() {
        println!("not run here, so nothing is known about them: {}", not_run.join(", "));
    }
    Ok(Outcome::passed_if(failed == 0))
}

fn chosen(names: &[String]) -> anyhow::Result<Vec<&'static Gate>> {
    if names.is_empty() {
        return Ok(GATES.iter().collect());
    }
    let find = |name: &String| {
        let known = || GATES.iter().map(|gate| gate.name).collect::<Vec<_>>().join(", ");
        GATES
            .iter()
            .find(|gate| gate.name == name)
            .with_context(|| format!("no gate `{name}`; there are {}", known()))
    };
    names.iter().map(find).collect()
}

impl From<Outcome> for Verdict {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Passed => Self::Passed,
            Outcome::Failed => Self::Failed,
        }
    }
}

fn succeeds(command: &mut Command) -> anyhow::Result<Verdict> {
    let status = command.status().with_context(|| format!("can't run {:?}", command.get_program()))?;
    Ok(Outcome::passed_if(status.success()).into())
}

/// What a command prints.
fn output(command: &mut Command) -> anyhow::Result<String> {
    let program = format!("{:?}", command.get_program());
    let output = command.output().with_context(|| format!("can't run {program}"))?;
    if !output.status.success() {
        bail!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).with_context(|| format!("{program} printed something that isn't UTF-8"))
}

//! `cargo xtask fuzz`: runs the fuzz targets of `fuzz/`, a workspace of its own.
//!
//! The targets are built by the stable compiler: libFuzzer needs nothing but the coverage pass of LLVM.

use std::fs;
use std::process::Command;

use anyhow::Context as _;

use crate::{Outcome, workspace::Workspace};

/// The targets, in `fuzz/targets`.
const TARGETS: [&str; 3] = ["page", "record", "resynchronize"];

/// What libFuzzer needs of the compiler.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=3 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Ccodegen-units=1 --cfg fuzzing";

/// Runs the fuzz targets.
///
/// They start from the inputs in `fuzz/seeds`. Inputs that fail are kept in `fuzz/artifacts`, and those that reach new code
/// in `fuzz/corpus`.
#[derive(clap::Args)]
pub struct Arguments {
    /// How long to run each target.
    #[arg(long, value_name = "N", default_value_t = 60)]
    pub seconds: u64,

    /// Run only this target.
    #[arg(long, value_name = "NAME", value_parser = TARGETS)]
    pub target: Option<String>,
}

/// Runs the targets one after another.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let folder = workspace.root().join("fuzz");
    let built = Command::new(env!("CARGO"))
        .current_dir(&folder)
        .args(["build", "--release", "--bins", "--target", &host()?])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.split_whitespace().collect::<Vec<_>>().join("\u{1f}"))
        .status()
        .context("cannot run cargo")?;
    if !built.success() {
        return Ok(Outcome::Failed);
    }
    let programs = folder.join("target").join(host()?).join("release");
    let mut outcome = Outcome::Passed;
    for target in TARGETS.iter().filter(|name| arguments.target.as_deref().is_none_or(|only| only == **name))
    {
        let (corpus, artifacts) = (folder.join("corpus").join(target), folder.join("artifacts").join(target));
        for folder in [&corpus, &artifacts] {
            fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
        }
        println!("{target}: {} seconds", arguments.seconds);
        let status = Command::new(programs.join(target))
            .current_dir(&folder)
            .args([&corpus, &folder.join("seeds")])
            .arg(format!("-artifact_prefix={}/", artifacts.display()))
            .arg(format!("-max_total_time={}", arguments.seconds))
            .args(["-print_final_stats=1", "-verbosity=0"])
            .status()
            .with_context(|| format!("cannot run {target}"))?;
        if !status.success() {
            println!("{target}: failed; the input is in {}", artifacts.display());
            outcome = Outcome::Failed;
        }
    }
    Ok(outcome)
}

/// The machine's target, which flags for targets do not apply to build scripts with.
fn host() -> anyhow::Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("cannot run rustc")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host =
        text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not say its host")?;
    Ok(host.to_owned())
}

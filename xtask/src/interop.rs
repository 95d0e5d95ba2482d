//! `cargo xtask interop`: foreign clients and engines against the simulated tenant.

mod environment;
mod tenant;

use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};

use crate::{Outcome, workspace::Workspace};
use environment::{Environment, Setup};
use tenant::{Programs, Tenant};

/// Runs foreign clients against the simulated tenant over TLS, and compares its ledger with what they read.
///
/// Creates a Python environment and a Node.js folder below target/interop with pinned clients. A suite whose tools
/// are missing or cannot be installed is reported as skipped.
#[derive(clap::Args)]
pub struct Arguments {
    /// Also runs the suites in tests/interop/python/all, whose clients need almost a gigabyte.
    #[arg(long)]
    all: bool,
    /// Lists the suites.
    #[arg(long)]
    list: bool,
    /// Only the suites whose name contains one of these.
    suites: Vec<String>,
}

/// A script that exits with 0 if a client works.
#[derive(Debug)]
struct Suite {
    /// `python/test_msal.py`.
    name: String,
    environment: Environment,
}

/// How a suite ended.
enum Ending {
    Passed,
    Failed(String),
    Skipped(String),
}

/// What the gate reports.
#[derive(Debug, Default)]
pub struct Summary {
    /// Suites that passed.
    pub passed: usize,
    /// Suites that failed.
    pub failed: usize,
    /// Suites that were not run, with the reason.
    pub skipped: Vec<String>,
}

impl Suite {
    /// How long it may run; a suite that takes longer hangs. The full Python SDKs have thousands of model modules, which
    /// they import while they parse: minutes on a slow machine.
    fn time_limit(&self) -> Duration {
        let minutes = if self.environment == Environment::PythonAll { 30 } else { 5 };
        Duration::from_secs(60 * minutes)
    }
}

/// Runs the suites.
///
/// # Errors
/// When there is no such suite, or the simulated tenant cannot be built or started.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let mut suites = suites(workspace, arguments.all)?;
    if arguments.list {
        suites.iter().for_each(|suite| println!("{}", suite.name));
        return Ok(Outcome::Passed);
    }
    if !arguments.suites.is_empty() {
        suites.retain(|suite| arguments.suites.iter().any(|wanted| suite.name.contains(wanted.as_str())));
    }
    if suites.is_empty() {
        bail!("no such suite; `cargo xtask interop --list` lists them");
    }
    let summary = run_suites(workspace, &suites)?;
    Ok(Outcome::passed_if(summary.failed == 0))
}

/// Runs the suites that `.ci/run` runs.
///
/// # Errors
/// When the simulated tenant cannot be built or started.
pub fn check(workspace: &Workspace) -> anyhow::Result<Summary> {
    run_suites(workspace, &suites(workspace, false)?)
}

fn suites(workspace: &Workspace, all: bool) -> anyhow::Result<Vec<Suite>> {
    let mut suites = Vec::new();
    for environment in Environment::EACH {
        if environment == Environment::PythonAll && !all {
            continue;
        }
        let folder = workspace.path("tests/interop").join(environment.folder());
        if !folder.exists() {
            continue;
        }
        let entries =
            std::fs::read_dir(&folder).with_context(|| format!("can't read {}", folder.display()))?;
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if environment.is_suite(&name) {
                suites.push(Suite { name: format!("{}/{name}", environment.folder()), environment });
            }
        }
    }
    suites.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(suites)
}

fn run_suites(workspace: &Workspace, suites: &[Suite]) -> anyhow::Result<Summary> {
    let programs = tenant::build(workspace)?;
    let mut setups: Vec<(Environment, Setup)> = Vec::new();
    let (mut summary, mut lines) = (Summary::default(), String::new());
    for suite in suites {
        let start = Instant::now();
        println!("\n-- {}", suite.name);
        if setups.iter().all(|(environment, _)| *environment != suite.environment) {
            setups.push((suite.environment, suite.environment.set_up(workspace)?));
        }
        let setup = setups.iter().find(|(environment, _)| *environment == suite.environment);
        let ending = match setup {
            Some((_, Setup::Ready(runner))) => run_suite(workspace, suite, runner, &programs)?,
            Some((_, Setup::Unavailable(reason))) => Ending::Skipped(reason.clone()),
            None => Ending::Skipped("its environment was not set up".to_owned()),
        };
        let result = match ending {
            Ending::Passed => {
                summary.passed += 1;
                "ok".to_owned()
            }
            Ending::Failed(reason) => {
                summary.failed += 1;
                format!("FAILED: {reason}")
            }
            Ending::Skipped(reason) => {
                let line = format!("skipped: {reason}");
                summary.skipped.push(format!("{}: {reason}", suite.name));
                line
            }
        };
        lines.push_str(&format!("{:<34} {:>6.1} s  {result}\n", suite.name, start.elapsed().as_secs_f64()));
    }
    println!(
        "\n{lines}interop: {} passed, {} failed, {} skipped",
        summary.passed,
        summary.failed,
        summary.skipped.len()
    );
    Ok(summary)
}

/// Runs a suite against a tenant of its own.
fn run_suite(
    workspace: &Workspace,
    suite: &Suite,
    runner: &Path,
    programs: &Programs,
) -> anyhow::Result<Ending> {
    let tenant = Tenant::start(workspace, programs)?;
    let (script, folder) = suite.environment.script(workspace, &suite.name)?;
    let mut command = Command::new(runner);
    command.arg(&script).current_dir(&folder).stdin(Stdio::null());
    command.envs(tenant.variables()).env("WORKSPACE", workspace.root());
    command.env("SIM_PROGRAM", &programs.simulator).env("ENTRA_LOGS", &programs.collector);
    // Python would write byte code beside the sources.
    command.env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONUNBUFFERED", "1");
    let mut child = command.spawn().with_context(|| format!("can't run {}", runner.display()))?;
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("can't wait for the suite")? {
            // By convention, a script that finds a tool of its own missing prints why and exits with 77.
            return Ok(match status.code() {
                Some(0) => Ending::Passed,
                Some(77) => {
                    Ending::Skipped("it needs what is missing here; see its last line above".to_owned())
                }
                _ => Ending::Failed(format!("{status}")),
            });
        }
        if start.elapsed() > suite.time_limit() {
            child.kill().context("can't end the suite")?;
            child.wait().context("can't wait for the suite")?;
            return Ok(Ending::Failed(format!("not done after {} s", suite.time_limit().as_secs())));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

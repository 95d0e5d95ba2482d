//! The environments that suites run in, with pinned packages.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context as _;

use crate::workspace::Workspace;

/// Where a suite's packages come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Environment {
    Node,
    Python,
    /// Python with the full SDKs.
    PythonAll,
}

/// Whether an environment can be used.
pub(super) enum Setup {
    /// The interpreter to run scripts with.
    Ready(PathBuf),
    /// Why not.
    Unavailable(String),
}

impl Environment {
    pub(super) const EACH: [Self; 3] = [Self::Node, Self::Python, Self::PythonAll];

    /// The folder below tests/interop, with forward slashes.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Self::Node => "node",
            Self::Python => "python",
            Self::PythonAll => "python/all",
        }
    }

    /// Whether the file of that name in [`folder`](Self::folder) is a suite.
    pub(super) fn is_suite(self, name: &str) -> bool {
        match self {
            Self::Node => name.ends_with(".mjs"),
            Self::Python | Self::PythonAll => name.starts_with("test_") && name.ends_with(".py"),
        }
    }

    /// The script of a suite and the folder to run it in.
    pub(super) fn script(self, workspace: &Workspace, name: &str) -> anyhow::Result<(PathBuf, PathBuf)> {
        let script = workspace.path("tests/interop").join(name);
        if self != Self::Node {
            return Ok((script, workspace.path("tests/interop/python")));
        }
        // Node.js looks for packages beside the script.
        let folder = workspace.path("target/interop/node");
        let copy = folder.join(script.file_name().context("a suite has a file name")?);
        std::fs::copy(&script, &copy).with_context(|| format!("can't write {}", copy.display()))?;
        Ok((copy, folder))
    }

    /// Creates the environment, or uses that of an earlier run with the same packages.
    pub(super) fn set_up(self, workspace: &Workspace) -> anyhow::Result<Setup> {
        match self {
            Self::Node => node(workspace),
            Self::Python => {
                python(workspace, "target/interop/python", &["tests/interop/python/requirements.txt"])
            }
            Self::PythonAll => {
                let files =
                    ["tests/interop/python/requirements.txt", "tests/interop/python/all/requirements.txt"];
                python(workspace, "target/interop/python-all", &files)
            }
        }
    }
}

fn python(workspace: &Workspace, folder: &str, requirements: &[&str]) -> anyhow::Result<Setup> {
    let Some(system) = ["python3", "python"].into_iter().find(|program| runs(program)) else {
        return Ok(Setup::Unavailable("Python is not installed".to_owned()));
    };
    let folder = workspace.path(folder);
    let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let texts = requirements.iter().map(|file| workspace.read(file)).collect::<anyhow::Result<Vec<_>>>()?;
    let (stamp, wanted) = (folder.join("installed.txt"), texts.concat());
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(Setup::Ready(interpreter));
    }
    if let Err(reason) = quietly(Command::new(system).args(["-m", "venv"]).arg(&folder)) {
        return Ok(Setup::Unavailable(format!("no Python environment: {reason}")));
    }
    let mut install = Command::new(&interpreter);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    for file in requirements {
        install.arg("--requirement").arg(workspace.path(file));
    }
    if let Err(reason) = quietly(&mut install) {
        return Ok(Setup::Unavailable(format!("pip can't install the clients: {reason}")));
    }
    std::fs::write(&stamp, wanted).with_context(|| format!("can't write {}", stamp.display()))?;
    Ok(Setup::Ready(interpreter))
}

fn node(workspace: &Workspace) -> anyhow::Result<Setup> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if !runs("node") || !runs(npm) {
        return Ok(Setup::Unavailable("Node.js is not installed".to_owned()));
    }
    let folder = workspace.path("target/interop/node");
    std::fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    let wanted = workspace.read("tests/interop/node/package-lock.json")?;
    let stamp = folder.join("installed.json");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(Setup::Ready(PathBuf::from("node")));
    }
    for file in ["package.json", "package-lock.json"] {
        std::fs::write(folder.join(file), workspace.read(&format!("tests/interop/node/{file}"))?)
            .with_context(|| format!("can't write {file} to {}", folder.display()))?;
    }
    let mut install = Command::new(npm);
    if let Err(reason) =
        quietly(install.args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder))
    {
        return Ok(Setup::Unavailable(format!("npm can't install the clients: {reason}")));
    }
    std::fs::write(&stamp, wanted).with_context(|| format!("can't write {}", stamp.display()))?;
    Ok(Setup::Ready(PathBuf::from("node")))
}

fn runs(program: impl AsRef<Path>) -> bool {
    Command::new(program.as_ref()).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// Runs a command; its last line of errors if it fails.
fn quietly(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(errors.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("no message").to_owned())
}

//! `cargo xtask release`: packages the shipped crates, and publishes them.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context as _, bail};

use crate::{Outcome, packages::Package, workspace::Workspace};

/// Packages the shipped crates in dependency order, builds each from its package, and publishes them.
///
/// Publishing needs a clean checkout and a section of the version in CHANGELOG.md.
#[derive(clap::Args)]
pub struct Arguments {
    /// Publishes nothing. Uses no network.
    #[arg(long)]
    dry_run: bool,
}

/// A package that was built from its archive.
struct Packaged {
    name: String,
    archive: PathBuf,
    bytes: u64,
}

/// Packages, and publishes unless `--dry-run` is given.
///
/// # Errors
/// When cargo can't be run, or a crate must not be published.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let version = version(workspace)?;
    if !arguments.dry_run {
        check_publishable(workspace, &version)?;
    }
    if package(workspace, &version)? == Outcome::Failed {
        return Ok(Outcome::Failed);
    }
    if arguments.dry_run {
        println!("dry run: nothing was published; next: cargo xtask release");
        return Ok(Outcome::Passed);
    }
    let mut publish = workspace.cargo(["publish", "--workspace", "--locked"]);
    let status = publish.status().context("can't run cargo publish")?;
    Ok(Outcome::passed_if(status.success()))
}

/// Packages every shipped crate, and builds each from its package, offline.
///
/// # Errors
/// When cargo can't be run.
pub fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    package(workspace, &version(workspace)?)
}

fn package(workspace: &Workspace, version: &str) -> anyhow::Result<Outcome> {
    let packages = Package::all(workspace)?;
    let (shipped, private): (Vec<_>, Vec<_>) = packages.into_iter().partition(|package| !package.is_private);
    let scratch = Scratch::create(workspace)?;
    let mut command = workspace.cargo(["package", "--quiet", "--workspace", "--offline", "--allow-dirty"]);
    command.arg("--target-dir").arg(&scratch.folder).env("CARGO_BUILD_BUILD_DIR", &scratch.folder);
    for package in &private {
        command.args(["--exclude", &package.name]);
    }
    if !command.status().context("can't run cargo package")?.success() {
        return Ok(Outcome::Failed);
    }
    let mut is_complete = true;
    for package in &shipped {
        let packaged = scratch.keep(workspace, package, version)?;
        println!("{:<26} {:>6} kB  {}", packaged.name, packaged.bytes / 1000, packaged.archive.display());
        for missing in package.missing_metadata() {
            is_complete = false;
            println!("  {}: `{missing}` is missing in [package]", package.manifest);
        }
    }
    Ok(Outcome::passed_if(is_complete))
}

/// The folder that one run packages and builds in.
///
/// `cargo package` creates a registry in that folder, and cargo assumes that a package of a registry never changes within
/// a version. In a folder that an earlier run used, it would build what that run unpacked.
struct Scratch {
    folder: PathBuf,
    /// Where cargo unpacks the packages of registries.
    sources: Option<PathBuf>,
    /// What was unpacked before.
    unpacked: BTreeSet<PathBuf>,
}

impl Scratch {
    fn create(workspace: &Workspace) -> anyhow::Result<Self> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let folder = workspace.path(&format!("target/package/{}-{}", now.as_secs(), std::process::id()));
        std::fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
        let sources = home.map(|home| home.join("registry/src"));
        let unpacked = sources.as_deref().map(local_registries).unwrap_or_default();
        Ok(Self { folder, sources, unpacked })
    }

    /// Moves the archive of a package to the folder where cargo leaves it by default.
    fn keep(&self, workspace: &Workspace, package: &Package, version: &str) -> anyhow::Result<Packaged> {
        let file = format!("{}-{version}.crate", package.name);
        let archive = PathBuf::from(format!("target/package/{file}"));
        let written = self.folder.join("package").join(file);
        std::fs::rename(&written, workspace.root().join(&archive))
            .with_context(|| format!("cargo wrote no {}", written.display()))?;
        let bytes = std::fs::metadata(workspace.root().join(&archive))?.len();
        Ok(Packaged { name: package.name.clone(), archive, bytes })
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // If this fails, space is wasted: no later run reads these folders.
        let _ = std::fs::remove_dir_all(&self.folder);
        for folder in self.sources.as_deref().map(local_registries).unwrap_or_default() {
            if !self.unpacked.contains(&folder) {
                let _ = std::fs::remove_dir_all(folder);
            }
        }
    }
}

/// The folders of registries that are folders themselves: their names lack a host before the dash.
fn local_registries(sources: &Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(sources).into_iter().flatten().flatten();
    let is_local = |entry: &std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with('-');
    entries.filter(is_local).map(|entry| entry.path()).collect()
}

fn version(workspace: &Workspace) -> anyhow::Result<String> {
    let manifest: toml::Table = workspace.read("Cargo.toml")?.parse().context("Cargo.toml")?;
    let version = manifest.get("workspace").and_then(|it| it.get("package")?.get("version")?.as_str());
    version.map(str::to_owned).context("Cargo.toml has no workspace.package.version")
}

fn check_publishable(workspace: &Workspace, version: &str) -> anyhow::Result<()> {
    let changes = workspace.git(["status", "--porcelain"])?;
    if !changes.trim().is_empty() {
        bail!("the checkout has changes that are not committed:\n{}", changes.trim_end());
    }
    if !workspace.read("CHANGELOG.md")?.contains(&format!("## [{version}]")) {
        bail!("CHANGELOG.md has no section `## [{version}]`; rename `## [Unreleased]` to it");
    }
    Ok(())
}

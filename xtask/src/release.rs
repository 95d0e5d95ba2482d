//! `cargo xtask release`: packages the shipped crates, and publishes them.

use std::path::PathBuf;

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
    let mut command = workspace.cargo(["package", "--quiet", "--workspace", "--offline", "--allow-dirty"]);
    for package in &private {
        command.args(["--exclude", &package.name]);
    }
    if !command.status().context("can't run cargo package")?.success() {
        return Ok(Outcome::Failed);
    }
    let mut is_complete = true;
    for package in &shipped {
        let packaged = Packaged::of(workspace, package, version)?;
        println!("{:<26} {:>6} kB  {}", packaged.name, packaged.bytes / 1000, packaged.archive.display());
        for missing in package.missing_metadata() {
            is_complete = false;
            println!("  {}: `{missing}` is missing in [package]", package.manifest);
        }
    }
    Ok(Outcome::passed_if(is_complete))
}

impl Packaged {
    fn of(workspace: &Workspace, package: &Package, version: &str) -> anyhow::Result<Self> {
        let archive = PathBuf::from(format!("target/package/{}-{version}.crate", package.name));
        let path = workspace.root().join(&archive);
        let metadata =
            std::fs::metadata(&path).with_context(|| format!("cargo wrote no {}", path.display()))?;
        Ok(Self { name: package.name.clone(), archive, bytes: metadata.len() })
    }
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

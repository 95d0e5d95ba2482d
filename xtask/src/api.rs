//! `cargo xtask api`: the public API of the shipped crates, so that every change of it appears in review.

mod foreign;
mod paths;
mod rustdoc;

use std::collections::BTreeMap;

use anyhow::bail;
use similar::TextDiff;

use crate::{Outcome, packages::Package, workspace::Workspace};
use rustdoc::Features;

/// Compares the public API of the shipped crates with the snapshots in xtask/api/.
///
/// The API is read from rustdoc's JSON output with all features, so it contains what macros and generated code
/// expand to. Items that are `doc(hidden)` are not part of it. Needs the toolchain that `xtask/Cargo.toml` is
/// pinned to.
#[derive(clap::Args)]
pub struct Arguments {
    /// Accepts the API as it is.
    #[arg(long)]
    bless: bool,
    /// Only this package. Can be given several times.
    #[arg(long, short, value_name = "PACKAGE")]
    package: Vec<String>,
}

/// Compares, or accepts.
///
/// # Errors
/// When rustdoc fails, or writes a format that this program does not read.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let packages = chosen(workspace, &arguments.package)?;
    let surfaces = surfaces(workspace, &packages)?;
    if !arguments.bless {
        return Ok(Outcome::passed_if(is_as_reviewed(workspace, &surfaces)?));
    }
    for (name, text) in surfaces {
        let path = snapshot(&name);
        if workspace.read(&path).ok().as_ref() != Some(&text) {
            workspace.write(&path, &text)?;
            println!("wrote {path}");
        }
    }
    println!("next: cargo xtask test");
    Ok(Outcome::Passed)
}

/// Compares every shipped crate, and checks which types of other crates the API shows.
///
/// # Errors
/// When rustdoc fails, or writes a format that this program does not read.
pub fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let packages = chosen(workspace, &[])?;
    let surfaces = surfaces(workspace, &packages)?;
    let mut is_well = is_as_reviewed(workspace, &surfaces)?;
    for stale in stale_snapshots(workspace, &surfaces)? {
        is_well = false;
        println!("{stale} belongs to no shipped crate; delete it");
    }
    let names: Vec<_> = surfaces.keys().map(String::as_str).collect();
    let mut findings = foreign::findings(&surfaces, &names, foreign::WITH_ALL_FEATURES);
    let plain = rustdoc::documents(workspace, &packages, Features::AllExcept(foreign::FEATURES))?;
    let plain = paths::render_all(&plain)?;
    findings.extend(foreign::findings(&plain, &names, foreign::ALWAYS));
    findings.sort();
    findings.dedup();
    for finding in &findings {
        println!("{finding}");
    }
    if is_well && findings.is_empty() {
        println!(
            "the public API is as in the snapshots, and shows no types of other crates but the allowed ones"
        );
    }
    Ok(Outcome::passed_if(is_well && findings.is_empty()))
}

/// The public API of each package, by crate name.
fn surfaces(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<BTreeMap<String, String>> {
    paths::render_all(&rustdoc::documents(workspace, packages, Features::All)?)
}

fn chosen(workspace: &Workspace, names: &[String]) -> anyhow::Result<Vec<Package>> {
    let mut packages = Package::all(workspace)?;
    packages.retain(|package| package.is_shipped() && package.library.is_some());
    if let Some(unknown) = names.iter().find(|name| packages.iter().all(|package| package.name != **name)) {
        let known: Vec<_> = packages.iter().map(|package| package.name.as_str()).collect();
        bail!("`{unknown}` is not a shipped library; there are {}", known.join(", "));
    }
    if !names.is_empty() {
        packages.retain(|package| names.contains(&package.name));
    }
    Ok(packages)
}

fn is_as_reviewed(workspace: &Workspace, surfaces: &BTreeMap<String, String>) -> anyhow::Result<bool> {
    let mut is_same = true;
    for (name, new) in surfaces {
        let path = snapshot(name);
        let old = match workspace.path(&path).exists() {
            true => workspace.read(&path)?,
            false => String::new(),
        };
        if old != *new {
            is_same = false;
            let diff = TextDiff::from_lines(&old, new);
            print!("{}", diff.unified_diff().context_radius(0).header(&path, name));
        }
    }
    if !is_same {
        println!("\nthe public API differs from the snapshots; to accept that: cargo xtask api --bless");
    }
    Ok(is_same)
}

fn stale_snapshots(
    workspace: &Workspace,
    surfaces: &BTreeMap<String, String>,
) -> anyhow::Result<Vec<String>> {
    let mut files = workspace.tracked_files()?;
    files
        .retain(|file| file.starts_with("xtask/api/") && surfaces.keys().all(|name| *file != snapshot(name)));
    Ok(files)
}

fn snapshot(name: &str) -> String {
    format!("xtask/api/{name}.txt")
}

//! Imports a full document into metadata/.

use std::path::Path;

use anyhow::Context as _;
use msgraph_codegen::cloud::Cloud;

use crate::{
    diff,
    pin::{self, Pin, Update},
    pipeline,
    workspace::{self, Workspace},
};

/// A full document, or a slice.
pub(super) struct Document {
    /// Its name in messages.
    pub(super) name: String,
    pub(super) text: String,
    /// The source that the pin records: the URL that it was downloaded from or is published at, or a file name.
    pub(super) source: String,
    /// The date of the document, not that of the import.
    pub(super) date: String,
}

/// Writes a slice to the file `out`.
pub(super) fn cut(
    workspace: &Workspace,
    version: &str,
    document: &Document,
    out: &Path,
) -> anyhow::Result<()> {
    let pin = Pin::read(workspace)?;
    let slice = pipeline::slice(&pin, pin.version(version)?, &document.name, &document.text)?;
    workspace::replace(out, &slice)?;
    println!("wrote {} ({} lines)", out.display(), slice.lines().count());
    Ok(())
}

/// Replaces the slice of a version and prints the changes.
pub(super) fn import(workspace: &Workspace, version: &str, document: &Document) -> anyhow::Result<()> {
    let pin = Pin::read(workspace)?;
    let version = pin.version(version)?;
    let path = version.slice_path();
    let old = workspace.read(&path).unwrap_or_default();
    let new = pipeline::slice(&pin, version, &document.name, &document.text)?;
    let comparison = (!old.is_empty())
        .then(|| diff::documents(version, (&path, &old), (&document.name, &new)))
        .transpose()
        .context("the documents can't be compared")?;

    let (slice_sha256, upstream_sha256) = (pin::sha256(&new), pin::sha256(&document.text));
    // Neither the slice itself nor the pinned document counts as a new upstream document.
    let is_known = upstream_sha256 == version.upstream_sha256() || document.text == old;
    let upstream = (document.source.as_str(), document.date.as_str(), upstream_sha256.as_str());
    let upstream = (!is_known).then_some(upstream);
    let pin_text = pin.updated(&[(version, Update { slice_sha256: Some(&slice_sha256), upstream })], &[]);

    let changed = [(path.as_str(), &old, &new), (pin::PATH, &pin.text().to_owned(), &pin_text)];
    let changed: Vec<_> = changed.into_iter().filter(|(_, old, new)| old != new).collect();
    for (path, _, new) in &changed {
        workspace.write(path, new)?;
        println!("wrote {path}");
    }
    if let Some(comparison) = comparison {
        print!("{}", diff::text(&[comparison]));
    }
    match (changed.is_empty(), old == new) {
        (true, _) => println!("{} is up to date", version.name()),
        (false, true) => println!("the document changed; the slice did not change"),
        (false, false) => {
            println!("next: cargo xtask diff --changelog for CHANGELOG.md, then cargo xtask codegen")
        }
    }
    Ok(())
}

/// Writes the overlay with the unavailable parts of a version to the file `out`.
pub(super) fn cut_cloud(
    workspace: &Workspace,
    version: &str,
    cloud: Cloud,
    document: &Document,
    out: &Path,
) -> anyhow::Result<()> {
    let pin = Pin::read(workspace)?;
    let unavailable =
        pipeline::unavailable(workspace, pin.version(version)?, cloud, &document.name, &document.text)?;
    workspace::replace(out, &unavailable)?;
    println!("wrote {} (unavailable: {})", out.display(), count(&unavailable));
    Ok(())
}

/// Replaces the overlay with the unavailable parts of a version.
pub(super) fn import_cloud(
    workspace: &Workspace,
    version: &str,
    cloud: Cloud,
    document: &Document,
) -> anyhow::Result<()> {
    let pin = Pin::read(workspace)?;
    let version = pin.version(version)?;
    let unavailable = pipeline::unavailable(workspace, version, cloud, &document.name, &document.text)?;
    let upstream_sha256 = pin::sha256(&document.text);
    let pinned = pin.cloud_of(version, cloud);
    let is_known = pinned.is_some_and(|pinned| {
        pinned.upstream_sha256() == upstream_sha256 && pinned.sha256() == pin::sha256(&unavailable)
    });
    if is_known {
        println!("unavailability in {cloud} of {} is up to date", version.name());
        return Ok(());
    }
    let upstream = (document.source.as_str(), document.date.as_str(), upstream_sha256.as_str());
    let (path, pin_text) = pin.with_cloud(version, cloud, &pin::sha256(&unavailable), upstream);
    workspace.write(&path, &unavailable)?;
    workspace.write(pin::PATH, &pin_text)?;
    println!("wrote {path}\nwrote {}", pin::PATH);
    println!("unavailable in {cloud}: {} of {}", count(&unavailable), version.name());
    println!("next: cargo xtask codegen");
    Ok(())
}

fn count(unavailable: &str) -> String {
    match unavailable.matches("<Annotations ").count() {
        0 => "nothing".to_owned(),
        1 => "1 item".to_owned(),
        items => format!("{items} items"),
    }
}

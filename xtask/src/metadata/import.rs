//! Imports a full document into metadata/.

use std::path::Path;

use anyhow::Context as _;
use msgraph_codegen::{
    availability::{Availability, Retyped},
    cloud::Cloud,
};

use super::upstream::{self, Upstream};
use crate::{
    diff,
    pin::{self, Pin, Update, Version},
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
    /// Whether a document of another version or cloud is refused.
    pub(super) is_checked: bool,
}

/// Writes a slice to the file `out`.
pub(super) fn cut(
    workspace: &Workspace,
    version: &str,
    document: &Document,
    out: &Path,
) -> anyhow::Result<()> {
    let pin = Pin::read(workspace)?;
    let version = pin.version(version)?;
    let upstream = checked(workspace, &pin, version, document, &[Cloud::Global])?;
    let slice = upstream.slice(version)?;
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
    let new = checked(workspace, &pin, version, document, &[Cloud::Global])?.slice(version)?;
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
        print!("{}", diff::undocumented(workspace, &pin, &comparison)?);
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
    let version = pin.version(version)?;
    let upstream = checked(workspace, &pin, version, document, &[cloud])?;
    let availability = upstream.availability(workspace, &pin, version, cloud)?;
    workspace::replace(out, &availability.overlay)?;
    report(&availability, version, cloud, document);
    println!("wrote {}", out.display());
    Ok(())
}

/// Replaces the overlays with the unavailable parts of a version, for each cloud that the document describes.
pub(super) fn import_clouds(
    workspace: &Workspace,
    version: &str,
    clouds: &[Cloud],
    document: &Document,
) -> anyhow::Result<()> {
    let pin = Pin::read(workspace)?;
    let upstream = checked(workspace, &pin, pin.version(version)?, document, clouds)?;
    for cloud in clouds {
        // Each cloud changes the pin.
        let pin = Pin::read(workspace)?;
        let version = pin.version(version)?;
        let availability = upstream.availability(workspace, &pin, version, *cloud)?;
        import_cloud(workspace, &pin, version, *cloud, document, &availability)?;
    }
    Ok(())
}

fn import_cloud(
    workspace: &Workspace,
    pin: &Pin,
    version: &Version,
    cloud: Cloud,
    document: &Document,
    availability: &Availability,
) -> anyhow::Result<()> {
    report(availability, version, cloud, document);
    let overlay = &availability.overlay;
    let upstream_sha256 = pin::sha256(&document.text);
    let is_known = pin.cloud_of(version, cloud).is_some_and(|pinned| {
        pinned.upstream_sha256() == upstream_sha256 && pinned.sha256() == pin::sha256(overlay)
    });
    if is_known {
        println!("unavailability in {cloud} of {} is up to date", version.name());
        return Ok(());
    }
    let upstream = (document.source.as_str(), document.date.as_str(), upstream_sha256.as_str());
    let (path, pin_text) = pin.with_cloud(version, cloud, &pin::sha256(overlay), upstream);
    workspace.write(&path, overlay)?;
    workspace.write(pin::PATH, &pin_text)?;
    println!("wrote {path}\nwrote {}", pin::PATH);
    println!("next: cargo xtask codegen");
    Ok(())
}

/// Parses a document, and refuses one that describes another version or cloud.
fn checked(
    workspace: &Workspace,
    pin: &Pin,
    version: &Version,
    document: &Document,
    clouds: &[Cloud],
) -> anyhow::Result<Upstream> {
    let upstream = Upstream::parse(pin, document)?;
    if document.is_checked {
        upstream::check_cloud(document, clouds)?;
        upstream.check_version(workspace, pin, version)?;
    }
    Ok(upstream)
}

/// Prints every difference between a slice and the document of a cloud.
fn report(availability: &Availability, version: &Version, cloud: Cloud, document: &Document) {
    let Availability { compared, unavailable, contradicted, retyped, .. } = availability;
    println!("compared {} of {} with {}", count(*compared), version.name(), document.name);
    match upstream::named_clouds(document) {
        Some(named) => println!("by its name, this is the document of {named}"),
        None => println!("the document does not name the cloud that it describes"),
    }
    println!("unavailable in {cloud}: {} of {}", count(unavailable.len()), version.name());
    for item in unavailable {
        println!("  {item}");
    }
    if !contradicted.is_empty() {
        println!(
            "documented as unavailable in {cloud}, but in its document, so requests are sent: {}",
            count(contradicted.len())
        );
        for item in contradicted {
            println!("  {item}");
        }
    }
    if !retyped.is_empty() {
        println!("of another type in {cloud}: {}", count(retyped.len()));
        for Retyped { item, slice, cloud } in retyped {
            println!("  {item} is {cloud}, in the slice {slice}");
        }
    }
}

fn count(items: usize) -> String {
    match items {
        0 => "nothing".to_owned(),
        1 => "1 item".to_owned(),
        _ => format!("{items} items"),
    }
}

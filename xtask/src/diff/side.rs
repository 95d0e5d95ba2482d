//! The two sides of a comparison.

use std::path::Path;

use anyhow::bail;
use msgraph_codegen::{
    diff::{Comparison, compare as compare_models},
    model::{Model, Version},
};

use crate::{
    pin::Pin,
    pipeline::{self, Inputs, Service},
    text,
    tree::Tree,
    workspace::Workspace,
};

/// One side of a comparison.
pub(super) enum Side<'a> {
    /// The metadata with its overlays.
    Metadata(Tree<'a>),
    /// A single document (a full document or a slice): its name and its text.
    Document(String, String),
}

impl<'a> Side<'a> {
    /// Interprets a command-line argument: a file if it exists, else a git revision; `None` is the current `metadata/`.
    pub(super) fn new(workspace: &'a Workspace, name: Option<&str>) -> anyhow::Result<Self> {
        let Some(name) = name else { return Ok(Self::Metadata(Tree::Current(workspace))) };
        if Path::new(name).is_file() {
            let text = text::read(Path::new(name), name)?;
            return Ok(Self::Document(name.to_owned(), text));
        }
        let commit = format!("{name}^{{commit}}");
        let revision = workspace.git(["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
        let Ok(revision) = revision else {
            bail!(
                "`{name}` is neither a file nor a git revision; specify a document, or a commit such as `HEAD~1`"
            );
        };
        Ok(Self::Metadata(Tree::Revision(workspace, revision.trim().to_owned())))
    }
}

/// Compares the models of two sides, version by version.
pub(super) fn compare(
    workspace: &Workspace,
    from: &Side<'_>,
    to: &Side<'_>,
    version: Option<&str>,
) -> anyhow::Result<Vec<Comparison>> {
    if let (Side::Metadata(from), Side::Metadata(to)) = (from, to) {
        return compare_all(&models(from)?, &models(to)?, version);
    }
    let pin = Pin::read(workspace)?;
    let version = match version {
        Some(version) => pin.version(version)?,
        None => bail!("specify the version of the document with --version"),
    };
    // Compare the slices only: overlays belong to the metadata that they were written for.
    let text = |side: &Side<'_>| match side {
        Side::Document(name, text) => anyhow::Ok((name.clone(), pipeline::slice(&pin, version, name, text)?)),
        Side::Metadata(tree) => {
            let path = pinned(tree)?.version(version.name())?.slice_path();
            Ok((path.clone(), tree.read(&path)?))
        }
    };
    let ((from, old), (to, new)) = (text(from)?, text(to)?);
    Ok(vec![super::documents(version, (&from, &old), (&to, &new))?])
}

/// Compares two documents of any service, from the same roots.
pub(super) fn compare_documents(
    from: &Side<'_>,
    to: &Side<'_>,
    roots: &[String],
    polymorphic: &[String],
    version: Option<&str>,
) -> anyhow::Result<Comparison> {
    let (Side::Document(old_name, old), Side::Document(new_name, new)) = (from, to) else {
        bail!("`--root` compares two documents; name a file with --from and another with --to");
    };
    let sides = [Service { name: old_name, text: old }, Service { name: new_name, text: new }];
    let [old, new] = pipeline::models_of_roots(sides, roots, polymorphic, version.unwrap_or("v1.0"))?;
    Ok(compare_models(&old, &new))
}

/// Compares all versions. A version that exists on one side only is compared with an empty model.
fn compare_all(from: &[Model], to: &[Model], version: Option<&str>) -> anyhow::Result<Vec<Comparison>> {
    let of = |side: &[Model], version: &Version| {
        side.iter()
            .find(|model| model.version == *version)
            .cloned()
            .unwrap_or_else(|| Model::empty(version.clone()))
    };
    let gone = from.iter().filter(|old| to.iter().all(|new| new.version != old.version));
    let versions = to.iter().chain(gone).map(|model| &model.version);
    let comparisons: Vec<_> = versions
        .filter(|found| version.is_none_or(|version| version == found.wire))
        .map(|version| compare_models(&of(from, version), &of(to, version)))
        .collect();
    match version.filter(|_| comparisons.is_empty()) {
        Some(version) => bail!("neither side has a version `{version}`"),
        None => Ok(comparisons),
    }
}

fn models(tree: &Tree<'_>) -> anyhow::Result<Vec<Model>> {
    pipeline::models(&Inputs::read(tree, &pinned(tree)?)?)
}

fn pinned(tree: &Tree<'_>) -> anyhow::Result<Pin> {
    Pin::of_text(tree.read(crate::pin::PATH)?)
}

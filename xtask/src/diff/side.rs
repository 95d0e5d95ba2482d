//! What is compared with what.

use std::path::Path;

use anyhow::{Context as _, bail};
use msgraph_codegen::diff::{Comparison, compare as compare_models};

use crate::{
    pin::Pin,
    pipeline::{self, Inputs},
    text,
    tree::Tree,
    workspace::Workspace,
};

/// One side of a comparison.
pub(super) enum Side<'a> {
    /// The metadata with its overlays.
    Metadata(Tree<'a>),
    /// A single document, whole or a slice, by its name.
    Document(String, String),
}

impl<'a> Side<'a> {
    /// What the command line names: a file if there is one, else a revision; nothing is `metadata/` as it is.
    pub(super) fn new(workspace: &'a Workspace, name: Option<&str>) -> anyhow::Result<Self> {
        let Some(name) = name else { return Ok(Self::Metadata(Tree::Current(workspace))) };
        if Path::new(name).is_file() {
            let text = text::read(Path::new(name), name)?;
            return Ok(Self::Document(name.to_owned(), text));
        }
        let commit = format!("{name}^{{commit}}");
        let revision = workspace.git(["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
        let revision = revision.with_context(|| format!("`{name}` is neither a file nor a git revision"))?;
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
        let (from, to) = (models(from)?, models(to)?);
        let pairs = to.iter().filter(|to| version.is_none_or(|version| version == to.version.wire));
        let pairs =
            pairs.filter_map(|to| from.iter().find(|from| from.version == to.version).map(|from| (from, to)));
        return Ok(pairs.map(|(from, to)| compare_models(from, to)).collect());
    }
    let pin = Pin::read(workspace)?;
    let version = match version {
        Some(version) => pin.version(version)?,
        None => bail!("say with --version which version of the service the document is of"),
    };
    // Only the slices: overlays belong to the metadata that they were written for.
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

fn models(tree: &Tree<'_>) -> anyhow::Result<Vec<msgraph_codegen::model::Model>> {
    pipeline::models(&Inputs::read(tree, &pinned(tree)?)?)
}

fn pinned(tree: &Tree<'_>) -> anyhow::Result<Pin> {
    Pin::of_text(tree.read(crate::pin::PATH)?)
}

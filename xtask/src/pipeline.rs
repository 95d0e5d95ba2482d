//! The generator's stages, fed with the files of this workspace.

use anyhow::bail;
use msgraph_codegen::model::Model;

use crate::{
    drift::Files,
    pin::{Pin, Version},
    tree::Tree,
};

/// The texts that code is generated from.
#[derive(Debug)]
pub struct Inputs {}

/// What the generator gives.
#[derive(Debug)]
pub struct Generated {
    /// The files of the models crate.
    pub models: Files,
    /// The files of the crate of request builders.
    pub requests: Files,
    /// What has been generated, in a line.
    pub summary: String,
}

impl Inputs {
    /// Reads slices and overlays.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn read(tree: &Tree<'_>, pin: &Pin) -> anyhow::Result<Self> {
        let _ = (tree, pin);
        bail!("the generator isn't complete")
    }
}

/// Generates both crates.
///
/// # Errors
/// Every problem of the metadata.
pub fn generate(inputs: &Inputs) -> anyhow::Result<Generated> {
    let _ = inputs;
    bail!("the generator isn't complete")
}

/// Resolves all versions.
///
/// # Errors
/// Every problem of the metadata.
pub fn models(inputs: &Inputs) -> anyhow::Result<Vec<Model>> {
    let _ = inputs;
    bail!("the generator isn't complete")
}

/// Resolves a slice without overlays.
///
/// # Errors
/// Every problem of the slice.
pub fn model_of_slice(version: &Version, name: &str, text: &str) -> anyhow::Result<Model> {
    let _ = (version, name, text);
    bail!("the generator isn't complete")
}

/// Cuts a version's slice out of a document, in canonical form.
///
/// # Errors
/// Every problem of the document.
pub fn slice(version: &Version, name: &str, text: &str) -> anyhow::Result<String> {
    let _ = (version, name, text);
    bail!("the generator isn't complete")
}

/// A slice in canonical form.
///
/// # Errors
/// Every problem of the slice.
pub fn canonical(name: &str, text: &str) -> anyhow::Result<String> {
    let _ = (name, text);
    bail!("the generator isn't complete")
}

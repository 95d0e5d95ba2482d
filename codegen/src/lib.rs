//! Generates Rust models and request builders from Microsoft Graph CSDL metadata: text in, text out. No files,
//! no network, no clock: the same input gives the same bytes anywhere.
//!
//! [`generate`] is the pipeline, a line a stage. Parsing and resolving report every problem that they find;
//! emitting reports none and cannot fail.

pub mod availability;
pub mod cloud;
pub mod csdl;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod files;
pub mod model;
pub mod naming;
pub mod overlay;
pub mod reach;
pub mod resolve;
pub mod slice;
pub mod source;
mod suggest;

use std::collections::BTreeSet;

use csdl::{Document, QualifiedName};
use diagnostic::Diagnostics;
use files::Files;
use model::{Model, Version};
use overlay::Overlay;
use source::{SourceId, Sources};

/// One version of the service: its metadata, what is said about it, and where it ends.
#[derive(Clone, Debug)]
pub struct VersionInput {
    /// The version's name in URLs and in Rust.
    pub version: Version,
    /// The slice of the metadata that code is generated from.
    pub metadata: SourceId,
    /// What clouds lack of it, as [`availability::unavailable`] says.
    pub clouds: Vec<SourceId>,
    /// Hand-written annotations of this version, and those that it shares with others.
    pub overlays: Vec<SourceId>,
    /// Types that the slice names but doesn't define, by qualified name: any JSON object.
    pub external: Vec<String>,
}

/// How the generated crates fit into their surroundings.
#[derive(Clone, Debug)]
pub struct Options {
    /// The crate of the models, as the crate of the requests calls it: `library_models`.
    pub models_crate: String,
    /// The command that makes the files anew, for their headers.
    pub command: String,
}

/// What is generated.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files of the models crate, below its `src/generated/`.
    pub models: Files,
    /// The files of the crate of request builders, below its `src/generated/`.
    pub requests: Files,
    /// What they were made from.
    pub versions: Vec<Model>,
}

/// Generates the files of both crates.
///
/// # Errors
///
/// Every problem of the metadata and its overlays.
pub fn generate(
    sources: &Sources,
    inputs: &[VersionInput],
    options: &Options,
) -> Result<Generated, Diagnostics> {
    let versions = resolve(sources, inputs)?;
    let models = files::render(emit::models(&versions), &options.command);
    let requests = files::render(emit::requests(&versions, &options.models_crate), &options.command);
    Ok(Generated { models, requests, versions })
}

/// Parses, merges and resolves, without generating anything.
///
/// # Errors
///
/// Every problem of the metadata and its overlays.
pub fn resolve(sources: &Sources, inputs: &[VersionInput]) -> Result<Vec<Model>, Diagnostics> {
    let documents = documents(sources, inputs)?;
    let mut diagnostics = Diagnostics::default();
    let mut versions = Vec::new();
    for (document, input) in documents.iter().zip(inputs) {
        versions.extend(diagnostics.absorb(resolve::resolve(
            document,
            &input.version,
            &input.external(document),
        )));
    }
    diagnostics.or(versions)
}

/// Reads and checks the document of each version, and lays the overlays over them.
fn documents(sources: &Sources, inputs: &[VersionInput]) -> Result<Vec<Document>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut parse = |id: SourceId| diagnostics.absorb(csdl::parse(sources.get(id)?));
    let mut documents: Vec<_> = inputs.iter().filter_map(|input| parse(input.metadata)).collect();
    let clouds = inputs
        .iter()
        .enumerate()
        .flat_map(|(position, input)| input.clouds.iter().map(move |id| (*id, position)));
    let clouds: Vec<_> = clouds
        .filter_map(|(id, position)| Some(Overlay { document: parse(id)?, documents: vec![position] }))
        .collect();
    let overlays: BTreeSet<SourceId> = inputs.iter().flat_map(|input| input.overlays.clone()).collect();
    let overlays: Vec<_> = overlays
        .into_iter()
        .filter_map(|id| {
            let concerned = inputs.iter().enumerate().filter(|(_, input)| input.overlays.contains(&id));
            let documents = concerned.map(|(position, _)| position).collect();
            Some(Overlay { document: parse(id)?, documents })
        })
        .collect();
    diagnostics = diagnostics.or(Diagnostics::default())?;
    for (document, input) in documents.iter().zip(inputs) {
        diagnostics.absorb(csdl::check(document, &input.external(document)));
    }
    // What is written by hand counts for more than what an import found.
    diagnostics.absorb(overlay::merge(&mut documents, &clouds));
    diagnostics.absorb(overlay::merge(&mut documents, &overlays));
    diagnostics.or(documents)
}

impl VersionInput {
    fn external(&self, document: &Document) -> BTreeSet<QualifiedName> {
        self.external.iter().map(|name| document.resolve(name)).collect()
    }
}

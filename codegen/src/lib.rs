//! Generates Rust models and request builders from Microsoft Graph CSDL metadata: text in, text out. No files,
//! no network, no clock: the same input results in the same bytes anywhere.
//!
//! `generate` is the pipeline, one line for each stage. Parsing and resolving report every defect that they find;
//! emitting cannot fail. The feature `emit` (on by default) has the emitters; without it, the CSDL front end, the model
//! and the comparison of models remain.

pub mod availability;
pub mod cloud;
pub mod csdl;
pub mod diagnostic;
pub mod diff;
#[cfg(feature = "emit")]
pub mod emit;
#[cfg(feature = "emit")]
pub mod files;
mod fixups;
mod items;
pub mod model;
pub mod naming;
pub mod overlay;
pub mod reach;
pub mod resolve;
pub mod slice;
pub mod source;
mod suggest;
pub mod version_of;

use std::collections::BTreeSet;
#[cfg(feature = "emit")]
use std::{panic::resume_unwind, thread};

use csdl::Document;
use diagnostic::Diagnostics;
#[cfg(feature = "emit")]
use files::Files;
use model::{Model, Version};
use overlay::Overlay;
use resolve::Settings;
use source::{SourceId, Sources};

/// One version of the service: its metadata, the annotations for it, and its boundary.
#[derive(Clone, Debug)]
pub struct VersionInput {
    /// The version's name in URLs and in Rust.
    pub version: Version,
    /// The slice of the metadata that code is generated from.
    pub metadata: Metadata,
    /// What is unavailable in other clouds: the overlay of an [`availability::Availability`] for each.
    pub clouds: Vec<SourceId>,
    /// Hand-written annotations of this version, and those that it shares with others.
    pub overlays: Vec<SourceId>,
    /// Types that the slice names but doesn't define, by qualified name: any JSON object.
    pub external: Vec<String>,
    /// Entity types whose collections yield the type or any derived type, by qualified name.
    pub polymorphic: Vec<String>,
}

/// The slice of a version.
#[derive(Clone, Debug)]
pub enum Metadata {
    /// A text to parse.
    Source(SourceId),
    /// A document that was parsed before.
    Document(Box<Document>),
}

impl From<SourceId> for Metadata {
    fn from(source: SourceId) -> Self {
        Metadata::Source(source)
    }
}

impl VersionInput {
    /// A version with its slice, and nothing else.
    #[must_use]
    pub fn new(version: Version, metadata: impl Into<Metadata>) -> Self {
        VersionInput {
            version,
            metadata: metadata.into(),
            clouds: Vec::new(),
            overlays: Vec::new(),
            external: Vec::new(),
            polymorphic: Vec::new(),
        }
    }

    fn settings(&self, document: &Document) -> Settings {
        let names = |names: &[String]| names.iter().map(|name| document.resolve(name)).collect();
        Settings { external: names(&self.external), polymorphic: names(&self.polymorphic) }
    }
}

/// How the generated crates fit into their surroundings.
#[cfg(feature = "emit")]
#[derive(Clone, Debug)]
pub struct Options {
    /// The crate of the models, as the crate of the requests calls it: `library_models`.
    pub models_crate: String,
    /// The command that makes the files anew, for their headers.
    pub command: String,
}

/// What is generated.
#[cfg(feature = "emit")]
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files of the models crate, below its `src/generated/`.
    pub models: Files,
    /// The files of the crate of request builders, below its `src/generated/`.
    pub requests: Files,
    /// The models that they were made from.
    pub versions: Vec<Model>,
    /// Everything that the metadata declares and the crates leave out.
    pub notes: Diagnostics,
}

/// Generates the files of both crates.
///
/// # Errors
///
/// Every defect of the metadata and its overlays.
#[cfg(feature = "emit")]
pub fn generate(
    sources: &Sources,
    inputs: &[VersionInput],
    options: &Options,
) -> Result<Generated, Diagnostics> {
    let (versions, notes) = resolve_with_notes(sources, inputs)?;
    let (models, requests) = both(
        || files::render(emit::models(&versions), &options.command),
        || files::render(emit::requests(&versions, &options.models_crate), &options.command),
    );
    Ok(Generated { models, requests, versions, notes })
}

/// Does two things at a time, or one after the other where the system has no thread left.
#[cfg(feature = "emit")]
fn both<A, B: Send>(first: impl FnOnce() -> A, second: impl Fn() -> B + Sync) -> (A, B) {
    thread::scope(|scope| {
        let spawned = thread::Builder::new().spawn_scoped(scope, &second);
        let first = first();
        let second = match spawned.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(done)) => done,
            Ok(Err(panic)) => resume_unwind(panic),
            Err(_) => second(),
        };
        (first, second)
    })
}

/// Parses, merges and resolves, without generating anything.
///
/// # Errors
///
/// Every defect of the metadata and its overlays.
pub fn resolve(sources: &Sources, inputs: &[VersionInput]) -> Result<Vec<Model>, Diagnostics> {
    resolve_with_notes(sources, inputs).map(|(versions, _)| versions)
}

/// As [`resolve`](fn@resolve), with notes on everything that the metadata declares and the models leave out.
///
/// # Errors
///
/// Every defect of the metadata and its overlays.
pub fn resolve_with_notes(
    sources: &Sources,
    inputs: &[VersionInput],
) -> Result<(Vec<Model>, Diagnostics), Diagnostics> {
    let documents = documents(sources, inputs)?;
    let (mut diagnostics, mut notes) = (Diagnostics::default(), Diagnostics::default());
    let mut versions = Vec::new();
    for (document, input) in documents.iter().zip(inputs) {
        let resolved = resolve::resolve(document, &input.version, &input.settings(document));
        if let Some(resolved) = diagnostics.absorb(resolved) {
            versions.push(resolved.model);
            notes.extend(resolved.notes.into_iter().map(|mut note| {
                note.message = format!("{}: {}", input.version.wire, note.message);
                note
            }));
        }
    }
    diagnostics.or((versions, notes))
}

/// Reads and checks the document of each version, repairs it, and merges the overlays into it. Each text is parsed once.
fn documents(sources: &Sources, inputs: &[VersionInput]) -> Result<Vec<Document>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut parse = |id: SourceId| diagnostics.absorb(csdl::parse(sources.get(id)?));
    let mut documents: Vec<_> = inputs
        .iter()
        .filter_map(|input| match &input.metadata {
            Metadata::Source(id) => parse(*id),
            Metadata::Document(document) => Some(Document::clone(document)),
        })
        .collect();
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
    diagnostics.absorb(fixups::apply(&mut documents, &overlays));
    for (document, input) in documents.iter().zip(inputs) {
        diagnostics.absorb(csdl::check(document, &input.settings(document).external));
    }
    // Annotations that are written by hand take precedence over those that an import wrote.
    diagnostics.absorb(overlay::merge(&mut documents, &clouds));
    diagnostics.absorb(overlay::merge(&mut documents, &overlays));
    diagnostics.or(documents)
}

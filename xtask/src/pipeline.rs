//! The generator's stages, fed with the files of this workspace.

use anyhow::Context as _;
use msgraph_codegen::{
    Generated, Options, VersionInput,
    cloud::Cloud,
    model::Model,
    reach::Boundary,
    source::{SourceId, Sources},
};

use crate::{
    pin::{self, Pin, Version},
    text::explained,
    tree::Tree,
    workspace::Workspace,
};

const OVERLAYS: &str = "metadata/overlay";

/// The texts that code is generated from.
#[derive(Debug)]
pub struct Inputs {
    sources: Sources,
    versions: Vec<VersionInput>,
    slices: Vec<(String, String)>,
}

impl Inputs {
    /// Reads slices and overlays, and brings the slices into canonical form.
    ///
    /// # Errors
    /// When a file can't be read, or a slice has problems.
    pub fn read(tree: &Tree<'_>, pin: &Pin) -> anyhow::Result<Self> {
        let mut sources = Sources::default();
        let mut overlays = Vec::new();
        for path in tree.documents(OVERLAYS)? {
            let text = tree.read(&path)?;
            overlays.push((sources.add(&path, text), path));
        }
        let (mut versions, mut slices) = (Vec::new(), Vec::new());
        for version in pin.versions() {
            let path = version.slice_path();
            let text = tree.read(&path).with_context(|| {
                let line = pin.line(&version.slice_file_span());
                let import = format!("cargo xtask metadata import --version {} --from FILE", version.name());
                format!("{}:{line} names this slice, which `{import}` writes", pin::PATH)
            })?;
            let slice = slice(pin, version, &path, &text)?;
            let metadata = sources.add(&path, &slice);
            let overlays =
                overlays.iter().filter(|(_, path)| holds_for(path, version, pin)).map(|(id, _)| *id);
            let overlays = overlays.collect();
            let mut clouds = Vec::new();
            for cloud in pin.clouds_of(version) {
                let path = cloud.path();
                clouds.push(sources.add(&path, tree.read(&path)?));
            }
            versions.push(input(version, metadata, clouds, overlays));
            slices.push((path, slice));
        }
        Ok(Self { sources, versions, slices })
    }

    /// The paths and canonical texts of the slices.
    #[must_use]
    pub fn slices(&self) -> &[(String, String)] {
        &self.slices
    }
}

/// Generates both crates.
///
/// # Errors
/// Every problem of the metadata.
pub fn generate(inputs: &Inputs, options: &Options) -> anyhow::Result<Generated> {
    msgraph_codegen::generate(&inputs.sources, &inputs.versions, options).map_err(explained(&inputs.sources))
}

/// Resolves all versions.
///
/// # Errors
/// Every problem of the metadata.
pub fn models(inputs: &Inputs) -> anyhow::Result<Vec<Model>> {
    msgraph_codegen::resolve(&inputs.sources, &inputs.versions).map_err(explained(&inputs.sources))
}

/// What a cloud lacks of a version, given the cloud's own document: an overlay.
///
/// # Errors
/// Problems of the form of the document, and one that describes another service.
pub fn unavailable(
    workspace: &Workspace,
    version: &Version,
    cloud: Cloud,
    name: &str,
    text: &str,
) -> anyhow::Result<String> {
    let mut sources = Sources::default();
    let slice = sources.add(version.slice_path(), workspace.read(&version.slice_path())?);
    let of_cloud = sources.add(name, text);
    let (slice, of_cloud) =
        sources.get(slice).zip(sources.get(of_cloud)).context("texts that were just added")?;
    msgraph_codegen::availability::unavailable(slice, of_cloud, cloud).map_err(explained(&sources))
}

/// Resolves a slice without overlays.
///
/// # Errors
/// Every problem of the slice.
pub fn model_of_slice(version: &Version, name: &str, text: &str) -> anyhow::Result<Model> {
    let mut sources = Sources::default();
    let metadata = sources.add(name, text);
    let versions = [input(version, metadata, Vec::new(), Vec::new())];
    let models = msgraph_codegen::resolve(&sources, &versions).map_err(explained(&sources))?;
    models.into_iter().next().context("the slice gives no model")
}

/// Cuts a version's slice out of a document, in canonical form. A slice of a slice is that slice.
///
/// # Errors
/// Every problem of the document, and every root and external type of the pin that it doesn't have.
pub fn slice(pin: &Pin, version: &Version, name: &str, text: &str) -> anyhow::Result<String> {
    let mut sources = Sources::default();
    // The pin comes first, since its spans were made when it was read alone.
    sources.add(pin::PATH, pin.text());
    let document = sources.add(name, text);
    let document = sources.get(document).context("a text that was just added")?;
    let (roots, boundary) = (version.roots(), version.boundary());
    let boundary = Boundary::Listed(&boundary);
    msgraph_codegen::slice::slice(document, &roots, boundary).map_err(explained(&sources))
}

fn input(
    version: &Version,
    metadata: SourceId,
    clouds: Vec<SourceId>,
    overlays: Vec<SourceId>,
) -> VersionInput {
    let external = version.boundary().into_iter().map(|name| name.text).collect();
    VersionInput { version: version.identity(), metadata, clouds, overlays, external }
}

/// An overlay whose name ends in a version's holds for that version alone.
fn holds_for(path: &str, version: &Version, pin: &Pin) -> bool {
    let is_of = |version: &Version| path.ends_with(&format!(".{}.csdl", version.name()));
    is_of(version) || !pin.versions().iter().any(is_of)
}

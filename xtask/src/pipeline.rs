//! Runs the stages of the generator on the files of this workspace.

use anyhow::Context as _;
use msgraph_codegen::{
    Generated, Metadata, Options, VersionInput,
    csdl::{self, Document, Index},
    model::{self, Model},
    reach::{Boundary, Name},
    slice::{self, Slice},
    source::{SourceId, Sources},
};

use crate::{
    pin::{self, Pin, Version},
    text::explained,
    tree::Tree,
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
    /// Reads slices and overlays, and converts the slices to canonical form.
    ///
    /// # Errors
    /// When a file can't be read, or a slice has errors.
    pub fn read(tree: &Tree<'_>, pin: &Pin) -> anyhow::Result<Self> {
        let mut sources = Sources::default();
        // The pin must be the first source: its spans were created when it was the only one.
        sources.add(pin::PATH, pin.text());
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
                format!("{}:{line} names a slice that is missing; `{import}` writes it", pin::PATH)
            })?;
            let id = sources.add(&path, text);
            let slice = cut(version, id, &sources)?;
            let text = slice.text();
            let overlays =
                overlays.iter().filter(|(_, path)| applies_to(path, version, pin)).map(|(id, _)| *id);
            let overlays = overlays.collect();
            let mut clouds = Vec::new();
            for cloud in pin.clouds_of(version) {
                let path = cloud.path();
                clouds.push(sources.add(&path, tree.read(&path)?));
            }
            let metadata = Metadata::Document(Box::new(slice.document));
            versions.push(input(version, metadata, clouds, overlays));
            slices.push((path, text));
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
/// Every error in the metadata.
pub fn generate(inputs: &Inputs, options: &Options) -> anyhow::Result<Generated> {
    msgraph_codegen::generate(&inputs.sources, &inputs.versions, options).map_err(explained(&inputs.sources))
}

/// Resolves all versions.
///
/// # Errors
/// Every error in the metadata.
pub fn models(inputs: &Inputs) -> anyhow::Result<Vec<Model>> {
    msgraph_codegen::resolve(&inputs.sources, &inputs.versions).map_err(explained(&inputs.sources))
}

/// The overlays that apply to a version, by path.
///
/// # Errors
/// When a file can't be read.
pub fn overlays(tree: &Tree<'_>, version: &Version, pin: &Pin) -> anyhow::Result<Vec<(String, String)>> {
    let paths = tree.documents(OVERLAYS)?.into_iter().filter(|path| applies_to(path, version, pin));
    paths.map(|path| Ok((path.clone(), tree.read(&path)?))).collect()
}

/// Resolves a slice without overlays.
///
/// # Errors
/// Every error in the slice.
pub fn model_of_slice(version: &Version, name: &str, text: &str) -> anyhow::Result<Model> {
    let mut sources = Sources::default();
    let metadata = sources.add(name, text);
    let versions = [input(version, metadata.into(), Vec::new(), Vec::new())];
    let models = msgraph_codegen::resolve(&sources, &versions).map_err(explained(&sources))?;
    models.into_iter().next().context("internal error: the slice has no model")
}

/// A document of any service.
pub struct Service<'a> {
    /// Its name in messages.
    pub name: &'a str,
    /// The text of the document.
    pub text: &'a str,
}

/// Resolves what is reached from the same roots of two documents of any service.
///
/// A root that only one of the documents has is left out of the other's model: it was added, or removed.
///
/// # Errors
/// Every error in a document, and roots that neither has.
pub fn models_of_roots(
    sides: [Service<'_>; 2],
    roots: &[String],
    polymorphic: &[String],
    version: &str,
) -> anyhow::Result<[Model; 2]> {
    let mut parsed = Vec::new();
    for Service { name, text } in sides {
        let mut sources = Sources::default();
        let id = sources.add(name, text);
        let source = sources.get(id).context("internal error: a source that was just added is missing")?;
        let document = csdl::parse(source).map_err(explained(&sources))?;
        parsed.push((sources, document));
    }
    let has = |document: &Document, root: &str| document.roots().contains(root);
    let is_unknown = |root: &str| !parsed.iter().any(|(_, document)| has(document, root));
    let roots_of_sides: Vec<Vec<Name>> = parsed
        .iter()
        .map(|(_, document)| {
            let known = roots.iter().filter(|root| has(document, root) || is_unknown(root));
            known.map(|root| Name::from(root.as_str())).collect()
        })
        .collect();
    let module = version.split('.').next().unwrap_or(version).to_owned();
    let version = model::Version { wire: version.to_owned(), module };
    let mut models = Vec::new();
    for ((sources, document), roots) in parsed.into_iter().zip(roots_of_sides) {
        if roots.is_empty() {
            models.push(Model::empty(version.clone()));
            continue;
        }
        let slice = slice::cut(document, &roots, Boundary::Open).map_err(explained(&sources))?;
        let index = Index::new(&slice.document);
        let polymorphic =
            polymorphic.iter().filter(|name| index.get(&slice.document.resolve(name)).is_some());
        let polymorphic = polymorphic.cloned().collect();
        let input = VersionInput {
            external: slice.external.iter().map(|name| name.as_str().to_owned()).collect(),
            polymorphic,
            ..VersionInput::new(version.clone(), Metadata::Document(Box::new(slice.document)))
        };
        models.extend(msgraph_codegen::resolve(&sources, &[input]).map_err(explained(&sources))?);
    }
    models.try_into().map_err(|_| anyhow::anyhow!("internal error: a document has no model"))
}

/// Extracts a version's slice from a document, in canonical form. The slice of a slice is that slice.
///
/// # Errors
/// Every error in the document, and every root and external type of the pin that it does not contain.
pub fn slice(pin: &Pin, version: &Version, name: &str, text: &str) -> anyhow::Result<String> {
    let mut sources = Sources::default();
    // The pin must be the first source: its spans were created when it was the only one.
    sources.add(pin::PATH, pin.text());
    let document = sources.add(name, text);
    Ok(cut(version, document, &sources)?.text())
}

fn cut(version: &Version, document: SourceId, sources: &Sources) -> anyhow::Result<Slice> {
    let document =
        sources.get(document).context("internal error: a source that was just added is missing")?;
    let (roots, boundary) = (version.roots(), version.boundary());
    csdl::parse(document)
        .and_then(|document| slice::cut(document, &roots, Boundary::Listed(&boundary)))
        .map_err(explained(sources))
}

fn input(
    version: &Version,
    metadata: Metadata,
    clouds: Vec<SourceId>,
    overlays: Vec<SourceId>,
) -> VersionInput {
    let external = version.boundary().into_iter().map(|name| name.text).collect();
    VersionInput {
        version: version.identity(),
        metadata,
        clouds,
        overlays,
        external,
        polymorphic: version.polymorphic().map(str::to_owned).collect(),
    }
}

/// Whether an overlay applies to a version: a file name that ends in another version excludes it.
fn applies_to(path: &str, version: &Version, pin: &Pin) -> bool {
    let is_of = |version: &Version| path.ends_with(&format!(".{}.csdl", version.name()));
    is_of(version) || !pin.versions().iter().any(is_of)
}

//! `cargo xtask generate`: a pair of crates for other roots.

mod crates;

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::ensure;
use msgraph_codegen::{
    Generated, Metadata, Options, VersionInput,
    csdl::{self, Document},
    diagnostic::Diagnostics,
    model::Version,
    reach::{Boundary, Name},
    slice::cut,
    source::Sources,
};

use crate::{Outcome, drift, drift::Files, summary, text, text::explained, workspace, workspace::Workspace};
use crates::Crates;

/// Generates a pair of crates, models and requests, for any roots of any `$metadata` document.
///
/// Navigation properties that are not contained are not followed; models represent their targets as JSON objects.
/// The crates depend on this workspace's runtime by path. Running the command again updates the crates in place.
#[derive(clap::Args)]
pub struct Arguments {
    /// The document: a full `$metadata` document or a slice. Repeat it for documents that refer to each other.
    #[arg(long, value_name = "FILE", required = true)]
    csdl: Vec<PathBuf>,
    /// An overlay with descriptions, documented queries. Can be repeated.
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// A root: a singleton, an entity set, or an imported function or action. Can be repeated.
    #[arg(long = "root", value_name = "NAME", required_unless_present = "all")]
    roots: Vec<String>,
    /// An entity type whose collections yield any derived type. Can be repeated.
    #[arg(long, value_name = "TYPE")]
    polymorphic: Vec<String>,
    /// Uses every singleton, entity set and imported operation as a root.
    #[arg(long, conflicts_with = "roots")]
    all: bool,
    /// The output folder of the two crates.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The version of the service, as in URLs.
    #[arg(long, value_name = "VERSION", default_value = "v1.0")]
    version: String,
    /// The name of the crate with the requests; the crate with the models has the suffix `-models`.
    #[arg(long, value_name = "NAME", default_value = "msgraph-generated")]
    name: String,
}

/// Generates the crates.
///
/// # Errors
/// When the document can't be read or has errors, or the crates can't be written. Errors in the document are
/// reported before anything is written.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let start = Instant::now();
    let crates = Crates::new(&arguments.name, module(&arguments.version)?, workspace)?;
    let mut input = Input::read(&arguments.csdl)?;
    let roots = roots(&input.document, arguments)?;
    let generated = generate(&mut input, &roots, arguments, &crates)?;
    eprint!("{}", generated.notes.render(&input.sources));
    for model in &generated.versions {
        summary::print(model);
    }
    let files = generated.models.len() + generated.requests.len();
    let lines = generated.models.values().chain(generated.requests.values()).map(|text| text.lines().count());
    println!("{files} files, {} lines", lines.sum::<usize>());

    let written = write(&arguments.out, &crates, &generated)?;
    println!(
        "{written} written or deleted in {}, {} ms",
        arguments.out.display(),
        start.elapsed().as_millis()
    );
    println!("next: cargo check --manifest-path {}", arguments.out.join("Cargo.toml").display());
    Ok(Outcome::Passed)
}

fn generate(
    input: &mut Input,
    roots: &[Name],
    arguments: &Arguments,
    crates: &Crates,
) -> anyhow::Result<Generated> {
    let document = std::mem::take(&mut input.document);
    let slice = cut(document, roots, Boundary::Open).map_err(explained(&input.sources))?;
    let overlays = arguments.overlays.iter().map(|path| {
        let name = path.display().to_string();
        let text = text::read(path, &name)?;
        anyhow::Ok(input.sources.add(name, text))
    });
    let overlays = overlays.collect::<anyhow::Result<_>>()?;
    let version = VersionInput {
        version: Version { wire: arguments.version.clone(), module: crates.module.clone() },
        metadata: Metadata::Document(Box::new(slice.document)),
        clouds: Vec::new(),
        overlays,
        external: slice.external.iter().map(|name| name.as_str().to_owned()).collect(),
        polymorphic: arguments.polymorphic.clone(),
    };
    let options = Options { models_crate: crates.models_ident(), command: "cargo xtask generate".to_owned() };
    let mut generated =
        msgraph_codegen::generate(&input.sources, &[version], &options).map_err(explained(&input.sources))?;
    let mut notes = std::mem::take(&mut input.notes);
    notes.extend(slice.notes);
    notes.extend(generated.notes);
    generated.notes = notes;
    Ok(generated)
}

/// The documents of the command line, parsed and merged.
struct Input {
    sources: Sources,
    document: Document,
    notes: Diagnostics,
}

impl Input {
    fn read(paths: &[PathBuf]) -> anyhow::Result<Self> {
        let (mut sources, mut ids) = (Sources::default(), Vec::new());
        for path in paths {
            let name = path.display().to_string();
            let text = text::read(path, &name)?;
            println!("read {name}: {} kB", text.len() / 1024);
            ids.push(sources.add(name, text));
        }
        let (mut diagnostics, mut notes) = (Diagnostics::default(), Diagnostics::default());
        let mut documents = Vec::new();
        for source in ids.into_iter().filter_map(|id| sources.get(id)) {
            if let Some((document, more)) = diagnostics.absorb(csdl::parse_with_notes(source)) {
                documents.push(document);
                notes.extend(more);
            }
        }
        let document = Document::merged(diagnostics.or(documents).map_err(explained(&sources))?);
        Ok(Self { sources, document, notes })
    }
}

fn roots(document: &Document, arguments: &Arguments) -> anyhow::Result<Vec<Name>> {
    if !arguments.all {
        return Ok(arguments.roots.iter().map(|root| Name::from(root.as_str())).collect());
    }
    let names = document.roots();
    ensure!(!names.is_empty(), "the document has no entity container, or an empty one");
    Ok(names.into_iter().map(Name::from).collect())
}

/// The module of a version: `v1` for `v1.0`.
fn module(version: &str) -> anyhow::Result<String> {
    let module = version.split('.').next().unwrap_or_default().to_lowercase();
    let is_valid = module.starts_with(|first: char| first.is_ascii_lowercase())
        && module.chars().all(|other| other.is_ascii_alphanumeric() || other == '_');
    ensure!(is_valid, "`{version}` isn't a valid version; use the form v1.0 or beta");
    Ok(module)
}

fn write(out: &Path, crates: &Crates, generated: &Generated) -> anyhow::Result<usize> {
    for (path, text) in crates.shells() {
        workspace::replace(&out.join(path), &text)?;
    }
    let folders: [(&str, &Files); 2] = [("models", &generated.models), ("requests", &generated.requests)];
    let mut written = 0;
    for (folder, files) in folders {
        written += drift::write_folder(&out.join(folder).join("src/generated"), files)?;
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::module;

    #[test]
    fn a_version_becomes_a_module() {
        assert_eq!(module("v1.0").unwrap(), "v1");
        assert_eq!(module("beta").unwrap(), "beta");
        for odd in ["", "1.0", "../x", "v 1"] {
            assert!(module(odd).is_err(), "{odd}");
        }
    }
}

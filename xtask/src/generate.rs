//! `cargo xtask generate`: a pair of crates for other roots.

mod crates;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::ensure;
use msgraph_codegen::{
    Generated, Options, VersionInput, csdl,
    model::Version,
    reach::{Boundary, Name, reach},
    slice::slice,
    source::{Source, Sources},
};

use crate::{Outcome, drift, drift::Files, summary, text, text::explained, workspace, workspace::Workspace};
use crates::Crates;

/// Generates a pair of crates, models and requests, for any roots of any `$metadata` document.
///
/// Navigation properties that are not contained are not followed; models represent their targets as JSON objects.
/// The crates depend on this workspace's runtime by path. Running the command again updates the crates in place.
#[derive(clap::Args)]
pub struct Arguments {
    /// The document: a full `$metadata` document or a slice.
    #[arg(long, value_name = "FILE")]
    csdl: PathBuf,
    /// An overlay with descriptions, documented queries. Can be repeated.
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// A root: a singleton or an entity set. Can be repeated.
    #[arg(long = "root", value_name = "NAME", required_unless_present = "all")]
    roots: Vec<String>,
    /// Uses every singleton and entity set as a root.
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
    let name = arguments.csdl.display().to_string();
    let text = text::read(&arguments.csdl, &name)?;
    let crates = Crates::new(&arguments.name, module(&arguments.version)?, workspace)?;
    println!("read {name}: {} kB", text.len() / 1024);

    let full = Source::new(name, text);
    let roots = roots(&full, arguments)?;
    let generated = generate(&full, &roots, arguments, &crates)?;
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
    full: &Source,
    roots: &[Name],
    arguments: &Arguments,
    crates: &Crates,
) -> anyhow::Result<Generated> {
    let document = csdl::parse(full).map_err(explained(full))?;
    let external = reach(&document, roots, Boundary::Open).map_err(explained(full))?.external;
    let slice = slice(full, roots, Boundary::Open).map_err(explained(full))?;
    let mut sources = Sources::default();
    let overlays = arguments.overlays.iter().map(|path| {
        let name = path.display().to_string();
        let text = text::read(path, &name)?;
        anyhow::Ok(sources.add(name, text))
    });
    let overlays = overlays.collect::<anyhow::Result<_>>()?;
    let input = VersionInput {
        version: Version { wire: arguments.version.clone(), module: crates.module.clone() },
        metadata: sources.add(format!("the slice of {}", full.path()), slice),
        clouds: Vec::new(),
        overlays,
        external: external.into_iter().map(|name| name.as_str().to_owned()).collect(),
    };
    let options = Options { models_crate: crates.models_ident(), command: "cargo xtask generate".to_owned() };
    msgraph_codegen::generate(&sources, &[input], &options).map_err(explained(&sources))
}

fn roots(full: &Source, arguments: &Arguments) -> anyhow::Result<Vec<Name>> {
    if !arguments.all {
        return Ok(arguments.roots.iter().map(|root| Name::from(root.as_str())).collect());
    }
    let document = csdl::parse(full).map_err(explained(full))?;
    let containers = document.schemas.iter().filter_map(|schema| schema.entity_container.as_ref());
    let names: BTreeSet<String> = containers
        .flat_map(|container| {
            let sets = container.entity_sets.iter().map(|set| set.name.inner.clone());
            sets.chain(container.singletons.iter().map(|singleton| singleton.name.inner.clone()))
        })
        .collect();
    ensure!(!names.is_empty(), "{} has no entity container, or an empty one", full.path());
    Ok(names.iter().map(|name| Name::from(name.as_str())).collect())
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

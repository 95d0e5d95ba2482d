//! How long it takes to generate everything that this workspace ships: parse, resolve, emit and format, both
//! versions, from text to text.

#![allow(missing_docs, reason = "the macros of the library make items without")]

use std::fs;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use msgraph_codegen::model::Version;
use msgraph_codegen::source::Sources;
use msgraph_codegen::{Options, VersionInput};

fn generate(criterion: &mut Criterion) {
    let (sources, inputs) = inputs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../metadata"));
    let options = Options { models_crate: "models".to_owned(), command: "cargo xtask codegen".to_owned() };
    let mut group = criterion.benchmark_group("generate");
    group.sample_size(20);
    group.bench_function("both versions", |bencher| {
        bencher.iter(|| {
            msgraph_codegen::generate(&sources, &inputs, &options).map(|generated| generated.models.len())
        });
    });
    group.bench_function("both versions, without emitting", |bencher| {
        bencher.iter(|| msgraph_codegen::resolve(&sources, &inputs).map(|versions| versions.len()));
    });
    group.finish();
}

/// The slices, and the overlays that concern each: a file for one version has that version in its name.
fn inputs(metadata: &Path) -> (Sources, Vec<VersionInput>) {
    let mut sources = Sources::default();
    let mut inputs = Vec::new();
    let mut overlays: Vec<_> =
        fs::read_dir(metadata.join("overlay")).into_iter().flatten().flatten().collect();
    overlays.sort_by_key(fs::DirEntry::file_name);
    let overlays: Vec<_> = overlays
        .into_iter()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let id = sources.add(name.clone(), fs::read_to_string(entry.path()).unwrap_or_default());
            (name, id)
        })
        .collect();
    let versions = ["v1.0", "beta"];
    for wire in versions {
        let text = fs::read_to_string(metadata.join(format!("{wire}.csdl"))).unwrap_or_default();
        let of_another = |name: &str| {
            versions.iter().any(|other| *other != wire && name.ends_with(&format!(".{other}.csdl")))
        };
        inputs.push(VersionInput {
            version: Version { wire: wire.to_owned(), module: wire.trim_end_matches(".0").to_owned() },
            metadata: sources.add(format!("{wire}.csdl"), text).into(),
            clouds: Vec::new(),
            overlays: overlays.iter().filter(|(name, _)| !of_another(name)).map(|(_, id)| *id).collect(),
            // What lies beyond the boundary of the pin.
            external: vec!["microsoft.graph.application".to_owned()],
            polymorphic: Vec::new(),
        });
    }
    (sources, inputs)
}

criterion_group!(benches, generate);
criterion_main!(benches);

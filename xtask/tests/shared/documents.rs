//! Inputs of the generator from the texts of documents.

use msgraph_codegen::{
    Metadata, VersionInput, csdl,
    model::Version,
    reach::{Boundary, Name},
    slice::cut,
    source::{Source, Sources},
};

/// The version v1.0 of a service: what is reached from the roots of a document, and an overlay.
///
/// All roots of the document if none are named.
pub(crate) fn version(
    name: &str,
    text: &str,
    overlay: Option<&str>,
    roots: &[&str],
) -> (Sources, VersionInput) {
    let source = Source::new(name, text);
    let parsed = csdl::parse(&source);
    let document = parsed.unwrap_or_else(|problems| panic!("{name}: {}", problems.render(&source)));
    let roots: Vec<Name> = match roots {
        [] => document.roots().into_iter().map(Name::from).collect(),
        named => named.iter().copied().map(Name::from).collect(),
    };
    let slice = cut(document, &roots, Boundary::Open)
        .unwrap_or_else(|problems| panic!("{name}: {}", problems.render(&source)));
    let mut sources = Sources::default();
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let input = VersionInput {
        overlays: overlay.map(|overlay| sources.add("overlay", overlay)).into_iter().collect(),
        external: slice.external.iter().map(|name| name.as_str().to_owned()).collect(),
        ..VersionInput::new(version, Metadata::Document(Box::new(slice.document)))
    };
    (sources, input)
}

//! Hand-written annotations, laid over the metadata.
//!
//! An overlay is a CSDL document with nothing but annotations of what other documents define. Its
//! annotation replaces the metadata's of the same target, term and qualifier. Of two overlays for one
//! version, the one for fewer versions counts; two for equally many may not annotate the same thing twice.

use std::collections::BTreeMap;

use crate::csdl::{self, Annotation, Annotations, Document, Index, Schema, Target, annotations};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};

/// An overlay, and what it is laid over.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// The annotations.
    pub document: Document,
    /// The positions of the documents that it is for. A target must exist in at least one of them.
    pub documents: Vec<usize>,
}

/// What an annotation is about: two of the same key exclude each other.
type Key = (Target, String, Option<String>);

/// Lays overlays over documents, one document a version. Afterwards all annotations of a document are out of
/// line.
///
/// # Errors
///
/// What in an overlay isn't an annotation, a target that is in none of the documents, the same annotation
/// twice, a value that the term can't have.
pub fn merge(documents: &mut [Document], overlays: &[Overlay]) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    for overlay in overlays {
        only_annotations(&overlay.document, &mut diagnostics);
        terms(&overlay.document, &mut diagnostics);
        targets(documents, overlay, &mut diagnostics);
    }
    for (position, document) in documents.iter_mut().enumerate() {
        csdl::move_out_of_line(document);
        let mut layers: Vec<&Overlay> =
            overlays.iter().filter(|overlay| overlay.documents.contains(&position)).collect();
        layers.sort_by_key(|overlay| overlay.documents.len());
        let mut entries = BTreeMap::new();
        let index = Index::new(document);
        for overlay in layers {
            collect(overlay, &index, &mut entries, &mut diagnostics);
        }
        drop_contradicted(document, &mut entries);
        replace(document, entries);
    }
    diagnostics.or(())
}

/// An annotation with its target, and the number of documents that its overlay is for.
struct Entry {
    target: Spanned<Target>,
    annotation: Spanned<Annotation>,
    breadth: usize,
}

fn only_annotations(document: &Document, diagnostics: &mut Diagnostics) {
    for schema in &document.schemas {
        for span in definitions(schema) {
            let message = "an overlay has nothing but annotations";
            let help = "types, operations and containers belong into the slice, which an import writes";
            diagnostics.push(Diagnostic::error(message).at(span).help(help));
        }
    }
}

fn definitions(schema: &Schema) -> impl Iterator<Item = Span> {
    let types = schema.entity_types.iter().chain(&schema.complex_types).map(|type_| type_.name.span);
    let enums = schema.enum_types.iter().map(|type_| type_.name.span);
    let aliases = schema.type_definitions.iter().map(|type_| type_.name.span);
    let operations = schema.actions.iter().chain(&schema.functions).map(|operation| operation.name.span);
    let terms = schema.terms.iter().map(|term| term.name.span);
    let containers = schema.entity_container.iter().map(|container| container.name.span);
    let inline = schema.inline_annotations.iter().map(|annotation| annotation.term.span);
    types.chain(enums).chain(aliases).chain(operations).chain(terms).chain(containers).chain(inline)
}

/// What is written by hand is written for the generator, so a term that it doesn't know is a mistake.
fn terms(document: &Document, diagnostics: &mut Diagnostics) {
    let groups = document.schemas.iter().flat_map(|schema| &schema.annotations);
    for term in groups.flat_map(|group| &group.annotations).map(|annotation| &annotation.term) {
        if let Some(help) = annotations::remedy_if_unknown(term) {
            let message = format!("the term `{}` means nothing to the generator", term.inner);
            diagnostics.push(Diagnostic::error(message).at(term.span).help(help));
        }
    }
}

/// Each target must be there in at least one of the documents.
fn targets(documents: &[Document], overlay: &Overlay, diagnostics: &mut Diagnostics) {
    let lookups: Vec<_> =
        overlay.documents.iter().filter_map(|position| documents.get(*position)).map(Index::new).collect();
    for annotations in overlay.document.schemas.iter().flat_map(|schema| &schema.annotations) {
        let missing: Vec<_> = lookups
            .iter()
            .map(|index| index.find(&annotations.target).err().map(|missing| (missing, index)))
            .collect();
        let all_missing: Option<Vec<_>> = missing.into_iter().collect();
        if let Some((missing, index)) = all_missing.and_then(|all| all.into_iter().next()) {
            let message = format!("this annotates nothing: {}", missing.message);
            let diagnostic = Diagnostic::error(message).at(annotations.target.span);
            let help = missing
                .help(index)
                .unwrap_or_else(|| "if the metadata no longer has it, take the annotation out".to_owned());
            diagnostics.push(diagnostic.help(help));
        }
    }
}

fn collect(
    overlay: &Overlay,
    index: &Index<'_>,
    entries: &mut BTreeMap<Key, Entry>,
    diagnostics: &mut Diagnostics,
) {
    let breadth = overlay.documents.len();
    for group in overlay.document.schemas.iter().flat_map(|schema| &schema.annotations) {
        let is_here = index.find(&group.target).is_ok();
        for annotation in &group.annotations {
            let mut annotation = annotation.clone();
            annotation.qualifier = annotation.qualifier.take().or_else(|| group.qualifier.clone());
            annotations::check(&annotation, diagnostics);
            let key = key(group, &annotation);
            match entries.get(&key) {
                Some(first) if first.breadth == breadth => {
                    let message = format!("`{}` has `{}` twice", key.0, key.1);
                    let diagnostic = Diagnostic::error(message).at(annotation.term.span);
                    let help = "remove one of them, or put it in an overlay for one version";
                    let diagnostic = diagnostic.also(first.annotation.term.span, "first here");
                    diagnostics.push(diagnostic.help(help));
                }
                Some(_) => {}
                None if is_here => {
                    let target = group.target.clone();
                    entries.insert(key, Entry { target, annotation, breadth });
                }
                None => {}
            }
        }
    }
}

/// What is documented as unavailable in a cloud, and is in the cloud's own document, stays available: a request that
/// fails is better than one that is refused although it would succeed.
fn drop_contradicted(document: &Document, entries: &mut BTreeMap<Key, Entry>) {
    for group in document.schemas.iter().flat_map(|schema| &schema.annotations) {
        for annotation in &group.annotations {
            let is_available = annotation.term.as_str() == annotations::UNAVAILABLE
                && !annotations::is_unavailable(annotation);
            let key = key(group, annotation);
            if is_available
                && entries.get(&key).is_some_and(|entry| annotations::is_unavailable(&entry.annotation))
            {
                entries.remove(&key);
            }
        }
    }
}

fn key(group: &Annotations, annotation: &Annotation) -> Key {
    let qualifier = annotation.qualifier.as_ref().or(group.qualifier.as_ref());
    let qualifier = qualifier.map(|qualifier| qualifier.inner.clone());
    (group.target.inner.clone(), annotation.term.as_str().to_owned(), qualifier)
}

fn replace(document: &mut Document, entries: BTreeMap<Key, Entry>) {
    for schema in &mut document.schemas {
        for group in &mut schema.inner.annotations {
            let mut own = std::mem::take(&mut group.inner.annotations);
            own.retain(|annotation| !entries.contains_key(&key(group, annotation)));
            group.inner.annotations = own;
        }
    }
    let Some(schema) = document.schemas.first_mut() else { return };
    for Entry { target, annotation, .. } in entries.into_values() {
        let span = target.span;
        let group = Annotations { target, qualifier: None, annotations: vec![annotation] };
        schema.annotations.push(Spanned::new(group, span));
    }
    csdl::sort(document);
}

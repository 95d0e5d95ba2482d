//! Cuts out of a full document what code is generated from.

use std::collections::{BTreeSet, HashSet};

use crate::csdl::{self, Document, EntityContainer, Index, QualifiedName, annotations};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::reach::{Boundary, Name, Reach, elsewhere, reach_in};
use crate::source::{Source, Spanned};
use crate::suggest::did_you_mean;

/// What is reached from the roots of a full document.
#[derive(Clone, Debug)]
pub struct Slice {
    /// The slice, in canonical order.
    pub document: Document,
    /// Types that it names and does not define.
    pub external: BTreeSet<QualifiedName>,
    /// Everything that was left out although roots lead to it, grouped.
    pub notes: Diagnostics,
}

impl Slice {
    /// The canonical text. Slicing a slice changes nothing.
    #[must_use]
    pub fn text(&self) -> String {
        csdl::write(&self.document)
    }
}

/// The canonical text of what is reached from the roots of a full document.
///
/// # Errors
///
/// As for [`cut`], and defects of the document's form wherever they are.
pub fn slice(full: &Source, roots: &[Name], boundary: Boundary<'_>) -> Result<String, Diagnostics> {
    Ok(cut(csdl::parse(full)?, roots, boundary)?.text())
}

/// Cuts what is reached from the roots out of a full document.
///
/// Types, operations, the roots in the container, and annotations that the generator uses are kept; prose is not.
///
/// # Errors
///
/// Defects within what is reached, and roots that do not exist.
pub fn cut(mut document: Document, roots: &[Name], boundary: Boundary<'_>) -> Result<Slice, Diagnostics> {
    let mut notes = Diagnostics::default();
    let index = Index::new(&document);
    let reach = reach_in(&index, roots, boundary)?;
    bindings(&index, &reach)?;
    if matches!(boundary, Boundary::Open) {
        notes.extend(without_request(&index));
    }
    if !reach.elsewhere.is_empty() {
        let names: Vec<_> = reach.elsewhere.iter().map(QualifiedName::as_str).collect();
        let count = names.len();
        let what = if count == 1 { "type is" } else { "types are" };
        let note =
            format!("{count} {what} in referenced documents that were not given: {}", names.join(", "));
        notes.push(
            Diagnostic::note(note).help("give those documents too, or leave the types as JSON objects"),
        );
    }
    if matches!(boundary, Boundary::Open) {
        notes.extend(drop_roots_elsewhere(&mut document, &reach)?);
    }
    keep(&mut document, &reach);
    csdl::check(&document, &reach.external)?;
    csdl::sort(&mut document);
    drop_empty_schemas(&mut document);
    set_aliases(&mut document);
    Ok(Slice { document, external: reach.external, notes })
}

/// Removes what a container has from documents that were not given: sets and singletons of their types, imports of their
/// operations, and the container that it extends.
///
/// # Errors
///
/// When no root is left.
fn drop_roots_elsewhere(document: &mut Document, reach: &Reach) -> Result<Diagnostics, Diagnostics> {
    let namespaces = elsewhere(document);
    let is_elsewhere = |name: &QualifiedName| namespaces.contains(name.namespace());
    let mut dropped = Vec::new();
    for schema in &mut document.schemas {
        let Some(container) = &mut schema.inner.entity_container else { continue };
        let mut keeps = |name: &str, needed: &QualifiedName| {
            let is_dropped = is_elsewhere(needed);
            if is_dropped && reach.roots.contains(name) {
                dropped.push(format!("`{name}`"));
            }
            !is_dropped
        };
        let container = &mut container.inner;
        container.entity_sets.retain(|set| keeps(&set.name, &set.entity_type));
        container.singletons.retain(|singleton| keeps(&singleton.name, &singleton.type_));
        container.action_imports.retain(|import| keeps(&import.name, &import.operation));
        container.function_imports.retain(|import| keeps(&import.name, &import.operation));
        if let Some(base) = container.extends.take_if(|base| is_elsewhere(base)) {
            dropped.push(format!("what `{}` has", base.inner));
        }
    }
    let mut notes = Diagnostics::default();
    if !dropped.is_empty() {
        let help = "give those documents too";
        let message = format!("roots need documents that were not given: {}", dropped.join(", "));
        if dropped.len() >= reach.roots.len()
            && !document.roots().iter().any(|root| reach.roots.contains(*root))
        {
            return Err(Diagnostic::error(format!("all {message}")).help(help).into());
        }
        notes.push(Diagnostic::note(format!("{message}; they are left out")).help(help));
    }
    Ok(notes)
}

/// Operations that no request can call whichever roots are chosen.
fn without_request(index: &Index<'_>) -> Diagnostics {
    let containers = index.document().schemas.iter().filter_map(|schema| schema.entity_container.as_ref());
    let imports = containers.flat_map(|each| each.action_imports.iter().chain(&each.function_imports));
    let imported: HashSet<&QualifiedName> = imports.map(|import| &import.operation.inner).collect();
    let (mut of_edm, mut unbound) = (Vec::new(), Vec::new());
    for declared in index.operations() {
        let names = match declared.operation.inner.binding() {
            Some(binding) if binding.type_.name.is_edm() => &mut of_edm,
            None if !imported.contains(&declared.name) => &mut unbound,
            _ => continue,
        };
        let [_, name] = declared.targets();
        names.push(name);
    }
    let mut notes = Diagnostics::default();
    for (names, one, several) in [
        (of_edm, "operation is bound to a type of `Edm`", "operations are bound to types of `Edm`"),
        (
            unbound,
            "operation has no binding parameter, and no container imports it",
            "operations have no binding parameter, and no container imports them",
        ),
    ] {
        let what = if names.len() == 1 { one } else { several };
        if !names.is_empty() {
            notes.push(Diagnostic::note(format!("{} {what}: {}", names.len(), names.join(", "))));
        }
    }
    notes
}

/// What an operation is bound to must be there, since the operation would be lost without a word.
fn bindings(index: &Index<'_>, reach: &Reach) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    for binding in index.operations().iter().filter_map(|declared| declared.operation.inner.binding()) {
        let name = &binding.type_.name;
        if !name.is_edm() && !reach.external.contains(name) && index.get(name).is_none() {
            let candidates = index.names().filter(|_| !diagnostics.is_full());
            let help = did_you_mean(name.as_str(), candidates.map(QualifiedName::as_str))
                .unwrap_or_else(|| "no schema of the document defines it".to_owned());
            diagnostics
                .push(Diagnostic::error(format!("unknown type `{name}`")).at(binding.type_.span).help(help));
        }
    }
    diagnostics.or(())
}

/// Removes what is not reached from a document, and annotations that the generator does not use.
fn keep(document: &mut Document, reach: &Reach) {
    for schema in &mut document.schemas {
        let schema = &mut schema.inner;
        let namespace = schema.namespace.inner.as_str();
        let is_reached = |name: &str| reach.types.contains(&QualifiedName::of(namespace, name));
        schema.entity_types.retain(|type_| is_reached(&type_.name));
        schema.complex_types.retain(|type_| is_reached(&type_.name));
        schema.enum_types.retain(|type_| is_reached(&type_.name));
        schema.type_definitions.retain(|type_| is_reached(&type_.name));
        for operations in [&mut schema.actions, &mut schema.functions] {
            operations.retain(|operation| {
                reach.has_operation(&QualifiedName::of(namespace, &operation.name), operation)
            });
        }
        schema.terms.clear();
        if let Some(container) = &mut schema.entity_container {
            cut_container(container, reach);
        }
    }
    document.references.clear();
    cut_annotations(document);
}

/// Removes schemas with nothing left in them.
fn drop_empty_schemas(document: &mut Document) {
    document.schemas.retain(|schema| {
        let is_empty = schema.entity_types.is_empty()
            && schema.complex_types.is_empty()
            && schema.enum_types.is_empty()
            && schema.type_definitions.is_empty()
            && schema.actions.is_empty()
            && schema.functions.is_empty()
            && schema.annotations.is_empty()
            && schema.entity_container.is_none();
        !is_empty
    });
}

/// Sets the alias of the container's schema to its own last name, and removes the aliases of others, so that the text does
/// not depend on what a document calls its schemas.
fn set_aliases(document: &mut Document) {
    let namespaces: HashSet<_> =
        document.schemas.iter().map(|schema| schema.namespace.inner.clone()).collect();
    for schema in &mut document.schemas {
        let Spanned { inner: namespace, span } = &schema.inner.namespace;
        let alias = namespace.rsplit('.').next().unwrap_or(namespace).to_owned();
        let is_free = !namespaces.contains(&alias) && schema.entity_container.is_some();
        schema.inner.alias = is_free.then(|| Spanned::new(alias, *span));
    }
}

fn cut_container(container: &mut EntityContainer, reach: &Reach) {
    let is_root = |name: &str| reach.roots.contains(name);
    container.entity_sets.retain(|set| is_root(&set.name));
    container.singletons.retain(|singleton| is_root(&singleton.name));
    container.action_imports.retain(|import| is_root(&import.name));
    container.function_imports.retain(|import| is_root(&import.name));
    let sets = container.entity_sets.iter_mut().map(|set| &mut set.inner.bindings);
    let singletons = container.singletons.iter_mut().map(|singleton| &mut singleton.inner.bindings);
    for bindings in sets.chain(singletons) {
        bindings.retain(|binding| is_root(binding.target.split('/').next().unwrap_or_default()));
    }
}

/// Leaves the annotations that mean something to the generator and whose target is still there.
fn cut_annotations(document: &mut Document) {
    csdl::annotation_lists(document, &mut |list| {
        list.retain(|annotation| annotations::is_kept(&annotation.term));
        list.iter_mut().for_each(|annotation| annotations::without_prose(annotation));
        list.retain(|annotation| !annotations::is_empty(annotation));
    });
    let mut out_of_line: Vec<_> =
        document.schemas.iter_mut().map(|schema| std::mem::take(&mut schema.annotations)).collect();
    let index = Index::new(document);
    // Real documents annotate some types twice with the same term; the first time counts.
    let mut seen = HashSet::new();
    for one in out_of_line.iter_mut().flatten() {
        let (target, qualifier) = (one.inner.target.inner.clone(), one.inner.qualifier.clone());
        one.inner.annotations.retain(|annotation| {
            let qualifier = annotation.qualifier.as_ref().or(qualifier.as_ref());
            let qualifier = qualifier.map(|qualifier| qualifier.inner.clone());
            seen.insert((target.clone(), annotation.term.inner.clone(), qualifier))
        });
    }
    for annotations in &mut out_of_line {
        annotations.retain(|one| !one.annotations.is_empty() && index.find(&one.target).is_ok());
    }
    for (schema, annotations) in document.schemas.iter_mut().zip(out_of_line) {
        schema.annotations = annotations;
    }
}

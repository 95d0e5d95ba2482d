//! Finds the properties through which a value could contain itself: those live on the heap.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Item, PolymorphicType, StructuredType, Type, TypeName};

/// Marks as boxed every single-valued property that leads back to the type that has it. Collections are on
/// the heap anyway.
pub(super) fn mark_boxed(structured_types: &mut [StructuredType], polymorphic_types: &[PolymorphicType]) {
    let cyclic = cyclic_edges(structured_types, polymorphic_types);
    for structured in structured_types {
        for property in &mut structured.properties {
            let targets = targets(&property.type_, polymorphic_types);
            property.type_.boxed = targets
                .iter()
                .any(|target| cyclic.contains(&(structured.name.wire.clone(), target.wire.clone())));
        }
    }
}

/// The pairs of types such that the first has a property of the second's type and the second contains the
/// first, however deep.
fn cyclic_edges(
    structured_types: &[StructuredType],
    polymorphic_types: &[PolymorphicType],
) -> BTreeSet<(String, String)> {
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for structured in structured_types {
        let targets =
            structured.properties.iter().flat_map(|property| targets(&property.type_, polymorphic_types));
        edges.insert(&structured.name.wire, targets.map(|target| target.wire.as_str()).collect());
    }
    trim(&mut edges);
    let mut cyclic = BTreeSet::new();
    for (&from, targets) in &edges {
        for &to in targets {
            if reaches(&edges, to, from) {
                cyclic.insert((from.to_owned(), to.to_owned()));
            }
        }
    }
    cyclic
}

/// Drops types that lead nowhere, again and again: what stays is on a cycle or before one. Almost nothing
/// stays, so the search that follows is short even for thousands of types.
fn trim(edges: &mut BTreeMap<&str, BTreeSet<&str>>) {
    loop {
        let leaves: BTreeSet<&str> =
            edges.iter().filter(|(_, targets)| targets.is_empty()).map(|(&name, _)| name).collect();
        if leaves.is_empty() {
            return;
        }
        edges.retain(|name, _| !leaves.contains(name));
        for targets in edges.values_mut() {
            targets.retain(|target| !leaves.contains(target));
        }
    }
}

fn reaches(edges: &BTreeMap<&str, BTreeSet<&str>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten());
        }
    }
    false
}

/// The structured_types that a single value of a type holds in builder.
fn targets<'a>(type_: &'a Type, polymorphic_types: &'a [PolymorphicType]) -> Vec<&'a TypeName> {
    match (&type_.item, type_.collection) {
        (Item::Structured(name), false) => vec![name],
        (Item::Polymorphic(name), false) => polymorphic_types
            .iter()
            .filter(|polymorphic| polymorphic.name == *name)
            .flat_map(|polymorphic| polymorphic.variants.iter().map(|(_, variant)| variant))
            .collect(),
        _ => Vec::new(),
    }
}

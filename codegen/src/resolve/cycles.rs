//! Finds the properties through which a value could contain itself: those live on the heap.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Family, Item, Structure, Type, TypeName};

/// Marks as boxed every single-valued property that leads back to the type that has it. Collections are on
/// the heap anyway.
pub(super) fn mark_boxed(structures: &mut [Structure], families: &[Family]) {
    let cyclic = cyclic_edges(structures, families);
    for structure in structures {
        for property in &mut structure.properties {
            let targets = targets(&property.type_, families);
            property.type_.boxed = targets
                .iter()
                .any(|target| cyclic.contains(&(structure.name.wire.clone(), target.wire.clone())));
        }
    }
}

/// The pairs of types such that the first has a property of the second's type and the second contains the
/// first, however deep.
fn cyclic_edges(structures: &[Structure], families: &[Family]) -> BTreeSet<(String, String)> {
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for structure in structures {
        let targets = structure.properties.iter().flat_map(|property| targets(&property.type_, families));
        edges.insert(&structure.name.wire, targets.map(|target| target.wire.as_str()).collect());
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

/// The structures that a single value of a type holds in place.
fn targets<'a>(type_: &'a Type, families: &'a [Family]) -> Vec<&'a TypeName> {
    match (&type_.item, type_.collection) {
        (Item::Structure(name), false) => vec![name],
        (Item::Family(name), false) => families
            .iter()
            .filter(|family| family.name == *name)
            .flat_map(|family| family.variants.iter().map(|(_, variant)| variant))
            .collect(),
        _ => Vec::new(),
    }
}

//! Which collections and items exist, starting from the roots.

use std::collections::{BTreeMap, BTreeSet};

use crate::csdl::{Index, NavigationProperty};
use crate::source::Spanned;

/// Everything that has a URL.
#[derive(Debug, Default)]
pub(super) struct Sites {
    /// Containers with functions or actions to call.
    pub(super) services: Vec<Service>,
    /// Singletons and entity sets.
    pub(super) roots: Vec<Root>,
    /// Entity types of contained collections, with the navigation properties that lead there.
    pub(super) collections: BTreeMap<String, Vec<String>>,
    /// Entity types of single entities.
    pub(super) items: BTreeSet<String>,
    /// What annotations may call the ways that lead to an entity type: the names of singletons and entity sets, and of
    /// contained navigation properties.
    pub(super) ways: BTreeMap<String, BTreeSet<String>>,
}

/// A container that imports operations.
#[derive(Debug)]
pub(super) struct Service {
    /// The qualified name of the container.
    pub(super) container: String,
    /// The name without the namespace.
    pub(super) name: String,
}

/// A singleton or an entity set.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) segment: String,
    pub(super) entity: String,
    pub(super) is_set: bool,
    /// The target of its annotations: `library.Service/books`.
    pub(super) target: String,
}

impl Sites {
    pub(super) fn of(index: &Index<'_>) -> Self {
        let mut sites = Sites::default();
        for schema in &index.document().schemas {
            let Some(container) = &schema.entity_container else { continue };
            let qualified = format!("{}.{}", schema.namespace.inner, container.name.inner);
            if !(container.action_imports.is_empty() && container.function_imports.is_empty()) {
                let name = container.name.inner.clone();
                sites.services.push(Service { container: qualified.clone(), name });
            }
            let root = |segment: &str, entity: &str, is_set| Root {
                segment: segment.to_owned(),
                entity: entity.to_owned(),
                is_set,
                target: format!("{qualified}/{segment}"),
            };
            let singletons = container.singletons.iter();
            sites.roots.extend(singletons.map(|each| root(&each.name, each.type_.as_str(), false)));
            let sets = container.entity_sets.iter();
            sites.roots.extend(sets.map(|each| root(&each.name, each.entity_type.as_str(), true)));
        }
        let mut pending = Vec::new();
        for root in &sites.roots {
            sites.ways.entry(root.entity.clone()).or_default().insert(root.target.clone());
            let mut is_new_item = || has_key(index, &root.entity) && sites.items.insert(root.entity.clone());
            if !root.is_set || is_new_item() {
                pending.push(root.entity.clone());
            }
        }
        sites.follow(index, pending);
        sites
    }

    /// Follows contained navigation properties and derived types from entities whose members are reachable.
    fn follow(&mut self, index: &Index<'_>, mut pending: Vec<String>) {
        let mut followed = BTreeSet::new();
        while let Some(entity) = pending.pop() {
            if !followed.insert(entity.clone()) {
                continue;
            }
            let mut items = Vec::new();
            for (owner, navigation) in contained(index, &entity) {
                let target = navigation.type_.name.as_str();
                let source = format!("{owner}/{}", navigation.name.inner);
                self.ways.entry(target.to_owned()).or_default().insert(source.clone());
                if !navigation.type_.collection {
                    items.push(target.to_owned());
                    continue;
                }
                let leading = self.collections.entry(target.to_owned()).or_default();
                if !leading.contains(&source) {
                    leading.push(source);
                }
                // An entity of a collection can be addressed if it has a key.
                if has_key(index, target) {
                    items.push(target.to_owned());
                }
            }
            items.extend(casts(index, &entity).into_iter().map(str::to_owned));
            for item in items {
                self.items.insert(item.clone());
                pending.push(item);
            }
        }
    }
}

/// Whether an entity type has a key, own or inherited.
pub(super) fn has_key(index: &Index<'_>, entity: &str) -> bool {
    let lineage = index.lineage(entity);
    lineage.iter().filter_map(|(_, definition)| definition.structured()).any(|type_| !type_.key.is_empty())
}

/// The contained navigation properties of an entity type, inherited ones first, each with the type that declares it.
pub(super) fn contained<'d>(
    index: &Index<'d>,
    entity: &str,
) -> Vec<(String, &'d Spanned<NavigationProperty>)> {
    let mut found = Vec::new();
    for (owner, definition) in index.lineage(entity).into_iter().rev() {
        let Some(type_) = definition.structured() else { continue };
        let contained = type_.navigation_properties.iter().filter(|each| each.contains_target);
        let known = contained.filter(|each| index.structured(&each.type_.name).is_some());
        found.extend(known.map(|each| (owner.as_str().to_owned(), each)));
    }
    found
}

/// The derived types that have contained navigation properties or operations of their own: a segment with the name
/// of the derived type leads to those.
pub(super) fn casts<'i>(index: &'i Index<'_>, entity: &'i str) -> Vec<&'i str> {
    let mut derived = index.with_derived(entity);
    derived.retain(|name| {
        *name != entity
            && index.structured(*name).is_some_and(|type_| {
                type_.navigation_properties.iter().any(|each| each.contains_target)
                    || index.bound_operations(*name).any(|each| {
                        each.operation.inner.binding().is_some_and(|binding| !binding.type_.collection)
                    })
            })
    });
    derived
}

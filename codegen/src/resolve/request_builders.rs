//! Places to send requests to: roots, and the collections and items that contained navigations lead to.
//!
//! What is generated is read-only, by this module alone: a builder can be listed or read, and the operations
//! that the metadata declares can be called. Nothing is created, updated or deleted.

mod operations;

use std::collections::{BTreeMap, BTreeSet};

use super::documentation;
use super::index::{Definition, Index};
use super::names::{Names, Namespaces, Scopes};
use super::types::Types;
use crate::csdl::NavigationProperty;
use crate::diagnostic::Diagnostic;
use crate::model::{Documentation, Navigation, Parameter, RequestBuilder, RequestBuilderKind, TypeName};
use crate::naming::{self, Scope};
use crate::source::Spanned;

use operations::Bound;

/// The request_builders of a document, how many operations it has, and which of those no builder offers.
pub(super) fn resolve(
    index: &Index<'_>,
    names: &Names,
    namespaces: &Namespaces,
    types: &mut Types<'_, '_>,
) -> (Vec<RequestBuilder>, usize, Vec<String>) {
    let mut reach = Reach::default();
    let roots = roots(index, &mut reach);
    let scopes = Scopes::new(namespaces);
    let mut request_builders = Places { index, names, scopes, types, bound: Bound::new(index), reach };
    let mut resolved: Vec<_> = roots.into_iter().filter_map(|root| request_builders.root(root)).collect();
    request_builders.name_structs(namespaces);
    for builder in &mut resolved {
        request_builders.furnish(builder);
    }
    for (kind, structs) in [
        (RequestBuilderKind::Collection, request_builders.reach.collections.clone()),
        (RequestBuilderKind::Item, request_builders.reach.items.clone()),
    ] {
        for (entity, name) in structs {
            resolved.extend(request_builders.builder(&entity, name, kind.clone()));
        }
    }
    let (operations, unreached) = request_builders.bound.offered(request_builders.types);
    (resolved, operations, unreached)
}

/// Which entity types are found in collections, and which as items, starting from the roots.
#[derive(Debug, Default)]
struct Reach {
    collections: BTreeMap<String, TypeName>,
    items: BTreeMap<String, TypeName>,
    /// What is said of the navigations that lead to a collection.
    leading: BTreeMap<String, Vec<Documentation>>,
}

struct Root {
    segment: String,
    entity: String,
    is_set: bool,
    documentation: Documentation,
}

struct Places<'a, 'd, 't, 'p, 'q> {
    index: &'a Index<'d>,
    names: &'a Names,
    scopes: Scopes,
    types: &'t mut Types<'p, 'q>,
    bound: Bound<'d>,
    reach: Reach,
}

fn roots(index: &Index<'_>, reach: &mut Reach) -> Vec<Root> {
    let mut roots = Vec::new();
    for schema in &index.document.schemas {
        let Some(container) = &schema.entity_container else { continue };
        let root = |segment: &str, entity: &str, is_set| Root {
            segment: segment.to_owned(),
            entity: entity.to_owned(),
            is_set,
            documentation: documentation::of(
                index,
                &format!("{}.{}/{segment}", schema.namespace.inner, container.name.inner),
            ),
        };
        roots.extend(container.singletons.iter().map(|each| root(&each.name, each.type_.as_str(), false)));
        roots.extend(
            container.entity_sets.iter().map(|each| root(&each.name, each.entity_type.as_str(), true)),
        );
    }
    for root in &roots {
        if root.is_set {
            reach.picked(index, &root.entity);
        } else {
            reach.below(index, &root.entity);
        }
    }
    roots
}

impl Reach {
    fn collection(&mut self, index: &Index<'_>, entity: &str) {
        if self.collections.insert(entity.to_owned(), TypeName::unnamed()).is_none() {
            self.picked(index, entity);
        }
    }

    /// The entities of a collection can be picked if they have a key.
    fn picked(&mut self, index: &Index<'_>, entity: &str) {
        let line = index.with_ancestors(entity);
        if line.iter().filter_map(|ancestor| index.structured(ancestor)).any(|type_| !type_.key.is_empty()) {
            self.item(index, entity);
        }
    }

    fn item(&mut self, index: &Index<'_>, entity: &str) {
        if self.items.insert(entity.to_owned(), TypeName::unnamed()).is_none() {
            self.below(index, entity);
        }
    }

    fn below(&mut self, index: &Index<'_>, entity: &str) {
        for (owner, navigation) in contained(index, entity) {
            let target = navigation.type_.name.as_str();
            if navigation.type_.collection {
                let said = documentation::of(index, &format!("{owner}/{}", navigation.name.inner));
                self.leading.entry(target.to_owned()).or_default().push(said);
                self.collection(index, target);
            } else {
                self.item(index, target);
            }
        }
        for descendant in casts(index, entity) {
            self.item(index, &descendant);
        }
    }
}

/// Contained navigations of an entity type, own and inherited, each with the type that declares it.
fn contained<'d>(index: &Index<'d>, entity: &str) -> Vec<(String, &'d Spanned<NavigationProperty>)> {
    let line = index.with_ancestors(entity);
    let declared =
        line.into_iter().filter_map(|ancestor| index.structured(&ancestor).map(|type_| (ancestor, type_)));
    declared
        .flat_map(|(owner, type_)| type_.navigation_properties.iter().map(move |each| (owner.clone(), each)))
        .filter(|(_, navigation)| {
            let target = index.get(navigation.type_.name.as_str());
            navigation.contains_target && matches!(target, Some(Definition::Structured(..)))
        })
        .collect()
}

/// Direct and farther descendants that have contained navigations or operations of their own: those are
/// reached by a segment with the descendant's name.
fn casts(index: &Index<'_>, entity: &str) -> Vec<String> {
    let with_operations: BTreeSet<&str> = index
        .operations()
        .filter_map(|(_, _, operation)| operation.binding())
        .filter(|binding| !binding.type_.collection)
        .map(|binding| binding.inner.type_.inner.name.as_str())
        .collect();
    let offers = |name: &&str| {
        index.structured(name).is_some_and(|type_| {
            with_operations.contains(name)
                || type_.navigation_properties.iter().any(|each| each.contains_target)
        })
    };
    index.with_derived(entity).skip(1).filter(offers).map(str::to_owned).collect()
}

impl Places<'_, '_, '_, '_, '_> {
    fn root(&mut self, root: Root) -> Option<RequestBuilder> {
        let entity = self.names.type_(&root.entity)?.clone();
        let rust = naming::root_name(&root.segment);
        let name = self.scopes.top(&root.segment, rust);
        let kind = if root.is_set {
            RequestBuilderKind::EntitySet(root.segment)
        } else {
            RequestBuilderKind::Singleton(root.segment)
        };
        Some(RequestBuilder {
            name,
            entity,
            kind,
            readable: false,
            key: Vec::new(),
            item: None,
            navigations: Vec::new(),
            operations: Vec::new(),
            documentation: root.documentation,
        })
    }

    /// Decides the names of all structs before any of them refers to another.
    fn name_structs(&mut self, namespaces: &Namespaces) {
        for (entity, name) in &mut self.reach.collections {
            *name = self.scopes.name(entity, namespaces, naming::collection_name);
        }
        for (entity, name) in &mut self.reach.items {
            *name = self.scopes.name(entity, namespaces, naming::item_name);
        }
    }

    fn builder(&mut self, entity: &str, name: TypeName, kind: RequestBuilderKind) -> Option<RequestBuilder> {
        let documentation = match (&kind, self.reach.leading.get(entity).map(Vec::as_slice)) {
            (RequestBuilderKind::Collection, Some([only])) => only.clone(),
            _ => documentation::of(self.index, entity),
        };
        let mut builder = RequestBuilder {
            name,
            entity: self.names.type_(entity)?.clone(),
            kind,
            readable: true,
            key: Vec::new(),
            item: None,
            navigations: Vec::new(),
            operations: Vec::new(),
            documentation,
        };
        self.furnish(&mut builder);
        Some(builder)
    }

    /// Adds what can be done at a builder.
    fn furnish(&mut self, builder: &mut RequestBuilder) {
        let entity = builder.entity.wire.clone();
        let mut methods = Scope::with(&["new", "list", "get"]);
        let is_collection = match builder.kind {
            RequestBuilderKind::Collection | RequestBuilderKind::EntitySet(_) => true,
            RequestBuilderKind::Item | RequestBuilderKind::Singleton(_) => false,
        };
        if is_collection {
            builder.readable = true;
            builder.key = self.key(&entity);
            let item = self.reach.items.get(&entity).filter(|_| !builder.key.is_empty());
            let method = naming::by_key(builder.key.iter().map(|part| part.wire.as_str()));
            builder.item = item.map(|item| (methods.unique(method), item.clone()));
        } else {
            builder.readable = self.has_values(&entity);
            builder.navigations = self.navigations(&entity, &mut methods);
        }
        let line = self.index.with_ancestors(&entity);
        builder.operations = self.bound.operations(
            builder,
            &line,
            is_collection,
            &mut methods,
            &mut self.scopes,
            self.types,
            self.index,
        );
    }

    fn navigations(&self, entity: &str, methods: &mut Scope) -> Vec<Navigation> {
        let mut navigations = Vec::new();
        for (owner, navigation) in contained(self.index, entity) {
            let target = navigation.type_.name.as_str();
            let request_builders =
                if navigation.type_.collection { &self.reach.collections } else { &self.reach.items };
            navigations.extend(request_builders.get(target).map(|builder| Navigation {
                wire: navigation.name.inner.clone(),
                method: methods.unique(naming::snake(&navigation.name)),
                builder: builder.clone(),
                documentation: documentation::of(self.index, &format!("{owner}/{}", navigation.name.inner)),
            }));
        }
        for descendant in casts(self.index, entity) {
            navigations.extend(self.reach.items.get(&descendant).map(|builder| Navigation {
                method: methods.unique(naming::as_type(&descendant)),
                builder: builder.clone(),
                documentation: documentation::of(self.index, &descendant),
                wire: descendant.clone(),
            }));
        }
        navigations
    }

    /// Whether reading an entity gives anything: some singletons only lead elsewhere.
    fn has_values(&self, entity: &str) -> bool {
        self.index
            .with_ancestors(entity)
            .iter()
            .any(|ancestor| self.index.structured(ancestor).is_some_and(|type_| !type_.properties.is_empty()))
    }

    fn key(&mut self, entity: &str) -> Vec<Parameter> {
        let line = self.index.with_ancestors(entity);
        let declared = line.iter().filter_map(|ancestor| self.index.structured(ancestor));
        let mut parameters = Scope::with(naming::RESERVED_PARAMETERS);
        let mut key = Vec::new();
        for part in declared.flat_map(|type_| &type_.key) {
            let Some(property) = self.index.property(entity, &part.name) else {
                self.types.diagnostics.push(
                    Diagnostic::error(format!("the key of `{entity}` has no property `{}`", part.name.inner))
                        .at(part.name.span),
                );
                continue;
            };
            let wire = part.alias.as_ref().unwrap_or(&part.name).inner.clone();
            key.push(Parameter {
                rust: parameters.unique(naming::snake(&wire)),
                type_: self.types.resolve(&property.type_),
                optional: false,
                documentation: documentation::of(self.index, &format!("{entity}/{}", part.name.inner)),
                wire,
            });
        }
        key
    }
}

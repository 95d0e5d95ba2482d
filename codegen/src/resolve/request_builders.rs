//! Request builders: the service root, singletons and entity sets, and the collections and items below them.
//!
//! Only reading is generated, by this module alone: a collection can be listed, an entity can be read, and the operations
//! that the metadata declares can be called. Nothing is created, updated or deleted.

mod members;
mod operations;
mod restrictions;
mod sites;

use std::collections::BTreeMap;

use super::documentation;
use super::names::{Names, Namespaces, Scopes};
use super::types::Types;
use crate::csdl::Index;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{RequestBuilder, RequestBuilderKind, TypeName};
use crate::naming::{self, Scope};

use members::Members;
use operations::{LeftOut, Offered};
use restrictions::Restrictions;
use sites::Sites;

/// The request builders of a document.
pub(super) struct Builders {
    pub(super) request_builders: Vec<RequestBuilder>,
    /// Operations that no request builder has a reason to offer.
    pub(super) unreached: Vec<String>,
    /// Operations that every request builder offers through an overload of a derived type.
    pub(super) replaced: Vec<String>,
    pub(super) notes: Diagnostics,
}

/// The names of the structs, decided before any of them refers to another.
struct BuilderNames {
    collections: BTreeMap<String, TypeName>,
    items: BTreeMap<String, TypeName>,
}

pub(super) fn resolve(
    index: &Index<'_>,
    names: &Names,
    namespaces: &Namespaces,
    types: &mut Types<'_, '_>,
) -> Builders {
    let sites = Sites::of(index);
    let restrictions = Restrictions::of(index, &sites);
    let mut scopes = Scopes::new(namespaces);
    let services: Vec<_> = sites
        .services
        .iter()
        .map(|service| (service, scopes.top(&service.container, naming::root_name(&service.name))))
        .collect();
    let roots: Vec<_> = sites
        .roots
        .iter()
        .filter_map(|root| {
            let entity = names.type_(&root.entity)?;
            Some((root, entity, scopes.top(&root.segment, naming::root_name(&root.segment))))
        })
        .collect();
    let builder_names = BuilderNames {
        collections: sites
            .collections
            .keys()
            .map(|entity| (entity.clone(), scopes.name(entity, namespaces, naming::collection_name)))
            .collect(),
        items: sites
            .items
            .iter()
            .map(|entity| (entity.clone(), scopes.name(entity, namespaces, naming::item_name)))
            .collect(),
    };
    let mut offered = Offered::default();
    let mut resolved = Vec::new();
    for (service, name) in services {
        let mut methods = Scope::with(&["new"]);
        let imported = operations::imported(index, service);
        let operations = offered.add(index, &imported, &name, &mut methods, &mut scopes, types);
        resolved.push(RequestBuilder {
            entity: name.clone(),
            name,
            kind: RequestBuilderKind::Service(service.container.clone()),
            readable: false,
            key: Vec::new(),
            item: None,
            navigations: Vec::new(),
            operations,
            documentation: documentation::of(index, &service.container),
        });
    }
    let builders = roots
        .into_iter()
        .map(|(root, entity, name)| {
            let kind = match root.is_set {
                true => RequestBuilderKind::EntitySet(root.segment.clone()),
                false => RequestBuilderKind::Singleton(root.segment.clone()),
            };
            (kind, entity.wire.as_str(), name, vec![root.target.clone()])
        })
        .chain(sites.collections.iter().filter_map(|(entity, targets)| {
            let name = builder_names.collections.get(entity)?.clone();
            Some((RequestBuilderKind::Collection, entity.as_str(), name, targets.clone()))
        }))
        .chain(sites.items.iter().filter_map(|entity| {
            let name = builder_names.items.get(entity)?.clone();
            Some((RequestBuilderKind::Item, entity.as_str(), name, Vec::new()))
        }));
    for (kind, entity, name, targets) in builders {
        let Some(model) = names.type_(entity) else { continue };
        let members = Members {
            index,
            names: &builder_names,
            entity,
            kind: &kind,
            targets: &targets,
            sites: &sites,
            restrictions: &restrictions,
        };
        let mut methods = Scope::with(&["new", "list", "get"]);
        let key = members.key(types);
        let item = members.item(&key, &mut methods);
        let navigations = members.navigations(&mut methods);
        let bound = operations::bound(index, entity, kind.is_collection(), &targets, &mut offered);
        let operations = offered.add(index, &bound, &name, &mut methods, &mut scopes, types);
        resolved.push(RequestBuilder {
            name,
            entity: model.clone(),
            readable: members.is_readable(),
            key,
            item,
            navigations,
            operations,
            documentation: members.documentation(),
            kind,
        });
    }
    let left_out = offered.left_out(index, &resolved);
    let notes = notes(&left_out);
    let LeftOut { mut unreached, unbound, unlisted, replaced } = left_out;
    unreached.extend(unbound);
    unreached.extend(unlisted);
    Builders { request_builders: resolved, unreached, replaced, notes }
}

/// One note for each reason to leave operations out.
fn notes(left_out: &LeftOut) -> Diagnostics {
    let mut notes = Diagnostics::default();
    for (operations, one, several) in [
        (
            &left_out.unreached,
            "operation is bound to a type that no generated request reaches",
            "operations are bound to types that no generated request reaches",
        ),
        (
            &left_out.unbound,
            "operation has no binding parameter, and no container imports it",
            "operations have no binding parameter, and no container imports them",
        ),
        (
            &left_out.unlisted,
            "operation requires an explicit binding, and nothing that is reached has one",
            "operations require an explicit binding, and nothing that is reached has one",
        ),
        (
            &left_out.replaced,
            "operation is replaced by another with the same URL, of a derived type or of the same parameters",
            "operations are replaced by others with the same URLs, of derived types or of the same parameters",
        ),
    ] {
        let what = if operations.len() == 1 { one } else { several };
        if !operations.is_empty() {
            let names = operations.join(", ");
            notes.push(Diagnostic::note(format!("{} {what}: {names}", operations.len())));
        }
    }
    notes
}

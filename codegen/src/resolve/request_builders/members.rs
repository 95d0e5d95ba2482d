//! What one request builder offers besides operations: reading, its key, and what is below it.

use super::documentation::Readable;
use super::restrictions::Restrictions;
use super::sites::{Sites, casts, contained};
use super::{BuilderNames, documentation};
use crate::csdl::Index;
use crate::diagnostic::Diagnostic;
use crate::model::{Documentation, Navigation, Parameter, RequestBuilderKind, TypeName};
use crate::naming::{self, Scope};
use crate::resolve::types::Types;

/// A request builder whose members are resolved.
pub(super) struct Members<'a, 'd> {
    pub(super) index: &'a Index<'d>,
    pub(super) names: &'a BuilderNames,
    pub(super) entity: &'a str,
    pub(super) kind: &'a RequestBuilderKind,
    /// What annotations may call it: the singleton, the entity set, the navigation properties that lead there.
    pub(super) targets: &'a [String],
    pub(super) sites: &'a Sites,
    pub(super) restrictions: &'a Restrictions<'a, 'd>,
}

impl Members<'_, '_> {
    /// Whether `list()` or `get()` is generated.
    pub(super) fn is_readable(&self) -> bool {
        let (readable, by_key) = self.restrictions();
        match self.kind {
            RequestBuilderKind::Service(_) => false,
            RequestBuilderKind::Collection | RequestBuilderKind::EntitySet(_) => readable,
            RequestBuilderKind::Item => by_key && self.has_values(),
            RequestBuilderKind::Singleton(_) => readable && self.has_values(),
        }
    }

    /// What is addressed is unreadable if every way that leads there is annotated so.
    fn restrictions(&self) -> (bool, bool) {
        let of_type = documentation::readable(self.index, self.entity);
        let ways = match self.kind {
            RequestBuilderKind::Item => self.ways(),
            _ => self.targets.iter().map(String::as_str).collect(),
        };
        let of_ways: Vec<_> = ways.into_iter().map(|way| self.restrictions.readable(way)).collect();
        let is_denied = |pick: fn(&Readable) -> Option<bool>| {
            pick(&of_type) == Some(false)
                || (!of_ways.is_empty() && of_ways.iter().all(|each| pick(each) == Some(false)))
        };
        (!is_denied(|each| each.listed), !is_denied(|each| each.by_key))
    }

    /// What leads to one entity: also what leads to its base types, through casts.
    fn ways(&self) -> Vec<&str> {
        let lineage = self.index.lineage(self.entity);
        let ways = lineage.iter().filter_map(|(name, _)| self.sites.ways.get(name.as_str()));
        ways.flatten().map(String::as_str).collect()
    }

    /// Some singletons only lead elsewhere: reading them returns nothing.
    fn has_values(&self) -> bool {
        let lineage = self.index.lineage(self.entity);
        lineage
            .iter()
            .filter_map(|(_, definition)| definition.structured())
            .any(|type_| !type_.properties.is_empty())
    }

    /// The method that addresses one entity of a collection.
    pub(super) fn item(&self, key: &[Parameter], methods: &mut Scope) -> Option<(String, TypeName)> {
        let item = self.names.items.get(self.entity).filter(|_| !key.is_empty())?;
        let method = naming::by_key(key.iter().map(|part| part.wire.as_str()));
        Some((methods.unique(method), item.clone()))
    }

    /// The key of the entities of a collection.
    pub(super) fn key(&self, types: &mut Types<'_, '_>) -> Vec<Parameter> {
        if !self.kind.is_collection() {
            return Vec::new();
        }
        let lineage = self.index.lineage(self.entity);
        let declared = lineage.iter().rev().filter_map(|(_, definition)| definition.structured());
        let mut parameters = Scope::with(naming::RESERVED_PARAMETERS);
        let mut key = Vec::new();
        for part in declared.flat_map(|type_| &type_.inner.key) {
            let Some(property) = self.index.property(self.entity, &part.name) else {
                let message = format!("the key of `{}` has no property `{}`", self.entity, part.name.inner);
                types.diagnostics.push(Diagnostic::error(message).at(part.name.span));
                continue;
            };
            let wire = part.alias.as_ref().unwrap_or(&part.name).inner.clone();
            key.push(Parameter {
                rust: parameters.unique(naming::snake(&wire)),
                type_: types.resolve(&property.type_),
                optional: false,
                documentation: documentation::of(self.index, &format!("{}/{}", self.entity, part.name.inner)),
                wire,
            });
        }
        key
    }

    /// Contained navigation properties and casts to derived types.
    pub(super) fn navigations(&self, methods: &mut Scope) -> Vec<Navigation> {
        let mut navigations = Vec::new();
        if self.kind.is_collection() {
            return navigations;
        }
        for (owner, navigation) in contained(self.index, self.entity) {
            let target = navigation.type_.name.as_str();
            let collection = navigation.type_.collection;
            let builders = if collection { &self.names.collections } else { &self.names.items };
            navigations.extend(builders.get(target).map(|builder| Navigation {
                wire: navigation.name.inner.clone(),
                method: methods.unique(naming::snake(&navigation.name)),
                builder: builder.clone(),
                documentation: documentation::of(self.index, &format!("{owner}/{}", navigation.name.inner)),
            }));
        }
        for derived in casts(self.index, self.entity) {
            navigations.extend(self.names.items.get(derived).map(|builder| Navigation {
                wire: derived.to_owned(),
                method: methods.unique(naming::as_type(derived)),
                builder: builder.clone(),
                documentation: documentation::of(self.index, derived),
            }));
        }
        navigations
    }

    /// A collection that one navigation property leads to is described by that property.
    pub(super) fn documentation(&self) -> Documentation {
        match (self.kind, self.targets) {
            (RequestBuilderKind::Item, _) => documentation::of(self.index, self.entity),
            (_, [only]) => documentation::of(self.index, only),
            _ => documentation::of(self.index, self.entity),
        }
    }
}

//! What entities can be queried by: every structural property, and the documented paths into nested values.

use std::collections::{BTreeMap, BTreeSet};

use super::documentation::{self, DocumentedPath};
use super::types::Types;
use crate::csdl::{Index, TypeRef};
use crate::diagnostic::Diagnostic;
use crate::model::{Operator, OperatorSet, Property, PropertyKind, Query, StructuredType};
use crate::naming::{self, Scope};
use crate::source::Spanned;
use crate::suggest::did_you_mean;

/// The documented paths of an entity type, by path. The first record of a path counts.
pub(super) struct Documented<'p> {
    paths: &'p [DocumentedPath],
    operators: BTreeMap<&'p str, &'p BTreeSet<Operator>>,
}

impl<'p> Documented<'p> {
    pub(super) fn new(paths: &'p [DocumentedPath]) -> Self {
        let mut operators = BTreeMap::new();
        for path in paths {
            operators.entry(path.path.as_str()).or_insert(&path.operators);
        }
        Documented { paths, operators }
    }

    /// The operators that the service documents for a path.
    pub(super) fn of(&self, path: &str) -> Option<&'p BTreeSet<Operator>> {
        self.operators.get(path).copied()
    }

    fn set(&self, path: &str) -> Option<OperatorSet> {
        self.of(path).map(operator_set)
    }
}

/// The sets of operators that any property has.
pub(super) fn operator_sets(types: &[StructuredType]) -> Vec<OperatorSet> {
    let queries = types.iter().flat_map(|type_| &type_.queries);
    let sets = queries.filter_map(|query| query.operators.as_ref());
    let sets: BTreeMap<_, _> = sets.map(|set| (&set.operators, set)).collect();
    sets.into_values().cloned().collect()
}

/// The query paths of an entity type.
pub(super) fn resolve(
    index: &Index<'_>,
    types: &mut Types<'_, '_>,
    entity: &str,
    properties: &[Property],
    documented: &Documented<'_>,
) -> Vec<Query> {
    let mut constants = Scope::with(naming::RESERVED_CONSTANTS);
    let mut queries = Vec::new();
    for property in properties.iter().filter(|property| property.kind == PropertyKind::Structural) {
        queries.push(Query {
            constant: constants.unique(naming::constant(&property.wire)),
            collection: None,
            path: property.wire.clone(),
            type_: property.type_.clone(),
            operators: documented.set(&property.wire),
            documentation: property.documentation.clone(),
        });
    }
    for path in documented.paths {
        let (collection, end) = match follow(index, entity, &path.path) {
            Ok(found) => found,
            Err((message, help)) => {
                // A derived type inherits the records of its base, which reports them.
                let is_own = index.annotations(entity).any(|each| {
                    each.value.as_ref().is_some_and(|value| {
                        (value.span.source, value.span.start) <= (path.span.source, path.span.start)
                            && path.span.end <= value.span.end
                            && value.span.source == path.span.source
                    })
                });
                if is_own {
                    types.diagnostics.push(Diagnostic::error(message).at(path.span).help(help));
                }
                continue;
            }
        };
        if !path.path.contains('/') {
            continue;
        }
        let rest = collection.and_then(|collection| path.path.get(collection.len() + 1..));
        queries.push(Query {
            constant: constants.unique(naming::constant(&path.path)),
            collection: collection.map(str::to_owned),
            path: rest.unwrap_or(&path.path).to_owned(),
            type_: if end.is_link { types.navigation(end.type_, false) } else { types.resolve(end.type_) },
            operators: documented.set(&path.path),
            documentation: documentation::of(index, &format!("{}/{}", end.owner, end.name)),
        });
    }
    queries
}

/// A message and its help.
type Problem = (String, String);

/// A property or navigation property, with the type that declares it.
struct End<'d> {
    owner: String,
    name: &'d str,
    type_: &'d Spanned<TypeRef>,
    /// A navigation property that is not contained: its entities are not part of the record.
    is_link: bool,
}

/// The property at the end of a path, and the part of the path that is a collection, if the path passes through one.
fn follow<'d, 'p>(
    index: &Index<'d>,
    entity: &str,
    path: &'p str,
) -> Result<(Option<&'p str>, End<'d>), Problem> {
    let mut owner = entity.to_owned();
    let mut collection = None;
    let mut end = 0;
    loop {
        let rest = path.get(end..).unwrap_or_default();
        let segment = rest.split('/').next().unwrap_or_default();
        end += segment.len();
        let found = property(index, &owner, segment)?;
        if end >= path.len() {
            return Ok((collection, found));
        }
        if found.type_.collection {
            if collection.is_some() {
                let help = "a query cannot reach into a collection of a collection".to_owned();
                return Err((format!("`{path}` passes through two collections"), help));
            }
            collection = path.get(..end);
        }
        if found.is_link || index.structured(&found.type_.name).is_none() {
            let help = format!("it is `{}`, so the path ends there", found.type_.inner);
            return Err((format!("`{segment}` of `{path}` has no properties"), help));
        }
        found.type_.name.as_str().clone_into(&mut owner);
        end += 1;
    }
}

fn property<'d>(index: &Index<'d>, type_: &str, name: &str) -> Result<End<'d>, Problem> {
    let mut candidates = Vec::new();
    for (owner, definition) in index.lineage(type_) {
        let Some(declared) = definition.structured() else { continue };
        let values = declared.properties.iter().map(|each| (&each.name, &each.type_, false));
        let links = declared.navigation_properties.iter();
        let links = links.map(|each| (&each.name, &each.type_, !each.contains_target));
        for (own, type_, is_link) in values.chain(links) {
            if own.as_str() == name {
                return Ok(End { owner: owner.as_str().to_owned(), name: own.as_str(), type_, is_link });
            }
            candidates.push(own.as_str());
        }
    }
    let help = did_you_mean(name, candidates)
        .unwrap_or_else(|| "if the metadata no longer has it, remove the record".to_owned());
    Err((format!("`{type_}` has no property `{name}`"), help))
}

fn operator_set(operators: &BTreeSet<Operator>) -> OperatorSet {
    let rust = operators.iter().map(|operator| format!("{operator:?}")).collect();
    OperatorSet { rust, operators: operators.clone() }
}

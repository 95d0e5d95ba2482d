//! What entities can be asked by: every value of theirs, and the documented paths into nested ones.

use std::collections::{BTreeMap, BTreeSet};

use super::documentation::{self, DocumentedPath};
use super::index::Index;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Item, Model, Operator, OperatorSet, Property, PropertyKind, Query, StructuredType, StructuredTypeKind,
};
use crate::naming::{self, Scope};
use crate::suggest::did_you_mean;

pub(super) fn resolve(index: &Index<'_>, model: &mut Model, diagnostics: &mut Diagnostics) {
    let mut sets = BTreeMap::new();
    let mut resolved = Vec::new();
    for structured in
        model.structured_types.iter().filter(|structured| structured.kind == StructuredTypeKind::Entity)
    {
        let documented = documentation::queries(index, &index.with_ancestors(&structured.name.wire));
        resolved.push((
            structured.name.wire.clone(),
            queries(model, structured, &documented, &mut sets, diagnostics),
        ));
    }
    for (wire, queries) in resolved {
        let Some(structured) =
            model.structured_types.iter_mut().find(|structured| structured.name.wire == wire)
        else {
            continue;
        };
        for property in &mut structured.properties {
            let query =
                queries.iter().find(|query| query.collection.is_none() && query.path == property.wire);
            property.documented =
                query.and_then(|query| query.operators.as_ref()).map(|set| set.operators.clone());
        }
        structured.queries = queries;
    }
    model.operator_sets = sets.into_values().collect();
}

fn queries(
    model: &Model,
    structured: &StructuredType,
    documented: &[DocumentedPath],
    sets: &mut BTreeMap<BTreeSet<Operator>, OperatorSet>,
    diagnostics: &mut Diagnostics,
) -> Vec<Query> {
    let mut constants = Scope::default();
    // Every model has a constant of this name.
    constants.unique("SCHEMA".to_owned());
    let mut queries = Vec::new();
    let mut operators_of = |path: &str| {
        let documented = documented.iter().find(|documented| documented.path == path)?;
        let set =
            sets.entry(documented.operators.clone()).or_insert_with(|| operator_set(&documented.operators));
        Some(set.clone())
    };
    for property in structured.properties.iter().filter(|property| property.kind == PropertyKind::Structural)
    {
        queries.push(Query {
            constant: constants.unique(naming::constant(&property.wire)),
            collection: None,
            path: property.wire.clone(),
            type_: property.type_.clone(),
            operators: operators_of(&property.wire),
            documentation: property.documentation.clone(),
        });
    }
    for path in documented.iter().filter(|documented| documented.path.contains('/')) {
        match follow(model, structured, &path.path) {
            Ok((collection, property)) => {
                let rest = collection.and_then(|collection| path.path.get(collection.len() + 1..));
                queries.push(Query {
                    constant: constants.unique(naming::constant(&path.path)),
                    collection: collection.map(str::to_owned),
                    path: rest.unwrap_or(&path.path).to_owned(),
                    type_: property.type_.clone(),
                    operators: operators_of(&path.path),
                    documentation: property.documentation.clone(),
                });
            }
            Err((problem, help)) => diagnostics.push(Diagnostic::error(problem).at(path.span).help(help)),
        }
    }
    for path in documented.iter().filter(|documented| !documented.path.contains('/')) {
        if let Err((problem, help)) = property(structured, &path.path) {
            diagnostics.push(Diagnostic::error(problem).at(path.span).help(help));
        }
    }
    queries
}

/// What is wrong, and what to do about it.
type Problem = (String, String);

fn property<'m>(structured: &'m StructuredType, name: &str) -> Result<&'m Property, Problem> {
    structured.properties.iter().find(|property| property.wire == name).ok_or_else(|| {
        let help = did_you_mean(name, structured.properties.iter().map(|property| property.wire.as_str()))
            .unwrap_or_else(|| "if the metadata no longer has it, take the record out".to_owned());
        (format!("`{}` has no property `{name}`", structured.name.wire), help)
    })
}

/// The property at the end of a path, and the part of the path that is a collection, if it leads through one.
fn follow<'m, 'p>(
    model: &'m Model,
    from: &'m StructuredType,
    path: &'p str,
) -> Result<(Option<&'p str>, &'m Property), Problem> {
    let mut structured = from;
    let mut collection = None;
    let mut end = 0;
    loop {
        let rest = path.get(end..).unwrap_or_default();
        let segment = rest.split('/').next().unwrap_or_default();
        end += segment.len();
        let property = property(structured, segment)?;
        if end >= path.len() {
            return Ok((collection, property));
        }
        if property.type_.collection {
            if collection.is_some() {
                let help = "what is in a collection of a collection can't be asked for".to_owned();
                return Err((format!("`{path}` leads through two collections"), help));
            }
            collection = path.get(..end);
        }
        let base = match &property.type_.item {
            Item::Structured(name) => Some(&name.wire),
            Item::Polymorphic(name) => Some(&name.wire),
            _ => None,
        };
        let next = base
            .and_then(|wire| model.structured_types.iter().find(|structured| structured.name.wire == *wire));
        structured = next.ok_or_else(|| {
            let help = format!("it is `{}`, so the path ends there", property.type_.wire);
            (format!("`{segment}` of `{path}` has no properties"), help)
        })?;
        end += 1;
    }
}

fn operator_set(operators: &BTreeSet<Operator>) -> OperatorSet {
    let rust = operators.iter().map(|operator| format!("{operator:?}")).collect();
    OperatorSet { rust, operators: operators.clone() }
}

//! Actions and functions, found by what they are bound to.

use std::collections::BTreeMap;

use super::super::documentation;
use super::super::index::Index;
use super::super::names::Scopes;
use super::super::types::Types;
use crate::csdl::{self, Operation as Declared};
use crate::diagnostic::Diagnostic;
use crate::model::{Documentation, Operation, OperationKind, Parameter, RequestBuilder};
use crate::naming::{self, Scope};

/// Declared operations by their binding type, and whether they are bound to a collection of it.
#[derive(Debug)]
pub(super) struct Bound<'d> {
    operations: BTreeMap<(String, bool), Vec<Entry<'d>>>,
    unbound: Vec<&'d Declared>,
}

#[derive(Debug)]
struct Entry<'d> {
    is_action: bool,
    /// How annotations may call it: `graph.lend(graph.book)`, `graph.lend(graph.book,Edm.Date)`.
    targets: [String; 2],
    declared: &'d Declared,
    offered: bool,
}

impl<'d> Bound<'d> {
    pub(super) fn new(index: &Index<'d>) -> Self {
        let mut bound = Bound { operations: BTreeMap::new(), unbound: Vec::new() };
        for (is_action, name, declared) in index.operations() {
            let Some(binding) = declared.binding() else {
                bound.unbound.push(declared);
                continue;
            };
            let key = (binding.type_.name.as_str().to_owned(), binding.type_.collection);
            let entry = Entry { is_action, targets: targets(&name, declared), declared, offered: false };
            bound.operations.entry(key).or_default().push(entry);
        }
        bound
    }

    /// The operations of a builder; `line` is its entity type with its ancestors.
    #[expect(clippy::too_many_arguments, reason = "everything that names and types are decided by")]
    pub(super) fn operations(
        &mut self,
        builder: &RequestBuilder,
        line: &[String],
        is_collection: bool,
        methods: &mut Scope,
        scopes: &mut Scopes,
        types: &mut Types<'_, '_>,
        index: &Index<'_>,
    ) -> Vec<Operation> {
        let mut resolved = Vec::new();
        for ancestor in line {
            let Some(entries) = self.operations.get_mut(&(ancestor.clone(), is_collection)) else { continue };
            // The overload with the fewest parameters keeps the plain name.
            entries.sort_by_key(|entry| (entry.declared.name.inner.clone(), entry.declared.parameters.len()));
            let mut previous = String::new();
            for entry in entries {
                entry.offered = true;
                let is_overload =
                    std::mem::replace(&mut previous, entry.declared.name.inner.clone()) == previous;
                resolved.extend(operation(builder, entry, is_overload, methods, scopes, types, index));
            }
        }
        resolved
    }

    /// Counts the operations, and names those that no builder offers, since nothing leads to what they are bound to.
    /// Reports those that are bound to nothing.
    pub(super) fn offered(&self, types: &mut Types<'_, '_>) -> (usize, Vec<String>) {
        for declared in &self.unbound {
            types.diagnostics.push(
                Diagnostic::error(format!(
                    "`{}` is bound to nothing, which is not supported",
                    declared.name.inner
                ))
                .at(declared.name.span)
                .help("bind it to an entity type or a collection, or take it out of the slice"),
            );
        }
        let entries = || self.operations.values().flatten();
        let unreached = entries().filter(|entry| !entry.offered).map(|entry| {
            let [_, name] = &entry.targets;
            name.clone()
        });
        (self.unbound.len() + entries().count(), unreached.collect())
    }
}

fn operation(
    builder: &RequestBuilder,
    entry: &Entry<'_>,
    is_overload: bool,
    methods: &mut Scope,
    scopes: &mut Scopes,
    types: &mut Types<'_, '_>,
    index: &Index<'_>,
) -> Option<Operation> {
    let declared = entry.declared;
    let result = declared.return_type.as_ref().map(|result| types.resolve(&result.type_));
    if !entry.is_action && result.is_none() {
        types.diagnostics.push(
            Diagnostic::error(format!("the function `{}` gives nothing", declared.name.inner))
                .at(declared.name.span)
                .help("a function has a `ReturnType`; without one it is an action"),
        );
        return None;
    }
    let mut names = Scope::with(naming::RESERVED_PARAMETERS);
    let parameters: Vec<_> = declared
        .parameters
        .iter()
        .skip(1)
        .map(|parameter| Parameter {
            wire: parameter.name.inner.clone(),
            rust: names.unique(naming::snake(&parameter.name)),
            type_: types.resolve(&parameter.type_),
            optional: is_optional(index, entry, parameter),
            documentation: documentation(index, entry, &format!("/{}", parameter.name.inner)),
        })
        .collect();
    let mut method = naming::snake(&declared.name);
    if is_overload {
        method = naming::overload(&declared.name, parameters.iter().map(|parameter| parameter.wire.as_str()));
    }
    let kind = if entry.is_action {
        let name = naming::action_name(&builder.name.rust, &declared.name);
        OperationKind::Action(scopes.beside(&declared.name, &builder.name, name))
    } else {
        OperationKind::Function
    };
    Some(Operation {
        wire: segment(entry, index),
        method: methods.unique(method),
        kind,
        parameters,
        result,
        documentation: documentation(index, entry, ""),
    })
}

/// Whether a parameter can be left out. An action takes a missing one for null; a function doesn't.
fn is_optional(index: &Index<'_>, entry: &Entry<'_>, parameter: &csdl::Parameter) -> bool {
    let is_null = entry.is_action && parameter.nullable.unwrap_or(true);
    is_null
        || entry
            .targets
            .iter()
            .any(|target| documentation::is_optional(index, &format!("{target}/{}", parameter.name.inner)))
}

/// Operations of the root namespace go by their simple names, as the service has it; others are qualified.
fn segment(entry: &Entry<'_>, index: &Index<'_>) -> String {
    let name = &entry.declared.name.inner;
    let [target, _] = &entry.targets;
    let qualified = target.split('(').next().unwrap_or(name);
    let is_in_root = index.document.schemas.iter().any(|schema| {
        schema.entity_container.is_some() && qualified == format!("{}.{name}", schema.namespace.inner)
    });
    if is_in_root { name.clone() } else { qualified.to_owned() }
}

/// What is said of an operation or one of its parameters, under either of its names.
fn documentation(index: &Index<'_>, entry: &Entry<'_>, part: &str) -> Documentation {
    let [first, second] = &entry.targets;
    let [mut said, more] = [first, second].map(|target| documentation::of(index, &format!("{target}{part}")));
    said.unavailable_in.extend(&more.unavailable_in);
    Documentation {
        summary: said.summary.or(more.summary),
        details: said.details.or(more.details),
        has_code_spans: said.has_code_spans && more.has_code_spans,
        deprecation: said.deprecation.or(more.deprecation),
        unavailable_in: said.unavailable_in,
    }
}

/// OData tells actions apart by their binding parameter alone and functions by all their parameters; documents
/// name both in both ways.
fn targets(name: &str, declared: &Declared) -> [String; 2] {
    let types: Vec<_> =
        declared.parameters.iter().map(|parameter| parameter.type_.inner.to_string()).collect();
    let binding = types.first().map_or("", String::as_str);
    [format!("{name}({binding})"), format!("{name}({})", types.join(","))]
}

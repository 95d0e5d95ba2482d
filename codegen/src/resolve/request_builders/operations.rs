//! Actions and functions: those bound to what a request builder addresses, and those that a container imports.

use std::collections::BTreeSet;

use super::documentation;
use super::sites::Service;
use crate::csdl::{self, Declared, Index};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Documentation, Operation, OperationKind, Parameter, RequestBuilder, RequestBuilderKind, TypeName,
};
use crate::naming::{self, Scope};
use crate::resolve::names::Scopes;
use crate::resolve::types::Types;

/// Which declarations are generated.
#[derive(Debug, Default)]
pub(super) struct Offered {
    names: BTreeSet<String>,
    /// Replaced by an overload of a derived type, wherever they would be.
    replaced: BTreeSet<String>,
}

/// An operation to offer, with the URL segment that calls it.
pub(super) struct Callable<'d> {
    declared: Declared<'d>,
    segment: String,
}

/// The operations that are bound to an entity, or to collections of it, most derived binding first replaced.
pub(super) fn bound<'d>(
    index: &Index<'d>,
    entity: &str,
    is_collection: bool,
    targets: &[String],
    offered: &mut Offered,
) -> Vec<Callable<'d>> {
    let mut found: Vec<Declared<'d>> = Vec::new();
    let mut seen: BTreeSet<(String, bool, Vec<String>)> = BTreeSet::new();
    let mut explicit: Option<BTreeSet<String>> = None;
    // Nearest first: an overload that is bound to a derived type replaces that of its base type, since both have one URL.
    for (owner, _) in index.lineage(entity) {
        for declared in index.bound_operations(owner) {
            let operation = &declared.operation.inner;
            if operation.binding().is_none_or(|binding| binding.type_.collection != is_collection) {
                continue;
            }
            let [short, full] = declared.targets();
            let is_explicit = [declared.name.as_str(), &short, &full]
                .iter()
                .any(|target| documentation::requires_explicit_binding(index, target));
            if is_explicit {
                let listed = explicit.get_or_insert_with(|| explicit_bindings(index, entity, targets));
                if !listed.contains(declared.name.as_str()) {
                    continue;
                }
            }
            // Actions have no overloads for one binding parameter; those of functions differ by their parameters.
            let parameters = operation.parameters.iter().skip(1).filter(|_| !declared.is_action);
            let parameters = parameters.map(|parameter| parameter.name.inner.clone()).collect();
            let kind = (declared.name.as_str().to_owned(), declared.is_action, parameters);
            if seen.insert(kind) {
                found.push(declared.clone());
            } else {
                offered.replaced.insert(full);
            }
        }
    }
    // Farthest base type first, so that a derived type's own operations come last. The overload with the fewest
    // parameters keeps the plain name.
    let depth = |declared: &Declared<'_>| {
        let binding = declared.operation.inner.binding().map(|binding| binding.type_.name.as_str());
        index.lineage(entity).iter().position(|(name, _)| Some(name.as_str()) == binding)
    };
    found.sort_by_cached_key(|declared| {
        let operation = &declared.operation.inner;
        (std::cmp::Reverse(depth(declared)), operation.name.inner.clone(), operation.parameters.len())
    });
    found.into_iter().map(|declared| Callable { segment: segment(&declared, index), declared }).collect()
}

fn explicit_bindings(index: &Index<'_>, entity: &str, targets: &[String]) -> BTreeSet<String> {
    let lineage = index.lineage(entity);
    let types = lineage.iter().map(|(name, _)| name.as_str());
    types
        .chain(targets.iter().map(String::as_str))
        .flat_map(|target| documentation::explicit_bindings(index, target))
        .collect()
}

/// The operations that a container imports.
pub(super) fn imported<'d>(index: &Index<'d>, service: &Service) -> Vec<Callable<'d>> {
    let Some(container) = index.container(&service.container) else { return Vec::new() };
    let actions = container.action_imports.iter().map(|import| (true, import));
    let functions = container.function_imports.iter().map(|import| (false, import));
    let mut found = Vec::new();
    for (is_action, import) in actions.chain(functions) {
        let mut overloads: Vec<_> = index
            .overloads(&import.operation.inner)
            .filter(|declared| declared.is_action == is_action && !declared.operation.is_bound)
            .cloned()
            .collect();
        overloads.sort_by_key(|declared| declared.operation.parameters.len());
        let segment = |declared| Callable { declared, segment: import.name.inner.clone() };
        found.extend(overloads.into_iter().map(segment));
    }
    found
}

impl Offered {
    /// Resolves operations for one request builder.
    pub(super) fn add(
        &mut self,
        index: &Index<'_>,
        callables: &[Callable<'_>],
        builder: &TypeName,
        methods: &mut Scope,
        scopes: &mut Scopes,
        types: &mut Types<'_, '_>,
    ) -> Vec<Operation> {
        let mut previous = None;
        let mut resolved = Vec::new();
        for callable in callables {
            let is_overload = previous.replace(callable.segment.as_str()) == Some(&callable.segment);
            let Some(signature) = signature(index, callable, types) else { continue };
            let declared = &callable.declared.operation.inner;
            // A qualified segment is that of an operation of another namespace.
            let is_qualified = callable.segment.contains('.');
            let name = if is_qualified { &declared.name.inner } else { &callable.segment };
            let mut method = naming::snake(name);
            if is_overload {
                let names = signature.parameters.iter().map(|parameter| parameter.wire.as_str());
                method = naming::overload(name, names);
            }
            let kind = if callable.declared.is_action {
                let name = naming::action_name(&builder.rust, &declared.name);
                OperationKind::Action(scopes.beside(&declared.name, builder, name))
            } else {
                OperationKind::Function
            };
            let [_, name] = callable.declared.targets();
            self.names.insert(name.clone());
            resolved.push(Operation {
                wire: callable.segment.clone(),
                declared: name,
                method: methods.unique(method),
                kind,
                parameters: signature.parameters,
                result: signature.result,
                documentation: documented(index, &callable.declared, ""),
            });
        }
        resolved
    }

    /// The declarations that no request builder has a reason to offer. This looks at the declarations and at what is
    /// addressed, not at what was resolved, so that an operation that was lost on the way is not among them.
    pub(super) fn left_out(&self, index: &Index<'_>, builders: &[RequestBuilder]) -> LeftOut {
        let mut addressed: BTreeSet<(&str, bool)> = BTreeSet::new();
        for builder in
            builders.iter().filter(|builder| !matches!(builder.kind, RequestBuilderKind::Service(_)))
        {
            let lineage = index.lineage(&builder.entity.wire);
            addressed.extend(lineage.iter().map(|(name, _)| (name.as_str(), builder.kind.is_collection())));
        }
        let imports = index.document().schemas.iter().filter_map(|schema| schema.entity_container.as_ref());
        let imports = imports.flat_map(|each| each.action_imports.iter().chain(&each.function_imports));
        let imported: BTreeSet<&str> = imports.map(|import| import.operation.as_str()).collect();
        let mut left_out = LeftOut::default();
        for declared in index.operations() {
            let [short, name] = declared.targets();
            if self.names.contains(&name) {
                continue;
            }
            let requires_binding = [declared.name.as_str(), &short, &name]
                .iter()
                .any(|target| documentation::requires_explicit_binding(index, target));
            match declared.operation.inner.binding() {
                None if !imported.contains(declared.name.as_str()) => left_out.unbound.push(name),
                Some(binding)
                    if !addressed.contains(&(binding.type_.name.as_str(), binding.type_.collection)) =>
                {
                    left_out.unreached.push(name);
                }
                _ if requires_binding => left_out.unlisted.push(name),
                _ if self.replaced.contains(&name) => left_out.replaced.push(name),
                _ => {}
            }
        }
        left_out
    }
}

/// Declarations that are not generated, by reason.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    /// Nothing leads to the type of the binding parameter.
    pub(super) unreached: Vec<String>,
    /// There is no binding parameter, and no container imports the operation.
    pub(super) unbound: Vec<String>,
    /// The operation requires an explicit binding, and nothing that is reached has one.
    pub(super) unlisted: Vec<String>,
    /// An overload of a derived type replaces the operation wherever it would be.
    pub(super) replaced: Vec<String>,
}

struct Signature {
    parameters: Vec<Parameter>,
    result: Option<crate::model::Type>,
}

fn signature(index: &Index<'_>, callable: &Callable<'_>, types: &mut Types<'_, '_>) -> Option<Signature> {
    let declared = &callable.declared.operation.inner;
    let result = declared.return_type.as_ref().map(|result| types.resolve(&result.type_));
    if !callable.declared.is_action && result.is_none() {
        types.diagnostics.push(
            Diagnostic::error(format!("the function `{}` returns nothing", declared.name.inner))
                .at(declared.name.span)
                .help("a function has a `ReturnType`; without one it is an action"),
        );
        return None;
    }
    let mut names = Scope::with(naming::RESERVED_PARAMETERS);
    let parameters = declared.parameters.iter().skip(usize::from(declared.is_bound));
    let parameters = parameters.map(|parameter| Parameter {
        wire: parameter.name.inner.clone(),
        rust: names.unique(naming::snake(&parameter.name)),
        type_: types.resolve(&parameter.type_),
        optional: is_optional(index, &callable.declared, parameter),
        documentation: documented(index, &callable.declared, &format!("/{}", parameter.name.inner)),
    });
    Some(Signature { parameters: parameters.collect(), result })
}

/// Whether a parameter may be omitted. An action treats a missing parameter as null; a function does not.
fn is_optional(index: &Index<'_>, declared: &Declared<'_>, parameter: &csdl::Parameter) -> bool {
    let is_null = declared.is_action && parameter.nullable.unwrap_or(true);
    is_null
        || declared
            .targets()
            .iter()
            .any(|target| documentation::is_optional(index, &format!("{target}/{}", parameter.name.inner)))
}

/// Operations of the container's namespace have their simple names in URLs, as the service has it; others are qualified.
fn segment(declared: &Declared<'_>, index: &Index<'_>) -> String {
    let namespace = declared.name.namespace();
    let schemas = &index.document().schemas;
    let is_in_root =
        schemas.iter().any(|schema| schema.entity_container.is_some() && schema.namespace.inner == namespace);
    if is_in_root { declared.name.name().to_owned() } else { declared.name.as_str().to_owned() }
}

/// The documentation of an operation or one of its parameters, under either of its names.
fn documented(index: &Index<'_>, declared: &Declared<'_>, part: &str) -> Documentation {
    let [mut first, second] =
        declared.targets().map(|target| documentation::of(index, &format!("{target}{part}")));
    first.unavailable_in.extend(&second.unavailable_in);
    Documentation {
        summary: first.summary.or(second.summary),
        details: first.details.or(second.details),
        deprecation: first.deprecation.or(second.deprecation),
        unavailable_in: first.unavailable_in,
        links: first.links,
        has_code_spans: first.has_code_spans && second.has_code_spans,
    }
}

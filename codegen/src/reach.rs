//! What is reached from the roots of an API.
//!
//! From each root: property, parameter and return types, contained navigation targets, base types,
//! operations bound to anything reached, and the derived types of everything that can arrive as the value of a
//! property, parameter or return value, or as an entity of a collection. A navigation property that is not contained
//! leads to the boundary: its target is external unless something else reaches it.

use std::collections::{BTreeSet, HashMap};

use crate::csdl::{Document, Index, Operation, QualifiedName, StructuredType};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::suggest::did_you_mean;

/// Where the types end that code is generated for.
#[derive(Clone, Copy, Debug)]
pub enum Boundary<'b> {
    /// These types are external, and no others may be. Nothing is reached through them.
    Listed(&'b [Name]),
    /// Whatever only navigation properties lead to is external.
    Open,
}

/// A name from outside the document, with its place if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name, as given.
    pub text: String,
    /// Where it is given.
    pub span: Option<Span>,
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Name { text: text.to_owned(), span: None }
    }
}

impl From<Spanned<String>> for Name {
    fn from(text: Spanned<String>) -> Self {
        Name { span: Some(text.span), text: text.inner }
    }
}

/// What is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The types.
    pub types: BTreeSet<QualifiedName>,
    /// Types at the boundary, which are JSON objects in models.
    pub external: BTreeSet<QualifiedName>,
    /// The names of the singletons, entity sets and operation imports that were started from.
    pub roots: BTreeSet<String>,
    /// Those of `external` that referenced documents define, which were not given.
    pub elsewhere: BTreeSet<QualifiedName>,
    /// The operations that the roots among the imports import.
    pub imported: BTreeSet<QualifiedName>,
}

impl Reach {
    /// Whether an operation is reached: what it is bound to is, or a root imports it.
    #[must_use]
    pub fn has_operation(&self, name: &QualifiedName, operation: &Operation) -> bool {
        match operation.binding() {
            Some(binding) => self.types.contains(&binding.type_.name),
            None => self.imported.contains(name),
        }
    }
}

/// Follows the document from its roots.
///
/// # Errors
///
/// A root that the container doesn't have, a target beyond the boundary that isn't listed as external, an
/// external type that nothing leads to. What types refer to need not exist: see
/// [`csdl::check`](crate::csdl::check()).
pub fn reach(document: &Document, roots: &[Name], boundary: Boundary<'_>) -> Result<Reach, Diagnostics> {
    reach_in(&Index::new(document), roots, boundary)
}

/// As [`reach`], with the index of the document.
pub(crate) fn reach_in(
    index: &Index<'_>,
    roots: &[Name],
    boundary: Boundary<'_>,
) -> Result<Reach, Diagnostics> {
    let document = index.document();
    let mut walk = Walk {
        document,
        index,
        listed: match boundary {
            Boundary::Listed(names) => names.iter().map(|name| document.resolve(&name.text)).collect(),
            Boundary::Open => BTreeSet::new(),
        },
        elsewhere: match boundary {
            Boundary::Listed(_) => BTreeSet::new(),
            Boundary::Open => elsewhere(document),
        },
        reach: Reach::default(),
        pending: Vec::new(),
        named: BTreeSet::new(),
        crossings: Vec::new(),
        diagnostics: Diagnostics::default(),
    };
    let offered = Offered::of(document);
    for root in roots {
        walk.root(root, &offered);
    }
    walk.follow();
    walk.finish(boundary)
}

struct Walk<'i, 'd> {
    document: &'d Document,
    index: &'i Index<'d>,
    /// External types, which are never entered.
    listed: BTreeSet<QualifiedName>,
    /// Namespaces of referenced documents that were not given.
    elsewhere: BTreeSet<String>,
    reach: Reach,
    pending: Vec<QualifiedName>,
    /// Types whose derived types are reached too.
    named: BTreeSet<QualifiedName>,
    /// Navigation properties that aren't contained, with the type that declares them.
    crossings: Vec<(Spanned<QualifiedName>, String)>,
    diagnostics: Diagnostics,
}

impl Walk<'_, '_> {
    fn root(&mut self, root: &Name, offered: &Offered<'_>) {
        match offered.roots.get(root.text.as_str()) {
            Some(Root::Set(type_)) => self.value(type_),
            Some(Root::Singleton(type_)) => self.enter(type_),
            Some(Root::Import(name)) => {
                self.reach.imported.insert(QualifiedName::clone(name));
                for declared in offered.unbound.get::<QualifiedName>(name).into_iter().flatten() {
                    self.operation(declared);
                }
            }
            None => {
                let mut diagnostic = Diagnostic::error(format!("there is no root `{}`", root.text));
                diagnostic.span = root.span;
                let candidates = offered.names.iter().copied().filter(|_| !self.diagnostics.is_full());
                let help = did_you_mean(&root.text, candidates);
                let help = help.unwrap_or_else(|| match offered.names.len() {
                    0 => "the document has no entity container with something in it: is it the full `$metadata`?"
                        .to_owned(),
                    _ => "a root is a singleton or an entity set of the entity container".to_owned(),
                });
                self.diagnostics.push(diagnostic.help(help));
                return;
            }
        }
        self.reach.roots.insert(root.text.clone());
    }

    fn follow(&mut self) {
        while let Some(name) = self.pending.pop() {
            let Some(definition) = self.index.get(&name) else { continue };
            if let Some(structured) = definition.structured() {
                self.structured(&name, structured);
            }
            let bound: Vec<_> =
                self.index.bound_operations(&name).map(|declared| declared.operation).collect();
            for operation in bound {
                self.operation(operation);
            }
        }
    }

    fn structured(&mut self, name: &QualifiedName, type_: &StructuredType) {
        if let Some(base) = &type_.base {
            self.enter(base);
        }
        for property in &type_.properties {
            self.value(&property.type_.name);
        }
        for navigation in &type_.navigation_properties {
            let target = &navigation.type_;
            if navigation.contains_target && target.collection {
                self.value(&target.name);
            } else if navigation.contains_target {
                self.enter(&target.name);
            } else {
                let place = format!("{name}/{}", navigation.name.as_str());
                self.crossings.push((Spanned::new(target.name.clone(), target.span), place));
            }
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let bound = usize::from(operation.is_bound);
        for parameter in operation.parameters.iter().skip(bound) {
            self.value(&parameter.type_.name);
        }
        if let Some(returned) = &operation.return_type {
            self.value(&returned.type_.name);
        }
    }

    /// A type that values have, so that values of the types derived from it can arrive too.
    fn value(&mut self, type_: &QualifiedName) {
        let mut names = vec![type_.clone()];
        while let Some(name) = names.pop() {
            if !self.named.insert(name.clone()) {
                continue;
            }
            self.enter(&name);
            if self.listed.contains(&name) {
                continue;
            }
            names.extend_from_slice(self.index.derived(&name));
        }
    }

    fn enter(&mut self, name: &QualifiedName) {
        if name.is_edm() {
            return;
        }
        if self.listed.contains(name) || self.is_elsewhere(name) {
            self.reach.external.insert(name.clone());
            return;
        }
        if self.reach.types.insert(name.clone()) {
            self.pending.push(name.clone());
        }
    }

    /// Whether a type is in a schema of a referenced document that was not given.
    fn is_elsewhere(&mut self, name: &QualifiedName) -> bool {
        if self.index.get(name).is_some() || !self.elsewhere.contains(name.namespace()) {
            return false;
        }
        self.reach.elsewhere.insert(name.clone());
        true
    }

    fn finish(mut self, boundary: Boundary<'_>) -> Result<Reach, Diagnostics> {
        // Where a root is missing, that what it would have led to isn't reached goes without saying.
        let has_all_roots = self.diagnostics.is_empty();
        for (target, place) in &self.crossings {
            if self.reach.types.contains(&target.inner) {
                continue;
            }
            if self.reach.external.insert(target.inner.clone())
                && matches!(boundary, Boundary::Listed(_))
                && !self.listed.contains(&target.inner)
            {
                let message = format!("`{place}` leads to `{}`, which isn't reached", target.inner);
                let help =
                    format!("list `{}` as external in pin.toml, and models have a JSON object", target.inner);
                self.diagnostics.push(Diagnostic::error(message).at(target.span).help(help));
            }
        }
        if let Boundary::Listed(names) = boundary {
            for name in names.iter().filter(|_| has_all_roots) {
                let resolved = self.document.resolve(&name.text);
                if !self.reach.external.contains(&resolved) {
                    let message = format!("nothing leads to the external type `{}`", name.text);
                    let mut diagnostic = Diagnostic::error(message);
                    diagnostic.span = name.span;
                    let candidates = self.reach.external.iter().map(QualifiedName::as_str);
                    let help = did_you_mean(resolved.as_str(), candidates)
                        .unwrap_or_else(|| "take it out of the boundary".to_owned());
                    self.diagnostics.push(diagnostic.help(help));
                }
            }
        }
        self.diagnostics.or(self.reach)
    }
}

/// The namespaces that a document includes by reference and does not define.
pub(crate) fn elsewhere(document: &Document) -> BTreeSet<String> {
    let includes = document.references.iter().flat_map(|reference| &reference.includes);
    let namespaces = includes.map(|include| include.namespace.inner.clone());
    let is_here =
        |namespace: &String| document.schemas.iter().any(|schema| schema.namespace.inner == *namespace);
    namespaces.filter(|namespace| !is_here(namespace)).collect()
}

/// What requests can start from.
enum Root<'d> {
    Set(&'d QualifiedName),
    Singleton(&'d QualifiedName),
    Import(&'d QualifiedName),
}

/// What a document offers as roots.
struct Offered<'d> {
    /// In the order of the document.
    names: Vec<&'d str>,
    /// If several have a name, sets and singletons come first, in the order of the document.
    roots: HashMap<&'d str, Root<'d>>,
    /// The operations that are bound to nothing.
    unbound: HashMap<QualifiedName, Vec<&'d Operation>>,
}

impl<'d> Offered<'d> {
    fn of(document: &'d Document) -> Self {
        let mut offered = Offered { names: Vec::new(), roots: HashMap::new(), unbound: HashMap::new() };
        let containers = || document.schemas.iter().filter_map(|schema| schema.entity_container.as_ref());
        for container in containers() {
            for set in &container.entity_sets {
                offered.add(&set.name, Root::Set(&set.entity_type));
            }
            for singleton in &container.singletons {
                offered.add(&singleton.name, Root::Singleton(&singleton.type_));
            }
        }
        for container in containers() {
            for import in container.action_imports.iter().chain(&container.function_imports) {
                offered.add(&import.name, Root::Import(&import.operation));
            }
        }
        for schema in &document.schemas {
            let operations = schema.actions.iter().chain(&schema.functions);
            for operation in operations.filter(|operation| !operation.is_bound) {
                let name = QualifiedName::of(&schema.namespace, &operation.name);
                offered.unbound.entry(name).or_default().push(&operation.inner);
            }
        }
        offered
    }

    fn add(&mut self, name: &'d str, root: Root<'d>) {
        self.names.push(name);
        self.roots.entry(name).or_insert(root);
    }
}

//! Decides the Rust name, module and file of every type before anything refers to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::csdl::{Definition, Index};
use crate::model::TypeName;
use crate::naming::{self, Scope};

/// The qualified names of every type that becomes a Rust type of its own, sorted.
pub(super) fn generated<'i>(index: &'i Index<'_>) -> impl Iterator<Item = &'i str> {
    let types = index.types().into_iter();
    types.filter(|(_, definition)| !matches!(definition, Definition::Alias(_))).map(|(name, _)| name.as_str())
}

/// The names of every type that is generated, by wire name.
#[derive(Debug, Default)]
pub(super) struct Names {
    types: BTreeMap<String, TypeName>,
    polymorphic_types: BTreeMap<String, TypeName>,
}

impl Names {
    /// Names types, and those of them that are polymorphic_types, given as qualified wire names in sorted order.
    pub(super) fn new<'a>(
        types: impl Iterator<Item = &'a str>,
        polymorphic_types: impl Iterator<Item = &'a str>,
        root: &Namespaces,
    ) -> Self {
        let mut scopes = Scopes::new(root);
        let types = types.map(|wire| (wire.to_owned(), scopes.name(wire, root, naming::type_name))).collect();
        let polymorphic_types = polymorphic_types
            .map(|wire| (wire.to_owned(), scopes.name(wire, root, naming::polymorphic_name)))
            .collect();
        Names { types, polymorphic_types }
    }

    pub(super) fn type_(&self, wire: &str) -> Option<&TypeName> {
        self.types.get(wire)
    }

    pub(super) fn polymorphic(&self, wire: &str) -> Option<&TypeName> {
        self.polymorphic_types.get(wire)
    }
}

/// Rust types and modules that are already taken, by modules.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    types: BTreeMap<Vec<String>, Scope>,
    files: BTreeMap<Vec<String>, Scope>,
}

impl Scopes {
    /// Nothing is taken but the modules of the namespaces.
    pub(super) fn new(namespaces: &Namespaces) -> Self {
        let mut scopes = Scopes::default();
        for modules in &namespaces.modules {
            if let Some((last, parent)) = modules.split_last() {
                let _ = scopes.files.entry(parent.to_vec()).or_default().unique(last.clone());
            }
        }
        scopes
    }

    /// Names an item of the version's own module.
    pub(super) fn top(&mut self, wire: &str, rust: String) -> TypeName {
        let rust = self.types.entry(Vec::new()).or_default().unique(rust);
        self.file(wire, Vec::new(), rust)
    }

    /// Names an item after a wire name, in the module of that wire name's namespace.
    pub(super) fn name(&mut self, wire: &str, root: &Namespaces, rust: impl Fn(&str) -> String) -> TypeName {
        let (namespace, simple) = wire.rsplit_once('.').unwrap_or(("", wire));
        let modules = root.modules(namespace);
        let rust = self.types.entry(modules.clone()).or_default().unique(rust(simple));
        self.file(wire, modules, rust)
    }

    fn file(&mut self, wire: &str, modules: Vec<String>, rust: String) -> TypeName {
        let files = self.files.entry(modules.clone()).or_default();
        let file = files.unique(naming::module(&rust));
        TypeName { wire: wire.to_owned(), modules, rust, file }
    }

    /// A name for an item that shares another's file, such as the builder of an action.
    pub(super) fn beside(&mut self, wire: &str, builder: &TypeName, rust: String) -> TypeName {
        let rust = self.types.entry(builder.modules.clone()).or_default().unique(rust);
        TypeName { wire: wire.to_owned(), modules: builder.modules.clone(), rust, file: builder.file.clone() }
    }
}

/// The namespaces of a document, and the one whose types need no module.
#[derive(Debug)]
pub(super) struct Namespaces {
    root: Vec<String>,
    /// The modules of every namespace, and of what lies between it and the root.
    modules: BTreeSet<Vec<String>>,
}

impl Namespaces {
    /// The root is what all the namespaces start with.
    pub(super) fn new<'a>(namespaces: impl Iterator<Item = &'a str> + Clone) -> Self {
        let split = |namespace: &'a str| namespace.split('.').collect::<Vec<_>>();
        let mut root = namespaces.clone().next().map(split).unwrap_or_default();
        for namespace in namespaces.clone() {
            let common = root.iter().zip(split(namespace)).take_while(|(a, b)| **a == *b).count();
            root.truncate(common);
        }
        let root = root.into_iter().map(str::to_owned).collect();
        let mut resolved = Namespaces { root, modules: BTreeSet::new() };
        for namespace in namespaces {
            let modules = resolved.modules(namespace);
            let prefixes =
                (1..=modules.len()).filter_map(|depth| modules.get(..depth)).map(<[String]>::to_vec);
            resolved.modules.extend(prefixes);
        }
        resolved
    }

    /// The modules of a namespace below the root.
    fn modules(&self, namespace: &str) -> Vec<String> {
        namespace.split('.').skip(self.root.len()).map(naming::module).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_follow_the_namespaces_below_the_common_one() {
        let namespaces = Namespaces::new(["library", "library.shelf.type"].into_iter());
        let names = Names::new(
            ["library.label", "library.shelf.type.label"].into_iter(),
            std::iter::empty(),
            &namespaces,
        );
        assert_eq!(names.type_("library.label").unwrap().rust_path(), "Label");
        assert_eq!(names.type_("library.shelf.type.label").unwrap().rust_path(), "shelf::type_::Label");
    }

    #[test]
    fn types_that_differ_by_case_alone_get_files_of_their_own() {
        let namespaces = Namespaces::new(["library"].into_iter());
        let names =
            Names::new(["library.Label", "library.label"].into_iter(), std::iter::empty(), &namespaces);
        let second = names.type_("library.label").unwrap();
        assert_eq!((second.rust.as_str(), second.file.as_str()), ("Label2", "label2"));
    }
}

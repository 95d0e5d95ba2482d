use std::collections::{HashMap, HashSet};

use super::{Document, EntityContainer, EnumType, Operation, QualifiedName, StructuredType, TypeDefinition};
use crate::source::{Span, Spanned};

/// A type that a document defines.
#[derive(Clone, Copy, Debug)]
pub enum Definition<'d> {
    /// An entity type.
    Entity(&'d Spanned<StructuredType>),
    /// A complex type.
    Complex(&'d Spanned<StructuredType>),
    /// An enumeration.
    Enum(&'d Spanned<EnumType>),
    /// Another name for a primitive.
    Alias(&'d Spanned<TypeDefinition>),
}

impl<'d> Definition<'d> {
    /// The entity or complex type.
    #[must_use]
    pub fn structured(self) -> Option<&'d Spanned<StructuredType>> {
        match self {
            Definition::Entity(type_) | Definition::Complex(type_) => Some(type_),
            Definition::Enum(_) | Definition::Alias(_) => None,
        }
    }

    /// Its name, without the namespace.
    #[must_use]
    pub fn name(self) -> &'d Spanned<String> {
        match self {
            Definition::Entity(type_) | Definition::Complex(type_) => &type_.inner.name,
            Definition::Enum(type_) => &type_.inner.name,
            Definition::Alias(type_) => &type_.inner.name,
        }
    }

    /// What it is called in messages: `an entity type`.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Definition::Entity(_) => "an entity type",
            Definition::Complex(_) => "a complex type",
            Definition::Enum(_) => "an enumeration",
            Definition::Alias(_) => "a type definition",
        }
    }
}

/// Finds what a document defines by name.
#[derive(Debug)]
pub struct Lookup<'d> {
    types: HashMap<QualifiedName, Definition<'d>>,
    /// In the order of the document.
    derived: HashMap<&'d QualifiedName, Vec<QualifiedName>>,
    bound: HashMap<&'d QualifiedName, Vec<(QualifiedName, &'d Spanned<Operation>)>>,
    overloads: HashMap<QualifiedName, Vec<&'d Operation>>,
    containers: HashMap<QualifiedName, &'d EntityContainer>,
    terms: HashSet<QualifiedName>,
    /// The second definitions of names, each with the first.
    pub(super) duplicates: Vec<(QualifiedName, Span, Span)>,
}

impl<'d> Lookup<'d> {
    /// Of several definitions of one name, the first counts.
    #[must_use]
    pub fn new(document: &'d Document) -> Self {
        let mut lookup = Lookup {
            types: HashMap::new(),
            derived: HashMap::new(),
            bound: HashMap::new(),
            overloads: HashMap::new(),
            containers: HashMap::new(),
            terms: HashSet::new(),
            duplicates: Vec::new(),
        };
        for schema in &document.schemas {
            let entities = schema.entity_types.iter().map(Definition::Entity);
            let complexes = schema.complex_types.iter().map(Definition::Complex);
            let enums = schema.enum_types.iter().map(Definition::Enum);
            let aliases = schema.type_definitions.iter().map(Definition::Alias);
            for definition in entities.chain(complexes).chain(enums).chain(aliases) {
                lookup.add(&schema.namespace, definition);
            }
            for operation in schema.actions.iter().chain(&schema.functions) {
                let name = QualifiedName::of(&schema.namespace, &operation.name);
                lookup.overloads.entry(name.clone()).or_default().push(operation);
                if let Some(binding) = operation.inner.binding() {
                    lookup.bound.entry(&binding.inner.type_.inner.name).or_default().push((name, operation));
                }
            }
            if let Some(container) = &schema.entity_container {
                let name = QualifiedName::of(&schema.namespace, &container.name);
                lookup.containers.insert(name, container);
            }
            let terms = schema.terms.iter().map(|term| QualifiedName::of(&schema.namespace, &term.name));
            lookup.terms.extend(terms);
        }
        lookup
    }

    fn add(&mut self, namespace: &str, definition: Definition<'d>) {
        let name = QualifiedName::of(namespace, definition.name());
        if let Some(first) = self.types.get(&name) {
            self.duplicates.push((name, definition.name().span, first.name().span));
            return;
        }
        if let Some(base) = definition.structured().and_then(|type_| type_.inner.base.as_ref()) {
            self.derived.entry(&base.inner).or_default().push(name.clone());
        }
        self.types.insert(name, definition);
    }

    /// The definition of a type.
    #[must_use]
    pub fn get(&self, name: &QualifiedName) -> Option<Definition<'d>> {
        self.types.get(name).copied()
    }

    /// The names of all types, in no particular order.
    pub fn names(&self) -> impl Iterator<Item = &QualifiedName> {
        self.types.keys()
    }

    /// The types that derive directly from a type.
    #[must_use]
    pub fn derived(&self, name: &QualifiedName) -> &[QualifiedName] {
        self.derived.get(name).map_or(&[], Vec::as_slice)
    }

    /// The operations that are bound to a type or to collections of it, with their names.
    #[must_use]
    pub fn operations(&self, name: &QualifiedName) -> &[(QualifiedName, &'d Spanned<Operation>)] {
        self.bound.get(name).map_or(&[], Vec::as_slice)
    }

    /// All overloads of an operation.
    #[must_use]
    pub fn overloads(&self, name: &QualifiedName) -> Option<&[&'d Operation]> {
        self.overloads.get(name).map(Vec::as_slice)
    }

    pub(super) fn container(&self, name: &QualifiedName) -> Option<&'d EntityContainer> {
        self.containers.get(name).copied()
    }

    pub(super) fn has_term(&self, name: &QualifiedName) -> bool {
        self.terms.contains(name)
    }

    /// The names of all that can be annotated, for suggestions.
    pub(super) fn all_names(&self) -> impl Iterator<Item = &str> {
        let types = self.types.keys().chain(self.overloads.keys());
        types.chain(self.containers.keys()).chain(&self.terms).map(QualifiedName::as_str)
    }

    /// A type and its ancestors, nearest first. A type that comes up again ends it.
    pub fn lineage(&self, name: &QualifiedName) -> Vec<(QualifiedName, Definition<'d>)> {
        let mut lineage: Vec<(QualifiedName, Definition<'d>)> = Vec::new();
        let mut next = Some(name.clone());
        while let Some(name) = next {
            let Some(definition) = self.get(&name) else { break };
            if lineage.iter().any(|(seen, _)| *seen == name) {
                break;
            }
            lineage.push((name, definition));
            next = definition.structured().and_then(|type_| Some(type_.inner.base.as_ref()?.inner.clone()));
        }
        lineage
    }
}

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::target::Members;
use super::{
    Annotation, Document, EntityContainer, EnumType, Operation, Property, QualifiedName, StructuredType,
    TypeDefinition,
};
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
    /// Another name for a primitive type.
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

    /// Its kind, for messages: `an entity type`.
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

/// An action or a function, with its qualified name.
#[derive(Clone, Debug)]
pub struct Declared<'d> {
    /// The qualified name.
    pub name: QualifiedName,
    /// Whether it is an action.
    pub is_action: bool,
    /// The declaration of one overload.
    pub operation: &'d Spanned<Operation>,
}

impl Declared<'_> {
    /// The names that annotations may use for it: with the binding parameter alone, and with all parameters.
    ///
    /// OData identifies actions by their binding parameter and functions by all their parameters; documents use both
    /// forms for both.
    #[must_use]
    pub fn targets(&self) -> [String; 2] {
        let types: Vec<_> =
            self.operation.parameters.iter().map(|parameter| parameter.type_.inner.to_string()).collect();
        let binding = types.first().map_or("", String::as_str);
        [format!("{}({binding})", self.name), format!("{}({})", self.name, types.join(","))]
    }
}

/// The definitions of a document by qualified name, and its out-of-line annotations by target.
#[derive(Debug)]
pub struct Index<'d> {
    document: &'d Document,
    types: HashMap<QualifiedName, Definition<'d>>,
    /// In the order of the document.
    derived: HashMap<&'d str, Vec<QualifiedName>>,
    operations: Vec<Declared<'d>>,
    /// Positions in `operations`.
    bound: HashMap<&'d str, Vec<usize>>,
    overloads: HashMap<QualifiedName, Vec<usize>>,
    containers: HashMap<QualifiedName, &'d EntityContainer>,
    terms: HashSet<QualifiedName>,
    annotations: OnceCell<BTreeMap<String, Vec<&'d Annotation>>>,
    members: OnceCell<Members<'d>>,
    /// The second definitions of names, each with the first.
    pub(super) duplicates: Vec<(QualifiedName, Span, Span)>,
}

impl<'d> Index<'d> {
    /// If a name is defined several times, the first definition counts.
    #[must_use]
    pub fn new(document: &'d Document) -> Self {
        let mut index = Index {
            document,
            types: HashMap::new(),
            derived: HashMap::new(),
            operations: Vec::new(),
            bound: HashMap::new(),
            overloads: HashMap::new(),
            containers: HashMap::new(),
            terms: HashSet::new(),
            annotations: OnceCell::new(),
            members: OnceCell::new(),
            duplicates: Vec::new(),
        };
        for schema in &document.schemas {
            let entities = schema.entity_types.iter().map(Definition::Entity);
            let complexes = schema.complex_types.iter().map(Definition::Complex);
            let enums = schema.enum_types.iter().map(Definition::Enum);
            let aliases = schema.type_definitions.iter().map(Definition::Alias);
            for definition in entities.chain(complexes).chain(enums).chain(aliases) {
                index.add(&schema.namespace, definition);
            }
            let actions = schema.actions.iter().map(|operation| (true, operation));
            let functions = schema.functions.iter().map(|operation| (false, operation));
            for (is_action, operation) in actions.chain(functions) {
                let name = QualifiedName::of(&schema.namespace, &operation.name);
                let position = index.operations.len();
                index.overloads.entry(name.clone()).or_default().push(position);
                if let Some(binding) = operation.inner.binding() {
                    index.bound.entry(binding.inner.type_.inner.name.as_str()).or_default().push(position);
                }
                index.operations.push(Declared { name, is_action, operation });
            }
            if let Some(container) = &schema.entity_container {
                let name = QualifiedName::of(&schema.namespace, &container.name);
                index.containers.insert(name, container);
            }
            let terms = schema.terms.iter().map(|term| QualifiedName::of(&schema.namespace, &term.name));
            index.terms.extend(terms);
        }
        index
    }

    fn add(&mut self, namespace: &str, definition: Definition<'d>) {
        let name = QualifiedName::of(namespace, definition.name());
        if let Some(first) = self.types.get(&name) {
            self.duplicates.push((name, definition.name().span, first.name().span));
            return;
        }
        if let Some(base) = definition.structured().and_then(|type_| type_.inner.base.as_ref()) {
            self.derived.entry(base.as_str()).or_default().push(name.clone());
        }
        self.types.insert(name, definition);
    }

    /// The document itself.
    #[must_use]
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// The definition of a type.
    #[must_use]
    pub fn get<N: AsRef<str> + ?Sized>(&self, name: &N) -> Option<Definition<'d>> {
        self.types.get(name.as_ref()).copied()
    }

    /// The definition of an entity or complex type.
    #[must_use]
    pub fn structured<N: AsRef<str> + ?Sized>(&self, name: &N) -> Option<&'d Spanned<StructuredType>> {
        self.get(name)?.structured()
    }

    /// The names of all types, in no particular order.
    pub fn names(&self) -> impl Iterator<Item = &QualifiedName> {
        self.types.keys()
    }

    /// All types with their names, sorted by name.
    #[must_use]
    pub fn types(&self) -> Vec<(&QualifiedName, Definition<'d>)> {
        let mut types: Vec<_> = self.types.iter().map(|(name, definition)| (name, *definition)).collect();
        types.sort_unstable_by_key(|(name, _)| *name);
        types
    }

    /// The types that derive directly from a type.
    #[must_use]
    pub fn derived<N: AsRef<str> + ?Sized>(&self, name: &N) -> &[QualifiedName] {
        self.derived.get(name.as_ref()).map_or(&[], Vec::as_slice)
    }

    /// A type and everything that derives from it: nearest first, then by name.
    #[must_use]
    pub fn with_derived<'s>(&'s self, name: &'s str) -> Vec<&'s str> {
        let mut found = vec![name];
        let mut seen = HashSet::from([name]);
        let mut next = 0;
        while let Some(&base) = found.get(next) {
            let mut more: Vec<_> = self.derived(base).iter().map(QualifiedName::as_str).collect();
            more.sort_unstable();
            // A cycle of base types is reported elsewhere; here it only has to end.
            found.extend(more.into_iter().filter(|name| seen.insert(name)));
            next += 1;
        }
        found
    }

    /// All actions and functions.
    #[must_use]
    pub fn operations(&self) -> &[Declared<'d>] {
        &self.operations
    }

    /// The operations that are bound to a type or to collections of it.
    pub fn bound_operations<N: AsRef<str> + ?Sized>(&self, name: &N) -> impl Iterator<Item = &Declared<'d>> {
        self.bound.get(name.as_ref()).into_iter().flatten().filter_map(|at| self.operations.get(*at))
    }

    /// All overloads of an operation; none if there is no such operation.
    pub fn overloads<N: AsRef<str> + ?Sized>(&self, name: &N) -> impl Iterator<Item = &Declared<'d>> {
        self.overloads.get(name.as_ref()).into_iter().flatten().filter_map(|at| self.operations.get(*at))
    }

    /// An entity container.
    #[must_use]
    pub fn container<N: AsRef<str> + ?Sized>(&self, name: &N) -> Option<&'d EntityContainer> {
        self.containers.get(name.as_ref()).copied()
    }

    pub(super) fn has_term(&self, name: &QualifiedName) -> bool {
        self.terms.contains(name)
    }

    /// The names of everything that can be annotated, for suggestions.
    pub(super) fn all_names(&self) -> impl Iterator<Item = &str> {
        let types = self.types.keys().chain(self.overloads.keys());
        types.chain(self.containers.keys()).chain(&self.terms).map(QualifiedName::as_str)
    }

    /// A type and its base types, nearest first. Ends where a type would repeat.
    pub fn lineage<N: AsRef<str> + ?Sized>(&self, name: &N) -> Vec<(&QualifiedName, Definition<'d>)> {
        let mut lineage: Vec<(&QualifiedName, Definition<'d>)> = Vec::new();
        let mut seen = HashSet::new();
        let mut next = self.types.get_key_value(name.as_ref());
        while let Some((name, definition)) = next {
            if !seen.insert(name) {
                break;
            }
            lineage.push((name, *definition));
            let base = definition.structured().and_then(|type_| type_.inner.base.as_ref());
            next = base.and_then(|base| self.types.get_key_value(&base.inner));
        }
        lineage
    }

    /// The property at the end of a path, own or inherited: `address/city`.
    #[must_use]
    pub fn property(&self, type_: &str, path: &str) -> Option<&'d Spanned<Property>> {
        let mut owner = type_.to_owned();
        let mut found = None;
        for segment in path.split('/') {
            let lineage = self.lineage(&owner);
            let mut properties = lineage
                .iter()
                .filter_map(|(_, definition)| definition.structured())
                .flat_map(|type_| &type_.inner.properties);
            let property = properties.find(|property| property.name.as_str() == segment)?;
            property.type_.name.as_str().clone_into(&mut owner);
            found = Some(property);
        }
        found
    }

    /// The members of types and containers by name.
    pub(super) fn members(&self) -> &Members<'d> {
        self.members.get_or_init(|| Members::of(self.document))
    }

    /// The out-of-line annotations of a target, which is spelled as in CSDL with aliases resolved.
    pub fn annotations(&self, target: &str) -> impl Iterator<Item = &'d Annotation> {
        self.by_target().get(target).into_iter().flatten().copied()
    }

    /// All out-of-line annotations, each with its target.
    pub fn annotated(&self) -> impl Iterator<Item = (&str, &'d Annotation)> {
        self.by_target()
            .iter()
            .flat_map(|(target, annotations)| annotations.iter().map(move |each| (target.as_str(), *each)))
    }

    /// Whether an annotation was merged from an overlay, and not part of the document itself.
    #[must_use]
    pub fn is_from_overlay(&self, annotation: &Annotation) -> bool {
        let source = annotation.term.span.source;
        self.document.schemas.iter().all(|schema| schema.namespace.span.source != source)
    }

    fn by_target(&self) -> &BTreeMap<String, Vec<&'d Annotation>> {
        self.annotations.get_or_init(|| {
            let mut by_target: BTreeMap<String, Vec<&Annotation>> = BTreeMap::new();
            for group in self.document.schemas.iter().flat_map(|schema| &schema.annotations) {
                let annotations = group.annotations.iter().map(|each| &each.inner);
                by_target.entry(group.target.inner.to_string()).or_default().extend(annotations);
            }
            by_target
        })
    }
}

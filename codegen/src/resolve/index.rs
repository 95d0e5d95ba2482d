//! The definitions of a document by name, and who derives from whom.

use std::collections::{BTreeMap, BTreeSet};

use super::Counts;
use crate::csdl::{
    Annotation, Document, EnumType, Operation, Property, QualifiedName, StructuredType, TypeDefinition,
    TypeRef,
};
use crate::model::StructuredTypeKind;
use crate::source::Spanned;

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Definition<'a> {
    Structured(StructuredTypeKind, &'a StructuredType),
    Enumeration(&'a EnumType),
    Alias(&'a TypeDefinition),
    External,
}

/// A document, made ready for looking things up.
#[derive(Debug)]
pub(super) struct Index<'a> {
    pub(super) document: &'a Document,
    definitions: BTreeMap<String, Definition<'a>>,
    /// Direct descendants, by base.
    derived: BTreeMap<String, BTreeSet<String>>,
    /// Types that a property, parameter or result names and that have descendants.
    polymorphic_types: BTreeSet<String>,
    annotations: BTreeMap<String, Vec<&'a Annotation>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(document: &'a Document, external: &BTreeSet<QualifiedName>) -> Self {
        let mut definitions = BTreeMap::new();
        for name in external {
            definitions.insert(name.as_str().to_owned(), Definition::External);
        }
        let mut derived: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut annotations: BTreeMap<String, Vec<&Annotation>> = BTreeMap::new();
        for schema in &document.schemas {
            let qualified = |name: &str| format!("{}.{name}", schema.namespace.inner);
            let entities = schema.entity_types.iter().map(|type_| (StructuredTypeKind::Entity, &type_.inner));
            let complex =
                schema.complex_types.iter().map(|type_| (StructuredTypeKind::Complex, &type_.inner));
            for (kind, type_) in entities.chain(complex) {
                definitions.insert(qualified(&type_.name), Definition::Structured(kind, type_));
                if let Some(base) = &type_.base {
                    derived.entry(base.as_str().to_owned()).or_default().insert(qualified(&type_.name));
                }
            }
            for type_ in &schema.enum_types {
                definitions.insert(qualified(&type_.name), Definition::Enumeration(type_));
            }
            for type_ in &schema.type_definitions {
                definitions.insert(qualified(&type_.name), Definition::Alias(type_));
            }
            for group in &schema.annotations {
                let target = group.target.inner.to_string();
                annotations
                    .entry(target)
                    .or_default()
                    .extend(group.annotations.iter().map(|each| &each.inner));
            }
        }
        let mut index =
            Index { document, definitions, derived, polymorphic_types: BTreeSet::new(), annotations };
        index.polymorphic_types =
            index.named_types().filter(|name| index.derived.contains_key(*name)).map(str::to_owned).collect();
        index
    }

    /// Whether an annotation was merged from an overlay, and not part of the document itself.
    pub(super) fn is_from_overlay(&self, annotation: &Annotation) -> bool {
        let source = annotation.term.span.source;
        self.document.schemas.iter().all(|schema| schema.namespace.span.source != source)
    }

    pub(super) fn get(&self, name: &str) -> Option<Definition<'a>> {
        self.definitions.get(name).copied()
    }

    /// Every type that becomes a Rust type of its own.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &str> {
        let generated = |definition: &Definition<'_>| {
            matches!(definition, Definition::Structured(..) | Definition::Enumeration(_))
        };
        self.definitions
            .iter()
            .filter(move |(_, definition)| generated(definition))
            .map(|(name, _)| name.as_str())
    }

    pub(super) fn structured_types(
        &self,
    ) -> impl Iterator<Item = (&str, StructuredTypeKind, &'a StructuredType)> {
        self.definitions.iter().filter_map(|(name, definition)| match definition {
            Definition::Structured(kind, type_) => Some((name.as_str(), *kind, *type_)),
            _ => None,
        })
    }

    pub(super) fn enumerations(&self) -> impl Iterator<Item = (&str, &'a EnumType)> {
        self.definitions.iter().filter_map(|(name, definition)| match definition {
            Definition::Enumeration(type_) => Some((name.as_str(), *type_)),
            _ => None,
        })
    }

    /// Actions and functions, those flagged first.
    pub(super) fn operations(&self) -> impl Iterator<Item = (bool, String, &'a Operation)> {
        self.document.schemas.iter().flat_map(|schema| {
            let qualified = |operation: &'a Spanned<Operation>| {
                (format!("{}.{}", schema.namespace.inner, operation.name.inner), &operation.inner)
            };
            let actions =
                schema.actions.iter().map(qualified).map(|(name, operation)| (true, name, operation));
            let functions =
                schema.functions.iter().map(qualified).map(|(name, operation)| (false, name, operation));
            actions.chain(functions).collect::<Vec<_>>()
        })
    }

    pub(super) fn polymorphic_names(&self) -> impl Iterator<Item = &str> {
        self.polymorphic_types.iter().map(String::as_str)
    }

    pub(super) fn is_polymorphic(&self, name: &str) -> bool {
        self.polymorphic_types.contains(name)
    }

    /// A type and everything that derives from it, nearest first and by name.
    pub(super) fn with_derived<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        let mut found = vec![name];
        let mut next = 0;
        while let Some(&base) = found.get(next) {
            let more: Vec<_> = self.derived.get(base).into_iter().flatten().map(String::as_str).collect();
            // A cycle of base types has been reported already; here it only has to end.
            found.extend(more.into_iter().filter(|name| !found.contains(name)).collect::<Vec<_>>());
            next += 1;
        }
        found.into_iter()
    }

    /// A type's ancestors and the type itself, the farthest first.
    pub(super) fn with_ancestors(&self, name: &str) -> Vec<String> {
        let mut line = vec![name.to_owned()];
        let mut current = name.to_owned();
        while let Some(type_) = self.structured(&current)
            && let Some(base) = &type_.base
            && !line.iter().any(|seen| seen == base.as_str())
        {
            current = base.as_str().to_owned();
            line.push(current.clone());
        }
        line.reverse();
        line
    }

    /// An entity or complex type.
    pub(super) fn structured(&self, name: &str) -> Option<&'a StructuredType> {
        match self.get(name) {
            Some(Definition::Structured(_, type_)) => Some(type_),
            _ => None,
        }
    }

    /// The property at the end of a path, own or inherited: `address/city`.
    pub(super) fn property(&self, type_: &str, path: &str) -> Option<&'a Spanned<Property>> {
        let (first, rest) = path.split_once('/').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let line = self.with_ancestors(type_);
        let mut properties =
            line.iter().filter_map(|name| self.structured(name)).flat_map(|type_| &type_.properties);
        let property = properties.find(|property| property.name.as_str() == first)?;
        match rest {
            Some(rest) => self.property(property.type_.name.as_str(), rest),
            None => Some(property),
        }
    }

    /// What stands apart from an element and is about it; the target as CSDL spells it, aliases resolved.
    pub(super) fn annotations(&self, target: &str) -> impl Iterator<Item = &'a Annotation> {
        self.annotations.get(target).into_iter().flatten().copied()
    }

    /// All annotations, each with its target.
    pub(super) fn annotated(&self) -> impl Iterator<Item = (&str, &'a Annotation)> {
        self.annotations
            .iter()
            .flat_map(|(target, annotations)| annotations.iter().map(move |each| (target.as_str(), *each)))
    }

    /// What the document declares.
    pub(super) fn counts(&self) -> Counts {
        let structured_types =
            |wanted| self.structured_types().filter(|(_, kind, _)| *kind == wanted).count();
        Counts {
            entity_types: structured_types(StructuredTypeKind::Entity),
            complex_types: structured_types(StructuredTypeKind::Complex),
            enumerations: self.enumerations().count(),
            properties: self
                .structured_types()
                .map(|(_, _, type_)| type_.properties.len() + type_.navigation_properties.len())
                .sum(),
            members: self.enumerations().map(|(_, type_)| type_.members.len()).sum(),
            operations: self.operations().count(),
        }
    }

    /// The types of properties, contained navigations, parameters and results.
    fn named_types(&self) -> impl Iterator<Item = &'a str> {
        let type_name = |type_: &'a Spanned<TypeRef>| type_.inner.name.as_str();
        let properties = self.structured_types().flat_map(move |(_, _, type_)| {
            let properties = type_.properties.iter().map(move |property| type_name(&property.type_));
            let contained =
                type_.navigation_properties.iter().filter(|navigation| navigation.contains_target);
            properties
                .chain(contained.map(move |navigation| type_name(&navigation.type_)))
                .collect::<Vec<_>>()
        });
        let operations = self.operations().flat_map(move |(_, _, operation)| {
            let bound = usize::from(operation.is_bound);
            let parameters =
                operation.parameters.iter().skip(bound).map(|parameter| type_name(&parameter.type_));
            let result = operation.return_type.iter().map(|result| type_name(&result.type_));
            parameters.chain(result).collect::<Vec<_>>()
        });
        let containers = self.document.schemas.iter().filter_map(|schema| schema.entity_container.as_ref());
        let roots = containers.flat_map(|container| {
            let sets = container.entity_sets.iter().map(|set| set.entity_type.as_str());
            sets.chain(container.singletons.iter().map(|singleton| singleton.type_.as_str()))
                .collect::<Vec<_>>()
        });
        properties.chain(operations).chain(roots).collect::<Vec<_>>().into_iter()
    }
}

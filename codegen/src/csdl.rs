//! A faithful mirror of CSDL documents, with the place of everything in the text.
//!
//! Names are those of the document, with aliases resolved:
//! `graph.book` and `microsoft.graph.book` are the same [`QualifiedName`]. Every element is a
//! [`Spanned`], and so is every attribute whose text a message may point to.

pub mod annotations;
mod check;
mod container;
pub mod edm;
mod expression;
mod index;
mod name;
mod operation;
mod out_of_line;
mod parse;
mod sort;
mod target;
mod types;
mod walk;
mod write;

pub use check::check;
pub use container::{EntityContainer, EntitySet, NavigationPropertyBinding, OperationImport, Singleton};
pub use expression::{Annotation, Annotations, Dynamic, Expression, PathKind, PropertyValue, Record, Scalar};
pub use index::{Declared, Definition, Index};
pub use name::{QualifiedName, Target, TypeRef};
pub use operation::{Operation, Parameter, ReturnType};
pub use out_of_line::move_out_of_line;
pub use parse::{parse, parse_with_notes};
pub use sort::sort;
pub use target::Missing;
pub use types::{
    EnumType, Facets, Member, NavigationProperty, OnDelete, Property, PropertyRef, ReferentialConstraint,
    StructuredType, TypeDefinition,
};
pub(crate) use walk::annotation_lists;
pub use write::write;

use std::collections::BTreeSet;

use crate::source::Spanned;

/// A whole document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Other documents that it refers to, mostly vocabularies.
    pub references: Vec<Spanned<Reference>>,
    /// The schemas, as they come.
    pub schemas: Vec<Spanned<Schema>>,
}

impl Document {
    /// One document of several that refer to each other.
    #[must_use]
    pub fn merged(documents: impl IntoIterator<Item = Document>) -> Self {
        let mut merged = Document::default();
        for document in documents {
            merged.references.extend(document.references);
            merged.schemas.extend(document.schemas);
        }
        merged
    }

    /// The names that requests can start from: singletons, entity sets, and imported functions and actions.
    #[must_use]
    pub fn roots(&self) -> BTreeSet<&str> {
        let containers = self.schemas.iter().filter_map(|schema| schema.entity_container.as_ref());
        let names = containers.flat_map(|container| {
            let sets = container.entity_sets.iter().map(|set| set.name.as_str());
            let singletons = container.singletons.iter().map(|singleton| singleton.name.as_str());
            let imports = container.action_imports.iter().chain(&container.function_imports);
            sets.chain(singletons).chain(imports.map(|import| import.name.as_str()))
        });
        names.collect()
    }

    /// A name that may be written with an alias of the document: `graph.book`.
    #[must_use]
    pub fn resolve(&self, name: &str) -> QualifiedName {
        let Some((prefix, own)) = name.rsplit_once('.') else { return QualifiedName::new(name) };
        let includes = self.references.iter().flat_map(|reference| &reference.includes);
        let included = includes.map(|include| (&include.inner.alias, &include.inner.namespace));
        let defined = self.schemas.iter().map(|schema| (&schema.inner.alias, &schema.inner.namespace));
        let mut aliases = included.chain(defined);
        let namespace = aliases.find(|(alias, _)| alias.as_ref().is_some_and(|alias| *alias == prefix));
        QualifiedName::of(namespace.map_or(prefix, |(_, namespace)| namespace), own)
    }
}

/// Another document, and what is used of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The location of that document. Nothing is ever fetched from there.
    pub uri: Spanned<String>,
    /// Its schemas that are used.
    pub includes: Vec<Spanned<Include>>,
}

/// A schema of another document.
#[derive(Clone, Debug, PartialEq)]
pub struct Include {
    /// Its namespace.
    pub namespace: Spanned<String>,
    /// A shorter name for the namespace.
    pub alias: Option<Spanned<String>>,
}

/// A namespace and what it defines; each kind of element in the order of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// The namespace: `microsoft.graph`.
    pub namespace: Spanned<String>,
    /// A shorter name for the namespace: `graph`.
    pub alias: Option<Spanned<String>>,
    /// Types whose values have an identity.
    pub entity_types: Vec<Spanned<StructuredType>>,
    /// Types whose values exist only within others.
    pub complex_types: Vec<Spanned<StructuredType>>,
    /// Enumerations.
    pub enum_types: Vec<Spanned<EnumType>>,
    /// Other names for primitives.
    pub type_definitions: Vec<Spanned<TypeDefinition>>,
    /// Terms for annotations.
    pub terms: Vec<Spanned<Term>>,
    /// Operations with side effects.
    pub actions: Vec<Spanned<Operation>>,
    /// Operations without.
    pub functions: Vec<Spanned<Operation>>,
    /// What the service offers at its root.
    pub entity_container: Option<Spanned<EntityContainer>>,
    /// Out-of-line annotations.
    pub annotations: Vec<Spanned<Annotations>>,
    /// Annotations of the schema itself.
    pub inline_annotations: Vec<Spanned<Annotation>>,
}

/// The declaration of a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Its name, without the namespace.
    pub name: Spanned<String>,
    /// The type of its values.
    pub type_: Spanned<TypeRef>,
    /// The term that it specialises.
    pub base_term: Option<Spanned<QualifiedName>>,
    /// Whether a value may be null.
    pub nullable: Option<bool>,
    /// Limits of the value, if there are any.
    pub facets: Option<Box<Facets>>,
    /// What can be annotated with it.
    pub applies_to: Option<Spanned<String>>,
    /// Annotations of the term.
    pub annotations: Vec<Spanned<Annotation>>,
}

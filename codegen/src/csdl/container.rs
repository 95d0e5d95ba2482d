use super::{Annotation, QualifiedName};
use crate::source::Spanned;

/// What the service offers at its root.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityContainer {
    /// Its name, without the namespace.
    pub name: Spanned<String>,
    /// A container whose content is offered too.
    pub extends: Option<Spanned<QualifiedName>>,
    /// Collections of entities.
    pub entity_sets: Vec<Spanned<EntitySet>>,
    /// Single entities.
    pub singletons: Vec<Spanned<Singleton>>,
    /// Actions that are bound to nothing.
    pub action_imports: Vec<Spanned<OperationImport>>,
    /// Functions that are bound to nothing.
    pub function_imports: Vec<Spanned<OperationImport>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// A collection of entities at the root.
#[derive(Clone, Debug, PartialEq)]
pub struct EntitySet {
    /// Its name, which is its URL segment.
    pub name: Spanned<String>,
    /// The type of the entities.
    pub entity_type: Spanned<QualifiedName>,
    /// Whether it is listed in the service document; `true` by default.
    pub in_service_document: Option<bool>,
    /// Where its navigation properties lead.
    pub bindings: Vec<Spanned<NavigationPropertyBinding>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// A single entity at the root.
#[derive(Clone, Debug, PartialEq)]
pub struct Singleton {
    /// Its name, which is its URL segment.
    pub name: Spanned<String>,
    /// The type of the entity.
    pub type_: Spanned<QualifiedName>,
    /// Whether it may be absent.
    pub nullable: Option<bool>,
    /// Where its navigation properties lead.
    pub bindings: Vec<Spanned<NavigationPropertyBinding>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// Where a navigation property leads.
#[derive(Clone, Debug, PartialEq)]
pub struct NavigationPropertyBinding {
    /// The navigation property, as written.
    pub path: Spanned<String>,
    /// An entity set, singleton, or contained collection, as written.
    pub target: Spanned<String>,
}

/// An action or function at the root.
#[derive(Clone, Debug, PartialEq)]
pub struct OperationImport {
    /// Its name, which is its URL segment.
    pub name: Spanned<String>,
    /// The action or function.
    pub operation: Spanned<QualifiedName>,
    /// The entity set of the result, as written.
    pub entity_set: Option<Spanned<String>>,
    /// Whether it is listed in the service document; `false` by default.
    pub in_service_document: Option<bool>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

//! Entity types and complex types.

use std::collections::BTreeSet;

use super::{Capabilities, Documentation, Operator, Query, TimeProperty, Type, TypeName};

/// An entity type or a complex type.
#[derive(Clone, Debug, PartialEq)]
pub struct StructuredType {
    /// Its name.
    pub name: TypeName,
    /// Entity or complex.
    pub kind: StructuredTypeKind,
    /// The type it derives from.
    pub base: Option<TypeName>,
    /// The types that derive directly from it.
    pub derived: Vec<TypeName>,
    /// It is never sent itself, only derived types are.
    pub is_abstract: bool,
    /// Records may have members that aren't declared.
    pub is_open: bool,
    /// Own and inherited properties, those of the farthest ancestor first.
    pub properties: Vec<Property>,
    /// The query options that collections of this entity take.
    pub capabilities: Capabilities,
    /// The property that has the time of an entity's event.
    pub time: Option<TimeProperty>,
    /// What can be filtered and sorted by; empty for complex types.
    pub queries: Vec<Query>,
    /// For the reader.
    pub documentation: Documentation,
}

/// The two kinds of structured types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructuredTypeKind {
    /// Has a key (or inherits one) and can be addressed.
    Entity,
    /// Exists only within other values.
    Complex,
}

/// A property of a structured type.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The JSON member: `createdDateTime`.
    pub wire: String,
    /// The field: `created_date_time`.
    pub field: String,
    /// Its type.
    pub type_: Type,
    /// Whether the metadata allows null.
    pub nullable: bool,
    /// Structural, or a navigation to entities.
    pub kind: PropertyKind,
    /// The wire name of the type that declares it, where it is inherited.
    pub inherited_from: Option<String>,
    /// Added by an overlay because responses have it, although the metadata does not declare it.
    pub observed: bool,
    /// The operators that the service documents, and whether it sorts by the property.
    pub documented: Option<BTreeSet<Operator>>,
    /// For the reader.
    pub documentation: Documentation,
}

/// The kinds of properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyKind {
    /// A value.
    Structural,
    /// Entities that live within this one.
    ContainedNavigation,
    /// A reference to entities that live elsewhere.
    Navigation,
}

//! Entity types and complex types.

use std::fmt;

use super::{EnumType, Primitive};

/// An entity type or complex type as the metadata declares it.
#[non_exhaustive]
pub struct StructuredType {
    name: &'static str,
    kind: TypeKind,
    base: Option<&'static StructuredType>,
    is_abstract: bool,
    is_open: bool,
    properties: &'static [Property],
    derived: &'static [&'static StructuredType],
}

/// The kinds of structured types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeKind {
    /// Has a key and can be addressed.
    Entity,
    /// Exists only within other values.
    Complex,
}

/// A property of a structured type, its own or an inherited one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Property {
    name: &'static str,
    field: &'static str,
    type_: PropertyType,
    kind: PropertyKind,
    is_collection: bool,
    is_nullable: bool,
}

/// The kinds of properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyKind {
    /// A value.
    Structural,
    /// Entities that live within the record; sent only when expanded.
    ContainedNavigation,
    /// A reference to entities that live elsewhere; sent only when expanded.
    Navigation,
}

/// The type of a property, or of its elements if it is a collection.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropertyType {
    /// A primitive type.
    Primitive(Primitive),
    /// An enumeration.
    Enum(&'static EnumType),
    /// A structured type, or one that derives from it.
    Structured(&'static StructuredType),
    /// A type that is declared beyond the boundary of what is generated: any JSON value. With its wire name.
    External(&'static str),
}

impl StructuredType {
    /// Describes an entity type. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn entity(name: &'static str, properties: &'static [Property]) -> Self {
        Self::new(name, TypeKind::Entity, properties)
    }

    /// Describes a complex type. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn complex(name: &'static str, properties: &'static [Property]) -> Self {
        Self::new(name, TypeKind::Complex, properties)
    }

    const fn new(name: &'static str, kind: TypeKind, properties: &'static [Property]) -> Self {
        Self { name, kind, base: None, is_abstract: false, is_open: false, properties, derived: &[] }
    }

    /// Adds the base type. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_base(self, base: &'static Self) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Adds the types that derive from it. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_derived(self, derived: &'static [&'static Self]) -> Self {
        Self { derived, ..self }
    }

    /// Makes the type abstract. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn abstract_(self) -> Self {
        Self { is_abstract: true, ..self }
    }

    /// Makes the type open. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn open(self) -> Self {
        Self { is_open: true, ..self }
    }

    /// The qualified wire name: `microsoft.graph.signIn`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Entity or complex.
    #[must_use]
    pub const fn kind(&self) -> TypeKind {
        self.kind
    }

    /// The type that it derives from, if that is generated: a base type that no value can have is not.
    #[must_use]
    pub const fn base(&self) -> Option<&'static StructuredType> {
        self.base
    }

    /// Whether the service sends only types that derive from it.
    #[must_use]
    pub const fn is_abstract(&self) -> bool {
        self.is_abstract
    }

    /// Whether records may have members that are not declared.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// All properties, inherited ones included: those of the farthest base type first, each in declared order.
    #[must_use]
    pub const fn properties(&self) -> &'static [Property] {
        self.properties
    }

    /// The generated types that derive directly from it.
    #[must_use]
    pub const fn derived_types(&self) -> &'static [&'static StructuredType] {
        self.derived
    }

    /// The property of this wire name; letter case matters.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// The property of this wire name, also in another letter case if only one property has the name then.
    #[must_use]
    pub fn property_in_any_case(&self, name: &str) -> Option<&'static Property> {
        self.property(name).or_else(|| {
            let mut candidates =
                self.properties.iter().filter(|property| property.name.eq_ignore_ascii_case(name));
            candidates.next().filter(|_| candidates.next().is_none())
        })
    }

    /// This type or one that derives from it, by the text of `@odata.type`; `None` if the name is another.
    ///
    /// The name may start with `#`, and its letter case doesn't matter.
    #[must_use]
    pub fn derived_by_name(&'static self, odata_type: &str) -> Option<&'static StructuredType> {
        let name = odata_type.rsplit_once('#').map_or(odata_type, |(_, name)| name);
        if self.name.eq_ignore_ascii_case(name) {
            return Some(self);
        }
        self.derived.iter().find_map(|derived| derived.derived_by_name(name))
    }
}

impl Property {
    /// Describes a structural, nullable property of one value. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, field: &'static str, type_: PropertyType) -> Self {
        Self { name, field, type_, kind: PropertyKind::Structural, is_collection: false, is_nullable: true }
    }

    /// Describes a property of a primitive type. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn primitive(name: &'static str, field: &'static str, primitive: Primitive) -> Self {
        Self::new(name, field, PropertyType::Primitive(primitive))
    }

    /// Describes a property of an enumeration. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn enumeration(name: &'static str, field: &'static str, type_: &'static EnumType) -> Self {
        Self::new(name, field, PropertyType::Enum(type_))
    }

    /// Describes a property of a structured type. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn structured(name: &'static str, field: &'static str, type_: &'static StructuredType) -> Self {
        Self::new(name, field, PropertyType::Structured(type_))
    }

    /// Describes a property of a type that is not generated. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn external(name: &'static str, field: &'static str, type_: &'static str) -> Self {
        Self::new(name, field, PropertyType::External(type_))
    }

    /// Makes it a collection. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn collection(self) -> Self {
        Self { is_collection: true, ..self }
    }

    /// Declares it as never null. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn required(self) -> Self {
        Self { is_nullable: false, ..self }
    }

    /// Makes it a navigation property. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn navigation(self) -> Self {
        Self { kind: PropertyKind::Navigation, ..self }
    }

    /// Makes it a navigation property whose entities are contained. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn contained(self) -> Self {
        Self { kind: PropertyKind::ContainedNavigation, ..self }
    }

    /// The wire name: `createdDateTime`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The Rust field of the model: `created_date_time`, or `r#type` where the name is a keyword.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// The type of the value, or of the elements of a collection.
    #[must_use]
    pub const fn type_(&self) -> PropertyType {
        self.type_
    }

    /// Whether it holds a value or leads to entities.
    #[must_use]
    pub const fn kind(&self) -> PropertyKind {
        self.kind
    }

    /// Whether it is a collection of values of its type.
    #[must_use]
    pub const fn is_collection(&self) -> bool {
        self.is_collection
    }

    /// Whether the metadata allows null. The service sends null for other properties too.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        self.is_nullable
    }

    /// The type as the metadata names it: `Collection(microsoft.graph.keyValue)`.
    #[must_use]
    pub fn type_name(&self) -> String {
        let name = self.type_.name();
        if self.is_collection { format!("Collection({name})") } else { name.to_owned() }
    }
}

impl PropertyType {
    /// The qualified name of the type.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Primitive(primitive) => primitive.name(),
            Self::Enum(type_) => type_.name(),
            Self::Structured(type_) => type_.name(),
            Self::External(name) => name,
        }
    }
}

/// The name and the names of the properties; a type may contain itself.
impl fmt::Debug for StructuredType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let properties: Vec<_> = self.properties.iter().map(Property::name).collect();
        formatter
            .debug_struct("StructuredType")
            .field("name", &self.name)
            .field("properties", &properties)
            .finish_non_exhaustive()
    }
}

/// The name of the type alone.
impl fmt::Debug for PropertyType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PropertyType({})", self.name())
    }
}

/// Whether both are the same description, not merely equal ones.
impl PartialEq for StructuredType {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for StructuredType {}

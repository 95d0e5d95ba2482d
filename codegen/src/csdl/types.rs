use super::{Annotation, QualifiedName, TypeRef};
use crate::source::Spanned;

/// An entity type or a complex type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StructuredType {
    /// Its name, without the namespace.
    pub name: Spanned<String>,
    /// The type that it derives from.
    pub base: Option<Spanned<QualifiedName>>,
    /// Only types that derive from it have values.
    pub is_abstract: bool,
    /// Values may have members that aren't declared.
    pub is_open: bool,
    /// Values are media streams; entity types only.
    pub has_stream: bool,
    /// The properties that identify an entity; empty where the key is inherited.
    pub key: Vec<Spanned<PropertyRef>>,
    /// Values.
    pub properties: Vec<Spanned<Property>>,
    /// Related entities.
    pub navigation_properties: Vec<Spanned<NavigationProperty>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// A part of a key.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyRef {
    /// The property, or a path to one.
    pub name: Spanned<String>,
    /// The name of the path in URLs.
    pub alias: Option<Spanned<String>>,
}

/// A property that holds a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name.
    pub name: Spanned<String>,
    /// The type of its value.
    pub type_: Spanned<TypeRef>,
    /// Whether the value may be null; `true` by default.
    pub nullable: Option<bool>,
    /// Limits of the value, if there are any.
    pub facets: Option<Box<Facets>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// Limits of a value, as they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// A number, or `max`.
    pub max_length: Option<Spanned<String>>,
    /// A number.
    pub precision: Option<Spanned<String>>,
    /// A number, `variable` or `floating`.
    pub scale: Option<Spanned<String>>,
    /// Whether text may have characters other than ASCII; `true` by default.
    pub unicode: Option<bool>,
    /// A coordinate system.
    pub srid: Option<Spanned<String>>,
    /// The meaning of a missing value.
    pub default_value: Option<Spanned<String>>,
}

impl Facets {
    /// No limits.
    pub const NONE: Self = Facets {
        max_length: None,
        precision: None,
        scale: None,
        unicode: None,
        srid: None,
        default_value: None,
    };
}

/// A property that leads to other entities.
#[derive(Clone, Debug, PartialEq)]
pub struct NavigationProperty {
    /// Its name.
    pub name: Spanned<String>,
    /// The type of the entity or entities.
    pub type_: Spanned<TypeRef>,
    /// Whether there may be none; `true` by default.
    pub nullable: Option<bool>,
    /// The entities live within this one.
    pub contains_target: bool,
    /// The navigation back.
    pub partner: Option<Spanned<String>>,
    /// Values that are the same on both sides.
    pub referential_constraints: Vec<Spanned<ReferentialConstraint>>,
    /// What happens to the related entities.
    pub on_delete: Option<Spanned<OnDelete>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// Two properties that have the same value.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferentialConstraint {
    /// The property of this entity.
    pub property: Spanned<String>,
    /// The property of the related entity.
    pub referenced_property: Spanned<String>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// What happens to related entities when an entity is deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct OnDelete {
    /// `Cascade`, `None`, `SetNull` or `SetDefault`.
    pub action: Spanned<String>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// An enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumType {
    /// Its name, without the namespace.
    pub name: Spanned<String>,
    /// The type of the numbers; `Edm.Int32` by default.
    pub underlying_type: Option<Spanned<QualifiedName>>,
    /// Values are sets of members.
    pub is_flags: bool,
    /// The members, as declared.
    pub members: Vec<Spanned<Member>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: Spanned<String>,
    /// Its number, where it is given. See [`EnumType::values`].
    pub value: Option<Spanned<i64>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

impl EnumType {
    /// The members with their numbers: a member without one has its predecessor's plus one.
    pub fn values(&self) -> impl Iterator<Item = (&Spanned<Member>, i64)> {
        let mut next = 0_i64;
        self.members.iter().map(move |member| {
            let value = member.value.as_ref().map_or(next, |value| value.inner);
            next = value.wrapping_add(1);
            (member, value)
        })
    }
}

/// Another name for a primitive.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDefinition {
    /// Its name, without the namespace.
    pub name: Spanned<String>,
    /// The primitive.
    pub underlying_type: Spanned<QualifiedName>,
    /// Limits of the value, if there are any.
    pub facets: Option<Box<Facets>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

//! The types of the Entity Data Model itself.

/// Their names after `Edm.`.
pub const TYPES: &[&str] = &[
    "Binary",
    "Boolean",
    "Byte",
    "Date",
    "DateTimeOffset",
    "Decimal",
    "Double",
    "Duration",
    "Guid",
    "Int16",
    "Int32",
    "Int64",
    "SByte",
    "Single",
    "Stream",
    "String",
    "TimeOfDay",
    "Untyped",
    "Geography",
    "GeographyPoint",
    "GeographyLineString",
    "GeographyPolygon",
    "GeographyMultiPoint",
    "GeographyMultiLineString",
    "GeographyMultiPolygon",
    "GeographyCollection",
    "Geometry",
    "GeometryPoint",
    "GeometryLineString",
    "GeometryPolygon",
    "GeometryMultiPoint",
    "GeometryMultiLineString",
    "GeometryMultiPolygon",
    "GeometryCollection",
    "PrimitiveType",
    "ComplexType",
    "EntityType",
    "AnnotationPath",
    "PropertyPath",
    "NavigationPropertyPath",
    "AnyPropertyPath",
    "ModelElementPath",
];

/// How many of [`TYPES`], from the first, properties ordinarily have.
pub(super) const ORDINARY: usize = 18;

/// Types that the numbers of an enumeration may have.
pub const ENUM_TYPES: &[&str] = &["Byte", "SByte", "Int16", "Int32", "Int64"];

/// Whether there is `Edm.{name}`.
#[must_use]
pub fn is_type(name: &str) -> bool {
    TYPES.contains(&name)
}

//! Primitive types of the Entity Data Model, and their representation in Rust.

use crate::csdl::edm;

/// How a primitive is represented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primitive {
    /// `Edm.Boolean`.
    Boolean,
    /// `Edm.Byte`.
    Byte,
    /// `Edm.SByte`.
    SByte,
    /// `Edm.Int16`.
    Int16,
    /// `Edm.Int32`.
    Int32,
    /// `Edm.Int64`.
    Int64,
    /// `Edm.Single`.
    Single,
    /// `Edm.Double`.
    Double,
    /// `Edm.Decimal`.
    Decimal,
    /// `Edm.DateTimeOffset`.
    DateTimeOffset,
    /// `Edm.Guid`.
    Guid,
    /// `Edm.Date`.
    Date,
    /// `Edm.TimeOfDay`.
    TimeOfDay,
    /// `Edm.Duration`.
    Duration,
    /// `Edm.Binary`, as base64.
    Binary,
    /// `Edm.String`, and links to streams.
    Text,
    /// `Edm.Untyped` and the abstract and geographic primitives: any JSON value.
    Untyped,
}

/// The Edm types, with the name of each after `Edm.` and the Rust type of its values. The only such table: what is
/// generated and what is compared both read it.
const PRIMITIVES: &[(Primitive, &str, &str)] = &[
    (Primitive::Boolean, "Boolean", "bool"),
    (Primitive::Byte, "Byte", "u8"),
    (Primitive::SByte, "SByte", "i8"),
    (Primitive::Int16, "Int16", "i16"),
    (Primitive::Int32, "Int32", "i32"),
    (Primitive::Int64, "Int64", "i64"),
    (Primitive::Single, "Single", "f32"),
    (Primitive::Double, "Double", "f64"),
    (Primitive::Decimal, "Decimal", "f64"),
    (Primitive::DateTimeOffset, "DateTimeOffset", "Timestamp"),
    (Primitive::Guid, "Guid", "Text"),
    (Primitive::Date, "Date", "Text"),
    (Primitive::TimeOfDay, "TimeOfDay", "Text"),
    (Primitive::Duration, "Duration", "Text"),
    (Primitive::Binary, "Binary", "Text"),
    (Primitive::Text, "String", "Text"),
    (Primitive::Untyped, "Untyped", "Value"),
];

impl Primitive {
    /// The primitive of a name after `Edm.`, if there is one: links to streams are text, and abstract and geographic
    /// primitives are any JSON value.
    #[must_use]
    pub fn of_edm(name: &str) -> Option<Self> {
        let listed = PRIMITIVES.iter().find(|(_, edm, _)| *edm == name).map(|(primitive, ..)| *primitive);
        listed.or_else(|| match name {
            "Stream" => Some(Self::Text),
            name if edm::is_type(name) => Some(Self::Untyped),
            _ => None,
        })
    }

    /// Its name after `Edm.`, which is also that of the variant in schema descriptions: `DateTimeOffset`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The Rust type of a field: `Timestamp`.
    #[must_use]
    pub fn rust_type(self) -> &'static str {
        self.row().2
    }

    fn row(self) -> (Self, &'static str, &'static str) {
        let row = PRIMITIVES.iter().find(|(primitive, ..)| *primitive == self);
        row.copied().unwrap_or((Self::Untyped, "Untyped", "Value"))
    }

    /// The marker in queries of a type that records hold as text, but whose literals are not text.
    #[must_use]
    pub fn query_marker(self) -> Option<&'static str> {
        Some(match self {
            Self::Guid => "Guid",
            Self::Date => "Date",
            Self::TimeOfDay => "TimeOfDay",
            Self::Duration => "Duration",
            Self::Binary => "Binary",
            _ => return None,
        })
    }

    /// Whether records have it as text.
    #[must_use]
    pub fn is_text(self) -> bool {
        self == Self::Text || self.query_marker().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_edm_type_has_a_row_or_a_rule() {
        for name in edm::TYPES {
            assert!(Primitive::of_edm(name).is_some(), "{name}");
        }
        assert_eq!(Primitive::of_edm("Strin"), None);
    }

    #[test]
    fn each_primitive_is_listed_once() {
        for (primitive, name, rust) in PRIMITIVES {
            assert_eq!((primitive.name(), primitive.rust_type()), (*name, *rust));
            assert_eq!(Primitive::of_edm(name), Some(*primitive));
        }
    }
}

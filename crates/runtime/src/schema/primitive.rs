//! Primitive types of the Entity Data Model.

use std::fmt;

/// A primitive type of the Entity Data Model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Primitive {
    /// `Edm.Boolean`: a JSON boolean.
    Boolean,
    /// `Edm.Byte`: an integer from 0 to 255.
    Byte,
    /// `Edm.SByte`: an integer from -128 to 127.
    SByte,
    /// `Edm.Int16`: an integer of 16 bits.
    Int16,
    /// `Edm.Int32`: an integer of 32 bits.
    Int32,
    /// `Edm.Int64`: an integer of 64 bits.
    Int64,
    /// `Edm.Single`: a number of single precision.
    Single,
    /// `Edm.Double`: a number of double precision.
    Double,
    /// `Edm.Decimal`: a number, read as a double.
    Decimal,
    /// `Edm.DateTimeOffset`: a point in time, as text in the form of RFC 3339.
    DateTimeOffset,
    /// `Edm.Guid`: text.
    Guid,
    /// `Edm.Date`: text such as `2026-11-26`.
    Date,
    /// `Edm.TimeOfDay`: text such as `10:15:00`.
    TimeOfDay,
    /// `Edm.Duration`: text such as `PT15M`.
    Duration,
    /// `Edm.Binary`: text in base64.
    Binary,
    /// `Edm.String`: text.
    String,
    /// `Edm.Untyped`: any JSON value.
    Untyped,
}

impl Primitive {
    /// The name in the metadata: `Edm.Int32`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::Single => "Edm.Single",
            Self::Double => "Edm.Double",
            Self::Decimal => "Edm.Decimal",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Guid => "Edm.Guid",
            Self::Date => "Edm.Date",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Duration => "Edm.Duration",
            Self::Binary => "Edm.Binary",
            Self::String => "Edm.String",
            Self::Untyped => "Edm.Untyped",
        }
    }

    /// The inclusive range of an integer type; `None` for all other types.
    #[must_use]
    pub const fn integer_range(self) -> Option<(i64, i64)> {
        Some(match self {
            Self::Byte => (0, u8::MAX as i64),
            Self::SByte => (i8::MIN as i64, i8::MAX as i64),
            Self::Int16 => (i16::MIN as i64, i16::MAX as i64),
            Self::Int32 => (i32::MIN as i64, i32::MAX as i64),
            Self::Int64 => (i64::MIN, i64::MAX),
            _ => return None,
        })
    }

    /// Whether values are numbers with a fraction: `Edm.Single`, `Edm.Double`, `Edm.Decimal`.
    #[must_use]
    pub const fn is_float(self) -> bool {
        matches!(self, Self::Single | Self::Double | Self::Decimal)
    }

    /// Whether any text is a value: `Edm.String` and the types that records hold as text.
    ///
    /// `Edm.DateTimeOffset` is not among them, since its values are parsed.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Self::String | Self::Guid | Self::Date | Self::TimeOfDay | Self::Duration | Self::Binary
        )
    }
}

impl fmt::Display for Primitive {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

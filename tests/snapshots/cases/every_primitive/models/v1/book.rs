// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp, Undocumented,
    Value,
};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`. `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `theBinary`. `Edm.Binary`, may be null. Wire name: `theBinary`
    pub the_binary: Option<Text>,
    /// The member `theBoolean`. `Edm.Boolean`, may be null. Wire name: `theBoolean`
    pub the_boolean: Option<bool>,
    /// The member `theByte`. `Edm.Byte`, may be null. Wire name: `theByte`
    pub the_byte: Option<u8>,
    /// The member `theDate`. `Edm.Date`, may be null. Wire name: `theDate`
    pub the_date: Option<Text>,
    /// The member `theDateTimeOffset`. `Edm.DateTimeOffset`, may be null. Wire name: `theDateTimeOffset`
    pub the_date_time_offset: Option<Timestamp>,
    /// The member `theDecimal`. `Edm.Decimal`, may be null. Wire name: `theDecimal`
    pub the_decimal: Option<f64>,
    /// The member `theDouble`. `Edm.Double`, may be null. Wire name: `theDouble`
    pub the_double: Option<f64>,
    /// The member `theDuration`. `Edm.Duration`, may be null. Wire name: `theDuration`
    pub the_duration: Option<Text>,
    /// The member `theGuid`. `Edm.Guid`, may be null. Wire name: `theGuid`
    pub the_guid: Option<Text>,
    /// The member `theInt16`. `Edm.Int16`, may be null. Wire name: `theInt16`
    pub the_int16: Option<i16>,
    /// The member `theInt32`. `Edm.Int32`, may be null. Wire name: `theInt32`
    pub the_int32: Option<i32>,
    /// The member `theInt64`. `Edm.Int64`, may be null. Wire name: `theInt64`
    pub the_int64: Option<i64>,
    /// The member `theSByte`. `Edm.SByte`, may be null. Wire name: `theSByte`
    pub the_s_byte: Option<i8>,
    /// The member `theSingle`. `Edm.Single`, may be null. Wire name: `theSingle`
    pub the_single: Option<f32>,
    /// The member `theStream`. `Edm.Stream`, may be null. Wire name: `theStream`
    pub the_stream: Option<Text>,
    /// The member `theString`. `Edm.String`, may be null. Wire name: `theString`
    pub the_string: Option<Text>,
    /// The member `theTimeOfDay`. `Edm.TimeOfDay`, may be null. Wire name: `theTimeOfDay`
    pub the_time_of_day: Option<Text>,
    /// The member `theUntyped`. `Edm.Untyped`, may be null. Wire name: `theUntyped`
    pub the_untyped: Option<Value>,
    /// The member `theGeographyPoint`. `Edm.GeographyPoint`, may be null. Wire name: `theGeographyPoint`
    pub the_geography_point: Option<Value>,
    /// The member `thePrimitiveType`. `Edm.PrimitiveType`, may be null. Wire name: `thePrimitiveType`
    pub the_primitive_type: Option<Value>,
    /// The member `manyInt32`. `Collection(Edm.Int32)`, may be null. Wire name: `manyInt32`
    pub many_int32: Option<Vec<i32>>,
    /// The member `manyString`. `Collection(Edm.String)`, declared as never null. Wire name: `manyString`
    pub many_string: Option<Vec<Text>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Book: entity "library.book" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    the_binary: "theBinary" = primitive(Primitive::Binary),
    the_boolean: "theBoolean" = primitive(Primitive::Boolean),
    the_byte: "theByte" = primitive(Primitive::Byte),
    the_date: "theDate" = primitive(Primitive::Date),
    the_date_time_offset: "theDateTimeOffset" = primitive(Primitive::DateTimeOffset),
    the_decimal: "theDecimal" = primitive(Primitive::Decimal),
    the_double: "theDouble" = primitive(Primitive::Double),
    the_duration: "theDuration" = primitive(Primitive::Duration),
    the_guid: "theGuid" = primitive(Primitive::Guid),
    the_int16: "theInt16" = primitive(Primitive::Int16),
    the_int32: "theInt32" = primitive(Primitive::Int32),
    the_int64: "theInt64" = primitive(Primitive::Int64),
    the_s_byte: "theSByte" = primitive(Primitive::SByte),
    the_single: "theSingle" = primitive(Primitive::Single),
    the_stream: "theStream" = primitive(Primitive::String),
    the_string: "theString" = primitive(Primitive::String),
    the_time_of_day: "theTimeOfDay" = primitive(Primitive::TimeOfDay),
    the_untyped: "theUntyped" = primitive(Primitive::Untyped),
    the_geography_point: "theGeographyPoint" = primitive(Primitive::Untyped),
    the_primitive_type: "thePrimitiveType" = primitive(Primitive::Untyped),
    many_int32: "manyInt32" = primitive(Primitive::Int32).collection(),
    many_string: "manyString" = primitive(Primitive::String).collection().required(),
}

impl Book {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl Book {
    /// Path `id`: no documented operators. See [`Self::id`].
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
    /// Path `theBinary`: no documented operators. See [`Self::the_binary`].
    pub const THE_BINARY: &'static Property<Self, msgraph_runtime::query::edm::Binary, Undocumented> =
        &Property::new("theBinary");
    /// Path `theBoolean`: no documented operators. See [`Self::the_boolean`].
    pub const THE_BOOLEAN: &'static Property<Self, bool, Undocumented> = &Property::new("theBoolean");
    /// Path `theByte`: no documented operators. See [`Self::the_byte`].
    pub const THE_BYTE: &'static Property<Self, u8, Undocumented> = &Property::new("theByte");
    /// Path `theDate`: no documented operators. See [`Self::the_date`].
    pub const THE_DATE: &'static Property<Self, msgraph_runtime::query::edm::Date, Undocumented> =
        &Property::new("theDate");
    /// Path `theDateTimeOffset`: no documented operators. See [`Self::the_date_time_offset`].
    pub const THE_DATE_TIME_OFFSET: &'static Property<Self, Timestamp, Undocumented> =
        &Property::new("theDateTimeOffset");
    /// Path `theDecimal`: no documented operators. See [`Self::the_decimal`].
    pub const THE_DECIMAL: &'static Property<Self, f64, Undocumented> = &Property::new("theDecimal");
    /// Path `theDouble`: no documented operators. See [`Self::the_double`].
    pub const THE_DOUBLE: &'static Property<Self, f64, Undocumented> = &Property::new("theDouble");
    /// Path `theDuration`: no documented operators. See [`Self::the_duration`].
    pub const THE_DURATION: &'static Property<Self, msgraph_runtime::query::edm::Duration, Undocumented> =
        &Property::new("theDuration");
    /// Path `theGuid`: no documented operators. See [`Self::the_guid`].
    pub const THE_GUID: &'static Property<Self, msgraph_runtime::query::edm::Guid, Undocumented> =
        &Property::new("theGuid");
    /// Path `theInt16`: no documented operators. See [`Self::the_int16`].
    pub const THE_INT16: &'static Property<Self, i16, Undocumented> = &Property::new("theInt16");
    /// Path `theInt32`: no documented operators. See [`Self::the_int32`].
    pub const THE_INT32: &'static Property<Self, i32, Undocumented> = &Property::new("theInt32");
    /// Path `theInt64`: no documented operators. See [`Self::the_int64`].
    pub const THE_INT64: &'static Property<Self, i64, Undocumented> = &Property::new("theInt64");
    /// Path `theSByte`: no documented operators. See [`Self::the_s_byte`].
    pub const THE_S_BYTE: &'static Property<Self, i8, Undocumented> = &Property::new("theSByte");
    /// Path `theSingle`: no documented operators. See [`Self::the_single`].
    pub const THE_SINGLE: &'static Property<Self, f32, Undocumented> = &Property::new("theSingle");
    /// Path `theStream`: no documented operators. See [`Self::the_stream`].
    pub const THE_STREAM: &'static Property<Self, String, Undocumented> = &Property::new("theStream");
    /// Path `theString`: no documented operators. See [`Self::the_string`].
    pub const THE_STRING: &'static Property<Self, String, Undocumented> = &Property::new("theString");
    /// Path `theTimeOfDay`: no documented operators. See [`Self::the_time_of_day`].
    pub const THE_TIME_OF_DAY: &'static Property<Self, msgraph_runtime::query::edm::TimeOfDay, Undocumented> =
        &Property::new("theTimeOfDay");
    /// Path `theUntyped`: no documented operators. See [`Self::the_untyped`].
    pub const THE_UNTYPED: &'static Property<Self, Value, Undocumented> = &Property::new("theUntyped");
    /// Path `theGeographyPoint`: no documented operators. See [`Self::the_geography_point`].
    pub const THE_GEOGRAPHY_POINT: &'static Property<Self, Value, Undocumented> =
        &Property::new("theGeographyPoint");
    /// Path `thePrimitiveType`: no documented operators. See [`Self::the_primitive_type`].
    pub const THE_PRIMITIVE_TYPE: &'static Property<Self, Value, Undocumented> =
        &Property::new("thePrimitiveType");
    /// Path `manyInt32`: no documented operators. See [`Self::many_int32`].
    pub const MANY_INT32: &'static Property<Self, Vec<i32>, Undocumented> = &Property::new("manyInt32");
    /// Path `manyString`: no documented operators. See [`Self::many_string`].
    pub const MANY_STRING: &'static Property<Self, Vec<String>, Undocumented> = &Property::new("manyString");
}

impl msgraph_runtime::query::FilterSupported for Book {}
impl msgraph_runtime::query::TopSupported for Book {}
impl msgraph_runtime::query::SkipSupported for Book {}
impl msgraph_runtime::query::CountSupported for Book {}

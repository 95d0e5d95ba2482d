// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `theBinary`.
    ///
    /// `Edm.Binary`, may be null.
    ///
    /// Wire name: `theBinary`
    pub the_binary: Option<String>,
    /// The member `theBoolean`.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `theBoolean`
    pub the_boolean: Option<bool>,
    /// The member `theByte`.
    ///
    /// `Edm.Byte`, may be null.
    ///
    /// Wire name: `theByte`
    pub the_byte: Option<u8>,
    /// The member `theDate`.
    ///
    /// `Edm.Date`, may be null.
    ///
    /// Wire name: `theDate`
    pub the_date: Option<String>,
    /// The member `theDateTimeOffset`.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `theDateTimeOffset`
    pub the_date_time_offset: Option<Timestamp>,
    /// The member `theDecimal`.
    ///
    /// `Edm.Decimal`, may be null.
    ///
    /// Wire name: `theDecimal`
    pub the_decimal: Option<f64>,
    /// The member `theDouble`.
    ///
    /// `Edm.Double`, may be null.
    ///
    /// Wire name: `theDouble`
    pub the_double: Option<f64>,
    /// The member `theDuration`.
    ///
    /// `Edm.Duration`, may be null.
    ///
    /// Wire name: `theDuration`
    pub the_duration: Option<String>,
    /// The member `theGuid`.
    ///
    /// `Edm.Guid`, may be null.
    ///
    /// Wire name: `theGuid`
    pub the_guid: Option<String>,
    /// The member `theInt16`.
    ///
    /// `Edm.Int16`, may be null.
    ///
    /// Wire name: `theInt16`
    pub the_int16: Option<i16>,
    /// The member `theInt32`.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `theInt32`
    pub the_int32: Option<i32>,
    /// The member `theInt64`.
    ///
    /// `Edm.Int64`, may be null.
    ///
    /// Wire name: `theInt64`
    pub the_int64: Option<i64>,
    /// The member `theSByte`.
    ///
    /// `Edm.SByte`, may be null.
    ///
    /// Wire name: `theSByte`
    pub the_s_byte: Option<i8>,
    /// The member `theSingle`.
    ///
    /// `Edm.Single`, may be null.
    ///
    /// Wire name: `theSingle`
    pub the_single: Option<f32>,
    /// The member `theStream`.
    ///
    /// `Edm.Stream`, may be null.
    ///
    /// Wire name: `theStream`
    pub the_stream: Option<String>,
    /// The member `theString`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `theString`
    pub the_string: Option<String>,
    /// The member `theTimeOfDay`.
    ///
    /// `Edm.TimeOfDay`, may be null.
    ///
    /// Wire name: `theTimeOfDay`
    pub the_time_of_day: Option<String>,
    /// The member `theUntyped`.
    ///
    /// `Edm.Untyped`, may be null.
    ///
    /// Wire name: `theUntyped`
    pub the_untyped: Option<Value>,
    /// The member `theGeographyPoint`.
    ///
    /// `Edm.GeographyPoint`, may be null.
    ///
    /// Wire name: `theGeographyPoint`
    pub the_geography_point: Option<Value>,
    /// The member `thePrimitiveType`.
    ///
    /// `Edm.PrimitiveType`, may be null.
    ///
    /// Wire name: `thePrimitiveType`
    pub the_primitive_type: Option<Value>,
    /// The member `manyInt32`.
    ///
    /// `Collection(Edm.Int32)`, may be null.
    ///
    /// Wire name: `manyInt32`
    pub many_int32: Option<Vec<i32>>,
    /// The member `manyString`.
    ///
    /// `Collection(Edm.String)`, declared as never null.
    ///
    /// Wire name: `manyString`
    pub many_string: Option<Vec<String>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        the_binary: "theBinary",
        the_boolean: "theBoolean",
        the_byte: "theByte",
        the_date: "theDate",
        the_date_time_offset: "theDateTimeOffset",
        the_decimal: "theDecimal",
        the_double: "theDouble",
        the_duration: "theDuration",
        the_guid: "theGuid",
        the_int16: "theInt16",
        the_int32: "theInt32",
        the_int64: "theInt64",
        the_s_byte: "theSByte",
        the_single: "theSingle",
        the_stream: "theStream",
        the_string: "theString",
        the_time_of_day: "theTimeOfDay",
        the_untyped: "theUntyped",
        the_geography_point: "theGeographyPoint",
        the_primitive_type: "thePrimitiveType",
        many_int32: "manyInt32",
        many_string: "manyString",
    }
}

/// Paths to filter, sort and select by.
impl Book {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// The path `theBinary`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theBinary`
    pub const THE_BINARY: &'static Property<
        Self,
        msgraph_runtime::query::edm::Binary,
        Undocumented,
    > = &Property::new("theBinary");

    /// The path `theBoolean`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theBoolean`
    pub const THE_BOOLEAN: &'static Property<Self, bool, Undocumented> = &Property::new(
        "theBoolean",
    );

    /// The path `theByte`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theByte`
    pub const THE_BYTE: &'static Property<Self, u8, Undocumented> = &Property::new(
        "theByte",
    );

    /// The path `theDate`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theDate`
    pub const THE_DATE: &'static Property<
        Self,
        msgraph_runtime::query::edm::Date,
        Undocumented,
    > = &Property::new("theDate");

    /// The path `theDateTimeOffset`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theDateTimeOffset`
    pub const THE_DATE_TIME_OFFSET: &'static Property<Self, Timestamp, Undocumented> = &Property::new(
        "theDateTimeOffset",
    );

    /// The path `theDecimal`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theDecimal`
    pub const THE_DECIMAL: &'static Property<Self, f64, Undocumented> = &Property::new(
        "theDecimal",
    );

    /// The path `theDouble`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theDouble`
    pub const THE_DOUBLE: &'static Property<Self, f64, Undocumented> = &Property::new(
        "theDouble",
    );

    /// The path `theDuration`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theDuration`
    pub const THE_DURATION: &'static Property<
        Self,
        msgraph_runtime::query::edm::Duration,
        Undocumented,
    > = &Property::new("theDuration");

    /// The path `theGuid`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theGuid`
    pub const THE_GUID: &'static Property<
        Self,
        msgraph_runtime::query::edm::Guid,
        Undocumented,
    > = &Property::new("theGuid");

    /// The path `theInt16`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theInt16`
    pub const THE_INT16: &'static Property<Self, i16, Undocumented> = &Property::new(
        "theInt16",
    );

    /// The path `theInt32`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theInt32`
    pub const THE_INT32: &'static Property<Self, i32, Undocumented> = &Property::new(
        "theInt32",
    );

    /// The path `theInt64`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theInt64`
    pub const THE_INT64: &'static Property<Self, i64, Undocumented> = &Property::new(
        "theInt64",
    );

    /// The path `theSByte`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theSByte`
    pub const THE_S_BYTE: &'static Property<Self, i8, Undocumented> = &Property::new(
        "theSByte",
    );

    /// The path `theSingle`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theSingle`
    pub const THE_SINGLE: &'static Property<Self, f32, Undocumented> = &Property::new(
        "theSingle",
    );

    /// The path `theStream`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theStream`
    pub const THE_STREAM: &'static Property<Self, String, Undocumented> = &Property::new(
        "theStream",
    );

    /// The path `theString`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theString`
    pub const THE_STRING: &'static Property<Self, String, Undocumented> = &Property::new(
        "theString",
    );

    /// The path `theTimeOfDay`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theTimeOfDay`
    pub const THE_TIME_OF_DAY: &'static Property<
        Self,
        msgraph_runtime::query::edm::TimeOfDay,
        Undocumented,
    > = &Property::new("theTimeOfDay");

    /// The path `theUntyped`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theUntyped`
    pub const THE_UNTYPED: &'static Property<Self, Value, Undocumented> = &Property::new(
        "theUntyped",
    );

    /// The path `theGeographyPoint`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `theGeographyPoint`
    pub const THE_GEOGRAPHY_POINT: &'static Property<Self, Value, Undocumented> = &Property::new(
        "theGeographyPoint",
    );

    /// The path `thePrimitiveType`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `thePrimitiveType`
    pub const THE_PRIMITIVE_TYPE: &'static Property<Self, Value, Undocumented> = &Property::new(
        "thePrimitiveType",
    );

    /// The path `manyInt32`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `manyInt32`
    pub const MANY_INT32: &'static Property<Self, Vec<i32>, Undocumented> = &Property::new(
        "manyInt32",
    );

    /// The path `manyString`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `manyString`
    pub const MANY_STRING: &'static Property<Self, Vec<String>, Undocumented> = &Property::new(
        "manyString",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

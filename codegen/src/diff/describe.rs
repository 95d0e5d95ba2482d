//! Types as a reader of Rust knows them.

use crate::model::{Item, Operator, Primitive, Type};

/// The type of a value, without the `Option` around every field.
///
/// Types that the generated code treats alike give the same text.
pub(super) fn rust_type(type_: &Type) -> String {
    let item = match &type_.item {
        Item::Primitive(primitive) => rust_primitive(*primitive).to_owned(),
        Item::Enumeration(name) | Item::Structured(name) | Item::Polymorphic(name) => name.rust_path(),
        Item::Flags(name) => format!("FlagSet<{}>", name.rust_path()),
        Item::External(_) => "Value".to_owned(),
    };
    match (type_.collection, type_.boxed) {
        (true, _) => format!("Vec<{item}>"),
        (false, true) => format!("Box<{item}>"),
        (false, false) => item,
    }
}

/// What the values of a type are to a query.
pub(super) fn queried_type(type_: &Type) -> String {
    let marker = match type_.item {
        Item::Primitive(primitive) if !type_.collection => primitive.query_marker(),
        _ => None,
    };
    marker.map_or_else(|| rust_type(type_), |marker| format!("edm::{marker}"))
}

/// The result type of an operation.
pub(super) fn rust_result(result: Option<&Type>) -> String {
    result.map_or_else(|| "()".to_owned(), rust_type)
}

/// Operators as OData spells them.
pub(super) fn operators<'a>(operators: impl IntoIterator<Item = &'a Operator>) -> String {
    let names: Vec<_> = operators.into_iter().map(|operator| operator.wire()).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

fn rust_primitive(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "bool",
        Primitive::Byte => "u8",
        Primitive::SByte => "i8",
        Primitive::Int16 => "i16",
        Primitive::Int32 => "i32",
        Primitive::Int64 => "i64",
        Primitive::Single => "f32",
        Primitive::Double | Primitive::Decimal => "f64",
        Primitive::DateTimeOffset => "Timestamp",
        Primitive::Guid
        | Primitive::Date
        | Primitive::TimeOfDay
        | Primitive::Duration
        | Primitive::Binary
        | Primitive::Text => "String",
        Primitive::Untyped => "Value",
    }
}

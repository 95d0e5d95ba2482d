//! Types as a reader of Rust knows them.

use super::Effect;
use crate::model::{Item, Operator, Primitive, Type};

/// That the metadata declares another type, whose Rust type is the same.
///
/// A type definition is another name for a primitive type: nothing differs on the wire.
pub(super) fn declared_type(old: &Type, new: &Type) -> Option<(Effect, String)> {
    if old.wire == new.wire {
        return None;
    }
    let is_defined = |type_: &Type| !type_.wire.contains("Edm.");
    let is_same =
        matches!((&old.item, &new.item), (Item::Primitive(old), Item::Primitive(new)) if old == new);
    let effect =
        if is_same && (is_defined(old) || is_defined(new)) { Effect::Invisible } else { Effect::Conduct };
    Some((effect, format!("is declared as `{}` now, was `{}`", new.wire, old.wire)))
}

/// The type of a field, without the `Option` around every field.
///
/// Types that the generated code treats alike have the same text.
pub(super) fn rust_type(type_: &Type) -> String {
    describe(type_, Primitive::rust_type)
}

/// The type of an argument, and of a literal in a query: text is a `String` there.
pub(super) fn rust_argument(type_: &Type) -> String {
    describe(type_, |primitive| if primitive.is_text() { "String" } else { primitive.rust_type() })
}

fn describe(type_: &Type, primitive_type: impl Fn(Primitive) -> &'static str) -> String {
    let item = match &type_.item {
        Item::Primitive(primitive) => primitive_type(*primitive).to_owned(),
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
    marker.map_or_else(|| rust_argument(type_), |marker| format!("edm::{marker}"))
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

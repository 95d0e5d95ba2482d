//! JSON Schema from the schema description.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{EnumType, Primitive, Property, PropertyType, StructuredType};

impl StructuredType {
    /// The type as a JSON Schema of draft 2020-12, with every type that it leads to under `$defs`.
    ///
    /// The schema is as open as the service: every member may be missing or null, members that are not declared are
    /// allowed, and enumerations list the declared members but accept any text. Values of another type than declared
    /// are not valid.
    #[must_use]
    pub fn json_schema(&'static self) -> Value {
        let mut definitions = BTreeMap::new();
        define(self, &mut definitions);
        let definitions: Map<String, Value> =
            definitions.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self.name(),
            "$ref": reference(self),
            "$defs": definitions,
        })
    }
}

fn reference(type_: &StructuredType) -> String {
    format!("#/$defs/{}", type_.name())
}

/// Adds the type and all that it leads to.
fn define(type_: &'static StructuredType, definitions: &mut BTreeMap<&'static str, Value>) {
    // Known from here on: the type may contain itself.
    definitions.insert(type_.name(), Value::Null);
    let mut properties = Map::new();
    for property in type_.properties() {
        properties.insert(property.name().to_owned(), member(property, definitions));
    }
    let definition = json!({"type": "object", "properties": properties, "additionalProperties": true});
    definitions.insert(type_.name(), definition);
}

fn member(property: &Property, definitions: &mut BTreeMap<&'static str, Value>) -> Value {
    let value = value(property.type_(), definitions);
    let value = if property.is_collection() { json!({"type": "array", "items": value}) } else { value };
    json!({"anyOf": [value, {"type": "null"}]})
}

fn value(type_: PropertyType, definitions: &mut BTreeMap<&'static str, Value>) -> Value {
    match type_ {
        PropertyType::Primitive(primitive) => scalar(primitive),
        PropertyType::Enum(type_) => open_enum(type_),
        PropertyType::External(_) => json!({}),
        PropertyType::Structured(type_) => {
            let mut alternatives = Vec::new();
            alternative(type_, definitions, &mut alternatives);
            match <[Value; 1]>::try_from(alternatives) {
                Ok([only]) => only,
                Err(several) => json!({"anyOf": several}),
            }
        }
    }
}

/// The type, and those that derive from it.
fn alternative(
    type_: &'static StructuredType,
    definitions: &mut BTreeMap<&'static str, Value>,
    alternatives: &mut Vec<Value>,
) {
    if !definitions.contains_key(type_.name()) {
        define(type_, definitions);
    }
    alternatives.push(json!({"$ref": reference(type_)}));
    for derived in type_.derived_types() {
        alternative(derived, definitions, alternatives);
    }
}

fn open_enum(type_: &EnumType) -> Value {
    let names: Vec<_> = type_.members().iter().map(super::EnumMember::name).collect();
    if type_.is_flags() {
        let text = json!({"type": "string", "description": format!("members of {}, separated by commas", type_.name()), "examples": names});
        return json!({"anyOf": [text, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}]});
    }
    json!({"anyOf": [{"enum": names}, {"type": "string"}]})
}

fn scalar(primitive: Primitive) -> Value {
    if let Some((least, most)) = primitive.integer_range() {
        return json!({"type": "integer", "minimum": least, "maximum": most});
    }
    match primitive {
        Primitive::Boolean => json!({"type": "boolean"}),
        Primitive::DateTimeOffset => json!({"type": "string", "format": "date-time"}),
        Primitive::Date => json!({"type": "string", "format": "date"}),
        Primitive::Duration => json!({"type": "string", "format": "duration"}),
        Primitive::Guid => json!({"type": "string", "format": "uuid"}),
        Primitive::Binary => json!({"type": "string", "contentEncoding": "base64url"}),
        primitive if primitive.is_float() => json!({"type": "number"}),
        primitive if primitive.is_text() => json!({"type": "string"}),
        _ => json!({}),
    }
}

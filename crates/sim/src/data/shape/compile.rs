//! From types of the metadata to shapes.

use msgraph_codegen::model::{Item, Primitive, Property, PropertyKind, StructuredType, Type};

use std::sync::Arc;

use super::{Content, Enumeration, Member, Section, Shape};
use crate::data::json;
use crate::data::values::{Answer, Origin};
use crate::random::hash;
use crate::schema::Schema;

/// Types that contain themselves end here.
const DEEPEST: usize = 5;

impl Shape {
    /// Makes an entity type ready.
    pub(crate) fn of(schema: &Schema, entity: &str) -> Self {
        let short = entity.rsplit('.').next().unwrap_or(entity);
        let structured = schema.structured_types.get(entity);
        structured.map_or_else(Shape::default, |structured| build(schema, short, structured, ("", 0), None))
    }
}

fn build(
    schema: &Schema,
    entity: &str,
    structured: &StructuredType,
    (path, depth): (&str, usize),
    tag: Option<String>,
) -> Shape {
    let structural =
        structured.properties.iter().filter(|property| property.kind == PropertyKind::Structural);
    let members = structural.map(|property| {
        let path = if path.is_empty() { property.wire.clone() } else { format!("{path}/{}", property.wire) };
        Arc::new(member(schema, entity, property, &path, depth))
    });
    Shape::new(tag, members.collect(), path.is_empty())
}

fn member(schema: &Schema, entity: &str, property: &Property, path: &str, depth: usize) -> Member {
    let mut key = Vec::new();
    json::text(&mut key, &property.wire);
    key.push(b':');
    let origin = match path {
        "id" if entity.ends_with("Audit") => Origin::Rule(|record, _| Answer::DirectoryKey(record.id), None),
        "id" => Origin::Rule(|record, _| Answer::Guid(record.id), None),
        _ => Origin::of(entity, path),
    };
    Member {
        name: property.wire.clone(),
        section: Section::new(&origin),
        key,
        salt: hash(path),
        nullable: property.nullable,
        collection: property.type_.collection,
        origin,
        element_origin: Origin::of(entity, &format!("{path}/")),
        content: content(schema, entity, &property.type_, path, depth + 1),
    }
}

fn content(schema: &Schema, entity: &str, type_: &Type, path: &str, depth: usize) -> Content {
    let nested = |name: &str, tag| {
        let found = schema.structured_types.get(name)?;
        Some(build(schema, entity, found, (path, depth), tag))
    };
    match &type_.item {
        Item::Primitive(Primitive::Boolean) => Content::Boolean,
        Item::Primitive(
            Primitive::Text
            | Primitive::Date
            | Primitive::TimeOfDay
            | Primitive::Duration
            | Primitive::Binary,
        ) => Content::Text,
        Item::Primitive(Primitive::Guid) => Content::Guid,
        Item::Primitive(Primitive::DateTimeOffset) => Content::Time,
        Item::Primitive(Primitive::Single | Primitive::Double | Primitive::Decimal) => Content::Number,
        Item::Primitive(
            Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64,
        ) => Content::Integer,
        Item::Primitive(Primitive::Untyped) | Item::External(_) => Content::Untyped,
        Item::Enumeration(name) | Item::Flags(name) => {
            let Some(found) = schema.enumeration(&name.wire) else { return Content::Untyped };
            let names: Vec<_> = found.members.iter().map(|member| member.wire.clone()).collect();
            Content::Enumeration(Enumeration::new(names, found.is_flags))
        }
        _ if depth > DEEPEST => Content::Untyped,
        Item::Structured(name) => Content::Structure(nested(&name.wire, None).unwrap_or_default()),
        Item::Polymorphic(name) => {
            let variants =
                schema.polymorphic_types.get(&name.wire).map(|polymorphic| polymorphic.variants.as_slice());
            let shapes = variants.unwrap_or_default().iter().filter_map(|(_, variant)| {
                let structured = schema.structured_types.get(&variant.wire)?;
                if structured.is_abstract {
                    return None;
                }
                let tag =
                    (variant.wire != name.wire).then(|| format!("\"@odata.type\":\"#{}\",", variant.wire));
                nested(&variant.wire, tag)
            });
            Content::Polymorphic(shapes.collect())
        }
    }
}

//! Entity and complex types, with inherited properties inlined.

use super::documentation;
use super::index::Index;
use super::names::Names;
use super::types::Types;
use crate::csdl;
use crate::model::{Capabilities, Property, PropertyKind, StructuredType, StructuredTypeKind, TypeName};
use crate::naming::{self, Scope};

pub(super) fn resolve(index: &Index<'_>, names: &Names, types: &mut Types<'_, '_>) -> Vec<StructuredType> {
    let mut structured_types = Vec::new();
    for (wire, kind, definition) in index.structured_types() {
        if let Some(name) = names.type_(wire) {
            structured_types.push(structured(index, names, types, (name, kind, definition)));
        }
    }
    structured_types
}

fn structured(
    index: &Index<'_>,
    names: &Names,
    types: &mut Types<'_, '_>,
    (name, kind, definition): (&TypeName, StructuredTypeKind, &csdl::StructuredType),
) -> StructuredType {
    let mut fields = Scope::with(&["undeclared"]);
    let mut properties = Vec::new();
    let line = index.with_ancestors(&name.wire);
    let mut is_open = false;
    for ancestor in &line {
        let Some(type_) = index.structured(ancestor) else { continue };
        is_open |= type_.is_open;
        let inherited_from = (*ancestor != name.wire).then(|| ancestor.clone());
        for mut property in own_properties(index, types, ancestor, type_) {
            property.field = fields.unique(property.field);
            property.inherited_from.clone_from(&inherited_from);
            properties.push(property);
        }
    }
    StructuredType {
        name: name.clone(),
        kind,
        base: definition.base.as_ref().and_then(|base| names.type_(base.as_str())).cloned(),
        is_abstract: definition.is_abstract,
        is_open,
        properties,
        capabilities: if kind == StructuredTypeKind::Entity {
            documentation::capabilities(index, &line)
        } else {
            Capabilities { filter: false, top: false, skip: false, count: false }
        },
        queries: Vec::new(),
        documentation: documentation::of(index, &name.wire),
    }
}

/// What a type declares itself, values first, in the order of the document.
fn own_properties(
    index: &Index<'_>,
    types: &mut Types<'_, '_>,
    owner: &str,
    definition: &csdl::StructuredType,
) -> Vec<Property> {
    let mut properties = Vec::new();
    let documentation = |name: &str| documentation::of(index, &format!("{owner}/{name}"));
    for property in &definition.properties {
        properties.push(Property {
            wire: property.name.inner.clone(),
            field: naming::snake(&property.name),
            type_: types.resolve(&property.type_),
            nullable: property.nullable.unwrap_or(true),
            kind: PropertyKind::Structural,
            inherited_from: None,
            documented: None,
            documentation: documentation(&property.name),
        });
    }
    for navigation in &definition.navigation_properties {
        let kind = if navigation.contains_target {
            PropertyKind::ContainedNavigation
        } else {
            PropertyKind::Navigation
        };
        properties.push(Property {
            wire: navigation.name.inner.clone(),
            field: naming::snake(&navigation.name),
            type_: types.navigation(&navigation.type_, navigation.contains_target),
            nullable: navigation.nullable.unwrap_or(true),
            kind,
            inherited_from: None,
            documented: None,
            documentation: documentation(&navigation.name),
        });
    }
    properties
}

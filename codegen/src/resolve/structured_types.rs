//! Entity and complex types, with inherited properties inlined.
//!
//! Base types come first, so that each type adds its own to what its base has: the time is linear in what is generated,
//! however deep types derive from each other.

use std::collections::{BTreeSet, HashMap};

use super::cycles::Cycles;
use super::documentation::{self, DocumentedPath};
use super::names::Names;
use super::queries::{self, Documented};
use super::reports;
use super::types::Types;
use crate::csdl::{self, Definition, Index};
use crate::model::{Capabilities, Property, PropertyKind, StructuredType, StructuredTypeKind, TypeName};
use crate::naming::{self, Scope};

/// A resolved type, and what types that derive from it inherit.
struct Resolved {
    type_: StructuredType,
    documented: Vec<DocumentedPath>,
}

pub(super) fn resolve(
    index: &Index<'_>,
    names: &Names,
    cycles: &Cycles<'_>,
    types: &mut Types<'_, '_>,
) -> Vec<StructuredType> {
    let mut resolved: HashMap<&str, Resolved> = HashMap::new();
    for (wire, definition) in base_first(index) {
        let Some(name) = names.type_(wire) else { continue };
        let base = match definition {
            Definition::Entity(type_) | Definition::Complex(type_) => &type_.base,
            Definition::Enum(_) | Definition::Alias(_) => continue,
        };
        let base = base.as_ref().and_then(|base| resolved.get(base.as_str()));
        let type_ = structured_type(index, names, cycles, types, (name, definition), base);
        resolved.extend(type_.map(|type_| (wire, type_)));
    }
    let mut resolved: Vec<_> = resolved.into_values().map(|resolved| resolved.type_).collect();
    resolved.sort_by(|left, right| left.name.wire.cmp(&right.name.wire));
    resolved
}

/// All types, each after its base type.
fn base_first<'i, 'd>(index: &'i Index<'d>) -> Vec<(&'i str, Definition<'d>)> {
    let mut ordered = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, _) in index.types() {
        let mut line = Vec::new();
        let mut next = Some(name.as_str());
        while let Some(name) = next
            && let Some(definition) = index.get(name)
            && seen.insert(name.to_owned())
        {
            line.push((name, definition));
            let base = definition.structured().and_then(|type_| type_.inner.base.as_ref());
            next = base.map(|base| base.as_str());
        }
        ordered.extend(line.into_iter().rev());
    }
    ordered
}

fn structured_type(
    index: &Index<'_>,
    names: &Names,
    cycles: &Cycles<'_>,
    types: &mut Types<'_, '_>,
    (name, definition): (&TypeName, Definition<'_>),
    base: Option<&Resolved>,
) -> Option<Resolved> {
    let declared = definition.structured()?;
    let kind = match definition {
        Definition::Entity(_) => StructuredTypeKind::Entity,
        _ => StructuredTypeKind::Complex,
    };
    let mut documented = base.map(|base| base.documented.clone()).unwrap_or_default();
    documented.extend(documentation::queries(index, &name.wire));
    let operators = Documented::new(&documented);

    let mut fields = Scope::with(&["undeclared"]);
    let mut properties = Vec::new();
    for inherited in base.iter().flat_map(|base| &base.type_.properties) {
        let mut property = inherited.clone();
        property.field = fields.unique(property.field);
        property.inherited_from =
            property.inherited_from.or_else(|| base.map(|base| base.type_.name.wire.clone()));
        property.documented = operators.of(&property.wire).cloned();
        properties.push(property);
    }
    for mut property in own_properties(index, cycles, types, &name.wire, declared) {
        property.field = fields.unique(property.field);
        property.documented = operators.of(&property.wire).cloned();
        properties.push(property);
    }
    let mut derived: Vec<_> = index.derived(&name.wire).iter().collect();
    derived.sort_unstable();
    let is_entity = kind == StructuredTypeKind::Entity;
    let time = reports::time_property(
        index,
        &name.wire,
        &properties,
        base.and_then(|base| base.type_.time.as_ref()),
        types.diagnostics,
    );
    let type_ = StructuredType {
        name: name.clone(),
        kind,
        base: base.map(|base| base.type_.name.clone()),
        derived: derived.into_iter().filter_map(|each| names.type_(each.as_str())).cloned().collect(),
        is_abstract: declared.is_abstract,
        is_open: declared.is_open || base.is_some_and(|base| base.type_.is_open),
        capabilities: if is_entity {
            documentation::capabilities(index, &name.wire, base.map(|base| base.type_.capabilities))
        } else {
            Capabilities { filter: false, top: false, skip: false, count: false }
        },
        time,
        queries: if is_entity {
            queries::resolve(index, types, &name.wire, &properties, &operators)
        } else {
            Vec::new()
        },
        properties,
        documentation: documentation::of(index, &name.wire),
    };
    Some(Resolved { type_, documented })
}

/// The properties that a type declares itself, structural ones first, in the order of the document.
fn own_properties(
    index: &Index<'_>,
    cycles: &Cycles<'_>,
    types: &mut Types<'_, '_>,
    owner: &str,
    definition: &csdl::StructuredType,
) -> Vec<Property> {
    let mut properties = Vec::new();
    let documentation = |name: &str| documentation::of(index, &format!("{owner}/{name}"));
    for property in &definition.properties {
        let mut type_ = types.resolve(&property.type_);
        type_.boxed = cycles.needs_box(owner, &property.type_);
        properties.push(Property {
            wire: property.name.inner.clone(),
            field: naming::snake(&property.name),
            type_,
            nullable: property.nullable.unwrap_or(true),
            kind: PropertyKind::Structural,
            inherited_from: None,
            documented: None,
            observed: documentation::is_observed(index, &format!("{owner}/{}", property.name.inner)),
            documentation: documentation(&property.name),
        });
    }
    for navigation in &definition.navigation_properties {
        let contained = navigation.contains_target;
        let mut type_ = types.navigation(&navigation.type_, contained);
        type_.boxed = contained && cycles.needs_box(owner, &navigation.type_);
        properties.push(Property {
            wire: navigation.name.inner.clone(),
            field: naming::snake(&navigation.name),
            type_,
            nullable: navigation.nullable.unwrap_or(true),
            kind: if contained { PropertyKind::ContainedNavigation } else { PropertyKind::Navigation },
            inherited_from: None,
            documented: None,
            observed: false,
            documentation: documentation(&navigation.name),
        });
    }
    properties
}

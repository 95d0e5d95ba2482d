//! Entity and complex types, with inherited properties inlined.
//!
//! Base types come first, so that each type adds its own to what its base has: the time is linear in what is generated,
//! however deep types derive from each other. Base types that are not generated cost no more than what they declare.

use std::collections::{HashMap, HashSet};

use super::cycles::Cycles;
use super::documentation::{self, DocumentedPath};
use super::names::Names;
use super::queries::{self, Documented};
use super::reports;
use super::types::Types;
use super::unused::Used;
use crate::csdl::{self, Definition, Index};
use crate::model::{
    Capabilities, Property, PropertyKind, StructuredType, StructuredTypeKind, TimeProperty, TypeName,
};
use crate::naming::{self, Scope};

/// A resolved type, and what is documented of types that derive from it.
struct Resolved {
    type_: StructuredType,
    documented: Vec<DocumentedPath>,
}

pub(super) fn resolve(
    index: &Index<'_>,
    names: &Names,
    cycles: &Cycles<'_>,
    types: &mut Types<'_, '_>,
    used: &Used<'_>,
) -> Vec<StructuredType> {
    let mut resolved: HashMap<&str, Resolved> = HashMap::new();
    for (wire, definition) in base_first(index) {
        // What overlays state about queries of a type is checked even if the type is not generated.
        if !used.contains(wire) && !documentation::has_queries(index, wire) {
            continue;
        }
        let Some(name) = names.type_(wire) else { continue };
        let inherited = Inherited::of(index, cycles, types, definition, &resolved);
        let type_ = structured_type(index, names, cycles, types, (name, definition), inherited);
        resolved.extend(type_.map(|type_| (wire, type_)));
    }
    let resolved = resolved.into_values().map(|resolved| resolved.type_);
    let mut resolved: Vec<_> = resolved.filter(|type_| used.contains(&type_.name.wire)).collect();
    resolved.sort_by(|left, right| left.name.wire.cmp(&right.name.wire));
    resolved
}

/// All types, each after its base type.
fn base_first<'i, 'd>(index: &'i Index<'d>) -> Vec<(&'i str, Definition<'d>)> {
    let mut ordered = Vec::new();
    let mut seen: HashSet<&str> = HashSet::new();
    for (name, _) in index.types() {
        let mut line = Vec::new();
        let mut next = Some(name.as_str());
        while let Some(name) = next
            && let Some(definition) = index.get(name)
            && seen.insert(name)
        {
            line.push((name, definition));
            next = base(definition);
        }
        ordered.extend(line.into_iter().rev());
    }
    ordered
}

fn base(definition: Definition<'_>) -> Option<&str> {
    definition.structured()?.inner.base.as_ref().map(|base| base.as_str())
}

/// What a type has of its base types.
#[derive(Default)]
struct Inherited {
    properties: Vec<Property>,
    fields: Scope,
    documented: Vec<DocumentedPath>,
    capabilities: Option<Capabilities>,
    time: Option<TimeProperty>,
    is_open: bool,
}

impl Inherited {
    /// From the nearest base type that is resolved, and those that the type inherits through.
    fn of(
        index: &Index<'_>,
        cycles: &Cycles<'_>,
        types: &mut Types<'_, '_>,
        definition: Definition<'_>,
        resolved: &HashMap<&str, Resolved>,
    ) -> Self {
        let (mut through, mut seen) = (Vec::new(), HashSet::new());
        let mut inherited = Self { fields: Scope::with(&["undeclared"]), ..Self::default() };
        let mut next = base(definition);
        while let Some(wire) = next
            && let Some(definition) = index.get(wire)
            && seen.insert(wire)
        {
            if let Some(nearest) = resolved.get(wire) {
                inherited.inherit(nearest);
                break;
            }
            through.push((wire, definition));
            next = base(definition);
        }
        for (wire, definition) in through.into_iter().rev() {
            let Some(declared) = definition.structured() else { continue };
            inherited.is_open |= declared.is_open;
            inherited.capabilities = Some(documentation::capabilities(index, wire, inherited.capabilities));
            for property in own_properties(index, cycles, types, wire, declared) {
                inherited.add(Property { inherited_from: Some(wire.to_owned()), ..property });
            }
        }
        inherited
    }

    fn inherit(&mut self, base: &Resolved) {
        for property in &base.type_.properties {
            let mut property = property.clone();
            property.inherited_from.get_or_insert_with(|| base.type_.name.wire.clone());
            self.add(property);
        }
        self.documented.clone_from(&base.documented);
        self.capabilities = Some(base.type_.capabilities);
        self.time.clone_from(&base.type_.time);
        self.is_open = base.type_.is_open;
    }

    fn add(&mut self, mut property: Property) {
        property.field = self.fields.unique(property.field);
        self.properties.push(property);
    }
}

fn structured_type(
    index: &Index<'_>,
    names: &Names,
    cycles: &Cycles<'_>,
    types: &mut Types<'_, '_>,
    (name, definition): (&TypeName, Definition<'_>),
    mut inherited: Inherited,
) -> Option<Resolved> {
    let declared = definition.structured()?;
    let kind = match definition {
        Definition::Entity(_) => StructuredTypeKind::Entity,
        _ => StructuredTypeKind::Complex,
    };
    let is_entity = kind == StructuredTypeKind::Entity;
    for property in own_properties(index, cycles, types, &name.wire, declared) {
        inherited.add(property);
    }
    let Inherited { mut properties, mut documented, capabilities, time, is_open, .. } = inherited;
    documented.extend(documentation::queries(index, &name.wire));
    let operators = Documented::new(&documented);
    for property in &mut properties {
        property.documented = operators.of(&property.wire).cloned();
    }
    let mut derived: Vec<_> = index.derived(&name.wire).iter().collect();
    derived.sort_unstable();
    let type_ = StructuredType {
        name: name.clone(),
        kind,
        base: base(definition).and_then(|base| names.type_(base)).cloned(),
        derived: derived.into_iter().filter_map(|each| names.type_(each.as_str())).cloned().collect(),
        is_abstract: declared.is_abstract,
        is_open: declared.is_open || is_open,
        capabilities: if is_entity {
            documentation::capabilities(index, &name.wire, capabilities)
        } else {
            Capabilities { filter: false, top: false, skip: false, count: false }
        },
        time: reports::time_property(index, &name.wire, &properties, time.as_ref(), types.diagnostics),
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

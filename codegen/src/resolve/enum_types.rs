//! Enumerations, with the Rust names of their members.

use super::documentation;
use super::names::Names;
use super::unused::Used;
use crate::csdl::{Definition, EnumType, Index};
use crate::model::{Enumeration, Member};
use crate::naming::{self, Scope};

pub(super) fn resolve(index: &Index<'_>, names: &Names, used: &Used<'_>) -> Vec<Enumeration> {
    let enums = index.types().into_iter().filter_map(|(name, definition)| match definition {
        Definition::Enum(type_) => Some((name.as_str(), &type_.inner)),
        Definition::Entity(_) | Definition::Complex(_) | Definition::Alias(_) => None,
    });
    let enums = enums.filter(|(wire, _)| used.contains(wire));
    enums.filter_map(|(wire, definition)| enumeration(index, names, wire, definition)).collect()
}

fn enumeration(index: &Index<'_>, names: &Names, wire: &str, definition: &EnumType) -> Option<Enumeration> {
    let mut variants = Scope::default();
    let members = definition.values().map(|(member, value)| Member {
        wire: member.name.inner.clone(),
        variant: variants.unique(naming::variant(&member.name)),
        value,
        documentation: documentation::of(index, &format!("{wire}/{}", member.name.inner)),
    });
    Some(Enumeration {
        name: names.type_(wire)?.clone(),
        is_flags: definition.is_flags,
        members: members.collect(),
        documentation: documentation::of(index, wire),
    })
}

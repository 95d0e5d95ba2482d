//! What goes in must come out: a type, property, member or operation that the resolver lost is a defect of
//! the generator, and stops it.

use std::collections::BTreeMap;

use crate::model::{Model, StructuredTypeKind};

/// How many items of each kind there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entity types.
    pub entity_types: usize,
    /// Complex types.
    pub complex_types: usize,
    /// Enumerations.
    pub enumerations: usize,
    /// Properties and navigations, without the inherited ones.
    pub properties: usize,
    /// Members of enumerations.
    pub members: usize,
    /// Actions and functions.
    pub operations: usize,
}

impl Counts {
    /// Counts what a model has.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let structured_types =
            |kind| model.structured_types.iter().filter(|structured| structured.kind == kind).count();
        let declared = model.structured_types.iter().flat_map(|structured| &structured.properties);
        Counts {
            entity_types: structured_types(StructuredTypeKind::Entity),
            complex_types: structured_types(StructuredTypeKind::Complex),
            enumerations: model.enumerations.len(),
            properties: declared.filter(|property| property.inherited_from.is_none()).count(),
            members: model.enumerations.iter().map(|enumeration| enumeration.members.len()).sum(),
            operations: model.operations,
        }
    }

    /// The kinds whose numbers differ, with both numbers.
    #[must_use]
    pub fn differences(&self, other: &Self) -> BTreeMap<&'static str, (usize, usize)> {
        [
            ("entity types", self.entity_types, other.entity_types),
            ("complex types", self.complex_types, other.complex_types),
            ("enumerations", self.enumerations, other.enumerations),
            ("properties", self.properties, other.properties),
            ("members", self.members, other.members),
            ("operations", self.operations, other.operations),
        ]
        .into_iter()
        .filter(|(_, here, there)| here != there)
        .map(|(kind, here, there)| (kind, (here, there)))
        .collect()
    }
}

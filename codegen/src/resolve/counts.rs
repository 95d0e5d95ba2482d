//! Every declaration of the input must be in the output, or among what the notes list. A type, property, member or
//! operation that a pass lost is a defect of the generator, and stops it.

use std::collections::{BTreeSet, HashSet};

use crate::csdl::{Definition, Index};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Model, StructuredTypeKind};

/// The names of everything of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declarations {
    /// Entity types.
    pub entity_types: BTreeSet<String>,
    /// Complex types.
    pub complex_types: BTreeSet<String>,
    /// Enumerations.
    pub enumerations: BTreeSet<String>,
    /// Properties and navigation properties, without the inherited ones: `library.book/title`.
    pub properties: BTreeSet<String>,
    /// Members of enumerations: `library.mood/happy`.
    pub members: BTreeSet<String>,
    /// Actions and functions, one for each overload: `library.lend(library.book,Edm.Date)`.
    pub operations: BTreeSet<String>,
}

impl Declarations {
    /// What a document declares.
    #[must_use]
    pub fn of(index: &Index<'_>) -> Self {
        let mut declared = Self::default();
        for (name, definition) in index.types() {
            let (name, within) = (name.as_str(), |member: &str| format!("{name}/{member}"));
            match definition {
                Definition::Entity(type_) | Definition::Complex(type_) => {
                    let is_entity = matches!(definition, Definition::Entity(_));
                    let types =
                        if is_entity { &mut declared.entity_types } else { &mut declared.complex_types };
                    types.insert(name.to_owned());
                    declared.properties.extend(type_.properties.iter().map(|each| within(&each.name)));
                    let navigations = type_.navigation_properties.iter().map(|each| within(&each.name));
                    declared.properties.extend(navigations);
                }
                Definition::Enum(type_) => {
                    declared.enumerations.insert(name.to_owned());
                    declared.members.extend(type_.members.iter().map(|each| within(&each.name)));
                }
                // Another name for a primitive type has no Rust type of its own.
                Definition::Alias(_) => {}
            }
        }
        declared.operations = index
            .operations()
            .iter()
            .map(|each| {
                let [_, name] = each.targets();
                name
            })
            .collect();
        declared
    }

    /// What a model has, or leaves out with a note.
    #[must_use]
    pub fn of_model(model: &Model) -> Self {
        let mut found = Self::default();
        for type_ in &model.structured_types {
            let types = match type_.kind {
                StructuredTypeKind::Entity => &mut found.entity_types,
                StructuredTypeKind::Complex => &mut found.complex_types,
            };
            types.insert(type_.name.wire.clone());
            let own = type_.properties.iter().filter(|property| property.inherited_from.is_none());
            found.properties.extend(own.map(|property| format!("{}/{}", type_.name.wire, property.wire)));
        }
        for type_ in &model.enumerations {
            found.enumerations.insert(type_.name.wire.clone());
            found
                .members
                .extend(type_.members.iter().map(|each| format!("{}/{}", type_.name.wire, each.wire)));
        }
        let offered = model.request_builders.iter().flat_map(|builder| &builder.operations);
        found.operations = offered.map(|operation| operation.declared.clone()).collect();
        found.operations.extend(model.unreached.iter().chain(&model.replaced).cloned());
        found
    }

    /// One diagnostic for each kind of which a model lost something.
    #[must_use]
    pub fn lost_in(&self, model: &Model) -> Diagnostics {
        let found = Self::of_model(model);
        let unused: HashSet<&str> = model.unused.iter().map(String::as_str).collect();
        // A type, or the type of a property or member.
        let is_unused = |name: &str| unused.contains(name.split_once('/').map_or(name, |(type_, _)| type_));
        let mut diagnostics = Diagnostics::default();
        for (kind, declared, found) in [
            ("entity types", &self.entity_types, &found.entity_types),
            ("complex types", &self.complex_types, &found.complex_types),
            ("enumerations", &self.enumerations, &found.enumerations),
            ("properties", &self.properties, &found.properties),
            ("members", &self.members, &found.members),
            ("operations", &self.operations, &found.operations),
        ] {
            let lost = declared.difference(found).filter(|name| !is_unused(name));
            let lost: Vec<_> = lost.map(|name| format!("`{name}`")).collect();
            if !lost.is_empty() {
                let (declared, generated) = (declared.len(), declared.len() - lost.len());
                let message = format!("{declared} {kind} are declared, but {generated} would be generated");
                let shown = lost.get(..lost.len().min(5)).unwrap_or_default().join(", ");
                let more = if lost.len() > 5 { ", ..." } else { "" };
                let help = format!("lost: {shown}{more}; this is a defect of the generator");
                diagnostics.push(Diagnostic::error(message).help(help));
            }
        }
        diagnostics
    }
}

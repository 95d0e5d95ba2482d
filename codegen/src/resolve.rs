//! From CSDL to the resolved model: every name is decided, every reference followed, every problem reported.
//!
//! The document is a slice with its overlays merged in, so everything that it defines is generated.

mod counts;
mod cycles;
mod documentation;
mod index;
mod names;
mod places;
mod queries;
mod structures;
mod types;

pub use counts::Counts;

use std::collections::BTreeSet;

use crate::csdl::{Document, QualifiedName};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Enumeration, Family, Member, Model, Version};
use crate::naming::{self, Scope};

use index::Index;
use names::{Names, Namespaces};
use types::Types;

/// Resolves a document. Types that it names but doesn't define are errors, unless they are external.
///
/// # Errors
///
/// Every problem found, among them items that would be lost on the way.
pub fn resolve(
    document: &Document,
    version: &Version,
    external: &BTreeSet<QualifiedName>,
) -> Result<Model, Diagnostics> {
    let mut problems = Diagnostics::default();
    let index = Index::new(document, external);
    let namespaces = Namespaces::new(document.schemas.iter().map(|schema| schema.namespace.as_str()));
    let names = Names::new(index.type_names(), index.family_names(), &namespaces);
    let mut types = Types::new(&index, &names, &mut problems);

    let mut structures = structures::resolve(&index, &names, &mut types);
    let families = families(&index, &names);
    cycles::mark_boxed(&mut structures, &families);
    let (places, operations, unreached) = places::resolve(&index, &names, &namespaces, &mut types);
    let mut model = Model {
        version: version.clone(),
        enumerations: enumerations(&index, &names),
        operator_sets: Vec::new(),
        structures,
        families,
        places,
        missing: documentation::missing(&index),
        operations,
        unreached,
    };
    queries::resolve(&index, &mut model, &mut problems);
    for (kind, (declared, resolved)) in index.counts().differences(&Counts::of(&model)) {
        problems.push(Diagnostic::error(format!(
            "{declared} {kind} are declared, but {resolved} would be generated"
        )));
    }
    problems.or(model)
}

fn families(index: &Index<'_>, names: &Names) -> Vec<Family> {
    let family = |base: &str| {
        let mut variants = Scope::default();
        Some(Family {
            name: names.family(base)?.clone(),
            base: names.type_(base)?.clone(),
            variants: index
                .with_descendants(base)
                .filter_map(|wire| names.type_(wire))
                .map(|name| (variants.unique(naming::variant(&name.rust)), name.clone()))
                .collect(),
            documentation: documentation::of(index, base),
        })
    };
    index.family_names().filter_map(family).collect()
}

fn enumerations(index: &Index<'_>, names: &Names) -> Vec<Enumeration> {
    let enumeration = |(wire, definition): (&str, &crate::csdl::EnumType)| {
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
    };
    index.enumerations().filter_map(enumeration).collect()
}

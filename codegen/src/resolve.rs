//! From CSDL to the resolved model: every name is decided, every reference followed, every problem reported.
//!
//! The document is a slice with its overlays merged in, so everything that it defines is generated.

mod counts;
mod cycles;
mod documentation;
mod index;
mod names;
mod queries;
mod request_builders;
mod structured_types;
mod types;

pub use counts::Counts;

use std::collections::BTreeSet;

use crate::csdl::{Document, QualifiedName};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Enumeration, Member, Model, PolymorphicType, Version};
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
    let mut diagnostics = Diagnostics::default();
    let index = Index::new(document, external);
    let namespaces = Namespaces::new(document.schemas.iter().map(|schema| schema.namespace.as_str()));
    let names = Names::new(index.type_names(), index.polymorphic_names(), &namespaces);
    let mut types = Types::new(&index, &names, &mut diagnostics);

    let mut structured_types = structured_types::resolve(&index, &names, &mut types);
    let polymorphic_types = polymorphic_types(&index, &names);
    cycles::mark_boxed(&mut structured_types, &polymorphic_types);
    let (request_builders, operations, unreached) =
        request_builders::resolve(&index, &names, &namespaces, &mut types);
    let mut model = Model {
        version: version.clone(),
        enumerations: enumerations(&index, &names),
        operator_sets: Vec::new(),
        structured_types,
        polymorphic_types,
        request_builders,
        unavailable: documentation::unavailable(&index),
        operations,
        unreached,
    };
    queries::resolve(&index, &mut model, &mut diagnostics);
    for (kind, (declared, resolved)) in index.counts().differences(&Counts::of(&model)) {
        diagnostics.push(Diagnostic::error(format!(
            "{declared} {kind} are declared, but {resolved} would be generated"
        )));
    }
    diagnostics.or(model)
}

fn polymorphic_types(index: &Index<'_>, names: &Names) -> Vec<PolymorphicType> {
    let polymorphic = |base: &str| {
        let mut variants = Scope::default();
        Some(PolymorphicType {
            name: names.polymorphic(base)?.clone(),
            base: names.type_(base)?.clone(),
            variants: index
                .with_derived(base)
                .filter_map(|wire| names.type_(wire))
                .map(|name| (variants.unique(naming::variant(&name.rust)), name.clone()))
                .collect(),
            documentation: documentation::of(index, base),
        })
    };
    index.polymorphic_names().filter_map(polymorphic).collect()
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

//! From CSDL to the resolved model: every name is decided, every reference is followed, every defect is reported.
//!
//! The document is a slice merged with its overlays, so everything that it defines is generated or noted. Each pass returns new
//! values and changes nothing that an earlier pass returned.

mod counts;
mod cycles;
mod documentation;
mod enum_types;
mod links;
mod names;
mod polymorphic_types;
mod queries;
mod reports;
mod request_builders;
mod structured_types;
mod types;
mod unused;

pub use counts::Declarations;

use std::collections::BTreeSet;

use crate::csdl::{Document, Index, QualifiedName};
use crate::diagnostic::Diagnostics;
use crate::model::{Model, Version};

use cycles::Cycles;
use names::{Names, Namespaces};
use reports::Reports;
use types::Types;
use unused::Used;

/// What a document is resolved with.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Types that the document names but does not define.
    pub external: BTreeSet<QualifiedName>,
    /// Entity types whose collections yield the type or any derived type, chosen by `@odata.type`.
    pub polymorphic: BTreeSet<QualifiedName>,
}

/// A resolved document.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The model.
    pub model: Model,
    /// Everything that the document declares and the model leaves out, grouped.
    pub notes: Diagnostics,
}

/// Resolves a document.
///
/// # Errors
///
/// Every defect found: types that are neither defined nor external, documented queries that lead nowhere, and
/// declarations that a pass lost.
pub fn resolve(document: &Document, version: &Version, settings: &Settings) -> Result<Resolved, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let index = Index::new(document);
    let namespaces = Namespaces::new(document.schemas.iter().map(|schema| schema.namespace.as_str()));
    let polymorphic = polymorphic_types::find(&index, &settings.polymorphic, &mut diagnostics);
    let names = Names::new(names::generated(&index), polymorphic.iter().copied(), &namespaces);
    let cycles = Cycles::new(&index, &polymorphic);
    let mut types = Types::new(&index, &names, &settings.external, &mut diagnostics);

    let builders = request_builders::resolve(&index, &names, &namespaces, &mut types);
    let used = Used::of(&index, &builders.request_builders);
    let structured_types = structured_types::resolve(&index, &names, &cycles, &mut types, &used);
    let polymorphic_types = polymorphic_types::resolve(&index, &names, &polymorphic, &used);
    let enumerations = enum_types::resolve(&index, &names, &used);
    let unused = used.unused(&index);
    let mut notes = builders.notes;
    notes.extend(unused::notes(&unused));
    let reports = Reports::new(&index, &structured_types, &polymorphic_types, &builders.request_builders);
    let reports = reports.resolve(&mut diagnostics);
    let model = Model {
        version: version.clone(),
        operator_sets: queries::operator_sets(&structured_types),
        structured_types,
        polymorphic_types,
        enumerations,
        request_builders: builders.request_builders,
        reports,
        unavailable: documentation::unavailable(&index),
        unreached: builders.unreached,
        replaced: builders.replaced,
        unused,
    };
    let model = links::resolve(&index, model, &mut diagnostics);
    diagnostics.extend(Declarations::of(&index).lost_in(&model));
    diagnostics.or(Resolved { model, notes })
}

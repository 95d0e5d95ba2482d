//! Types that no request returns or sends and that no property has: nobody could get hold of a value.
//!
//! Typical are the entity type of a singleton that only leads to collections, and an abstract base type whose properties
//! the derived types repeat.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Enumeration, Item, PolymorphicType, RequestBuilder, StructuredType, Type};

/// The types that are left after the unused ones were removed.
pub(super) struct Used {
    pub(super) structured_types: Vec<StructuredType>,
    pub(super) polymorphic_types: Vec<PolymorphicType>,
    pub(super) enumerations: Vec<Enumeration>,
    /// The wire names of the unused types.
    pub(super) unused: Vec<String>,
}

/// Removes what nothing uses.
pub(super) fn remove(
    structured_types: Vec<StructuredType>,
    polymorphic_types: Vec<PolymorphicType>,
    enumerations: Vec<Enumeration>,
    request_builders: &[RequestBuilder],
) -> Used {
    let used = used(&structured_types, request_builders);
    let mut unused = Vec::new();
    let structured_types = split(structured_types, &used, |type_| &type_.name.wire, &mut unused);
    let enumerations = split(enumerations, &used, |type_| &type_.name.wire, &mut unused);
    let polymorphic_types =
        polymorphic_types.into_iter().filter(|type_| used.contains(&type_.base.wire)).collect();
    unused.sort_unstable();
    Used { structured_types, polymorphic_types, enumerations, unused }
}

/// A note that names the unused types.
pub(super) fn notes(unused: &[String]) -> Diagnostics {
    let mut notes = Diagnostics::default();
    let what = match unused {
        [] => return notes,
        [_] => "type is not generated, since no request and no property has it",
        _ => "types are not generated, since no request and no property has them",
    };
    notes.push(Diagnostic::note(format!("{} {what}: {}", unused.len(), unused.join(", "))));
    notes
}

/// The wire names of all types that a value can have: those of requests, of their properties, and derived types.
fn used(structured_types: &[StructuredType], request_builders: &[RequestBuilder]) -> BTreeSet<String> {
    let by_name: BTreeMap<_, _> =
        structured_types.iter().map(|type_| (type_.name.wire.as_str(), type_)).collect();
    let mut pending: Vec<&str> = Vec::new();
    for builder in request_builders {
        if builder.readable {
            pending.push(&builder.entity.wire);
        }
        let operations = builder.operations.iter();
        let operations = operations
            .flat_map(|each| each.result.iter().chain(each.parameters.iter().map(|each| &each.type_)));
        pending.extend(builder.key.iter().map(|part| &part.type_).chain(operations).filter_map(named));
    }
    let mut used = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if !used.insert(name.to_owned()) {
            continue;
        }
        if let Some(type_) = by_name.get(name) {
            pending.extend(type_.properties.iter().filter_map(|property| named(&property.type_)));
            pending.extend(type_.derived.iter().map(|derived| derived.wire.as_str()));
        }
    }
    used
}

/// The wire name of the generated type that values of a type have.
fn named(type_: &Type) -> Option<&str> {
    match &type_.item {
        Item::Enumeration(name) | Item::Flags(name) | Item::Structured(name) | Item::Polymorphic(name) => {
            Some(&name.wire)
        }
        Item::Primitive(_) | Item::External(_) => None,
    }
}

/// The used ones; the names of the others go to `unused`.
fn split<T>(
    types: Vec<T>,
    used: &BTreeSet<String>,
    name: impl Fn(&T) -> &String,
    unused: &mut Vec<String>,
) -> Vec<T> {
    let (kept, left_out): (Vec<_>, Vec<_>) = types.into_iter().partition(|type_| used.contains(name(type_)));
    unused.extend(left_out.iter().map(|type_| name(type_).clone()));
    kept
}

//! Types that no request returns or sends and that no property has: nobody could get hold of a value.
//!
//! Typical are the entity type of a singleton that only leads to collections, and an abstract base type whose properties
//! the derived types repeat.

use std::collections::HashSet;

use crate::csdl::{Definition, Index, QualifiedName};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Item, RequestBuilder, Type};

/// The wire names of all types that a value can have: those of requests, of their properties, and derived types.
pub(super) struct Used<'a> {
    names: HashSet<&'a str>,
}

impl<'a> Used<'a> {
    pub(super) fn of(index: &'a Index<'_>, request_builders: &'a [RequestBuilder]) -> Self {
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
        let (mut names, mut declaring) = (HashSet::new(), HashSet::new());
        while let Some(name) = pending.pop() {
            if !names.insert(name) {
                continue;
            }
            pending.extend(index.derived(name).iter().map(QualifiedName::as_str));
            // Properties of base types are inlined; the base types of one that was seen before were seen too.
            let mut next = Some(name);
            while let Some(name) = next
                && let Some(type_) = index.structured(name)
                && declaring.insert(name)
            {
                pending.extend(type_.properties.iter().map(|each| each.type_.name.as_str()));
                let contained = type_.navigation_properties.iter().filter(|each| each.contains_target);
                pending.extend(contained.map(|each| each.type_.name.as_str()));
                next = type_.inner.base.as_ref().map(|base| base.as_str());
            }
        }
        Used { names }
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The wire names of the types that are not used, sorted.
    pub(super) fn unused(&self, index: &Index<'_>) -> Vec<String> {
        let types = index.types().into_iter();
        let types = types.filter(|(_, definition)| !matches!(definition, Definition::Alias(_)));
        let names = types.map(|(name, _)| name.as_str()).filter(|name| !self.contains(name));
        names.map(str::to_owned).collect()
    }
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

/// The wire name of the generated type that values of a type have.
fn named(type_: &Type) -> Option<&str> {
    match &type_.item {
        Item::Enumeration(name) | Item::Flags(name) | Item::Structured(name) | Item::Polymorphic(name) => {
            Some(&name.wire)
        }
        Item::Primitive(_) | Item::External(_) => None,
    }
}

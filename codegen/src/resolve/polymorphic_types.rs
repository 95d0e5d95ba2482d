//! Types that represent themselves and every derived type.
//!
//! A complex type is polymorphic if a property, parameter or return value has it and something derives from it. An
//! entity type is polymorphic only if it is listed: otherwise a type that the service adds later would change the
//! record type of a collection.

use std::collections::BTreeSet;

use super::documentation;
use super::names::Names;
use super::unused::Used;
use crate::csdl::{Definition, Index, QualifiedName, TypeRef};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::PolymorphicType;
use crate::naming::{self, Scope};
use crate::suggest::did_you_mean;

/// The qualified names of the polymorphic types, sorted.
pub(super) fn find<'d>(
    index: &'d Index<'d>,
    listed: &'d BTreeSet<QualifiedName>,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<&'d str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for type_ in values(index) {
        let name = &type_.name;
        if matches!(index.get(name), Some(Definition::Complex(_))) && !index.derived(name).is_empty() {
            found.insert(name.as_str());
        }
    }
    for name in listed {
        let problem = match index.get(name) {
            Some(Definition::Entity(_)) if !index.derived(name).is_empty() => {
                found.insert(name.as_str());
                continue;
            }
            Some(Definition::Entity(_)) => format!("nothing derives from the polymorphic type `{name}`"),
            Some(other) => format!("the polymorphic type `{name}` is {}, not an entity type", other.kind()),
            None => format!("the polymorphic type `{name}` is not defined"),
        };
        let help = did_you_mean(name.as_str(), index.names().map(QualifiedName::as_str))
            .filter(|_| index.get(name).is_none())
            .unwrap_or_else(|| "remove it from `polymorphic`".to_owned());
        diagnostics.push(Diagnostic::error(problem).help(help));
    }
    found
}

/// Resolves those that are used.
pub(super) fn resolve(
    index: &Index<'_>,
    names: &Names,
    found: &BTreeSet<&str>,
    used: &Used<'_>,
) -> Vec<PolymorphicType> {
    let polymorphic = |base: &&str| {
        let mut variants = Scope::default();
        Some(PolymorphicType {
            name: names.polymorphic(base)?.clone(),
            base: names.type_(base)?.clone(),
            variants: index
                .with_derived(base)
                .into_iter()
                .filter_map(|wire| names.type_(wire))
                .map(|name| (variants.unique(naming::variant(&name.rust)), name.clone()))
                .collect(),
            documentation: documentation::of(index, base),
        })
    };
    found.iter().filter(|base| used.contains(base)).filter_map(polymorphic).collect()
}

/// The types of properties, parameters and return values.
fn values<'d>(index: &Index<'d>) -> impl Iterator<Item = &'d TypeRef> {
    let schemas = &index.document().schemas;
    let properties = schemas.iter().flat_map(|schema| {
        let types = schema.entity_types.iter().chain(&schema.complex_types);
        types.flat_map(|type_| &type_.properties).map(|property| &property.type_.inner)
    });
    let operations = schemas.iter().flat_map(|schema| schema.actions.iter().chain(&schema.functions));
    let operations = operations.flat_map(|operation| {
        let parameters = operation.parameters.iter().skip(usize::from(operation.is_bound));
        let parameters = parameters.map(|parameter| &parameter.type_.inner);
        parameters.chain(operation.return_type.iter().map(|returned| &returned.type_.inner))
    });
    properties.chain(operations)
}

use std::collections::BTreeMap;

use super::{Annotations, Document, Schema, Target, TypeRef};
use crate::source::Spanned;

/// Brings a document into the order that doesn't depend on who wrote it.
///
/// Schemas, types, terms, operations and what the container offers are sorted by name, overloads by the
/// types of their parameters. Out-of-line annotations stand in the schema of what they annotate (or, for
/// what another document defines, in the first schema), sorted by target, all of one target in one element,
/// sorted by term. What is declared within a type stays as declared.
pub fn sort(document: &mut Document) {
    gather_annotations(document);
    document.schemas.sort_by(|left, right| left.namespace.inner.cmp(&right.namespace.inner));
    for schema in &mut document.schemas {
        sort_schema(schema);
    }
}

fn sort_schema(schema: &mut Schema) {
    schema.entity_types.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
    schema.complex_types.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
    schema.enum_types.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
    schema.type_definitions.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
    schema.terms.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
    for operations in [&mut schema.actions, &mut schema.functions] {
        operations.sort_by_cached_key(|operation| {
            let types = operation.parameters.iter().map(|parameter| parameter.type_.inner.clone());
            (operation.name.inner.clone(), types.collect::<Vec<TypeRef>>())
        });
    }
    if let Some(container) = &mut schema.entity_container {
        container.entity_sets.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
        container.singletons.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
        container.action_imports.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
        container.function_imports.sort_by(|left, right| left.name.inner.cmp(&right.name.inner));
        for set in &mut container.entity_sets {
            set.bindings.sort_by(|left, right| left.path.inner.cmp(&right.path.inner));
        }
        for singleton in &mut container.singletons {
            singleton.bindings.sort_by(|left, right| left.path.inner.cmp(&right.path.inner));
        }
    }
}

/// Puts each annotation into the schema where it belongs.
fn gather_annotations(document: &mut Document) {
    let mut by_target: BTreeMap<(Target, Option<String>), Spanned<Annotations>> = BTreeMap::new();
    for schema in &mut document.schemas {
        for annotations in schema.annotations.drain(..) {
            let qualifier = annotations.qualifier.as_ref().map(|qualifier| qualifier.inner.clone());
            by_target
                .entry((annotations.target.inner.clone(), qualifier))
                .and_modify(|all| all.annotations.extend_from_slice(&annotations.annotations))
                .or_insert(annotations);
        }
    }
    for ((target, _), mut annotations) in by_target {
        annotations.annotations.sort_by(|left, right| {
            let qualifier = |side: &super::Annotation| side.qualifier.as_ref().map(|text| text.inner.clone());
            left.term.cmp(&right.term).then_with(|| qualifier(left).cmp(&qualifier(right)))
        });
        let home = document
            .schemas
            .iter()
            .position(|schema| schema.namespace.as_str() == target.element.namespace())
            .unwrap_or(0);
        if let Some(schema) = document.schemas.get_mut(home) {
            schema.annotations.push(annotations);
        }
    }
}

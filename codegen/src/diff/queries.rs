//! What can be filtered and sorted by.

use std::collections::BTreeSet;

use super::{
    Action, Aspect, Changes, Effect, Path, Subject,
    describe::{operators, queried_type, rust_type},
    pairs::Pairs,
};
use crate::model::{Item, Operator, Query, StructuredType};

pub(super) fn compare(changes: &mut Changes<'_>) {
    let (from, to) = (changes.from, changes.to);
    for (old, new) in
        Pairs::by_key(&from.structured_types, &to.structured_types, |structured| &structured.name.wire).both
    {
        compare_queries(changes, old, new);
    }
}

fn compare_queries(changes: &mut Changes<'_>, old: &StructuredType, new: &StructuredType) {
    let owner = Path::model(changes.from, &old.name);
    let child = |query: &Query| owner.child(&wire(query), &query.constant);
    let mut pairs = Pairs::by_key(&old.queries, &new.queries, wire);
    pairs.same_in_rust(|query| query.constant.as_str());
    // The constant of a property comes and goes with the property.
    let has_property = |structured: &StructuredType, query: &Query| {
        structured.properties.iter().any(|property| property.wire == wire(query))
    };
    for removed in pairs.removed {
        if !has_property(old, removed) || has_property(new, removed) {
            changes.removed(Subject::QueryPath, &child(removed), "is gone");
        }
    }
    for added in pairs.added {
        if !has_property(new, added) || has_property(old, added) {
            let message = format!("is new, documented with {}", operators(documented(added)));
            changes.added(Subject::QueryPath, &child(added), message);
        }
    }
    for (old_query, new_query) in pairs.both {
        changes.rust_name(Subject::QueryPath, &child(old_query), &child(new_query));
        let types = (queried_type(&old_query.type_), queried_type(&new_query.type_));
        let is_reported =
            has_property(old, old_query) && rust_type(&old_query.type_) != rust_type(&new_query.type_);
        let shape_differs = old_query.collection.is_some() != new_query.collection.is_some();
        if shape_differs || (types.0 != types.1 && !is_reported) {
            let message = format!("compares with `{}` now, compared with `{}`", types.1, types.0);
            let what = (Subject::QueryPath, Action::Changed(Aspect::Type));
            // Text compares with text whatever type the metadata declares, except for operators that match a part of it.
            let is_text = |query: &Query| {
                !query.type_.collection
                    && matches!(query.type_.item, Item::Primitive(primitive) if primitive.is_text())
            };
            let asks_for_parts = documented(old_query).iter().any(|operator| {
                matches!(operator, Operator::StartsWith | Operator::EndsWith | Operator::Contains)
            });
            let is_conduct = !shape_differs && is_text(old_query) && is_text(new_query) && !asks_for_parts;
            let effect = if is_conduct { Effect::Conduct } else { Effect::Breaking };
            changes.push(effect, what, &child(old_query), message);
        }
        compare_operators(changes, &child(old_query), documented(old_query), documented(new_query));
    }
}

fn compare_operators(
    changes: &mut Changes<'_>,
    path: &Path,
    old: &BTreeSet<Operator>,
    new: &BTreeSet<Operator>,
) {
    let what = || (Subject::QueryPath, Action::Changed(Aspect::Operators));
    if !old.is_subset(new) {
        let message = format!("is no longer documented with {}", operators(old.difference(new)));
        changes.push(Effect::Breaking, what(), path, message);
    }
    if !new.is_subset(old) {
        let message = format!("is documented with {} now", operators(new.difference(old)));
        changes.push(Effect::Additive, what(), path, message);
    }
}

fn documented(query: &Query) -> &BTreeSet<Operator> {
    const NONE: &BTreeSet<Operator> = &BTreeSet::new();
    query.operators.as_ref().map_or(NONE, |set| &set.operators)
}

fn wire(query: &Query) -> String {
    match &query.collection {
        Some(collection) => format!("{collection}/{}", query.path),
        None => query.path.clone(),
    }
}

//! What annotations state, for readers and for queries.

use std::collections::{BTreeMap, BTreeSet};

use crate::cloud::Cloud;
use crate::csdl::annotations::{
    self, COUNT_RESTRICTIONS, DESCRIPTION, DOCUMENTED_QUERIES, EXPLICIT_OPERATION_BINDINGS,
    FILTER_RESTRICTIONS, LONG_DESCRIPTION, NAVIGATION_RESTRICTIONS, OBSERVED, OPTIONAL_PARAMETER,
    READ_RESTRICTIONS, REQUIRES_EXPLICIT_BINDING, REVISIONS, SKIP_SUPPORTED, TIME_PROPERTY, TOP_SUPPORTED,
};
use crate::csdl::{Annotation, Expression, Index, Record, Scalar};
use crate::model::{Capabilities, Deprecation, Documentation, Operator};
use crate::source::{Span, Spanned};

/// The documentation of an element, given as the target of out-of-line annotations.
pub(super) fn of(index: &Index<'_>, target: &str) -> Documentation {
    let text = |term| find(index, target, term).and_then(Expression::as_string).map(str::to_owned);
    let mut texts = index
        .annotations(target)
        .filter(|annotation| [DESCRIPTION, LONG_DESCRIPTION].contains(&annotation.term.as_str()));
    Documentation {
        summary: text(DESCRIPTION),
        details: text(LONG_DESCRIPTION),
        links: BTreeMap::new(),
        has_code_spans: texts.all(|annotation| index.is_from_overlay(annotation)),
        deprecation: find(index, target, REVISIONS).and_then(deprecation),
        unavailable_in: index.annotations(target).filter_map(unavailable_in_cloud).collect(),
    }
}

/// What is unavailable in each cloud, by the targets of annotations.
pub(super) fn unavailable(index: &Index<'_>) -> BTreeMap<Cloud, BTreeSet<String>> {
    let mut unavailable: BTreeMap<Cloud, BTreeSet<String>> = BTreeMap::new();
    for (target, annotation) in index.annotated() {
        if let Some(cloud) = unavailable_in_cloud(annotation) {
            unavailable.entry(cloud).or_default().insert(target.to_owned());
        }
    }
    unavailable
}

/// The cloud in which the annotated item is unavailable, if the annotation states that.
fn unavailable_in_cloud(annotation: &Annotation) -> Option<Cloud> {
    if annotations::is_unavailable(annotation) { annotations::cloud(annotation) } else { None }
}

/// Whether an operation can be called without this parameter.
pub(super) fn is_optional(index: &Index<'_>, parameter: &str) -> bool {
    index.annotations(parameter).any(|annotation| annotation.term.as_str() == OPTIONAL_PARAMETER)
}

/// The query options that collections of a type support. `base` has those of the base type; by default, OData supports all.
pub(super) fn capabilities(index: &Index<'_>, type_: &str, base: Option<Capabilities>) -> Capabilities {
    let supported = |term: &str, property: &str| match find(index, type_, term)? {
        Expression::Record(record) => record.get(property).and_then(|value| value.as_bool()),
        expression => expression.as_bool(),
    };
    let inherited = base.unwrap_or(Capabilities { filter: true, top: true, skip: true, count: true });
    Capabilities {
        filter: supported(FILTER_RESTRICTIONS, "Filterable").unwrap_or(inherited.filter),
        top: supported(TOP_SUPPORTED, "").unwrap_or(inherited.top),
        skip: supported(SKIP_SUPPORTED, "").unwrap_or(inherited.skip),
        count: supported(COUNT_RESTRICTIONS, "Countable").unwrap_or(inherited.count),
    }
}

/// Whether entities can be listed, and read by key, as far as an annotation states.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Readable {
    pub(super) listed: Option<bool>,
    pub(super) by_key: Option<bool>,
}

impl Readable {
    /// The value of `ReadRestrictions`. Entities that cannot be listed can be read by key only if that is stated.
    fn of(record: &Record) -> Self {
        let by_key = match record.get("ReadByKeyRestrictions").map(|value| &value.inner) {
            Some(Expression::Record(record)) => record.get("Readable").and_then(|value| value.as_bool()),
            _ => None,
        };
        let listed = record.get("Readable").and_then(|value| value.as_bool());
        Readable { listed, by_key: by_key.or(listed) }
    }
}

/// Whether the service lets one read an element: its entities, and one of them by its key.
pub(super) fn readable(index: &Index<'_>, target: &str) -> Readable {
    match find(index, target, READ_RESTRICTIONS) {
        Some(Expression::Record(record)) => Readable::of(record),
        _ => Readable::default(),
    }
}

/// What an annotation of a set, singleton or navigation property states of reading along paths from there.
pub(super) fn restricted_paths<'d>(index: &Index<'d>, target: &str) -> Vec<(&'d str, Readable)> {
    let Some(Expression::Record(record)) = find(index, target, NAVIGATION_RESTRICTIONS) else {
        return Vec::new();
    };
    let Some(Expression::Collection(rows)) =
        record.get("RestrictedProperties").map(|properties| &properties.inner)
    else {
        return Vec::new();
    };
    let restricted = |row: &'d Spanned<Expression>| {
        let Expression::Record(row) = &row.inner else { return None };
        let (Expression::Path(_, path) | Expression::Scalar(Scalar::String, path)) =
            &row.get("NavigationProperty")?.inner
        else {
            return None;
        };
        let Expression::Record(restrictions) = &row.get("ReadRestrictions")?.inner else { return None };
        Some((path.as_str(), Readable::of(restrictions)))
    };
    rows.iter().filter_map(restricted).collect()
}

/// Whether an operation is offered only where it is bound explicitly.
pub(super) fn requires_explicit_binding(index: &Index<'_>, operation: &str) -> bool {
    let mut annotations = index.annotations(operation);
    annotations.any(|annotation| {
        annotation.term.as_str() == REQUIRES_EXPLICIT_BINDING
            && annotation.value.as_ref().is_none_or(|value| value.as_bool() != Some(false))
    })
}

/// The operations that are bound explicitly to a type, set or navigation property.
pub(super) fn explicit_bindings(index: &Index<'_>, target: &str) -> BTreeSet<String> {
    let Some(Expression::Collection(names)) = find(index, target, EXPLICIT_OPERATION_BINDINGS) else {
        return BTreeSet::new();
    };
    names
        .iter()
        .filter_map(|name| name.as_string())
        .map(|name| index.document().resolve(name).as_str().to_owned())
        .collect()
}

/// A path with the operators that the service documents for it.
#[derive(Clone, Debug)]
pub(super) struct DocumentedPath {
    pub(super) path: String,
    pub(super) operators: BTreeSet<Operator>,
    pub(super) span: Span,
}

/// The documented paths of an entity type itself. Malformed records are reported when the annotations are checked.
pub(super) fn queries(index: &Index<'_>, type_: &str) -> Vec<DocumentedPath> {
    match find(index, type_, DOCUMENTED_QUERIES) {
        Some(Expression::Collection(rows)) => rows.iter().filter_map(documented_path).collect(),
        _ => Vec::new(),
    }
}

/// Whether an annotation states by what entities of a type can be queried.
pub(super) fn has_queries(index: &Index<'_>, type_: &str) -> bool {
    let terms = [DOCUMENTED_QUERIES, TIME_PROPERTY];
    index.annotations(type_).any(|annotation| terms.contains(&annotation.term.as_str()))
}

/// Whether an overlay added a property, because responses have it and the metadata does not declare it.
pub(super) fn is_observed(index: &Index<'_>, property: &str) -> bool {
    index.annotations(property).any(|annotation| annotation.term.as_str() == OBSERVED)
}

fn documented_path(row: &Spanned<Expression>) -> Option<DocumentedPath> {
    let Expression::Record(record) = &row.inner else { return None };
    let text = |name| record.get(name).and_then(|value| value.as_string());
    let words: Vec<_> = text("Operators").unwrap_or_default().split(',').map(str::trim).collect();
    let sorts = record.get("OrderBy").and_then(|value| value.as_bool()).unwrap_or(false);
    let operators = Operator::ALL.into_iter().filter(|operator| match operator {
        Operator::OrderBy => sorts,
        operator => words.contains(&operator.wire()),
    });
    Some(DocumentedPath { path: text("Path")?.to_owned(), operators: operators.collect(), span: row.span })
}

fn find<'d>(index: &Index<'d>, target: &str, term: &str) -> Option<&'d Expression> {
    let mut annotations = index.annotations(target);
    let annotation = annotations.find(|annotation| annotation.term.as_str() == term)?;
    annotation.value.as_ref().map(|value| &value.inner)
}

/// The first revision of kind `Deprecated`.
fn deprecation(revisions: &Expression) -> Option<Deprecation> {
    let Expression::Collection(revisions) = revisions else { return None };
    revisions.iter().find_map(|revision| {
        let Expression::Record(record) = &revision.inner else { return None };
        let is_deprecated = match &record.get("Kind")?.inner {
            Expression::EnumMember(members) => members.iter().any(|(_, member)| member == "Deprecated"),
            _ => false,
        };
        let text = |name| match &record.get(name)?.inner {
            Expression::Scalar(Scalar::String | Scalar::Date, text) => Some(text.clone()),
            _ => None,
        };
        is_deprecated.then(|| Deprecation {
            date: text("Date"),
            removal_date: text("RemovalDate"),
            version: text("Version"),
        })
    })
}

//! What annotations say, for the reader and for queries.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use crate::cloud::Cloud;
use crate::csdl::annotations::{
    self, COUNT_RESTRICTIONS, DESCRIPTION, DOCUMENTED_QUERIES, FILTER_RESTRICTIONS, LONG_DESCRIPTION,
    OPTIONAL_PARAMETER, REVISIONS, SKIP_SUPPORTED, TOP_SUPPORTED, UNAVAILABLE,
};
use crate::csdl::{Annotation, Expression, Scalar};
use crate::model::{Capabilities, Deprecation, Documentation, Operator};
use crate::source::{Span, Spanned};

/// What is said of an element, given as the target of out-of-line annotations.
pub(super) fn of(index: &Index<'_>, target: &str) -> Documentation {
    let text = |term| find(index, target, term).and_then(Expression::as_string).map(str::to_owned);
    let mut texts = index
        .annotations(target)
        .filter(|annotation| [DESCRIPTION, LONG_DESCRIPTION].contains(&annotation.term.as_str()));
    Documentation {
        summary: text(DESCRIPTION),
        details: text(LONG_DESCRIPTION),
        has_code_spans: texts.all(|annotation| index.is_from_overlay(annotation)),
        deprecation: find(index, target, REVISIONS).and_then(deprecation),
        unavailable_in: index.annotations(target).filter_map(unavailable_in_cloud).collect(),
    }
}

/// What clouds lack of the document, by the targets of its annotations.
pub(super) fn unavailable(index: &Index<'_>) -> BTreeMap<Cloud, BTreeSet<String>> {
    let mut unavailable: BTreeMap<Cloud, BTreeSet<String>> = BTreeMap::new();
    for (target, annotation) in index.annotated() {
        if let Some(cloud) = unavailable_in_cloud(annotation) {
            unavailable.entry(cloud).or_default().insert(target.to_owned());
        }
    }
    unavailable
}

/// The cloud that lacks what this annotates, if the annotation says so.
fn unavailable_in_cloud(annotation: &Annotation) -> Option<Cloud> {
    let says_no = annotation.value.as_ref().is_some_and(|value| value.as_bool() == Some(false));
    if annotation.term.as_str() != UNAVAILABLE || says_no { None } else { annotations::cloud(annotation) }
}

/// Whether an operation can be called without this parameter.
pub(super) fn is_optional(index: &Index<'_>, parameter: &str) -> bool {
    index.annotations(parameter).any(|annotation| annotation.term.as_str() == OPTIONAL_PARAMETER)
}

/// The query options that a type's collections take: those of the nearest ancestor that says something, and
/// where nobody does, what OData takes for granted.
pub(super) fn capabilities(index: &Index<'_>, line: &[String]) -> Capabilities {
    let supported = |term: &str, property: &str| {
        let said = line.iter().rev().find_map(|ancestor| find(index, ancestor, term));
        match said {
            Some(Expression::Record(record)) => {
                record.get(property).and_then(|value| value.as_bool()).unwrap_or(true)
            }
            Some(expression) => expression.as_bool().unwrap_or(true),
            None => true,
        }
    };
    Capabilities {
        filter: supported(FILTER_RESTRICTIONS, "Filterable"),
        top: supported(TOP_SUPPORTED, ""),
        skip: supported(SKIP_SUPPORTED, ""),
        count: supported(COUNT_RESTRICTIONS, "Countable"),
    }
}

/// A path with the operators that the service documents for it.
#[derive(Clone, Debug)]
pub(super) struct DocumentedPath {
    pub(super) path: String,
    pub(super) operators: BTreeSet<Operator>,
    pub(super) span: Span,
}

/// The documented paths of an entity type and its ancestors. What makes no sense in them has been reported when the
/// annotations were checked.
pub(super) fn queries(index: &Index<'_>, line: &[String]) -> Vec<DocumentedPath> {
    let said = line.iter().filter_map(|ancestor| match find(index, ancestor, DOCUMENTED_QUERIES) {
        Some(Expression::Collection(rows)) => Some(rows),
        _ => None,
    });
    said.flatten().filter_map(documented_path).collect()
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

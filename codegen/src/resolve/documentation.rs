//! What annotations say, for the reader and for queries.

use std::collections::BTreeSet;

use super::index::Index;
use crate::csdl::annotations::{
    COUNT_RESTRICTIONS, DESCRIPTION, DOCUMENTED_QUERIES, FILTER_RESTRICTIONS, LONG_DESCRIPTION,
    OPTIONAL_PARAMETER, REVISIONS, SKIP_SUPPORTED, TOP_SUPPORTED,
};
use crate::csdl::{Expression, Record, Scalar};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Capabilities, Deprecation, Documentation, Operator};
use crate::source::Span;

/// What is said of an element, given as the target of out-of-line annotations.
pub(super) fn of(index: &Index<'_>, target: &str) -> Documentation {
    let text = |term| find(index, target, term).and_then(Expression::as_string).map(str::to_owned);
    Documentation {
        summary: text(DESCRIPTION),
        details: text(LONG_DESCRIPTION),
        deprecation: find(index, target, REVISIONS).and_then(deprecation),
    }
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

/// The documented paths of an entity type and its ancestors.
pub(super) fn queries(index: &Index<'_>, line: &[String], problems: &mut Diagnostics) -> Vec<DocumentedPath> {
    let mut paths = Vec::new();
    for ancestor in line {
        let Some(Expression::Collection(rows)) = find(index, ancestor, DOCUMENTED_QUERIES) else { continue };
        for row in rows {
            match &row.inner {
                Expression::Record(record) => paths.extend(documented_path(record, row.span, problems)),
                _ => problems.push(Diagnostic::error("a documented query is a `Record`").at(row.span)),
            }
        }
    }
    paths
}

fn documented_path(record: &Record, span: Span, problems: &mut Diagnostics) -> Option<DocumentedPath> {
    let text = |name| record.get(name).and_then(|value| value.as_string());
    let Some(path) = text("Path") else {
        problems.push(Diagnostic::error("a documented query needs a `Path`").at(span));
        return None;
    };
    let mut operators = BTreeSet::new();
    for word in
        text("Operators").unwrap_or_default().split(',').map(str::trim).filter(|word| !word.is_empty())
    {
        match Operator::ALL.into_iter().find(|operator| operator.wire() == word) {
            Some(operator) => {
                operators.insert(operator);
            }
            None => problems.push(
                Diagnostic::error(format!("`{word}` is not an operator"))
                    .at(span)
                    .help("operators are eq, ne, gt, ge, lt, le, startsWith, endsWith and contains, separated by commas"),
            ),
        }
    }
    if record.get("OrderBy").and_then(|value| value.as_bool()).unwrap_or(false) {
        operators.insert(Operator::OrderBy);
    }
    Some(DocumentedPath { path: path.to_owned(), operators, span })
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

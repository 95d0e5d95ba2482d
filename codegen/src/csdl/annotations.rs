//! The annotations that mean something to the generator.

use super::{Annotation, Expression, QualifiedName, Record};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Spanned;
use crate::suggest::did_you_mean;

/// One line on what an element is.
pub const DESCRIPTION: &str = "Org.OData.Core.V1.Description";
/// More on what an element is.
pub const LONG_DESCRIPTION: &str = "Org.OData.Core.V1.LongDescription";
/// When an element was deprecated.
pub const REVISIONS: &str = "Org.OData.Core.V1.Revisions";
/// A parameter that may be left out.
pub const OPTIONAL_PARAMETER: &str = "Org.OData.Core.V1.OptionalParameter";
/// Whether `$count` is taken.
pub const COUNT_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.CountRestrictions";
/// Whether `$filter` is taken.
pub const FILTER_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.FilterRestrictions";
/// Whether `$orderby` is taken.
pub const SORT_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.SortRestrictions";
/// Whether `$skip` is taken.
pub const SKIP_SUPPORTED: &str = "Org.OData.Capabilities.V1.SkipSupported";
/// Whether `$top` is taken.
pub const TOP_SUPPORTED: &str = "Org.OData.Capabilities.V1.TopSupported";
/// What the service documents of queries, a record a path.
pub const DOCUMENTED_QUERIES: &str = "msgraph.codegen.DocumentedQueries";

/// The terms that a slice keeps. Descriptions aren't among them: those are written by hand, in overlays.
const KEPT: &[&str] = &[
    REVISIONS,
    OPTIONAL_PARAMETER,
    COUNT_RESTRICTIONS,
    FILTER_RESTRICTIONS,
    SORT_RESTRICTIONS,
    SKIP_SUPPORTED,
    TOP_SUPPORTED,
];

/// The parts of a revision that a slice keeps.
const REVISION: &[&str] = &["Date", "ElementName", "Kind", "RemovalDate", "Version"];

/// Whether a slice keeps annotations of this term.
#[must_use]
pub fn is_kept(term: &QualifiedName) -> bool {
    KEPT.contains(&term.as_str())
}

/// Takes prose out of the value of an annotation.
pub(crate) fn without_prose(annotation: &mut Annotation) {
    if annotation.term.as_str() != REVISIONS {
        return;
    }
    let Some(Expression::Collection(items)) = annotation.value.as_deref_mut() else { return };
    for item in items {
        if let Expression::Record(record) = &mut item.inner {
            record.properties.retain(|part| REVISION.contains(&part.property.as_str()));
        }
    }
}

/// When an element was deprecated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// When that was announced: `2021-04-11`.
    pub date: Option<String>,
    /// From when the service may drop the element.
    pub removal_date: Option<String>,
    /// The name of the announcement.
    pub version: Option<String>,
}

/// What the service documents of queries by one path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedQuery {
    /// The path from the entity: `author/name`. Behind a collection it means any of its values.
    pub path: Spanned<String>,
    /// OData's words for the operators: `eq`, `startsWith`.
    pub operators: Vec<Spanned<String>>,
    /// Whether the service sorts by the path.
    pub order_by: bool,
}

/// The words of [`DocumentedQuery::operators`].
pub const OPERATORS: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "startsWith", "endsWith", "contains"];

/// The annotation of a term; one with a qualifier is about something else.
#[must_use]
pub fn find<'a>(annotations: &'a [Spanned<Annotation>], term: &str) -> Option<&'a Spanned<Annotation>> {
    annotations.iter().find(|annotation| annotation.term.as_str() == term && annotation.qualifier.is_none())
}

/// The text of [`DESCRIPTION`] or [`LONG_DESCRIPTION`].
pub fn text(
    annotations: &[Spanned<Annotation>],
    term: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let annotation = find(annotations, term)?;
    let text = annotation.value.as_ref().and_then(|value| Some((value.as_string()?, value.span)));
    if text.is_none() {
        diagnostics.push(malformed(annotation, "a string", "String=\"...\""));
    }
    let (text, span) = text?;
    if term == DESCRIPTION && text.trim().contains('\n') {
        let message = "a description is one line";
        let help = format!("what follows belongs into `{LONG_DESCRIPTION}`");
        diagnostics.push(Diagnostic::error(message).at(span).help(help));
    }
    Some(Spanned::new(text.trim().to_owned(), span))
}

/// The truth value of a term whose default is `true`: [`SKIP_SUPPORTED`], [`TOP_SUPPORTED`].
pub fn truth(annotations: &[Spanned<Annotation>], term: &str, diagnostics: &mut Diagnostics) -> Option<bool> {
    let annotation = find(annotations, term)?;
    match annotation.value.as_deref() {
        None => Some(true),
        Some(Expression::Bool(value)) => Some(*value),
        Some(_) => {
            diagnostics.push(malformed(annotation, "a truth value", "Bool=\"true\""));
            None
        }
    }
}

/// The truth value of one part of a record whose default is `true`: `Countable` of
/// [`COUNT_RESTRICTIONS`], `Filterable` of [`FILTER_RESTRICTIONS`], `Sortable` of [`SORT_RESTRICTIONS`].
pub fn part_truth(
    annotations: &[Spanned<Annotation>],
    term: &str,
    part: &str,
    diagnostics: &mut Diagnostics,
) -> Option<bool> {
    let annotation = find(annotations, term)?;
    let Some(Expression::Record(record)) = annotation.value.as_deref() else {
        diagnostics.push(malformed(annotation, "a record", "<Record>...</Record>"));
        return None;
    };
    match record.get(part).map(|value| (&value.inner, value.span)) {
        None => Some(true),
        Some((Expression::Bool(value), _)) => Some(*value),
        Some((_, span)) => {
            let message = format!("`{part}` takes a truth value");
            diagnostics.push(Diagnostic::error(message).at(span).help("write `Bool=\"true\"`"));
            None
        }
    }
}

/// The deprecation among the [`REVISIONS`], if there is one.
pub fn deprecation(
    annotations: &[Spanned<Annotation>],
    diagnostics: &mut Diagnostics,
) -> Option<Deprecation> {
    let annotation = find(annotations, REVISIONS)?;
    let records = records(annotation, diagnostics)?;
    records.into_iter().find_map(|record| {
        let is_deprecated = match record.get("Kind").map(|kind| &kind.inner) {
            Some(Expression::EnumMember(members)) => members.iter().any(|(_, member)| member == "Deprecated"),
            _ => false,
        };
        let part = |name: &str| match record.get(name).map(|value| &value.inner) {
            Some(Expression::Scalar(_, text)) => Some(text.clone()),
            _ => None,
        };
        is_deprecated.then(|| Deprecation {
            date: part("Date"),
            removal_date: part("RemovalDate"),
            version: part("Version"),
        })
    })
}

/// The rows of [`DOCUMENTED_QUERIES`].
pub fn documented_queries(
    annotations: &[Spanned<Annotation>],
    diagnostics: &mut Diagnostics,
) -> Vec<DocumentedQuery> {
    let Some(annotation) = find(annotations, DOCUMENTED_QUERIES) else { return Vec::new() };
    let records = records(annotation, diagnostics).unwrap_or_default();
    let mut queries: Vec<DocumentedQuery> = Vec::new();
    for record in records {
        let Some(query) = documented_query(annotation, record, diagnostics) else { continue };
        if let Some(first) = queries.iter().find(|other| other.path == query.path) {
            let message = format!("the path `{}` is documented twice", query.path.as_str());
            let diagnostic = Diagnostic::error(message).at(query.path.span);
            diagnostics.push(diagnostic.also(first.path.span, "first documented here"));
            continue;
        }
        queries.push(query);
    }
    queries
}

fn documented_query(
    annotation: &Spanned<Annotation>,
    record: &Record,
    diagnostics: &mut Diagnostics,
) -> Option<DocumentedQuery> {
    for part in &record.properties {
        if !["Path", "Operators", "OrderBy"].contains(&part.property.as_str()) {
            let message = format!("a documented query has no `{}`", part.property.as_str());
            let help = did_you_mean(&part.property, ["Path", "Operators", "OrderBy"])
                .unwrap_or_else(|| "it has `Path`, `Operators` and `OrderBy`".to_owned());
            diagnostics.push(Diagnostic::error(message).at(part.property.span).help(help));
        }
    }
    let string = |name: &str| {
        record.get(name).and_then(|value| Some(Spanned::new(value.as_string()?.to_owned(), value.span)))
    };
    let Some(path) = string("Path").filter(|path| !path.is_empty()) else {
        let message = "a documented query has no path";
        let help = "add `<PropertyValue Property=\"Path\" String=\"...\"/>`";
        diagnostics.push(Diagnostic::error(message).at(annotation.span).help(help));
        return None;
    };
    let operators = string("Operators").unwrap_or_default();
    let words = operators.split(',').map(str::trim).filter(|word| !word.is_empty());
    let mut known = Vec::new();
    for word in words {
        if OPERATORS.contains(&word) {
            known.push(Spanned::new(word.to_owned(), operators.span));
        } else {
            let message = format!("`{word}` is no operator");
            let help = did_you_mean(word, OPERATORS.iter().copied())
                .unwrap_or_else(|| format!("there is: {}", OPERATORS.join(", ")));
            diagnostics.push(Diagnostic::error(message).at(operators.span).help(help));
        }
    }
    let order_by = record.get("OrderBy").and_then(|value| value.as_bool()).unwrap_or(false);
    Some(DocumentedQuery { path, operators: known, order_by })
}

fn records<'a>(
    annotation: &'a Spanned<Annotation>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<&'a Record>> {
    let Some(Expression::Collection(items)) = annotation.value.as_deref() else {
        diagnostics.push(malformed(annotation, "a collection of records", "<Collection><Record>..."));
        return None;
    };
    let mut records = Vec::new();
    for item in items {
        match &item.inner {
            Expression::Record(record) => records.push(record),
            _ => diagnostics
                .push(Diagnostic::error(format!("`{}` takes records", *annotation.term)).at(item.span)),
        }
    }
    Some(records)
}

fn malformed(annotation: &Spanned<Annotation>, expected: &str, example: &str) -> Diagnostic {
    let message = format!("`{}` takes {expected}", *annotation.term);
    let span = annotation.value.as_ref().map_or(annotation.term.span, |value| value.span);
    Diagnostic::error(message).at(span).help(format!("write `{example}`"))
}

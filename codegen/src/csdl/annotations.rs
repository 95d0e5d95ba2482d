//! The annotations that mean something to the generator.

use std::collections::BTreeMap;

use super::{Annotation, Expression, PropertyValue, QualifiedName, Record, Scalar};
use crate::cloud::Cloud;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
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
/// Whether a collection can be listed, and its entities be read by key.
pub const READ_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.ReadRestrictions";
/// Of it, [`READ_RESTRICTIONS`] of what navigation properties lead to from a set or singleton.
pub const NAVIGATION_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.NavigationRestrictions";
/// An operation that is offered only where it is bound explicitly.
pub const REQUIRES_EXPLICIT_BINDING: &str = "Org.OData.Core.V1.RequiresExplicitBinding";
/// The operations that are bound explicitly.
pub const EXPLICIT_OPERATION_BINDINGS: &str = "Org.OData.Core.V1.ExplicitOperationBindings";
/// Properties that responses have and the metadata does not declare, a record for each.
pub const OBSERVED: &str = "msgraph.codegen.Observed";
/// The type that a property has on the wire.
pub const RETYPE: &str = "msgraph.codegen.Retype";
/// The key of an entity type that declares none.
pub const KEY: &str = "msgraph.codegen.Key";
/// What the service documents of queries, a record a path.
pub const DOCUMENTED_QUERIES: &str = "msgraph.codegen.DocumentedQueries";
/// The property that has the time of an entity's event.
pub const TIME_PROPERTY: &str = "msgraph.codegen.TimeProperty";
/// What the service documents of a collection, or `false` for a collection that is another one's alias.
pub const REPORT: &str = "msgraph.codegen.Report";
/// That an element is unavailable in the cloud of the qualifier.
pub const UNAVAILABLE: &str = "msgraph.codegen.Unavailable";

/// The terms that a slice keeps. Descriptions aren't among them: those are written by hand, in overlays.
const KEPT: &[&str] = &[
    REVISIONS,
    OPTIONAL_PARAMETER,
    COUNT_RESTRICTIONS,
    FILTER_RESTRICTIONS,
    SORT_RESTRICTIONS,
    READ_RESTRICTIONS,
    NAVIGATION_RESTRICTIONS,
    REQUIRES_EXPLICIT_BINDING,
    EXPLICIT_OPERATION_BINDINGS,
    SKIP_SUPPORTED,
    TOP_SUPPORTED,
];

/// The terms that overlays alone have.
const OF_OVERLAYS: &[&str] = &[
    DESCRIPTION,
    LONG_DESCRIPTION,
    DOCUMENTED_QUERIES,
    TIME_PROPERTY,
    REPORT,
    UNAVAILABLE,
    OBSERVED,
    RETYPE,
    KEY,
];

/// The parts of a revision that a slice keeps.
const REVISION: &[&str] = &["Date", "ElementName", "Kind", "RemovalDate", "Version"];

/// Whether a slice keeps annotations of this term.
#[must_use]
pub fn is_kept(term: &QualifiedName) -> bool {
    KEPT.contains(&term.as_str())
}

/// What to do about a term that means nothing to the generator.
pub(crate) fn remedy_if_unknown(term: &QualifiedName) -> Option<String> {
    if is_kept(term) || OF_OVERLAYS.contains(&term.as_str()) {
        return None;
    }
    let known = OF_OVERLAYS.iter().chain(KEPT).copied();
    Some(did_you_mean(term.as_str(), known).unwrap_or_else(|| "take the annotation out".to_owned()))
}

/// Removes prose from the value of an annotation, and what the generator does not use.
pub(crate) fn without_prose(annotation: &mut Annotation) {
    match (annotation.term.as_str(), annotation.value.as_deref_mut()) {
        (REVISIONS, Some(Expression::Collection(items))) => {
            for item in items {
                if let Expression::Record(record) = &mut item.inner {
                    record.properties.retain(|part| REVISION.contains(&part.property.as_str()));
                }
            }
        }
        (READ_RESTRICTIONS, Some(Expression::Record(record))) => read_restrictions(record),
        (NAVIGATION_RESTRICTIONS, Some(Expression::Record(record))) => navigation_restrictions(record),
        _ => {}
    }
}

fn read_restrictions(record: &mut Record) {
    const USED: &[&str] = &["Readable", "ReadByKeyRestrictions"];
    record.properties.retain(|part| USED.contains(&part.property.as_str()));
    for part in &mut record.properties {
        if let Some(Expression::Record(record)) = part.inner.value.as_deref_mut() {
            record.properties.retain(|part| part.property.as_str() == "Readable");
        }
    }
}

/// Leaves the paths for which reading is restricted.
fn navigation_restrictions(record: &mut Record) {
    record.properties.retain(|part| part.property.as_str() == "RestrictedProperties");
    for part in &mut record.properties {
        let Some(Expression::Collection(rows)) = part.inner.value.as_deref_mut() else { continue };
        rows.retain_mut(|row| {
            let Expression::Record(row) = &mut row.inner else { return false };
            const USED: &[&str] = &["NavigationProperty", "ReadRestrictions"];
            row.properties.retain(|part| USED.contains(&part.property.as_str()));
            let mut is_restricted = false;
            for part in &mut row.properties {
                if let Some(Expression::Record(record)) = part.inner.value.as_deref_mut() {
                    read_restrictions(record);
                    is_restricted |= !record.properties.is_empty();
                }
            }
            is_restricted
        });
    }
    record.properties.retain(|part| match part.value.as_deref() {
        Some(Expression::Collection(rows)) => !rows.is_empty(),
        _ => false,
    });
}

/// Whether nothing of an annotation is left that the generator uses.
pub(crate) fn is_empty(annotation: &Annotation) -> bool {
    let is_empty = |record: &Record| record.properties.is_empty();
    [READ_RESTRICTIONS, NAVIGATION_RESTRICTIONS].contains(&annotation.term.as_str())
        && matches!(annotation.value.as_deref(), Some(Expression::Record(record)) if is_empty(record))
}

/// OData's words for the operators of [`DOCUMENTED_QUERIES`].
pub const OPERATORS: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "startsWith", "endsWith", "contains"];

/// The values of a term.
enum Shape {
    /// Text; of one line or more.
    Text { one_line: bool },
    /// `true` or `false`.
    Bool,
    /// A record in which this part is `true` or `false`.
    Restriction(&'static str),
    /// A record with these parts, or `false`.
    Facts(&'static [(&'static str, Part)]),
    /// A collection of records with these parts.
    Rows(&'static [(&'static str, Part)]),
}

/// The values of a part of a row.
#[derive(Clone, Copy)]
enum Part {
    Text,
    Path,
    Operators,
    Date,
    Bool,
    Member,
    Number,
}

fn shape(term: &str) -> Option<Shape> {
    Some(match term {
        DESCRIPTION => Shape::Text { one_line: true },
        LONG_DESCRIPTION => Shape::Text { one_line: false },
        TIME_PROPERTY => Shape::Text { one_line: true },
        REPORT => Shape::Facts(&[
            ("DefaultPageSize", Part::Number),
            ("MaxPageSize", Part::Number),
            ("Permissions", Part::Text),
            ("RequiresPremium", Part::Bool),
            ("RetentionDays", Part::Number),
            ("RetentionDaysFree", Part::Number),
            ("KindProperty", Part::Text),
            ("Kinds", Part::Text),
            ("Arguments", Part::Text),
        ]),
        SKIP_SUPPORTED | TOP_SUPPORTED | UNAVAILABLE | REQUIRES_EXPLICIT_BINDING => Shape::Bool,
        COUNT_RESTRICTIONS => Shape::Restriction("Countable"),
        FILTER_RESTRICTIONS => Shape::Restriction("Filterable"),
        SORT_RESTRICTIONS => Shape::Restriction("Sortable"),
        REVISIONS => Shape::Rows(&[
            ("Date", Part::Date),
            ("Kind", Part::Member),
            ("RemovalDate", Part::Date),
            ("Version", Part::Text),
            ("ElementName", Part::Text),
            ("Description", Part::Text),
        ]),
        DOCUMENTED_QUERIES => {
            Shape::Rows(&[("Path", Part::Path), ("Operators", Part::Operators), ("OrderBy", Part::Bool)])
        }
        _ => return None,
    })
}

/// Checks that an annotation that the generator uses has a value that it understands.
pub(crate) fn check(annotation: &Spanned<Annotation>, diagnostics: &mut Diagnostics) {
    let term = annotation.term.as_str();
    let Some(shape) = shape(term) else { return };
    if term == UNAVAILABLE {
        qualified_by_cloud(annotation, diagnostics);
    }
    let value = annotation.value.as_ref();
    match (shape, value.map(|value| &value.inner)) {
        (Shape::Bool, None | Some(Expression::Bool(_))) => {}
        (Shape::Bool, _) => diagnostics.push(wrong(annotation, "Bool=\"true\"")),
        (Shape::Text { one_line }, Some(Expression::Scalar(Scalar::String, text))) => {
            if text.trim().is_empty() || (one_line && text.trim().contains('\n')) {
                let message = format!("`{term}` is one line of text");
                let message = if one_line { message } else { format!("`{term}` is text") };
                let help = if one_line {
                    format!("what follows the first line belongs into `{LONG_DESCRIPTION}`")
                } else {
                    "take an empty one out".to_owned()
                };
                diagnostics.push(Diagnostic::error(message).at(span(annotation)).help(help));
            }
        }
        (Shape::Text { .. }, _) => diagnostics.push(wrong(annotation, "String=\"...\"")),
        (Shape::Restriction(part), Some(Expression::Record(record))) => {
            let found = record.properties.iter().find(|found| found.property == *part);
            if let Some(found) = found {
                check_part(found, Part::Bool, diagnostics);
            }
        }
        (Shape::Restriction(part), _) => {
            let example = format!("<Record><PropertyValue Property=\"{part}\" Bool=\"false\"/></Record>");
            diagnostics.push(wrong(annotation, &example));
        }
        (Shape::Rows(parts), Some(Expression::Collection(rows))) => {
            for row in rows {
                match &row.inner {
                    Expression::Record(record) => check_row(term, row.span, record, parts, diagnostics),
                    _ => diagnostics.push(wrong(annotation, "<Collection><Record>...").at(row.span)),
                }
            }
            if term == DOCUMENTED_QUERIES {
                distinct_paths(rows, diagnostics);
            }
        }
        (Shape::Facts(_), Some(Expression::Bool(false))) => {}
        (Shape::Facts(parts), Some(Expression::Record(record))) => {
            check_row(term, span(annotation), record, parts, diagnostics);
        }
        (Shape::Facts(_), _) => diagnostics.push(wrong(annotation, "<Record>...")),
        (Shape::Rows(_), _) => diagnostics.push(wrong(annotation, "<Collection><Record>...")),
    }
}

/// Whether an annotation is [`UNAVAILABLE`], and its value is not `false`.
#[must_use]
pub fn is_unavailable(annotation: &Annotation) -> bool {
    let is_false = annotation.value.as_ref().is_some_and(|value| value.as_bool() == Some(false));
    annotation.term.as_str() == UNAVAILABLE && !is_false
}

/// The cloud in which something is unavailable, according to an [`UNAVAILABLE`] annotation.
#[must_use]
pub fn cloud(annotation: &Annotation) -> Option<Cloud> {
    Cloud::named(annotation.qualifier.as_ref()?)
}

fn qualified_by_cloud(annotation: &Spanned<Annotation>, diagnostics: &mut Diagnostics) {
    if cloud(annotation).is_some() {
        return;
    }
    let diagnostic = match &annotation.qualifier {
        Some(name) => Diagnostic::error(format!("`{}` is no cloud", name.inner))
            .at(name.span)
            .help(did_you_mean(name, Cloud::ALL.map(Cloud::name)).unwrap_or_else(Cloud::listed)),
        None => Diagnostic::error(format!("`{UNAVAILABLE}` doesn't say of which cloud"))
            .at(annotation.term.span)
            .help(format!("add `Qualifier=\"China\"`; {}", Cloud::listed())),
    };
    diagnostics.push(diagnostic);
}

fn check_row(
    term: &str,
    span: Span,
    record: &Record,
    parts: &[(&'static str, Part)],
    diagnostics: &mut Diagnostics,
) {
    for found in &record.properties {
        match parts.iter().find(|(name, _)| found.property == *name) {
            Some((_, part)) => check_part(found, *part, diagnostics),
            None => {
                let message = format!("`{term}` has no `{}`", found.property.as_str());
                let names = parts.iter().map(|(name, _)| *name);
                let help = did_you_mean(&found.property, names.clone())
                    .unwrap_or_else(|| format!("it has: {}", names.collect::<Vec<_>>().join(", ")));
                diagnostics.push(Diagnostic::error(message).at(found.property.span).help(help));
            }
        }
    }
    let is_known = |found: &Spanned<PropertyValue>| parts.iter().any(|(name, _)| found.property == *name);
    let is_complete = !parts.iter().any(|(name, _)| *name == "Path") || record.get("Path").is_some();
    // A part that isn't known may have been meant as the path.
    if !is_complete && record.properties.iter().all(is_known) {
        let help = "add `<PropertyValue Property=\"Path\" String=\"...\"/>`";
        diagnostics.push(Diagnostic::error("a documented query has no path").at(span).help(help));
    }
}

fn check_part(part: &Spanned<PropertyValue>, expected: Part, diagnostics: &mut Diagnostics) {
    let Some(value) = &part.value else { return };
    let example = match (expected, &value.inner) {
        (Part::Text, Expression::Scalar(Scalar::String, _))
        | (Part::Date, Expression::Scalar(Scalar::Date, _))
        | (Part::Bool, Expression::Bool(_))
        | (Part::Number, Expression::Int(_))
        | (Part::Member, Expression::EnumMember(_)) => return,
        (Part::Path, Expression::Scalar(Scalar::String, text)) if !text.is_empty() => return,
        (Part::Operators, Expression::Scalar(Scalar::String, text)) => {
            return operators(text, value.span, diagnostics);
        }
        (Part::Text | Part::Path, _) => "String=\"...\"",
        (Part::Operators, _) => "String=\"eq,ne\"",
        (Part::Date, _) => "Date=\"2026-01-31\"",
        (Part::Bool, _) => "Bool=\"true\"",
        (Part::Number, _) => "Int=\"1000\"",
        (Part::Member, _) => "EnumMember=\"namespace.type/member\"",
    };
    let message = format!("this is no value for `{}`", part.property.as_str());
    diagnostics.push(Diagnostic::error(message).at(value.span).help(format!("write `{example}`")));
}

fn operators(text: &str, span: Span, diagnostics: &mut Diagnostics) {
    for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        if !OPERATORS.contains(&word) {
            let help = did_you_mean(word, OPERATORS.iter().copied())
                .unwrap_or_else(|| format!("operators are: {}", OPERATORS.join(", ")));
            diagnostics.push(Diagnostic::error(format!("`{word}` is no operator")).at(span).help(help));
        }
    }
}

fn distinct_paths(rows: &[Spanned<Expression>], diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for row in rows {
        let Expression::Record(record) = &row.inner else { continue };
        let Some(path) = record.get("Path") else { continue };
        let Some(text) = path.as_string() else { continue };
        if let Some(first) = seen.insert(text, path.span) {
            let diagnostic = Diagnostic::error(format!("the path `{text}` is documented twice"));
            let help = "make one record of them";
            diagnostics.push(diagnostic.at(path.span).also(first, "first documented here").help(help));
        }
    }
}

fn wrong(annotation: &Spanned<Annotation>, example: &str) -> Diagnostic {
    let message = format!("this is no value for `{}`", annotation.term.inner);
    Diagnostic::error(message).at(span(annotation)).help(format!("write `{example}`"))
}

fn span(annotation: &Spanned<Annotation>) -> Span {
    annotation.value.as_ref().map_or(annotation.term.span, |value| value.span)
}

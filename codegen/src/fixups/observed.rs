//! `msgraph.codegen.Observed`: properties that responses have and the metadata does not declare.

use super::Fixup;
use crate::csdl::annotations::OBSERVED;
use crate::csdl::{Annotation, Expression, Property, QualifiedName, StructuredType, TypeRef};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};

pub(super) const TERM: &str = OBSERVED;

pub(super) fn apply(fixup: &Fixup<'_>, type_: &mut StructuredType, diagnostics: &mut Diagnostics) {
    let Some(Expression::Collection(rows)) = fixup.annotation.value.as_ref().map(|value| &value.inner) else {
        let diagnostic = Diagnostic::error(format!("`{TERM}` is a collection of records")).at(fixup.span());
        diagnostics.push(diagnostic.help("write `<Collection><Record>...`"));
        return;
    };
    for row in rows {
        let Expression::Record(record) = &row.inner else {
            diagnostics.push(Diagnostic::error("not a record").at(row.span).help("write `<Record>...`"));
            continue;
        };
        let mut text = |part| fixup.text(record, row.span, part, diagnostics);
        let (Some(name), Some(declared), Some(_)) = (text("Name"), text("Type"), text("Evidence")) else {
            continue;
        };
        let properties = type_.properties.iter().map(|property| property.name.as_str());
        let navigations = type_.navigation_properties.iter().map(|property| property.name.as_str());
        if properties.chain(navigations).any(|own| own == name.inner) {
            let message = format!("`{}` declares `{}` now", fixup.target.element, name.inner);
            fixup.unused(name.span, message, diagnostics);
            continue;
        }
        type_.properties.push(Spanned::new(property(name, declared), row.span));
    }
}

fn property(name: Spanned<&str>, declared: Spanned<&str>) -> Property {
    let item = declared.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let type_ =
        TypeRef { name: QualifiedName::new(item.unwrap_or(declared.inner)), collection: item.is_some() };
    Property {
        name: name.map(str::to_owned),
        type_: Spanned::new(type_, declared.span),
        nullable: None,
        facets: None,
        annotations: vec![Spanned::new(mark(name.span), name.span)],
    }
}

/// The annotation that distinguishes the property from declared ones.
fn mark(span: Span) -> Annotation {
    Annotation {
        term: Spanned::new(QualifiedName::new(TERM), span),
        qualifier: None,
        value: None,
        annotations: Vec::new(),
    }
}

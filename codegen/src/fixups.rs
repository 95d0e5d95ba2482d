//! Repairs of the metadata's structure, which overlays ask for with a reason.
//!
//! Annotations cannot change what a document declares. Three terms do, before anything else looks at the document:
//! `msgraph.codegen.Observed` adds properties that responses have, `msgraph.codegen.Retype` corrects the type of a
//! property, and `msgraph.codegen.Key` adds the key of an entity type. Each needs its evidence or reason, and a fixup that
//! the metadata no longer needs is an error, so that none outlives its cause.

mod key;
mod observed;
mod retype;

use crate::csdl::{Annotation, Document, Expression, Record, StructuredType, Target};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::overlay::Overlay;
use crate::source::{Span, Spanned};

/// A fixup that an overlay asks for.
struct Fixup<'o> {
    target: &'o Spanned<Target>,
    annotation: &'o Spanned<Annotation>,
}

/// Applies the fixups of overlays to the documents that they are for. A target must exist in one of them at least.
///
/// # Errors
///
/// Fixups without a reason, malformed ones, and those that have nothing to repair.
pub(crate) fn apply(documents: &mut [Document], overlays: &[Overlay]) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    for overlay in overlays {
        for group in overlay.document.schemas.iter().flat_map(|schema| &schema.annotations) {
            for annotation in &group.annotations {
                let fixup = Fixup { target: &group.target, annotation };
                let apply = match annotation.term.as_str() {
                    observed::TERM => observed::apply,
                    retype::TERM => retype::apply,
                    key::TERM => key::apply,
                    _ => continue,
                };
                let found = documents
                    .iter_mut()
                    .enumerate()
                    .filter(|(position, _)| overlay.documents.contains(position))
                    .filter_map(|(_, document)| find(document, &group.target))
                    .map(|type_| apply(&fixup, type_, &mut diagnostics))
                    .count();
                if found == 0 {
                    let message =
                        format!("this repairs nothing: there is no type `{}`", group.target.element);
                    let help = "remove the annotation, or correct its target";
                    diagnostics.push(Diagnostic::error(message).at(group.target.span).help(help));
                }
            }
        }
    }
    diagnostics.or(())
}

/// The structured type that a target names.
fn find<'d>(document: &'d mut Document, target: &Target) -> Option<&'d mut StructuredType> {
    let (namespace, name) = (target.element.namespace(), target.element.name());
    let schema = document.schemas.iter_mut().find(|schema| schema.namespace.inner == namespace)?;
    let schema = &mut schema.inner;
    let types = schema.entity_types.iter_mut().chain(&mut schema.complex_types);
    types.map(|type_| &mut type_.inner).find(|type_| type_.name.inner == name)
}

impl<'o> Fixup<'o> {
    fn span(&self) -> Span {
        self.annotation.value.as_ref().map_or(self.annotation.term.span, |value| value.span)
    }

    /// The record of the annotation.
    fn record(&self, diagnostics: &mut Diagnostics) -> Option<&'o Record> {
        match self.annotation.value.as_ref().map(|value| &value.inner) {
            Some(Expression::Record(record)) => Some(record),
            _ => {
                let message = format!("`{}` is a record", self.annotation.term.inner);
                let diagnostic = Diagnostic::error(message).at(self.span());
                diagnostics.push(diagnostic.help("write `<Record><PropertyValue .../></Record>`"));
                None
            }
        }
    }

    /// A part of a record that must be there.
    fn text(
        &self,
        record: &'o Record,
        span: Span,
        part: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spanned<&'o str>> {
        let value = record.get(part);
        match value.and_then(|value| Some(Spanned::new(value.as_string()?, value.span))) {
            Some(text) if !text.trim().is_empty() => Some(text),
            _ => {
                let message = format!("`{}` has no `{part}`", self.annotation.term.inner);
                let help = format!("add `<PropertyValue Property=\"{part}\" String=\"...\"/>`");
                diagnostics.push(Diagnostic::error(message).at(span).help(help));
                None
            }
        }
    }

    /// The metadata no longer needs the fixup.
    fn unused(&self, span: Span, message: String, diagnostics: &mut Diagnostics) {
        let help = "the metadata has it now: remove this fixup";
        diagnostics.push(Diagnostic::error(message).at(span).help(help));
    }
}

//! `msgraph.codegen.Retype`: the type that a property has on the wire, where the metadata declares another.

use super::Fixup;
use crate::csdl::{QualifiedName, StructuredType, TypeRef};
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(super) const TERM: &str = "msgraph.codegen.Retype";

pub(super) fn apply(fixup: &Fixup<'_>, type_: &mut StructuredType, diagnostics: &mut Diagnostics) {
    let Some(record) = fixup.record(diagnostics) else { return };
    let mut text = |part| fixup.text(record, fixup.span(), part, diagnostics);
    let (Some(correct), Some(_)) = (text("Type"), text("Reason")) else { return };
    let [name] = fixup.target.path.as_slice() else {
        let diagnostic = Diagnostic::error(format!("`{TERM}` is for one property")).at(fixup.target.span);
        diagnostics.push(diagnostic.help("write `namespace.type/property` as the target"));
        return;
    };
    let property = type_.properties.iter_mut().find(|property| property.name.inner == *name);
    let Some(property) = property else {
        let message = format!("`{}` has no property `{name}`", fixup.target.element);
        let diagnostic = Diagnostic::error(message).at(fixup.target.span);
        diagnostics.push(diagnostic.help("remove the annotation, or correct its target"));
        return;
    };
    let item = correct.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let name = QualifiedName::new(item.unwrap_or(correct.inner));
    let correct_type = TypeRef { name, collection: item.is_some() };
    if property.type_.inner == correct_type {
        let message = format!("`{}` is declared as `{correct_type}` now", property.name.inner);
        return fixup.unused(correct.span, message, diagnostics);
    }
    property.inner.type_.inner = correct_type;
}

//! `msgraph.codegen.Key`: the key of an entity type, where the metadata declares none.

use super::Fixup;
use crate::csdl::{PropertyRef, StructuredType};
use crate::diagnostic::Diagnostics;
use crate::source::Spanned;

pub(super) const TERM: &str = "msgraph.codegen.Key";

pub(super) fn apply(fixup: &Fixup<'_>, type_: &mut StructuredType, diagnostics: &mut Diagnostics) {
    let Some(record) = fixup.record(diagnostics) else { return };
    let mut text = |part| fixup.text(record, fixup.span(), part, diagnostics);
    let (Some(properties), Some(_)) = (text("Properties"), text("Reason")) else { return };
    if !type_.key.is_empty() {
        let message = format!("`{}` declares a key now", fixup.target.element);
        return fixup.unused(properties.span, message, diagnostics);
    }
    let names = properties.split(',').map(str::trim).filter(|name| !name.is_empty());
    type_.key = names
        .map(|name| {
            let name = Spanned::new(name.to_owned(), properties.span);
            Spanned::new(PropertyRef { alias: None, name }, properties.span)
        })
        .collect();
}

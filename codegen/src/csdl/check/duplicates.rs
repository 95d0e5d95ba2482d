use std::collections::HashMap;

use super::Check;
use crate::csdl::{Operation, StructuredType, TypeRef};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};

const REMEDY: &str = "take out one of them, or call it something else";

impl Check<'_> {
    pub(super) fn duplicates(&mut self) {
        for (name, second, first) in std::mem::take(&mut self.index.duplicates) {
            let message = format!("the type `{name}` is defined twice");
            self.diagnostics
                .push(Diagnostic::error(message).at(second).also(first, "first defined here").help(REMEDY));
        }
        let namespaces = self.document.schemas.iter().map(|schema| &schema.namespace);
        twice(namespaces, "the schema", "the document", &mut self.diagnostics);
        for schema in &self.document.schemas {
            for type_ in schema.entity_types.iter().chain(&schema.complex_types) {
                twice(member_names(type_), "the property", &type_.name, &mut self.diagnostics);
            }
            for type_ in &schema.enum_types {
                let names = type_.members.iter().map(|member| &member.name);
                twice(names, "the member", &type_.name, &mut self.diagnostics);
            }
            for operation in schema.actions.iter().chain(&schema.functions) {
                let names = operation.parameters.iter().map(|parameter| &parameter.name);
                twice(names, "the parameter", &operation.name, &mut self.diagnostics);
            }
            overloads(&schema.actions, &mut self.diagnostics);
            overloads(&schema.functions, &mut self.diagnostics);
            if let Some(container) = &schema.entity_container {
                let imports = container.action_imports.iter().chain(&container.function_imports);
                let names = container.entity_sets.iter().map(|set| &set.name);
                let names = names.chain(container.singletons.iter().map(|singleton| &singleton.name));
                let names = names.chain(imports.map(|import| &import.name));
                twice(names, "the segment", &container.name, &mut self.diagnostics);
            }
        }
    }
}

/// All names of properties that a type itself declares.
pub(super) fn member_names(type_: &StructuredType) -> impl Iterator<Item = &Spanned<String>> {
    let values = type_.properties.iter().map(|property| &property.name);
    values.chain(type_.navigation_properties.iter().map(|navigation| &navigation.name))
}

fn twice<'n>(
    names: impl Iterator<Item = &'n Spanned<String>>,
    kind: &str,
    owner: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for name in names {
        if let Some(first) = seen.get(name.as_str()) {
            let message = format!("{kind} `{}` is declared twice in `{owner}`", name.as_str());
            let diagnostic = Diagnostic::error(message).at(name.span);
            diagnostics.push(diagnostic.also(*first, "first declared here").help(REMEDY));
        } else {
            seen.insert(name.as_str(), name.span);
        }
    }
}

/// Overloads are distinguished by their binding and their parameters.
fn overloads(operations: &[Spanned<Operation>], diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<(&str, bool, Vec<&TypeRef>), Span> = HashMap::new();
    for operation in operations {
        let types = operation.parameters.iter().map(|parameter| &parameter.type_.inner).collect();
        let name = &operation.inner.name;
        match seen.entry((name.as_str(), operation.is_bound, types)) {
            std::collections::hash_map::Entry::Occupied(first) => {
                let message = format!("`{}` is defined twice with the same parameters", name.as_str());
                let diagnostic = Diagnostic::error(message).at(name.span);
                diagnostics.push(diagnostic.also(*first.get(), "first defined here").help(REMEDY));
            }
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(name.span);
            }
        }
    }
}

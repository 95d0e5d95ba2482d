use super::Check;
use super::duplicates::member_names;
use crate::csdl::{Definition, QualifiedName, StructuredType};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::suggest::did_you_mean;

impl Check<'_> {
    pub(super) fn inheritance(&mut self) {
        for schema in &self.document.schemas {
            for type_ in &schema.entity_types {
                self.base(&schema.namespace, type_, true);
            }
            for type_ in &schema.complex_types {
                self.base(&schema.namespace, type_, false);
            }
        }
    }

    fn base(&mut self, namespace: &str, type_: &Spanned<StructuredType>, is_entity: bool) {
        let Some(base) = &type_.base else { return };
        let name = QualifiedName::of(namespace, &type_.name);
        let diagnostic = match (self.lookup.get(&base.inner), is_entity) {
            (None, _) => {
                let help = did_you_mean(base.as_str(), self.lookup.names().map(QualifiedName::as_str));
                let help = help.unwrap_or_else(|| "no schema of the document defines it".to_owned());
                Diagnostic::error(format!("unknown base type `{}`", base.inner)).at(base.span).help(help)
            }
            (Some(Definition::Entity(_)), true) | (Some(Definition::Complex(_)), false) => {
                return self.ancestors(&name, type_, base);
            }
            (Some(other), _) => {
                let expected = if is_entity { "entity type" } else { "complex type" };
                let message = format!("`{}` is no {expected}", base.inner);
                let help = format!("it is {}, and a base is of the same kind", other.kind());
                Diagnostic::error(message).at(base.span).also(other.name().span, "defined here").help(help)
            }
        };
        self.diagnostics.push(diagnostic);
    }

    fn ancestors(&mut self, name: &QualifiedName, type_: &StructuredType, base: &Spanned<QualifiedName>) {
        let ancestors = self.lookup.lineage(&base.inner);
        if let Some(position) = ancestors.iter().position(|(ancestor, _)| ancestor == name) {
            let circle = ancestors.get(..=position).unwrap_or_default();
            // Every type of a circle comes here; one message is enough.
            if circle.iter().any(|(other, _)| other < name) {
                return;
            }
            let circle: Vec<_> = circle.iter().map(|(name, _)| format!("`{name}`")).collect();
            let message = format!("`{name}` derives from itself");
            let help = format!("through {}; take out one `BaseType`", circle.join(", then "));
            self.diagnostics.push(Diagnostic::error(message).at(base.span).help(help));
            return;
        }
        // Above a circle, everything would be inherited from everything.
        if ancestors
            .last()
            .and_then(|(_, last)| last.structured()?.inner.base.as_ref())
            .is_some_and(|base| ancestors.iter().any(|(ancestor, _)| *ancestor == base.inner))
        {
            return;
        }
        for own in member_names(type_) {
            for (ancestor, definition) in &ancestors {
                let Some(inherited) = definition.structured() else { continue };
                if let Some(first) = member_names(&inherited.inner).find(|first| *first == own) {
                    let message =
                        format!("the property `{}` is inherited from `{ancestor}` already", own.as_str());
                    let diagnostic = Diagnostic::error(message).at(own.span);
                    let help = "take it out here, or call it something else";
                    self.diagnostics.push(diagnostic.also(first.span, "declared here").help(help));
                }
            }
        }
    }
}

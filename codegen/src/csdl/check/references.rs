use std::collections::BTreeSet;

use super::Check;
use crate::csdl::{
    Definition, EntityContainer, NavigationProperty, Operation, QualifiedName, Schema, StructuredType,
};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::suggest::did_you_mean;

impl Check<'_> {
    pub(super) fn references(&mut self) {
        for schema in &self.document.schemas {
            for type_ in schema.entity_types.iter().chain(&schema.complex_types) {
                for property in &type_.properties {
                    self.known(&property.type_.name, property.type_.span);
                }
                for navigation in &type_.navigation_properties {
                    self.navigation(navigation);
                }
                self.key(schema, type_);
            }
            for operation in schema.actions.iter().chain(&schema.functions) {
                self.operation(operation);
            }
            if let Some(container) = &schema.entity_container {
                self.container(schema, container);
            }
        }
    }

    fn navigation(&mut self, navigation: &NavigationProperty) {
        let type_ = &navigation.type_;
        if self.external.contains(&type_.name) || !self.known(&type_.name, type_.span) {
            return;
        }
        self.entity(
            &type_.name,
            type_.span,
            &format!("the navigation property `{}`", navigation.name.as_str()),
        );
    }

    fn key(&mut self, schema: &Schema, type_: &Spanned<StructuredType>) {
        let name = QualifiedName::of(&schema.namespace, &type_.inner.name);
        for part in &type_.key {
            if let Err((owner, missing, candidates)) = self.follow(&name, &part.name) {
                let message =
                    format!("the key of `{name}` leads nowhere: `{owner}` has no property `{missing}`");
                let help = did_you_mean(&missing, candidates.iter().copied()).unwrap_or_else(|| {
                    format!("declare it, or name one of these: {}", candidates.join(", "))
                });
                self.diagnostics.push(Diagnostic::error(message).at(part.name.span).help(help));
            } else if part.name.contains('/') && part.alias.is_none() {
                let message = format!("the part `{}` of the key has no name of its own", part.name.as_str());
                let help = "add an `Alias`, by which URLs call it";
                self.diagnostics.push(Diagnostic::error(message).at(part.name.span).help(help));
            }
        }
    }

    /// Follows a path of properties. Where it breaks off: the type there, what it doesn't have, and what it has.
    fn follow(&self, from: &QualifiedName, path: &str) -> Result<(), (QualifiedName, String, Vec<&str>)> {
        let mut owner = from.clone();
        for segment in path.split('/') {
            let lineage = self.index.lineage(&owner);
            let types = lineage.iter().filter_map(|(_, definition)| definition.structured());
            let properties: Vec<_> = types.flat_map(|type_| &type_.inner.properties).collect();
            let Some(property) = properties.iter().find(|property| property.name.as_str() == segment) else {
                let candidates = properties.iter().map(|property| property.inner.name.as_str()).collect();
                return Err((owner, segment.to_owned(), candidates));
            };
            owner = property.type_.name.clone();
        }
        Ok(())
    }

    fn operation(&mut self, operation: &Operation) {
        for parameter in &operation.parameters {
            self.known(&parameter.type_.name, parameter.type_.span);
        }
        if let Some(returned) = &operation.return_type {
            self.known(&returned.type_.name, returned.type_.span);
        }
    }

    fn container(&mut self, schema: &Schema, container: &EntityContainer) {
        let sets = container.entity_sets.iter().map(|set| (&set.name, &set.entity_type));
        let singletons = container.singletons.iter().map(|singleton| (&singleton.name, &singleton.type_));
        for (name, type_) in sets.chain(singletons) {
            if self.known(type_, type_.span) {
                self.entity(type_, type_.span, &format!("`{}`", name.as_str()));
            }
        }
        if let Some(base) = &container.extends
            && !self.external.contains(&base.inner)
            && self.index.container(&base.inner).is_none()
        {
            let message = format!("unknown entity container `{}`", base.inner);
            let help = did_you_mean(base.as_str(), self.index.all_names())
                .unwrap_or_else(|| "give the document that defines it, or remove `Extends`".to_owned());
            self.diagnostics.push(Diagnostic::error(message).at(base.span).help(help));
        }
        if let Some(base) = &container.extends
            && self.extends_itself(&QualifiedName::of(&schema.namespace, &container.name), &base.inner)
        {
            let message = format!("the entity container `{}` extends itself", container.name.as_str());
            let help = "remove `Extends`, or name the container that has the common part";
            self.diagnostics.push(Diagnostic::error(message).at(base.span).help(help));
        }
        for import in container.action_imports.iter().chain(&container.function_imports) {
            if self.index.overloads(&import.operation.inner).next().is_none() {
                let message = format!("unknown operation `{}`", import.operation.inner);
                let candidates = self.index.all_names().filter(|_| !self.diagnostics.is_full());
                let help = did_you_mean(import.operation.as_str(), candidates)
                    .unwrap_or_else(|| "declare it as an `Action` or a `Function`".to_owned());
                self.diagnostics.push(Diagnostic::error(message).at(import.operation.span).help(help));
            }
        }
    }

    /// Whether following `Extends` from `base` leads back to a container.
    fn extends_itself(&self, container: &QualifiedName, base: &QualifiedName) -> bool {
        let mut seen = BTreeSet::new();
        let mut next = Some(base);
        while let Some(name) = next.filter(|name| seen.insert(*name)) {
            if name == container {
                return true;
            }
            next = self.index.container(name).and_then(|base| base.extends.as_ref()).map(|base| &base.inner);
        }
        false
    }

    /// Whether a type is defined, or external; else there is a diagnostic.
    fn known(&mut self, name: &QualifiedName, span: crate::source::Span) -> bool {
        if name.is_edm() || self.external.contains(name) || self.index.get(name).is_some() {
            return true;
        }
        let candidates = self.index.names().map(QualifiedName::as_str);
        let meant = if self.diagnostics.is_full() { None } else { did_you_mean(name.as_str(), candidates) };
        let help = meant.unwrap_or_else(|| {
            if name.namespace().eq_ignore_ascii_case("Edm") {
                return format!("did you mean `Edm.{}`?", name.name());
            }
            let is_namespace = |schema: &Schema| schema.namespace.as_str() == name.namespace();
            if self.document.schemas.iter().any(|schema| is_namespace(schema)) {
                format!("`{}` is a namespace of the document, but has no such type", name.namespace())
            } else {
                format!("no schema of the document has the namespace or alias `{}`", name.namespace())
            }
        });
        self.diagnostics.push(Diagnostic::error(format!("unknown type `{name}`")).at(span).help(help));
        false
    }

    fn entity(&mut self, name: &QualifiedName, span: crate::source::Span, what: &str) {
        match self.index.get(name) {
            Some(Definition::Entity(_)) => {}
            None if *name == QualifiedName::new("Edm.EntityType") => {}
            found => {
                let kind = found.map_or("a type of `Edm`", Definition::kind);
                let message = format!("{what} needs an entity type, but `{name}` is {kind}");
                let help = "name an entity type; what isn't one is the type of a `Property`";
                self.diagnostics.push(Diagnostic::error(message).at(span).help(help));
            }
        }
    }
}

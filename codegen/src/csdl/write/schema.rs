use std::borrow::Cow;

use super::Writer;
use super::xml::{boolean, flag, optional, text};
use crate::csdl::{
    Annotations, Document, EntityContainer, Facets, NavigationPropertyBinding, Operation, OperationImport,
    Schema, Target, Term,
};
use crate::source::Spanned;

impl Writer<'_> {
    pub(super) fn document(&mut self, document: &Document) {
        self.out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        let attributes =
            [("Version", text("4.0")), ("xmlns:edmx", text("http://docs.oasis-open.org/odata/ns/edmx"))];
        self.element("edmx:Edmx", &attributes, |writer| {
            for reference in &document.references {
                writer.element("edmx:Reference", &[("Uri", text(&reference.uri))], |writer| {
                    for include in &reference.includes {
                        let attributes = [
                            ("Namespace", text(&include.namespace)),
                            ("Alias", optional(include.alias.as_ref())),
                        ];
                        writer.empty("edmx:Include", &attributes);
                    }
                });
            }
            writer.element("edmx:DataServices", &[], |writer| {
                document.schemas.iter().for_each(|schema| writer.schema(schema));
            });
        });
    }

    fn schema(&mut self, schema: &Schema) {
        let attributes = [
            ("Namespace", text(&schema.namespace)),
            ("Alias", optional(schema.alias.as_ref())),
            ("xmlns", text("http://docs.oasis-open.org/odata/ns/edm")),
        ];
        self.element("Schema", &attributes, |writer| {
            writer.annotations(&schema.inline_annotations);
            schema.entity_types.iter().for_each(|type_| writer.structured_type("EntityType", type_));
            schema.complex_types.iter().for_each(|type_| writer.structured_type("ComplexType", type_));
            schema.enum_types.iter().for_each(|type_| writer.enum_type(type_));
            schema.type_definitions.iter().for_each(|type_| writer.type_definition(type_));
            schema.terms.iter().for_each(|term| writer.term(term));
            schema.actions.iter().for_each(|action| writer.operation("Action", action));
            schema.functions.iter().for_each(|function| writer.operation("Function", function));
            schema.entity_container.iter().for_each(|container| writer.entity_container(container));
            schema.annotations.iter().for_each(|annotations| writer.out_of_line(annotations));
        });
    }

    fn term(&mut self, term: &Term) {
        let mut attributes = vec![
            ("Name", text(&term.name)),
            ("Type", Some(self.type_ref(&term.type_).into())),
            ("BaseTerm", term.base_term.as_ref().map(|base| self.name(base).into())),
            ("Nullable", boolean(term.nullable)),
            ("AppliesTo", optional(term.applies_to.as_ref())),
        ];
        attributes.extend(facets(term.facets.as_deref()));
        self.element("Term", &attributes, |writer| writer.annotations(&term.annotations));
    }

    fn operation(&mut self, kind: &str, operation: &Operation) {
        let attributes = [
            ("Name", text(&operation.name)),
            ("IsBound", flag(operation.is_bound)),
            ("IsComposable", flag(operation.is_composable)),
            ("EntitySetPath", optional(operation.entity_set_path.as_ref())),
        ];
        self.element(kind, &attributes, |writer| {
            for parameter in &operation.parameters {
                let mut attributes = vec![
                    ("Name", text(&parameter.name)),
                    ("Type", Some(writer.type_ref(&parameter.type_).into())),
                    ("Nullable", boolean(parameter.nullable)),
                ];
                attributes.extend(facets(parameter.facets.as_deref()));
                writer.element("Parameter", &attributes, |writer| writer.annotations(&parameter.annotations));
            }
            if let Some(returned) = &operation.return_type {
                let mut attributes = vec![
                    ("Type", Some(writer.type_ref(&returned.type_).into())),
                    ("Nullable", boolean(returned.nullable)),
                ];
                attributes.extend(facets(returned.facets.as_deref()));
                writer.element("ReturnType", &attributes, |writer| writer.annotations(&returned.annotations));
            }
            writer.annotations(&operation.annotations);
        });
    }

    fn entity_container(&mut self, container: &EntityContainer) {
        let attributes = [
            ("Name", text(&container.name)),
            ("Extends", container.extends.as_ref().map(|extends| self.name(extends).into())),
        ];
        self.element("EntityContainer", &attributes, |writer| {
            for set in &container.entity_sets {
                let attributes = [
                    ("Name", text(&set.name)),
                    ("EntityType", Some(writer.name(&set.entity_type).into())),
                    ("IncludeInServiceDocument", boolean(set.in_service_document)),
                ];
                writer.element("EntitySet", &attributes, |writer| {
                    writer.bindings(&set.bindings);
                    writer.annotations(&set.annotations);
                });
            }
            for singleton in &container.singletons {
                let attributes = [
                    ("Name", text(&singleton.name)),
                    ("Type", Some(writer.name(&singleton.type_).into())),
                    ("Nullable", boolean(singleton.nullable)),
                ];
                writer.element("Singleton", &attributes, |writer| {
                    writer.bindings(&singleton.bindings);
                    writer.annotations(&singleton.annotations);
                });
            }
            container.action_imports.iter().for_each(|import| writer.import("Action", import));
            container.function_imports.iter().for_each(|import| writer.import("Function", import));
            writer.annotations(&container.annotations);
        });
    }

    fn bindings(&mut self, bindings: &[Spanned<NavigationPropertyBinding>]) {
        for binding in bindings {
            let attributes =
                [("Path", Some(self.path(&binding.path))), ("Target", Some(self.path(&binding.target)))];
            self.empty("NavigationPropertyBinding", &attributes);
        }
    }

    fn import(&mut self, kind: &'static str, import: &OperationImport) {
        let attributes = [
            ("Name", text(&import.name)),
            (kind, Some(self.name(&import.operation).into())),
            ("EntitySet", optional(import.entity_set.as_ref())),
            ("IncludeInServiceDocument", boolean(import.in_service_document)),
        ];
        self.element(&format!("{kind}Import"), &attributes, |writer| {
            writer.annotations(&import.annotations);
        });
    }

    fn out_of_line(&mut self, annotations: &Annotations) {
        let attributes = [
            ("Target", Some(self.target(&annotations.target).into())),
            ("Qualifier", optional(annotations.qualifier.as_ref())),
        ];
        self.element("Annotations", &attributes, |writer| writer.annotations(&annotations.annotations));
    }

    fn target(&self, target: &Target) -> String {
        let mut text = self.name(&target.element);
        if let Some(signature) = &target.signature {
            let types: Vec<_> = signature.iter().map(|type_| self.type_ref(type_)).collect();
            text = format!("{text}({})", types.join(","));
        }
        for segment in &target.path {
            text.push('/');
            text.push_str(&self.segment(segment));
        }
        text
    }
}

/// The attributes that limit a value.
pub(super) fn facets(facets: Option<&Facets>) -> [(&'static str, Option<Cow<'_, str>>); 6] {
    let facets = facets.unwrap_or(&Facets::NONE);
    [
        ("MaxLength", optional(facets.max_length.as_ref())),
        ("Precision", optional(facets.precision.as_ref())),
        ("Scale", optional(facets.scale.as_ref())),
        ("Unicode", boolean(facets.unicode)),
        ("SRID", optional(facets.srid.as_ref())),
        ("DefaultValue", optional(facets.default_value.as_ref())),
    ]
}

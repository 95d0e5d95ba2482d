use roxmltree::Node;

use super::Reader;
use super::attributes::Attributes;
use crate::csdl::{Operation, Parameter, ReturnType};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

impl Reader<'_> {
    pub(super) fn action(&mut self, node: Node<'_, '_>) -> Option<Spanned<Operation>> {
        let attributes = self.attributes(node, &["Name", "IsBound", "EntitySetPath"]);
        self.operation(node, &attributes)
    }

    pub(super) fn function(&mut self, node: Node<'_, '_>) -> Option<Spanned<Operation>> {
        let attributes = self.attributes(node, &["Name", "IsBound", "IsComposable", "EntitySetPath"]);
        let function = self.operation(node, &attributes)?;
        if function.return_type.is_none() {
            let message = format!("the function `{}` returns nothing", function.name.as_str());
            let help = "add a `ReturnType`, or make it an `Action`";
            self.diagnostics.push(Diagnostic::error(message).at(function.name.span).help(help));
        }
        Some(function)
    }

    fn operation(
        &mut self,
        node: Node<'_, '_>,
        attributes: &Attributes<'_, '_>,
    ) -> Option<Spanned<Operation>> {
        let name = attributes.name(self, "Name");
        let mut operation = Operation {
            is_bound: attributes.boolean(self, "IsBound").unwrap_or(false),
            is_composable: attributes.boolean(self, "IsComposable").unwrap_or(false),
            entity_set_path: attributes.text(self, "EntitySetPath"),
            ..Operation::default()
        };
        for child in self.children(node) {
            match child.tag_name().name() {
                "Parameter" => operation.parameters.extend(self.parameter(child)),
                "ReturnType" if operation.return_type.is_some() => self.second(child),
                "ReturnType" => operation.return_type = self.return_type(child),
                "Annotation" => operation.annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, &["Parameter", "ReturnType", "Annotation"]),
            }
        }
        operation.name = name?;
        if operation.is_bound && operation.parameters.is_empty() {
            let message = format!("`{}` is bound to nothing", operation.name.as_str());
            let help = "its first parameter is what it is called on; without one, remove `IsBound`";
            self.diagnostics.push(Diagnostic::error(message).at(operation.name.span).help(help));
        }
        Some(Spanned::new(operation, self.span(node)))
    }

    fn parameter(&mut self, node: Node<'_, '_>) -> Option<Spanned<Parameter>> {
        let attributes = self.attributes(
            node,
            &["Name", "Type", "Nullable", "MaxLength", "Precision", "Scale", "Unicode", "SRID"],
        );
        let name = attributes.name(self, "Name");
        let type_ = attributes.type_ref(self, "Type");
        let nullable = attributes.boolean(self, "Nullable");
        let facets = attributes.facets(self);
        let annotations = self.only_annotations(node);
        let parameter = Parameter { name: name?, type_: type_?, nullable, facets, annotations };
        Some(Spanned::new(parameter, self.span(node)))
    }

    fn return_type(&mut self, node: Node<'_, '_>) -> Option<Spanned<ReturnType>> {
        let attributes = self
            .attributes(node, &["Type", "Nullable", "MaxLength", "Precision", "Scale", "Unicode", "SRID"]);
        let type_ = attributes.type_ref(self, "Type");
        let nullable = attributes.boolean(self, "Nullable");
        let facets = attributes.facets(self);
        let annotations = self.only_annotations(node);
        Some(Spanned::new(ReturnType { type_: type_?, nullable, facets, annotations }, self.span(node)))
    }
}

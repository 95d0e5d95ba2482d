use roxmltree::Node;

use super::Reader;
use crate::csdl::{
    Annotation, EntityContainer, EntitySet, NavigationPropertyBinding, OperationImport, Singleton,
};
use crate::source::Spanned;

const CONTAINER: &[&str] = &["EntitySet", "Singleton", "ActionImport", "FunctionImport", "Annotation"];

impl Reader<'_> {
    pub(super) fn entity_container(&mut self, node: Node<'_, '_>) -> Option<Spanned<EntityContainer>> {
        let attributes = self.attributes(node, &["Name", "Extends"]);
        let name = attributes.name(self, "Name");
        let mut container =
            EntityContainer { extends: attributes.qualified(self, "Extends"), ..EntityContainer::default() };
        for child in self.children(node) {
            match child.tag_name().name() {
                "EntitySet" => container.entity_sets.extend(self.entity_set(child)),
                "Singleton" => container.singletons.extend(self.singleton(child)),
                "ActionImport" => container.action_imports.extend(self.import(child, "Action")),
                "FunctionImport" => container.function_imports.extend(self.import(child, "Function")),
                "Annotation" => container.annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, CONTAINER),
            }
        }
        container.name = name?;
        Some(Spanned::new(container, self.span(node)))
    }

    fn entity_set(&mut self, node: Node<'_, '_>) -> Option<Spanned<EntitySet>> {
        let attributes = self.attributes(node, &["Name", "EntityType", "IncludeInServiceDocument"]);
        let name = attributes.name(self, "Name");
        let entity_type = attributes.required_qualified(self, "EntityType");
        let in_service_document = attributes.boolean(self, "IncludeInServiceDocument");
        let (bindings, annotations) = self.bindings(node);
        let set =
            EntitySet { name: name?, entity_type: entity_type?, in_service_document, bindings, annotations };
        Some(Spanned::new(set, self.span(node)))
    }

    fn singleton(&mut self, node: Node<'_, '_>) -> Option<Spanned<Singleton>> {
        let attributes = self.attributes(node, &["Name", "Type", "Nullable"]);
        let name = attributes.name(self, "Name");
        let type_ = attributes.required_qualified(self, "Type");
        let nullable = attributes.boolean(self, "Nullable");
        let (bindings, annotations) = self.bindings(node);
        let singleton = Singleton { name: name?, type_: type_?, nullable, bindings, annotations };
        Some(Spanned::new(singleton, self.span(node)))
    }

    fn bindings(
        &mut self,
        node: Node<'_, '_>,
    ) -> (Vec<Spanned<NavigationPropertyBinding>>, Vec<Spanned<Annotation>>) {
        let mut bindings = Vec::new();
        let mut annotations = Vec::new();
        for child in self.children(node) {
            match child.tag_name().name() {
                "NavigationPropertyBinding" => {
                    let attributes = self.attributes(child, &["Path", "Target"]);
                    let path = attributes.required(self, "Path").map(|path| self.path(path));
                    let target = attributes.required(self, "Target").map(|path| self.path(path));
                    if let (Some(path), Some(target)) = (path, target) {
                        let binding = NavigationPropertyBinding { path, target };
                        bindings.push(Spanned::new(binding, self.span(child)));
                    }
                }
                "Annotation" => annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, &["NavigationPropertyBinding", "Annotation"]),
            }
        }
        (bindings, annotations)
    }

    fn import(&mut self, node: Node<'_, '_>, kind: &'static str) -> Option<Spanned<OperationImport>> {
        let attributes = match kind {
            "Action" => self.attributes(node, &["Name", "Action", "EntitySet"]),
            _ => self.attributes(node, &["Name", "Function", "EntitySet", "IncludeInServiceDocument"]),
        };
        let name = attributes.name(self, "Name");
        let operation = attributes.required_qualified(self, kind);
        let entity_set = attributes.text(self, "EntitySet");
        let in_service_document = attributes.boolean(self, "IncludeInServiceDocument");
        let annotations = self.only_annotations(node);
        let import = OperationImport {
            name: name?,
            operation: operation?,
            entity_set,
            in_service_document,
            annotations,
        };
        Some(Spanned::new(import, self.span(node)))
    }

    /// A path, aliases resolved.
    pub(super) fn path(&self, text: Spanned<String>) -> Spanned<String> {
        if !text.contains('.') {
            return text;
        }
        text.map(|text| text.split('/').map(|segment| self.segment(segment)).collect::<Vec<_>>().join("/"))
    }
}

use super::{
    Annotation, Annotations, Document, EntityContainer, EnumType, Operation, QualifiedName, Schema,
    StructuredType, Target, TypeDefinition,
};
use crate::source::{Span, Spanned};

/// Moves the annotations of elements out of line, so that there is one place to look.
pub fn move_out_of_line(document: &mut Document) {
    for schema in &mut document.schemas {
        let Schema { namespace, entity_types, complex_types, enum_types, .. } = &mut schema.inner;
        let mut out_of_line = OutOfLine { namespace: namespace.inner.clone(), annotations: Vec::new() };
        entity_types.iter_mut().chain(complex_types).for_each(|type_| out_of_line.structured(type_));
        enum_types.iter_mut().for_each(|type_| out_of_line.enumeration(type_));
        schema.inner.type_definitions.iter_mut().for_each(|type_| out_of_line.alias(type_));
        let operations = schema.inner.actions.iter_mut().chain(&mut schema.inner.functions);
        operations.for_each(|operation| out_of_line.operation(operation));
        schema.inner.entity_container.iter_mut().for_each(|container| out_of_line.container(container));
        schema.inner.annotations.append(&mut out_of_line.annotations);
    }
}

struct OutOfLine {
    namespace: String,
    annotations: Vec<Spanned<Annotations>>,
}

impl OutOfLine {
    fn take(&mut self, target: &Target, path: &str, place: Span, list: &mut Vec<Spanned<Annotation>>) {
        if list.is_empty() {
            return;
        }
        let mut target = target.clone();
        target.path.extend((!path.is_empty()).then(|| path.to_owned()));
        let annotations = std::mem::take(list);
        let group = Annotations { target: Spanned::new(target, place), qualifier: None, annotations };
        self.annotations.push(Spanned::new(group, place));
    }

    fn target(&self, name: &str) -> Target {
        Target { element: QualifiedName::of(&self.namespace, name), signature: None, path: Vec::new() }
    }

    fn structured(&mut self, type_: &mut StructuredType) {
        let target = self.target(&type_.name);
        self.take(&target, "", type_.name.span, &mut type_.annotations);
        for property in &mut type_.properties {
            let property = &mut property.inner;
            self.take(&target, &property.name, property.name.span, &mut property.annotations);
        }
        for navigation in &mut type_.navigation_properties {
            let navigation = &mut navigation.inner;
            self.take(&target, &navigation.name, navigation.name.span, &mut navigation.annotations);
        }
    }

    fn enumeration(&mut self, type_: &mut EnumType) {
        let target = self.target(&type_.name);
        self.take(&target, "", type_.name.span, &mut type_.annotations);
        for member in &mut type_.members {
            let member = &mut member.inner;
            self.take(&target, &member.name, member.name.span, &mut member.annotations);
        }
    }

    fn alias(&mut self, type_: &mut TypeDefinition) {
        let target = self.target(&type_.name);
        self.take(&target, "", type_.name.span, &mut type_.annotations);
    }

    fn operation(&mut self, operation: &mut Operation) {
        let mut target = self.target(&operation.name);
        let types = operation.parameters.iter().map(|parameter| parameter.type_.inner.clone());
        target.signature = Some(types.collect());
        self.take(&target, "", operation.name.span, &mut operation.annotations);
        for parameter in &mut operation.parameters {
            let parameter = &mut parameter.inner;
            self.take(&target, &parameter.name, parameter.name.span, &mut parameter.annotations);
        }
        if let Some(returned) = &mut operation.return_type {
            let returned = &mut returned.inner;
            self.take(&target, "$ReturnType", returned.type_.span, &mut returned.annotations);
        }
    }

    fn container(&mut self, container: &mut EntityContainer) {
        let target = self.target(&container.name);
        self.take(&target, "", container.name.span, &mut container.annotations);
        for set in &mut container.entity_sets {
            let set = &mut set.inner;
            self.take(&target, &set.name, set.name.span, &mut set.annotations);
        }
        for singleton in &mut container.singletons {
            let singleton = &mut singleton.inner;
            self.take(&target, &singleton.name, singleton.name.span, &mut singleton.annotations);
        }
        let imports = container.action_imports.iter_mut().chain(&mut container.function_imports);
        for import in imports {
            let import = &mut import.inner;
            self.take(&target, &import.name, import.name.span, &mut import.annotations);
        }
    }
}

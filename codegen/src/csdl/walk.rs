use super::{Annotation, Document, Schema};
use crate::source::Spanned;

/// The annotations of one element.
type List = Vec<Spanned<Annotation>>;

/// Calls a function with the annotations of each element that has them within it, and with those that
/// are out of line.
pub(crate) fn annotation_lists(document: &mut Document, change: &mut impl FnMut(&mut List)) {
    for schema in &mut document.schemas {
        change(&mut schema.inline_annotations);
        types(schema, change);
        operations(schema, change);
        container(schema, change);
        for annotations in &mut schema.annotations {
            change(&mut annotations.annotations);
        }
    }
}

fn types(schema: &mut Schema, change: &mut impl FnMut(&mut List)) {
    for type_ in schema.entity_types.iter_mut().chain(&mut schema.complex_types) {
        let type_ = &mut type_.inner;
        type_.properties.iter_mut().for_each(|property| change(&mut property.annotations));
        for navigation in &mut type_.navigation_properties {
            let navigation = &mut navigation.inner;
            navigation
                .referential_constraints
                .iter_mut()
                .for_each(|constraint| change(&mut constraint.annotations));
            navigation.on_delete.iter_mut().for_each(|on_delete| change(&mut on_delete.annotations));
            change(&mut navigation.annotations);
        }
        change(&mut type_.annotations);
    }
    for type_ in &mut schema.enum_types {
        type_.members.iter_mut().for_each(|member| change(&mut member.annotations));
        change(&mut type_.annotations);
    }
    schema.type_definitions.iter_mut().for_each(|type_| change(&mut type_.annotations));
    schema.terms.iter_mut().for_each(|term| change(&mut term.annotations));
}

fn operations(schema: &mut Schema, change: &mut impl FnMut(&mut List)) {
    for operation in schema.actions.iter_mut().chain(&mut schema.functions) {
        operation.parameters.iter_mut().for_each(|parameter| change(&mut parameter.annotations));
        operation.return_type.iter_mut().for_each(|returned| change(&mut returned.annotations));
        change(&mut operation.annotations);
    }
}

fn container(schema: &mut Schema, change: &mut impl FnMut(&mut List)) {
    let Some(container) = &mut schema.entity_container else { return };
    let container = &mut container.inner;
    container.entity_sets.iter_mut().for_each(|set| change(&mut set.annotations));
    container.singletons.iter_mut().for_each(|singleton| change(&mut singleton.annotations));
    let imports = container.action_imports.iter_mut().chain(&mut container.function_imports);
    imports.for_each(|import| change(&mut import.annotations));
    change(&mut container.annotations);
}

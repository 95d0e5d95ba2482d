//! What a document defines, by the targets that annotations use.

use crate::csdl::{Document, Operation, QualifiedName, Schema, StructuredType, Target, TypeRef};
use crate::source::Span;

/// A definition and its members.
pub(crate) struct Item {
    pub(crate) target: Target,
    /// The schema that defines it.
    pub(crate) span: Span,
    /// Properties, members of an enumeration, parameters and results, singletons and sets, each with its type if it has
    /// one.
    pub(crate) members: Vec<(Target, Option<TypeRef>)>,
}

/// All that a document defines.
pub(crate) fn of_document(document: &Document) -> impl Iterator<Item = Item> {
    document.schemas.iter().flat_map(|schema| of_schema(&schema.inner, schema.span))
}

fn of_schema(schema: &Schema, span: Span) -> Vec<Item> {
    let item = |name: &str, signature: Option<Vec<TypeRef>>, members: Vec<(&str, Option<TypeRef>)>| {
        let element = QualifiedName::of(&schema.namespace, name);
        let target = Target { element, signature, path: Vec::new() };
        let within = |member: &str| Target { path: vec![member.to_owned()], ..target.clone() };
        let members = members.into_iter().map(|(member, type_)| (within(member), type_)).collect();
        Item { target, span, members }
    };
    let mut items = Vec::new();
    for type_ in schema.entity_types.iter().chain(&schema.complex_types) {
        items.push(item(&type_.name, None, of_type(type_)));
    }
    for type_ in &schema.enum_types {
        let members = type_.members.iter().map(|member| (member.name.as_str(), None)).collect();
        items.push(item(&type_.name, None, members));
    }
    for action in &schema.actions {
        let binding = action.binding().map(|binding| vec![binding.type_.inner.clone()]);
        items.push(item(&action.name, binding, of_operation(action)));
    }
    for function in &schema.functions {
        let signature = function.parameters.iter().map(|parameter| parameter.type_.inner.clone()).collect();
        items.push(item(&function.name, Some(signature), of_operation(function)));
    }
    if let Some(container) = &schema.entity_container {
        let of = |collection, name: &QualifiedName| Some(TypeRef { name: name.clone(), collection });
        let sets = container.entity_sets.iter();
        let sets = sets.map(|set| (set.name.as_str(), of(true, &set.entity_type)));
        let singletons = container.singletons.iter();
        let singletons = singletons.map(|single| (single.name.as_str(), of(false, &single.type_)));
        items.push(item(&container.name, None, sets.chain(singletons).collect()));
    }
    items
}

fn of_type(type_: &StructuredType) -> Vec<(&str, Option<TypeRef>)> {
    let values = type_.properties.iter();
    let values = values.map(|property| (property.name.as_str(), Some(property.type_.inner.clone())));
    let navigations = type_.navigation_properties.iter();
    let navigations = navigations.map(|each| (each.name.as_str(), Some(each.type_.inner.clone())));
    values.chain(navigations).collect()
}

fn of_operation(operation: &Operation) -> Vec<(&str, Option<TypeRef>)> {
    let parameters = operation.parameters.iter().skip(usize::from(operation.is_bound));
    let parameters =
        parameters.map(|parameter| (parameter.name.as_str(), Some(parameter.type_.inner.clone())));
    let result = operation.return_type.iter().map(|result| ("$ReturnType", Some(result.type_.inner.clone())));
    parameters.chain(result).collect()
}

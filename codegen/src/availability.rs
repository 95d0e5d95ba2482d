//! What clouds lack, found by comparing their documents with a slice.

use crate::cloud::Cloud;
use crate::csdl::{
    self, Annotation, Annotations, Document, Index, Operation, QualifiedName, Schema, StructuredType, Target,
    annotations,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Source, Span, Spanned};

/// Returns an overlay of annotations: what a slice has that is missing in a cloud's own document.
///
/// Types, properties, members of enumerations, operations, singletons and entity sets are looked for by name. Of
/// a type that is missing in a cloud, the properties aren't listed too.
///
/// # Errors
///
/// Problems of the form of either document, and a document that has nothing of the slice: it describes another
/// service.
pub fn unavailable(slice: &Source, of_cloud: &Source, cloud: Cloud) -> Result<String, Diagnostics> {
    let (slice, of_cloud) = (csdl::parse(slice)?, csdl::parse(of_cloud)?);
    let index = Index::new(&of_cloud);
    let mut has_something = false;
    let mut overlay = Document { references: slice.references.clone(), schemas: Vec::new() };
    for schema in &slice.schemas {
        let mut annotations = Vec::new();
        for Item { target, members } in items(schema) {
            if index.find(&target).is_err() {
                annotations.push(unavailable_item(target, cloud, schema.span));
                continue;
            }
            has_something = true;
            let unavailable = members.into_iter().filter(|member| index.find(member).is_err());
            annotations.extend(unavailable.map(|member| unavailable_item(member, cloud, schema.span)));
        }
        let annotations = Schema {
            namespace: schema.namespace.clone(),
            alias: schema.alias.clone(),
            annotations,
            ..Schema::default()
        };
        overlay.schemas.push(Spanned::new(annotations, schema.span));
    }
    if !has_something {
        let message = "the document has nothing of what the crates are generated from";
        let help = "is it the `$metadata` document of this service, in this version?";
        return Err(Diagnostic::error(message).help(help).into());
    }
    csdl::sort(&mut overlay);
    Ok(csdl::write(&overlay))
}

fn unavailable_item(target: Target, cloud: Cloud, span: Span) -> Spanned<Annotations> {
    let annotation = Annotation {
        term: Spanned::new(QualifiedName::new(annotations::UNAVAILABLE), span),
        qualifier: Some(Spanned::new(cloud.name().to_owned(), span)),
        value: None,
        annotations: Vec::new(),
    };
    let group = Annotations {
        target: Spanned::new(target, span),
        qualifier: None,
        annotations: vec![Spanned::new(annotation, span)],
    };
    Spanned::new(group, span)
}

/// What a cloud could lack, as a whole or in part.
struct Item {
    target: Target,
    members: Vec<Target>,
}

/// All that a schema defines.
fn items(schema: &Schema) -> Vec<Item> {
    let named = |name: &str, signature| Target {
        element: QualifiedName::of(&schema.namespace, name),
        signature,
        path: Vec::new(),
    };
    let within = |name: &str, members: Vec<&str>| {
        let target = named(name, None);
        let of = |member: &str| Target { path: vec![member.to_owned()], ..target.clone() };
        let members = members.into_iter().map(of).collect();
        Item { target, members }
    };
    let mut items = Vec::new();
    for type_ in schema.entity_types.iter().chain(&schema.complex_types) {
        items.push(within(&type_.name, members(type_)));
    }
    for type_ in &schema.enum_types {
        items.push(within(&type_.name, type_.members.iter().map(|member| member.name.as_str()).collect()));
    }
    for action in &schema.actions {
        let binding = action.binding().map(|binding| vec![binding.type_.inner.clone()]);
        items.push(Item { target: named(&action.name, binding), members: Vec::new() });
    }
    for function in &schema.functions {
        let target = named(&function.name, Some(signature(function)));
        items.push(Item { target, members: Vec::new() });
    }
    if let Some(container) = &schema.entity_container {
        let sets = container.entity_sets.iter().map(|set| set.name.as_str());
        let singletons = container.singletons.iter().map(|singleton| singleton.name.as_str());
        items.push(within(&container.name, sets.chain(singletons).collect()));
    }
    items
}

fn members(type_: &StructuredType) -> Vec<&str> {
    let values = type_.properties.iter().map(|property| property.name.as_str());
    values.chain(type_.navigation_properties.iter().map(|navigation| navigation.name.as_str())).collect()
}

fn signature(operation: &Operation) -> Vec<csdl::TypeRef> {
    operation.parameters.iter().map(|parameter| parameter.type_.inner.clone()).collect()
}

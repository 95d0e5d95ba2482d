//! What clouds lack, found by comparing their documents with a slice.

use crate::cloud::Cloud;
use crate::csdl::{
    self, Annotation, Annotations, Document, Lookup, Operation, QualifiedName, Schema, StructuredType,
    Target, annotations,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Source, Span, Spanned};

/// Says what a cloud lacks of a slice, given the cloud's own document: an overlay of annotations.
///
/// Types, properties, members of enumerations, operations, singletons and entity sets are looked for by name. Of
/// a type that a cloud lacks, the properties aren't listed too.
///
/// # Errors
///
/// Problems of the form of either document, and a document that has nothing of the slice: it describes another
/// service.
pub fn missing(slice: &Source, of_cloud: &Source, cloud: Cloud) -> Result<String, Diagnostics> {
    let (slice, of_cloud) = (csdl::parse(slice)?, csdl::parse(of_cloud)?);
    let lookup = Lookup::new(&of_cloud);
    let names =
        slice.schemas.iter().flat_map(|schema| targets(schema)).filter(|target| target.path.is_empty());
    if names.into_iter().all(|target| lookup.find(&target).is_err()) {
        let message = "the document has nothing of what the crates are generated from";
        let help = "is it the `$metadata` document of this service, in this version?";
        let mut problems = Diagnostics::default();
        problems.push(Diagnostic::error(message).help(help));
        return Err(problems);
    }
    let mut overlay = Document { references: slice.references.clone(), schemas: Vec::new() };
    for schema in &slice.schemas {
        let mut lacks: Vec<Target> = Vec::new();
        for target in targets(schema) {
            let of_missing = |lack: &Target| lack.element == target.element && lack.path.is_empty();
            if lookup.find(&target).is_err() && !lacks.iter().any(of_missing) {
                lacks.push(target);
            }
        }
        let annotations = lacks.into_iter().map(|target| lack(target, cloud, schema.span)).collect();
        let said = Schema {
            namespace: schema.namespace.clone(),
            alias: schema.alias.clone(),
            annotations,
            ..Schema::default()
        };
        overlay.schemas.push(Spanned::new(said, schema.span));
    }
    csdl::sort(&mut overlay);
    Ok(csdl::write(&overlay))
}

fn lack(target: Target, cloud: Cloud, span: Span) -> Spanned<Annotations> {
    let annotation = Annotation {
        term: Spanned::new(QualifiedName::new(annotations::MISSING), span),
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

/// All that a schema defines and that a cloud could lack, each type before its members.
fn targets(schema: &Schema) -> Vec<Target> {
    let named = |name: &str| Target {
        element: QualifiedName::of(&schema.namespace, name),
        signature: None,
        path: Vec::new(),
    };
    let within = |name: &str, members: Vec<&str>| {
        let target = named(name);
        let of = |member: &str| Target { path: vec![member.to_owned()], ..target.clone() };
        let members: Vec<_> = members.into_iter().map(of).collect();
        std::iter::once(target).chain(members).collect::<Vec<_>>()
    };
    let mut targets = Vec::new();
    for type_ in schema.entity_types.iter().chain(&schema.complex_types) {
        targets.extend(within(&type_.name, members(type_)));
    }
    for type_ in &schema.enum_types {
        targets
            .extend(within(&type_.name, type_.members.iter().map(|member| member.name.as_str()).collect()));
    }
    for action in &schema.actions {
        let binding = action.binding().map(|binding| binding.type_.inner.clone());
        targets.push(Target { signature: binding.map(|type_| vec![type_]), ..named(&action.name) });
    }
    for function in &schema.functions {
        targets.push(Target { signature: Some(signature(function)), ..named(&function.name) });
    }
    if let Some(container) = &schema.entity_container {
        let sets = container.entity_sets.iter().map(|set| set.name.as_str());
        let singletons = container.singletons.iter().map(|singleton| singleton.name.as_str());
        targets.extend(within(&container.name, sets.chain(singletons).collect()));
    }
    targets
}

fn members(type_: &StructuredType) -> Vec<&str> {
    let values = type_.properties.iter().map(|property| property.name.as_str());
    values.chain(type_.navigation_properties.iter().map(|way| way.name.as_str())).collect()
}

fn signature(operation: &Operation) -> Vec<csdl::TypeRef> {
    operation.parameters.iter().map(|parameter| parameter.type_.inner.clone()).collect()
}

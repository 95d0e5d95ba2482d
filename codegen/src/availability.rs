//! What is unavailable in a cloud, found by comparing its document with a slice.

use crate::cloud::Cloud;
use crate::csdl::{
    self, Annotation, Annotations, Document, Expression, Index, QualifiedName, Schema, Target, TypeRef,
    annotations,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::items::{self, Item};
use crate::source::{Span, Spanned};

/// The differences between a slice and the document of a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Availability {
    /// An overlay of annotations: `Unavailable` for each item that the cloud's document does not define, and
    /// `Unavailable` with the value `false` for each of [`contradicted`](Self::contradicted).
    pub overlay: String,
    /// The number of items of the slice that were looked up.
    pub compared: usize,
    /// The items that the cloud's document does not define. The members of an unavailable type are not listed.
    pub unavailable: Vec<String>,
    /// The items that an overlay documents as unavailable, contradicted or not, and that the cloud's document defines.
    pub contradicted: Vec<String>,
    /// The items that have another type in the cloud.
    pub retyped: Vec<Retyped>,
}

/// A property, parameter, result or entity set with another type in a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retyped {
    /// The item: `microsoft.graph.book/title`.
    pub item: String,
    /// Its type in the slice.
    pub slice: String,
    /// Its type in the cloud's document.
    pub cloud: String,
}

/// Compares a slice with the document of a cloud.
///
/// Types, properties, members of enumerations, operations and their parameters, singletons and entity sets are looked
/// up by name. `overlays` are the hand-written annotations of the slice.
///
/// # Errors
///
/// A document that defines nothing of the slice: it describes another service.
pub fn availability(
    slice: &Document,
    of_cloud: &Document,
    overlays: &[Document],
    cloud: Cloud,
) -> Result<Availability, Diagnostics> {
    let index = Index::new(of_cloud);
    let mut found = Found::default();
    for Item { target, span, members } in items::of_document(slice) {
        found.compared += 1;
        if index.find(&target).is_err() {
            found.unavailable.push((target, span));
            continue;
        }
        found.has_something = true;
        for (member, type_) in members {
            let is_result = member.path.iter().any(|segment| segment == "$ReturnType");
            found.compared += usize::from(!is_result);
            if index.find(&member).is_err() && !is_result {
                found.unavailable.push((member, span));
            } else if let Some((slice, cloud)) = type_.zip(index.type_of(&member))
                && slice != cloud
            {
                found.retyped.push(retyped(&member, &slice, &cloud));
            }
        }
    }
    if !found.has_something {
        let message = "the document has nothing of what the crates are generated from";
        let help = "is it the `$metadata` document of this service, in this version?";
        return Err(Diagnostic::error(message).help(help).into());
    }
    let of_slice = Index::new(slice);
    let mut contradicted: Vec<_> = overlays
        .iter()
        .flat_map(|overlay| documented(overlay, cloud))
        .filter(|target| index.find(&target.inner).is_ok() && of_slice.find(&target.inner).is_ok())
        .map(|target| (target.inner, target.span))
        .collect();
    contradicted.sort();
    contradicted.dedup_by(|left, right| left.0 == right.0);
    let names = |items: &[(Target, Span)]| items.iter().map(|(target, _)| target.to_string()).collect();
    Ok(Availability {
        overlay: overlay(slice, cloud, &found.unavailable, &contradicted),
        compared: found.compared,
        unavailable: names(&found.unavailable),
        contradicted: names(&contradicted),
        retyped: found.retyped,
    })
}

#[derive(Default)]
struct Found {
    has_something: bool,
    compared: usize,
    unavailable: Vec<(Target, Span)>,
    retyped: Vec<Retyped>,
}

fn retyped(item: &Target, slice: &TypeRef, cloud: &TypeRef) -> Retyped {
    Retyped { item: item.to_string(), slice: slice.to_string(), cloud: cloud.to_string() }
}

/// The items that an overlay documents as unavailable in a cloud, also where it states that this is contradicted (with
/// the value `false`).
fn documented(overlay: &Document, cloud: Cloud) -> impl Iterator<Item = Spanned<Target>> {
    let groups = overlay.schemas.iter().flat_map(|schema| &schema.annotations);
    groups
        .filter(move |group| {
            group.annotations.iter().any(|annotation| {
                let qualifier = annotation.qualifier.as_ref().or(group.qualifier.as_ref());
                annotation.term.as_str() == annotations::UNAVAILABLE
                    && qualifier.is_some_and(|qualifier| *qualifier == cloud.name())
                    && annotations::is_unavailable(annotation)
            })
        })
        .map(|group| group.target.clone())
}

fn overlay(
    slice: &Document,
    cloud: Cloud,
    unavailable: &[(Target, Span)],
    contradicted: &[(Target, Span)],
) -> String {
    let mut overlay = Document { references: slice.references.clone(), schemas: Vec::new() };
    for schema in &slice.schemas {
        let is_of_schema = |target: &Target| target.element.namespace() == schema.namespace.as_str();
        let annotation = |(target, span): &(Target, Span), value| {
            is_of_schema(target).then(|| annotated(target.clone(), cloud, value, *span))
        };
        let missing = unavailable.iter().filter_map(|item| annotation(item, None));
        let present = contradicted.iter().filter_map(|item| annotation(item, Some(false)));
        let schema_of_overlay = Schema {
            namespace: schema.namespace.clone(),
            alias: schema.alias.clone(),
            annotations: missing.chain(present).collect(),
            ..Schema::default()
        };
        overlay.schemas.push(Spanned::new(schema_of_overlay, schema.span));
    }
    csdl::sort(&mut overlay);
    csdl::write(&overlay)
}

fn annotated(target: Target, cloud: Cloud, value: Option<bool>, span: Span) -> Spanned<Annotations> {
    let annotation = Annotation {
        term: Spanned::new(QualifiedName::new(annotations::UNAVAILABLE), span),
        qualifier: Some(Spanned::new(cloud.name().to_owned(), span)),
        value: value.map(|value| Spanned::new(Expression::Bool(value), span)),
        annotations: Vec::new(),
    };
    let group = Annotations {
        target: Spanned::new(target, span),
        qualifier: None,
        annotations: vec![Spanned::new(annotation, span)],
    };
    Spanned::new(group, span)
}

//! Links in descriptions of overlays. A link is the name of a type, `type/member`, or the member of the type that is
//! described; it has to lead to something that is generated in the same version.

use std::collections::BTreeMap;

use crate::csdl::annotations::{DESCRIPTION, LONG_DESCRIPTION};
use crate::csdl::{Annotation, Index};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Documentation, Link, Model, TypeName, link_names};
use crate::suggest::did_you_mean;

/// What links can lead to, by wire name.
struct Targets {
    types: BTreeMap<String, Target>,
}

struct Target {
    name: TypeName,
    /// The Rust names of fields or variants.
    members: BTreeMap<String, String>,
}

/// Returns the model with what the links of its texts lead to. Reports links that lead to nothing.
pub(super) fn resolve(index: &Index<'_>, mut model: Model, diagnostics: &mut Diagnostics) -> Model {
    let has_links = |annotation: &Annotation| {
        let text = annotation.value.as_ref().and_then(|value| value.as_string());
        is_text(annotation) && text.is_some_and(|text| !link_names(text).is_empty())
    };
    if !index.annotated().any(|(_, annotation)| has_links(annotation)) {
        return model;
    }
    let targets = Targets::of(&model);
    diagnostics.extend(targets.unknown(index));
    each_documentation(&mut model, |owner, documentation| {
        let texts = [&documentation.summary, &documentation.details];
        let names = texts.into_iter().flatten().flat_map(|text| link_names(text));
        let found = names.filter_map(|name| Some((name.to_owned(), targets.find(owner, name)?)));
        documentation.links = if documentation.has_code_spans { found.collect() } else { BTreeMap::new() };
    });
    model
}

/// Whether an annotation is a text that may have links.
fn is_text(annotation: &Annotation) -> bool {
    [DESCRIPTION, LONG_DESCRIPTION].contains(&annotation.term.as_str())
}

impl Targets {
    fn of(model: &Model) -> Self {
        let structured = model.structured_types.iter().map(|type_| {
            let members = type_.properties.iter().map(|each| (each.wire.clone(), each.field.clone()));
            (&type_.name, members.collect())
        });
        let enumerations = model.enumerations.iter().map(|type_| {
            let members = type_.members.iter().map(|each| (each.wire.clone(), each.variant.clone()));
            (&type_.name, members.collect())
        });
        let types = structured.chain(enumerations);
        let types = types
            .map(|(name, members)| (name.wire.clone(), Target { name: name.clone(), members }))
            .collect();
        Targets { types }
    }

    /// What a name leads to in a text about `owner`: a type, one of its members, or an operation.
    fn find(&self, owner: &str, name: &str) -> Option<Link> {
        let link = |target: &Target, member: Option<&str>| {
            let member = match member {
                Some(member) => Some(target.members.get(member)?.clone()),
                None => None,
            };
            Some(Link { type_: target.name.clone(), member })
        };
        let type_ = |name: &str| {
            let declared = owner.split('(').next().unwrap_or(owner);
            let namespace = declared.rsplit_once('.').map_or("", |(namespace, _)| namespace);
            self.types.get(name).or_else(|| self.types.get(&format!("{namespace}.{name}")))
        };
        if let Some((name, member)) = name.split_once('/') {
            return link(type_(name)?, Some(member));
        }
        let own = self.types.get(owner).and_then(|target| link(target, Some(name)));
        own.or_else(|| link(type_(name)?, None))
    }

    /// A diagnostic for each link of an overlay that leads to nothing.
    fn unknown(&self, index: &Index<'_>) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for (target, annotation) in index.annotated() {
            let is_ours = is_text(annotation) && index.is_from_overlay(annotation);
            let Some(value) = annotation.value.as_ref().filter(|_| is_ours) else { continue };
            let owner = target.split(['/', '(']).next().unwrap_or(target);
            // Derived types repeat what a base type describes, and a base type may not be generated itself.
            let owners = index.with_derived(owner);
            for name in link_names(value.as_string().unwrap_or_default()) {
                if owners.iter().any(|owner| self.find(owner, name).is_some()) {
                    continue;
                }
                let message = format!("the link `{name}` in the description of `{target}` leads to nothing");
                let help =
                    did_you_mean(name, self.names(&owners).iter().map(String::as_str)).unwrap_or_else(|| {
                        "name a generated type, `type/member`, or a member of the type that is described"
                            .to_owned()
                    });
                diagnostics.push(Diagnostic::error(message).at(value.span).help(help));
            }
        }
        diagnostics
    }

    /// The names that links can have in a text about one of the types.
    fn names(&self, owners: &[&str]) -> Vec<String> {
        let own =
            owners.iter().filter_map(|owner| self.types.get(*owner)).flat_map(|type_| type_.members.keys());
        let types = self.types.iter().flat_map(|(wire, target)| {
            let simple = wire.rsplit('.').next().unwrap_or(wire);
            let members = target.members.keys().map(move |member| format!("{simple}/{member}"));
            members.chain([simple.to_owned()])
        });
        own.cloned().chain(types).collect()
    }
}

/// Calls a function for each documentation, with the wire name of what it belongs to.
fn each_documentation(model: &mut Model, mut f: impl FnMut(&str, &mut Documentation)) {
    for type_ in &mut model.structured_types {
        f(&type_.name.wire, &mut type_.documentation);
        type_.properties.iter_mut().for_each(|each| f(&type_.name.wire, &mut each.documentation));
    }
    for type_ in &mut model.polymorphic_types {
        f(&type_.base.wire, &mut type_.documentation);
    }
    for type_ in &mut model.enumerations {
        f(&type_.name.wire, &mut type_.documentation);
        type_.members.iter_mut().for_each(|each| f(&type_.name.wire, &mut each.documentation));
    }
    for builder in &mut model.request_builders {
        f(&builder.entity.wire, &mut builder.documentation);
        builder.navigations.iter_mut().for_each(|each| f(&builder.entity.wire, &mut each.documentation));
        for operation in &mut builder.operations {
            f(&operation.declared, &mut operation.documentation);
            operation.parameters.iter_mut().for_each(|each| f(&operation.declared, &mut each.documentation));
        }
    }
}

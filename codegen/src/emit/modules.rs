//! The tree of modules: one for each version, one for each namespace below `microsoft.graph`, one for
//! each type, whose items are exported a level up.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::{item, schema, types::ident};
use crate::files::{Chunk, File};
use crate::model::{Model, OperationKind, TypeName};

/// Where a type's file goes: `beta/agentic/agent_type.rs`.
pub(super) fn path(model: &Model, name: &TypeName) -> String {
    let mut path = directory(model, &name.modules);
    path.push_str(&name.file);
    path.push_str(".rs");
    path
}

/// What a file's header calls its source: `microsoft.graph.bookLoan (beta)`.
pub(super) fn source(model: &Model, wire: &str) -> String {
    format!("{} ({})", docs::code(wire), docs::code(&model.version.wire))
}

/// The top module: a module per version, each enabled by the feature of its name, and the conversions between them.
pub(super) fn versions(versions: &[Model], has_conversions: bool) -> File {
    let modules = versions.iter().map(|model| {
        let (module, feature) = (ident(&model.version.module), &model.version.module);
        let doc = Doc::new(format!("Microsoft Graph {}.", docs::code(&model.version.wire))).tokens();
        quote! {
            #doc
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let features = versions.iter().map(|model| &model.version.module);
    let conversions =
        has_conversions.then(|| quote! { #[cfg(all(#(feature = #features),*))] mod conversions; });
    let names: Vec<_> = versions.iter().map(|model| docs::code(&model.version.wire)).collect();
    File {
        path: "mod.rs".to_owned(),
        source: format!("metadata of {}", names.join(" and ")),
        chunks: vec![Chunk::Items(quote! { #(#modules)* #conversions })],
    }
}

/// The modules of the models of one version.
pub(super) fn models(model: &Model) -> Vec<File> {
    let structured_types = model.structured_types.iter().map(|structured| (&structured.name, Vec::new()));
    let polymorphic_types = model.polymorphic_types.iter().map(|polymorphic| (&polymorphic.name, Vec::new()));
    let enumerations = model.enumerations.iter().map(|enumeration| (&enumeration.name, Vec::new()));
    let (lists, items) = (schema::lists(model), item::module(model));
    let operators = quote! {
        /// Markers of documented operators: the last type parameter of a
        /// [`Property`](msgraph_runtime::query::Property). Not part of the public API.
        #[doc(hidden)]
        pub mod operators;
        #items
        #lists
    };
    tree(model, structured_types.chain(polymorphic_types).chain(enumerations), &operators)
}

/// The modules of the request builders of one version, with the models of another crate beside them.
pub(super) fn requests(model: &Model, models_crate: &str) -> Vec<File> {
    let (models_crate, version) = (ident(models_crate), ident(&model.version.module));
    let request_builders = model.request_builders.iter().map(|builder| {
        let actions = builder.operations.iter().filter_map(|operation| match &operation.kind {
            OperationKind::Action(builder) => Some(builder.rust.as_str()),
            OperationKind::Function => None,
        });
        (&builder.name, actions.collect())
    });
    let unavailable = unavailable(model);
    let reports =
        Doc::new("A type per report, for generic code; see [`Report`](msgraph_runtime::report::Report).")
            .tokens();
    let in_root = quote! {
        pub use #models_crate::#version as models;
        #unavailable
        #reports
        pub mod reports;
        pub use reports::{reports, visit_reports};
    };
    tree(model, request_builders, &in_root)
}

/// The constant that lists what is unavailable in each cloud.
fn unavailable(model: &Model) -> TokenStream {
    let rows = model.unavailable.iter().map(|(cloud, items)| {
        let (cloud, items) = (ident(cloud.name()), items.iter().map(|item| docs::code(item)));
        quote! { (msgraph_runtime::Cloud::#cloud, &[#(#items),*]) }
    });
    let doc = Doc::new(format!(
        "Resources of Microsoft Graph {} that are documented as unavailable, by cloud.",
        docs::code(&model.version.wire)
    ))
    .and("Types, their members, operations, singletons and entity sets, by qualified wire name.")
    .and("A request for a resource that is unavailable in the client's cloud fails before anything is sent.")
    .tokens();
    quote! {
        #doc
        pub const UNAVAILABLE_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[#(#rows),*];
    }
}

/// A `mod.rs` for each namespace; every type comes with further items of its file.
fn tree<'a>(
    model: &Model,
    types: impl Iterator<Item = (&'a TypeName, Vec<&'a str>)>,
    in_root: &TokenStream,
) -> Vec<File> {
    let mut namespaces: BTreeMap<&[String], Vec<(&TypeName, Vec<&str>)>> = BTreeMap::new();
    namespaces.entry(&[]).or_default();
    for (name, others) in types {
        namespaces.entry(&name.modules).or_default().push((name, others));
    }
    // A namespace may hold nothing but further namespaces.
    let all: BTreeSet<&[String]> = namespaces
        .keys()
        .flat_map(|modules| (0..=modules.len()).filter_map(|depth| modules.get(..depth)))
        .collect();
    let mut children: BTreeMap<&[String], Vec<&String>> = BTreeMap::new();
    for (last, parent) in all.iter().filter_map(|modules| modules.split_last()) {
        children.entry(parent).or_default().push(last);
    }
    let file = |modules: &&[String]| {
        let children = children.get(*modules).into_iter().flatten().map(|child| {
            let module = ident(child);
            let doc = Doc::new(format!("The namespace `{}`.", docs::code(child))).tokens();
            quote! { #doc pub mod #module; }
        });
        let mut types = namespaces.get(*modules).cloned().unwrap_or_default();
        types.sort_by(|(a, _), (b, _)| a.file.cmp(&b.file));
        let files = types.iter().map(|(name, _)| ident(&name.file));
        let exports = types.iter().map(|(name, others)| {
            let file = ident(&name.file);
            let items = std::iter::once(name.rust.as_str()).chain(others.iter().copied());
            let items: Vec<_> = items.collect::<BTreeSet<_>>().into_iter().map(ident).collect();
            match items.as_slice() {
                [item] => quote! { pub use #file::#item; },
                items => quote! { pub use #file::{#(#items),*}; },
            }
        });
        let in_root = modules.is_empty().then_some(in_root);
        File {
            path: directory(model, modules) + "mod.rs",
            source: format!("metadata of {}", docs::code(&model.version.wire)),
            chunks: vec![Chunk::Items(quote! { #(mod #files;)* #in_root #(#children)* #(#exports)* })],
        }
    };
    all.iter().map(file).collect()
}

fn directory(model: &Model, modules: &[String]) -> String {
    let mut directory = model.version.module.clone() + "/";
    for module in modules {
        directory.push_str(module);
        directory.push('/');
    }
    directory
}

//! Entity and complex types: a struct, its field table, and the paths to query it by.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{modules, query, schema};
use crate::files::{Chunk, File, Table, literal};
use crate::model::{Model, Property, PropertyKind, StructuredType, StructuredTypeKind};

pub(super) fn file(model: &Model, structured: &StructuredType) -> File {
    let mut imports = Imports::new(&structured.name, &[]);
    let definition = definition(structured, &mut imports);
    let queries = query::paths(structured, &structured.name, &mut imports);
    let capabilities = query::capabilities(structured, &structured.name);
    let schema = schema::structured_type(model, structured, &mut imports);
    let imports = imports.tokens();
    File {
        path: modules::path(model, &structured.name),
        source: modules::source(model, &structured.name.wire),
        chunks: vec![
            Chunk::Items(quote! { #imports #definition }),
            Chunk::Table(table(structured)),
            Chunk::Items(quote! { #queries #capabilities #schema }),
        ],
    }
}

fn definition(structured: &StructuredType, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&structured.name.rust);
    let documentation = documentation(structured);
    let deprecated = docs::deprecated(&structured.documentation);
    let fields = structured.properties.iter().map(|property| field(property, imports)).collect::<Vec<_>>();
    let (map, value) = (imports.btree_map(), imports.runtime("Value"));
    quote! {
        #documentation
        #deprecated
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
            /// wire name.
            pub undeclared: #map<String, #value>,
        }
    }
}

fn documentation(structured: &StructuredType) -> TokenStream {
    let kind = match structured.kind {
        StructuredTypeKind::Entity => "entity",
        StructuredTypeKind::Complex => "complex",
    };
    let mut doc = Doc::of(
        &structured.documentation,
        format!("The {kind} type `{}`.", docs::code(&structured.name.wire)),
    );
    if structured.is_abstract {
        doc = doc.and("Abstract: the service sends descendants of this type.");
    }
    if structured.is_open {
        doc = doc.and("Open: the service may send further members, which are found in `undeclared`.");
    }
    doc.wire_name(&structured.name.wire)
}

fn field(property: &Property, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&property.field);
    let deprecated = docs::deprecated(&property.documentation);
    let type_ = imports.type_(&property.type_);
    let doc = Doc::of(&property.documentation, format!("The member `{}`.", docs::code(&property.wire)))
        .and(facts(property))
        .wire_name(&property.wire);
    quote! {
        #doc
        #deprecated
        pub #name: Option<#type_>,
    }
}

/// "`Edm.DateTimeOffset`, never null. Filter with `eq`, `ge`, `le`; can be sorted by."
fn facts(property: &Property) -> String {
    let nullable = if property.nullable { "may be null" } else { "declared as never null" };
    let kind = match property.kind {
        PropertyKind::Structural => "",
        PropertyKind::ContainedNavigation => ", sent only when expanded",
        PropertyKind::Navigation => ", a reference, sent only when expanded",
    };
    let inherited = match &property.inherited_from {
        Some(base) => format!(", inherited from `{}`", docs::code(base)),
        None => String::new(),
    };
    let operators = property.documented.iter().flatten();
    let operators = docs::operators(operators);
    let observed =
        if property.observed { "Responses have it, although the metadata does not declare it. " } else { "" };
    format!("`{}`, {nullable}{kind}{inherited}. {observed}{operators}", docs::code(&property.type_.wire))
        .trim_end()
        .to_owned()
}

fn table(structured: &StructuredType) -> Table {
    Table {
        macro_name: "model",
        head: format!("{}: {}", structured.name.rust, literal(&structured.name.wire)),
        rows: structured
            .properties
            .iter()
            .map(|property| format!("{}: {}", property.field, literal(&property.wire)))
            .collect(),
    }
}

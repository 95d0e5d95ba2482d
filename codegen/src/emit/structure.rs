//! Entity and complex types: a struct, its field table, and the paths to query it by.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{methods, modules, query, schema};
use crate::files::{Chunk, File, Table, literal};
use crate::model::{Model, Property, PropertyKind, Structure, StructureKind};

pub(super) fn file(model: &Model, structure: &Structure) -> File {
    let mut imports = Imports::new(&structure.name, &[]);
    let definition = definition(structure, &mut imports);
    let queries = query::paths(structure, &structure.name, &mut imports);
    let capabilities = query::capabilities(structure, &structure.name);
    let schema = schema::structured_type(model, structure, &mut imports);
    let methods = methods::of_object(&structure.name, &mut imports);
    let imports = imports.tokens();
    File {
        path: modules::path(model, &structure.name),
        source: modules::source(model, &structure.name.wire),
        chunks: vec![
            Chunk::Items(quote! { #imports #definition }),
            Chunk::Table(table(structure)),
            Chunk::Items(quote! { #methods #queries #capabilities #schema }),
        ],
    }
}

fn definition(structure: &Structure, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&structure.name.rust);
    let documentation = documentation(structure);
    let deprecated = docs::deprecated(&structure.documentation);
    let fields = structure.properties.iter().map(|property| field(property, imports)).collect::<Vec<_>>();
    let (map, value) = (imports.btree_map(), imports.runtime("Value"));
    quote! {
        #documentation
        #deprecated
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Undeclared members, and values of another type than declared, by wire name.
            pub undeclared: #map<String, #value>,
        }
    }
}

fn documentation(structure: &Structure) -> TokenStream {
    let kind = match structure.kind {
        StructureKind::Entity => "entity",
        StructureKind::Complex => "complex",
    };
    let mut doc =
        Doc::of(&structure.documentation, format!("The {kind} type `{}`.", docs::code(&structure.name.wire)));
    if structure.is_abstract {
        doc = doc.and("Abstract: the service sends only types derived from this one.");
    }
    if structure.is_open {
        doc = doc.and("Open: the service may send further members, which are in `undeclared`.");
    }
    doc.wire_name(&structure.name.wire)
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
    format!("`{}`, {nullable}{kind}{inherited}. {operators}", docs::code(&property.type_.wire))
        .trim_end()
        .to_owned()
}

fn table(structure: &Structure) -> Table {
    Table {
        macro_name: "model",
        head: format!("{}: {}", structure.name.rust, literal(&structure.name.wire)),
        rows: structure
            .properties
            .iter()
            .map(|property| format!("{}: {}", property.field, literal(&property.wire)))
            .collect(),
    }
}

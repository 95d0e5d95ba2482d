//! Entity and complex types: a struct, its field table, and the paths to query it by.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{methods, modules, query, schema};
use crate::files::{Chunk, File, Table, literal};
use crate::model::{Model, Property, PropertyKind, StructuredType, StructuredTypeKind};

pub(super) fn file(model: &Model, structured: &StructuredType) -> File {
    let mut imports = Imports::new(&structured.name, &[]);
    let definition = definition(structured, &mut imports);
    let queries = query::paths(model, structured, &structured.name, &mut imports);
    let capabilities = query::capabilities(structured, &structured.name);
    let methods = methods::of_structured(&structured.name, &mut imports);
    let table = table(model, structured, &mut imports);
    let imports = imports.tokens();
    File {
        path: modules::path(model, &structured.name),
        source: modules::source(model, &structured.name.wire),
        chunks: vec![
            Chunk::Items(quote! { #imports #definition }),
            Chunk::Table(table),
            Chunk::Items(quote! { #methods #queries #capabilities }),
        ],
    }
}

fn definition(structured: &StructuredType, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&structured.name.rust);
    let documentation = documentation(structured, imports);
    let deprecated = docs::deprecated(&structured.documentation);
    let fields = structured.properties.iter().map(|property| field(property, imports)).collect::<Vec<_>>();
    let (map, value) = (imports.runtime("BTreeMap"), imports.runtime("Value"));
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

fn documentation(structured: &StructuredType, imports: &Imports<'_>) -> TokenStream {
    let kind = match structured.kind {
        StructuredTypeKind::Entity => "entity",
        StructuredTypeKind::Complex => "complex",
    };
    let mut doc = Doc::of(
        imports,
        &structured.documentation,
        format!("The {kind} type `{}`.", docs::code(&structured.name.wire)),
    );
    if structured.is_abstract {
        doc = doc.and("Abstract: the service sends only types derived from this one.");
    }
    if structured.is_open {
        doc = doc.and("Open: the service may send further members, which are in `undeclared`.");
    }
    doc.wire_name(&structured.name.wire)
}

fn field(property: &Property, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&property.field);
    let deprecated = docs::deprecated(&property.documentation);
    let type_ = imports.type_(&property.type_);
    let doc = Doc::summary(
        imports,
        &property.documentation,
        format!("The member `{}`.", docs::code(&property.wire)),
    )
    .then(&declaration(property))
    .then(&docs::wire_name(&property.wire))
    .details(imports, &property.documentation)
    .tokens();
    quote! {
        #doc
        #deprecated
        pub #name: Option<#type_>,
    }
}

/// "`Edm.DateTimeOffset`, may be null."
fn declaration(property: &Property) -> String {
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
    let observed =
        if property.observed { " Responses have it, although the metadata does not declare it." } else { "" };
    format!("`{}`, {nullable}{kind}{inherited}.{observed}", docs::code(&property.type_.wire))
}

/// For an entity type, where the other entity types are: another one's record is an error.
fn entities(structured: &StructuredType) -> String {
    match structured.kind {
        StructuredTypeKind::Entity => {
            format!(" of {}STRUCTURED_TYPES", "super::".repeat(structured.name.modules.len() + 1))
        }
        StructuredTypeKind::Complex => String::new(),
    }
}

fn table(model: &Model, structured: &StructuredType, imports: &mut Imports<'_>) -> Table {
    Table {
        macro_name: "model",
        head: Some(format!(
            "{}: {}{}",
            structured.name.rust,
            schema::head(model, structured, imports),
            entities(structured)
        )),
        rows: structured
            .properties
            .iter()
            .map(|property| {
                let type_ = schema::property(model, property, imports);
                format!("{}: {} = {type_}", property.field, literal(&property.wire))
            })
            .collect(),
    }
}

//! Polymorphic types: an enum of a base type and its derived types, selected by `@odata.type`.

use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{methods, modules, query, schema};
use crate::files::{Chunk, File, Table};
use crate::model::{Family, Model, TypeName};

pub(super) fn file(model: &Model, family: &Family) -> File {
    let mut imports = Imports::new(&family.name, &[]);
    let name = ident(&family.name.rust);
    let wire = &family.base.wire;
    let deprecated = docs::deprecated(&family.documentation);
    let doc = Doc::new(format!(
        "A `{}` or a type derived from it, selected by `@odata.type`.",
        docs::code(wire)
    ))
    .and("An undeclared derived type is decoded as the base type; its own members are in `undeclared`.")
    .details_of(&family.documentation)
    .wire_name(wire);
    let variants = family.variants.iter().map(|(variant, type_)| {
        let (variant, model) = (ident(variant), imports.model(type_));
        let doc = Doc::new(format!("A `{}`.", docs::code(&type_.wire))).tokens();
        quote! { #doc #variant(#model), }
    });
    let variants = variants.collect::<Vec<_>>();
    let structure = model.structures.iter().find(|structure| structure.name == family.base);
    let queries = structure.map(|structure| {
        let paths = query::paths(structure, &family.name, &mut imports);
        let capabilities = query::capabilities(structure, &family.name);
        quote! { #paths #capabilities }
    });
    let table = table(family, &mut imports);
    let schema = schema::family(family, &mut imports);
    let methods = methods::of_object(&family.name, &mut imports);
    let imports = imports.tokens();
    let definition = quote! {
        #imports

        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    };
    File {
        path: modules::path(model, &family.name),
        source: modules::source(model, wire),
        chunks: vec![
            Chunk::Items(definition),
            Chunk::Table(table),
            Chunk::Items(quote! { #methods #queries #schema }),
        ],
    }
}

/// A variant that isn't called like its type, or whose type is elsewhere, has it in parentheses.
fn table(family: &Family, imports: &mut Imports<'_>) -> Table {
    let mut model = |type_: &TypeName| imports.model(type_).to_string().replace(' ', "");
    let base = model(&family.base);
    let rows = family.variants.iter().map(|(variant, type_)| match model(type_) {
        path if path == *variant => path,
        path => format!("{variant}({path})"),
    });
    Table { macro_name: "derived_types", head: format!("{}: {base}", family.name.rust), rows: rows.collect() }
}

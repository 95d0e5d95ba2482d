//! Polymorphic types: an enum of a base type and its derived types, selected by `@odata.type`.

use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{methods, modules, query};
use crate::files::{Chunk, File, Table};
use crate::model::{Model, PolymorphicType, TypeName};

pub(super) fn file(model: &Model, polymorphic: &PolymorphicType) -> File {
    let mut imports = Imports::new(&polymorphic.name, &[]);
    let name = ident(&polymorphic.name.rust);
    let wire = &polymorphic.base.wire;
    let deprecated = docs::deprecated(&polymorphic.documentation);
    let doc = Doc::new(format!(
        "A `{}` or a type derived from it, selected by `@odata.type`.",
        docs::code(wire)
    ))
    .and("An undeclared derived type is decoded as the base type; its own members are in `undeclared`.")
    .details(&imports, &polymorphic.documentation)
    .wire_name(wire);
    let variants = polymorphic.variants.iter().map(|(variant, type_)| {
        let (variant, model) = (ident(variant), imports.model(type_));
        let doc = Doc::new(format!("A `{}`.", docs::code(&type_.wire))).tokens();
        quote! { #doc #variant(#model), }
    });
    let variants = variants.collect::<Vec<_>>();
    let structured = model.structured_type(&polymorphic.base.wire);
    let queries = structured.map(|structured| {
        let paths = query::paths(model, structured, &polymorphic.name, &mut imports);
        let capabilities = query::capabilities(structured, &polymorphic.name);
        quote! { #paths #capabilities }
    });
    let table = table(polymorphic, &mut imports);
    let methods = methods::of_polymorphic(polymorphic, &mut imports);
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
        path: modules::path(model, &polymorphic.name),
        source: modules::source(model, wire),
        chunks: vec![
            Chunk::Items(definition),
            Chunk::Table(table),
            Chunk::Items(quote! { #methods #queries }),
        ],
    }
}

/// A variant with another name than its type, or whose type is in another module, has the type in parentheses.
fn table(polymorphic: &PolymorphicType, imports: &mut Imports<'_>) -> Table {
    let mut model = |type_: &TypeName| imports.model(type_).to_string().replace(' ', "");
    let base = model(&polymorphic.base);
    let rows = polymorphic.variants.iter().map(|(variant, type_)| match model(type_) {
        path if path == *variant => path,
        path => format!("{variant}({path})"),
    });
    Table {
        macro_name: "derived_types",
        head: Some(format!("{}: {base}", polymorphic.name.rust)),
        rows: rows.collect(),
    }
}

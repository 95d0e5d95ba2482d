//! What an entity can be asked by: constants for its paths, markers for its documented operators, and the
//! query options that its collections take.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::report;
use super::types::{Imports, ident};
use crate::files::{Chunk, File, Table};
use crate::model::{Item, Model, Property, Query, StructuredType, StructuredTypeKind, TypeName};

/// The markers of one version: a table with a row for each set.
pub(super) fn operator_sets(model: &Model) -> File {
    let rows = model.operator_sets.iter().map(|set| {
        let operators: Vec<_> = set.operators.iter().map(|operator| format!("{operator:?}")).collect();
        format!("{} {{ {} }}", set.rust, operators.join(", "))
    });
    let table = Table { macro_name: "operators", head: None, rows: rows.collect() };
    File {
        path: format!("{}/operators.rs", model.version.module),
        source: format!("metadata of {}", docs::code(&model.version.wire)),
        chunks: vec![Chunk::Table(table)],
    }
}

/// The constants of an entity type, on the type that its collections yield.
pub(super) fn paths(
    model: &Model,
    structured: &StructuredType,
    record: &TypeName,
    imports: &mut Imports<'_>,
) -> TokenStream {
    if structured.queries.is_empty() {
        return TokenStream::new();
    }
    let name = ident(&record.rust);
    let own = structured.properties.iter().map(|property| (property.wire.as_str(), property)).collect();
    let fields = Fields { model, structured, record: &record.rust, own };
    let constants: Vec<_> =
        structured.queries.iter().map(|query| constant(&fields, query, imports)).collect();
    quote! {
        /// Paths to filter, sort and select by, with the operators that the service documents for each.
        impl #name {
            #(#constants)*
        }
    }
}

/// The fields that the paths of an entity type lead to.
struct Fields<'m> {
    model: &'m Model,
    structured: &'m StructuredType,
    /// The Rust name of the type that has the constants.
    record: &'m str,
    /// The properties of the type by wire name.
    own: HashMap<&'m str, &'m Property>,
}

impl Fields<'_> {
    /// Refers to the field at the end of a path, where the property is described: "See [`error_code`](..)."
    fn see(&self, path: &str) -> Option<String> {
        let find = |name: &TypeName| self.model.structured_type(&name.wire);
        let mut segments = path.split('/');
        let (mut owner, mut last) = (self.structured, *self.own.get(segments.next()?)?);
        for segment in segments {
            if let Item::Structured(name) | Item::Polymorphic(name) = &last.type_.item {
                let base = self.model.polymorphic_type(&name.wire);
                owner = find(base.map_or(name, |polymorphic| &polymorphic.base))?;
            }
            last = owner.properties.iter().find(|property| property.wire == segment)?;
        }
        let field = &last.field;
        let is_own = owner.name == self.structured.name && self.record == self.structured.name.rust;
        let supers = "super::".repeat(self.structured.name.modules.len() + 1);
        let path = if is_own { "Self".to_owned() } else { supers + &owner.name.rust_path() };
        Some(match field.strip_prefix("r#") {
            // rustdoc resolves no raw identifiers.
            Some(plain) => format!("See [`{plain}`]({path})."),
            None if is_own => format!("See [`Self::{field}`]."),
            None => format!("See [`{field}`]({path}::{field})."),
        })
    }
}

fn constant(fields: &Fields<'_>, query: &Query, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&query.constant);
    let type_ = imports.query_type(&query.type_);
    let operators = match &query.operators {
        Some(set) => imports.operators(&set.rust),
        None => {
            let marker = imports.runtime("Undocumented");
            quote! { #marker }
        }
    };
    let wire = match &query.collection {
        Some(collection) => format!("{collection}/{}", query.path),
        None => query.path.clone(),
    };
    let documented = match &query.operators {
        Some(set) => docs::operators(&set.operators),
        None => "no documented operators".to_owned(),
    };
    let doc = Doc::new(format!("Path `{}`: {documented}.", docs::code(&wire)))
        .then(&fields.see(&wire).unwrap_or_default())
        .tokens();
    let deprecated = docs::deprecated(&query.documentation);
    let path = &query.path;
    match &query.collection {
        Some(collection) => {
            let kind = imports.runtime("CollectionPath");
            quote! {
                #doc
                #deprecated
                pub const #name: &'static #kind<Self, #type_, #operators> = &#kind::new(#collection, #path);
            }
        }
        None => {
            let kind = imports.runtime("Property");
            quote! {
                #doc
                #deprecated
                pub const #name: &'static #kind<Self, #type_, #operators> = &#kind::new(#path);
            }
        }
    }
}

/// The query options that collections of an entity type take.
pub(super) fn capabilities(structured: &StructuredType, record_name: &TypeName) -> TokenStream {
    if structured.kind != StructuredTypeKind::Entity {
        return TokenStream::new();
    }
    let record = ident(&record_name.rust);
    let capabilities = structured.capabilities;
    let traits = [
        (capabilities.filter, "FilterSupported"),
        (capabilities.top, "TopSupported"),
        (capabilities.skip, "SkipSupported"),
        (capabilities.count, "CountSupported"),
    ];
    let traits = traits.iter().filter(|(supported, _)| *supported).map(|(_, name)| ident(name));
    let time_filter = report::time_filter(structured, record_name);
    quote! { #(impl msgraph_runtime::query::#traits for #record {})* #time_filter }
}

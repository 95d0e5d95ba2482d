//! Places: structs that know where in the service they are, with a method for every step and request.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{modules, operation};
use crate::files::{Chunk, File};
use crate::model::{Item, Model, Navigation, Place, PlaceKind, Primitive, TypeName};

pub(super) fn file(model: &Model, place: &Place) -> File {
    let mut imports = Imports::new(&place.name, &["models"]);
    let definition = definition(place, &mut imports);
    let constructor = constructor(model, place, &mut imports);
    let read = place.readable.then(|| read(model, place, &mut imports));
    let item = place.item.as_ref().map(|(method, item)| pick(place, method, item, &mut imports));
    let navigations: Vec<_> =
        place.navigations.iter().map(|navigation| step(navigation, &mut imports)).collect();
    let operations: Vec<_> =
        place.operations.iter().map(|operation| operation::method(operation, &mut imports)).collect();
    let builders: Vec<_> =
        place.operations.iter().filter_map(|operation| operation::builder(operation, &mut imports)).collect();
    let name = ident(&place.name.rust);
    let imports = imports.tokens();
    let items = quote! {
        #imports
        #definition
        impl #name {
            #constructor
            #read
            #item
            #(#navigations)*
            #(#operations)*
        }
        #(#builders)*
    };
    File {
        path: modules::path(model, &place.name),
        source: modules::source(model, &place.entity.wire),
        chunks: vec![Chunk::Items(items)],
    }
}

fn definition(place: &Place, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&place.name.rust);
    let kind = imports.runtime("generated::ResourcePath");
    let entity = docs::code(&place.entity.wire);
    let (fallback, wire) = match &place.kind {
        PlaceKind::Singleton(segment) => (format!("The singleton `{}`.", docs::code(segment)), segment),
        PlaceKind::EntitySet(segment) => (format!("The entity set `{}`.", docs::code(segment)), segment),
        PlaceKind::Collection => (format!("A collection of `{entity}`."), &place.entity.wire),
        PlaceKind::Item => (format!("One `{entity}`."), &place.entity.wire),
    };
    let doc = match place.kind {
        // What is said of an entity type is said at its model.
        PlaceKind::Item => Doc::new(fallback),
        _ => Doc::of(&place.documentation, fallback),
    };
    let doc = doc.wire_name(wire);
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name {
            path: #kind,
        }
    }
}

fn constructor(model: &Model, place: &Place, imports: &mut Imports<'_>) -> TokenStream {
    let kind = imports.runtime("generated::ResourcePath");
    let (PlaceKind::Singleton(segment) | PlaceKind::EntitySet(segment)) = &place.kind else {
        return quote! {
            pub(crate) fn new(path: #kind) -> Self {
                Self { path }
            }
        };
    };
    let (client, version) = (imports.runtime("Client"), &model.version.wire);
    let unavailable = operation::unavailable_in(&place.documentation, imports);
    let doc = Doc::new(format!(
        "`/{}/{}` of the service that a client talks to. Nothing is sent yet.",
        docs::code(version),
        docs::code(segment)
    ))
    .tokens();
    quote! {
        #doc
        #[must_use]
        pub fn new(client: &#client) -> Self {
            Self { path: #kind::root(client, #version, #segment)#unavailable }
        }
    }
}

/// `list()` of a collection, `get()` of an item.
fn read(model: &Model, place: &Place, imports: &mut Imports<'_>) -> TokenStream {
    // A collection of a type with descendants yields any of them.
    let family = model.families.iter().find(|family| family.base == place.entity);
    let record = imports.model(family.map_or(&place.entity, |family| &family.name));
    match place.kind {
        PlaceKind::Collection | PlaceKind::EntitySet(_) => {
            let request = imports.runtime("request::ListRequest");
            let doc = Doc::new("Lists the records of this collection, page by page.")
                .details_of(&place.documentation)
                .tokens();
            quote! {
                #doc
                pub fn list(&self) -> #request<#record> {
                    self.path.list()
                }
            }
        }
        PlaceKind::Item | PlaceKind::Singleton(_) => {
            let request = imports.runtime("request::GetRequest");
            let doc = Doc::new(format!("Reads this `{}`.", docs::code(&place.entity.wire))).tokens();
            quote! {
                #doc
                pub fn get(&self) -> #request<#record> {
                    self.path.get()
                }
            }
        }
    }
}

/// The method that picks one entity by its key.
fn pick(place: &Place, method: &str, item: &TypeName, imports: &mut Imports<'_>) -> TokenStream {
    let (method, item) = (ident(method), imports.sibling(item));
    let doc = Doc::new(format!("The `{}` with this key.", docs::code(&place.entity.wire))).tokens();
    if let [key] = place.key.as_slice()
        && matches!(key.type_.item, Item::Primitive(Primitive::Text | Primitive::Guid | Primitive::Date))
    {
        let parameter = ident(&key.rust);
        return quote! {
            #doc
            #[must_use]
            pub fn #method(&self, #parameter: impl AsRef<str>) -> #item {
                #item::new(self.path.key(#parameter.as_ref()))
            }
        };
    }
    let parameters = operation::parameters(&place.key, imports);
    let literals = operation::literals(&place.key, imports);
    quote! {
        #doc
        #[must_use]
        pub fn #method(&self, #parameters) -> #item {
            #item::new(self.path.keys(&[#literals]))
        }
    }
}

/// The method that leads to a contained navigation's place.
fn step(navigation: &Navigation, imports: &mut Imports<'_>) -> TokenStream {
    let (method, wire) = (ident(&navigation.method), &navigation.wire);
    let place = imports.sibling(&navigation.place);
    let doc = Doc::of(&navigation.documentation, format!("`{}` below this place.", docs::code(wire)));
    let doc = doc.wire_name(wire);
    let deprecated = docs::deprecated(&navigation.documentation);
    let unavailable = operation::unavailable_in(&navigation.documentation, imports);
    quote! {
        #doc
        #deprecated
        #[must_use]
        pub fn #method(&self) -> #place {
            #place::new(self.path.segment(#wire)#unavailable)
        }
    }
}

//! Request builders: structs with a resource path, and a method for every URL segment and request.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{modules, operation};
use crate::files::{Chunk, File};
use crate::model::{Item, Model, Navigation, Primitive, RequestBuilder, RequestBuilderKind, TypeName};

pub(super) fn file(model: &Model, builder: &RequestBuilder) -> File {
    let mut imports = Imports::new(&builder.name, &["models"]);
    let definition = definition(builder, &mut imports);
    let constructor = constructor(model, builder, &mut imports);
    let read = builder.readable.then(|| read(model, builder, &mut imports));
    let item = builder.item.as_ref().map(|(method, item)| pick(builder, method, item, &mut imports));
    let navigations: Vec<_> =
        builder.navigations.iter().map(|navigation| step(navigation, &mut imports)).collect();
    let operations: Vec<_> =
        builder.operations.iter().map(|operation| operation::method(operation, &mut imports)).collect();
    let builders: Vec<_> = builder
        .operations
        .iter()
        .filter_map(|operation| operation::builder(operation, &mut imports))
        .collect();
    let name = ident(&builder.name.rust);
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
        path: modules::path(model, &builder.name),
        source: modules::source(model, &builder.entity.wire),
        chunks: vec![Chunk::Items(items)],
    }
}

fn definition(builder: &RequestBuilder, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&builder.name.rust);
    let kind = imports.runtime("ResourcePath");
    let entity = docs::code(&builder.entity.wire);
    let (fallback, wire) = match &builder.kind {
        RequestBuilderKind::Service(container) => {
            (format!("The functions and actions of `{}`.", docs::code(container)), container)
        }
        RequestBuilderKind::Singleton(segment) => {
            (format!("The singleton `{}`.", docs::code(segment)), segment)
        }
        RequestBuilderKind::EntitySet(segment) => {
            (format!("The entity set `{}`.", docs::code(segment)), segment)
        }
        RequestBuilderKind::Collection => (format!("A collection of `{entity}`."), &builder.entity.wire),
        RequestBuilderKind::Item => (format!("One `{entity}`."), &builder.entity.wire),
    };
    let doc = match builder.kind {
        // An entity type is described at its model.
        RequestBuilderKind::Item => Doc::new(fallback),
        _ => Doc::of(imports, &builder.documentation, fallback),
    };
    let doc = doc.wire_name(wire);
    let leads_nowhere = !builder.readable
        && builder.item.is_none()
        && builder.navigations.is_empty()
        && builder.operations.is_empty();
    let allowed = leads_nowhere.then(|| quote! { #[allow(dead_code)] });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name {
            #allowed
            path: #kind,
        }
    }
}

fn constructor(model: &Model, builder: &RequestBuilder, imports: &mut Imports<'_>) -> TokenStream {
    let kind = imports.runtime("ResourcePath");
    if let RequestBuilderKind::Service(_) = &builder.kind {
        let (client, version) = (imports.runtime("Client"), &model.version.wire);
        let doc = format!("Returns the request builder of `/{}`. Nothing is sent yet.", docs::code(version));
        let doc = Doc::new(doc).tokens();
        return quote! {
            #doc
            #[must_use]
            pub fn new(client: &#client) -> Self {
                Self { path: #kind::service(client, #version) }
            }
        };
    }
    let (RequestBuilderKind::Singleton(segment) | RequestBuilderKind::EntitySet(segment)) = &builder.kind
    else {
        return quote! {
            pub(crate) fn new(path: #kind) -> Self {
                Self { path }
            }
        };
    };
    let (client, version) = (imports.runtime("Client"), &model.version.wire);
    let unavailable = operation::unavailable_in(&builder.documentation, imports);
    let doc = Doc::new(format!(
        "Returns the request builder of `/{}/{}`. Nothing is sent yet.",
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
fn read(model: &Model, builder: &RequestBuilder, imports: &mut Imports<'_>) -> TokenStream {
    // A collection of a polymorphic type contains any of its types.
    let polymorphic = model.polymorphic_type(&builder.entity.wire);
    let record = imports.model(polymorphic.map_or(&builder.entity, |polymorphic| &polymorphic.name));
    match builder.kind {
        RequestBuilderKind::Collection | RequestBuilderKind::EntitySet(_) => {
            let request = imports.runtime("ListRequest");
            let doc = Doc::new("Lists the records of this collection; [`Self`] describes them.").tokens();
            quote! {
                #doc
                pub fn list(&self) -> #request<#record> {
                    self.path.list()
                }
            }
        }
        // The service root is never readable.
        RequestBuilderKind::Item | RequestBuilderKind::Singleton(_) | RequestBuilderKind::Service(_) => {
            let request = imports.runtime("GetRequest");
            let doc = Doc::new(format!("Gets this `{}`.", docs::code(&builder.entity.wire))).tokens();
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
fn pick(builder: &RequestBuilder, method: &str, item: &TypeName, imports: &mut Imports<'_>) -> TokenStream {
    let (method, item) = (ident(method), imports.sibling(item));
    let doc = Doc::new(format!("The `{}` with this key.", docs::code(&builder.entity.wire))).tokens();
    if let [key] = builder.key.as_slice()
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
    let parameters = operation::parameters(&builder.key, imports);
    let literals = operation::literals(&builder.key, imports);
    quote! {
        #doc
        #[must_use]
        pub fn #method(&self, #parameters) -> #item {
            #item::new(self.path.keys(&[#literals]))
        }
    }
}

/// The method that leads to a contained navigation's builder.
fn step(navigation: &Navigation, imports: &mut Imports<'_>) -> TokenStream {
    let (method, wire) = (ident(&navigation.method), &navigation.wire);
    let builder = imports.sibling(&navigation.builder);
    let doc =
        Doc::summary(imports, &navigation.documentation, format!("The segment `{}`.", docs::code(wire)))
            .then_availability(&navigation.documentation)
            .then(&format!("See [`{builder}`]."))
            .then_wire_name(wire);
    let deprecated = docs::deprecated(&navigation.documentation);
    let unavailable = operation::unavailable_in(&navigation.documentation, imports);
    quote! {
        #doc
        #deprecated
        #[must_use]
        pub fn #method(&self) -> #builder {
            #builder::new(self.path.segment(#wire)#unavailable)
        }
    }
}

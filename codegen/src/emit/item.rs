//! Items of collections inside conditions: a struct with a method per property of the item.

use std::collections::{BTreeMap, HashSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::modules;
use super::types::{Imports, ident};
use crate::files::{Chunk, File};
use crate::model::{Item, Model, OperatorSet, Property, PropertyKind, StructuredType, TypeName};

/// A collection of an entity whose items have documented conditions.
struct Items<'m> {
    /// The entity type of the condition.
    record: &'m TypeName,
    entity: &'m StructuredType,
    item: &'m StructuredType,
    /// The collections of this item type, by wire name.
    collections: Vec<&'m str>,
}

/// The module `items` of a version, if any conditions on items are documented.
pub(super) fn file(model: &Model) -> Option<File> {
    let own =
        TypeName { wire: String::new(), modules: Vec::new(), rust: String::new(), file: "items".to_owned() };
    let mut imports = Imports::new(&own, &[]);
    let structs: Vec<_> = all(model).iter().map(|items| items.tokens(&mut imports)).collect();
    let imports = imports.tokens();
    (!structs.is_empty()).then(|| File {
        path: format!("{}/items.rs", model.version.module),
        source: modules::source(model, "items of collections"),
        chunks: vec![Chunk::Items(quote! { #imports #(#structs)* })],
    })
}

/// The declaration of the module, if there is one.
pub(super) fn module(model: &Model) -> TokenStream {
    if all(model).is_empty() {
        return TokenStream::new();
    }
    let doc = Doc::new("Items of collections, for conditions inside `any`.").tokens();
    quote! { #doc pub mod items; }
}

fn all(model: &Model) -> Vec<Items<'_>> {
    let mut all = Vec::new();
    for entity in &model.structured_types {
        let mut by_item: BTreeMap<&str, Items<'_>> = BTreeMap::new();
        let queried: HashSet<_> =
            entity.queries.iter().filter_map(|query| query.collection.as_ref()).collect();
        let collections = entity.properties.iter().filter(|property| queried.contains(&property.wire));
        for property in collections {
            let (Item::Structured(name) | Item::Polymorphic(name)) = &property.type_.item else { continue };
            let base = model.polymorphic_type(&name.wire).map_or(name, |polymorphic| &polymorphic.base);
            let Some(item) = model.structured_type(&base.wire) else { continue };
            by_item
                .entry(&base.wire)
                .or_insert_with(|| Items { record: &entity.name, entity, item, collections: Vec::new() })
                .collections
                .push(&property.wire);
        }
        let polymorphic = model.polymorphic_type(&entity.name.wire);
        for items in by_item.into_values() {
            if let Some(polymorphic) = polymorphic {
                let collections = items.collections.clone();
                all.push(Items { record: &polymorphic.name, collections, ..items });
            }
            all.push(items);
        }
    }
    all
}

impl Items<'_> {
    fn tokens(&self, imports: &mut Imports<'_>) -> TokenStream {
        let name = ident(&format!("{}{}", self.record.rust, self.item.name.rust));
        let (record, item) = (imports.sibling(self.record), imports.sibling(&self.item.name));
        let path = imports.runtime("ItemPath");
        let kind = imports.runtime("CollectionItem");
        let wires: Vec<_> = self.collections.iter().map(|wire| format!("`{}`", docs::code(wire))).collect();
        let doc = Doc::new(format!(
            "An item of {} of a [`{}`], for conditions.",
            wires.join(" or "),
            self.record.rust
        ))
        .and("The conditions of its methods, combined by `and`, apply to one and the same item.")
        .tokens();
        let properties = self.item.properties.iter().filter(|property| is_scalar(property));
        let methods: Vec<_> = properties.map(|property| self.method(&record, property, imports)).collect();
        quote! {
            #doc
            #[derive(Clone, Copy, Debug)]
            pub struct #name {
                path: #path,
            }

            impl #name {
                #(#methods)*
            }

            #[doc(hidden)]
            impl<O> #kind<#record, O> for #item {
                type Item = #name;

                fn item(path: #path) -> #name {
                    #name { path }
                }
            }
        }
    }

    fn method(&self, record: &TokenStream, property: &Property, imports: &mut Imports<'_>) -> TokenStream {
        let (method, wire) = (ident(&property.field), &property.wire);
        let (kind, element) = (imports.runtime("Property"), imports.runtime("Element"));
        let type_ = imports.query_type(&property.type_);
        let set = self.operators(wire);
        let operators = match set {
            Some(set) => imports.operators(&set.rust),
            None => {
                let marker = imports.runtime("Undocumented");
                quote! { #marker }
            }
        };
        let documented = match set {
            Some(set) => format!("documented: {}.", docs::operators(&set.operators)),
            None => "no documented operators.".to_owned(),
        };
        let doc = Doc::new(format!("Path `{}` of the item, {documented}", docs::code(wire))).tokens();
        let deprecated = docs::deprecated(&property.documentation);
        quote! {
            #doc
            #deprecated
            #[must_use]
            pub fn #method(self) -> #kind<#element<#record>, #type_, #operators> {
                self.path.property(#wire)
            }
        }
    }

    /// The operators that are documented for a property of the items of every collection.
    fn operators(&self, wire: &str) -> Option<&OperatorSet> {
        let mut sets = self.collections.iter().map(|collection| {
            let mut queries = self.entity.queries.iter();
            let query = queries
                .find(|query| query.collection.as_deref() == Some(*collection) && query.path == wire)?;
            query.operators.as_ref()
        });
        let first = sets.next()??;
        sets.all(|set| set == Some(first)).then_some(first)
    }
}

/// Whether a property of an item can be compared.
fn is_scalar(property: &Property) -> bool {
    let is_value = matches!(property.type_.item, Item::Primitive(_) | Item::Enumeration(_) | Item::Flags(_));
    is_value && property.kind == PropertyKind::Structural && !property.type_.collection
}

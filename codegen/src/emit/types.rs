//! Types as tokens, and the imports that they need.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::naming;
pub(super) use crate::naming::ident;

use crate::model::{Item, Link, Primitive, Type, TypeName};

/// Collects what a file uses, so that it imports just that.
#[derive(Debug)]
pub(super) struct Imports<'a> {
    /// The file's own type, which needs no import.
    own: &'a TypeName,
    /// Where models are, seen from the root of the version: `[]` in the models crate, `["models"]` elsewhere.
    models: &'static [&'static str],
    /// Types of the same namespace.
    siblings: BTreeSet<String>,
    /// Items of `msgraph_runtime::generated`.
    runtime: BTreeSet<&'static str>,
    /// Whether that module itself is used.
    uses_module: bool,
}

impl<'a> Imports<'a> {
    pub(super) fn new(own: &'a TypeName, models: &'static [&'static str]) -> Self {
        Imports { own, models, siblings: BTreeSet::new(), runtime: BTreeSet::new(), uses_module: false }
    }

    /// An item of the runtime's module for generated code.
    pub(super) fn runtime(&mut self, name: &'static str) -> Ident {
        let is_function = name.starts_with(char::is_lowercase);
        debug_assert!(is_function || naming::is_reserved(name), "a type could be called `{name}`");
        self.runtime.insert(name);
        ident(name)
    }

    /// The runtime's module for generated code itself.
    pub(super) fn generated(&mut self) -> Ident {
        self.uses_module = true;
        ident("generated")
    }

    /// A model.
    pub(super) fn model(&mut self, name: &TypeName) -> TokenStream {
        if self.models.is_empty() {
            return self.sibling(name);
        }
        let supers = self.to_version();
        let models = self.models.iter().map(|module| ident(module));
        let modules = name.modules.iter().map(|module| ident(module));
        let rust = ident(&name.rust);
        quote! { #(#supers::)* #(#models::)* #(#modules::)* #rust }
    }

    /// A type of the same crate: imported if it is of the same namespace, else written with its path, since
    /// two namespaces may have types of the same name.
    pub(super) fn sibling(&mut self, name: &TypeName) -> TokenStream {
        let rust = ident(&name.rust);
        if name.modules == self.own.modules {
            if name.rust != self.own.rust {
                self.siblings.insert(name.rust.clone());
            }
            return rust.to_token_stream();
        }
        let supers = self.to_version();
        let modules = name.modules.iter().map(|module| ident(module));
        quote! { #(#supers::)* #(#modules::)* #rust }
    }

    /// The type of one value.
    pub(super) fn item(&mut self, item: &Item) -> TokenStream {
        match item {
            Item::Primitive(primitive) => self.primitive(*primitive),
            Item::Enumeration(name) | Item::Structured(name) | Item::Polymorphic(name) => self.model(name),
            Item::Flags(name) => {
                let (set, name) = (self.runtime("FlagSet"), self.model(name));
                quote! { #set<#name> }
            }
            Item::External(_) => self.runtime("Value").into_token_stream(),
        }
    }

    /// The type that a property has in queries: that of its values, but for texts that aren't written as text.
    pub(super) fn query_type(&mut self, type_: &Type) -> TokenStream {
        let Item::Primitive(primitive) = type_.item else { return self.type_(type_) };
        let item = edm(primitive).unwrap_or_else(|| self.argument(&type_.item));
        if type_.collection {
            quote! { Vec<#item> }
        } else {
            item
        }
    }

    /// The type of one value that a caller passes: owned text instead of shared text.
    pub(super) fn argument(&mut self, item: &Item) -> TokenStream {
        match item {
            Item::Primitive(primitive) if primitive.is_text() => quote! { String },
            item => self.item(item),
        }
    }

    /// The type of a value or of a collection of them.
    pub(super) fn type_(&mut self, type_: &Type) -> TokenStream {
        let item = self.item(&type_.item);
        match (type_.collection, type_.boxed) {
            (true, _) => quote! { Vec<#item> },
            (false, true) => quote! { Box<#item> },
            (false, false) => item,
        }
    }

    /// The marker type of a set of operators, which lives in the models' `operators` module.
    pub(super) fn operators(&mut self, marker: &str) -> TokenStream {
        let marker = ident(marker);
        if self.own.modules.is_empty() {
            self.siblings.insert("operators".to_owned());
            return quote! { operators::#marker };
        }
        let supers = self.to_version();
        quote! { #(#supers::)* operators::#marker }
    }

    /// The path of a link in documentation: `super::BookLoan::due_date`.
    pub(super) fn link(&self, link: &Link) -> String {
        let mut path = if link.type_ == *self.own {
            "Self".to_owned()
        } else {
            let models: String = self.models.iter().map(|module| format!("{module}::")).collect();
            "super::".repeat(self.own.modules.len() + 1) + &models + &link.type_.rust_path()
        };
        // rustdoc resolves no raw identifiers.
        if let Some(member) = link.member.as_deref().filter(|member| !member.starts_with("r#")) {
            path = path + "::" + member;
        }
        path
    }

    /// The `use` declarations.
    pub(super) fn tokens(&self) -> TokenStream {
        // As rustfmt sorts them: the module itself first.
        let own = self.uses_module.then(|| quote! { self });
        let names = self.runtime.iter().map(|name| ident(name).into_token_stream());
        let runtime: Vec<_> = own.into_iter().chain(names).collect();
        let runtime = match runtime.as_slice() {
            [] => None,
            [name] => Some(quote! { use msgraph_runtime::generated::#name; }),
            names => Some(quote! { use msgraph_runtime::generated::{#(#names),*}; }),
        };
        let siblings = self.siblings.iter().map(|name| ident(name));
        let siblings = siblings.collect::<Vec<_>>();
        let siblings = match siblings.as_slice() {
            [] => None,
            [sibling] => Some(quote! { use super::#sibling; }),
            siblings => Some(quote! { use super::{#(#siblings),*}; }),
        };
        quote! { #runtime #siblings }
    }

    fn primitive(&mut self, primitive: Primitive) -> TokenStream {
        let rust = primitive.rust_type();
        // The standard library's primitives need no import.
        if rust.starts_with(char::is_lowercase) { ident(rust) } else { self.runtime(rust) }
            .into_token_stream()
    }

    /// A `super` for the file itself and one for every namespace that it lies in.
    fn to_version(&self) -> Vec<Ident> {
        vec![ident("super"); self.own.modules.len() + 1]
    }
}

/// The marker type in queries of a primitive that records have as text.
pub(super) fn edm(primitive: Primitive) -> Option<TokenStream> {
    let name = ident(primitive.query_marker()?);
    Some(quote! { msgraph_runtime::query::edm::#name })
}

//! Actions and functions: a method on the builder that they are bound to, and for an action the struct that
//! collects its parameters.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, edm, ident};
use crate::model::{Documentation, Item, Operation, OperationKind, Parameter, Primitive, Type};

/// The method of a builder that starts the request of an operation.
pub(super) fn method(operation: &Operation, imports: &mut Imports<'_>) -> TokenStream {
    let (name, wire) = (ident(&operation.method), &operation.wire);
    let doc = match &operation.kind {
        // The request of an action has the rest of the documentation.
        OperationKind::Action(request) => {
            Doc::summary(imports, &operation.documentation, format!("The action `{}`.", docs::code(wire)))
                .then_availability(&operation.documentation)
                .then(&format!("See [`{}`].", request.rust))
                .then_wire_name(wire)
        }
        OperationKind::Function => documentation(operation, imports).wire_name(wire),
    };
    let deprecated = docs::deprecated(&operation.documentation);
    let unavailable = unavailable_in(&operation.documentation, imports);
    match &operation.kind {
        OperationKind::Action(builder) => {
            let builder = ident(&builder.rust);
            quote! {
                #doc
                #deprecated
                pub fn #name(&self) -> #builder {
                    #builder { request: self.path.action(#wire)#unavailable }
                }
            }
        }
        OperationKind::Function => {
            let parameters = parameters(&operation.parameters, imports);
            let literals = literals(&operation.parameters, imports);
            let collection = operation.result.as_ref().is_some_and(|result| result.collection);
            let item = result_item(operation, imports);
            let (request, send) = if collection {
                (imports.runtime("ListRequest"), quote! { list })
            } else {
                (imports.runtime("GetRequest"), quote! { get })
            };
            quote! {
                #doc
                #deprecated
                pub fn #name(&self, #parameters) -> #request<#item> {
                    self.path.function(#wire, &[#literals])#unavailable.#send()
                }
            }
        }
    }
}

/// The struct that collects the parameters of an action.
pub(super) fn builder(operation: &Operation, imports: &mut Imports<'_>) -> Option<TokenStream> {
    let OperationKind::Action(builder) = &operation.kind else { return None };
    let (name, wire) = (ident(&builder.rust), &operation.wire);
    let doc =
        documentation(operation, imports).and("[`send`](Self::send) sends the request.").wire_name(wire);
    let request = imports.runtime("ActionRequest");
    let result = match &operation.result {
        Some(result) => imports.type_(result),
        None => quote! { () },
    };
    let setters: Vec<_> = operation.parameters.iter().map(|parameter| setter(parameter, imports)).collect();
    let error = imports.runtime("Error");
    Some(quote! {
        #doc
        #[derive(Clone, Debug)]
        #[must_use = "a request is sent by `send()`"]
        pub struct #name {
            request: #request<#result>,
        }

        impl #name {
            #(#setters)*

            /// Adds a header to the request.
            pub fn with_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self { request: self.request.with_header(name, value) }
            }

            /// Limits the total time of the request, instead of the client's setting.
            pub fn with_total_budget(self, budget: std::time::Duration) -> Self {
                Self { request: self.request.with_total_budget(budget) }
            }

            /// Limits the attempts of the request, instead of the client's setting.
            pub fn with_max_attempts(self, attempts: u32) -> Self {
                Self { request: self.request.with_max_attempts(attempts) }
            }

            /// Sends the request. It is retried only if it was certainly not carried out.
            ///
            /// # Errors
            ///
            /// If the action was not carried out; see the predicates of [`Error`](msgraph_runtime::Error).
            pub async fn send(self) -> Result<#result, #error> {
                self.request.send().await
            }
        }
    })
}

/// `.unavailable_in(&[Cloud::China])`, which keeps requests from being sent where there is nothing to answer them.
pub(super) fn unavailable_in(documentation: &Documentation, imports: &mut Imports<'_>) -> TokenStream {
    if documentation.unavailable_in.is_empty() {
        return TokenStream::new();
    }
    let type_ = imports.runtime("Cloud");
    let clouds = documentation.unavailable_in.iter().map(|cloud| ident(cloud.name()));
    quote! { .unavailable_in(&[#(#type_::#clouds),*]) }
}

/// `loan_window: LoanWindow, reader: Option<&str>, ...`
pub(super) fn parameters(parameters: &[Parameter], imports: &mut Imports<'_>) -> TokenStream {
    let parameters = parameters.iter().map(|parameter| {
        let (name, type_) = (ident(&parameter.rust), argument(&parameter.type_, imports));
        match (parameter.optional, owned_text(&parameter.type_)) {
            (false, _) => quote! { #name: #type_ },
            (true, false) => quote! { #name: Option<#type_> },
            // Nobody could leave out an argument whose type isn't known without it.
            (true, true) => quote! { #name: Option<&str> },
        }
    });
    let parameters = parameters.collect::<Vec<_>>();
    quote! { #(#parameters),* }
}

/// `("loanWindow", literal(&loan_window)), ...`; one that is left out has no literal.
pub(super) fn literals(parameters: &[Parameter], imports: &mut Imports<'_>) -> TokenStream {
    let literals = parameters.iter().map(|parameter| {
        let (name, wire) = (ident(&parameter.rust), &parameter.wire);
        let literal = imports.runtime(literal_function(&parameter.type_));
        let value = match &parameter.type_.item {
            Item::Primitive(primitive) if owned_text(&parameter.type_) => {
                let type_ = edm(*primitive).unwrap_or(quote! { String });
                quote! { #literal::<#type_, String>(#name.into()) }
            }
            _ => quote! { #literal(&#name) },
        };
        if parameter.optional {
            quote! { (#wire, #name.map(|#name| #value).unwrap_or_default()) }
        } else {
            quote! { (#wire, #value) }
        }
    });
    let literals = literals.collect::<Vec<_>>();
    quote! { #(#literals),* }
}

fn documentation(operation: &Operation, imports: &Imports<'_>) -> Doc {
    let fallback = match operation.kind {
        OperationKind::Action(_) => format!("The action `{}`.", docs::code(&operation.wire)),
        OperationKind::Function => format!("The function `{}`.", docs::code(&operation.wire)),
    };
    Doc::of(imports, &operation.documentation, fallback)
}

fn setter(parameter: &Parameter, imports: &mut Imports<'_>) -> TokenStream {
    let (name, wire) = (ident(&parameter.rust), &parameter.wire);
    let presence = if parameter.optional { "optional" } else { "required" };
    let doc =
        Doc::of(imports, &parameter.documentation, format!("Sets the parameter `{}`.", docs::code(wire)))
            .and(format!("`{}`, {presence}.", docs::code(&parameter.type_.wire)))
            .wire_name(wire);
    let (type_, set) = if parameter.type_.collection {
        let item = imports.argument(&parameter.type_.item);
        (
            quote! { impl IntoIterator<Item = impl Into<#item>> },
            quote! { list_parameter::<#item>(#wire, #name) },
        )
    } else {
        let into = owned_text(&parameter.type_).then(|| quote! { .into() });
        (argument(&parameter.type_, imports), quote! { parameter(#wire, #name #into) })
    };
    quote! {
        #doc
        pub fn #name(self, #name: #type_) -> Self {
            Self { request: self.request.#set }
        }
    }
}

/// A value as an argument: text in any form, everything else as its own type.
fn argument(type_: &Type, imports: &mut Imports<'_>) -> TokenStream {
    if owned_text(type_) {
        quote! { impl Into<String> }
    } else {
        imports.type_(type_)
    }
}

fn owned_text(type_: &Type) -> bool {
    !type_.collection && matches!(type_.item, Item::Primitive(primitive) if primitive.is_text())
}

/// Text as its type wants it: quoted, bare for GUIDs and dates; JSON for structured values.
fn literal_function(type_: &Type) -> &'static str {
    match (&type_.item, type_.collection) {
        (
            Item::Primitive(Primitive::Untyped)
            | Item::Structured(_)
            | Item::Polymorphic(_)
            | Item::External(_),
            _,
        )
        | (_, true) => "json_literal",
        _ if owned_text(type_) => "literal_as",
        _ => "literal",
    }
}

fn result_item(operation: &Operation, imports: &mut Imports<'_>) -> TokenStream {
    match &operation.result {
        Some(result) => imports.item(&result.item),
        // The resolver refuses functions without a result.
        None => quote! { () },
    }
}

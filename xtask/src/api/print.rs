//! Items as lines.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Fields, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait, Signature, TraitItem, Type,
    Visibility,
};

/// The name that an item gives to something.
pub(super) fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

/// The name of a public type or trait.
pub(super) fn type_name(item: &Item) -> Option<String> {
    let visibility = match item {
        Item::Enum(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        _ => return None,
    };
    name(item).filter(|_| is_public(visibility))
}

/// The lines of an item, if it is public and documented.
pub(super) fn item(item: &Item, path: &str) -> Vec<String> {
    match item {
        _ if is_hidden(attributes(item)) => Vec::new(),
        Item::Struct(item) if is_public(&item.vis) => structure(item, path),
        Item::Enum(item) if is_public(&item.vis) => enumeration(item, path),
        Item::Trait(item) if is_public(&item.vis) => trait_(item, path),
        Item::Fn(item) if is_public(&item.vis) => vec![function(&item.attrs, &item.sig, path)],
        Item::Const(item) if is_public(&item.vis) => {
            vec![format!("{}const {path}::{}: {}", markers(&item.attrs), item.ident, text(&item.ty))]
        }
        Item::Type(item) if is_public(&item.vis) => {
            vec![format!("{}type {path}::{} = {}", markers(&item.attrs), item.ident, text(&item.ty))]
        }
        _ => Vec::new(),
    }
}

/// The name of an exported macro, which users find at the crate's root wherever it stands.
pub(super) fn exported_macro(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    let is_exported = item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
    if !is_exported || is_hidden(&item.attrs) {
        return None;
    }
    Some(item.ident.as_ref()?.to_string())
}

/// The name of the type that an implementation or a macro call is about.
pub(super) fn owner(item: &Item) -> Option<String> {
    match item {
        Item::Impl(item) => implemented(&item.self_ty),
        Item::Macro(item) if item.ident.is_none() => {
            let mut words = item.mac.tokens.clone().into_iter();
            words.find_map(|token| match token {
                TokenTree::Ident(name) => Some(name.to_string()),
                _ => None,
            })
        }
        _ => None,
    }
}

/// What an implementation or a macro call gives to a type, which is shown by its public path.
pub(super) fn implementation(item: &Item, shown: &str) -> Vec<String> {
    match item {
        Item::Impl(item) => members(item, shown),
        Item::Macro(item) => {
            let head = item.mac.tokens.clone().into_iter();
            let is_body = |token: &TokenTree| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                _ => false,
            };
            let head: TokenStream = head.take_while(|token| !is_body(token)).collect();
            vec![format!("{}! for {shown} {{ {} }}", text(&item.mac.path), text(&head))]
        }
        _ => Vec::new(),
    }
}

/// The implemented trait, or the public members.
fn members(item: &ItemImpl, shown: &str) -> Vec<String> {
    let (generics, _, clause) = item.generics.split_for_impl();
    let arguments = text(&item.self_ty);
    let arguments = arguments.find('<').and_then(|start| arguments.get(start..)).unwrap_or_default();
    let type_ = format!("{shown}{arguments}");
    if let Some((trait_, _)) = &item.trait_ {
        let reference = if matches!(*item.self_ty, Type::Reference(_)) { "&" } else { "" };
        let head =
            format!("impl{} {} for {reference}{type_} {}", text(&generics), text(trait_), text(&clause));
        return vec![head.trim_end().to_owned()];
    }
    let members = item.items.iter().filter_map(|member| match member {
        ImplItem::Fn(member) if is_public(&member.vis) && !is_hidden(&member.attrs) => {
            Some(function(&member.attrs, &member.sig, &type_))
        }
        ImplItem::Const(member) if is_public(&member.vis) && !is_hidden(&member.attrs) => {
            Some(format!("{}const {shown}::{}: {}", markers(&member.attrs), member.ident, text(&member.ty)))
        }
        _ => None,
    });
    members.collect()
}

/// Whether documentation leaves the item out: users are not meant to name it.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|argument| argument == "hidden")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        _ => &[],
    }
}

fn structure(item: &ItemStruct, path: &str) -> Vec<String> {
    let own = format!("{path}::{}", item.ident);
    let mut lines = vec![format!("{}struct {own}{}", markers(&item.attrs), text(&item.generics))];
    if let Fields::Named(fields) = &item.fields {
        for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
            let name = text(&field.ident);
            lines.push(format!("{}field {own}::{name}: {}", markers(&field.attrs), text(&field.ty)));
        }
    }
    if let Fields::Unnamed(fields) = &item.fields {
        for (index, field) in fields.unnamed.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
            lines.push(format!("field {own}::{index}: {}", text(&field.ty)));
        }
    }
    lines
}

fn enumeration(item: &ItemEnum, path: &str) -> Vec<String> {
    let own = format!("{path}::{}", item.ident);
    let mut lines = vec![format!("{}enum {own}{}", markers(&item.attrs), text(&item.generics))];
    for variant in &item.variants {
        let mut fields = variant.fields.clone();
        fields.iter_mut().for_each(|field| field.attrs.clear());
        let fields = text(&fields);
        lines.push(format!("{}variant {own}::{}{fields}", markers(&variant.attrs), variant.ident));
    }
    lines
}

fn trait_(item: &ItemTrait, path: &str) -> Vec<String> {
    let own = format!("{path}::{}", item.ident);
    let bounds =
        if item.supertraits.is_empty() { String::new() } else { format!(": {}", text(&item.supertraits)) };
    let mut lines = vec![format!("{}trait {own}{}{bounds}", markers(&item.attrs), text(&item.generics))];
    for member in &item.items {
        lines.extend(match member {
            TraitItem::Fn(member) => {
                let provided = if member.default.is_some() { " (provided)" } else { "" };
                Some(format!("{}{provided}", function(&member.attrs, &member.sig, &own)))
            }
            TraitItem::Const(member) => Some(format!("const {own}::{}: {}", member.ident, text(&member.ty))),
            TraitItem::Type(member) => {
                Some(format!("type {own}::{}: {}", member.ident, text(&member.bounds)))
            }
            _ => None,
        });
    }
    lines
}

fn function(attributes: &[Attribute], signature: &Signature, path: &str) -> String {
    let Signature { constness, asyncness, ident, generics, inputs, output, .. } = signature;
    let (generics, _, clause) = generics.split_for_impl();
    let qualifiers = text(&quote! { #constness #asyncness });
    let space = if qualifiers.is_empty() { "" } else { " " };
    let rest = text(&quote! { #generics (#inputs) #output #clause });
    format!("{}{qualifiers}{space}fn {path}::{ident}{rest}", markers(attributes))
}

/// The attributes that users depend on.
fn markers(attributes: &[Attribute]) -> String {
    let kept = ["cfg", "deprecated", "derive", "must_use", "non_exhaustive"];
    let mut markers = String::new();
    for attribute in attributes {
        let Some(name) = kept.iter().find(|name| attribute.path().is_ident(name)) else { continue };
        match *name {
            "cfg" | "derive" => markers.push_str(&text(attribute)),
            name => markers.push_str(&format!("#[{name}]")),
        }
        markers.push(' ');
    }
    markers
}

fn implemented(type_: &Type) -> Option<String> {
    match type_ {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        Type::Reference(reference) => implemented(&reference.elem),
        _ => None,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Tokens in one line, with spaces where one would write them.
fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        ("[ ", "["),
        (" ]", "]"),
        (" :", ":"),
        (" ;", ";"),
        ("# [", "#["),
        (",)", ")"),
        (" ?", "?"),
        ("- >", "->"),
        ("->", " -> "),
        ("  ", " "),
        ("for<", "for <"),
    ] {
        text = text.replace(from, to);
    }
    text.trim().to_owned()
}

//! The schema description: what the metadata declares, as constants that generic code walks.
//!
//! Types may contain themselves, so descriptions are `static` items that hold each other's addresses. They reach each
//! other through constant functions: the compiler evaluates what a constant refers to, and would find a cycle.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use crate::files::literal;
use crate::model::{Item, Model, Property, PropertyKind, StructuredType, StructuredTypeKind, TypeName};

/// The kind of a structured type, its wire name and what else the description has, for the head of its table.
pub(super) fn head(model: &Model, structured: &StructuredType, imports: &mut Imports<'_>) -> String {
    let kind = match structured.kind {
        StructuredTypeKind::Entity => "entity",
        StructuredTypeKind::Complex => "complex",
    };
    let mut settings = String::new();
    // A base beyond the boundary has no description; its properties are inlined all the same.
    let base = structured.base.as_ref();
    if let Some(base) = base.filter(|base| model.structured_type(&base.wire).is_some()) {
        settings += &format!(".with_base({}::schema())", path(base, imports));
    }
    let derived = structured.derived.iter();
    let derived: Vec<_> = derived.map(|other| format!("{}::schema()", path(other, imports))).collect();
    if !derived.is_empty() {
        settings += &format!(".with_derived(&[{}])", derived.join(", "));
    }
    if structured.is_abstract {
        settings += ".abstract_()";
    }
    if structured.is_open {
        settings += ".open()";
    }
    let settings = if settings.is_empty() { settings } else { format!(" [{settings}]") };
    format!("{kind} {}{settings}", literal(&structured.name.wire))
}

/// The type of a property, for its row: `primitive(Primitive::Int32).required()`.
pub(super) fn property(model: &Model, property: &Property, imports: &mut Imports<'_>) -> String {
    let mut row = match &property.type_.item {
        Item::Primitive(item) => format!("primitive(Primitive::{})", item.name()),
        Item::Enumeration(name) | Item::Flags(name) => {
            format!("enumeration({}::SCHEMA)", path(name, imports))
        }
        Item::Structured(name) => format!("structured({}::schema())", path(name, imports)),
        Item::Polymorphic(name) => {
            let polymorphic = model.polymorphic_type(&name.wire);
            let base = polymorphic.map_or(name, |polymorphic| &polymorphic.base);
            format!("structured({}::schema())", path(base, imports))
        }
        Item::External(name) => format!("external({})", literal(name)),
    };
    if property.type_.collection {
        row += ".collection()";
    }
    if !property.nullable {
        row += ".required()";
    }
    match property.kind {
        PropertyKind::Structural => {}
        PropertyKind::ContainedNavigation => row += ".contained()",
        PropertyKind::Navigation => row += ".navigation()",
    }
    row
}

fn path(name: &TypeName, imports: &mut Imports<'_>) -> String {
    imports.model(name).to_string().replace(' ', "")
}

/// The lists of all descriptions of a version.
pub(super) fn lists(model: &Model) -> TokenStream {
    let path = |name: &TypeName| {
        let (modules, rust) = (name.modules.iter().map(|module| ident(module)), ident(&name.rust));
        quote! { #(#modules::)* #rust::SCHEMA }
    };
    let structured = model.structured_types.iter().map(|structured| path(&structured.name));
    let enums = model.enumerations.iter().map(|enumeration| path(&enumeration.name));
    let version = docs::code(&model.version.wire);
    let structured_doc =
        Doc::new(format!("The schema descriptions of all structured types of {version}.")).tokens();
    let enum_doc = Doc::new(format!("The schema descriptions of all enumerations of {version}.")).tokens();
    quote! {
        #structured_doc
        pub const STRUCTURED_TYPES: &[&msgraph_runtime::schema::StructuredType] = &[#(#structured),*];
        #enum_doc
        pub const ENUM_TYPES: &[&msgraph_runtime::schema::EnumType] = &[#(#enums),*];
    }
}

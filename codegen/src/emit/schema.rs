//! The schema description: what the metadata declares, as constants that generic code walks.
//!
//! Types may contain themselves, so descriptions are `static` items that hold each other's addresses. They reach each
//! other through constant functions: the compiler evaluates what a constant refers to, and would find a cycle.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use crate::model::{
    Enumeration, Item, Model, PolymorphicType, Primitive, Property, PropertyKind, StructuredType,
    StructuredTypeKind, TypeName,
};

/// `SCHEMA` of a structured type.
pub(super) fn structured_type(
    model: &Model,
    structured: &StructuredType,
    imports: &mut Imports<'_>,
) -> TokenStream {
    let (rust, wire) = (ident(&structured.name.rust), &structured.name.wire);
    let constructor = match structured.kind {
        StructuredTypeKind::Entity => quote! { entity },
        StructuredTypeKind::Complex => quote! { complex },
    };
    let properties: Vec<_> =
        structured.properties.iter().map(|each| property(model, each, imports)).collect();
    let base = structured.base.as_ref().and_then(|base| {
        // A base beyond the boundary has no description; its properties are inlined all the same.
        let generated = model.structured_type(&base.wire).is_some();
        generated.then(|| imports.model(base))
    });
    let base = base.map(|base| quote! { .with_base(#base::schema()) });
    let derived: Vec<_> = structured.derived.iter().map(|other| imports.model(other)).collect();
    let derived = (!derived.is_empty()).then(|| quote! { .with_derived(&[#(#derived::schema()),*]) });
    let is_abstract = structured.is_abstract.then(|| quote! { .abstract_() });
    let is_open = structured.is_open.then(|| quote! { .open() });
    let doc = Doc::new("The schema description: the declared members and their types.").tokens();
    let drift = drift();
    let primitive = uses_primitives(structured).then(|| quote! { Primitive, });
    quote! {
        impl #rust {
            #doc
            pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

            pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
                use msgraph_runtime::schema::{#primitive Property, StructuredType};
                static PROPERTIES: &[Property] = &[#(#properties),*];
                static SCHEMA: StructuredType =
                    StructuredType::#constructor(#wire, PROPERTIES) #base #derived #is_abstract #is_open;
                &SCHEMA
            }

            #drift
        }

        impl msgraph_runtime::schema::Described for #rust {
            const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
        }
    }
}

/// `SCHEMA` of a type together with its derived types: that of the base.
pub(super) fn polymorphic(polymorphic: &PolymorphicType, imports: &mut Imports<'_>) -> TokenStream {
    let (rust, base) = (ident(&polymorphic.name.rust), imports.model(&polymorphic.base));
    let doc = Doc::new(format!("The schema description of `{}`.", docs::code(&polymorphic.base.wire)))
        .and("It lists the types that derive from it.")
        .tokens();
    let drift = drift();
    quote! {
        impl #rust {
            #doc
            pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = #base::SCHEMA;

            #drift
        }

        impl msgraph_runtime::schema::Described for #rust {
            const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
        }
    }
}

/// `SCHEMA` of an enumeration.
pub(super) fn enum_type(enumeration: &Enumeration) -> TokenStream {
    let (rust, wire) = (ident(&enumeration.name.rust), &enumeration.name.wire);
    let constructor = if enumeration.is_flags {
        quote! { flags }
    } else {
        quote! { new }
    };
    let members = enumeration.members.iter().map(|member| {
        let (wire, value) = (&member.wire, proc_macro2::Literal::i64_unsuffixed(member.value));
        quote! { EnumMember::new(#wire, #value) }
    });
    let doc = Doc::new("The schema description: the declared members and their values.").tokens();
    quote! {
        impl #rust {
            #doc
            pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
                use msgraph_runtime::schema::{EnumMember, EnumType};
                static MEMBERS: &[EnumMember] = &[#(#members),*];
                static SCHEMA: EnumType = EnumType::#constructor(#wire, MEMBERS);
                &SCHEMA
            };
        }
    }
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

/// The method that lists drift.
fn drift() -> TokenStream {
    let doc = Doc::new("Lists what the metadata does not explain in the JSON text of a record.")
        .and(
            "Undeclared members, unrecognized enum members, names in another letter case, values of another type than \
             declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if the text \
             is typed in full.",
        )
        .and("# Errors")
        .and("If the text is not a JSON object.")
        .tokens();
    quote! {
        #doc
        pub fn drift(
            raw: &str,
        ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
            msgraph_runtime::drift::drift(Self::SCHEMA, raw)
        }
    }
}

fn uses_primitives(structured: &StructuredType) -> bool {
    structured.properties.iter().any(|property| matches!(property.type_.item, Item::Primitive(_)))
}

fn property(model: &Model, property: &Property, imports: &mut Imports<'_>) -> TokenStream {
    let (wire, field) = (&property.wire, &property.field);
    let constructor = match &property.type_.item {
        Item::Primitive(item) => {
            let item = ident(primitive(*item));
            quote! { Property::primitive(#wire, #field, Primitive::#item) }
        }
        Item::Enumeration(name) | Item::Flags(name) => {
            let name = imports.model(name);
            quote! { Property::enumeration(#wire, #field, #name::SCHEMA) }
        }
        Item::Structured(name) => {
            let name = imports.model(name);
            quote! { Property::structured(#wire, #field, #name::schema()) }
        }
        Item::Polymorphic(name) => {
            let base = model.polymorphic_type(&name.wire).map(|polymorphic| &polymorphic.base);
            let name = imports.model(base.unwrap_or(name));
            quote! { Property::structured(#wire, #field, #name::schema()) }
        }
        Item::External(name) => quote! { Property::external(#wire, #field, #name) },
    };
    let collection = property.type_.collection.then(|| quote! { .collection() });
    let required = (!property.nullable).then(|| quote! { .required() });
    let kind = match property.kind {
        PropertyKind::Structural => None,
        PropertyKind::ContainedNavigation => Some(quote! { .contained() }),
        PropertyKind::Navigation => Some(quote! { .navigation() }),
    };
    quote! { #constructor #collection #required #kind }
}

/// The variant of the runtime's `schema::Primitive`.
fn primitive(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "Boolean",
        Primitive::Byte => "Byte",
        Primitive::SByte => "SByte",
        Primitive::Int16 => "Int16",
        Primitive::Int32 => "Int32",
        Primitive::Int64 => "Int64",
        Primitive::Single => "Single",
        Primitive::Double => "Double",
        Primitive::Decimal => "Decimal",
        Primitive::DateTimeOffset => "DateTimeOffset",
        Primitive::Guid => "Guid",
        Primitive::Date => "Date",
        Primitive::TimeOfDay => "TimeOfDay",
        Primitive::Duration => "Duration",
        Primitive::Binary => "Binary",
        Primitive::Text => "String",
        Primitive::Untyped => "Untyped",
    }
}

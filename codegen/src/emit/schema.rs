//! The schema description: what the metadata declares, as constants that generic code walks.
//!
//! Types may contain themselves, so descriptions are `static` items that hold each other's addresses. They reach each
//! other through constant functions: the compiler evaluates what a constant refers to, and would find a cycle.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use crate::files::literal;
use crate::model::{
    Enumeration, Item, Model, PolymorphicType, Primitive, Property, PropertyKind, StructuredType,
    StructuredTypeKind, TypeName,
};

/// `SCHEMA` and `drift` of a structured type.
pub(super) fn structured_type(structured: &StructuredType) -> TokenStream {
    let rust = ident(&structured.name.rust);
    let doc = Doc::new("The schema description: the declared members and their types.").tokens();
    let methods = methods();
    quote! {
        impl #rust {
            #doc
            pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

            #methods
        }
    }
}

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
        Item::Primitive(item) => format!("primitive(Primitive::{})", primitive(*item)),
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

/// `SCHEMA` of a type together with its derived types: that of the base.
pub(super) fn polymorphic(polymorphic: &PolymorphicType, imports: &mut Imports<'_>) -> TokenStream {
    let (rust, base) = (ident(&polymorphic.name.rust), imports.model(&polymorphic.base));
    let doc = Doc::new(format!("The schema description of `{}`.", docs::code(&polymorphic.base.wire)))
        .and("It lists the types that derive from it.")
        .tokens();
    let methods = methods();
    quote! {
        impl #rust {
            #doc
            pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = #base::SCHEMA;

            #methods
        }

        #[doc(hidden)]
        impl msgraph_runtime::schema::Described for #rust {
            const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
        }
    }
}

/// `SCHEMA` of an enumeration.
pub(super) fn enum_type(enumeration: &Enumeration) -> TokenStream {
    let rust = ident(&enumeration.name.rust);
    let doc = Doc::new("The schema description: the declared members and their values.").tokens();
    quote! {
        impl #rust {
            #doc
            pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
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

/// The methods that walk the description.
fn methods() -> TokenStream {
    let doc = Doc::new("Lists what the metadata does not explain in the JSON text of a record.")
        .and(
            "Undeclared members, unrecognized enum members, names in another letter case, values of another type than \
             declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if the text \
             is typed in full.",
        )
        .and("# Errors")
        .and("If the text is not a JSON object.")
        .tokens();
    let schema_doc = Doc::new("The type as a JSON Schema of draft 2020-12.")
        .and("Members may be missing or null, and members and enum members that are not declared are valid.")
        .tokens();
    quote! {
        #schema_doc
        #[cfg(feature = "json-schema")]
        #[must_use]
        pub fn json_schema() -> msgraph_runtime::Value {
            Self::SCHEMA.json_schema()
        }

        #doc
        pub fn drift(
            raw: &str,
        ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
            msgraph_runtime::drift::drift(Self::SCHEMA, raw)
        }
    }
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

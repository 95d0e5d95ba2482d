//! The methods of models, polymorphic types and enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use crate::model::{PolymorphicType, TypeName};

/// What every model has.
pub(super) fn of_structured(name: &TypeName, imports: &mut Imports<'_>) -> TokenStream {
    let doc = Doc::new("The schema description: the declared members and their types.").tokens();
    of_object(name, &doc, &quote! { Self::schema() }, imports)
}

/// What every polymorphic type has. Its schema is that of the base type.
pub(super) fn of_polymorphic(polymorphic: &PolymorphicType, imports: &mut Imports<'_>) -> TokenStream {
    let base = imports.model(&polymorphic.base);
    let wire = docs::code(&polymorphic.base.wire);
    let doc = Doc::new(format!("The schema description of `{wire}`, with the types that derive from it."));
    let methods = of_object(&polymorphic.name, &doc.tokens(), &quote! { #base::SCHEMA }, imports);
    let (rust, schema) = (ident(&polymorphic.name.rust), imports.runtime("StructuredType"));
    quote! {
        #methods

        #[doc(hidden)]
        impl msgraph_runtime::schema::Described for #rust {
            const SCHEMA: &'static #schema = Self::SCHEMA;
        }
    }
}

fn of_object(
    name: &TypeName,
    schema_doc: &TokenStream,
    schema: &TokenStream,
    imports: &mut Imports<'_>,
) -> TokenStream {
    let name = ident(&name.rust);
    let (error, mismatch) = (imports.runtime("DecodeError"), imports.runtime("Mismatch"));
    let (structured_type, drift) = (imports.runtime("StructuredType"), imports.runtime("Drift"));
    let generated = imports.generated();
    quote! {
        impl #name {
            #schema_doc
            pub const SCHEMA: &'static #structured_type = #schema;

            /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
            pub fn from_json(text: &str) -> Result<Self, #error> {
                #generated::from_json(text)
            }

            /// Decodes a JSON object. Fails for the first member or value that is not as declared.
            pub fn from_json_strict(text: &str) -> Result<Self, #error> {
                #generated::from_json_strict(text)
            }

            /// Lists the values of another type than declared, at any depth.
            #[must_use]
            pub fn mismatches(&self) -> Vec<#mismatch<'_>> {
                #generated::mismatches(self)
            }

            /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
            pub fn drift(raw: &str) -> Result<Vec<#drift>, #error> {
                #generated::drift(Self::SCHEMA, raw)
            }

            /// Returns the type as a JSON Schema of draft 2020-12.
            #[cfg(feature = "json-schema")]
            #[must_use]
            pub fn json_schema() -> #generated::Value {
                Self::SCHEMA.json_schema()
            }
        }
    }
}

/// What every enumeration has.
pub(super) fn of_enumeration(name: &TypeName) -> TokenStream {
    let name = ident(&name.rust);
    quote! {
        impl #name {
            /// The declared members.
            pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
            /// The schema description: the declared members and their values.
            pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();

            /// The wire name of the member, or the text of an unrecognized one.
            #[must_use]
            pub fn as_str(&self) -> &str {
                msgraph_runtime::wire::OpenEnum::name(self)
            }
        }
    }
}

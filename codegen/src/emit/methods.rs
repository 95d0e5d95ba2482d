//! The methods of models, polymorphic types and enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Imports, ident};
use crate::model::TypeName;

/// `from_json`, `from_json_strict` and `mismatches` of a type that is a JSON object.
pub(super) fn of_object(name: &TypeName, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&name.rust);
    let (error, mismatch) = (imports.runtime("DecodeError"), imports.runtime("wire::Mismatch"));
    let generated = imports.runtime("generated");
    quote! {
        impl #name {
            /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
            ///
            /// # Errors
            ///
            /// If the text is not a JSON object.
            pub fn from_json(text: &str) -> Result<Self, #error> {
                #generated::from_json(text)
            }

            /// Decodes a JSON object in which every value has its declared type.
            ///
            /// # Errors
            ///
            /// If the text is not a JSON object, or for the first value of another type.
            pub fn from_json_strict(text: &str) -> Result<Self, #error> {
                #generated::from_json_strict(text)
            }

            /// Lists the values of another type than declared, including those in nested objects.
            #[must_use]
            pub fn mismatches(&self) -> Vec<#mismatch<'_>> {
                #generated::mismatches(self)
            }
        }
    }
}

/// `DECLARED` and `as_str` of an enumeration.
pub(super) fn of_enumeration(name: &TypeName) -> TokenStream {
    let name = ident(&name.rust);
    quote! {
        impl #name {
            /// The declared members.
            pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;

            /// The wire name of the member, or the text of an unrecognized one.
            #[must_use]
            pub fn as_str(&self) -> &str {
                msgraph_runtime::wire::OpenEnum::name(self)
            }
        }
    }
}

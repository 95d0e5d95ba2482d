//! Enumerations: open enums, whose unknown members keep their text.

use quote::quote;

use super::docs::{self, Doc};
use super::types::{Imports, ident};
use super::{methods, modules};
use crate::files::{Chunk, File, Table, literal};
use crate::model::{Enumeration, Member, Model};

pub(super) fn file(model: &Model, enumeration: &Enumeration) -> File {
    let name = ident(&enumeration.name.rust);
    let wire = &enumeration.name.wire;
    let imports = &Imports::new(&enumeration.name, &[]);
    let mut doc =
        Doc::of(imports, &enumeration.documentation, format!("The enumeration `{}`.", docs::code(wire)));
    if enumeration.is_flags {
        doc = doc.and("Values are sets of these members, in JSON as text with commas.");
    }
    let doc = doc.wire_name(wire);
    let deprecated = docs::deprecated(&enumeration.documentation);
    let variants = enumeration.members.iter().map(|member| {
        let variant = ident(&member.variant);
        let doc = Doc::summary(
            imports,
            &member.documentation,
            format!("The member `{}`.", docs::code(&member.wire)),
        )
        .then_details(imports, &member.documentation)
        .then_wire_name(&member.wire);
        let deprecated = docs::deprecated(&member.documentation);
        quote! { #doc #deprecated #variant, }
    });
    let definition = quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An undeclared member, with its text.
            Unrecognized(msgraph_runtime::Text),
        }
    };
    File {
        path: modules::path(model, &enumeration.name),
        source: modules::source(model, wire),
        chunks: vec![
            Chunk::Items(definition),
            Chunk::Table(table(enumeration)),
            Chunk::Items(methods::of_enumeration(&enumeration.name)),
        ],
    }
}

fn table(enumeration: &Enumeration) -> Table {
    let row = |member: &Member| format!("{} = {} ({})", member.variant, literal(&member.wire), member.value);
    let kind = if enumeration.is_flags { "flags" } else { "new" };
    Table {
        macro_name: "open_enum",
        head: Some(format!("{}: {kind} {}", enumeration.name.rust, literal(&enumeration.name.wire))),
        rows: enumeration.members.iter().map(row).collect(),
    }
}

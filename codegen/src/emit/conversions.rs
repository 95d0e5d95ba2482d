//! Conversions of the types that one version and the next both have.

use std::collections::HashMap;

use quote::quote;

use super::docs;
use super::types::ident;
use crate::files::{Chunk, File, Table};
use crate::model::{Model, TypeName};

/// The conversions from each version to the next, a row per type. No polymorphic type is among them: its variants convert.
pub(super) fn file(versions: &[Model]) -> Option<File> {
    let mut tables = Vec::new();
    for (from, to) in versions.iter().zip(versions.iter().skip(1)) {
        let objects = rows(from, to, |model| model.structured_types.iter().map(|each| &each.name).collect());
        let enumerations = rows(from, to, |model| model.enumerations.iter().map(|each| &each.name).collect());
        for (kind, rows) in [("objects", objects), ("enumerations", enumerations)] {
            if !rows.is_empty() {
                tables.push(Chunk::Table(Table {
                    macro_name: "conversions",
                    head: Some(kind.to_owned()),
                    rows,
                }));
            }
        }
    }
    if tables.is_empty() {
        return None;
    }
    let modules = versions.iter().map(|model| ident(&model.version.module));
    let names: Vec<_> = versions.iter().map(|model| docs::code(&model.version.wire)).collect();
    tables.insert(0, Chunk::Items(quote! { use super::{#(#modules),*}; }));
    Some(File {
        path: "conversions.rs".to_owned(),
        source: format!("metadata of {}", names.join(" and ")),
        chunks: tables,
    })
}

/// `v1::Book => beta::Book` for each type that both versions have.
fn rows<'m>(from: &'m Model, to: &'m Model, names: impl Fn(&'m Model) -> Vec<&'m TypeName>) -> Vec<String> {
    let others: HashMap<_, _> = names(to).into_iter().map(|name| (name.wire.as_str(), name)).collect();
    let row = |name: &&'m TypeName| {
        let other = others.get(name.wire.as_str())?;
        let (from, to) = (&from.version.module, &to.version.module);
        Some(format!("{from}::{} => {to}::{}", name.rust_path(), other.rust_path()))
    };
    names(from).iter().filter_map(row).collect()
}

//! Renders documents, with every item under the path that a user writes.
//!
//! rustdoc names the items of other crates by where they are defined, private modules included. Moving a private
//! module of the runtime must not change the API of the models.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use public_api::Builder;
use rustdoc_types::{Crate, Id, ItemEnum, Visibility};

use super::rustdoc::Document;

/// The public API of each document, an item per line, by crate name.
pub(super) fn render_all(documents: &[Document]) -> anyhow::Result<BTreeMap<String, String>> {
    let mut public = BTreeMap::new();
    for document in documents {
        let parsed: Crate = serde_json::from_str(&document.text)
            .with_context(|| format!("can't read rustdoc's JSON of {}", document.name))?;
        public.extend(public_paths(&parsed));
    }
    let render = |document: &Document| {
        let api = Builder::from_rustdoc_json(&document.path)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .omit_auto_derived_impls(true)
            .build()
            .with_context(|| format!("can't list the public API of {}", document.name))?;
        let mut lines: Vec<_> = api.items().map(|item| replace(&item.to_string(), &public) + "\n").collect();
        lines.dedup();
        Ok((document.name.clone(), lines.concat()))
    };
    documents.iter().map(render).collect()
}

/// The public path of every item that is defined elsewhere in its crate, by the path of its definition.
fn public_paths(document: &Crate) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let root = document.index.get(&document.root).and_then(|item| item.name.clone()).unwrap_or_default();
    visit(document, document.root, &root, &mut BTreeSet::new(), &mut found);
    let defined = |(id, public): (Id, String)| {
        let defined = document.paths.get(&id).filter(|summary| summary.crate_id == 0)?.path.join("::");
        (defined != public).then_some((defined, public))
    };
    found.into_iter().filter_map(defined).collect()
}

fn visit(
    document: &Crate,
    module: Id,
    path: &str,
    parents: &mut BTreeSet<Id>,
    found: &mut BTreeMap<Id, String>,
) {
    let Some(ItemEnum::Module(contents)) = document.index.get(&module).map(|item| &item.inner) else {
        return;
    };
    if !parents.insert(module) {
        return;
    }
    for id in &contents.items {
        let Some(item) = document.index.get(id).filter(|item| item.visibility == Visibility::Public) else {
            continue;
        };
        match &item.inner {
            ItemEnum::Use(import) => {
                let Some(target) = import.id else { continue };
                let is_module =
                    matches!(document.index.get(&target).map(|item| &item.inner), Some(ItemEnum::Module(_)));
                let name = if import.is_glob { path.to_owned() } else { format!("{path}::{}", import.name) };
                match is_module {
                    true => visit(document, target, &name, parents, found),
                    false => note(target, name, found),
                }
            }
            ItemEnum::Module(_) => {
                let name = item.name.as_deref().unwrap_or_default();
                visit(document, *id, &format!("{path}::{name}"), parents, found);
            }
            _ => note(*id, format!("{path}::{}", item.name.as_deref().unwrap_or_default()), found),
        }
    }
    parents.remove(&module);
}

/// Keeps the shortest of several public paths, and of those the first by name.
fn note(id: Id, path: String, found: &mut BTreeMap<Id, String>) {
    let length = |path: &str| path.matches("::").count();
    let is_better = |known: &String| (length(&path), &path) < (length(known), known);
    if found.get(&id).is_none_or(is_better) {
        found.insert(id, path);
    }
}

/// A line with every path that `public` has replaced.
fn replace(line: &str, public: &BTreeMap<String, String>) -> String {
    let mut replaced = String::new();
    for part in split_paths(line) {
        replaced.push_str(match public.get(part) {
            Some(path) => path,
            None if is_operator_marker(part) => "_",
            None => part,
        });
    }
    replaced
}

/// A marker of documented operators is hidden and not part of the API: another operator changes no line of it.
fn is_operator_marker(path: &str) -> bool {
    path.rsplit_once("::").is_some_and(|(module, _)| module.rsplit("::").next() == Some("operators"))
}

/// The paths of a line, and what is between them, in order.
pub(super) fn split_paths(line: &str) -> impl Iterator<Item = &str> {
    let is_path = |character: char| character.is_alphanumeric() || "_:#".contains(character);
    let mut rest = line;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|character| is_path(character) != is_path(first)).unwrap_or(rest.len());
        let (part, tail) = rest.split_at(end);
        rest = tail;
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_paths_are_replaced_and_parts_of_them_are_not() {
        let public = BTreeMap::from([("a::b::C".to_owned(), "a::C".to_owned())]);
        let line = "pub fn d::e(&self, a::b::C, &[a::b::C]) -> Option<a::b::Cd>";
        assert_eq!(replace(line, &public), "pub fn d::e(&self, a::C, &[a::C]) -> Option<a::b::Cd>");
    }

    #[test]
    fn documented_operators_are_no_part_of_the_api() {
        let public = BTreeMap::new();
        for marker in ["operators::Eq", "super::operators::EqGeLeOrderBy"] {
            let line = format!("pub const a::A::B: &'static a::Property<Self, u8, {marker}>");
            assert_eq!(replace(&line, &public), "pub const a::A::B: &'static a::Property<Self, u8, _>");
        }
        assert_eq!(replace("a::query::operator::Eq", &public), "a::query::operator::Eq");
    }
}

//! Which items of a crate its users can name.

use std::collections::BTreeMap;

use syn::{Item, UseTree, Visibility};

use super::{print, source::Module};

/// The public items of a crate, a line each.
pub(super) fn lines(root: &Module, crate_name: &str) -> Vec<String> {
    let mut surface = Surface { root, lines: Vec::new(), types: BTreeMap::new() };
    surface.module(root, &[], crate_name, 0);
    surface.macros(root, crate_name);
    surface.implementations(root, &[]);
    surface.lines
}

struct Surface<'a> {
    root: &'a Module,
    lines: Vec<String>,
    /// The public types by name, for finding what is implemented for them.
    types: BTreeMap<String, Vec<PublicType>>,
}

/// A public type or trait.
struct PublicType {
    /// The module that defines it.
    place: Vec<String>,
    /// Its public path.
    shown: String,
}

impl<'a> Surface<'a> {
    /// Lists a module whose place in the crate is `inside`, under the public path `shown`.
    fn module(&mut self, module: &'a Module, inside: &[String], shown: &str, depth: usize) {
        // Modules that export each other would go on for ever.
        if depth > 12 {
            return;
        }
        for item in &module.items {
            if let Item::Use(use_) = item {
                if matches!(use_.vis, Visibility::Public(_)) {
                    self.reexport(&use_.tree, Vec::new(), inside, shown, depth);
                }
            } else {
                self.item(item, inside, shown);
            }
        }
        for child in module.modules.iter().filter(|child| child.is_public) {
            let path = format!("{shown}::{}", child.name);
            self.lines.push(format!("mod {path}"));
            self.module(child, &joined(inside, &child.name), &path, depth + 1);
        }
    }

    fn item(&mut self, item: &Item, place: &[String], shown: &str) {
        if let Some(name) = print::type_name(item) {
            let type_ = PublicType { place: place.to_vec(), shown: format!("{shown}::{name}") };
            self.types.entry(name).or_default().push(type_);
        }
        self.lines.extend(print::item(item, shown));
    }

    fn reexport(
        &mut self,
        tree: &'a UseTree,
        before: Vec<String>,
        inside: &[String],
        shown: &str,
        depth: usize,
    ) {
        match tree {
            UseTree::Path(path) => {
                self.reexport(&path.tree, joined(&before, &path.ident.to_string()), inside, shown, depth);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.reexport(tree, before.clone(), inside, shown, depth);
                }
            }
            UseTree::Glob(_) => match self.find(&before, inside) {
                Some((module, place)) => self.module(module, &place, shown, depth + 1),
                None => self.lines.push(format!("use {shown}::{{{}::*}}", before.join("::"))),
            },
            UseTree::Name(name) => self.named(&before, &name.ident.to_string(), None, inside, shown, depth),
            UseTree::Rename(rename) => {
                let (name, alias) = (rename.ident.to_string(), rename.rename.to_string());
                self.named(&before, &name, Some(&alias), inside, shown, depth);
            }
        }
    }

    fn named(
        &mut self,
        before: &[String],
        name: &str,
        alias: Option<&str>,
        inside: &[String],
        shown: &str,
        depth: usize,
    ) {
        let shown_name = alias.unwrap_or(name);
        let whole = joined(before, name);
        if let Some((module, place)) = self.find(&whole, inside) {
            let path = format!("{shown}::{shown_name}");
            self.lines.push(format!("mod {path}"));
            self.module(module, &place, &path, depth + 1);
            return;
        }
        let Some((module, place)) = self.find(before, inside) else {
            self.lines.push(format!("use {shown}::{shown_name} = {}", whole.join("::")));
            return;
        };
        if let Some(item) =
            module.items.iter().find(|item| print::name(item).is_some_and(|found| found == name))
        {
            self.item(item, &place, shown);
            return;
        }
        // Exported there from somewhere else, or made by a macro.
        let uses = module.items.iter().filter_map(|item| match item {
            Item::Use(use_) => Some(&use_.tree),
            _ => None,
        });
        match uses.filter_map(|tree| leading_to(tree, name, &[])).next() {
            Some(path) if depth < 12 => {
                let (last, before) =
                    path.split_last().map_or((name, &[][..]), |(last, before)| (last.as_str(), before));
                let place = place.clone();
                self.named(before, last, alias, &place, shown, depth + 1);
            }
            _ => self.lines.push(format!("use {shown}::{shown_name} = {}", whole.join("::"))),
        }
    }

    /// The module of this crate that a path leads to, and its place.
    fn find(&self, path: &[String], inside: &[String]) -> Option<(&'a Module, Vec<String>)> {
        let mut place = inside.to_vec();
        let mut steps = path.iter().peekable();
        if steps.next_if(|step| *step == "crate").is_some() {
            place.clear();
        }
        while let Some(step) = steps.next_if(|step| *step == "self" || *step == "super") {
            if step == "super" {
                place.pop();
            }
        }
        place.extend(steps.cloned());
        let module = place.iter().try_fold(self.root, |module, step| module.module(step))?;
        Some((module, place))
    }

    fn macros(&mut self, module: &Module, crate_name: &str) {
        let names = module.items.iter().filter_map(print::exported_macro);
        self.lines.extend(names.map(|name| format!("macro {crate_name}::{name}!")));
        for child in &module.modules {
            self.macros(child, crate_name);
        }
    }

    /// Lists what is implemented for public types, wherever it stands.
    fn implementations(&mut self, module: &Module, place: &[String]) {
        for item in &module.items {
            let Some(owner) = print::owner(item) else { continue };
            for shown in self.shown(&owner, place) {
                self.lines.extend(print::implementation(item, &shown));
            }
        }
        for child in &module.modules {
            self.implementations(child, &joined(place, &child.name));
        }
    }

    /// The public paths of a type that something in a module is about: the one defined there, or all of that name.
    fn shown(&self, name: &str, place: &[String]) -> Vec<String> {
        let all = self.types.get(name).map(Vec::as_slice).unwrap_or_default();
        let is_near = all.iter().any(|type_| type_.place == place);
        all.iter().filter(|type_| !is_near || type_.place == place).map(|type_| type_.shown.clone()).collect()
    }
}

/// The path that a `use` gives a name to.
fn leading_to(tree: &UseTree, name: &str, before: &[String]) -> Option<Vec<String>> {
    match tree {
        UseTree::Path(path) => leading_to(&path.tree, name, &joined(before, &path.ident.to_string())),
        UseTree::Group(group) => group.items.iter().find_map(|tree| leading_to(tree, name, before)),
        UseTree::Name(found) => (found.ident == name).then(|| joined(before, name)),
        UseTree::Rename(found) => (found.rename == name).then(|| joined(before, &found.ident.to_string())),
        UseTree::Glob(_) => None,
    }
}

fn joined(path: &[String], step: &str) -> Vec<String> {
    let mut path = path.to_vec();
    path.push(step.to_owned());
    path
}

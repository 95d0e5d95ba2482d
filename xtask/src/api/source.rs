//! The modules of a crate, read from its source files.

use std::path::{Path, PathBuf};

use super::print;
use anyhow::{Context as _, bail};
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta, Visibility};

/// A module and what it holds.
pub(super) struct Module {
    pub(super) name: String,
    pub(super) is_public: bool,
    /// Everything but modules and what only tests see.
    pub(super) items: Vec<Item>,
    pub(super) modules: Vec<Module>,
}

impl Module {
    /// The root module of a crate.
    pub(super) fn of_crate(folder: &Path) -> anyhow::Result<Self> {
        Self::of_file(String::new(), true, &folder.join("lib.rs"), folder)
    }

    /// The module of that name in this one.
    pub(super) fn module(&self, name: &str) -> Option<&Self> {
        self.modules.iter().find(|module| module.name == name)
    }

    fn of_file(name: String, is_public: bool, path: &Path, folder: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))?;
        let file = syn::parse_file(&text).with_context(|| format!("{} isn't Rust", path.display()))?;
        Self::of_items(name, is_public, file.items, folder)
    }

    fn of_items(name: String, is_public: bool, all: Vec<Item>, folder: &Path) -> anyhow::Result<Self> {
        let (mut items, mut modules) = (Vec::new(), Vec::new());
        for item in all {
            let Item::Mod(module) = item else {
                items.push(item);
                continue;
            };
            if is_for_tests(&module.attrs) {
                continue;
            }
            let name = module.ident.to_string();
            let is_public = matches!(module.vis, Visibility::Public(_)) && !print::is_hidden(&module.attrs);
            let own_folder = folder.join(name.trim_start_matches("r#"));
            modules.push(match module.content {
                Some((_, items)) => Self::of_items(name, is_public, items, &own_folder)?,
                None => {
                    let path = file_of(&module.attrs, folder, name.trim_start_matches("r#"))?;
                    Self::of_file(name, is_public, &path, &own_folder)?
                }
            });
        }
        Ok(Self { name, is_public, items, modules })
    }
}

fn file_of(attributes: &[Attribute], folder: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let explicit = attributes.iter().find(|attribute| attribute.path().is_ident("path"));
    if let Some(Meta::NameValue(value)) = explicit.map(|attribute| &attribute.meta)
        && let Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) = &value.value
    {
        return Ok(folder.join(path.value()));
    }
    let candidates = [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")];
    match candidates.into_iter().find(|path| path.is_file()) {
        Some(path) => Ok(path),
        None => bail!("module `{name}` has no file in {}", folder.display()),
    }
}

/// Whether the item exists only in tests.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}

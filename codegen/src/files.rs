//! Tokens become text here and nowhere else: headers, formatting, file names.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::mem;

use proc_macro2::{Literal, TokenStream};

/// Generated text by path, relative to a crate's `src/generated/`.
pub type Files = BTreeMap<String, String>;

/// A file that an emitter has made.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it goes, relative to `src/generated/`: `beta/sign_in.rs`.
    pub path: String,
    /// What it is made from, for the header: `microsoft.graph.bookLoan (beta)`.
    pub source: String,
    /// Its contents, in order.
    pub chunks: Vec<Chunk>,
}

/// A part of a file.
#[derive(Clone, Debug)]
pub enum Chunk {
    /// One or more items.
    Items(TokenStream),
    /// A call of one of the runtime's table macros, a row a line.
    Table(Table),
}

/// A call of a table macro: `msgraph_runtime::generated::model! { BookLoan: "microsoft.graph.bookLoan" { rows } }`.
#[derive(Clone, Debug)]
pub struct Table {
    /// The macro's name within the runtime crate.
    pub macro_name: &'static str,
    /// What precedes the rows.
    pub head: String,
    /// The rows; a comma follows each.
    pub rows: Vec<String>,
}

/// A wire name as a string literal, for use in a [`Table`].
#[must_use]
pub fn literal(wire: &str) -> String {
    Literal::string(wire).to_string()
}

/// Renders files, each with a header that says where it comes from and how to make it anew.
#[must_use]
pub fn render(files: Vec<File>, command: &str) -> Files {
    files.into_iter().map(|file| (file.path.clone(), text(&file, command))).collect()
}

fn text(file: &File, command: &str) -> String {
    let mut text = format!("// @generated from {} by `{command}`. Do not edit.\n", file.source);
    for chunk in &file.chunks {
        match chunk {
            Chunk::Items(tokens) => push_items(&mut text, tokens),
            Chunk::Table(table) => push_table(&mut text, table),
        }
    }
    text
}

/// Formats item by item, with a blank line before each but for neighbouring `mod` and `use` lines.
fn push_items(text: &mut String, tokens: &TokenStream) {
    let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
        // Emitters are made of whole items, so this is unreachable; unformatted text would still be right.
        let _ = write!(text, "\n{tokens}\n");
        return;
    };
    let mut previous = None;
    for item in file.items {
        let kind = line_kind(&item);
        if kind.is_none() || kind != previous {
            text.push('\n');
        }
        previous = kind;
        match item {
            syn::Item::Impl(block) if block.items.len() > 1 => push_impl(text, block),
            item => text.push_str(&unparse(item)),
        }
    }
}

/// Formats the items of an `impl` one by one too, with a blank line between them.
fn push_impl(text: &mut String, mut block: syn::ItemImpl) {
    let items = mem::take(&mut block.items);
    let header = unparse(syn::Item::Impl(block.clone())).lines().count();
    for (position, item) in items.into_iter().enumerate() {
        let formatted = unparse(syn::Item::Impl(syn::ItemImpl { items: vec![item], ..block.clone() }));
        let body = formatted.trim_end().strip_suffix('}').unwrap_or(&formatted);
        let skipped = if position == 0 { 0 } else { header };
        if position > 0 {
            text.push('\n');
        }
        for line in body.lines().skip(skipped) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.push_str("}\n");
}

fn unparse(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        attrs: Vec::new(),
        items: vec![item],
        frontmatter: None,
    })
}

/// Items that stand in blocks without blank lines between them.
fn line_kind(item: &syn::Item) -> Option<&'static str> {
    match item {
        syn::Item::Use(item) => {
            Some(if matches!(item.vis, syn::Visibility::Public(_)) { "pub use" } else { "use" })
        }
        syn::Item::Mod(item) if item.content.is_none() && item.attrs.is_empty() => Some("mod"),
        _ => None,
    }
}

fn push_table(text: &mut String, table: &Table) {
    let _ = writeln!(text, "\nmsgraph_runtime::generated::{}! {{\n    {} {{", table.macro_name, table.head);
    for row in &table.rows {
        let _ = writeln!(text, "        {row},");
    }
    text.push_str("    }\n}\n");
}

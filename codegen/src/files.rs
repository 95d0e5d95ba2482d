//! Tokens become text here and nowhere else: headers, formatting, file names.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};

mod items;
mod layout;

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

/// A call of a table macro: `model! { BookLoan: complex "microsoft.graph.bookLoan"; rows }`.
#[derive(Clone, Debug)]
pub struct Table {
    /// The macro's name in `msgraph_runtime::generated`.
    pub macro_name: &'static str,
    /// What the rows are about, before a semicolon.
    pub head: Option<String>,
    /// The rows, one per line; a comma follows each.
    pub rows: Vec<String>,
}

/// A wire name as a string literal, for use in a [`Table`].
#[must_use]
pub fn literal(wire: &str) -> String {
    Literal::string(wire).to_string()
}

/// Renders files, each with a header that names its source and the command that regenerates it.
#[must_use]
pub fn render(files: impl IntoIterator<Item = File>, command: &str) -> Files {
    files.into_iter().map(|file| (file.path.clone(), text(file, command))).collect()
}

fn text(file: File, command: &str) -> String {
    let mut text = format!("// @generated from {} by `{command}`. Do not edit.\n", file.source);
    for chunk in file.chunks {
        match chunk {
            Chunk::Items(tokens) => items::push(&mut text, tokens),
            Chunk::Table(table) => push_table(&mut text, &table),
        }
    }
    // Thousands of texts are in memory together.
    text.shrink_to_fit();
    text
}

fn push_table(text: &mut String, table: &Table) {
    let head = table.head.iter().map(|head| format!("{head};"));
    let rows = table.rows.iter().map(|row| format!("{row},"));
    let _ = writeln!(text, "\nmsgraph_runtime::generated::{}! {{", table.macro_name);
    for line in head.chain(rows) {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("}\n");
}

//! Items as text: formatted one by one, so that blank lines separate what a reader reads separately.

use std::fmt::Write as _;
use std::mem;

use proc_macro2::TokenStream;

use super::layout;

/// Appends items, with a blank line before each except between neighboring lines of one kind.
pub(super) fn push(text: &mut String, tokens: TokenStream) {
    let file = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => file,
        // Emitters are made of whole items, so this is unreachable; the compiler would report it.
        Err(error) => {
            let _ = write!(text, "\n{}\n", error.to_compile_error());
            return;
        }
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
            item => text.push_str(&layout::widen(&unparse(item))),
        }
    }
}

/// Formats the items of an `impl` one by one too. Public items of one line form a list; a blank
/// line separates the others.
fn push_impl(text: &mut String, mut block: syn::ItemImpl) {
    let items = mem::take(&mut block.items);
    let header = unparse(syn::Item::Impl(block.clone())).lines().count();
    let mut previous_is_line = None;
    for item in items {
        let (is_constant, is_public) = match &item {
            syn::ImplItem::Const(_) => (true, true),
            syn::ImplItem::Fn(method) => (false, matches!(method.vis, syn::Visibility::Public(_))),
            _ => (false, false),
        };
        let formatted = unparse(syn::Item::Impl(syn::ItemImpl { items: vec![item], ..block.clone() }));
        let body = formatted.trim_end().strip_suffix('}').unwrap_or(&formatted);
        let skipped = if previous_is_line.is_some() { header } else { 0 };
        let body: Vec<_> = body.lines().skip(skipped).collect();
        let body = layout::widen(&body.join("\n"));
        let is_line = is_constant || is_public && !body.ends_with("\n    }\n");
        if previous_is_line.is_some_and(|previous| !(previous && is_line)) {
            text.push('\n');
        }
        previous_is_line = Some(is_line);
        text.push_str(&body);
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

/// Items of one line, which form blocks without blank lines between them.
fn line_kind(item: &syn::Item) -> Option<&'static str> {
    match item {
        syn::Item::Use(item) => {
            Some(if matches!(item.vis, syn::Visibility::Public(_)) { "pub use" } else { "use" })
        }
        syn::Item::Mod(item) if item.content.is_none() && item.attrs.is_empty() => Some("mod"),
        syn::Item::Impl(item) if item.items.is_empty() && item.attrs.is_empty() => Some("impl"),
        _ => None,
    }
}

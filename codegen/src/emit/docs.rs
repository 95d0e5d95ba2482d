//! Doc comments. Text from metadata is data: whatever it contains, it must read as plain prose.

use std::borrow::Cow;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::Imports;
use crate::model::{Deprecation, Documentation, Operator, link_names};

/// The width of a line of text: that of a line of code, without an indentation and `/// `.
const WIDTH: usize = 102;

/// A doc comment being put together, paragraph by paragraph. Paragraphs are Markdown.
#[derive(Clone, Debug, Default)]
pub(super) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    /// The summary of an item, or a sentence of our own if the metadata has none, and its details.
    pub(super) fn of(
        imports: &Imports<'_>,
        documentation: &Documentation,
        fallback: impl Into<String>,
    ) -> Self {
        Self::summary(imports, documentation, fallback).details(imports, documentation)
    }

    /// The summary of an item, or a sentence of our own if the metadata has none.
    pub(super) fn summary(
        imports: &Imports<'_>,
        documentation: &Documentation,
        fallback: impl Into<String>,
    ) -> Self {
        let summary = documentation.summary.as_deref().map(|text| markdown(imports, documentation, text));
        Doc::new(summary.unwrap_or_else(|| fallback.into()))
    }

    /// Starts with a sentence of our own.
    pub(super) fn new(summary: impl Into<String>) -> Self {
        Doc { paragraphs: vec![summary.into()] }
    }

    /// Adds a paragraph.
    pub(super) fn and(mut self, paragraph: impl Into<String>) -> Self {
        let paragraph = paragraph.into();
        if !paragraph.is_empty() {
            self.paragraphs.push(paragraph);
        }
        self
    }

    /// Adds a paragraph with the details of an item, and one with where it is unavailable.
    pub(super) fn details(self, imports: &Imports<'_>, documentation: &Documentation) -> Self {
        self.and(details(imports, documentation)).and(availability(documentation))
    }

    /// Continues the last paragraph with the details of an item and where it is unavailable.
    pub(super) fn then_details(self, imports: &Imports<'_>, documentation: &Documentation) -> Self {
        self.then(&details(imports, documentation)).then(&availability(documentation))
    }

    /// Continues the last paragraph with where an item is unavailable.
    pub(super) fn then_availability(self, documentation: &Documentation) -> Self {
        self.then(&availability(documentation))
    }

    /// Continues the last paragraph.
    pub(super) fn then(mut self, sentence: &str) -> Self {
        if let Some(last) = self.paragraphs.last_mut()
            && !sentence.is_empty()
        {
            // Upstream text may end without a full stop.
            let ends = last.ends_with(['.', '!', '?', ':']);
            last.push_str(if ends { " " } else { ". " });
            last.push_str(sentence);
        }
        self
    }

    /// Ends the last paragraph with the wire name: for items that have no line in an index.
    pub(super) fn then_wire_name(self, wire: &str) -> TokenStream {
        self.then(&wire_name(wire)).tokens()
    }

    /// Ends with the wire name, which is never part of the first paragraph: that one is the line in an index.
    pub(super) fn wire_name(self, wire: &str) -> TokenStream {
        if self.paragraphs.len() > 1 { self.then_wire_name(wire) } else { self.and(wire_name(wire)).tokens() }
    }

    /// The attributes.
    pub(super) fn tokens(&self) -> TokenStream {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            wrap(paragraph, &mut lines);
        }
        let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote! { #(#[doc = #lines])* }
    }
}

fn details(imports: &Imports<'_>, documentation: &Documentation) -> String {
    let details = documentation.details.as_deref();
    details.map(|text| markdown(imports, documentation, text)).unwrap_or_default()
}

/// "Wire name: `createdDateTime`"
pub(super) fn wire_name(wire: &str) -> String {
    format!("Wire name: `{}`", code(wire))
}

/// "Unavailable in the clouds US Government L4 and China."
fn availability(documentation: &Documentation) -> String {
    let clouds: Vec<_> = documentation.unavailable_in.iter().map(|cloud| cloud.title()).collect();
    match clouds.split_last() {
        None => String::new(),
        Some((only, [])) => format!("Unavailable in the {only} cloud."),
        Some((last, others)) => format!("Unavailable in the clouds {} and {last}.", others.join(", ")),
    }
}

/// `#[deprecated]`, if the metadata has a revision of that kind.
pub(super) fn deprecated(documentation: &Documentation) -> TokenStream {
    let Some(deprecation) = &documentation.deprecation else { return TokenStream::new() };
    let Deprecation { date, removal_date, version } = deprecation;
    let mut note = "by the service".to_owned();
    // rustdoc reads a note as Markdown, too.
    if let Some(date) = date {
        let _ = write!(note, " since {}", prose(date));
    }
    if let Some(date) = removal_date {
        let _ = write!(note, ", removed from {} on", prose(date));
    }
    if let Some(version) = version {
        let _ = write!(note, " ({})", prose(version));
    }
    quote! { #[deprecated(note = #note)] }
}

/// The documented operators: "`eq`, `ge`, `$orderby`".
pub(super) fn operators<'a>(operators: impl IntoIterator<Item = &'a Operator>) -> String {
    let operators: Vec<_> = operators.into_iter().map(|operator| format!("`{}`", operator.wire())).collect();
    operators.join(", ")
}

/// Text between backticks: whatever would end the code span, or the line, goes.
pub(super) fn code(wire: &str) -> String {
    wire.chars().filter(|&character| character != '`' && !character.is_control()).collect()
}

/// A text of an item as Markdown.
fn markdown(imports: &Imports<'_>, documentation: &Documentation, text: &str) -> String {
    if !documentation.has_code_spans {
        return prose(text);
    }
    prose_with_code(text, |name| documentation.links.get(name).map(|link| imports.link(link)))
}

/// A placeholder for a space in a code span, so that no line ends within it.
const SPACE_IN_CODE: &str = "\u{e000}";

/// Ends a code span that is a link; the path of its target follows.
const LINK: char = '\u{e001}';

/// Prose of our own as Markdown: pairs of backticks mark code, those in brackets may be links, and everything else is
/// escaped. A text whose backticks form no pairs is plain.
fn prose_with_code(text: &str, path: impl Fn(&str) -> Option<String>) -> String {
    let mut parts: Vec<Cow<'_, str>> = text.split('`').map(Cow::from).collect();
    for name in link_names(text) {
        let Some(path) = path(name) else { continue };
        let at = parts.windows(3).position(|window| match window {
            [before, code, after] => before.ends_with('[') && code == name && after.starts_with(']'),
            _ => false,
        });
        if let Some([before, code, after]) = at.and_then(|at| parts.get_mut(at..at + 3)) {
            *before = before.strip_suffix('[').unwrap_or(before).to_owned().into();
            *code = format!("{name}{LINK}{path}").into();
            *after = after.strip_prefix(']').unwrap_or(after).to_owned().into();
        }
    }
    let is_paired = parts.len() % 2 == 1;
    if !is_paired || parts.iter().skip(1).step_by(2).any(|code| code.trim().is_empty()) {
        return prose(text);
    }
    let keep_together = |(at, part): (usize, &Cow<'_, str>)| {
        if at % 2 == 0 { part.to_string() } else { words(part).collect::<Vec<_>>().join(SPACE_IN_CODE) }
    };
    let text = parts.iter().enumerate().map(keep_together).collect::<Vec<_>>().join("`");
    let span = |part: &str| match part.split_once(LINK) {
        Some((name, path)) => format!("[`{}`]({path})", code(name)),
        None => format!("`{}`", code(part)),
    };
    let escaped = |(at, part): (usize, &str)| if at % 2 == 0 { escape_word(part) } else { span(part) };
    let word = |word: &str| word.split('`').enumerate().map(escaped).collect::<String>();
    words(&text).map(word).collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty())
}

/// Plain prose as Markdown: everything that Markdown, HTML or rustdoc would take for markup is escaped.
fn prose(text: &str) -> String {
    words(text).map(escape_word).collect::<Vec<_>>().join(" ")
}

fn escape_word(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len());
    for (position, character) in word.char_indices().filter(|(_, character)| !is_invisible(*character)) {
        let inside_word = |text: &str| text.chars().next().is_some_and(char::is_alphanumeric);
        match character {
            // An underscore between letters never starts emphasis.
            '_' if position > 0 && word.get(position + 1..).is_some_and(inside_word) => {}
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '#' | '$' => {
                escaped.push('\\')
            }
            // A URL would be a link, or a complaint that it isn't one.
            ':' if word.get(position..).is_some_and(|rest| rest.starts_with("://")) => escaped.push('\\'),
            _ => {}
        }
        escaped.push(character);
    }
    escaped
}

/// Marks that turn the direction of text or take no room. The compiler refuses those that turn it.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Breaks a paragraph into lines, none of which starts as a list, a heading or a rule would.
fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    for word in paragraph.split(' ') {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            line.push_str(&harmless_at_start(word));
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.push(line);
    for line in lines {
        *line = line.replace(SPACE_IN_CODE, " ");
    }
}

fn harmless_at_start(word: &str) -> String {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if digits.len() < word.len() && (digits.starts_with('.') || digits.starts_with(')')) {
        let (number, rest) = word.split_at(word.len() - digits.len());
        return format!("{number}\\{rest}");
    }
    match word.chars().next() {
        Some('-' | '+' | '=' | '@') => format!("\\{word}"),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TypeName;

    #[test]
    fn hostile_text_is_rendered_harmless() {
        for (text, expected) in [
            ("*/ end", "\\*/ end"),
            ("a `code` span", "a \\`code\\` span"),
            ("#![forbid(x)]", "\\#!\\[forbid(x)\\]"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("]]> done", "\\]\\]\\> done"),
            ("see [Vec::new]", "see \\[Vec::new\\]"),
            ("see https://example.com/x", "see https\\://example.com/x"),
            ("a \"quote\" and 'one'", "a \"quote\" and 'one'"),
            ("a\r\nb\u{0}c\u{7f}", "a b c"),
            ("\u{202e}turned\u{202c} \u{2066}round\u{2069} no\u{200b}thing", "turned round nothing"),
            ("riskEventTypes_v2 and _emphasis_", "riskEventTypes_v2 and \\_emphasis\\_"),
            ("&amp; &#42;", "\\&amp; \\&\\#42;"),
        ] {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn code_in_our_own_text_stays_code() {
        for (text, expected) in [
            ("a `code` span", "a `code` span"),
            ("see (`a_b<c>`), *not* `d`.", "see (`a_b<c>`), \\*not\\* `d`."),
            ("`Prefer: x-y` first", "`Prefer:\u{e000}x-y` first"),
            ("one ` alone", "one \\` alone"),
            ("an empty `` span", "an empty \\`\\` span"),
            ("`a\nb` c", "`a\u{e000}b` c"),
        ] {
            assert_eq!(prose_with_code(text, |_| None), expected, "{text}");
        }
    }

    #[test]
    fn no_line_ends_within_code() {
        let mut lines = Vec::new();
        wrap(&prose_with_code(&format!("{} `a - b`", "x".repeat(WIDTH - 3)), |_| None), &mut lines);
        assert_eq!(lines[1], "`a - b`");
    }

    #[test]
    fn only_overlays_have_code() {
        let text = Some("a `code` span".to_owned());
        let upstream = Documentation { summary: text.clone(), ..Documentation::default() };
        let ours = Documentation { summary: text, has_code_spans: true, ..Documentation::default() };
        let name = TypeName::default();
        let imports = Imports::new(&name, &[]);
        assert_eq!(Doc::of(&imports, &upstream, "").paragraphs, ["a \\`code\\` span"]);
        assert_eq!(Doc::of(&imports, &ours, "").paragraphs, ["a `code` span"]);
    }

    #[test]
    fn backticks_in_brackets_are_links_where_they_lead_somewhere() {
        let path = |name: &str| (name == "status").then(|| "super::Book::status".to_owned());
        for (text, expected) in [
            ("see [`status`], and `more`.", "see [`status`](super::Book::status), and `more`."),
            ("see [`other`].", "see \\[`other`\\]."),
            ("[`status`][`status`]", "[`status`](super::Book::status)[`status`](super::Book::status)"),
        ] {
            assert_eq!(prose_with_code(text, path), expected, "{text}");
        }
    }

    #[test]
    fn no_line_starts_like_a_list() {
        let mut lines = Vec::new();
        wrap(&format!("{} 12. next - item", "x".repeat(WIDTH)), &mut lines);
        assert_eq!(lines[1], "12\\. next - item");
        let mut lines = Vec::new();
        wrap("- item", &mut lines);
        assert_eq!(lines, ["\\- item"]);
    }

    #[test]
    fn documented_operators_are_listed_as_odata_spells_them() {
        use Operator::{Eq, Ge, OrderBy};
        assert_eq!(operators(&[Eq, Ge, OrderBy]), "`eq`, `ge`, `$orderby`");
        assert_eq!(operators(&[]), "");
    }
}

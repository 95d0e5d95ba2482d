use super::{Diagnostic, Severity};
use crate::source::{Source, Span};

/// More problems than these help nobody.
pub(super) const LIMIT: usize = 100;

/// The columns of a message; a name can be as long as the document.
const MESSAGE: usize = 2000;

/// The columns of an excerpt; lines of metadata can be as long as the document.
const EXCERPT: usize = 140;

/// How many columns an excerpt shows before what it is about, at least.
const CONTEXT: usize = 40;

pub(super) fn render(diagnostics: &[Diagnostic], sources: &[Source]) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|diagnostic| (diagnostic.span.is_none(), diagnostic.span));
    sorted.dedup();
    let mut out = String::new();
    for diagnostic in sorted.iter().take(LIMIT) {
        one(&mut out, diagnostic, sources);
    }
    if let Some(more) = sorted.len().checked_sub(LIMIT).filter(|more| *more > 0) {
        out.push_str(&format!("... and {more} more\n"));
    }
    out
}

fn one(out: &mut String, diagnostic: &Diagnostic, sources: &[Source]) {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Note => "note",
    };
    out.push_str(&format!("{severity}: {}\n", cut_end(&diagnostic.message, MESSAGE)));
    if let Some(location) = diagnostic.span.and_then(|span| Location::find(span, sources)) {
        location.show(out, "");
    }
    for (span, why) in &diagnostic.related {
        if let Some(location) = Location::find(*span, sources) {
            location.show(out, &printable(why));
        }
    }
    if let Some(help) = &diagnostic.help {
        out.push_str(&format!("  = help: {}\n", cut_end(help, MESSAGE)));
    }
    out.push('\n');
}

/// A part of one line of a source.
struct Location<'s> {
    path: &'s str,
    line: usize,
    column: usize,
    before: &'s str,
    marked: &'s str,
    after: &'s str,
}

impl<'s> Location<'s> {
    /// The location of a span, which ends with the line in which it starts.
    fn find(span: Span, sources: &'s [Source]) -> Option<Self> {
        let source = sources.iter().find(|source| source.id() == span.source)?;
        let text = source.text();
        let start = text.floor_char_boundary(span.start as usize);
        let end = text.ceil_char_boundary(span.end as usize).max(start);
        let head = text.get(..start)?;
        let line = head.matches('\n').count() + 1;
        let before = head.rsplit('\n').next()?.trim_start_matches('\u{feff}');
        let first_line = |text: &'s str| text.split(['\n', '\r']).next().unwrap_or_default();
        let marked = first_line(text.get(start..end)?);
        let after = first_line(text.get(start + marked.len()..)?);
        let column = before.chars().count() + 1;
        Some(Location { path: source.path(), line, column, before, marked, after })
    }

    fn show(&self, out: &mut String, why: &str) {
        let Location { path, line, column, .. } = self;
        let gutter = " ".repeat(line.to_string().len());
        let (before, marked, after) = self.excerpt();
        let indent = " ".repeat(before.chars().count());
        let carets = if why.is_empty() { "^" } else { "-" }.repeat(marked.chars().count().max(1));
        let arrow = if why.is_empty() { "-->" } else { ":::" };
        let label = if why.is_empty() { String::new() } else { format!(" {why}") };
        out.push_str(&format!("{gutter}{arrow} {path}:{line}:{column}\n"));
        out.push_str(&format!("{gutter} |\n"));
        out.push_str(&format!("{line} | {before}{marked}{after}\n"));
        out.push_str(&format!("{gutter} | {indent}{carets}{label}\n"));
    }

    /// What of the line is shown: as much as fits, with marks where something is left out.
    fn excerpt(&self) -> (String, String, String) {
        let width = |text: &str| text.chars().count();
        let marked = cut_end(self.marked, EXCERPT - CONTEXT);
        let room = EXCERPT.saturating_sub(width(&marked) + width(self.after).min(CONTEXT));
        let before = cut_start(self.before, room.max(CONTEXT));
        let after = if marked.ends_with('…') {
            String::new()
        } else {
            cut_end(self.after, EXCERPT.saturating_sub(width(&before) + width(&marked)).max(1))
        };
        (before, marked, after)
    }
}

fn cut_start(text: &str, columns: usize) -> String {
    let skipped = text.chars().count().saturating_sub(columns);
    if skipped == 0 {
        return printable(text);
    }
    let rest: String = text.chars().skip(skipped + 1).collect();
    format!("…{}", printable(&rest))
}

fn cut_end(text: &str, columns: usize) -> String {
    if text.chars().count() <= columns {
        return printable(text);
    }
    let start: String = text.chars().take(columns.saturating_sub(1)).collect();
    format!("{}…", printable(&start))
}

/// One column a character, whatever the text has in it.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;

    fn rendered(text: &str, range: std::ops::Range<usize>) -> String {
        let source = Source::new("library.csdl", text);
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::error("wrong").at(source.span(range)).help("write `right`"));
        diagnostics.render(&source)
    }

    #[test]
    fn a_problem_shows_its_line_with_carets_and_a_remedy() {
        assert_eq!(
            rendered("<a>\r\n  <b/>\r\n</a>", 7..9),
            "error: wrong\n --> library.csdl:2:3\n  |\n2 |   <b/>\n  |   ^^\n  = help: write `right`\n\n"
        );
    }

    #[test]
    fn a_span_of_several_lines_shows_the_first() {
        let text = rendered("<a>\n  <b>\n  </b>\n</a>", 6..15);
        assert!(text.contains("2 |   <b>\n  |   ^^^\n"), "{text}");
    }

    #[test]
    fn columns_count_characters_and_a_byte_order_mark_is_none() {
        assert!(rendered("\u{feff}<ä ö=\"\"/>", 7..9).contains("library.csdl:1:4\n"));
    }

    #[test]
    fn a_long_line_is_cut_around_what_is_wrong() {
        let text = format!("{}WRONG{}", "x".repeat(4000), "y".repeat(4000));
        let rendered = rendered(&text, 4000..4005);
        let excerpt = rendered.lines().nth(3).unwrap();
        assert!(excerpt.chars().count() < 160 && excerpt.contains("xWRONGy"), "{excerpt}");
        let (line, carets) = (excerpt.find("WRONG"), rendered.lines().nth(4).unwrap().find('^'));
        // The mark for what was cut has three bytes and one column.
        assert_eq!(line.map(|at| at - "…".len() + 1), carets);
    }

    #[test]
    fn problems_come_by_file_and_place_and_the_same_one_only_once() {
        let mut sources = Sources::default();
        let ids = [sources.add("one", "abc"), sources.add("two", "abc")];
        let mut diagnostics = Diagnostics::default();
        let spans = [(1, 1), (0, 2), (0, 0), (0, 2)];
        for (file, at) in spans {
            let span = sources.get(ids[file]).unwrap().span(at..at + 1);
            diagnostics.push(Diagnostic::error("odd").at(span));
        }
        diagnostics.push(Diagnostic::error("nowhere"));
        let text = diagnostics.render(&sources);
        let locations: Vec<_> = text.lines().filter_map(|line| line.split("--> ").nth(1)).collect();
        assert_eq!(locations, ["one:1:1", "one:1:3", "two:1:2"]);
        assert!(text.ends_with("error: nowhere\n\n"), "{text}");
    }

    #[test]
    fn a_long_name_is_cut_in_messages() {
        let source = Source::new("library.csdl", "");
        let diagnostic = Diagnostic::error("x".repeat(100_000)).help("y".repeat(100_000));
        let text = Diagnostics::from(diagnostic).render(&source);
        assert!(text.chars().count() < 2 * MESSAGE + 100 && text.contains("x…\n"), "{}", text.len());
    }

    #[test]
    fn a_span_that_fits_no_text_is_no_panic() {
        for range in [0..0, 1..2, std::ops::Range { start: 5, end: 3 }, 90..100] {
            assert!(rendered("äöü", range).starts_with("error: wrong\n"));
        }
        assert!(rendered("", 0..0).contains("library.csdl:1:1"));
    }
}

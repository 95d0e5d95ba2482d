use roxmltree::{Document, Error, ParsingOptions, TextPos};

use crate::diagnostic::Diagnostic;
use crate::source::{Source, Span};

/// The XML tree, or what is wrong with the XML.
pub(super) fn read(source: &Source) -> Result<Document<'_>, Diagnostic> {
    let options = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
    Document::parse_with_options(source.text(), options).map_err(|error| diagnose(source, &error))
}

fn diagnose(source: &Source, error: &Error) -> Diagnostic {
    let text = source.text();
    if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) {
        let help = "ask the service for XML: `Accept: application/xml`, or `$format=xml`";
        return Diagnostic::error("this is JSON; only the XML form of CSDL is read")
            .at(source.span(0..1))
            .help(help);
    }
    let (message, help) = match error {
        Error::DtdDetected => (
            "a DTD is refused".to_owned(),
            Some("metadata needs no `<!DOCTYPE ...>`; this isn't a metadata document, or not one to trust"),
        ),
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream if !text.trim().is_empty() => (
            "malformed XML: the document breaks off".to_owned(),
            Some("is the file complete? a download may have been cut short"),
        ),
        Error::NoRootNode | Error::UnclosedRootNode | Error::UnexpectedEndOfStream => {
            ("malformed XML: there is no element".to_owned(), Some("is the file empty?"))
        }
        Error::UnexpectedCloseTag(expected, actual, _) => {
            let message = format!("malformed XML: expected `</{expected}>` but found `</{actual}>`");
            (message, Some("close what was opened last, by the same name"))
        }
        Error::DuplicatedAttribute(name, _) => {
            (format!("malformed XML: `{name}` is given twice"), Some("take out one of them"))
        }
        Error::UnknownToken(position) if is_at_an_end(text, *position) => (
            "malformed XML: there is something beside the root element".to_owned(),
            Some("a metadata document is one `Edmx` element; is this a page, or another kind of file?"),
        ),
        Error::UnknownNamespace(prefix, _) => (
            format!("malformed XML: nothing declares the namespace prefix `{prefix}`"),
            Some("declare it on the root element: `xmlns:prefix=\"...\"`"),
        ),
        Error::UnknownEntityReference(name, _) => (
            format!("malformed XML: unknown entity `&{name};`"),
            Some("XML has only `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&apos;` and numbers like `&#160;`"),
        ),
        Error::MalformedEntityReference(position)
            if text.get(offset(text, *position)..).is_some_and(|rest| rest.starts_with("&#")) =>
        {
            (
                "malformed XML: a reference to no character".to_owned(),
                Some("XML allows few control characters"),
            )
        }
        Error::MalformedEntityReference(_) => {
            ("malformed XML: a bare `&`".to_owned(), Some("write `&amp;` for an ampersand"))
        }
        Error::InvalidAttributeValue(_) => {
            ("malformed XML: a bare `<` in an attribute".to_owned(), Some("write `&lt;`"))
        }
        Error::InvalidChar2("a quote", ..) => (
            "malformed XML: a value without quotes".to_owned(),
            Some("attributes are written `Name=\"value\"`"),
        ),
        other => (format!("malformed XML: {}", without_position(other)), None),
    };
    let help =
        help.unwrap_or("repair it here, or get the document again: it was complete when it was published");
    Diagnostic::error(message).at(place(source, error)).help(help)
}

/// Whether nothing of the document is open there.
fn is_at_an_end(text: &str, position: TextPos) -> bool {
    let before = text.get(..offset(text, position)).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with("Edmx>")
}

/// The library ends its messages with the position, which ours show in their own navigation.
fn without_position(error: &Error) -> String {
    let text = error.to_string();
    let position = format!(" at {}", error.pos());
    text.replacen(&position, "", 1)
}

fn place(source: &Source, error: &Error) -> Span {
    let text = source.text();
    let start = match error {
        Error::DtdDetected => text.find("<!DOCTYPE").unwrap_or(0),
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => text.trim_end().len(),
        other => offset(text, other.pos()),
    };
    let rest = text.get(start..).unwrap_or_default();
    let length = if matches!(error, Error::DtdDetected) { "<!DOCTYPE".len() } else { 1 };
    let width = rest.chars().take(length).take_while(|c| *c != '\n').map(char::len_utf8).sum::<usize>();
    source.span(start..start + width)
}

/// The byte at a line and a column, which count from 1, columns in characters.
fn offset(text: &str, position: TextPos) -> usize {
    let line = text.split_inclusive('\n').take(position.row.saturating_sub(1) as usize);
    let start: usize = line.map(str::len).sum();
    let before = text.get(start..).unwrap_or_default().chars().take(position.col.saturating_sub(1) as usize);
    start + before.map(char::len_utf8).sum::<usize>()
}

//! Text to mirror: every element and attribute is read, or reported.

mod attributes;
mod container;
mod expression;
mod malformed;
mod names;
mod operation;
mod schema;
mod types;

use std::collections::{BTreeSet, HashMap};

use roxmltree::Node;

use self::attributes::Attributes;
use super::Document;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Source, Span};
use crate::suggest::did_you_mean;

const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

/// How deep annotations may be nested. Real ones go to 6.
const DEPTH_LIMIT: u32 = 64;

/// The namespaces of OData 1 to 3 start with this.
const OLD: &str = "http://schemas.microsoft.com/ado/";

/// Reads a document.
///
/// # Errors
///
/// All defects of the document's form: malformed XML, elements, attributes and values that CSDL does not
/// have, missing attributes.
pub fn parse(source: &Source) -> Result<Document, Diagnostics> {
    parse_with_notes(source).map(|(document, _)| document)
}

/// As [`parse`], with notes on what is accepted and ignored.
///
/// # Errors
///
/// As [`parse`].
pub fn parse_with_notes(source: &Source) -> Result<(Document, Diagnostics), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let document = match malformed::read(source) {
        Ok(document) => document,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Err(diagnostics);
        }
    };
    let ignored = Ignored::default();
    let mut reader = Reader { source, aliases: HashMap::new(), diagnostics, ignored, depth: 0 };
    let document = reader.document(document.root_element());
    let notes = reader.ignored.notes();
    reader.diagnostics.or((document, notes))
}

/// What is accepted and has no meaning here.
#[derive(Default)]
struct Ignored {
    attributes: usize,
    elements: usize,
    /// Annotations of references to other documents.
    of_references: usize,
    /// Namespaces of the ignored attributes and elements.
    namespaces: BTreeSet<String>,
    /// Names that are not OData identifiers, with where the first one is.
    names: BTreeSet<String>,
    first_name: Option<Span>,
}

impl Ignored {
    fn notes(&self) -> Diagnostics {
        let mut notes = Diagnostics::default();
        let count = self.attributes + self.elements;
        if count > 0 {
            let namespaces: Vec<_> =
                self.namespaces.iter().take(5).map(|namespace| format!("`{namespace}`")).collect();
            let counted = [(self.attributes, "attribute"), (self.elements, "element")];
            let counted: Vec<_> =
                counted.into_iter().filter(|(count, _)| *count > 0).map(counted_noun).collect();
            let what = counted.join(" and ");
            let verb = if count == 1 { "is" } else { "are" };
            let namespaces = namespaces.join(", ");
            let note = format!("{what} of other XML namespaces {verb} ignored: {namespaces}");
            notes.push(Diagnostic::note(note));
        }
        if self.of_references > 0 {
            let what = counted_noun((self.of_references, "annotation"));
            let verb = if self.of_references == 1 { "is" } else { "are" };
            notes.push(Diagnostic::note(format!("{what} of references to other documents {verb} ignored")));
        }
        if let Some(first) = self.first_name {
            let names: Vec<_> = self.names.iter().take(5).map(|name| format!("`{name}`")).collect();
            let what =
                if self.names.len() == 1 { "name is not an identifier" } else { "names are not identifiers" };
            let note = format!("{} {what} of OData: {}", self.names.len(), names.join(", "));
            let help = "they are accepted; Rust names are derived from them";
            notes.push(Diagnostic::note(note).at(first).help(help));
        }
        notes
    }
}

fn counted_noun((count, noun): (usize, &str)) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// What is known while a document is read.
struct Reader<'a> {
    source: &'a Source,
    /// Namespaces by alias, of all schemas and references.
    aliases: HashMap<&'a str, &'a str>,
    diagnostics: Diagnostics,
    ignored: Ignored,
    depth: u32,
}

impl<'a> Reader<'a> {
    fn span(&self, node: Node<'_, '_>) -> Span {
        self.source.span(node.range())
    }

    /// The place of an element's name in its start tag, for messages that are about the whole element.
    fn tag(&self, node: Node<'_, '_>) -> Span {
        let range = node.range();
        let text = self.source.text().get(range.clone()).unwrap_or_default();
        let end = text.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(text.len());
        self.source.span(range.start + 1..range.start + end.max(1))
    }

    fn attributes<'n, 'x>(
        &mut self,
        node: Node<'n, 'x>,
        known: &'static [&'static str],
    ) -> Attributes<'n, 'x> {
        Attributes::read(self, node, known)
    }

    /// The child elements of the EDM namespace. Those of other vocabularies are ignored, text is an error.
    fn children<'n, 'x>(&mut self, node: Node<'n, 'x>) -> impl Iterator<Item = Node<'n, 'x>> + use<'n, 'x> {
        self.children_of(node, EDM)
    }

    fn children_of<'n, 'x>(
        &mut self,
        node: Node<'n, 'x>,
        namespace: &'static str,
    ) -> impl Iterator<Item = Node<'n, 'x>> + use<'n, 'x> {
        for child in node.children() {
            let element = node.tag_name().name();
            if child.is_element() && child.tag_name().namespace() != Some(namespace) {
                let name = child.tag_name();
                let own = name.namespace().unwrap_or_default();
                let is_vocabulary = !own.is_empty()
                    && !own.starts_with(OLD)
                    && !matches!(own, EDM | EDMX)
                    && !matches!(name.name(), "Schema" | "DataServices");
                // A reference may be annotated with elements of the EDM namespace.
                if own == EDM && namespace == EDMX && name.name() == "Annotation" {
                    self.ignored.of_references += 1;
                    continue;
                }
                if is_vocabulary {
                    self.ignored.elements += 1;
                    self.ignored.namespaces.insert(own.to_owned());
                    continue;
                }
                if own.starts_with(OLD) {
                    self.diagnostics.push(old_version(self.tag(child)));
                    continue;
                }
                let found = name
                    .namespace()
                    .map_or("no namespace".to_owned(), |found| format!("namespace `{found}`"));
                self.diagnostics.push(
                    Diagnostic::error(format!("unknown element `{}` in `{element}`", name.name()))
                        .at(self.tag(child))
                        .help(format!("it is in {found}; only OData 4 is understood: `{namespace}`")),
                );
            } else if child.is_text() && !child.text().unwrap_or_default().trim().is_empty() {
                self.diagnostics.push(
                    Diagnostic::error(format!("unexpected text in `{element}`"))
                        .at(self.trimmed(child))
                        .help("take it out, or make it a comment: `<!-- ... -->`"),
                );
            }
        }
        node.children()
            .filter(move |child| child.is_element() && child.tag_name().namespace() == Some(namespace))
    }

    /// The place of a text without the white space around it.
    fn trimmed(&self, node: Node<'_, '_>) -> Span {
        let range = node.range();
        let text = self.source.text().get(range.clone()).unwrap_or_default();
        let start = range.start + (text.len() - text.trim_start().len());
        self.source.span(start..start + text.trim().len())
    }

    fn unknown_element(&mut self, node: Node<'_, '_>, expected: &[&str]) {
        let name = node.tag_name().name();
        let parent = node.parent_element().map_or("the document", |parent| parent.tag_name().name());
        let help = did_you_mean(name, expected.iter().copied()).unwrap_or_else(|| match expected {
            [] => format!("`{parent}` has no elements in it"),
            _ => format!("`{parent}` accepts: {}", expected.join(", ")),
        });
        self.diagnostics.push(
            Diagnostic::error(format!("unknown element `{name}` in `{parent}`"))
                .at(self.tag(node))
                .help(help),
        );
    }

    /// Something that there is only one of.
    fn second(&mut self, node: Node<'_, '_>) {
        let parent = node.parent_element().map_or("the document", |parent| parent.tag_name().name());
        let message = format!("`{parent}` has only one `{}`", node.tag_name().name());
        self.diagnostics.push(Diagnostic::error(message).at(self.tag(node)).help("take out one of them"));
    }

    /// Runs one more level of something that can be nested without end.
    fn nested<T>(&mut self, node: Node<'_, '_>, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= DEPTH_LIMIT {
            let diagnostic = Diagnostic::error(format!("nested more than {DEPTH_LIMIT} levels deep"));
            let help = "write it flatter: no annotation needs as much";
            self.diagnostics.push(diagnostic.at(self.tag(node)).help(help));
            return None;
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }
}

/// A document of an earlier version of OData.
fn old_version(span: Span) -> Diagnostic {
    Diagnostic::error("this is OData 1 to 3; only OData 4 is supported")
        .at(span)
        .help("ask the service for the `$metadata` of its OData 4 endpoint")
}

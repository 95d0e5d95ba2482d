use unicode_ident::{is_xid_continue, is_xid_start};

use super::Reader;
use crate::csdl::{QualifiedName, Target, TypeRef, edm};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};
use crate::suggest::did_you_mean;

/// OData allows no more characters in a name.
const NAME_LIMIT: usize = 128;

impl Reader<'_> {
    /// A name of something that the document defines.
    pub(super) fn identifier(&mut self, text: Spanned<String>) -> Option<Spanned<String>> {
        if is_identifier(&text) {
            return Some(text);
        }
        if is_name(&text) {
            self.ignored.first_name.get_or_insert(text.span);
            self.ignored.names.insert(text.inner.clone());
            return Some(text);
        }
        let message = format!("`{}` is not a name", text.as_str());
        let help = "a name has up to 128 letters, digits and underscores, and does not start with a digit";
        self.diagnostics.push(Diagnostic::error(message).at(text.span).help(help));
        None
    }

    /// A namespace: names with dots between them.
    pub(super) fn namespace(&mut self, text: Spanned<String>) -> Option<Spanned<String>> {
        if text.split('.').all(is_identifier) {
            return Some(text);
        }
        let message = format!("`{}` is no namespace", text.as_str());
        self.diagnostics.push(
            Diagnostic::error(message).at(text.span).help("a namespace is names with dots between them"),
        );
        None
    }

    /// A type: `Edm.String`, `graph.book` or `Collection(..)` of one.
    pub(super) fn type_ref(&mut self, text: Spanned<String>) -> Option<Spanned<TypeRef>> {
        let span = text.span;
        let (name, collection) = unwrap_collection(&text);
        if name.contains('(') {
            let message = format!("`{}` is no type", text.as_str());
            let help = if collection && name.starts_with("Collection(") {
                "a collection has no collections in it: make a complex type of the inner one"
            } else {
                "write `namespace.name` or `Collection(namespace.name)`"
            };
            self.diagnostics.push(Diagnostic::error(message).at(span).help(help));
            return None;
        }
        let name = self.qualified(Spanned::new(name.to_owned(), span))?;
        if name.is_edm() && !edm::is_type(name.name()) {
            let message = format!("the Entity Data Model has no type `{}`", *name);
            let help = did_you_mean(name.name(), edm::TYPES.iter().copied()).map_or_else(
                || {
                    format!(
                        "ordinary ones are: {}",
                        edm::TYPES.get(..edm::ORDINARY).unwrap_or_default().join(", ")
                    )
                },
                |meant| meant.replacen('`', "`Edm.", 1),
            );
            self.diagnostics.push(Diagnostic::error(message).at(span).help(help));
            return None;
        }
        Some(Spanned::new(TypeRef { name: name.inner, collection }, span))
    }

    /// A name with a namespace or an alias before it.
    pub(super) fn qualified(&mut self, text: Spanned<String>) -> Option<Spanned<QualifiedName>> {
        match text.rsplit_once('.') {
            Some((namespace, name)) if namespace.split('.').all(is_identifier) && is_name(name) => {
                let resolved = self.resolve(namespace);
                Some(Spanned::new(QualifiedName::of(resolved, name), text.span))
            }
            _ => {
                let message = format!("`{}` has no namespace", text.as_str());
                let message = if is_identifier(&text) {
                    message
                } else {
                    format!("`{}` is no qualified name", text.as_str())
                };
                let help = "write `namespace.name`, or an alias of a schema for the namespace";
                self.diagnostics.push(Diagnostic::error(message).at(text.span).help(help));
                None
            }
        }
    }

    /// The namespace of an alias, or the namespace itself.
    pub(super) fn resolve<'t>(&'t self, namespace: &'t str) -> &'t str {
        self.aliases.get(namespace).copied().unwrap_or(namespace)
    }

    /// What an annotation is about.
    pub(super) fn target(&mut self, text: Spanned<String>) -> Option<Spanned<Target>> {
        let span = text.span;
        // A signature can have dots, but a slash only follows it.
        let (head, signature, tail) = match (text.find('('), text.rfind(')')) {
            (Some(open), Some(close)) if open < close => {
                (text.get(..open)?, Some(text.get(open + 1..close)?), text.get(close + 1..)?)
            }
            _ => {
                let slash = text.find('/').unwrap_or(text.len());
                (text.get(..slash)?, None, text.get(slash..)?)
            }
        };
        let element = self.qualified(Spanned::new(head.to_owned(), span))?.inner;
        let signature = match signature {
            Some(types) => Some(self.signature(types, span)?),
            None => None,
        };
        let path = self.target_path(tail);
        Some(Spanned::new(Target { element, signature, path }, span))
    }

    fn signature(&mut self, types: &str, span: Span) -> Option<Vec<TypeRef>> {
        let types = types.split(',').map(str::trim).filter(|text| !text.is_empty());
        types
            .map(|text| self.type_ref(Spanned::new(text.to_owned(), span)).map(|found| found.inner))
            .collect()
    }

    /// Type casts and terms in a path may be written with an alias.
    fn target_path(&self, tail: &str) -> Vec<String> {
        let segments = tail.split('/').filter(|segment| !segment.is_empty());
        segments.map(|segment| self.segment(segment)).collect()
    }

    /// A segment of a path, aliases resolved.
    pub(super) fn segment(&self, segment: &str) -> String {
        let (mark, name) = match segment.strip_prefix('@') {
            Some(name) => ("@", name),
            None => ("", segment),
        };
        match name.rsplit_once('.') {
            Some((namespace, name)) => format!("{mark}{}.{name}", self.resolve(namespace)),
            None => segment.to_owned(),
        }
    }
}

/// `x` of `Collection(x)`.
fn unwrap_collection(text: &str) -> (&str, bool) {
    let inner = text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    inner.map_or((text, false), |inner| (inner, true))
}

/// Letters, then also digits, combining marks, connectors and format characters.
fn is_identifier(text: &str) -> bool {
    // Nearly all names.
    if let [b'A'..=b'Z' | b'a'..=b'z' | b'_', rest @ ..] = text.as_bytes()
        && text.len() <= NAME_LIMIT
        && rest.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    {
        return true;
    }
    let continues = |c: char| c.is_ascii_alphanumeric() || c == '_' || is_xid_continue(c) || is_format(c);
    text.starts_with(|first: char| first == '_' || is_xid_start(first))
        && text.chars().all(continues)
        && (text.len() <= NAME_LIMIT || text.chars().count() <= NAME_LIMIT)
}

/// What services use as a name all the same: `request-id`. Nothing that would have a meaning in a path or a URL.
fn is_name(text: &str) -> bool {
    let is_reserved =
        |c: char| c.is_whitespace() || c.is_control() || "./()[]{}<>,;:@$&'\"`?#%=+*!|\\".contains(c);
    is_identifier(text)
        || !text.is_empty() && !text.contains(is_reserved) && text.chars().count() <= NAME_LIMIT
}

/// The characters of the category Cf that identifiers may contain.
fn is_format(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

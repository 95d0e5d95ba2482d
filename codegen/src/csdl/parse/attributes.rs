use roxmltree::{Attribute, Node};

use super::Reader;
use crate::csdl::{Facets, QualifiedName, TypeRef};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};
use crate::suggest::did_you_mean;

/// The attributes of an element, by name.
pub(super) struct Attributes<'n, 'x> {
    node: Node<'n, 'x>,
}

impl<'n, 'x> Attributes<'n, 'x> {
    /// Reports those that the element doesn't have.
    pub(super) fn read(reader: &mut Reader<'_>, node: Node<'n, 'x>, known: &'static [&'static str]) -> Self {
        for attribute in node.attributes() {
            let name = attribute.name();
            if let Some(namespace) = attribute.namespace() {
                reader.ignored.attributes += 1;
                reader.ignored.namespaces.insert(namespace.to_owned());
                continue;
            }
            if known.contains(&name) {
                continue;
            }
            let element = node.tag_name().name();
            let span = reader.source.span(attribute.range_qname());
            let help = did_you_mean(name, known.iter().copied())
                .unwrap_or_else(|| format!("`{element}` accepts: {}", known.join(", ")));
            let message = format!("unknown attribute `{name}` of `{element}`");
            reader.diagnostics.push(Diagnostic::error(message).at(span).help(help));
        }
        Attributes { node }
    }

    fn find(&self, name: &str) -> Option<Attribute<'n, 'x>> {
        self.node.attributes().find(|attribute| attribute.namespace().is_none() && attribute.name() == name)
    }

    /// The text of an attribute that may be left out.
    pub(super) fn text(&self, reader: &Reader<'_>, name: &str) -> Option<Spanned<String>> {
        self.find(name).map(|found| Spanned::new(found.value().to_owned(), value_span(reader, &found)))
    }

    /// The text of an attribute that may not be left out.
    pub(super) fn required(&self, reader: &mut Reader<'_>, name: &str) -> Option<Spanned<String>> {
        let text = self.text(reader, name);
        if text.is_none() {
            let element = self.node.tag_name().name();
            let diagnostic = Diagnostic::error(format!("`{element}` has no attribute `{name}`"));
            let help = format!("write `<{element} {name}=\"...\"`");
            reader.diagnostics.push(diagnostic.at(reader.tag(self.node)).help(help));
        }
        text
    }

    /// A name of something that the document defines.
    pub(super) fn name(&self, reader: &mut Reader<'_>, name: &str) -> Option<Spanned<String>> {
        let text = self.required(reader, name)?;
        reader.identifier(text)
    }

    /// A truth value that may be left out.
    pub(super) fn boolean(&self, reader: &mut Reader<'_>, name: &str) -> Option<bool> {
        let found = self.find(name)?;
        let span = value_span(reader, &found);
        reader.boolean(found.value(), span)
    }

    /// A type that may not be left out.
    pub(super) fn type_ref(&self, reader: &mut Reader<'_>, name: &str) -> Option<Spanned<TypeRef>> {
        let text = self.required(reader, name)?;
        reader.type_ref(text)
    }

    /// A qualified name that may be left out.
    pub(super) fn qualified(&self, reader: &mut Reader<'_>, name: &str) -> Option<Spanned<QualifiedName>> {
        let text = self.text(reader, name)?;
        reader.qualified(text)
    }

    /// A qualified name that may not be left out.
    pub(super) fn required_qualified(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
    ) -> Option<Spanned<QualifiedName>> {
        let text = self.required(reader, name)?;
        reader.qualified(text)
    }

    /// The limits of a value, if there are any.
    pub(super) fn facets(&self, reader: &mut Reader<'_>) -> Option<Box<Facets>> {
        const NAMES: &[&str] = &["MaxLength", "Precision", "Scale", "Unicode", "SRID", "DefaultValue"];
        if !self.iter().any(|attribute| NAMES.contains(&attribute.name())) {
            return None;
        }
        Some(Box::new(Facets {
            max_length: self.number_or(reader, "MaxLength", &["max"]),
            precision: self.number_or(reader, "Precision", &[]),
            scale: self.number_or(reader, "Scale", &["variable", "floating"]),
            unicode: self.boolean(reader, "Unicode"),
            srid: self.number_or(reader, "SRID", &["variable"]),
            default_value: self.text(reader, "DefaultValue"),
        }))
    }

    fn number_or(&self, reader: &mut Reader<'_>, name: &str, words: &[&str]) -> Option<Spanned<String>> {
        let text = self.text(reader, name)?;
        if text.parse::<u32>().is_ok() || words.iter().any(|word| text.eq_ignore_ascii_case(word)) {
            return Some(text);
        }
        let mut expected = vec!["a number".to_owned()];
        expected.extend(words.iter().map(|word| format!("`{word}`")));
        let message = format!("`{}` is no value for `{name}`", text.as_str());
        let help = format!("write {}", expected.join(" or "));
        reader.diagnostics.push(Diagnostic::error(message).at(text.span).help(help));
        None
    }

    /// The attributes themselves, for elements that take any of several.
    pub(super) fn iter(&self) -> impl Iterator<Item = Attribute<'n, 'x>> + use<'n, 'x> {
        self.node.attributes().filter(|attribute| attribute.namespace().is_none())
    }
}

/// The place of an attribute's value.
pub(super) fn value_span(reader: &Reader<'_>, attribute: &Attribute<'_, '_>) -> Span {
    reader.source.span(attribute.range_value())
}

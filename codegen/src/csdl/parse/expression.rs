use roxmltree::Node;

use super::Reader;
use super::attributes::value_span;
use crate::csdl::{
    Annotation, Annotations, Dynamic, Expression, PathKind, PropertyValue, QualifiedName, Record, Scalar,
};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};

/// Constants and paths can be attributes, after those of the element itself.
macro_rules! with_constants {
    ($($own:literal),*) => {
        &[
            $($own,)* "String", "Bool", "Int", "EnumMember", "Date", "DateTimeOffset", "Decimal", "Duration",
            "Float", "Guid", "TimeOfDay", "Binary", "UrlRef", "Path", "PropertyPath",
            "NavigationPropertyPath", "AnnotationPath", "ModelElementPath", "AnyPropertyPath",
        ]
    };
}

impl Reader<'_> {
    pub(super) fn annotations(&mut self, node: Node<'_, '_>) -> Option<Spanned<Annotations>> {
        let attributes = self.attributes(node, &["Target", "Qualifier"]);
        let target = attributes.required(self, "Target").and_then(|target| self.target(target));
        let qualifier = attributes.text(self, "Qualifier");
        let annotations = self.only_annotations(node);
        Some(Spanned::new(Annotations { target: target?, qualifier, annotations }, self.span(node)))
    }

    /// The content of an element that can have nothing but annotations in it.
    pub(super) fn only_annotations(&mut self, node: Node<'_, '_>) -> Vec<Spanned<Annotation>> {
        let mut annotations = Vec::new();
        for child in self.children(node) {
            match child.tag_name().name() {
                "Annotation" => annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, &["Annotation"]),
            }
        }
        annotations
    }

    pub(super) fn annotation(&mut self, node: Node<'_, '_>) -> Option<Spanned<Annotation>> {
        let attributes = self.attributes(node, with_constants!["Term", "Qualifier"]);
        let term = attributes.required_qualified(self, "Term");
        let qualifier = attributes.text(self, "Qualifier");
        let (value, annotations) = self.nested(node, |reader| Some(reader.value(node)))?;
        Some(Spanned::new(Annotation { term: term?, qualifier, value, annotations }, self.span(node)))
    }

    /// The one value of an annotation or of a part of a record, and the annotations beside it.
    fn value(&mut self, node: Node<'_, '_>) -> (Option<Spanned<Expression>>, Vec<Spanned<Annotation>>) {
        let mut values = Vec::new();
        let mut annotations = Vec::new();
        for attribute in node.attributes().filter(|attribute| attribute.namespace().is_none()) {
            let span = value_span(self, &attribute);
            values.extend(self.constant(attribute.name(), attribute.value(), span).flatten());
        }
        for child in self.children(node) {
            match child.tag_name().name() {
                "Annotation" => annotations.extend(self.annotation(child)),
                _ => values.extend(self.expression(child)),
            }
        }
        if let [_, second, ..] = values.as_slice() {
            let message = format!("`{}` has more than one value", node.tag_name().name());
            let help = "several values are written as a `Collection`";
            self.diagnostics.push(Diagnostic::error(message).at(second.span).help(help));
        }
        (values.into_iter().next(), annotations)
    }

    fn expression(&mut self, node: Node<'_, '_>) -> Option<Spanned<Expression>> {
        let span = self.span(node);
        let name = node.tag_name().name();
        let expression = match name {
            "Record" => Some(Expression::Record(self.nested(node, |reader| reader.record(node))?)),
            "Collection" => {
                self.attributes(node, &[]);
                Some(Expression::Collection(self.nested(node, |reader| Some(reader.operands(node)))?))
            }
            "Null" => {
                self.attributes(node, &[]);
                self.only_annotations(node);
                Some(Expression::Null)
            }
            _ => {
                if name == "LabeledElementReference" {
                    return self.labeled_element_reference(node);
                }
                if let Some(dynamic) = DYNAMIC.iter().copied().find(|known| *known == name) {
                    return self.dynamic(node, dynamic);
                }
                let text: String = node.children().filter_map(|child| child.text()).collect();
                let Some(constant) = self.constant(name, &text, span) else {
                    self.unknown_element(node, &["Record", "Collection", "String", "Bool", "EnumMember"]);
                    return None;
                };
                self.attributes(node, &[]);
                for child in node.children().filter(Node::is_element) {
                    self.unknown_element(child, &[]);
                }
                return constant;
            }
        };
        expression.map(|expression| Spanned::new(expression, span))
    }

    fn operands(&mut self, node: Node<'_, '_>) -> Vec<Spanned<Expression>> {
        self.children(node).filter_map(|child| self.expression(child)).collect()
    }

    fn dynamic(&mut self, node: Node<'_, '_>, element: &'static str) -> Option<Spanned<Expression>> {
        let is_labeled = element == "LabeledElement";
        let attributes = if is_labeled {
            self.attributes(node, with_constants!["Name"])
        } else {
            self.attributes(node, DYNAMIC_ATTRIBUTES)
        };
        // The value of a labeled element may be an attribute.
        let mut operands = Vec::new();
        for attribute in attributes.iter().filter(|_| is_labeled) {
            let span = value_span(self, &attribute);
            operands.extend(self.constant(attribute.name(), attribute.value(), span).flatten());
        }
        let attributes = attributes
            .iter()
            .filter_map(|found| {
                let name = DYNAMIC_ATTRIBUTES.iter().find(|name| **name == found.name())?;
                Some((*name, found.value().to_owned()))
            })
            .collect();
        operands.extend(self.nested(node, |reader| Some(reader.operands(node)))?);
        let dynamic = Dynamic { element, attributes, operands };
        Some(Spanned::new(Expression::Dynamic(dynamic), self.span(node)))
    }

    /// The name of a labeled element is the text of the element; older documents have an attribute.
    fn labeled_element_reference(&mut self, node: Node<'_, '_>) -> Option<Spanned<Expression>> {
        let span = self.span(node);
        let text: String = node.children().filter_map(|child| child.text()).collect();
        let attribute = self.attributes(node, &["Name"]).text(self, "Name");
        for child in node.children().filter(Node::is_element) {
            self.unknown_element(child, &[]);
        }
        let name = attribute.unwrap_or_else(|| Spanned::new(text.trim().to_owned(), span));
        let attributes = vec![("Name", self.qualified(name)?.inner.as_str().to_owned())];
        let dynamic = Dynamic { element: "LabeledElementReference", attributes, operands: Vec::new() };
        Some(Spanned::new(Expression::Dynamic(dynamic), span))
    }

    fn record(&mut self, node: Node<'_, '_>) -> Option<Record> {
        let attributes = self.attributes(node, &["Type"]);
        let mut record = Record { type_: attributes.qualified(self, "Type"), ..Record::default() };
        for child in self.children(node) {
            match child.tag_name().name() {
                "PropertyValue" => {
                    let attributes = self.attributes(child, with_constants!["Property"]);
                    let property = attributes.required(self, "Property");
                    let (value, annotations) = self.value(child);
                    if let Some(property) = property {
                        let part = PropertyValue { property, value, annotations };
                        record.properties.push(Spanned::new(part, self.span(child)));
                    }
                }
                "Annotation" => record.annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, &["PropertyValue", "Annotation"]),
            }
        }
        Some(record)
    }

    /// A constant or path; `None` if nothing is called so, `Some(None)` if its text is wrong.
    fn constant(&mut self, name: &str, text: &str, span: Span) -> Option<Option<Spanned<Expression>>> {
        let scalar = |kind| Some(Expression::Scalar(kind, text.to_owned()));
        let path = |reader: &Self, kind| {
            let path = reader.path(Spanned::new(text.to_owned(), span));
            Some(Expression::Path(kind, path.inner))
        };
        let expression = match name {
            "String" => scalar(Scalar::String),
            "Binary" => scalar(Scalar::Binary),
            "Date" => scalar(Scalar::Date),
            "DateTimeOffset" => scalar(Scalar::DateTimeOffset),
            "Decimal" => scalar(Scalar::Decimal),
            "Duration" => scalar(Scalar::Duration),
            "Float" => scalar(Scalar::Float),
            "Guid" => scalar(Scalar::Guid),
            "TimeOfDay" => scalar(Scalar::TimeOfDay),
            "UrlRef" => scalar(Scalar::UrlRef),
            "Path" => path(self, PathKind::Path),
            "PropertyPath" => path(self, PathKind::PropertyPath),
            "NavigationPropertyPath" => path(self, PathKind::NavigationPropertyPath),
            "AnnotationPath" => path(self, PathKind::AnnotationPath),
            "ModelElementPath" => path(self, PathKind::ModelElementPath),
            "AnyPropertyPath" => path(self, PathKind::AnyPropertyPath),
            "Bool" => self.boolean(text, span).map(Expression::Bool),
            "Int" => self.integer(text, span).map(Expression::Int),
            "EnumMember" => self.enum_members(text, span).map(Expression::EnumMember),
            _ => return None,
        };
        Some(expression.map(|expression| Spanned::new(expression, span)))
    }

    pub(super) fn boolean(&mut self, text: &str, span: Span) -> Option<bool> {
        match text.trim() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => {
                let diagnostic = Diagnostic::error(format!("`{text}` is not a Boolean value")).at(span);
                self.diagnostics.push(diagnostic.help("write `true` or `false`"));
                None
            }
        }
    }

    fn integer(&mut self, text: &str, span: Span) -> Option<i64> {
        let value = text.trim().parse().ok();
        if value.is_none() {
            let diagnostic = Diagnostic::error(format!("`{text}` is no whole number")).at(span);
            self.diagnostics.push(diagnostic.help("write digits, with a minus before them if need be"));
        }
        value
    }

    fn enum_members(&mut self, text: &str, span: Span) -> Option<Vec<(QualifiedName, String)>> {
        let members: Option<Vec<_>> = text
            .split_whitespace()
            .map(|member| {
                let (type_, member) = member.split_once('/')?;
                let (namespace, name) = type_.rsplit_once('.')?;
                Some((QualifiedName::of(self.resolve(namespace), name), member.to_owned()))
            })
            .collect();
        if members.as_ref().is_none_or(Vec::is_empty) {
            let diagnostic = Diagnostic::error(format!("`{text}` is no member of an enumeration")).at(span);
            self.diagnostics.push(diagnostic.help("write `namespace.type/member`"));
            return None;
        }
        members
    }
}

/// Expressions that depend on the values of an entity.
const DYNAMIC: &[&str] = &[
    "Add",
    "And",
    "Apply",
    "Cast",
    "Div",
    "DivBy",
    "Eq",
    "Ge",
    "Gt",
    "Has",
    "If",
    "In",
    "IsOf",
    "LabeledElement",
    "Le",
    "Lt",
    "Mod",
    "Mul",
    "Ne",
    "Neg",
    "Not",
    "Or",
    "Sub",
    "UrlRef",
];

const DYNAMIC_ATTRIBUTES: &[&str] =
    &["Function", "Name", "Type", "MaxLength", "Precision", "Scale", "Unicode", "SRID"];

use std::borrow::Cow;

use super::Writer;
use super::xml::{optional, text};
use crate::csdl::{Annotation, Dynamic, Expression, PathKind, PropertyValue, QualifiedName, Record, Scalar};
use crate::source::Spanned;

impl Writer<'_> {
    pub(super) fn annotations(&mut self, annotations: &[Spanned<Annotation>]) {
        for annotation in annotations {
            let value = annotation.value.as_deref();
            let mut attributes = vec![
                ("Term", Some(Cow::Owned(self.name(&annotation.term)))),
                ("Qualifier", optional(annotation.qualifier.as_ref())),
            ];
            attributes.extend(self.constant(value));
            self.element("Annotation", &attributes, |writer| {
                writer.structure(value);
                writer.annotations(&annotation.annotations);
            });
        }
    }

    /// The attribute that a constant or path is written as.
    fn constant<'v>(&self, value: Option<&'v Expression>) -> Option<(&'static str, Option<Cow<'v, str>>)> {
        let (name, value) = match value? {
            Expression::Scalar(kind, value) => (scalar_name(*kind), Cow::Borrowed(value.as_str())),
            Expression::Bool(value) => ("Bool", Cow::Borrowed(if *value { "true" } else { "false" })),
            Expression::Int(value) => ("Int", value.to_string().into()),
            Expression::EnumMember(members) => ("EnumMember", self.enum_members(members).into()),
            Expression::Path(kind, path) => (path_name(*kind), self.path(path)),
            Expression::Record(_) | Expression::Collection(_) | Expression::Null | Expression::Dynamic(_) => {
                return None;
            }
        };
        Some((name, Some(value)))
    }

    fn enum_members(&self, members: &[(QualifiedName, String)]) -> String {
        let members: Vec<_> =
            members.iter().map(|(type_, member)| format!("{}/{member}", self.name(type_))).collect();
        members.join(" ")
    }

    /// The element that a value with parts is written as.
    fn structure(&mut self, value: Option<&Expression>) {
        match value {
            Some(Expression::Record(record)) => self.record(record),
            Some(Expression::Collection(items)) => {
                self.element("Collection", &[], |writer| writer.items(items));
            }
            Some(Expression::Null) => self.empty("Null", &[]),
            Some(Expression::Dynamic(dynamic)) => self.dynamic(dynamic),
            Some(
                Expression::Scalar(..)
                | Expression::Bool(_)
                | Expression::Int(_)
                | Expression::EnumMember(_)
                | Expression::Path(..),
            )
            | None => {}
        }
    }

    fn items(&mut self, items: &[Spanned<Expression>]) {
        for item in items {
            match self.constant(Some(item)) {
                Some((name, Some(value))) => self.on_one_line(|writer| {
                    writer.element(name, &[], |writer| writer.escaped(&value));
                }),
                _ => self.structure(Some(item)),
            }
        }
    }

    fn dynamic(&mut self, dynamic: &Dynamic) {
        let Dynamic { element, attributes, operands } = dynamic;
        let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, text(value))).collect();
        self.element(element, &attributes, |writer| writer.items(operands));
    }

    fn record(&mut self, record: &Record) {
        let is_one_fact = record.annotations.is_empty()
            && record
                .properties
                .iter()
                .all(|part| part.annotations.is_empty() && self.constant(part.value.as_deref()).is_some());
        let attributes = [("Type", record.type_.as_ref().map(|type_| self.name(type_).into()))];
        let write = |writer: &mut Self| {
            writer.element("Record", &attributes, |writer| {
                record.properties.iter().for_each(|part| writer.part(part));
                writer.annotations(&record.annotations);
            });
        };
        if is_one_fact { self.on_one_line(write) } else { write(self) }
    }

    fn part(&mut self, part: &PropertyValue) {
        let value = part.value.as_deref();
        let mut attributes = vec![("Property", text(&part.property))];
        attributes.extend(self.constant(value));
        self.element("PropertyValue", &attributes, |writer| {
            writer.structure(value);
            writer.annotations(&part.annotations);
        });
    }
}

fn scalar_name(kind: Scalar) -> &'static str {
    match kind {
        Scalar::String => "String",
        Scalar::Binary => "Binary",
        Scalar::Date => "Date",
        Scalar::DateTimeOffset => "DateTimeOffset",
        Scalar::Decimal => "Decimal",
        Scalar::Duration => "Duration",
        Scalar::Float => "Float",
        Scalar::Guid => "Guid",
        Scalar::TimeOfDay => "TimeOfDay",
        Scalar::UrlRef => "UrlRef",
    }
}

fn path_name(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Path => "Path",
        PathKind::PropertyPath => "PropertyPath",
        PathKind::NavigationPropertyPath => "NavigationPropertyPath",
        PathKind::AnnotationPath => "AnnotationPath",
        PathKind::ModelElementPath => "ModelElementPath",
        PathKind::AnyPropertyPath => "AnyPropertyPath",
    }
}

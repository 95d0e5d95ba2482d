//! Types of properties, parameters and results.

use super::index::{Definition, Index};
use super::names::Names;
use crate::csdl::{QualifiedName, TypeRef};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Item, Primitive, Type};
use crate::source::{Span, Spanned};

/// Follows references to types, and keeps what went wrong.
#[derive(Debug)]
pub(super) struct Types<'a, 'd> {
    index: &'a Index<'d>,
    names: &'a Names,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl<'a, 'd> Types<'a, 'd> {
    pub(super) fn new(index: &'a Index<'d>, names: &'a Names, diagnostics: &'a mut Diagnostics) -> Self {
        Types { index, names, diagnostics }
    }

    /// The type of a value; any JSON value where it isn't known, which is then a reported problem.
    pub(super) fn resolve(&mut self, type_: &Spanned<TypeRef>) -> Type {
        let item = self.item(&type_.name, type_.span);
        Type { item, collection: type_.collection, boxed: false, wire: type_.inner.to_string() }
    }

    /// The type at the end of a navigation: that of the entity if it is contained, else any JSON object, since
    /// what lives elsewhere isn't part of this record.
    pub(super) fn navigation(&mut self, type_: &Spanned<TypeRef>, contained: bool) -> Type {
        let mut resolved = self.resolve(type_);
        if !contained {
            resolved.item = Item::External(type_.name.as_str().to_owned());
        }
        resolved
    }

    fn item(&mut self, name: &QualifiedName, span: Span) -> Item {
        if name.is_edm() {
            return Item::Primitive(self.primitive(name, span));
        }
        let wire = name.as_str();
        match self.index.get(wire) {
            Some(Definition::External) => return Item::External(wire.to_owned()),
            Some(Definition::Alias(definition)) => {
                let underlying = &definition.underlying_type;
                return Item::Primitive(self.primitive(underlying, underlying.span));
            }
            Some(Definition::Enumeration(definition)) => {
                if let Some(name) = self.names.type_(wire).cloned() {
                    return if definition.is_flags { Item::Flags(name) } else { Item::Enumeration(name) };
                }
            }
            Some(Definition::Structured(..)) => {
                if let Some(name) =
                    self.names.polymorphic(wire).filter(|_| self.index.is_polymorphic(wire)).cloned()
                {
                    return Item::Polymorphic(name);
                }
                if let Some(name) = self.names.type_(wire).cloned() {
                    return Item::Structured(name);
                }
            }
            None => {}
        }
        self.diagnostics.push(
            Diagnostic::error(format!("the type `{wire}` is not defined"))
                .at(span)
                .help("define it, or list it among the external types of this version"),
        );
        Item::Primitive(Primitive::Untyped)
    }

    fn primitive(&mut self, name: &QualifiedName, span: Span) -> Primitive {
        match name.name() {
            "Boolean" => Primitive::Boolean,
            "Byte" => Primitive::Byte,
            "SByte" => Primitive::SByte,
            "Int16" => Primitive::Int16,
            "Int32" => Primitive::Int32,
            "Int64" => Primitive::Int64,
            "Single" => Primitive::Single,
            "Double" => Primitive::Double,
            "Decimal" => Primitive::Decimal,
            "DateTimeOffset" => Primitive::DateTimeOffset,
            "Guid" => Primitive::Guid,
            "Date" => Primitive::Date,
            "TimeOfDay" => Primitive::TimeOfDay,
            "Duration" => Primitive::Duration,
            "Binary" => Primitive::Binary,
            "String" | "Stream" => Primitive::Text,
            "Untyped"
            | "PrimitiveType"
            | "ComplexType"
            | "EntityType"
            | "AnnotationPath"
            | "PropertyPath"
            | "NavigationPropertyPath"
            | "AnyPropertyPath"
            | "ModelElementPath" => Primitive::Untyped,
            name if name.starts_with("Geography") || name.starts_with("Geometry") => Primitive::Untyped,
            _ => {
                self.diagnostics.push(
                    Diagnostic::error(format!("`{name}` is not a type of the Entity Data Model")).at(span),
                );
                Primitive::Untyped
            }
        }
    }
}

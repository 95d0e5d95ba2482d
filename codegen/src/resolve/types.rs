//! Types of properties, parameters and return values.

use std::collections::BTreeSet;

use super::names::Names;
use crate::csdl::{Definition, Index, QualifiedName, TypeRef};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Item, Primitive, Type};
use crate::source::{Span, Spanned};

/// Follows references to types, and reports those that lead nowhere.
#[derive(Debug)]
pub(super) struct Types<'a, 'd> {
    index: &'a Index<'d>,
    names: &'a Names,
    external: &'a BTreeSet<QualifiedName>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl<'a, 'd> Types<'a, 'd> {
    pub(super) fn new(
        index: &'a Index<'d>,
        names: &'a Names,
        external: &'a BTreeSet<QualifiedName>,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Types { index, names, external, diagnostics }
    }

    /// The type of a value; any JSON value if it is not known, which is reported.
    pub(super) fn resolve(&mut self, type_: &Spanned<TypeRef>) -> Type {
        let item = self.item(&type_.name, type_.span);
        Type { item, collection: type_.collection, boxed: false, wire: type_.inner.to_string() }
    }

    /// The type of a navigation property: the entity if it is contained, else any JSON object, since related entities
    /// are not part of this record.
    pub(super) fn navigation(&mut self, type_: &Spanned<TypeRef>, contained: bool) -> Type {
        if contained {
            return self.resolve(type_);
        }
        let item = Item::External(type_.name.as_str().to_owned());
        Type { item, collection: type_.collection, boxed: false, wire: type_.inner.to_string() }
    }

    fn item(&mut self, name: &QualifiedName, span: Span) -> Item {
        if name.is_edm() {
            return Item::Primitive(self.primitive(name, span));
        }
        let wire = name.as_str();
        match self.index.get(name) {
            Some(Definition::Alias(definition)) => {
                let underlying = &definition.underlying_type;
                return Item::Primitive(self.primitive(underlying, underlying.span));
            }
            Some(Definition::Enum(definition)) => {
                if let Some(name) = self.names.type_(wire).cloned() {
                    return if definition.is_flags { Item::Flags(name) } else { Item::Enumeration(name) };
                }
            }
            Some(Definition::Entity(_) | Definition::Complex(_)) => {
                if let Some(name) = self.names.polymorphic(wire).cloned() {
                    return Item::Polymorphic(name);
                }
                if let Some(name) = self.names.type_(wire).cloned() {
                    return Item::Structured(name);
                }
            }
            None if self.external.contains(name) => return Item::External(wire.to_owned()),
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
        Primitive::of_edm(name.name()).unwrap_or_else(|| {
            let message = format!("`{}` is not a type of the Entity Data Model", name.name());
            self.diagnostics.push(Diagnostic::error(message).at(span));
            Primitive::Untyped
        })
    }
}

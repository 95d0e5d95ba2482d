use super::Writer;
use super::schema::facets;
use super::xml::{boolean, flag, optional, text};
use crate::csdl::{EnumType, NavigationProperty, Property, StructuredType, TypeDefinition};

impl Writer<'_> {
    pub(super) fn structured_type(&mut self, kind: &str, type_: &StructuredType) {
        let attributes = [
            ("Name", text(&type_.name)),
            ("BaseType", type_.base.as_ref().map(|base| self.name(base).into())),
            ("Abstract", flag(type_.is_abstract)),
            ("OpenType", flag(type_.is_open)),
            ("HasStream", flag(type_.has_stream)),
        ];
        self.element(kind, &attributes, |writer| {
            if !type_.key.is_empty() {
                writer.element("Key", &[], |writer| {
                    for part in &type_.key {
                        let attributes =
                            [("Name", text(&part.name)), ("Alias", optional(part.alias.as_ref()))];
                        writer.empty("PropertyRef", &attributes);
                    }
                });
            }
            type_.properties.iter().for_each(|property| writer.property(property));
            type_.navigation_properties.iter().for_each(|property| writer.navigation_property(property));
            writer.annotations(&type_.annotations);
        });
    }

    fn property(&mut self, property: &Property) {
        let mut attributes = vec![
            ("Name", text(&property.name)),
            ("Type", Some(self.type_ref(&property.type_).into())),
            ("Nullable", boolean(property.nullable)),
        ];
        attributes.extend(facets(property.facets.as_deref()));
        self.element("Property", &attributes, |writer| writer.annotations(&property.annotations));
    }

    fn navigation_property(&mut self, property: &NavigationProperty) {
        let attributes = [
            ("Name", text(&property.name)),
            ("Type", Some(self.type_ref(&property.type_).into())),
            ("Nullable", boolean(property.nullable)),
            ("ContainsTarget", flag(property.contains_target)),
            ("Partner", optional(property.partner.as_ref())),
        ];
        self.element("NavigationProperty", &attributes, |writer| {
            for constraint in &property.referential_constraints {
                let attributes = [
                    ("Property", text(&constraint.property)),
                    ("ReferencedProperty", text(&constraint.referenced_property)),
                ];
                writer.element("ReferentialConstraint", &attributes, |writer| {
                    writer.annotations(&constraint.annotations);
                });
            }
            if let Some(on_delete) = &property.on_delete {
                writer.element("OnDelete", &[("Action", text(&on_delete.action))], |writer| {
                    writer.annotations(&on_delete.annotations);
                });
            }
            writer.annotations(&property.annotations);
        });
    }

    pub(super) fn enum_type(&mut self, type_: &EnumType) {
        let attributes = [
            ("Name", text(&type_.name)),
            ("UnderlyingType", type_.underlying_type.as_ref().map(|under| self.name(under).into())),
            ("IsFlags", flag(type_.is_flags)),
        ];
        self.element("EnumType", &attributes, |writer| {
            for member in &type_.members {
                let value = member.value.as_ref().map(|value| value.inner.to_string().into());
                let attributes = [("Name", text(&member.name)), ("Value", value)];
                writer.element("Member", &attributes, |writer| writer.annotations(&member.annotations));
            }
            writer.annotations(&type_.annotations);
        });
    }

    pub(super) fn type_definition(&mut self, type_: &TypeDefinition) {
        let mut attributes = vec![
            ("Name", text(&type_.name)),
            ("UnderlyingType", Some(self.name(&type_.underlying_type).into())),
        ];
        attributes.extend(facets(type_.facets.as_deref()));
        self.element("TypeDefinition", &attributes, |writer| writer.annotations(&type_.annotations));
    }
}

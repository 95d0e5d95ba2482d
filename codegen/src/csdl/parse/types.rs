use roxmltree::Node;

use super::Reader;
use super::attributes::Attributes;
use crate::csdl::{
    EnumType, Member, NavigationProperty, OnDelete, Property, PropertyRef, ReferentialConstraint,
    StructuredType, TypeDefinition, edm,
};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

const STRUCTURED: &[&str] = &["Key", "Property", "NavigationProperty", "Annotation"];

impl Reader<'_> {
    pub(super) fn entity_type(&mut self, node: Node<'_, '_>) -> Option<Spanned<StructuredType>> {
        let attributes = self.attributes(node, &["Name", "BaseType", "Abstract", "OpenType", "HasStream"]);
        self.structured_type(node, &attributes)
    }

    pub(super) fn complex_type(&mut self, node: Node<'_, '_>) -> Option<Spanned<StructuredType>> {
        let attributes = self.attributes(node, &["Name", "BaseType", "Abstract", "OpenType"]);
        self.structured_type(node, &attributes)
    }

    fn structured_type(
        &mut self,
        node: Node<'_, '_>,
        attributes: &Attributes<'_, '_>,
    ) -> Option<Spanned<StructuredType>> {
        let is_entity = node.tag_name().name() == "EntityType";
        let name = attributes.name(self, "Name");
        let mut structured = StructuredType {
            base: attributes.qualified(self, "BaseType"),
            is_abstract: attributes.boolean(self, "Abstract").unwrap_or(false),
            is_open: attributes.boolean(self, "OpenType").unwrap_or(false),
            has_stream: attributes.boolean(self, "HasStream").unwrap_or(false),
            ..StructuredType::default()
        };
        for child in self.children(node) {
            match child.tag_name().name() {
                "Key" if is_entity && !structured.key.is_empty() => self.second(child),
                "Key" if is_entity => structured.key.extend(self.key(child)),
                "Property" => structured.properties.extend(self.property(child)),
                "NavigationProperty" => {
                    structured.navigation_properties.extend(self.navigation_property(child));
                }
                "Annotation" => structured.annotations.extend(self.annotation(child)),
                _ if is_entity => self.unknown_element(child, STRUCTURED),
                _ => self.unknown_element(child, STRUCTURED.get(1..).unwrap_or_default()),
            }
        }
        structured.name = name?;
        Some(Spanned::new(structured, self.span(node)))
    }

    fn key(&mut self, node: Node<'_, '_>) -> Vec<Spanned<PropertyRef>> {
        self.attributes(node, &[]);
        let mut key = Vec::new();
        for child in self.children(node) {
            match child.tag_name().name() {
                "PropertyRef" => {
                    let attributes = self.attributes(child, &["Name", "Alias"]);
                    let alias = attributes.text(self, "Alias");
                    if let Some(name) = attributes.required(self, "Name") {
                        key.push(Spanned::new(PropertyRef { name, alias }, self.span(child)));
                    }
                }
                _ => self.unknown_element(child, &["PropertyRef"]),
            }
        }
        key
    }

    fn property(&mut self, node: Node<'_, '_>) -> Option<Spanned<Property>> {
        let attributes = self.attributes(
            node,
            &[
                "Name",
                "Type",
                "Nullable",
                "MaxLength",
                "Precision",
                "Scale",
                "Unicode",
                "SRID",
                "DefaultValue",
            ],
        );
        let name = attributes.name(self, "Name");
        let type_ = attributes.type_ref(self, "Type");
        let nullable = attributes.boolean(self, "Nullable");
        let facets = attributes.facets(self);
        let annotations = self.only_annotations(node);
        let property = Property { name: name?, type_: type_?, nullable, facets, annotations };
        Some(Spanned::new(property, self.span(node)))
    }

    fn navigation_property(&mut self, node: Node<'_, '_>) -> Option<Spanned<NavigationProperty>> {
        let attributes = self.attributes(node, &["Name", "Type", "Nullable", "ContainsTarget", "Partner"]);
        let name = attributes.name(self, "Name");
        let type_ = attributes.type_ref(self, "Type");
        let nullable = attributes.boolean(self, "Nullable");
        let contains_target = attributes.boolean(self, "ContainsTarget").unwrap_or(false);
        let partner = attributes.text(self, "Partner");
        let mut referential_constraints = Vec::new();
        let mut on_delete = None;
        let mut annotations = Vec::new();
        for child in self.children(node) {
            match child.tag_name().name() {
                "ReferentialConstraint" => {
                    referential_constraints.extend(self.referential_constraint(child));
                }
                "OnDelete" => {
                    let attributes = self.attributes(child, &["Action"]);
                    let action = attributes.required(self, "Action");
                    let annotations = self.only_annotations(child);
                    on_delete =
                        action.map(|action| Spanned::new(OnDelete { action, annotations }, self.span(child)));
                }
                "Annotation" => annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, &["ReferentialConstraint", "OnDelete", "Annotation"]),
            }
        }
        let navigation = NavigationProperty {
            name: name?,
            type_: type_?,
            nullable,
            contains_target,
            partner,
            referential_constraints,
            on_delete,
            annotations,
        };
        Some(Spanned::new(navigation, self.span(node)))
    }

    fn referential_constraint(&mut self, node: Node<'_, '_>) -> Option<Spanned<ReferentialConstraint>> {
        let attributes = self.attributes(node, &["Property", "ReferencedProperty"]);
        let property = attributes.required(self, "Property");
        let referenced_property = attributes.required(self, "ReferencedProperty");
        let annotations = self.only_annotations(node);
        let constraint = ReferentialConstraint {
            property: property?,
            referenced_property: referenced_property?,
            annotations,
        };
        Some(Spanned::new(constraint, self.span(node)))
    }

    pub(super) fn enum_type(&mut self, node: Node<'_, '_>) -> Option<Spanned<EnumType>> {
        let attributes = self.attributes(node, &["Name", "UnderlyingType", "IsFlags"]);
        let name = attributes.name(self, "Name");
        let underlying_type = attributes.qualified(self, "UnderlyingType");
        if let Some(underlying) = &underlying_type
            && !(underlying.is_edm() && edm::ENUM_TYPES.contains(&underlying.name()))
        {
            let message = format!("`{}` is no type for the numbers of an enumeration", **underlying);
            let help = format!("they are `Edm.` and one of: {}", edm::ENUM_TYPES.join(", "));
            self.diagnostics.push(Diagnostic::error(message).at(underlying.span).help(help));
        }
        let is_flags = attributes.boolean(self, "IsFlags").unwrap_or(false);
        let mut members = Vec::new();
        let mut annotations = Vec::new();
        for child in self.children(node) {
            match child.tag_name().name() {
                "Member" => members.extend(self.member(child)),
                "Annotation" => annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, &["Member", "Annotation"]),
            }
        }
        let enumeration = EnumType { name: name?, underlying_type, is_flags, members, annotations };
        Some(Spanned::new(enumeration, self.span(node)))
    }

    fn member(&mut self, node: Node<'_, '_>) -> Option<Spanned<Member>> {
        let attributes = self.attributes(node, &["Name", "Value"]);
        let name = attributes.name(self, "Name");
        let value = attributes.text(self, "Value").and_then(|text| {
            let value = text.parse::<i64>().ok();
            if value.is_none() {
                let message = format!("`{}` is no value of an enumeration", text.as_str());
                let help = "write a decimal whole number of up to 64 bits";
                self.diagnostics.push(Diagnostic::error(message).at(text.span).help(help));
            }
            value.map(|value| Spanned::new(value, text.span))
        });
        let annotations = self.only_annotations(node);
        Some(Spanned::new(Member { name: name?, value, annotations }, self.span(node)))
    }

    pub(super) fn type_definition(&mut self, node: Node<'_, '_>) -> Option<Spanned<TypeDefinition>> {
        let attributes = self.attributes(
            node,
            &["Name", "UnderlyingType", "MaxLength", "Precision", "Scale", "Unicode", "SRID"],
        );
        let name = attributes.name(self, "Name");
        let underlying_type = attributes.required_qualified(self, "UnderlyingType");
        if let Some(underlying) = &underlying_type
            && !(underlying.is_edm() && edm::is_type(underlying.name()))
        {
            let message = format!("`{}` is no primitive type", **underlying);
            let help = "a type definition is another name for a type of `Edm`";
            self.diagnostics.push(Diagnostic::error(message).at(underlying.span).help(help));
        }
        let facets = attributes.facets(self);
        let annotations = self.only_annotations(node);
        let definition =
            TypeDefinition { name: name?, underlying_type: underlying_type?, facets, annotations };
        Some(Spanned::new(definition, self.span(node)))
    }
}

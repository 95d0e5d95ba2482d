use std::collections::{HashMap, HashSet};

use roxmltree::Node;

use super::{EDMX, OLD, Reader, old_version};
use crate::csdl::{Document, Include, Reference, Schema, Term};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};

impl Reader<'_> {
    pub(super) fn document(&mut self, root: Node<'_, '_>) -> Document {
        let mut document = Document::default();
        if root.tag_name().namespace().is_some_and(|namespace| namespace.starts_with(OLD)) {
            self.diagnostics.push(old_version(self.tag(root)));
            return document;
        }
        if root.tag_name().name() != "Edmx" || root.tag_name().namespace() != Some(EDMX) {
            let message = format!("not a CSDL document: the root element is `{}`", root.tag_name().name());
            let help = format!("expected `Edmx` of `{EDMX}`; did the service answer with an error page?");
            self.diagnostics.push(Diagnostic::error(message).at(self.tag(root)).help(help));
            return document;
        }
        let attributes = self.attributes(root, &["Version"]);
        if let Some(version) = attributes.required(self, "Version")
            && !matches!(version.as_str(), "4.0" | "4.01")
        {
            let message = format!("version `{}` of CSDL isn't understood", version.as_str());
            let help = "only OData 4 is understood: `4.0` or `4.01`";
            self.diagnostics.push(Diagnostic::error(message).at(version.span).help(help));
        }
        self.aliases(root);
        for child in self.children_of(root, EDMX) {
            match child.tag_name().name() {
                "Reference" => document.references.extend(self.reference(child)),
                "DataServices" => {
                    self.attributes(child, &[]);
                    for schema in self.children(child) {
                        match schema.tag_name().name() {
                            "Schema" => document.schemas.extend(self.schema(schema)),
                            _ => self.unknown_element(schema, &["Schema"]),
                        }
                    }
                }
                _ => self.unknown_element(child, &["Reference", "DataServices"]),
            }
        }
        document
    }

    /// Aliases are known in the whole document, so they are looked up before anything else is read.
    fn aliases(&mut self, root: Node<'_, '_>) {
        let mut spans: HashMap<&str, Span> = HashMap::new();
        let text = self.source.text();
        let nodes = root.children().flat_map(|part| part.children());
        let nodes = nodes.filter(|node| matches!(node.tag_name().name(), "Schema" | "Include"));
        let namespaces: HashSet<_> = nodes.clone().filter_map(|node| node.attribute("Namespace")).collect();
        for node in nodes {
            let (Some(alias), Some(namespace)) =
                (node.attribute_node("Alias"), node.attribute_node("Namespace"))
            else {
                continue;
            };
            let span = self.source.span(alias.range_value());
            if let Some(first) = spans.get(alias.value()) {
                let message = format!("the alias `{}` is given twice", alias.value());
                let diagnostic = Diagnostic::error(message).at(span).also(*first, "first given here");
                self.diagnostics.push(diagnostic.help("give each schema an alias of its own, or none"));
                continue;
            }
            if namespaces.contains(&alias.value()) && alias.value() != namespace.value() {
                let message = format!("the alias `{}` is a namespace, too", alias.value());
                let help = "choose another one, so that a name means one thing";
                self.diagnostics.push(Diagnostic::error(message).at(span).help(help));
                continue;
            }
            spans.insert(alias.value(), span);
            if let (Some(alias), Some(namespace)) =
                (text.get(alias.range_value()), text.get(namespace.range_value()))
            {
                self.aliases.insert(alias, namespace);
            }
        }
    }

    fn reference(&mut self, node: Node<'_, '_>) -> Option<Spanned<Reference>> {
        let attributes = self.attributes(node, &["Uri"]);
        let uri = attributes.required(self, "Uri");
        let mut includes = Vec::new();
        for child in self.children_of(node, EDMX) {
            match child.tag_name().name() {
                "Include" => {
                    let attributes = self.attributes(child, &["Namespace", "Alias"]);
                    let alias = attributes.text(self, "Alias");
                    if let Some(namespace) = attributes.required(self, "Namespace") {
                        includes.push(Spanned::new(Include { namespace, alias }, self.span(child)));
                    }
                }
                // Annotations of other documents are never read.
                "IncludeAnnotations" => {
                    self.attributes(child, &["TermNamespace", "Qualifier", "TargetNamespace"]);
                }
                _ => self.unknown_element(child, &["Include", "IncludeAnnotations"]),
            }
        }
        Some(Spanned::new(Reference { uri: uri?, includes }, self.span(node)))
    }

    fn schema(&mut self, node: Node<'_, '_>) -> Option<Spanned<Schema>> {
        let attributes = self.attributes(node, &["Namespace", "Alias"]);
        let namespace =
            attributes.required(self, "Namespace").and_then(|namespace| self.namespace(namespace));
        let alias = attributes.text(self, "Alias").and_then(|alias| self.identifier(alias));
        let mut schema = Schema { alias, ..Schema::default() };
        for child in self.children(node) {
            match child.tag_name().name() {
                "EntityType" => schema.entity_types.extend(self.entity_type(child)),
                "ComplexType" => schema.complex_types.extend(self.complex_type(child)),
                "EnumType" => schema.enum_types.extend(self.enum_type(child)),
                "TypeDefinition" => schema.type_definitions.extend(self.type_definition(child)),
                "Term" => schema.terms.extend(self.term(child)),
                "Action" => schema.actions.extend(self.action(child)),
                "Function" => schema.functions.extend(self.function(child)),
                "EntityContainer" => {
                    let container = self.entity_container(child);
                    if let Some(first) = &schema.entity_container {
                        let message = "a schema has only one entity container";
                        let diagnostic = Diagnostic::error(message).at(self.tag(child));
                        self.diagnostics
                            .push(diagnostic.also(first.name.span, "the first one").help("make one of them"));
                    } else {
                        schema.entity_container = container;
                    }
                }
                "Annotations" => schema.annotations.extend(self.annotations(child)),
                "Annotation" => schema.inline_annotations.extend(self.annotation(child)),
                _ => self.unknown_element(child, SCHEMA),
            }
        }
        schema.namespace = namespace?;
        Some(Spanned::new(schema, self.span(node)))
    }

    fn term(&mut self, node: Node<'_, '_>) -> Option<Spanned<Term>> {
        let attributes = self.attributes(
            node,
            &[
                "Name",
                "Type",
                "BaseTerm",
                "Nullable",
                "AppliesTo",
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
        let base_term = attributes.qualified(self, "BaseTerm");
        let nullable = attributes.boolean(self, "Nullable");
        let facets = attributes.facets(self);
        let applies_to = attributes.text(self, "AppliesTo");
        let annotations = self.only_annotations(node);
        let term = Term { name: name?, type_: type_?, base_term, nullable, facets, applies_to, annotations };
        Some(Spanned::new(term, self.span(node)))
    }
}

const SCHEMA: &[&str] = &[
    "EntityType",
    "ComplexType",
    "EnumType",
    "TypeDefinition",
    "Term",
    "Action",
    "Function",
    "EntityContainer",
    "Annotations",
    "Annotation",
];

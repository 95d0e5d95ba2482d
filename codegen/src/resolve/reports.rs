//! Reports: every collection below a singleton and every entity set, unless an overlay excludes it, and the
//! functions for which an overlay has arguments.

use std::collections::{BTreeSet, HashMap};

use crate::csdl::annotations::{REPORT, TIME_PROPERTY};
use crate::csdl::{Declared, Expression, Index, Record};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Item, Navigation, Operation, OperationKind, Operator, PolymorphicType, Primitive, Property, Report,
    ReportFacts, RequestBuilder, RequestBuilderKind, StructuredType, TimeBounds, TimeProperty, TypeName,
};
use crate::naming::{self, Scope};
use crate::suggest::did_you_mean;

/// What is resolved before reports are, by name.
pub(super) struct Reports<'a, 'd> {
    index: &'a Index<'d>,
    structured_types: HashMap<&'a TypeName, &'a StructuredType>,
    /// By base type.
    polymorphic_types: HashMap<&'a TypeName, &'a PolymorphicType>,
    request_builders: &'a [RequestBuilder],
    builders_by_name: HashMap<&'a TypeName, &'a RequestBuilder>,
    /// The declarations of operations, by both targets that annotations may use.
    operations: HashMap<String, &'a Declared<'d>>,
    /// The qualified names of the containers, by entity set.
    containers: HashMap<&'d str, String>,
}

/// The time property of a type, with its documented bounds; that of the base type by default.
pub(super) fn time_property(
    index: &Index<'_>,
    type_: &str,
    properties: &[Property],
    inherited: Option<&TimeProperty>,
    diagnostics: &mut Diagnostics,
) -> Option<TimeProperty> {
    let annotation = index.annotations(type_).find(|each| each.term.as_str() == TIME_PROPERTY);
    let value = annotation.and_then(|annotation| annotation.value.as_ref());
    let Some((wire, value)) = value.and_then(|value| Some((value.as_string()?, value))) else {
        return inherited.cloned();
    };
    let is_time = |each: &&Property| each.type_.item == Item::Primitive(Primitive::DateTimeOffset);
    let times = properties.iter().filter(is_time);
    let Some(property) = times.clone().find(|each| each.wire == wire) else {
        let message = format!("`{type_}` has no property `{wire}` of type `Edm.DateTimeOffset`");
        let help = did_you_mean(wire, times.map(|each| each.wire.as_str()));
        let help = help.unwrap_or_else(|| "name a property that is a time".to_owned());
        diagnostics.push(Diagnostic::error(message).at(value.span).help(help));
        return None;
    };
    let documents = |operators: [Operator; 2]| {
        let documented = property.documented.as_ref();
        documented.is_some_and(|documented| operators.iter().all(|operator| documented.contains(operator)))
    };
    let bounds = match () {
        () if documents([Operator::Ge, Operator::Le]) => Some(TimeBounds::Inclusive),
        () if documents([Operator::Gt, Operator::Lt]) => Some(TimeBounds::Exclusive),
        () => None,
    };
    Some(TimeProperty { wire: wire.to_owned(), bounds })
}

impl<'a, 'd> Reports<'a, 'd> {
    pub(super) fn new(
        index: &'a Index<'d>,
        structured_types: &'a [StructuredType],
        polymorphic_types: &'a [PolymorphicType],
        request_builders: &'a [RequestBuilder],
    ) -> Self {
        let mut operations = HashMap::new();
        for declared in index.operations() {
            for target in declared.targets() {
                operations.entry(target).or_insert(declared);
            }
        }
        let mut containers = HashMap::new();
        for schema in &index.document().schemas {
            let Some(container) = &schema.entity_container else { continue };
            let name = format!("{}.{}", schema.namespace.inner, container.name.inner);
            for set in &container.entity_sets {
                containers.entry(set.name.as_str()).or_insert_with(|| name.clone());
            }
        }
        Reports {
            index,
            structured_types: structured_types.iter().map(|type_| (&type_.name, type_)).collect(),
            polymorphic_types: polymorphic_types.iter().map(|type_| (&type_.base, type_)).collect(),
            request_builders,
            builders_by_name: request_builders.iter().map(|builder| (&builder.name, builder)).collect(),
            operations,
            containers,
        }
    }

    pub(super) fn resolve(&self, diagnostics: &mut Diagnostics) -> Vec<Report> {
        // What the module of the reports imports.
        let mut names = Scope::with(&["Report", "ReportFacts", "ReportInfo", "ReportVisitor"]);
        let mut reports = Vec::new();
        for builder in self.request_builders {
            match &builder.kind {
                RequestBuilderKind::EntitySet(segment) if builder.readable => {
                    let documentation = &builder.documentation;
                    let target = self.container_target(segment);
                    reports.extend(self.annotated(&target, diagnostics).and_then(|annotated| {
                        let facts = annotated.facts();
                        self.report("", segment, &builder.entity, facts, documentation, &mut names)
                    }));
                }
                RequestBuilderKind::Singleton(root) => {
                    for navigation in &builder.navigations {
                        reports.extend(self.collection(root, builder, navigation, &mut names, diagnostics));
                    }
                    for operation in &builder.operations {
                        reports.extend(self.function(root, operation, &mut names, diagnostics));
                    }
                }
                _ => {}
            }
        }
        reports
    }

    /// A collection that a root contains.
    fn collection(
        &self,
        root: &str,
        builder: &RequestBuilder,
        navigation: &Navigation,
        names: &mut Scope,
        diagnostics: &mut Diagnostics,
    ) -> Option<Report> {
        let collection = self.builders_by_name.get(&navigation.builder)?;
        if !collection.kind.is_collection() || !collection.readable {
            return None;
        }
        let lineage = self.index.lineage(&builder.entity.wire);
        let mut annotated = Annotated::Unannotated;
        for (owner, _) in lineage {
            match self.annotated(&format!("{}/{}", owner.as_str(), navigation.wire), diagnostics)? {
                Annotated::Unannotated => {}
                found => {
                    annotated = found;
                    break;
                }
            }
        }
        let facts = annotated.facts();
        self.report(root, &navigation.wire, &collection.entity, facts, &navigation.documentation, names)
    }

    /// A function for which an overlay has the arguments.
    fn function(
        &self,
        root: &str,
        operation: &Operation,
        names: &mut Scope,
        diagnostics: &mut Diagnostics,
    ) -> Option<Report> {
        if operation.kind != OperationKind::Function {
            return None;
        }
        let result = operation.result.as_ref().filter(|result| result.collection)?;
        let (Item::Structured(record) | Item::Polymorphic(record)) = &result.item else { return None };
        let declared = self.operations.get(&operation.declared)?;
        let mut record_of_facts = None;
        for target in declared.targets() {
            match self.annotated(&target, diagnostics)? {
                Annotated::Record(found) => record_of_facts = Some(found),
                Annotated::Unannotated => {}
            }
        }
        let annotation = record_of_facts?;
        let arguments = arguments(annotation, operation, diagnostics)?;
        let polymorphic = self.polymorphic_types.values().find(|each| each.name == *record);
        let entity = polymorphic.map_or(record, |each| &each.base);
        let facts = facts(annotation);
        let report = self.report(root, &operation.wire, entity, facts, &operation.documentation, names)?;
        Some(Report { arguments: Some(arguments), ..report })
    }

    fn report(
        &self,
        root: &str,
        wire: &str,
        entity: &TypeName,
        facts: ReportFacts,
        documentation: &crate::model::Documentation,
        names: &mut Scope,
    ) -> Option<Report> {
        let type_ = self.structured_types.get(entity)?;
        let polymorphic = self.polymorphic_types.get(entity);
        Some(Report {
            rust: names.unique(naming::type_name(wire)),
            wire: wire.to_owned(),
            root: root.to_owned(),
            arguments: None,
            record: polymorphic.map_or(entity, |polymorphic| &polymorphic.name).clone(),
            key: self.key(&entity.wire),
            time: type_.time.clone(),
            facts,
            documentation: documentation.clone(),
        })
    }

    fn key(&self, entity: &str) -> Vec<String> {
        let lineage = self.index.lineage(entity);
        let declared = lineage.iter().rev().filter_map(|(_, definition)| definition.structured());
        declared.flat_map(|type_| &type_.inner.key).map(|part| part.name.inner.clone()).collect()
    }

    /// What overlays state about an element; `None` if they exclude it.
    fn annotated(&self, target: &str, diagnostics: &mut Diagnostics) -> Option<Annotated<'_>> {
        let annotation = self.index.annotations(target).find(|each| each.term.as_str() == REPORT);
        let Some(value) = annotation.and_then(|annotation| annotation.value.as_ref()) else {
            return Some(Annotated::Unannotated);
        };
        match &value.inner {
            Expression::Record(record) => {
                check_kinds(record, diagnostics);
                Some(Annotated::Record(record))
            }
            Expression::Bool(false) => None,
            _ => Some(Annotated::Unannotated),
        }
    }

    fn container_target(&self, segment: &str) -> String {
        let container = self.containers.get(segment).map(String::as_str).unwrap_or_default();
        format!("{container}/{segment}")
    }
}

/// What overlays state about an element that may be a report.
enum Annotated<'d> {
    Unannotated,
    Record(&'d Record),
}

impl Annotated<'_> {
    fn facts(&self) -> ReportFacts {
        match self {
            Self::Unannotated => ReportFacts::default(),
            Self::Record(record) => facts(record),
        }
    }
}

/// The arguments of a function: `days=7`, with commas between them.
fn arguments(
    record: &Record,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<(String, String)>> {
    let required = operation.parameters.iter().filter(|parameter| !parameter.optional);
    let required: BTreeSet<&str> = required.map(|parameter| parameter.wire.as_str()).collect();
    let Some(value) = record.get("Arguments") else { return required.is_empty().then(Vec::new) };
    let text = value.as_string().unwrap_or_default();
    let pairs: Vec<_> = text.split(',').filter_map(|argument| argument.trim().split_once('=')).collect();
    let known = |name: &str| operation.parameters.iter().any(|parameter| parameter.wire == name);
    let given: BTreeSet<&str> = pairs.iter().map(|(name, _)| *name).collect();
    if !pairs.iter().all(|(name, _)| known(name)) || !required.is_subset(&given) {
        let names: Vec<_> =
            operation.parameters.iter().map(|parameter| format!("{}=...", parameter.wire)).collect();
        let message = format!("these are not the arguments of `{}`", operation.wire);
        let help = format!("write `String=\"{}\"`", names.join(","));
        diagnostics.push(Diagnostic::error(message).at(value.span).help(help));
        return None;
    }
    Some(pairs.into_iter().map(|(name, literal)| (name.to_owned(), literal.to_owned())).collect())
}

fn check_kinds(record: &Record, diagnostics: &mut Diagnostics) {
    if let (Some(property), None) = (record.get("KindProperty"), record.get("Kinds")) {
        let help = "add `<PropertyValue Property=\"Kinds\" String=\"...\"/>`";
        diagnostics.push(
            Diagnostic::error("a report has a kind property and no kinds").at(property.span).help(help),
        );
    }
}

fn facts(record: &Record) -> ReportFacts {
    let number = |name| match record.get(name).map(|value| &value.inner) {
        Some(Expression::Int(number)) => u32::try_from(*number).ok(),
        _ => None,
    };
    let text = |name| record.get(name).and_then(|value| value.as_string());
    let list = |name| {
        let words = text(name).unwrap_or_default().split(',').map(str::trim);
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    ReportFacts {
        default_page_size: number("DefaultPageSize"),
        max_page_size: number("MaxPageSize"),
        permissions: list("Permissions"),
        requires_premium: record.get("RequiresPremium").and_then(|value| value.as_bool()).unwrap_or(false),
        retention_days: number("RetentionDays"),
        retention_days_free: number("RetentionDaysFree"),
        kind_property: text("KindProperty").map(str::to_owned),
        kinds: list("Kinds"),
    }
}

//! The reports: from the metadata that the client's code is generated from.

use std::collections::BTreeMap;
use std::sync::Arc;

use msgraph_codegen::model::{
    Capabilities, Enumeration, Item, Model, Operation, OperationKind, Operator, Parameter, PolymorphicType,
    Primitive, Property, PropertyKind, Query, RequestBuilderKind, StructuredType, Type, Version,
};
use msgraph_codegen::source::Sources;
use msgraph_codegen::{VersionInput, resolve};

use crate::StartError;

const V1: &str = include_str!("generated/v1.0.csdl");
const BETA: &str = include_str!("generated/beta.csdl");
const V1_QUERIES: &str = include_str!("generated/queries.v1.0.csdl");
const BETA_QUERIES: &str = include_str!("generated/queries.beta.csdl");

/// One version of the service.
#[derive(Debug)]
pub(crate) struct Schema {
    /// The first segment of its paths: `v1.0`.
    pub(crate) version: String,
    /// Its metadata document.
    pub(crate) metadata: &'static str,
    /// The segment of its root: `auditLogs`.
    pub(crate) root: String,
    pub(crate) structured_types: BTreeMap<String, StructuredType>,
    pub(crate) polymorphic_types: BTreeMap<String, PolymorphicType>,
    pub(crate) enumerations: BTreeMap<String, Enumeration>,
    pub(crate) reports: Vec<Arc<Report>>,
}

/// A collection of records below the root, or a function that returns records.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    /// Its segment: `signIns`.
    pub(crate) name: String,
    /// The qualified name of its records' type.
    pub(crate) entity: String,
    /// The key property.
    pub(crate) key: String,
    /// The time of the event: the property that the service sorts by.
    pub(crate) time: Option<String>,
    pub(crate) capabilities: Capabilities,
    /// Actions bound to the collection.
    pub(crate) actions: Vec<Operation>,
    /// The parameters of a function.
    pub(crate) parameters: Option<Vec<Parameter>>,
}

impl Schema {
    /// Both versions.
    ///
    /// # Errors
    ///
    /// The built-in metadata is invalid.
    pub(crate) fn load() -> Result<Vec<Arc<Schema>>, StartError> {
        let mut sources = Sources::default();
        let mut input = |wire: &str, module: &str, metadata, queries, external: &[&str]| VersionInput {
            version: Version { wire: wire.into(), module: module.into() },
            metadata: sources.add(format!("{wire}.csdl"), metadata).into(),
            clouds: Vec::new(),
            overlays: vec![sources.add(format!("queries.{wire}.csdl"), queries)],
            external: external.iter().map(ToString::to_string).collect(),
            polymorphic: Vec::new(),
        };
        let inputs = [
            input("v1.0", "v1", V1, V1_QUERIES, &[]),
            input("beta", "beta", BETA, BETA_QUERIES, &["microsoft.graph.application"]),
        ];
        let models = resolve(&sources, &inputs)
            .map_err(|diagnostics| StartError::Metadata(format!("{diagnostics:?}")))?;
        let schemas = models.into_iter().zip([V1, BETA]).filter_map(|(model, text)| Schema::of(model, text));
        Ok(schemas.map(Arc::new).collect())
    }

    fn of(model: Model, metadata: &'static str) -> Option<Self> {
        let builder = model
            .request_builders
            .iter()
            .find(|builder| matches!(builder.kind, RequestBuilderKind::Singleton(_)))?;
        let RequestBuilderKind::Singleton(root) = &builder.kind else { return None };
        let collections = builder.navigations.iter().filter_map(|navigation| {
            let target = model.request_builders.iter().find(|builder| builder.name == navigation.builder)?;
            let mut report = Report::of(&model, &navigation.wire, &target.entity.wire)?;
            if let Some(key) = target.key.first() {
                report.key.clone_from(&key.wire);
            }
            let operations = target.operations.iter();
            report.actions =
                operations.filter(|operation| operation.kind != OperationKind::Function).cloned().collect();
            Some(report)
        });
        let functions =
            builder.operations.iter().filter_map(|operation| match &operation.result.as_ref()?.item {
                Item::Structured(name) | Item::Polymorphic(name)
                    if operation.kind == OperationKind::Function =>
                {
                    let mut report = Report::of(&model, &operation.wire, &name.wire)?;
                    report.parameters = Some(operation.parameters.clone());
                    Some(report)
                }
                _ => None,
            });
        let reports = collections.chain(functions).map(Arc::new).collect();
        Some(Schema {
            version: model.version.wire.clone(),
            metadata,
            root: root.clone(),
            reports,
            structured_types: model
                .structured_types
                .into_iter()
                .map(|item| (item.name.wire.clone(), item))
                .collect(),
            polymorphic_types: model
                .polymorphic_types
                .into_iter()
                .map(|item| (item.base.wire.clone(), item))
                .collect(),
            enumerations: model.enumerations.into_iter().map(|item| (item.name.wire.clone(), item)).collect(),
        })
    }

    /// A report by its name, in any case.
    pub(crate) fn report(&self, name: &str) -> Option<&Arc<Report>> {
        let name = name.strip_prefix("microsoft.graph.").unwrap_or(name);
        self.reports.iter().find(|report| report.name.eq_ignore_ascii_case(name))
    }

    /// A property by its name, in any case: the name of the metadata, and the type. Navigation properties do not count.
    pub(crate) fn property(&self, owner: &str, name: &str) -> Option<(String, ValueType)> {
        let structural = |property: &&Property| property.kind == PropertyKind::Structural;
        let mut properties = self.structured_types.get(owner)?.properties.iter().filter(structural);
        let exact = properties.clone().find(|property| property.wire == name);
        let property =
            exact.or_else(|| properties.find(|property| property.wire.eq_ignore_ascii_case(name)))?;
        Some((property.wire.clone(), ValueType::of(&property.type_)))
    }

    /// The qualified name of a structured type, given in any case.
    pub(crate) fn structure_named(&self, name: &str) -> Option<&str> {
        self.structured_types.keys().find(|known| known.eq_ignore_ascii_case(name)).map(String::as_str)
    }

    /// Whether the service documents an operator for the path.
    pub(crate) fn documents(&self, entity: &str, path: &str, operator: Operator) -> bool {
        let queries = self.structured_types.get(entity).map(|structured| structured.queries.as_slice());
        queries.unwrap_or_default().iter().any(|query| {
            full_path(query) == path
                && query.operators.as_ref().is_some_and(|set| set.operators.contains(&operator))
        })
    }

    pub(crate) fn enumeration(&self, name: &str) -> Option<&Enumeration> {
        self.enumerations.get(name)
    }
}

/// The type of a value, as far as filters care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ValueType {
    Boolean,
    Number,
    Time,
    /// Strings, GUIDs, dates, durations: what JSON has as text.
    Text,
    Enumeration(String),
    /// By its qualified name.
    Structured(String),
    Collection(Box<ValueType>),
    Any,
}

impl ValueType {
    fn of(type_: &Type) -> Self {
        let element = match &type_.item {
            Item::Primitive(Primitive::Boolean) => Self::Boolean,
            Item::Primitive(Primitive::DateTimeOffset) => Self::Time,
            Item::Primitive(Primitive::Untyped) | Item::External(_) => Self::Any,
            Item::Primitive(
                Primitive::Text
                | Primitive::Guid
                | Primitive::Date
                | Primitive::TimeOfDay
                | Primitive::Duration
                | Primitive::Binary,
            ) => Self::Text,
            Item::Primitive(_) => Self::Number,
            Item::Enumeration(name) | Item::Flags(name) => Self::Enumeration(name.wire.clone()),
            Item::Structured(name) | Item::Polymorphic(name) => Self::Structured(name.wire.clone()),
        };
        if type_.collection { Self::Collection(Box::new(element)) } else { element }
    }

    /// The type of the elements, or the type itself if it is not a collection.
    pub(crate) fn element(&self) -> &ValueType {
        match self {
            Self::Collection(element) => element,
            single => single,
        }
    }

    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Self::Collection(_))
    }

    pub(crate) fn is_enumeration(&self) -> bool {
        matches!(self.element(), Self::Enumeration(_))
    }

    /// Whether a value of the other type can be compared with one of this type.
    pub(crate) fn accepts(&self, other: &ValueType) -> bool {
        match self {
            Self::Any => true,
            Self::Enumeration(_) => *other == Self::Text,
            own => own == other,
        }
    }

    /// The name of the type, for messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Boolean => "Edm.Boolean".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Time => "Edm.DateTimeOffset".to_owned(),
            Self::Text => "Edm.String".to_owned(),
            Self::Enumeration(name) | Self::Structured(name) => name.clone(),
            Self::Collection(element) => format!("Collection({})", element.name()),
            Self::Any => "Edm.Untyped".to_owned(),
        }
    }
}

impl Report {
    fn of(model: &Model, name: &str, entity: &str) -> Option<Self> {
        let structured = model.structured_types.iter().find(|structured| structured.name.wire == entity)?;
        let mut sortable = structured.queries.iter().filter(|query| {
            query.operators.as_ref().is_some_and(|set| set.operators.contains(&Operator::OrderBy))
        });
        Some(Report {
            name: name.to_owned(),
            entity: entity.to_owned(),
            key: "id".to_owned(),
            time: sortable.next().map(full_path),
            capabilities: structured.capabilities,
            actions: Vec::new(),
            parameters: None,
        })
    }

    /// The type without its namespace: `signIn`.
    pub(crate) fn short_entity(&self) -> &str {
        self.entity.rsplit('.').next().unwrap_or(&self.entity)
    }
}

fn full_path(query: &Query) -> String {
    match &query.collection {
        Some(collection) if query.path.is_empty() => collection.clone(),
        Some(collection) => format!("{collection}/{}", query.path),
        None => query.path.clone(),
    }
}

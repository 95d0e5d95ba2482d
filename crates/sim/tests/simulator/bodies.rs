//! Every body is as the metadata declares it.

use std::collections::{BTreeMap, HashSet};

use crate::http::pull;
use msgraph_codegen::model::{Item, Model, Primitive, PropertyKind, Type, Version};
use msgraph_codegen::source::Sources;
use msgraph_codegen::{VersionInput, resolve};
use msgraph_sim::Simulator;
use serde_json::Value;

fn model(version: &str, module: &str, text: &str) -> Model {
    let mut sources = Sources::default();
    let input = VersionInput {
        version: Version { wire: version.to_owned(), module: module.to_owned() },
        metadata: sources.add("metadata.csdl", text).into(),
        clouds: Vec::new(),
        overlays: Vec::new(),
        external: vec!["microsoft.graph.application".to_owned()],
        polymorphic: Vec::new(),
    };
    resolve(&sources, &[input]).unwrap().remove(0)
}

struct Walk<'a> {
    model: &'a Model,
    problems: Vec<String>,
    /// Properties that had a value at least once.
    seen: HashSet<String>,
}

impl Walk<'_> {
    fn structure(&mut self, name: &str, value: &Value, path: &str) {
        let Some(object) = value.as_object() else {
            return self.problems.push(format!("{path}: no object of {name}: {value}"));
        };
        let tag = object.get("@odata.type").and_then(Value::as_str);
        let name = tag.map_or(name, |tag| tag.trim_start_matches('#'));
        let Some(structure) =
            self.model.structured_types.iter().find(|structure| structure.name.wire == name)
        else {
            return self.problems.push(format!("{path}: no type {name}"));
        };
        let properties: BTreeMap<_, _> =
            structure.properties.iter().map(|property| (property.wire.as_str(), property)).collect();
        for (member, value) in object.iter().filter(|(member, _)| !member.starts_with("@odata.")) {
            let Some(property) = properties.get(member.as_str()) else {
                if !structure.is_open {
                    self.problems.push(format!("{path}/{member}: not declared"));
                }
                continue;
            };
            let path = format!("{path}/{member}");
            if value.is_null() {
                if !property.nullable {
                    self.problems.push(format!("{path}: null"));
                }
                continue;
            }
            self.seen.insert(path.clone());
            self.value(&property.type_, value, &path);
        }
        for property in
            structure.properties.iter().filter(|property| property.kind == PropertyKind::Structural)
        {
            if !object.contains_key(&property.wire) {
                self.problems.push(format!("{path}/{}: missing", property.wire));
            }
        }
    }

    fn value(&mut self, type_: &Type, value: &Value, path: &str) {
        if !type_.collection {
            return self.item(&type_.item, value, path);
        }
        match value.as_array() {
            Some(elements) => elements.iter().for_each(|element| self.item(&type_.item, element, path)),
            None => self.problems.push(format!("{path}: no array: {value}")),
        }
    }

    fn item(&mut self, item: &Item, value: &Value, path: &str) {
        let fits = match item {
            Item::Structured(name) | Item::Polymorphic(name) => {
                return self.structure(&name.wire, value, path);
            }
            Item::Enumeration(name) | Item::Flags(name) => {
                let enumeration = self.model.enumerations.iter().find(|found| found.name == *name).unwrap();
                let known = |text: &str| enumeration.members.iter().any(|member| member.wire == text);
                value.as_str().is_some_and(|text| text.split(',').all(known))
            }
            Item::Primitive(Primitive::Boolean) => value.is_boolean(),
            Item::Primitive(Primitive::DateTimeOffset) => {
                value.as_str().is_some_and(|text| text.parse::<jiff::Timestamp>().is_ok())
            }
            Item::Primitive(Primitive::Text | Primitive::Guid) => value.is_string(),
            Item::Primitive(Primitive::Int32) => {
                value.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
            }
            Item::Primitive(Primitive::Int64) => value.is_i64(),
            Item::Primitive(Primitive::Single | Primitive::Double | Primitive::Decimal) => value.is_number(),
            Item::Primitive(_) | Item::External(_) => true,
        };
        if !fits {
            self.problems.push(format!("{path}: {value} is no {item:?}"));
        }
    }
}

#[tokio::test]
async fn all_bodies_are_as_the_metadata_declares() {
    let simulator = Simulator::builder().seed(7).records(400).start().await.unwrap();
    let versions = [
        model("v1.0", "v1", include_str!("../../../../metadata/v1.0.csdl")),
        model("beta", "beta", include_str!("../../../../metadata/beta.csdl")),
    ];
    for model in &versions {
        let root = &model.request_builders[0];
        let collections = root.navigations.iter().map(|navigation| {
            let place = model.request_builders.iter().find(|place| place.name == navigation.builder).unwrap();
            (navigation.wire.clone(), place.entity.wire.clone())
        });
        let functions = root.operations.iter().map(|operation| {
            let result = operation.result.as_ref().unwrap().wire.trim_start_matches("Collection(");
            let path = format!("{}(aggregationWindow='d1')", operation.wire);
            (path, result.trim_end_matches(')').to_owned())
        });
        let mut places: Vec<_> = collections.chain(functions).collect();
        assert!(places.len() >= 3);
        if model.version.wire == "beta" {
            let others = ["nonInteractiveUser", "servicePrincipal", "managedIdentity"].map(|kind| {
                (
                    format!("signIns?$filter=signInEventTypes/any(t:t+eq+'{kind}')"),
                    "microsoft.graph.signIn".to_owned(),
                )
            });
            places.extend(others);
        }
        for (path, entity) in places {
            let records = pull(&simulator, &format!("/{}/auditLogs/{path}", model.version.wire)).await;
            assert!(!records.is_empty(), "{path}");
            let mut walk = Walk { model, problems: Vec::new(), seen: HashSet::new() };
            records.iter().for_each(|record| walk.structure(&entity, record, ""));
            assert!(walk.problems.is_empty(), "{path}: {:#?}", &walk.problems[..walk.problems.len().min(10)]);
            assert!(walk.seen.len() > 2, "{path}");
        }
    }
}

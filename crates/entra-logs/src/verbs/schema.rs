//! `schema`: what the records of a report have, and the JSON Schemas.

use std::collections::BTreeMap;

use msgraph_auditlogs::{beta, v1};
use msgraph_auditlogs_collect::Report;
use msgraph_auditlogs_models::schema::{Primitive, Property, PropertyKind, PropertyType, StructuredType};
use serde_json::{Map, Value, json};

use crate::cli::Schema;
use crate::console::{Table, write_out};
use crate::failure::{COMPLETE, Failure};
use crate::{config, scope};

pub(super) fn run(arguments: &Schema) -> Result<u8, Failure> {
    let text = match arguments.of.as_deref() {
        None => list(),
        Some("config") => pretty(&config::schema())?,
        Some(name) => {
            let report = scope::report(name)?;
            let type_ = record_type(report).ok_or_else(|| {
                Failure::usage(format!(
                    "{report} has no description; `entra-logs schema` lists those that have one"
                ))
            })?;
            if arguments.json { pretty(&json_schema(report, type_))? } else { describe(report, type_) }
        }
    };
    write_out(text.as_bytes())?;
    Ok(COMPLETE)
}

fn pretty(value: &Value) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n")
        .map_err(|error| Failure::usage(format!("the schema cannot be written: {error}")))
}

/// The type of the records of a report.
fn record_type(report: Report) -> Option<&'static StructuredType> {
    Some(match (report.version(), report.name()) {
        ("beta", "signIns") => beta::models::SignIn::SCHEMA,
        ("beta", "directoryAudits") => beta::models::DirectoryAudit::SCHEMA,
        ("beta", "provisioning") => beta::models::ProvisioningObjectSummary::SCHEMA,
        ("beta", "customSecurityAttributeAudits") => beta::models::CustomSecurityAttributeAudit::SCHEMA,
        ("beta", "signUps") => beta::models::SelfServiceSignUp::SCHEMA,
        ("beta", "auditActivityTypes") => beta::models::AuditActivityType::SCHEMA,
        ("beta", "signInEventsSummary") => beta::models::SignInEventsActivity::SCHEMA,
        ("beta", "signInEventsAppSummary") => beta::models::SignInEventsAppActivity::SCHEMA,
        ("beta", name) if name.starts_with("getSummarized") => beta::models::SummarizedSignIn::SCHEMA,
        ("v1.0", "signIns") => v1::models::SignIn::SCHEMA,
        ("v1.0", "directoryAudits") => v1::models::DirectoryAudit::SCHEMA,
        ("v1.0", "provisioning") => v1::models::ProvisioningObjectSummary::SCHEMA,
        _ => return None,
    })
}

fn list() -> String {
    let mut table = Table::new(["report", "time", "key", "kinds"], &[]);
    for report in Report::all() {
        let kinds: Vec<&str> = report.kinds().collect();
        table.row([
            report.to_string(),
            report.time_property().unwrap_or("(snapshot)").to_owned(),
            report.key().to_owned(),
            kinds.join(", "),
        ]);
    }
    table.text("")
        + "\nentra-logs schema signIns         the properties of a record\nentra-logs schema signIns --json  the same as a JSON Schema\n"
}

/// The properties of a type and of its base types, the base types first.
fn properties(type_: &'static StructuredType) -> Vec<&'static Property> {
    let mut all = type_.base().map(properties).unwrap_or_default();
    all.extend(type_.properties());
    all
}

fn describe(report: Report, type_: &'static StructuredType) -> String {
    let mut table = Table::new(["property", "type"], &[]);
    rows(&mut table, type_, "", &mut vec![type_.name()]);
    format!("{report}: {}\n{}", type_.name(), table.text("  "))
}

fn rows(table: &mut Table, type_: &'static StructuredType, prefix: &str, within: &mut Vec<&'static str>) {
    for property in properties(type_) {
        if property.kind() == PropertyKind::Navigation {
            continue;
        }
        let marks = match (property.is_collection(), prefix.is_empty()) {
            (true, _) => "[]",
            (false, _) => "",
        };
        let path = format!("{prefix}{}{marks}", property.name());
        table.row([path.clone(), property.type_name()]);
        if let PropertyType::Structured(inner) = property.type_()
            && !within.contains(&inner.name())
        {
            within.push(inner.name());
            rows(table, inner, &format!("{path}."), within);
            within.pop();
        }
    }
}

/// A JSON Schema of the records. Everything may be missing or of a later version: services add members.
fn json_schema(report: Report, type_: &'static StructuredType) -> Value {
    let mut definitions = BTreeMap::new();
    define(type_, &mut definitions);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("A record of {report}"),
        "$ref": reference(type_),
        "$defs": definitions,
    })
}

fn reference(type_: &StructuredType) -> String {
    format!("#/$defs/{}", type_.name())
}

fn define(type_: &'static StructuredType, definitions: &mut BTreeMap<&'static str, Value>) {
    if definitions.contains_key(type_.name()) {
        return;
    }
    definitions.insert(type_.name(), Value::Null);
    let mut members = Map::new();
    for property in properties(type_) {
        if property.kind() == PropertyKind::Navigation {
            continue;
        }
        let mut value = match property.type_() {
            PropertyType::Primitive(primitive) => primitive_schema(primitive),
            // The service sends members that its metadata does not have yet.
            PropertyType::Enum(type_) => {
                let names: Vec<&str> = type_.members().iter().map(|member| member.name()).collect();
                json!({"type": "string", "description": type_.name(), "examples": names})
            }
            PropertyType::Structured(inner) => {
                define(inner, definitions);
                for derived in inner.derived_types() {
                    define(derived, definitions);
                }
                json!({"$ref": reference(inner)})
            }
            _ => json!({}),
        };
        if property.is_collection() {
            value = json!({"type": "array", "items": value});
        }
        if property.is_nullable() {
            value = json!({"anyOf": [value, {"type": "null"}]});
        }
        members.insert(property.name().to_owned(), value);
    }
    definitions.insert(type_.name(), json!({"type": "object", "properties": members}));
}

fn primitive_schema(primitive: Primitive) -> Value {
    if let Some((least, most)) = primitive.integer_range() {
        return json!({"type": "integer", "minimum": least, "maximum": most});
    }
    match primitive {
        Primitive::Boolean => json!({"type": "boolean"}),
        Primitive::DateTimeOffset => json!({"type": "string", "format": "date-time"}),
        Primitive::Date => json!({"type": "string", "format": "date"}),
        Primitive::Duration => json!({"type": "string", "format": "duration"}),
        Primitive::Guid => json!({"type": "string"}),
        primitive if primitive.is_text() => json!({"type": "string"}),
        // Some numbers come as text: INF, NaN.
        primitive if primitive.is_float() => json!({"type": ["number", "string"]}),
        _ => json!({}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_has_a_description_whose_references_resolve() {
        for report in Report::all() {
            let type_ = record_type(report).unwrap_or_else(|| panic!("{report}"));
            assert!(describe(report, type_).contains(report.key()), "{report}");
            let schema = json_schema(report, type_);
            let text = schema.to_string();
            for reference in text.split("\"#/$defs/").skip(1) {
                let name = reference.split('"').next().unwrap();
                assert!(schema["$defs"][name].is_object(), "{report}: {name}");
            }
            if let Some(time) = report.time_property() {
                assert!(schema["$defs"][type_.name()]["properties"][time].is_object(), "{report}: {time}");
            }
        }
    }
}

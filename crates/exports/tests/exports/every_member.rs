//! A record with every declared member, written in each form, is read as the same record.

use msgraph_auditlogs_exports::beta::{
    CustomSecurityAttributeAudit, DirectoryAudit, ProvisioningObjectSummary, SignIn,
};
use msgraph_auditlogs_exports::schema::{
    Described, EnumType, Primitive, Property, PropertyKind, PropertyType, StructuredType,
};
use msgraph_auditlogs_models::Model;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::support::one;

/// How a form writes what it writes in its own way.
struct Writer {
    name: fn(&str) -> String,
    flags: fn(&EnumType) -> Value,
    member: fn(&EnumType) -> Value,
    time: &'static str,
    scalar: fn(Value) -> Value,
    /// Values of the outermost members that are objects or arrays.
    nested: fn(Value) -> Value,
    extra: fn(&mut Map<String, Value>),
}

/// The members that the samples have.
fn members(type_: &EnumType) -> Vec<(&'static str, i64)> {
    let known =
        type_.members().iter().filter(|member| member.name() != "unknownFutureValue" && member.value() != 0);
    let single = known.filter(|member| member.value().count_ones() == 1 || !type_.is_flags());
    single.take(if type_.is_flags() { 2 } else { 1 }).map(|member| (member.name(), member.value())).collect()
}

fn names(type_: &EnumType) -> Value {
    members(type_).iter().map(|(name, _)| *name).collect::<Vec<_>>().join(",").into()
}

fn number(type_: &EnumType) -> Value {
    members(type_).iter().map(|(_, value)| value).sum::<i64>().into()
}

fn object(type_: &StructuredType, writer: &Writer, depth: usize) -> Value {
    let mut object = Map::new();
    for property in type_.properties().iter().filter(|property| property.kind() == PropertyKind::Structural) {
        // The abstract base of the older status, which `provisioningStatusInfo` replaces.
        if depth == 0 || property.name() == "statusInfo" {
            continue;
        }
        let one = value(property, writer, depth);
        let value = if property.is_collection() { Value::Array(vec![one.clone(), one]) } else { one };
        object.insert((writer.name)(property.name()), value);
    }
    (writer.extra)(&mut object);
    Value::Object(object)
}

fn value(property: &Property, writer: &Writer, depth: usize) -> Value {
    match property.type_() {
        PropertyType::Structured(type_) => object(type_, writer, depth - 1),
        PropertyType::Enum(type_) if type_.is_flags() => (writer.flags)(type_),
        PropertyType::Enum(type_) => (writer.member)(type_),
        PropertyType::Primitive(primitive) => match primitive {
            Primitive::DateTimeOffset => writer.time.into(),
            Primitive::Boolean => (writer.scalar)(true.into()),
            primitive if primitive.integer_range().is_some() => (writer.scalar)(7.into()),
            primitive if primitive.is_float() => (writer.scalar)(json!(1.5)),
            _ => format!("a {} of its own", property.name()).into(),
        },
        _ => json!({"any": "thing"}),
    }
}

const DEPTH: usize = 4;

const GRAPH: Writer = Writer {
    name: str::to_owned,
    flags: names,
    member: names,
    time: "2026-11-26T10:00:00.123Z",
    scalar: |value| value,
    nested: |value| value,
    extra: |_| {},
};

/// Names start with a capital letter.
fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn as_text(value: Value) -> Value {
    value.to_string().into()
}

fn assert_same<T>(form: &str, text: &str)
where
    T: Model + Described + Serialize + DeserializeOwned,
{
    let original = object(T::SCHEMA, &GRAPH, DEPTH).to_string();
    let expected: T = serde_json::from_str(&original).unwrap();
    let exported = one(text);
    let report = exported.report.unwrap_or_else(|| panic!("no report: {form}"));
    assert_eq!(report.schema().name(), T::TYPE, "{form}");
    assert_eq!(exported.raw, text, "{form}");
    let mut found = exported.record::<T>().unwrap().into_inner();
    // What the form adds.
    found.undeclared_mut().clear();
    let (found, expected) = (serde_json::to_value(&found).unwrap(), serde_json::to_value(&expected).unwrap());
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(found.get(name), Some(value), "{form} of {}: {name}", T::TYPE);
    }
    assert_eq!(found, expected, "{form} of {}", T::TYPE);
}

#[test]
fn diagnostic_settings() {
    let writer = Writer { flags: number, time: "2026-11-26T10:00:00.123+00:00", ..GRAPH };
    let envelope = |category: &str, properties: Value| {
        json!({"time": "2026-11-26T10:02:00Z", "resourceId": "/tenants/7f1c/providers/Microsoft.aadiam",
            "operationName": "x", "category": category, "tenantId": "7f1c", "resultType": "0", "durationMs": 0,
            "correlationId": "c", "Level": 4, "properties": properties})
        .to_string()
    };
    assert_same::<SignIn>("envelope", &envelope("SignInLogs", object(SignIn::SCHEMA, &writer, DEPTH)));
    assert_same::<SignIn>("ADFS", &envelope("ADFSSignInLogs", object(SignIn::SCHEMA, &writer, DEPTH)));
    assert_same::<DirectoryAudit>(
        "envelope",
        &envelope("AuditLogs", object(DirectoryAudit::SCHEMA, &writer, DEPTH)),
    );
    let audit = object(CustomSecurityAttributeAudit::SCHEMA, &writer, DEPTH);
    assert_same::<CustomSecurityAttributeAudit>(
        "envelope",
        &envelope("CustomSecurityAttributeAuditLogs", audit),
    );
    let numbers = Writer { member: number, ..writer };
    let summary = object(ProvisioningObjectSummary::SCHEMA, &numbers, DEPTH);
    assert_same::<ProvisioningObjectSummary>("envelope", &envelope("ProvisioningLogs", summary));
}

#[test]
fn properties_of_an_envelope_as_text() {
    let properties = object(SignIn::SCHEMA, &GRAPH, DEPTH).to_string();
    assert_same::<SignIn>("text", &json!({"category": "SignInLogs", "properties": properties}).to_string());
}

/// A row of a table: nested values as the table has them, and the columns of every table.
fn row(type_: &StructuredType, table: &str, writer: &Writer) -> String {
    let mut row = Map::new();
    for (name, value) in object(type_, writer, DEPTH).as_object().unwrap() {
        let column = match (type_.name(), name.as_str()) {
            ("microsoft.graph.signIn", "resourceId") => "ResourceIdentity".to_owned(),
            ("microsoft.graph.signIn", "location") => "LocationDetails".to_owned(),
            ("microsoft.graph.signIn", "appliedConditionalAccessPolicies") => {
                "ConditionalAccessPolicies".to_owned()
            }
            ("microsoft.graph.signIn", "ipAddress") => "IPAddress".to_owned(),
            ("microsoft.graph.provisioningObjectSummary", "tenantId") => "AADTenantId".to_owned(),
            ("microsoft.graph.directoryAudit", "operationType") => "AADOperationType".to_owned(),
            (_, name) => pascal(name),
        };
        let value = if value.is_object() || value.is_array() {
            (writer.nested)(value.clone())
        } else {
            value.clone()
        };
        row.insert(column, value);
    }
    for (name, value) in [
        ("TimeGenerated", "2026-11-26T10:02:00Z"),
        ("Type", table),
        ("TenantId", "workspace"),
        ("ResourceId", "/tenants/7f1c/providers/Microsoft.aadiam"),
        ("OperationName", "x"),
        ("Level", "4"),
        ("Identity", "Kim"),
        ("ResultType", "0"),
    ] {
        row.insert(name.to_owned(), value.into());
    }
    Value::Object(row).to_string()
}

#[test]
fn log_analytics() {
    let json = Writer { flags: number, ..GRAPH };
    let text = Writer { flags: number, scalar: as_text, nested: as_text, ..GRAPH };
    for (name, writer) in [("row", &json), ("row of texts", &text)] {
        assert_same::<SignIn>(name, &row(SignIn::SCHEMA, "SigninLogs", writer));
        assert_same::<SignIn>(name, &row(SignIn::SCHEMA, "AADNonInteractiveUserSignInLogs", writer));
        assert_same::<DirectoryAudit>(name, &row(DirectoryAudit::SCHEMA, "AuditLogs", writer));
        assert_same::<ProvisioningObjectSummary>(
            name,
            &row(ProvisioningObjectSummary::SCHEMA, "AADProvisioningLogs", writer),
        );
    }
}

#[test]
fn power_shell() {
    let additional = |object: &mut Map<String, Value>| {
        object.insert("AdditionalProperties".to_owned(), json!({}));
    };
    let writer = Writer { name: pascal, time: "/Date(1795687200123)/", extra: additional, ..GRAPH };
    assert_same::<SignIn>("PowerShell", &object(SignIn::SCHEMA, &writer, DEPTH).to_string());
    assert_same::<DirectoryAudit>("PowerShell", &object(DirectoryAudit::SCHEMA, &writer, DEPTH).to_string());
    let summary = object(ProvisioningObjectSummary::SCHEMA, &writer, DEPTH).to_string();
    assert_same::<ProvisioningObjectSummary>("PowerShell", &summary);
}

//! What an object is: by the names of its members, and by what kind of values they have.

use std::borrow::Cow;
use std::collections::HashMap;

use msgraph_auditlogs_models::schema::{Property, PropertyType};

use crate::foreign;
use crate::form::Form;
use crate::report::{self, Report, SignInKind};
use crate::scan::{Found, Member};

/// What a record is.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    pub(crate) form: Form,
    pub(crate) report: Option<Report>,
    pub(crate) kind: Option<SignInKind>,
    pub(crate) tenant: Option<String>,
}

/// What the names of members alone show.
#[derive(Clone, Debug)]
enum Shape {
    Record(Form, Option<Report>),
    /// Not a record, and why.
    Foreign(String),
}

/// Finds out what objects are; objects with the same members are examined once.
#[derive(Debug)]
pub(crate) struct Classifier {
    /// By the names and the kinds of values of their members.
    shapes: HashMap<Box<[u8]>, Shape>,
    /// The signature of the last object.
    signature: Vec<u8>,
    last: Option<Shape>,
    /// What the user configured.
    pub(crate) form: Option<Form>,
    pub(crate) report: Option<Report>,
}

/// How many shapes are kept in mind.
const SHAPES: usize = 4096;

impl Classifier {
    pub(crate) fn new() -> Self {
        Self { shapes: HashMap::new(), signature: Vec::new(), last: None, form: None, report: None }
    }

    /// Returns what was found, or what it is instead of a record.
    pub(crate) fn classify(&mut self, found: &Found) -> Result<Class, String> {
        let row;
        let object = match &found.container.columns {
            Some(columns) => {
                row = Members::of_row(&found.raw, columns);
                &row
            }
            None => &Members::Object { raw: &found.raw, members: &found.members },
        };
        let hint = self.report;
        let shape = self.shape(object);
        let of_context = found.container.context.as_deref().and_then(report_of_context);
        match shape {
            Shape::Foreign(message) => Err(message),
            Shape::Record(Form::DiagnosticSettings, _) => diagnostic(object, hint),
            Shape::Record(Form::LogAnalytics, report) => Ok(log_analytics(object, hint.or(report))),
            Shape::Record(form, report) => {
                let report = hint.or(of_context).or(report);
                let kind = if report == Some(Report::SignIns) { kind(object) } else { None };
                let tenant =
                    (report == Some(Report::Provisioning)).then(|| object.text("tenantId")).flatten();
                Ok(Class { form, report, kind, tenant })
            }
        }
    }

    fn shape(&mut self, object: &Members<'_>) -> Shape {
        // Most objects have the members of the one before.
        let previous = self.last.take().filter(|_| object.has_signature(&self.signature));
        let shape = previous.unwrap_or_else(|| {
            self.signature.clear();
            object.written().for_each(|(name, value)| {
                self.signature.extend_from_slice(name.as_bytes());
                self.signature.push(separator(value));
            });
            if let Some(known) = self.shapes.get(self.signature.as_slice()) {
                return known.clone();
            }
            if self.shapes.len() >= SHAPES {
                self.shapes.clear();
            }
            let shape = shape(object, self.form);
            self.shapes.insert(self.signature.as_slice().into(), shape.clone());
            shape
        });
        self.last = Some(shape.clone());
        shape
    }
}

/// What ends a name in a signature: a byte that UTF-8 does not have, by the kind of the value.
fn separator(value: &str) -> u8 {
    match value.as_bytes().first() {
        Some(b'{') => 0xf8,
        Some(b'[') => 0xf9,
        Some(b'"') => 0xfa,
        Some(b't' | b'f') => 0xfb,
        Some(b'n') => 0xfc,
        Some(_) => 0xfd,
        None => 0xfe,
    }
}

/// The members of an object, or of a row by its columns: name and JSON text.
enum Members<'r> {
    Object { raw: &'r str, members: &'r [Member] },
    Row { columns: &'r [String], values: Vec<&'r serde_json::value::RawValue> },
}

impl<'r> Members<'r> {
    fn of_row(raw: &'r str, columns: &'r [String]) -> Self {
        Self::Row { columns, values: serde_json::from_str(raw).unwrap_or_default() }
    }

    fn len(&self) -> usize {
        match self {
            Self::Object { members, .. } => members.len(),
            Self::Row { columns, values } => columns.len().min(values.len()),
        }
    }

    /// The names as they are written, each with its value.
    fn written(&self) -> impl Iterator<Item = (&'r str, &'r str)> {
        (0..self.len()).filter_map(|index| match self {
            Self::Object { raw, members } => {
                let member = members.get(index)?;
                Some((raw.get(member.name.clone())?, raw.get(member.value.clone())?))
            }
            Self::Row { columns, values } => Some((columns.get(index)?.as_str(), values.get(index)?.get())),
        })
    }

    fn iter(&self) -> impl Iterator<Item = (Cow<'r, str>, &'r str)> {
        let name: fn(&'r str) -> Cow<'r, str> = match self {
            Self::Object { .. } => plain,
            Self::Row { .. } => Cow::Borrowed,
        };
        self.written().map(move |(written, value)| (name(written), value))
    }

    /// Whether the members have these names and kinds of values, in this order.
    fn has_signature(&self, signature: &[u8]) -> bool {
        let mut rest = signature;
        let same = self.written().all(|(name, value)| {
            let after = rest.strip_prefix(name.as_bytes()).and_then(<[u8]>::split_first);
            after.is_some_and(|(end, after)| {
                rest = after;
                *end == separator(value)
            })
        });
        same && rest.is_empty()
    }

    /// The JSON text of a member, by name in any letter case.
    fn get(&self, name: &str) -> Option<&'r str> {
        self.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str::<String>(self.get(name)?).ok().filter(|text| !text.is_empty())
    }
}

/// The text of a name in quotes.
fn plain(name: &str) -> Cow<'_, str> {
    let plain = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')).unwrap_or_default();
    if plain.contains('\\') {
        Cow::Owned(serde_json::from_str(name).unwrap_or_else(|_| plain.to_owned()))
    } else {
        Cow::Borrowed(plain)
    }
}

fn shape(object: &Members<'_>, wanted: Option<Form>) -> Shape {
    if object.has("properties") && (object.has("category") || wanted == Some(Form::DiagnosticSettings)) {
        return Shape::Record(Form::DiagnosticSettings, None);
    }
    if let Some(message) = foreign_object(object) {
        return Shape::Foreign(message);
    }
    let evidence = Report::ALL.iter().map(|&report| (report, evidence(object, report)));
    let best = evidence.rev().max_by_key(|(_, evidence)| evidence.fitting);
    let Some((report, evidence)) = best else { return Shape::Foreign(unknown(object)) };
    let report = (evidence.fitting > evidence.identifiers).then_some(report);
    let form = if object.has("TimeGenerated") {
        Form::LogAnalytics
    } else if evidence.exact < evidence.fitting - evidence.exact {
        Form::PowerShell
    } else {
        Form::Graph
    };
    let form = wanted.filter(|form| *form != Form::DiagnosticSettings).unwrap_or(form);
    match report {
        Some(_) => Shape::Record(form, report),
        // A selection may hold nothing but the id, and the service may send what nobody knows yet.
        None if evidence.identifiers > 0 && evidence.contradicting == 0 => Shape::Record(form, None),
        None if form == Form::LogAnalytics && (object.has("Type") || object.has("Category")) => {
            Shape::Record(form, None)
        }
        None => Shape::Foreign(unknown(object)),
    }
}

/// What speaks for and against a report.
#[derive(Default)]
struct Evidence {
    /// Members that are declared, in whatever letter case, and have a value of the declared kind.
    fitting: usize,
    /// Those in the declared letter case.
    exact: usize,
    /// Those that every record has.
    identifiers: usize,
    /// Members that are declared, but have a value of another kind.
    contradicting: usize,
}

fn evidence(object: &Members<'_>, report: Report) -> Evidence {
    let mut evidence = Evidence::default();
    for (name, value) in object.iter() {
        let Some(property) = report.schema().property_in_any_case(&name) else { continue };
        if !fits(property, value) {
            evidence.contradicting += 1;
            continue;
        }
        evidence.fitting += 1;
        evidence.exact += usize::from(property.name() == name);
        evidence.identifiers += usize::from(matches!(property.name(), "id" | "correlationId"));
    }
    evidence
}

/// Whether the value is of a kind that some form writes for the property.
fn fits(property: &Property, value: &str) -> bool {
    match (value.bytes().next(), property.type_()) {
        (Some(b'n'), _) => true,
        (Some(b'['), _) => property.is_collection(),
        (Some(b'{'), PropertyType::Structured(_) | PropertyType::External(_)) => true,
        // What lists of one element become, and lists with their count.
        (Some(b'{'), _) => property.is_collection() || property.type_().name() == "Edm.DateTimeOffset",
        // JSON as text.
        (Some(b'"'), PropertyType::Structured(_)) => {
            value.starts_with("\"{") || value.starts_with("\"[") || value == "\"\""
        }
        (Some(b'"'), _) => !property.is_collection() || value.starts_with("\"[") || value == "\"\"",
        (_, PropertyType::Structured(_)) => false,
        _ => !property.is_collection(),
    }
}

/// Objects that are known to be something else.
fn foreign_object(object: &Members<'_>) -> Option<String> {
    if let Some(error) = ["error", "odata.error"].iter().find_map(|name| object.get(name))
        && error.starts_with('{')
    {
        return Some(foreign::service_error(error.as_bytes()));
    }
    if object.has("responses") || (object.has("status") && object.has("body") && object.has("headers")) {
        return Some("found the answer to a $batch request; read the bodies of its elements".to_owned());
    }
    if object.has("RecordType") && object.has("Workload")
        || object.has("CreationTime") && object.has("Operation")
    {
        return Some("found a record of the unified audit log, which is not an Entra audit log".to_owned());
    }
    if object.has("AuditData") {
        return Some(
            "found a search result of the unified audit log, which is not an Entra audit log".to_owned(),
        );
    }
    if object.has("eventVersion") && object.has("eventSource") {
        return Some("found an event of AWS CloudTrail".to_owned());
    }
    if object.has("FrameType") {
        return Some("found a frame of a Kusto query; export the result with columns and rows".to_owned());
    }
    None
}

fn unknown(object: &Members<'_>) -> String {
    let names: Vec<_> = object.iter().take(8).map(|(name, _)| foreign::shortened(&name)).collect();
    let more = if object.len() > 8 { ", ..." } else { "" };
    if names.is_empty() {
        return "found an empty object, which is no record of an audit log".to_owned();
    }
    format!("found an object that is no form of an audit log, with the members {}{more}", names.join(", "))
}

fn report_of_context(context: &str) -> Option<Report> {
    let (_, entity) = context.split_once("#auditLogs/")?;
    let name = entity.split(['(', '/', '?']).next().unwrap_or_default();
    if name.eq_ignore_ascii_case("directoryProvisioning") {
        return Some(Report::Provisioning);
    }
    Report::ALL.iter().copied().find(|report| report.name().eq_ignore_ascii_case(name))
}

fn diagnostic(object: &Members<'_>, hint: Option<Report>) -> Result<Class, String> {
    let category = object.text("category").unwrap_or_default();
    let hinted = hint.filter(|_| category.is_empty()).map(|report| (report, None));
    let Some((report, kind)) = report::of_source(&category).or(hinted) else {
        return Err(format!(
            "found a diagnostic-settings record of the category `{}`, which is no audit log of Entra",
            foreign::shortened(&category)
        ));
    };
    if !object.get("properties").is_some_and(|value| value.starts_with('{') || value.starts_with("\"{")) {
        return Err(format!(
            "found a diagnostic-settings record of the category `{category}` without properties"
        ));
    }
    let tenant = object.text("tenantId").or_else(|| tenant_of_resource(&object.text("resourceId")?));
    Ok(Class { form: Form::DiagnosticSettings, report: Some(report), kind, tenant })
}

fn log_analytics(object: &Members<'_>, report: Option<Report>) -> Class {
    let sources = ["Type", "Category"].into_iter().filter_map(|name| object.text(name));
    let (report, kind) = match sources.filter_map(|source| report::of_source(&source)).next() {
        Some((report, kind)) => (Some(report), kind),
        None if report == Some(Report::SignIns) => (report, kind(object)),
        None => (report, None),
    };
    let tenant = object.text("AADTenantId").or_else(|| tenant_of_resource(&object.text("ResourceId")?));
    Class { form: Form::LogAnalytics, report, kind, tenant }
}

/// `/tenants/{tenant}/providers/Microsoft.aadiam`.
fn tenant_of_resource(resource: &str) -> Option<String> {
    let mut segments = resource.split('/').skip_while(|segment| !segment.eq_ignore_ascii_case("tenants"));
    segments.nth(1).filter(|tenant| !tenant.is_empty()).map(str::to_owned)
}

/// The kind of a sign-in that has no category.
fn kind(object: &Members<'_>) -> Option<SignInKind> {
    let types: Option<Vec<String>> =
        object.get("signInEventTypes").and_then(|types| match types.starts_with('"') {
            true => serde_json::from_str(&serde_json::from_str::<String>(types).ok()?).ok(),
            false => serde_json::from_str(types).ok(),
        });
    let named = types.into_iter().flatten().find_map(|text| SignInKind::of_event_type(&text));
    named.or_else(|| (object.get("isInteractive") == Some("true")).then_some(SignInKind::InteractiveUser))
}

//! From the form of an export to the form of Graph, by the schema description.

mod columns;
mod normalization;
mod provisioning;
mod time;
mod value;

use std::borrow::Cow;

use msgraph_auditlogs_models::schema::{Property, PropertyType, StructuredType};
use msgraph_runtime::generated::JsonPath;
use msgraph_runtime::tree::{Json, Text};

pub use normalization::{Change, Normalization};

use crate::form::Form;
use crate::report::Report;

/// A record in the form of Graph, and what was changed for it.
#[derive(Clone, Debug)]
pub(crate) struct Normalized {
    pub(crate) json: String,
    pub(crate) normalizations: Vec<Normalization>,
}

type Members<'t> = Vec<(Text<'t>, Json<'t>)>;

/// Normalizes a record's text. What is no JSON object stays as it is.
pub(crate) fn normalize(
    type_: &'static StructuredType,
    form: Form,
    report: Option<Report>,
    raw: &str,
    columns: Option<&[String]>,
) -> Normalized {
    let unchanged = || Normalized { json: raw.to_owned(), normalizations: Vec::new() };
    let Some(mut json) = Json::parse(raw) else { return unchanged() };
    if let (Some(columns), Json::Array(values)) = (columns, &mut json) {
        json = row(columns, std::mem::take(values));
    }
    let mut walk = Walk { form, report, path: JsonPath::default(), found: Vec::new() };
    let properties;
    let mut record = match (form, json) {
        (Form::DiagnosticSettings, Json::Object(members)) => {
            let (envelope, mut inner) = open(members);
            if let Json::Text(text) = &inner {
                properties = text.as_str().to_owned();
                if let Some(parsed) = Json::parse(&properties) {
                    walk.push(Change::JsonText, "properties", "");
                    inner = parsed;
                }
            }
            let Json::Object(members) = inner else { return unchanged() };
            let mut members = walk.object(type_, members);
            walk.complete_by_envelope(type_, &envelope, &mut members);
            members
        }
        (_, Json::Object(members)) => {
            let mut members = walk.object(type_, members);
            if form == Form::LogAnalytics {
                walk.complete_by_row(type_, &mut members);
            }
            members
        }
        _ => return unchanged(),
    };
    if report == Some(Report::Provisioning) {
        provisioning::complete(&mut walk, type_, &mut record);
    }
    if walk.found.is_empty() && matches!(form, Form::Graph) {
        return unchanged();
    }
    Normalized { json: Json::Object(record).to_json(), normalizations: walk.found }
}

/// The members of an envelope without `properties`.
pub(crate) fn envelope(raw: &str) -> String {
    match Json::parse(raw) {
        Some(Json::Object(members)) => Json::Object(open(members).0).to_json(),
        _ => "{}".to_owned(),
    }
}

/// The envelope, and what is in it.
fn open(members: Members<'_>) -> (Members<'_>, Json<'_>) {
    let (inner, envelope): (Vec<_>, Vec<_>) =
        members.into_iter().partition(|(name, _)| name.as_str().eq_ignore_ascii_case("properties"));
    (envelope, inner.into_iter().next_back().map_or(Json::Null, |(_, value)| value))
}

/// A row as an object. Values beyond the columns are named by their position.
fn row<'t>(columns: &'t [String], values: Vec<Json<'t>>) -> Json<'t> {
    let names = columns.iter().map(|name| Text::new(name.as_str()));
    let beyond = (columns.len()..).map(|index| Text::new(format!("column {}", index + 1)));
    Json::Object(names.chain(beyond).zip(values).collect())
}

/// The walk over a record and its schema description.
struct Walk {
    form: Form,
    report: Option<Report>,
    path: JsonPath,
    found: Vec<Normalization>,
}

impl Walk {
    fn push(&mut self, change: Change, from: impl Into<String>, to: impl Into<String>) {
        self.found.push(Normalization::new(self.path.as_str(), change, from.into(), to.into()));
    }

    fn within<R>(&mut self, name: &str, visit: impl FnOnce(&mut Self) -> R) -> R {
        let mut path = std::mem::take(&mut self.path);
        let result = path.within_member(name, |path| self.at(path, visit));
        self.path = path;
        result
    }

    fn within_element<R>(&mut self, index: usize, visit: impl FnOnce(&mut Self) -> R) -> R {
        let mut path = std::mem::take(&mut self.path);
        let result = path.within_element(index, |path| self.at(path, visit));
        self.path = path;
        result
    }

    fn at<R>(&mut self, path: &mut JsonPath, visit: impl FnOnce(&mut Self) -> R) -> R {
        std::mem::swap(&mut self.path, path);
        let result = visit(self);
        std::mem::swap(&mut self.path, path);
        result
    }

    /// Returns the members with their declared names and values. Undeclared ones keep their name and their value.
    fn object<'t>(&mut self, declared: &'static StructuredType, members: Members<'t>) -> Members<'t> {
        let members = if self.form == Form::PowerShell { self.lift(members) } else { members };
        let type_ = self.type_of(declared, &members);
        // What has its declared name comes before what has it in another letter case, and that before what is renamed.
        let declared_as: Vec<Option<&'static Property>> =
            members.iter().map(|(name, _)| type_.property(name.as_str())).collect();
        let is_exact =
            |property: &Property| declared_as.iter().flatten().any(|it| it.name() == property.name());
        let (form, report) = (self.form, self.report);
        let in_another_case: Vec<&str> = members
            .iter()
            .zip(&declared_as)
            .filter(|(_, exactly)| exactly.is_none())
            .filter_map(|((name, value), _)| {
                columns::in_another_case(form, report, type_, name.as_str())
                    .filter(|property| value::may_fit(property, value))
            })
            .map(Property::name)
            .collect();
        let mut taken: Vec<&'static str> = Vec::new();
        let mut normalized = Vec::with_capacity(members.len());
        if type_ != declared && !members.iter().any(|(name, _)| name.as_str() == "@odata.type") {
            let name = format!("#{}", type_.name());
            self.push(Change::TypeNamed, "", name.as_str());
            normalized.push((Text::new("@odata.type"), Json::text(name)));
        }
        for ((name, value), exactly) in members.into_iter().zip(&declared_as) {
            let property = exactly.or_else(|| {
                let direct = columns::in_another_case(form, report, type_, name.as_str())
                    .filter(|property| !is_exact(property));
                let renamed = || {
                    columns::renamed(form, report, type_, name.as_str())
                        .filter(|property| !is_exact(property) && !in_another_case.contains(&property.name()))
                };
                // A member is not given twice.
                direct.or_else(renamed).filter(|property| !taken.contains(&property.name()))
            });
            let Some(property) = property else {
                normalized.push((name, value));
                continue;
            };
            if exactly.is_some() {
                let value = self.within(property.name(), |walk| walk.member(property, value));
                normalized.push((name, value));
                continue;
            }
            // A column of another meaning may have the name: what does not fit keeps its own.
            let before = self.found.len();
            let value = self.within(property.name(), |walk| {
                walk.push(Change::Renamed, name.as_str(), property.name());
                walk.member(property, value)
            });
            if value::fits(property, &value) || self.form == Form::PowerShell {
                taken.push(property.name());
                normalized.push((Text::new(property.name()), value));
            } else {
                self.found.truncate(before);
                normalized.push((name, value));
            }
        }
        normalized
    }

    /// The type of an object: the one that `@odata.type` names, or the only derived type that declares its members.
    fn type_of(&self, declared: &'static StructuredType, members: &Members<'_>) -> &'static StructuredType {
        let named = members.iter().rev().find(|(name, _)| name.as_str() == "@odata.type");
        if let Some((_, value)) = named {
            return value.as_str().and_then(|name| declared.derived_by_name(name)).unwrap_or(declared);
        }
        if self.form == Form::Graph && self.report != Some(Report::Provisioning) {
            return declared;
        }
        if declared.derived_types().is_empty() {
            return declared;
        }
        let declares = |type_: &StructuredType| {
            let known = |name: &Text<'_>| type_.property_in_any_case(name.as_str()).is_some();
            members.iter().filter(|(name, _)| known(name)).count()
        };
        let own = declares(declared);
        let mut better = declared.derived_types().iter().filter(|type_| declares(type_) > own);
        match (better.next(), better.next()) {
            (Some(only), None) => only,
            _ => declared,
        }
    }

    /// A member's value: one, or a collection.
    fn member<'t>(&mut self, property: &Property, value: Json<'t>) -> Json<'t> {
        if !property.is_collection() {
            return self.value(property.type_(), value);
        }
        let value = self.unwrapped(value);
        match self.parsed(value, |json| matches!(json, Json::Array(_))) {
            Json::Array(elements) => {
                let elements = elements.into_iter().enumerate().map(|(index, element)| {
                    self.within_element(index, |walk| walk.value(property.type_(), element))
                });
                Json::Array(elements.collect())
            }
            // PowerShell writes a collection of one element as the element.
            value @ Json::Object(_) if matches!(property.type_(), PropertyType::Structured(_)) => {
                self.push(Change::Collected, "", "");
                let element = self.within_element(0, |walk| walk.value(property.type_(), value));
                Json::Array(vec![element])
            }
            value => self.cut_or_empty(value),
        }
    }

    /// `{"value": [..], "Count": 2}`, as Windows PowerShell writes collections.
    fn unwrapped<'t>(&mut self, value: Json<'t>) -> Json<'t> {
        let Json::Object(mut members) = value else { return value };
        let is_wrapper = members.len() == 2
            && members
                .iter()
                .any(|(name, value)| name.as_str() == "Count" && matches!(value, Json::Number(_)))
            && members
                .iter()
                .any(|(name, value)| name.as_str() == "value" && matches!(value, Json::Array(_)));
        if !is_wrapper {
            return Json::Object(members);
        }
        self.push(Change::Unwrapped, "", "");
        let array = members.iter().position(|(name, _)| name.as_str() == "value");
        array.map_or(Json::Null, |index| members.swap_remove(index).1)
    }

    /// The JSON that a text holds, if it is of the kind that is declared.
    fn parsed<'t>(&mut self, value: Json<'t>, wanted: impl Fn(&Json<'_>) -> bool) -> Json<'t> {
        let Json::Text(text) = &value else { return value };
        if !text.as_str().trim_start().starts_with(['{', '[']) {
            return value;
        }
        match Json::parse(text.as_str()).filter(wanted).map(value::owned) {
            Some(parsed) => {
                self.push(Change::JsonText, "", "");
                parsed
            }
            None => value,
        }
    }

    fn value<'t>(&mut self, type_: PropertyType, value: Json<'t>) -> Json<'t> {
        match type_ {
            PropertyType::Structured(type_) => {
                match self.parsed(value, |json| matches!(json, Json::Object(_))) {
                    Json::Object(members) => Json::Object(self.object(type_, members)),
                    value => self.cut_or_empty(value),
                }
            }
            PropertyType::Enum(type_) => self.enum_value(type_, value),
            PropertyType::Primitive(primitive) => self.primitive(primitive, value),
            _ => value,
        }
    }

    /// A value in place of an object or a collection: noted if content is lost.
    fn cut_or_empty<'t>(&mut self, value: Json<'t>) -> Json<'t> {
        match value.as_str() {
            Some("") if self.form == Form::LogAnalytics => self.empty(),
            Some(text) if is_cut(text) => {
                self.push(Change::Cut, text, "");
                value
            }
            _ => value,
        }
    }

    /// Queries have no null for most types.
    fn empty<'t>(&mut self) -> Json<'t> {
        self.push(Change::Emptied, "", "null");
        Json::Null
    }

    /// What the SDK has no property for is a level deeper in PowerShell.
    fn lift<'t>(&mut self, members: Members<'t>) -> Members<'t> {
        let mut lifted = Vec::with_capacity(members.len());
        for (name, value) in members {
            match value {
                Json::Object(inner) if name.as_str() == "AdditionalProperties" => {
                    if !inner.is_empty() {
                        self.push(Change::Lifted, "AdditionalProperties", "");
                    }
                    lifted.extend(inner);
                }
                value => lifted.push((name, value)),
            }
        }
        lifted
    }

    /// What only the envelope has: the time, and how it ended.
    fn complete_by_envelope(
        &mut self,
        type_: &'static StructuredType,
        envelope: &Members<'_>,
        record: &mut Members<'_>,
    ) {
        let get =
            |name: &str| envelope.iter().rev().find(|(other, _)| other.as_str().eq_ignore_ascii_case(name));
        let text = |name: &str| get(name).and_then(|(_, value)| value.as_str()).map(str::to_owned);
        self.complete(type_, record, text("time"), "time", text("resultType"), text("resultDescription"));
    }

    /// What only columns of their own have in some tables.
    fn complete_by_row(&mut self, type_: &'static StructuredType, record: &mut Members<'_>) {
        let text = |name: &str| {
            let found = record.iter().rev().find(|(other, _)| other.as_str().eq_ignore_ascii_case(name));
            found.and_then(|(_, value)| value.as_str()).map(str::to_owned)
        };
        let (time, code, reason) = (text("TimeGenerated"), text("ResultType"), text("ResultDescription"));
        self.complete(type_, record, time, "TimeGenerated", code, reason);
    }

    fn complete(
        &mut self,
        type_: &'static StructuredType,
        record: &mut Members<'_>,
        time: Option<String>,
        time_name: &str,
        code: Option<String>,
        reason: Option<String>,
    ) {
        let time_property =
            ["createdDateTime", "activityDateTime"].into_iter().find_map(|name| type_.property(name));
        if let (Some(property), Some(time)) = (time_property, time)
            && is_missing(record, property.name())
        {
            let value = self.within(property.name(), |walk| {
                let value = walk.value(property.type_(), Json::text(time));
                walk.push(Change::Derived, time_name, "");
                value
            });
            set(record, property.name(), value);
        }
        let code = code.filter(|code| code.parse::<i32>().is_ok());
        if let (Some(Report::SignIns), Some(property), Some(code)) =
            (self.report, type_.property("status"), code)
            && is_missing(record, property.name())
        {
            self.within(property.name(), |walk| walk.push(Change::Derived, "resultType", ""));
            let mut status = vec![(Text::new("errorCode"), Json::Number(Cow::Owned(code)))];
            status.extend(reason.map(|reason| (Text::new("failureReason"), Json::text(reason))));
            set(record, property.name(), Json::Object(status));
        }
    }
}

/// Whether a member is not there, or null.
fn is_missing(record: &Members<'_>, name: &str) -> bool {
    record
        .iter()
        .rev()
        .find(|(other, _)| other.as_str() == name)
        .is_none_or(|(_, value)| *value == Json::Null)
}

/// Adds a member that is missing.
fn set<'t>(record: &mut Members<'t>, name: &'static str, value: Json<'t>) {
    record.retain(|(other, _)| other.as_str() != name);
    record.push((Text::new(name), value));
}

/// Whether a text is what `ConvertTo-Json` writes for an object that is deeper than its `-Depth`: the names of types,
/// or `@{..}`.
fn is_cut(text: &str) -> bool {
    let type_names = |text: &str| {
        let mut names = text.split(' ').peekable();
        names.peek().is_some()
            && names.all(|name| name.starts_with("System.") || name.starts_with("Microsoft.Graph."))
    };
    text.starts_with("@{") || type_names(text)
}

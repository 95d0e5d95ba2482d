//! Scalars and members of enumerations.

use std::borrow::Cow;

use msgraph_auditlogs_models::schema::{EnumType, Primitive, Property, PropertyType};
use msgraph_runtime::tree::{Json, Text};

use super::{Change, Walk, time};
use crate::form::Form;
use crate::report::Report;

impl Walk {
    pub(super) fn enum_value<'t>(&mut self, type_: &'static EnumType, value: Json<'t>) -> Json<'t> {
        match &value {
            Json::Number(number) => self.enum_number(type_, number).unwrap_or(value),
            Json::Text(text) if text.as_str().is_empty() && self.form == Form::LogAnalytics => self.empty(),
            Json::Text(text) if type_.is_flags() => {
                if let Ok(number) = text.as_str().parse::<i64>() {
                    return self.enum_number(type_, &number.to_string()).unwrap_or(value);
                }
                match flags(type_, text.as_str()) {
                    Some(declared) if declared != text.as_str() => {
                        self.push(Change::MemberCase, text.as_str(), declared.as_str());
                        Json::text(declared)
                    }
                    _ => value,
                }
            }
            Json::Text(text) => match type_.member_in_any_case(text.as_str()) {
                Some(member) if member.name() != text.as_str() => {
                    self.push(Change::MemberCase, text.as_str(), member.name());
                    Json::text(member.name())
                }
                Some(_) => value,
                None => match text.as_str().parse::<i64>() {
                    Ok(number) => self.enum_number(type_, &number.to_string()).unwrap_or(value),
                    Err(_) => value,
                },
            },
            _ => value,
        }
    }

    /// The members that a number represents. For enumerations that are no flags, only provisioning has declared
    /// values; elsewhere, such numbers are of another list, and are kept.
    fn enum_number<'t>(&mut self, type_: &'static EnumType, number: &str) -> Option<Json<'t>> {
        let value: i64 = number.parse().ok()?;
        let (change, text) = if type_.is_flags() {
            let names: Vec<_> = type_.flags_of_value(value)?.iter().map(|member| member.name()).collect();
            (Change::FlagNumber, names.join(","))
        } else if self.report == Some(Report::Provisioning) {
            (Change::EnumNumber, type_.member_of_value(value)?.name().to_owned())
        } else {
            return None;
        };
        self.push(change, number, text.as_str());
        Some(Json::text(text))
    }

    pub(super) fn primitive<'t>(&mut self, primitive: Primitive, value: Json<'t>) -> Json<'t> {
        if primitive == Primitive::DateTimeOffset {
            return self.time(value);
        }
        match &value {
            Json::Text(_) if primitive.is_text() || primitive == Primitive::Untyped => value,
            Json::Text(text) => match scalar(primitive, text.as_str()) {
                Some(scalar) => {
                    self.push(Change::ScalarText, text.as_str(), scalar.to_json());
                    scalar
                }
                None if text.as_str().is_empty() && self.form == Form::LogAnalytics => self.empty(),
                None => value,
            },
            Json::Number(number) if primitive == Primitive::Boolean && self.form == Form::LogAnalytics => {
                match number.as_ref() {
                    "0" | "1" => {
                        let boolean = number == "1";
                        self.push(Change::ScalarText, number.as_ref(), boolean.to_string());
                        Json::Bool(boolean)
                    }
                    _ => value,
                }
            }
            Json::Number(_) | Json::Bool(_) if primitive.is_text() => {
                let text = value.to_json();
                self.push(Change::Stringified, text.as_str(), text.as_str());
                Json::text(text)
            }
            _ => value,
        }
    }

    fn time<'t>(&mut self, value: Json<'t>) -> Json<'t> {
        if value.as_str() == Some("") && self.form == Form::LogAnalytics {
            return self.empty();
        }
        match time::of(&value) {
            Some(time) => {
                let from = value.as_str().map_or_else(|| value.to_json(), str::to_owned);
                self.push(Change::TimeForm, from, time.as_str());
                Json::text(time)
            }
            None => value,
        }
    }
}

/// The declared names of a set's members, if all are declared.
fn flags(type_: &'static EnumType, text: &str) -> Option<String> {
    let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
    let names: Option<Vec<_>> = names.map(|name| Some(type_.member_in_any_case(name)?.name())).collect();
    names.filter(|names| !names.is_empty()).map(|names| names.join(","))
}

/// The number or boolean that a text holds, if it is one of the declared type.
fn scalar<'t>(primitive: Primitive, text: &str) -> Option<Json<'t>> {
    if primitive == Primitive::Boolean {
        return match text {
            "true" | "True" | "TRUE" => Some(Json::Bool(true)),
            "false" | "False" | "FALSE" => Some(Json::Bool(false)),
            _ => None,
        };
    }
    let is_number = match primitive.integer_range() {
        Some((least, most)) => text.parse::<i64>().is_ok_and(|value| (least..=most).contains(&value)),
        None => primitive.is_float() && text.parse::<f64>().is_ok_and(f64::is_finite),
    };
    // Rust's numbers are more than JSON's: `+1`, `1.`, `007`.
    let is_json = is_number && serde_json::from_str::<serde_json::Number>(text).is_ok();
    is_json.then(|| Json::Number(Cow::Owned(text.to_owned())))
}

/// Whether a value may be of the kind that the property declares, once it is normalized.
pub(super) fn may_fit(property: &Property, value: &Json<'_>) -> bool {
    let is_nested = property.is_collection() || matches!(property.type_(), PropertyType::Structured(_));
    match value {
        Json::Null => true,
        Json::Text(text) if is_nested => text.as_str().is_empty() || text.as_str().starts_with(['{', '[']),
        Json::Array(_) | Json::Object(_) => is_nested || fits(property, value),
        _ => !is_nested,
    }
}

/// Whether a value is of the kind that the property declares.
pub(super) fn fits(property: &Property, value: &Json<'_>) -> bool {
    match (value, property.type_()) {
        (Json::Null, _) => true,
        (Json::Array(_), type_) => {
            property.is_collection() || matches!(type_, PropertyType::Enum(type_) if type_.is_flags())
        }
        (_, _) if property.is_collection() => false,
        (Json::Object(_), type_) => matches!(type_, PropertyType::Structured(_) | PropertyType::External(_)),
        (Json::Text(_), PropertyType::Enum(_)) => true,
        (Json::Text(text), PropertyType::Primitive(Primitive::DateTimeOffset)) => {
            time::is_declared(text.as_str()) || text.as_str().is_empty()
        }
        (Json::Text(_), PropertyType::Primitive(primitive)) => primitive.is_text(),
        (Json::Number(_), PropertyType::Enum(_)) => true,
        (Json::Number(_), PropertyType::Primitive(primitive)) => {
            primitive.integer_range().is_some() || primitive.is_float()
        }
        (Json::Bool(_), PropertyType::Primitive(primitive)) => primitive == Primitive::Boolean,
        (_, PropertyType::Primitive(Primitive::Untyped)) => true,
        _ => false,
    }
}

/// A value that borrows nothing.
pub(super) fn owned<'o>(value: Json<'_>) -> Json<'o> {
    match value {
        Json::Null => Json::Null,
        Json::Bool(boolean) => Json::Bool(boolean),
        Json::Number(number) => Json::Number(Cow::Owned(number.into_owned())),
        Json::Text(text) => Json::text(text.as_str().to_owned()),
        Json::Array(elements) => Json::Array(elements.into_iter().map(owned).collect()),
        Json::Object(members) => {
            let members =
                members.into_iter().map(|(name, value)| (Text::new(name.as_str().to_owned()), owned(value)));
            Json::Object(members.collect())
        }
        // Nested too deep for anybody to read: the text itself.
        Json::Deep(text) => Json::text(text.to_owned()),
    }
}

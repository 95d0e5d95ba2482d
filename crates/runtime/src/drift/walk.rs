//! The walk over a record's text and its schema description.

use std::collections::HashSet;

use super::{Drift, DriftKind};
use crate::json::JsonPath;
use crate::schema::{EnumType, Primitive, Property, PropertyType, StructuredType};
use crate::tree::{Json, Text};
use crate::wire::{DecodeError, Wire};

/// Longest text of a value that is shown.
const SHOWN: usize = 80;

pub(super) fn drift(type_: &'static StructuredType, text: &str) -> Result<Vec<Drift>, DecodeError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(json) = Json::parse(text) else {
        return Err(match crate::json::check(text) {
            Err(error) => DecodeError::syntax(text, &error),
            Ok(_) => DecodeError::wrong_type(text, type_.name(), "JSON that is nested too deep"),
        });
    };
    let Json::Object(members) = &json else {
        return Err(DecodeError::wrong_type(text, type_.name(), &shown(&json)));
    };
    let mut walk = Walk { path: JsonPath::default(), found: Vec::new() };
    walk.object(type_, members);
    Ok(walk.found)
}

struct Walk {
    path: JsonPath,
    found: Vec<Drift>,
}

impl Walk {
    fn push(&mut self, kind: DriftKind, declared: impl Into<String>, found: impl Into<String>) {
        let path = self.path.as_str().to_owned();
        self.found.push(Drift { path, kind, declared: declared.into(), found: found.into() });
    }

    fn within(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let mut path = std::mem::take(&mut self.path);
        path.within_member(name, |path| self.at(path, visit));
        self.path = path;
    }

    fn within_element(&mut self, index: usize, visit: impl FnOnce(&mut Self)) {
        let mut path = std::mem::take(&mut self.path);
        path.within_element(index, |path| self.at(path, visit));
        self.path = path;
    }

    fn at(&mut self, path: &mut JsonPath, visit: impl FnOnce(&mut Self)) {
        std::mem::swap(&mut self.path, path);
        visit(self);
        std::mem::swap(&mut self.path, path);
    }

    fn object(&mut self, declared: &'static StructuredType, members: &[(Text<'_>, Json<'_>)]) {
        let type_ = self.type_of(declared, members);
        let mut names = HashSet::new();
        for (name, value) in members {
            let name = name.as_str();
            self.within(name, |walk| {
                if !names.insert(name) {
                    walk.push(DriftKind::Duplicate, "", name);
                }
                // Control information, which OData itself declares.
                if name.contains('@') {
                    return;
                }
                match (type_.property(name), type_.property_in_any_case(name)) {
                    (Some(property), _) => walk.property(property, value),
                    (None, Some(property)) => walk.push(DriftKind::MemberCase, property.name(), name),
                    (None, None) => {
                        walk.push(DriftKind::UndeclaredMember, "", shown(value));
                        walk.duplicates(value);
                    }
                }
            });
        }
    }

    /// The type that `@odata.type` names, if the declared type knows it.
    fn type_of(
        &mut self,
        declared: &'static StructuredType,
        members: &[(Text<'_>, Json<'_>)],
    ) -> &'static StructuredType {
        let named = members.iter().rev().find(|(name, _)| name.as_str() == "@odata.type");
        let Some(named) = named.and_then(|(_, value)| value.as_str()) else { return declared };
        declared.derived_by_name(named).unwrap_or_else(|| {
            self.within("@odata.type", |walk| {
                walk.push(DriftKind::UnrecognizedType, declared.name(), named);
            });
            declared
        })
    }

    fn property(&mut self, property: &Property, value: &Json<'_>) {
        match value {
            Json::Null => {}
            Json::Array(elements) if property.is_collection() => {
                for (index, element) in elements.iter().enumerate() {
                    self.within_element(index, |walk| walk.value(property.type_(), element));
                }
            }
            // A set of flags may be an array of its members.
            Json::Array(elements) if is_flags(property.type_()) => {
                for (index, element) in elements.iter().enumerate() {
                    self.within_element(index, |walk| walk.value(property.type_(), element));
                }
            }
            value if property.is_collection() => self.mismatch(&property.type_name(), value),
            value => self.value(property.type_(), value),
        }
    }

    fn value(&mut self, type_: PropertyType, value: &Json<'_>) {
        match (type_, value) {
            (PropertyType::External(_) | PropertyType::Primitive(Primitive::Untyped), value) => {
                self.duplicates(value);
            }
            (PropertyType::Structured(type_), Json::Object(members)) => self.object(type_, members),
            (PropertyType::Enum(type_), Json::Text(text)) => self.members(type_, text.as_str()),
            (PropertyType::Enum(type_), Json::Number(number)) if type_.is_flags() => {
                let value = number.parse().ok();
                if value.and_then(|value| type_.flags_of_value(value)).is_none() {
                    self.push(DriftKind::UnrecognizedEnumMember, type_.name(), number.as_ref());
                }
            }
            (PropertyType::Primitive(primitive), value) if fits(primitive, value) => {}
            (type_, value) => self.mismatch(type_.name(), value),
        }
    }

    /// One member of an enumeration, or several of a set.
    fn members(&mut self, type_: &'static EnumType, text: &str) {
        let names: Vec<_> =
            if type_.is_flags() { text.split(',').map(str::trim).collect() } else { vec![text] };
        for name in names.into_iter().filter(|name| !(type_.is_flags() && name.is_empty())) {
            match (type_.member(name), type_.member_in_any_case(name)) {
                (Some(_), _) => {}
                (None, Some(member)) => self.push(DriftKind::EnumMemberCase, member.name(), name),
                (None, None) => self.push(DriftKind::UnrecognizedEnumMember, type_.name(), name),
            }
        }
    }

    fn mismatch(&mut self, declared: &str, value: &Json<'_>) {
        self.push(DriftKind::Mismatch, declared, shown(value));
        self.duplicates(value);
    }

    /// Duplicates in what has no declared type.
    fn duplicates(&mut self, value: &Json<'_>) {
        match value {
            Json::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.within_element(index, |walk| walk.duplicates(element));
                }
            }
            Json::Object(members) => {
                let mut names = HashSet::new();
                for (name, value) in members {
                    let name = name.as_str();
                    self.within(name, |walk| {
                        if !names.insert(name) {
                            walk.push(DriftKind::Duplicate, "", name);
                        }
                        walk.duplicates(value);
                    });
                }
            }
            _ => {}
        }
    }
}

fn is_flags(type_: PropertyType) -> bool {
    matches!(type_, PropertyType::Enum(type_) if type_.is_flags())
}

/// Whether a scalar is a value of the type: whether decoding accepts it.
fn fits(primitive: Primitive, value: &Json<'_>) -> bool {
    match (primitive, value) {
        (Primitive::DateTimeOffset, Json::Text(_)) => accepts::<crate::Timestamp>(value),
        (primitive, Json::Text(_)) => primitive.is_text(),
        (Primitive::Boolean, Json::Bool(_)) => true,
        (primitive, Json::Number(number)) => match primitive {
            Primitive::Byte => accepts::<u8>(value),
            Primitive::SByte => accepts::<i8>(value),
            Primitive::Int16 => accepts::<i16>(value),
            Primitive::Int32 => accepts::<i32>(value),
            Primitive::Int64 => accepts::<i64>(value),
            Primitive::Single => accepts::<f32>(value),
            Primitive::Double | Primitive::Decimal => number.parse::<f64>().is_ok_and(f64::is_finite),
            _ => false,
        },
        _ => false,
    }
}

fn accepts<T: Wire>(value: &Json<'_>) -> bool {
    crate::wire::model::decode_part::<T>(&value.to_json()).is_some()
}

/// The JSON text of a value, shortened.
fn shown(value: &Json<'_>) -> String {
    let text = value.to_json();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

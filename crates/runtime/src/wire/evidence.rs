//! Evidence that a text is something else than a record of the requested type.
//!
//! An object that is merely unknown decodes. Only a form that is known to be something else is refused, and the error
//! names what reads it.

use std::borrow::Cow;

use crate::json::{Reader, SyntaxError};
use crate::page::is_error_name;
use crate::schema::{StructuredType, TypeKind};

use super::{DecodeError, Wire};

/// How many members of another report's record prove that it is one.
const MEMBERS_OF_ANOTHER: usize = 3;

const READER: &str = "read it with `Reader` of `msgraph-auditlogs-exports`";

/// Refuses a text that is evidently something else.
pub(crate) fn check<T: Wire>(text: &str) -> Result<(), DecodeError> {
    let Ok(members) = members_of(text) else { return Ok(()) };
    if members.iter().all(|(name, _)| T::declares(name) != Some(false)) {
        return Ok(());
    }
    let object = Object { members: &members, declares: T::declares };
    let types = T::entities().iter().copied().flatten().copied();
    let entities: Vec<_> =
        types.filter(|type_| type_.kind() == TypeKind::Entity && !type_.is_abstract()).collect();
    match object.something_else(&entities) {
        Some(what) => Err(DecodeError::at(text, "", format!("not a Graph {}: {what}", noun(&T::expected())))),
        None => Ok(()),
    }
}

/// The name of a type as a noun: `sign-in` for `microsoft.graph.signIn`.
fn noun(type_name: &str) -> String {
    let mut noun = String::new();
    for letter in type_name.rsplit('.').next().unwrap_or(type_name).chars() {
        if letter.is_ascii_uppercase() {
            noun.push('-');
        }
        noun.push(letter.to_ascii_lowercase());
    }
    noun
}

/// A member: its name, and the first byte of its value.
type Member<'t> = (Cow<'t, str>, u8);

fn members_of(text: &str) -> Result<Vec<Member<'_>>, Box<SyntaxError>> {
    let mut reader = Reader::new(text, 0);
    reader.take_byte_order_mark();
    let mut members = Vec::new();
    let mut is_first = true;
    reader.expect(b'{')?;
    while reader.next_member(is_first)? {
        is_first = false;
        let name = reader.name()?;
        members.push((name, reader.peek().unwrap_or_default()));
        reader.skip_value()?;
    }
    Ok(members)
}

struct Object<'m, 't> {
    members: &'m [Member<'t>],
    declares: fn(&str) -> Option<bool>,
}

impl Object<'_, '_> {
    fn declares(&self, name: &str) -> bool {
        (self.declares)(name) != Some(false)
    }

    /// Whether the object has an undeclared member of this name whose value starts so.
    fn has(&self, name: &str, first: u8) -> bool {
        !self.declares(name) && self.members.iter().any(|(known, found)| known == name && *found == first)
    }

    fn has_any(&self, names: &[&str]) -> bool {
        self.members.iter().any(|(name, _)| names.contains(&&**name))
    }

    fn something_else(&self, entities: &[&StructuredType]) -> Option<String> {
        let names = self.members.iter().map(|(name, _)| &**name).filter(|name| !name.contains('@'));
        let declared = names.clone().filter(|name| self.declares(name)).count();
        if self.has("value", b'[') && declared == 0 {
            return Some("a page of records; read it with `PageReader`".to_owned());
        }
        if self.has("records", b'[') && declared == 0 {
            return Some(format!("records of diagnostic settings; {READER}"));
        }
        let is_error = |name: &str| is_error_name(name) && !self.declares(name);
        if names.clone().next().is_some() && names.clone().all(is_error) {
            return Some("an error object of the service".to_owned());
        }
        let is_envelope = self.has("properties", b'{') && self.has_any(&["category", "operationName"]);
        if is_envelope && self.has_any(&["time", "tenantId", "resourceId"]) {
            return Some(format!("a record of diagnostic settings; {READER}"));
        }
        if self.has("body", b'{') && self.has_any(&["status"]) && self.has_any(&["id", "headers"]) {
            return Some("an element of a $batch response, whose `body` is the response".to_owned());
        }
        self.names_in_pascal_case(declared, entities).or_else(|| self.another_record(entities))
    }

    /// Names as PowerShell and Log Analytics write them.
    fn names_in_pascal_case(&self, declared: usize, entities: &[&StructuredType]) -> Option<String> {
        let is_known = |name: &str| {
            (self.declares)(name) == Some(true)
                || entities.iter().any(|entity| entity.property(name).is_some())
        };
        let is_pascal =
            |name: &str| !self.declares(name) && camel_case(name).is_some_and(|name| is_known(&name));
        let mut found = self.members.iter().filter(|(name, _)| is_pascal(name));
        let (first, _) = found.next()?;
        (found.count() + 1 > declared).then(|| {
            format!(
                "names are in Pascal case, as PowerShell and Log Analytics write them (`{first}`); {READER}"
            )
        })
    }

    /// The record of another report.
    fn another_record(&self, entities: &[&StructuredType]) -> Option<String> {
        let members = || self.members.iter().map(|(name, _)| &**name).filter(|name| !name.contains('@'));
        let explains = |entity: &StructuredType| {
            let is_property = |name: &&str| entity.property(name).is_some();
            let explained = members().filter(|name| !self.declares(name)).filter(is_property).count();
            let unexplained =
                members().filter(|name| self.declares(name)).filter(|name| !is_property(name)).count();
            (explained >= MEMBERS_OF_ANOTHER && explained > unexplained).then_some(explained)
        };
        let best = entities.iter().filter_map(|entity| Some((explains(entity)?, entity.name())));
        let (_, name) = best.max_by_key(|(explained, _)| *explained)?;
        Some(format!("the members are those of `{name}`"))
    }
}

/// The name with a small first letter, if it has a capital one.
fn camel_case(name: &str) -> Option<String> {
    let mut letters = name.chars();
    let first = letters.next().filter(char::is_ascii_uppercase)?;
    Some(first.to_ascii_lowercase().to_string() + letters.as_str())
}

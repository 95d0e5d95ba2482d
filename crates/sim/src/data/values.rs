//! The values of properties that follow from the content of a record. Properties without a rule have a value of their
//! type.

mod audits;
mod provisioning;
mod reports;
mod sign_ins;
mod sign_ups;

use std::borrow::Cow;

use super::directory::person;
use super::identifier::Guid;
use super::instant::Microseconds;
use super::record_seed::RecordSeed;
use crate::random::below;

/// The value of a property.
#[derive(Clone, Debug)]
pub(crate) enum Answer<'a> {
    Null,
    Text(Cow<'a, str>),
    Flag(bool),
    Integer(i64),
    /// A number, exactly as written.
    Number(&'static str),
    Time(Microseconds),
    Guid(Guid),
    /// A collection with this number of elements.
    Elements(u32),
    /// An object; its properties have rules of their own.
    Object,
    /// An object of an open type, with these members.
    Open(Vec<(&'static str, Cow<'a, str>)>),
    /// Any value of the type.
    Any,
}

/// Computes a property of a record. The number is the position in the collection around the property; within a
/// collection inside another one, 256 times the outer position, plus the inner one.
pub(crate) type Rule = for<'a> fn(&RecordSeed<'a>, u32) -> Answer<'a>;

/// The rule for the property at `path` of an entity type, named without its namespace.
pub(crate) fn rule(entity: &str, path: &str) -> Option<Rule> {
    match entity {
        "signIn" => sign_ins::rule(path),
        "directoryAudit" | "customSecurityAttributeAudit" => audits::rule(path),
        "provisioningObjectSummary" => provisioning::rule(path),
        "selfServiceSignUp" => sign_ups::rule(path),
        _ => reports::rule(path),
    }
}

/// A text, or null.
pub(crate) fn text<'a>(value: Option<impl Into<Cow<'a, str>>>) -> Answer<'a> {
    value.map_or(Answer::Null, |value| Answer::Text(value.into()))
}

/// A text.
pub(crate) fn word(value: &str) -> Answer<'_> {
    Answer::Text(Cow::Borrowed(value))
}

pub(crate) fn guid<'a>(value: Option<Guid>) -> Answer<'a> {
    value.map_or(Answer::Null, Answer::Guid)
}

pub(crate) fn flag_text<'a>(condition: bool, yes: &'static str, no: &'static str) -> Answer<'a> {
    word(if condition { yes } else { no })
}

/// A person who joins or leaves.
pub(crate) struct Person {
    pub(crate) id: Guid,
    pub(crate) name: String,
    pub(crate) principal_name: String,
}

/// The person who joins or leaves with a record. Nobody else has the same name, so they never sign in.
pub(crate) fn other_person(record: &RecordSeed<'_>) -> Person {
    let (name, address) = person(record.random(42));
    let number = 1_000 + below(record.random(43), 9_000);
    Person {
        id: Guid::of(record.random(44)),
        name,
        principal_name: format!("{address}{number}@contoso.example"),
    }
}

/// Bytes as text, as token identifiers are written.
pub(crate) fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

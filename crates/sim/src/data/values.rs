//! What properties say, where it follows from what the record is about. Paths that no metadata declares are
//! never asked for; properties that nobody wrote a rule for get a value of their type.

mod audits;
mod provisioning;
mod reports;
mod sign_ins;
mod sign_ups;

use std::borrow::Cow;

use super::identifier::Guid;
use super::instant::Microseconds;
use super::record_seed::RecordSeed;

/// What is to be written for a property.
#[derive(Clone, Debug)]
pub(crate) enum Answer<'a> {
    Null,
    Text(Cow<'a, str>),
    Flag(bool),
    Integer(i64),
    /// A number as it is written.
    Number(&'static str),
    Time(Microseconds),
    Guid(Guid),
    /// A collection of so many elements.
    Elements(u32),
    /// An object, whose properties are asked for in turn.
    Object,
    /// Whatever fits the type.
    Any,
}

/// How a property of the element at a position (of the innermost collection around it) follows from a record.
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

/// A text that is there whatever the record.
pub(crate) fn word(value: &str) -> Answer<'_> {
    Answer::Text(Cow::Borrowed(value))
}

pub(crate) fn guid<'a>(value: Option<Guid>) -> Answer<'a> {
    value.map_or(Answer::Null, Answer::Guid)
}

pub(crate) fn flag_text<'a>(condition: bool, yes: &'static str, no: &'static str) -> Answer<'a> {
    word(if condition { yes } else { no })
}

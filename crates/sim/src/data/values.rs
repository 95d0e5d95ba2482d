//! The values of properties that follow from the content of a record. Properties without a rule have a value of their
//! type.

mod audits;
mod provisioning;
mod reports;
mod sign_ins;
mod sign_ups;

use std::borrow::Cow;

use super::identifier::Guid;
use super::instant::Microseconds;
use super::record_seed::RecordSeed;

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

/// Bytes as text, as token identifiers are written.
pub(crate) fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

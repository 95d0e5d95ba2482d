//! The values of properties that follow from the content of a record. Properties without a rule have a value of their
//! type.

mod audits;
pub(crate) mod provisioning;
mod reports;
mod sign_ins;
pub(crate) mod sign_ups;
mod template;

use std::net::IpAddr;

use super::aspect::Aspect;
use super::identifier::Guid;
use super::instant::Microseconds;
use super::record_seed::RecordSeed;
pub(crate) use template::{Filler, Fillers, Piece, Template};

/// The value of a property.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Answer<'a> {
    Null,
    Text(&'a str),
    Flag(bool),
    Integer(i64),
    /// A number, exactly as written.
    Number(&'static str),
    Time(Microseconds),
    Guid(Guid),
    /// A key as the directory writes it.
    DirectoryKey(Guid),
    Address(IpAddr),
    /// The last digits of a number, as many as given, in upper case.
    Hexadecimal(u64, usize),
    /// The identifier of a token.
    Token([u64; 2]),
    /// A collection with this number of elements.
    Elements(u32),
    /// An object; its properties have rules of their own.
    Object,
    /// A text in which names are replaced.
    Template(Template),
    /// An object of an open type, with these members, whose values are templates.
    Open(&'static [(&'static str, &'static str)], Fillers),
    /// Any value of the type.
    Any,
}

/// Computes a property of a record. The number is the position in the collection around the property; within a
/// collection inside another one, 256 times the outer position, plus the inner one.
pub(crate) type Rule = for<'r> fn(&'r RecordSeed<'_>, u32) -> Answer<'r>;

/// Where the value of a property comes from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// It is the same in all records.
    Constant(Answer<'static>),
    /// A rule, and what of the record it depends on if that is little.
    Rule(Rule, Option<Aspect>),
    /// It follows from the type.
    Type,
}

impl Origin {
    /// Of the property at `path` of an entity type, named without its namespace.
    pub(crate) fn of(entity: &str, path: &str) -> Self {
        let (constant, rule, aspect) = match entity {
            "signIn" => (sign_ins::constant(path), sign_ins::rule(path), sign_ins::aspect(path)),
            "directoryAudit" | "customSecurityAttributeAudit" => {
                (audits::constant(path), audits::rule(path), audits::aspect(path))
            }
            "provisioningObjectSummary" => {
                (provisioning::constant(path), provisioning::rule(path), provisioning::aspect(path))
            }
            "selfServiceSignUp" => (sign_ups::constant(path), sign_ups::rule(path), sign_ups::aspect(path)),
            _ => (reports::constant(path), reports::rule(path), None),
        };
        let rule = rule.map(|rule| Self::Rule(rule, aspect));
        constant.map(Self::Constant).or(rule).unwrap_or(Self::Type)
    }

    /// The value for a record, within a collection for one of its elements.
    #[inline]
    pub(crate) fn answer<'r>(&self, record: &'r RecordSeed<'_>, element: u32) -> Answer<'r> {
        match self {
            Self::Constant(answer) => *answer,
            Self::Rule(rule, _) => rule(record, element),
            Self::Type => Answer::Any,
        }
    }
}

/// A text, or null.
pub(crate) fn text(value: Option<&str>) -> Answer<'_> {
    value.map_or(Answer::Null, Answer::Text)
}

/// A text.
pub(crate) fn word(value: &str) -> Answer<'_> {
    Answer::Text(value)
}

pub(crate) fn guid<'a>(value: Option<Guid>) -> Answer<'a> {
    value.map_or(Answer::Null, Answer::Guid)
}

/// The address of a record. Nothing is known of that of a managed identity.
pub(crate) fn address<'a>(record: &RecordSeed<'_>) -> Answer<'a> {
    record.address().map_or(Answer::Text(""), Answer::Address)
}

pub(crate) fn flag_text<'a>(condition: bool, yes: &'static str, no: &'static str) -> Answer<'a> {
    word(if condition { yes } else { no })
}

//! The oddities that the service really sends, each for a small share of the properties. They follow from the
//! record, so the same record is always odd in the same way.

use super::instant;
use super::json;
use super::record_seed::RecordSeed;
use crate::random::{below, combine};

/// What a property is supposed to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Enumeration,
    /// An enumeration of which several members can hold.
    Flags,
    Integer,
    Number,
    Boolean,
    Collection,
    Object,
    Other,
}

/// One in so many properties is odd.
const RARITY: u64 = 60;

/// Writes name and value of a property oddly, if it is its turn. What records are found by stays as it is.
pub(crate) fn write_instead(
    out: &mut Vec<u8>,
    record: &RecordSeed<'_>,
    kind: Kind,
    name: &str,
    salt: u64,
) -> bool {
    let random = combine(record.seed ^ 0x4D45_5353, salt);
    if name == "id" || name == "signInEventTypes" || below(random, RARITY) != 0 {
        return false;
    }
    let choice = combine(random, 1);
    if name.ends_with("DateTime") {
        time(out, record, name, choice);
        return true;
    }
    match choice % 6 {
        0 => twice(out, name),
        1 => in_another_case(out, name),
        _ => {
            key(out, name);
            out.extend_from_slice(value(kind, name, combine(choice, 2)).as_bytes());
        }
    }
    true
}

/// Members that no metadata has any more, or that have an odd type, at the end of a record.
pub(crate) fn write_more(out: &mut Vec<u8>, record: &RecordSeed<'_>) {
    let more = match below(record.random(0x4D4F), 40) {
        0 => ",\"isRisky\":false,\"conditionalAccessPolicies\":[]",
        1 => ",\"@odata.type\":\"MICROSOFT.GRAPH.Unheard\"",
        2 => ",\"@odata.type\":\"microsoft.graph.signIn\"",
        3 => ",\"riskLevelDuringsignIn\":\"none\",\"Type\":\"User\"",
        _ => return,
    };
    if out.pop() == Some(b'}') {
        out.extend_from_slice(more.as_bytes());
    }
    out.push(b'}');
}

/// Writes the `@odata.type` of an object that has one (with its comma) in another spelling, or another one.
pub(crate) fn write_tag(out: &mut Vec<u8>, record: &RecordSeed<'_>, tag: &str, element: u32) {
    match below(record.random(0x5447 + u64::from(element)), 8) {
        0 => out.extend_from_slice(tag.replacen("\"#", "\"", 1).as_bytes()),
        1 => out.extend_from_slice(tag.replacen("microsoft.graph", "MICROSOFT.Graph", 1).as_bytes()),
        2 => out.extend_from_slice(b"\"@odata.type\":\"#microsoft.graph.unheardOf\","),
        _ => out.extend_from_slice(tag.as_bytes()),
    }
}

fn value(kind: Kind, name: &str, choice: u64) -> &'static str {
    let values: &[&'static str] = match kind {
        Kind::Text if name.to_ascii_lowercase().ends_with("ipaddress") => &["\"203.0.113.XXX\""],
        Kind::Text => &[
            "\"\"",
            "null",
            "\"00000000-0000-0000-0000-000000000000\"",
            "50126",
            "\"203.0.113.XXX\"",
            "\"\\\"Member\\\"\"",
            "\"not a guid\"",
        ],
        Kind::Enumeration => &[
            "\"applied\"",
            "\"ClientError\"",
            "\"Primary Refresh Token\"",
            "\"Import\"",
            "\"stageddelete\"",
            "null",
            "\"\"",
        ],
        Kind::Flags => &["\"none,unheardOf\"", "[\"none\",\"other\"]", "null", "\"\""],
        Kind::Integer => &["\"50126\"", "2147483648", "9007199254740993", "null"],
        Kind::Collection => &["{\"displayName\":\"alone\"}", "null", "\"none\""],
        Kind::Object => &["{}", "[]", "[{\"displayName\":\"first\"}]", "null"],
        Kind::Number => &["\"47.6\"", "47.680500030517578", "-122.12094116210938", "null"],
        Kind::Boolean | Kind::Other => &["\"true\"", "null", "0"],
    };
    crate::random::pick(choice, values).copied().unwrap_or("null")
}

/// The same instant, with more or fewer digits than usual, or without an offset.
fn time(out: &mut Vec<u8>, record: &RecordSeed<'_>, name: &str, choice: u64) {
    key(out, name);
    let digits = [0, 6, 7, 8].get(usize::try_from(choice % 4).unwrap_or(0)).copied().unwrap_or(0);
    // Sign-ins have whole seconds, and more digits must not change when they were.
    let whole = name == "createdDateTime";
    let instant = if whole || digits == 0 {
        record.instant - record.instant.rem_euclid(instant::SECOND)
    } else {
        record.instant
    };
    json::time(out, instant, digits);
    if choice.is_multiple_of(3) && out.ends_with(b"Z\"") {
        out.truncate(out.len() - 2);
        out.push(b'"');
    }
}

fn twice(out: &mut Vec<u8>, name: &str) {
    key(out, name);
    out.extend_from_slice(b"null,");
    key(out, name);
    out.extend_from_slice(b"\"second\"");
}

fn in_another_case(out: &mut Vec<u8>, name: &str) {
    let mut characters = name.chars();
    let first: String = characters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    key(out, &format!("{first}{}", characters.as_str()));
    out.extend_from_slice(b"\"in another case\"");
}

fn key(out: &mut Vec<u8>, name: &str) {
    json::text(out, name);
    out.push(b':');
}

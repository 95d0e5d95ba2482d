//! Values of properties without a rule: they follow from type and name.

use super::{Content, Style, member};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::json;
use crate::data::record_seed::RecordSeed;
use crate::random::{below, combine};

/// How many elements a collection has.
pub(super) fn elements(record: &RecordSeed<'_>, salt: u64) -> u32 {
    u32::try_from(below(combine(record.seed, salt), 3)).unwrap_or(0)
}

/// One member of an enumeration, or a few; never the sentinel itself.
pub(super) fn enumeration(
    out: &mut Vec<u8>,
    members: &[String],
    sentinel: Option<usize>,
    flags: bool,
    random: u64,
    style: Style,
) {
    let count = u64::try_from(members.len()).unwrap_or(0);
    let mut position = usize::try_from(below(random, count.max(1))).unwrap_or(0);
    if Some(position) == sentinel {
        position = 0;
    }
    let start = out.len();
    member(out, members, sentinel, Some(position), style);
    let second = position + 1;
    let fits = second < members.len() && sentinel.is_none_or(|sentinel| second < sentinel);
    if flags && fits && position > 0 && random.is_multiple_of(2) && out.len() > start {
        out.pop();
        out.push(b',');
        out.extend_from_slice(members.get(second).map_or(b"", |member| member.as_bytes()));
        out.push(b'"');
    }
}

/// Anything that is neither an enumeration nor an object.
pub(super) fn plain(
    out: &mut Vec<u8>,
    content: &Content,
    name: &str,
    nullable: bool,
    record: &RecordSeed<'_>,
    random: u64,
) {
    if nullable {
        return out.extend_from_slice(b"null");
    }
    match content {
        Content::Guid => json::guid(out, Guid::of(random)),
        Content::Text if name.ends_with("Id") || name == "id" => json::guid(out, Guid::of(random)),
        Content::Text => json::text(out, ""),
        Content::Boolean => out.extend_from_slice(if random.is_multiple_of(4) { b"true" } else { b"false" }),
        Content::Integer => json::integer(out, below(random, 500).cast_signed()),
        Content::Number => {
            json::integer(out, below(random, 90).cast_signed());
            out.extend_from_slice(b".25");
        }
        Content::Time => {
            let whole = record.instant - record.instant.rem_euclid(SECOND);
            json::time(out, whole - below(random, 3600).cast_signed() * SECOND, 0);
        }
        Content::Untyped | Content::Enumeration { .. } | Content::Structure(_) | Content::Family(_) => {
            out.extend_from_slice(b"{}");
        }
    }
}

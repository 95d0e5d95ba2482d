//! Values of properties without a rule: they follow from type and name.

use super::{Content, Enumeration, Style};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::json;
use crate::data::record_seed::RecordSeed;
use crate::random::{below, combine};

/// How many elements a collection has.
pub(super) fn elements(record: &RecordSeed<'_>, salt: u64) -> u32 {
    u32::try_from(below(combine(record.seed, salt), 3)).unwrap_or(0)
}

/// One member of an enumeration, or two; never the sentinel itself.
pub(super) fn enumeration(out: &mut Vec<u8>, enumeration: &Enumeration, random: u64, style: Style) {
    let Enumeration { names, sentinel, flags, .. } = enumeration;
    let count = u64::try_from(names.len()).unwrap_or(0);
    let mut position = usize::try_from(below(random, count.max(1))).unwrap_or(0);
    if Some(position) == *sentinel {
        position = 0;
    }
    let second = position + 1;
    let fits = second < names.len() && sentinel.is_none_or(|sentinel| second < sentinel);
    match (names.get(position), names.get(second)) {
        (Some(first), Some(second)) if *flags && fits && position > 0 && random.is_multiple_of(2) => {
            enumeration.write(out, &format!("{first},{second}"), style);
        }
        _ => enumeration.write_member(out, Some(position), style),
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
        Content::Untyped | Content::Enumeration(_) | Content::Structure(_) | Content::Polymorphic(_) => {
            out.extend_from_slice(b"{}");
        }
    }
}

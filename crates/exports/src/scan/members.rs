//! The members of objects, and the arrays of records among them.

use std::ops::Range;
use std::sync::Arc;

use super::Container;
use super::value::{Skipped, skip_value, space};
use crate::form::Layout;

/// A member of an object: where its name, with quotes, and its value are.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: Range<usize>,
    pub(crate) value: Range<usize>,
}

/// From the end of a member, or the opening brace, to the next member's name or the closing brace.
pub(super) fn member_start(bytes: &[u8], from: usize, first: bool) -> Skipped {
    let at = space(bytes, from);
    match (bytes.get(at), first) {
        (None, _) => Skipped::More,
        (Some(b'}'), _) | (Some(b'"'), true) => Skipped::End(at),
        (Some(b','), false) => {
            let at = space(bytes, at + 1);
            match bytes.get(at) {
                None => Skipped::More,
                Some(b'"') => Skipped::End(at),
                Some(_) => Skipped::Broken(at, "expected a member's name".to_owned()),
            }
        }
        (Some(_), true) => Skipped::Broken(at, "expected a member's name or `}`".to_owned()),
        (Some(_), false) => Skipped::Broken(at, "expected `,` or `}`".to_owned()),
    }
}

pub(super) type Broken = (usize, String);

/// The member whose name starts at `at`, and where its value ends, if its start has arrived.
pub(super) fn member(bytes: &[u8], at: usize, ended: bool) -> Result<Option<(Member, Skipped)>, Broken> {
    let name = match skip_value(bytes.get(at..).unwrap_or_default(), ended) {
        Skipped::More => return Ok(None),
        Skipped::Broken(offset, message) => return Err((at + offset, message)),
        Skipped::End(length) => at..at + length,
    };
    let colon = space(bytes, name.end);
    match bytes.get(colon) {
        None => return Ok(None),
        Some(b':') => {}
        Some(_) => return Err((colon, "expected `:`".to_owned())),
    }
    let start = space(bytes, colon + 1);
    let Some(&first) = bytes.get(start) else { return Ok(None) };
    // What may be the array of a page is not read over.
    if first == b'[' && layout(bytes.get(name.clone()).unwrap_or_default()).is_some() {
        return Ok(Some((Member { name, value: start..start }, Skipped::More)));
    }
    let end = match skip_value(bytes.get(start..).unwrap_or_default(), ended) {
        Skipped::End(length) => Skipped::End(start + length),
        Skipped::Broken(offset, message) => Skipped::Broken(start + offset, message),
        Skipped::More => Skipped::More,
    };
    let value = match &end {
        Skipped::End(end) => start..*end,
        _ => start..start,
    };
    Ok(Some((Member { name, value }, end)))
}

/// What an array of this name holds, at the first level of an object.
fn layout(name: &[u8]) -> Option<Layout> {
    Some(match name.len() {
        7 if name.eq_ignore_ascii_case(br#""value""#) => Layout::Page,
        9 if name.eq_ignore_ascii_case(br#""records""#) => Layout::Records,
        8 if name.eq_ignore_ascii_case(br#""tables""#) => Layout::Table,
        6 if name.eq_ignore_ascii_case(br#""rows""#) => Layout::Table,
        _ => return None,
    })
}

/// The container that a member opens, if it is an array that holds records.
pub(super) fn container(
    bytes: &[u8],
    before: &[Member],
    member: &Member,
) -> Option<Result<Container, &'static str>> {
    if !member.value.is_empty() || bytes.get(member.value.start) != Some(&b'[') {
        return None;
    }
    let name = bytes.get(member.name.clone()).unwrap_or_default();
    let layout = layout(name)?;
    let find = |wanted: &[u8]| {
        let found = before.iter().find(|member| {
            bytes.get(member.name.clone()).is_some_and(|name| name.eq_ignore_ascii_case(wanted))
        })?;
        bytes.get(found.value.clone())
    };
    let columns = if name.eq_ignore_ascii_case(br#""rows""#) {
        match find(br#""columns""#).and_then(columns) {
            Some(columns) => Some(columns),
            None => return Some(Err("found rows of a table without its columns before them")),
        }
    } else {
        None
    };
    let context = find(br#""@odata.context""#).and_then(|text| serde_json::from_slice(text).ok());
    Some(Ok(Container { layout, context, columns }))
}

/// The names of a table's columns.
fn columns(text: &[u8]) -> Option<Arc<[String]>> {
    let columns: Vec<serde_json::Value> = serde_json::from_slice(text).ok()?;
    let name = |column: &serde_json::Value| {
        let name = ["name", "ColumnName"].iter().find_map(|key| column.get(key)).or(Some(column))?;
        name.as_str().map(str::to_owned)
    };
    columns.iter().map(name).collect()
}

pub(super) fn is_error(name: &[u8]) -> bool {
    [br#""error""#.as_slice(), br#""odata.error""#].iter().any(|error| name.eq_ignore_ascii_case(error))
}

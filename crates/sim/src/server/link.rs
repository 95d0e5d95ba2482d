//! Links to next pages: opaque, and spelled as oddly as those of the service.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::graph_request::GraphRequest;
use super::list::Query;
use crate::fault::Effect;
use crate::random::{combine_all, hash};

const NOT_ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/').remove(b'$');

/// Where a page starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cursor {
    /// At the beginning.
    First,
    /// At a position, which stays the same when records arrive.
    Position(u64),
    /// After so many records.
    Offset(u64),
}

/// The link to the page that starts at a cursor.
pub(super) fn link(request: &GraphRequest<'_>, query: &Query, next: Cursor) -> String {
    let options = &query.options;
    let mut parts = Vec::new();
    let mut add = |name: &str, value: &str| parts.push(format!("{name}={}", encode(value)));
    if let Some((filter, _)) = &options.filter {
        add("$filter", filter);
    }
    if let Some((order_by, _)) = &options.order_by {
        add("$orderBy", order_by);
    }
    if !options.select.is_empty() {
        add("$select", &options.select.join(","));
    }
    if let Some(top) = options.top {
        add("$top", &top.to_string());
    }
    add("$skiptoken", &next_token(request, query, next));
    let mut name = request.report.name.to_lowercase();
    if !request.arguments.is_empty() {
        let arguments =
            request.arguments.iter().map(|(name, value)| format!("{name}='{}'", value.replace('\'', "''")));
        name = format!("{}({})", request.report.name, encode(&arguments.collect::<Vec<_>>().join(",")));
    }
    if let Some(cast) = &query.cast {
        name = format!("{name}/{cast}");
    }
    let (schema, base) = (request.schema, request.base);
    format!("{base}/{}/{}/{name}?{}", schema.version, schema.root, parts.join("&"))
}

fn next_token(request: &GraphRequest<'_>, query: &Query, next: Cursor) -> String {
    let requested = query.options.skip_token.as_ref();
    if let (true, Some(requested)) = (request.struck.is(&Effect::RepeatedLink), requested) {
        return requested.clone();
    }
    let token = token(request, query, next);
    // The link of an empty page leads to the same page, but is another link.
    if request.struck.is(&Effect::EmptyPage) { format!("{token}_{}", request.struck.request) } else { token }
}

/// Where the requested page starts; `None` if the token is not one of this query.
pub(super) fn cursor(request: &GraphRequest<'_>, query: &Query) -> Option<Cursor> {
    let Some(given) = &query.options.skip_token else { return Some(Cursor::First) };
    let value = u64::from_str_radix(given.get(1..17)?, 16).ok()? ^ key(request, query);
    let cursor = match given.get(..1)? {
        "p" => Cursor::Position(value),
        "o" => Cursor::Offset(value),
        _ => return None,
    };
    let expected = token(request, query, cursor);
    let rest = given.strip_prefix(&expected)?;
    (rest.is_empty() || rest.starts_with('_')).then_some(cursor)
}

fn token(request: &GraphRequest<'_>, query: &Query, cursor: Cursor) -> String {
    let key = key(request, query);
    let (kind, value) = match cursor {
        Cursor::First => ('o', 0),
        Cursor::Position(position) => ('p', position),
        Cursor::Offset(offset) => ('o', offset),
    };
    format!("{kind}{:016x}{:016x}", value ^ key, combine_all(&[value, key, u64::from(u32::from(kind))]))
}

/// A token belongs to a query: another one refuses it.
fn key(request: &GraphRequest<'_>, query: &Query) -> u64 {
    let options = &query.options;
    let filter = options.filter.as_ref().map_or("", |(text, _)| text);
    let order = options.order_by.as_ref().map_or("", |(text, _)| text);
    let seed = request.tenant.data.settings.seed;
    combine_all(&[seed, hash(&request.report.name), hash(filter), hash(order)])
}

fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for (position, word) in text.split(' ').enumerate() {
        if position > 0 {
            encoded.push('+');
        }
        for part in utf8_percent_encode(word, NOT_ENCODED) {
            if part.starts_with('%') {
                encoded.push_str(&part.to_lowercase())
            } else {
                encoded.push_str(part)
            }
        }
    }
    encoded
}

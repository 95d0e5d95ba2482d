//! Links to next pages: opaque, and spelled as oddly as the service spells them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::call::Call;
use crate::odata::Options;
use crate::random::{combine_all, hash};

const LEFT_AS_THEY_ARE: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/').remove(b'$');

/// The link to the page that starts at a position.
pub(super) fn link(call: &Call<'_>, options: &Options, position: u64) -> String {
    let mut query = Vec::new();
    let mut add = |name: &str, value: &str| query.push(format!("{name}={}", encode(value)));
    if let Some((filter, _)) = &options.filter {
        add("$filter", filter);
    }
    if let Some(order_by) = &options.order_by {
        let direction = if order_by.descending { " desc" } else { "" };
        add("$orderBy", &format!("{}{direction}", order_by.path.join("/")));
    }
    if !options.select.is_empty() {
        add("$select", &options.select.join(","));
    }
    if let Some(top) = options.top {
        add("$top", &top.to_string());
    }
    add("$skiptoken", &token(call, options, position));
    let mut name = call.report.name.to_lowercase();
    if !call.arguments.is_empty() {
        let arguments =
            call.arguments.iter().map(|(name, value)| format!("{name}='{}'", value.replace('\'', "''")));
        name = format!("{}({})", call.report.name, encode(&arguments.collect::<Vec<_>>().join(",")));
    }
    format!("{}/{}/{}/{name}?{}", call.host, call.schema.version, call.schema.root, query.join("&"))
}

/// The position that a token of this query stands for.
pub(super) fn position(call: &Call<'_>, options: &Options) -> Option<u64> {
    let Some(given) = &options.skip_token else { return Some(0) };
    let position = u64::from_str_radix(given.get(..16)?, 16).ok()? ^ key(call, options);
    (token(call, options, position) == *given).then_some(position)
}

fn token(call: &Call<'_>, options: &Options, position: u64) -> String {
    let key = key(call, options);
    format!(
        "{:016x}{:016x}_{}",
        position ^ key,
        combine_all(&[position, key]),
        call.tenant.data.settings.until.unsigned_abs() % 1_000
    )
}

/// A token belongs to a query: with another one it isn't taken.
fn key(call: &Call<'_>, options: &Options) -> u64 {
    let filter = options.filter.as_ref().map_or("", |(text, _)| text);
    let order = options.order_by.as_ref().map_or(String::new(), |order| format!("{order:?}"));
    combine_all(&[call.tenant.data.settings.seed, hash(&call.report.name), hash(filter), hash(&order)])
}

fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for (position, word) in text.split(' ').enumerate() {
        if position > 0 {
            encoded.push('+');
        }
        for part in utf8_percent_encode(word, LEFT_AS_THEY_ARE) {
            if part.starts_with('%') {
                encoded.push_str(&part.to_lowercase())
            } else {
                encoded.push_str(part)
            }
        }
    }
    encoded
}

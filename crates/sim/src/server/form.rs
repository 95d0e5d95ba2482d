//! Form encoding.

use percent_encoding::percent_decode_str;

/// A field of a form or a query.
pub(super) fn form_value(body: &str, name: &str) -> Option<String> {
    let pairs = body.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.into_iter().find(|(found, _)| form_decoded(found) == name).map(|(_, value)| form_decoded(value))
}

/// Decodes a name or a value.
pub(super) fn form_decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

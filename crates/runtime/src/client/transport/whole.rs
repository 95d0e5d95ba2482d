//! Bodies that the service did not finish.

use bytes::Bytes;
use serde::de::IgnoredAny;

use crate::client::error::ServiceError;

/// How far from the end of a body an error of the service is looked for.
const TAIL: usize = 16 << 10;

/// Whether a body is what the service wanted to send: neither broken off, nor an error in place of a result.
///
/// Costs next to nothing for a body without a sign of either.
pub(crate) fn is_whole(body: &Bytes) -> bool {
    let text = body.trim_ascii();
    let close = match text.first() {
        Some(b'{') => b'}',
        Some(b'[') => b']',
        // Not JSON, or a single value: another attempt may bring something else only if there is nothing at all.
        _ => return true,
    };
    if text.last() != Some(&close) {
        return false;
    }
    let tail = text.get(text.len().saturating_sub(TAIL)..).unwrap_or_default();
    if !names_an_error(tail) {
        return true;
    }
    serde_json::from_slice::<IgnoredAny>(text).is_ok() && !ServiceError::is_all_of(text)
}

/// Whether a text has a member that may be an error of the service, in any of its spellings.
fn names_an_error(text: &[u8]) -> bool {
    const NAMES: [&[u8]; 2] = [b"error\"", b"odata.error\""];
    NAMES.iter().any(|name| text.windows(name.len()).any(|window| window.eq_ignore_ascii_case(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_body_that_was_broken_off_is_not_whole() {
        for (body, whole) in [
            (r#"{"value":[]}"#, true),
            (" {\"value\":[{\"error\":{\"code\":\"c\"}}]}\r\n", true),
            ("[{}]", true),
            ("", true),
            ("<html>", true),
            ("7", true),
            (r#"{"value":[{"id":"1"},{"i"#, false),
            (r#"{"value":[{"id":"1"},{"i{"error":{"code":"UnknownError"}}"#, false),
            (r#"{"value":[{"id":"1"}{"Error":{"code":"UnknownError"}}"#, false),
            (r#"{"error":{"code":"UnknownError"}}"#, false),
            (r#"{"@odata.context":"c","error":{"code":"UnknownError"}}"#, false),
            ("[", false),
        ] {
            assert_eq!(is_whole(&Bytes::from_static(body.as_bytes())), whole, "{body}");
        }
    }
}

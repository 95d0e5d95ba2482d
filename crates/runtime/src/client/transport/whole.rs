//! Bodies that the service did not finish.

use crate::client::error::ServiceError;
use crate::json;

/// How far from the end of a body an error of the service is searched for.
const TAIL: usize = 16 << 10;

/// Whether a body is what the service wanted to send: neither broken off, nor an error in place of a result.
///
/// A body can break off after a bracket that closes an inner value, so all of it is read over.
pub(crate) fn is_whole(body: &[u8]) -> bool {
    let text = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body).trim_ascii();
    let close = match text.first() {
        Some(b'{') => b'}',
        Some(b'[') => b']',
        // Not JSON, or a single value: another attempt may bring something else only if there is nothing at all.
        _ => return true,
    };
    if text.last() != Some(&close) {
        return false;
    }
    // An invalid byte is there again next time, and so is broken JSON that the service wrote to the end.
    let Ok(valid) = std::str::from_utf8(text) else { return true };
    match json::check(valid) {
        Ok(()) => {
            let tail = text.get(text.len().saturating_sub(TAIL)..).unwrap_or_default();
            !(names_an_error(tail) && ServiceError::is_all_of(text))
        }
        Err(error) => error.byte < text.len() && !names_an_error(text.get(error.byte..).unwrap_or_default()),
    }
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whether a text has a member that may be an error of the service, in any of its spellings.
fn names_an_error(text: &[u8]) -> bool {
    const NAMES: [&[u8]; 2] = [b"error\"", b"errors\""];
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
            (r#"{"value":[{"id":"1"}"#, false),
            (r#"{"value":[{"id":"1","x":[{}]}"#, false),
            (r#"{"value":[{"id":"1"}],"error":{"code":"c"}}"#, true),
            (r#"{"value":[{"id":"1"}{"id":"2"}]}"#, true),
            ("\u{feff}{\"value\":[", false),
        ] {
            assert_eq!(is_whole(body.as_bytes()), whole, "{body}");
        }
    }
}

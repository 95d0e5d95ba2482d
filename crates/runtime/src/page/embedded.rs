//! Errors of the service inside the body of a page.

use std::ops::Range;

use super::names::is_error_name;
use crate::json::{Reader, SyntaxError};

/// The number of candidates to check, from the end of the body.
const CANDIDATES: usize = 64;

/// How each spelling of the name contains the word.
const WORD: &[u8] = b"error";

/// Whether an element of a page consists only of `{"error": ..}` and annotations.
pub(crate) fn is_all_of(element: &str) -> bool {
    is_error_object(&mut Reader::new(element, 0)).unwrap_or(false)
}

/// Whether the object that comes next has an error of the service, and otherwise only annotations.
fn is_error_object(reader: &mut Reader<'_>) -> Result<bool, Box<SyntaxError>> {
    let mut has_error = false;
    let mut is_first = true;
    if !reader.take(b'{') {
        return Ok(false);
    }
    while reader.next_member(is_first)? {
        is_first = false;
        let name = reader.name()?;
        let first = reader.peek();
        reader.skip_value()?;
        if is_error_name(&name) {
            has_error |= matches!(first, Some(b'{' | b'[' | b'"'));
        } else if !name.contains('@') {
            return Ok(false);
        }
    }
    Ok(has_error)
}

/// Finds an `{"error": ..}` at the end of a body that does not start before `from`.
pub(crate) fn find(body: &[u8], from: usize) -> Option<Range<usize>> {
    let end = body.trim_ascii_end().len();
    let mut searched = end;
    for _ in 0..CANDIDATES {
        let is_word = |window: &[u8]| window.eq_ignore_ascii_case(WORD);
        let word = body.get(from..searched)?.windows(WORD.len()).rposition(is_word)? + from;
        searched = word;
        let before = body.get(from..word)?;
        let Some(quote) = before.iter().rposition(|byte| *byte == b'"') else { continue };
        let [opening @ .., b'{'] = before.get(..quote)?.trim_ascii_end() else { continue };
        let start = from + opening.len();
        if body.get(start..end).is_some_and(has_error) {
            return Some(start..end);
        }
    }
    None
}

/// Whether a text is an object that starts with an error of the service.
fn has_error(text: &[u8]) -> bool {
    let is_it = |text: &str| -> Result<bool, Box<SyntaxError>> {
        crate::json::check(text)?;
        let mut reader = Reader::new(text, 0);
        let is_error = reader.take(b'{') && reader.next_member(true)? && is_error_name(&reader.name()?);
        Ok(is_error && matches!(reader.peek(), Some(b'{' | b'[' | b'"')))
    };
    std::str::from_utf8(text).is_ok_and(|text| is_it(text).unwrap_or(false))
}

//! Errors of the service inside the body of a page.

use std::ops::Range;

use serde_json::Value;

use super::envelope::is_error_name;
use crate::json::{Reader, SyntaxError};

/// The number of candidates to check, from the end of the body.
const CANDIDATES: usize = 16;

const NAME: &[u8] = br#""error""#;

/// Whether an element of a page consists only of `{"error": ..}`.
pub(crate) fn is_all_of(element: &str) -> bool {
    let is_it = |mut reader: Reader<'_>| -> Result<bool, Box<SyntaxError>> {
        if !(reader.take(b'{') && reader.next_member(true)? && is_error_name(&reader.name()?)) {
            return Ok(false);
        }
        let first = reader.peek();
        reader.skip_value()?;
        Ok(matches!(first, Some(b'{' | b'"')) && !reader.next_member(false)?)
    };
    is_it(Reader::new(element, 0)).unwrap_or(false)
}

fn is_error(value: &Value) -> bool {
    value.is_object() || value.is_string()
}

/// Finds an `{"error": ..}` at the end of a body that does not start before `from`.
pub(crate) fn find(body: &[u8], from: usize) -> Option<Range<usize>> {
    let end = body.trim_ascii_end().len();
    let mut searched = end;
    for _ in 0..CANDIDATES {
        let name = body.get(from..searched)?.windows(NAME.len()).rposition(|window| window == NAME)? + from;
        searched = name;
        let before = body.get(from..name)?.trim_ascii_end();
        let [.., b'{'] = before else { continue };
        let start = from + before.len() - 1;
        let object: Option<Value> = body.get(start..end).and_then(|bytes| serde_json::from_slice(bytes).ok());
        if object.is_some_and(|object| object.get("error").is_some_and(is_error)) {
            return Some(start..end);
        }
    }
    None
}

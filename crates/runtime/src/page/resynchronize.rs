//! Past an element that is not JSON.

use bytes::Bytes;

use super::{Broken, PageReader, State, text_of};
use crate::json::{Position, Reader, Tracker};
use crate::wire::Wire;

/// How many bytes are read at most to find the next record, in lengths of the body: the time stays linear.
const EFFORT: usize = 4;

impl<T: Wire> PageReader<T> {
    /// After a syntax error in an element: continues after that element, and returns the bytes that are skipped.
    ///
    /// For stored pages, which nobody can request again. The end of a broken element is where its brackets close or,
    /// if they do not, before the next complete object after the error. Returns `None` if the last error was not a
    /// syntax error of an element, or if no record and no end of the page follow. Keep what is skipped: it is all
    /// there is of one record at least.
    ///
    /// ```
    /// use msgraph_runtime::{PageReader, Value};
    ///
    /// let body = r#"{"value": [{"id": "1"}, {"id": "2" "name": "x"}, {"id": "3"}]}"#;
    /// let mut page = PageReader::<Value>::new(body.into());
    /// assert_eq!(page.next().unwrap()?["id"], "1");
    /// assert!(page.next().unwrap().is_err());
    /// assert_eq!(page.resynchronize().as_deref(), Some(&br#"{"id": "2" "name": "x"}"#[..]));
    /// assert_eq!(page.next().unwrap()?["id"], "3");
    /// assert!(page.next().is_none());
    /// # Ok::<(), msgraph_runtime::PageError>(())
    /// ```
    pub fn resynchronize(&mut self) -> Option<Bytes> {
        if !matches!(self.state, State::Ended) {
            return None;
        }
        let broken = self.broken.take()?;
        let rest = self.rest();
        let end = closing(&rest, broken.start)
            .filter(|end| matches!(next(&rest, *end), Some(b',' | b']')))
            .or_else(|| next_object(&rest, &broken))?;
        let skipped = rest.slice(broken.start..end);
        // The text may have ended within the element. What follows is text again.
        let before = String::from_utf8_lossy(rest.get(..end).unwrap_or_default());
        let lines = Position::of(&before, before.len());
        self.origin = Position { byte: end, ..lines }.after(&self.origin);
        self.text = text_of(&rest.slice(end..));
        self.lines = Tracker::new();
        self.byte = 0;
        self.ahead = None;
        self.state = State::Elements { is_first: false, is_wrapped: broken.is_wrapped };
        Some(skipped)
    }
}

/// The comma before the next complete object after an error, which another element or the end of the array follows.
fn next_object(body: &Bytes, broken: &Broken) -> Option<usize> {
    let mut effort = body.len().saturating_mul(EFFORT);
    let mut from = broken.error.max(broken.start + 1);
    let mut text = text_of(&body.slice(from.min(body.len())..));
    let mut text_start = from;
    loop {
        let comma = from + body.get(from..)?.iter().position(|byte| *byte == b',')?;
        from = comma + 1;
        if next(body, from) != Some(b'{') {
            continue;
        }
        if from > text_start + text.len() {
            text = text_of(&body.slice(from..));
            text_start = from;
        }
        let mut reader = Reader::new(&text, from - text_start);
        let is_object = reader.skip_value().is_ok();
        if is_object && matches!(reader.peek(), Some(b',' | b']')) {
            return Some(comma);
        }
        effort = effort.checked_sub((reader.byte() + 1).saturating_sub(from - text_start))?;
    }
}

/// The byte after the bracket that closes the one at `start`, in text that need not be JSON otherwise.
fn closing(body: &[u8], start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_string = false;
    let mut bytes = body.iter().enumerate().skip(start);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_string => {
                bytes.next();
            }
            b'"' => is_string = !is_string,
            _ if is_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            b',' if depth == 0 => return Some(at).filter(|at| *at > start),
            _ => {}
        }
    }
    None
}

/// What comes next, after white space.
fn next(body: &[u8], from: usize) -> Option<u8> {
    body.get(from..)?.iter().copied().find(|byte| !byte.is_ascii_whitespace())
}

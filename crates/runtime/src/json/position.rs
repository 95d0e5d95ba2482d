//! From byte offsets to lines, columns and paths. Only used where an error is reported.

use std::fmt;

use super::JsonPath;
use super::reader::unescape;

/// A place in a JSON text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Position {
    /// Bytes before it.
    pub(crate) byte: usize,
    /// The line, from 1.
    pub(crate) line: usize,
    /// The byte within the line, from 1.
    pub(crate) column: usize,
    /// The value that it lies in.
    pub(crate) path: JsonPath,
}

impl Position {
    /// Describes the place after `byte` bytes.
    pub(crate) fn of(text: &str, byte: usize) -> Self {
        let byte = byte.min(text.len());
        let before = text.as_bytes().split_at_checked(byte).map_or(text.as_bytes(), |(before, _)| before);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + before.iter().rev().take_while(|byte| **byte != b'\n').count();
        let path = path_of(&walk(before, |_, _| {}));
        Self { byte, line, column, path }
    }

    /// The start of a text.
    pub(crate) fn start() -> Self {
        Self { byte: 0, line: 1, column: 1, path: JsonPath::default() }
    }

    /// The same position in a text that has more before it.
    pub(crate) fn after(mut self, origin: &Self) -> Self {
        if self.line == 1 {
            self.column += origin.column - 1;
        }
        self.line += origin.line - 1;
        self.byte += origin.byte;
        self
    }

    /// Formats an error message with this position.
    pub(crate) fn describe(&self, problem: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { byte, line, column, path } = self;
        if !path.as_str().is_empty() {
            write!(formatter, "{path}: ")?;
        }
        write!(formatter, "{problem} (line {line}, column {column}, byte {byte})")
    }
}

/// Counts lines once, however many positions are asked for.
#[derive(Clone, Debug)]
pub(crate) struct Tracker {
    byte: usize,
    line: usize,
    line_start: usize,
}

impl Tracker {
    pub(crate) fn new() -> Self {
        Self { byte: 0, line: 1, line_start: 0 }
    }

    /// The position of a byte, which is at `path`.
    pub(crate) fn position(&mut self, text: &str, byte: usize, path: JsonPath) -> Position {
        let byte = byte.min(text.len());
        if byte < self.byte {
            *self = Self::new();
        }
        let read = text.as_bytes().get(self.byte..byte).unwrap_or_default();
        if let Some(last) = read.iter().rposition(|byte| *byte == b'\n') {
            self.line += read.iter().filter(|byte| **byte == b'\n').count();
            self.line_start = self.byte + last + 1;
        }
        self.byte = byte;
        Position { byte, line: self.line, column: byte - self.line_start + 1, path }
    }
}

/// The byte at which the value at `path` starts; of several, the last.
pub(crate) fn locate(text: &str, path: &str) -> Option<usize> {
    let mut found = None;
    walk(text.as_bytes(), |start, frames| {
        if path_of(frames).as_str() == path {
            found = Some(start);
        }
    });
    found
}

/// Where in an object or an array a place is.
enum Frame {
    /// At a member, once its name is read.
    Object(Option<String>),
    /// At the element of this index.
    Array(usize),
}

/// Calls `visit` with the start of each value and what it is in, and returns the frames at the end of the text.
/// Broken JSON is read as far as it can be understood.
fn walk(text: &[u8], mut visit: impl FnMut(usize, &[Frame])) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut start = 0;
    while let Some(byte) = text.get(start) {
        let end = token_end(text, start, *byte);
        match (byte, frames.last_mut()) {
            (b' ' | b'\t' | b'\r' | b'\n' | b':', _) => {}
            (b',', Some(Frame::Array(index))) => *index += 1,
            (b',', Some(Frame::Object(name))) => *name = None,
            (b',', None) => {}
            (b'}' | b']', _) => {
                frames.pop();
            }
            (b'"', Some(Frame::Object(name @ None))) => {
                *name = name_of(text.get(start + 1..end).unwrap_or_default());
            }
            _ => visit(start, &frames),
        }
        match byte {
            b'{' => frames.push(Frame::Object(None)),
            b'[' => frames.push(Frame::Array(0)),
            _ => {}
        }
        start = end;
    }
    frames
}

/// The text of a name, after its opening quote.
fn name_of(rest: &[u8]) -> Option<String> {
    str::from_utf8(rest.strip_suffix(b"\"")?).ok().map(unescape)
}

/// The offset after the token that starts at `start` with `first`.
pub(super) fn token_end(text: &[u8], start: usize, first: u8) -> usize {
    let rest = text.get(start + 1..).unwrap_or_default();
    let length = match first {
        b'"' => string_length(rest),
        byte if is_boundary(byte) => 0,
        _ => rest.iter().take_while(|byte| !is_boundary(**byte)).count(),
    };
    start + 1 + length
}

fn is_boundary(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'}' | b']' | b'{' | b'[' | b'"')
}

/// The length of a string after its opening quote, including the closing one.
fn string_length(text: &[u8]) -> usize {
    let mut escaped = false;
    for (index, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The longest path that is reported in full.
const FRAMES: usize = 64;

fn path_of(frames: &[Frame]) -> JsonPath {
    let mut path = JsonPath::default();
    for frame in frames.iter().take(FRAMES) {
        match frame {
            Frame::Object(None) => {}
            Frame::Object(Some(name)) => path.push_member(name),
            Frame::Array(index) => path.push_element(*index),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_reported_by_line_column_and_path() {
        let text = "{\"a\": [1,\n {\"b.c\": \"x\\\"y\", \"d\": tru";
        let places: Vec<String> = [0, 1, 6, 7, 10, 13, 21, 36]
            .into_iter()
            .map(|byte| Position::of(text, byte))
            .map(|place| format!("{}:{} {}", place.line, place.column, place.path))
            .collect();
        assert_eq!(
            places,
            ["1:1 ", "1:2 ", "1:7 a", "1:8 a[0]", "2:1 a[1]", "2:4 a[1]", "2:12 a[1]['b.c']", "2:26 a[1].d"]
        );
    }

    #[test]
    fn the_last_of_several_values_is_located() {
        assert_eq!(locate(r#"{"a": 1, "b": {"a": 2}, "a": 3}"#, "a"), Some(29));
        assert_eq!(locate(r#" [{"a": [0, {"b": 1}]}]"#, "[0].a[1].b"), Some(18));
        assert_eq!(locate(" 5", ""), Some(1));
        assert_eq!(locate("{}", "a"), None);
    }
}

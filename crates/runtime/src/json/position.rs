//! From byte offsets to lines, columns and paths. Only used where an error is reported.

use std::fmt;

use super::JsonPath;

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
        let mut path = JsonPath::default();
        walk(text, |start, current| {
            if start < byte {
                path = current;
            }
            start < byte
        });
        Self { byte, line, column, path }
    }

    /// Tells of a problem, and that it is here.
    pub(crate) fn describe(&self, problem: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { byte, line, column, path } = self;
        if !path.as_str().is_empty() {
            write!(formatter, "{path}: ")?;
        }
        write!(formatter, "{problem} (line {line}, column {column}, byte {byte})")
    }

    /// Describes the place where parsing `text` failed.
    pub(crate) fn of_error(text: &str, error: &serde_json::Error) -> Self {
        Self::of(text, byte_of_error(text, error))
    }
}

/// How many bytes of `text` are before the byte that `error` complains of.
pub(crate) fn byte_of_error(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1)
}

/// The byte at which the value at `path` starts; of several, the last.
pub(crate) fn locate(text: &str, path: &str) -> Option<usize> {
    let mut found = None;
    walk(text, |start, current| {
        if current.as_str() == path {
            found = Some(start);
        }
        true
    });
    found
}

enum Frame {
    Object(String),
    Array(usize),
}

/// Calls `visit` with the start and the path of each value, and of each member's name, until it says to stop.
/// Broken JSON is taken as far as it can be understood.
fn walk(text: &str, mut visit: impl FnMut(usize, JsonPath) -> bool) {
    let mut frames: Vec<Frame> = Vec::new();
    let mut name_expected = false;
    let mut in_scalar = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((start, byte)) = bytes.next() {
        if name_expected && byte == b'"' {
            let end = string_end(text, start);
            if let (Some(Frame::Object(name)), Some(raw)) = (frames.last_mut(), text.get(start..end)) {
                *name = serde_json::from_str(raw).unwrap_or_default();
            }
            if end > start + 1 {
                bytes.nth(end - start - 2);
            }
            name_expected = false;
            continue;
        }
        let starts_value = match byte {
            b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'}' | b']' => false,
            _ => !in_scalar,
        };
        in_scalar = starts_value && !matches!(byte, b'"' | b'{' | b'[') || (in_scalar && !is_boundary(byte));
        if starts_value && !visit(start, path_of(&frames)) {
            return;
        }
        match byte {
            b'"' => {
                let end = string_end(text, start);
                if end > start + 1 {
                    bytes.nth(end - start - 2);
                }
            }
            b'{' => {
                frames.push(Frame::Object(String::new()));
                name_expected = true;
            }
            b'[' => frames.push(Frame::Array(0)),
            b'}' | b']' => {
                frames.pop();
                name_expected = false;
            }
            b',' => match frames.last_mut() {
                Some(Frame::Array(index)) => *index += 1,
                Some(Frame::Object(_)) => name_expected = true,
                None => {}
            },
            _ => {}
        }
    }
}

fn is_boundary(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'}' | b']' | b'{' | b'[' | b'"')
}

/// The byte after the string that starts at `start`.
fn string_end(text: &str, start: usize) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(start + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

fn path_of(frames: &[Frame]) -> JsonPath {
    let mut path = JsonPath::default();
    for frame in frames {
        match frame {
            Frame::Object(name) => path.push_member(name),
            Frame::Array(index) => path.push_element(*index),
        }
    }
    path
}

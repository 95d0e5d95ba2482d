//! Reading a JSON text piece by piece.

use std::ops::Range;

use serde::de::{DeserializeOwned, IgnoredAny};

use super::position::byte_of_error;
use super::repair::repaired;

/// A place in a JSON text, and what is expected there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'t> {
    text: &'t str,
    byte: usize,
}

/// A text that isn't JSON, or not the JSON that is expected.
#[derive(Clone, Debug)]
pub(crate) struct SyntaxError {
    /// What is wrong.
    pub(crate) message: String,
    /// How many bytes stand before the place.
    pub(crate) byte: usize,
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(text: &'t str, byte: usize) -> Self {
        Self { text, byte }
    }

    /// How many bytes are read.
    pub(crate) fn byte(&self) -> usize {
        self.byte
    }

    /// What comes next, after white space, which counts as read.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.byte..)?;
        let space = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count();
        self.byte += space;
        rest.get(space).copied()
    }

    /// Reads this character if it comes next.
    pub(crate) fn take(&mut self, character: u8) -> bool {
        let comes = self.peek() == Some(character);
        self.byte += usize::from(comes);
        comes
    }

    /// Reads this character, which must come next.
    pub(crate) fn expect(&mut self, character: u8) -> Result<(), SyntaxError> {
        if self.take(character) {
            return Ok(());
        }
        Err(self.syntax_error(&format!("expected `{}`", char::from(character))))
    }

    /// Reads one value, and says where it stands.
    pub(crate) fn value<T: DeserializeOwned>(&mut self) -> Result<(T, Range<usize>), SyntaxError> {
        self.peek();
        let start = self.byte;
        let rest = self.text.get(start..).unwrap_or_default();
        let (value, length) = match first_value(rest) {
            Some(Ok(read)) => read,
            Some(Err(error)) => repaired_value(rest).ok_or_else(|| SyntaxError {
                message: super::message(&error),
                byte: start + byte_of_error(rest, &error),
            })?,
            None => return Err(self.syntax_error("expected a value")),
        };
        self.byte += length;
        Ok((value, start..self.byte))
    }

    /// Says that this isn't what should come next.
    pub(crate) fn syntax_error(&mut self, expected: &str) -> SyntaxError {
        let found = match self.peek() {
            None => ", but the text ends",
            Some(_) => "",
        };
        SyntaxError { message: format!("{expected}{found}"), byte: self.byte }
    }
}

/// The value that a text starts with, and its length; nothing where the text ends.
fn first_value<T: DeserializeOwned>(text: &str) -> Option<Result<(T, usize), serde_json::Error>> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    Some(values.next()?.map(|value| (value, values.byte_offset())))
}

/// The same where serde_json refuses the value, if it is JSON nevertheless.
#[cold]
fn repaired_value<T: DeserializeOwned>(text: &str) -> Option<(T, usize)> {
    let (_, length) = first_value::<IgnoredAny>(text)?.ok()?;
    Some((repaired(text.get(..length)?)?, length))
}

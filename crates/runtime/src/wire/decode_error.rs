//! Text that cannot be decoded.

use std::fmt;
use std::str::Utf8Error;

use crate::json::{Position, SyntaxError, locate};

use super::Mismatch;

/// JSON that could not be decoded into the requested type.
///
/// Has the location of the error. Shows nothing of the text except the value in question, shortened.
///
/// ```
/// use msgraph_runtime::{Record, Value};
///
/// let error = Record::<Value>::from_json(r#"{"status": {"errorCode": }}"#).unwrap_err();
/// assert_eq!(error.json_path(), "status.errorCode");
/// assert_eq!(error.byte(), 25);
/// assert_eq!(error.to_string(), "status.errorCode: expected value (line 1, column 26, byte 25)");
/// ```
#[derive(Clone, Debug)]
pub struct DecodeError {
    message: String,
    position: Position,
}

impl DecodeError {
    /// The text is not JSON.
    pub(crate) fn syntax(text: &str, error: &SyntaxError) -> Self {
        Self { message: error.message.to_string(), position: Position::of(text, error.byte) }
    }

    /// The bytes are not UTF-8.
    pub(crate) fn utf8(bytes: &[u8], error: Utf8Error) -> Self {
        let valid =
            bytes.get(..error.valid_up_to()).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
        Self { message: "invalid UTF-8".to_owned(), position: Position::of(valid, valid.len()) }
    }

    /// The text is JSON, but its outermost value has another type than `expected`.
    pub(crate) fn wrong_type(text: &str, expected: &str, found: &str) -> Self {
        let position = Position::of(text, locate(text, "").unwrap_or_default());
        Self { message: format!("expected {expected}, found {found}"), position }
    }

    /// Something is wrong at a path.
    pub(crate) fn at(text: &str, path: &str, message: String) -> Self {
        let mut position = Position::of(text, locate(text, path).unwrap_or_default());
        position.path = path.into();
        Self { message, position }
    }

    /// A value has another type than declared.
    pub(crate) fn mismatch(text: &str, mismatch: &Mismatch<'_>) -> Self {
        let mut position = Position::of(text, locate(text, mismatch.json_path()).unwrap_or_default());
        position.path = mismatch.json_path().into();
        Self { message: mismatch.message(), position }
    }

    /// The JSON path: `status.errorCode`. Empty for the outermost value.
    #[must_use]
    pub fn json_path(&self) -> &str {
        self.position.path.as_str()
    }

    /// The offset in the text, in bytes.
    #[must_use]
    pub fn byte(&self) -> usize {
        self.position.byte
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.position.line
    }

    /// The byte within the line, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.position.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.position.describe(&self.message, formatter)
    }
}

impl std::error::Error for DecodeError {}

//! What can be wrong with a page.

use std::fmt;

use crate::json::Position;

/// A body that isn't a page of records, or a part of it that isn't a record.
#[derive(Clone, Debug)]
pub struct PageError {
    kind: Kind,
    message: String,
    position: Position,
    raw: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Syntax,
    NotARecord,
    Service,
}

impl PageError {
    /// Whether the body isn't the JSON of a page, or is cut off. Nothing comes after such an error.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        self.kind == Kind::Syntax
    }

    /// Whether one element isn't a record. Its neighbours are intact, and come next.
    #[must_use]
    pub fn is_not_a_record(&self) -> bool {
        self.kind == Kind::NotARecord
    }

    /// How many bytes stand before the place.
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

    /// Where in the JSON: `value[17].status`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.position.path.as_str()
    }

    /// The text of the element that isn't a record.
    #[must_use]
    pub fn raw(&self) -> Option<&str> {
        self.is_not_a_record().then_some(self.raw.as_str())
    }

    /// The error that the service wrote into the body: `{"error": {"code": ..}}`.
    #[must_use]
    pub fn embedded_error(&self) -> Option<&str> {
        (self.kind == Kind::Service).then_some(self.raw.as_str())
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.message)
    }
}

impl std::error::Error for PageError {}

//! What could not be read.

use std::{fmt, io};

/// A part of an export that could not be read.
///
/// Unless it is [fatal](Self::is_fatal), the reader goes on with the next document.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    message: String,
    position: Position,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// A place in the text of an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Position {
    /// How many bytes come before it, in the text after decompression, as UTF-8, byte order mark included.
    pub byte: u64,
    /// The line, from 1.
    pub line: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The input fails.
    Input,
    /// The compressed data is damaged or ends too early.
    Compression,
    /// The text is not JSON, or not Unicode.
    Syntax,
    /// The text is JSON, but no form that is understood.
    Form,
    /// A document exceeds the limit.
    Limit,
}

impl Error {
    pub(crate) fn new(kind: Kind, position: Position, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), position, source: None }
    }

    pub(crate) fn input(position: Position, error: io::Error) -> Self {
        Self {
            kind: Kind::Input,
            message: "the input could not be read".to_owned(),
            position,
            source: Some(error.into()),
        }
    }

    /// Where it is, or where the text ended.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// Whether the text is not JSON, or not Unicode.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        self.kind == Kind::Syntax
    }

    /// Whether the text is JSON or another format, but no form of an audit log that is understood.
    #[must_use]
    pub fn is_form(&self) -> bool {
        self.kind == Kind::Form
    }

    /// Whether a document exceeds the limit of the reader.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        self.kind == Kind::Limit
    }

    /// Whether the compressed data is damaged or ends too early.
    #[must_use]
    pub fn is_compression(&self) -> bool {
        self.kind == Kind::Compression
    }

    /// Whether nothing more can be read: the input fails, or its compression is damaged.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        matches!(self.kind, Kind::Input | Kind::Compression)
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, byte {}", self.line, self.byte)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.message, self.position)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}

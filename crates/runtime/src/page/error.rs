//! What can be wrong with a page.

use std::fmt;

use bytestring::ByteString;

use crate::json::Position;

/// A body that isn't a page of records, or a part of it that isn't a record.
///
/// ```
/// use msgraph_runtime::PageReader;
///
/// let body = r#"{"value": [7, 8, {"error": {"code": "UnknownError"}}"#;
/// let errors: Vec<_> = PageReader::<String>::new(body.into()).filter_map(Result::err).collect();
/// assert_eq!(errors[0].raw(), Some("7"));
/// assert_eq!(errors[0].to_string(), "value[0]: expected Edm.String, found 7 (line 1, column 12, byte 11)");
/// assert_eq!(errors[2].embedded_error(), Some(r#"{"error": {"code": "UnknownError"}}"#));
/// ```
#[derive(Clone)]
pub struct PageError {
    kind: Kind,
    position: Position,
}

#[derive(Clone)]
enum Kind {
    Syntax(String),
    NotARecord {
        problem: String,
        raw: ByteString,
    },
    /// An element that is an error of the service, in place of a record.
    ErrorForRecord(ByteString),
    Service(String),
}

impl PageError {
    pub(crate) fn syntax(text: &str, byte: usize, message: String) -> Self {
        Self { kind: Kind::Syntax(message), position: Position::of(text, byte) }
    }

    pub(crate) fn not_a_record(
        text: &str,
        byte: usize,
        raw: ByteString,
        expected: &str,
        found: &str,
    ) -> Self {
        let problem = format!("expected {expected}, found {found}");
        Self { kind: Kind::NotARecord { problem, raw }, position: Position::of(text, byte) }
    }

    pub(crate) fn error_for_record(text: &str, byte: usize, raw: ByteString) -> Self {
        Self { kind: Kind::ErrorForRecord(raw), position: Position::of(text, byte) }
    }

    pub(crate) fn service(text: &str, byte: usize, error: String) -> Self {
        Self { kind: Kind::Service(error), position: Position::of(text, byte) }
    }

    /// Whether the body isn't the JSON of a page, or is cut off. Nothing comes after such an error.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.kind, Kind::Syntax(_))
    }

    /// Whether one element isn't a record. Its neighbours are intact, and come next.
    #[must_use]
    pub fn is_not_a_record(&self) -> bool {
        matches!(self.kind, Kind::NotARecord { .. } | Kind::ErrorForRecord(_))
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
        match &self.kind {
            Kind::NotARecord { raw, .. } | Kind::ErrorForRecord(raw) => Some(raw),
            Kind::Syntax(_) | Kind::Service(_) => None,
        }
    }

    /// The error that the service wrote into the body, or in place of a record: `{"error": {"code": ..}}`.
    #[must_use]
    pub fn embedded_error(&self) -> Option<&str> {
        match &self.kind {
            Kind::Service(error) => Some(error),
            Kind::ErrorForRecord(error) => Some(error),
            Kind::Syntax(_) | Kind::NotARecord { .. } => None,
        }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = match &self.kind {
            Kind::Syntax(message) => message,
            Kind::NotARecord { problem, .. } => problem,
            Kind::ErrorForRecord(_) => "an error of the service in place of a record",
            Kind::Service(_) => "the body ends in an error of the service",
        };
        self.position.describe(problem, formatter)
    }
}

/// Without the texts, which are records of the tenant's.
impl fmt::Debug for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PageError({self})")
    }
}

impl std::error::Error for PageError {}

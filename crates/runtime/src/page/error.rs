//! Errors in a page.

use std::fmt;

use bytestring::ByteString;

use crate::json::Position;

/// The error of a body that is not a page of records, or of an element that is not a record.
///
/// ```
/// use msgraph_runtime::PageReader;
///
/// let body = r#"{"value": [7, 8, {"error": {"code": "UnknownError"}}"#;
/// let errors: Vec<_> = PageReader::<String>::new(body.into()).filter_map(Result::err).collect();
/// assert_eq!(errors[0].raw_record(), Some("7"));
/// assert_eq!(errors[0].to_string(), "value[0]: expected Edm.String, found 7 (line 1, column 12, byte 11)");
/// assert_eq!(errors[2].embedded_error(), Some(r#"{"error": {"code": "UnknownError"}}"#));
/// ```
#[derive(Clone)]
pub struct PageError {
    kind: PageErrorKind,
    position: Position,
}

#[derive(Clone)]
enum PageErrorKind {
    Syntax(String),
    NotARecord {
        message: String,
        raw: ByteString,
    },
    /// An element that is an error of the service instead of a record.
    ErrorForRecord(ByteString),
    Service(String),
}

impl PageError {
    pub(crate) fn syntax(position: Position, message: String) -> Self {
        Self { kind: PageErrorKind::Syntax(message), position }
    }

    pub(crate) fn not_a_record(position: Position, raw: ByteString, expected: &str, found: &str) -> Self {
        let message = format!("expected {expected}, found {found}");
        Self { kind: PageErrorKind::NotARecord { message, raw }, position }
    }

    pub(crate) fn error_for_record(position: Position, raw: ByteString) -> Self {
        Self { kind: PageErrorKind::ErrorForRecord(raw), position }
    }

    pub(crate) fn service(position: Position, error: String) -> Self {
        Self { kind: PageErrorKind::Service(error), position }
    }

    /// Whether the body is not the JSON of a page, or is truncated. Iteration ends after this error.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.kind, PageErrorKind::Syntax(_))
    }

    /// Whether one element is not a record. Iteration continues: the other records are intact.
    #[must_use]
    pub fn is_not_a_record(&self) -> bool {
        matches!(self.kind, PageErrorKind::NotARecord { .. } | PageErrorKind::ErrorForRecord(_))
    }

    /// The offset in the body, in bytes.
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

    /// The JSON path: `value[17].status`.
    #[must_use]
    pub fn json_path(&self) -> &str {
        self.position.path.as_str()
    }

    /// The raw text of the element that is not a record.
    #[must_use]
    pub fn raw_record(&self) -> Option<&str> {
        match &self.kind {
            PageErrorKind::NotARecord { raw, .. } | PageErrorKind::ErrorForRecord(raw) => Some(raw),
            PageErrorKind::Syntax(_) | PageErrorKind::Service(_) => None,
        }
    }

    /// The error that the service wrote into the body, or instead of a record: `{"error": {"code": ..}}`.
    #[must_use]
    pub fn embedded_error(&self) -> Option<&str> {
        match &self.kind {
            PageErrorKind::Service(error) => Some(error),
            PageErrorKind::ErrorForRecord(error) => Some(error),
            PageErrorKind::Syntax(_) | PageErrorKind::NotARecord { .. } => None,
        }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = match &self.kind {
            PageErrorKind::Syntax(message) => message,
            PageErrorKind::NotARecord { message, .. } => message,
            PageErrorKind::ErrorForRecord(_) => "an error of the service instead of a record",
            PageErrorKind::Service(_) => "the body ends in an error of the service",
        };
        self.position.describe(message, formatter)
    }
}

/// Does not show the text of records.
impl fmt::Debug for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PageError({self})")
    }
}

impl std::error::Error for PageError {}

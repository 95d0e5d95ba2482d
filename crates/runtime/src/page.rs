//! Pages: the records of one response body.

mod embedded;
mod envelope;
mod error;

use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::ops::Range;

use bytes::Bytes;
use bytestring::ByteString;
use serde::de::IgnoredAny;

use crate::json::{Cursor, SyntaxError};
use crate::record::Record;
use crate::wire::mismatch::kind;
use crate::wire::{Decoded, Wire};
use envelope::{Envelope, Layout};

pub use error::PageError;

/// Reads the records of one response body, lazily and in one pass.
///
/// Some bodies that deviate from OData are accepted: an array, an entity, one object as `value`. Iteration ends without
/// an error only if the body is complete and well-formed. Otherwise the complete records are followed by an error.
///
/// ```
/// use msgraph_runtime::{PageReader, Value};
///
/// let body = r#"{"value": [{"id": "1"}, {"id": "2"}], "@odata.nextLink": "https://graph.microsoft.com/next"}"#;
/// let mut page = PageReader::<Value>::new(body.into());
/// assert_eq!(page.next_link(), Some("https://graph.microsoft.com/next"));
/// let records: Vec<_> = page.collect::<Result<_, _>>()?;
/// assert_eq!(records[1].raw(), r#"{"id": "2"}"#);
/// # Ok::<(), msgraph_runtime::PageError>(())
/// ```
pub struct PageReader<T> {
    body: Bytes,
    /// The body, up to the first byte that is not UTF-8.
    text: ByteString,
    /// The offset up to which the text was read.
    byte: usize,
    state: State,
    envelope: Envelope,
    records: PhantomData<fn() -> T>,
}

#[derive(Debug)]
enum State {
    /// After the opening bracket of the array, or after an element.
    Elements { any: bool, wrapped: bool },
    /// Before the only record.
    Single { wrapped: bool },
    /// Failed; the error was not yielded yet.
    Failed(Box<PageError>),
    /// Exhausted.
    Ended,
}

impl<T: Wire> PageReader<T> {
    /// Returns a reader of a body.
    #[must_use]
    pub fn new(body: Bytes) -> Self {
        let text = text_of(&body);
        let mut reader = Self {
            body,
            text,
            byte: 0,
            state: State::Ended,
            envelope: Envelope::default(),
            records: PhantomData,
        };
        reader.read_start();
        reader
    }

    /// The link to the next page, if there is one.
    ///
    /// It is available before the records are read; if it comes after the records in the body, they are skipped.
    /// `None` does not prove that this is the last page: a truncated body has no link. Only an error-free end of
    /// iteration does.
    pub fn next_link(&mut self) -> Option<&str> {
        if self.envelope.next_link.is_none() {
            let mut cursor = Cursor::new(&self.text, self.byte);
            let skipped = match self.state {
                State::Elements { any, wrapped: true } => skip_elements(&mut cursor, any),
                State::Single { wrapped: true } => cursor.value::<IgnoredAny>().map(drop),
                _ => return None,
            };
            let mut envelope = self.envelope.clone();
            if skipped.and_then(|()| envelope.read_end::<T>(&mut cursor)).is_ok() {
                self.envelope = envelope;
            }
        }
        self.envelope.next_link.as_deref()
    }

    /// The number of records in the collection, if it was requested and precedes `value` in the body.
    ///
    /// Wire name: `@odata.count`
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        self.envelope.count
    }

    /// The context URL of the page.
    ///
    /// Wire name: `@odata.context`
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.envelope.context.as_deref()
    }

    /// The complete body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    fn read_start(&mut self) {
        let byte_order_mark = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut cursor = Cursor::new(&self.text, byte_order_mark);
        match envelope::read_start::<T>(&mut cursor) {
            Ok((layout, envelope)) => {
                self.byte = cursor.byte();
                self.envelope = envelope;
                self.state = match layout {
                    Layout::Collection => State::Elements { any: false, wrapped: true },
                    Layout::Array => State::Elements { any: false, wrapped: false },
                    Layout::Wrapped => State::Single { wrapped: true },
                    Layout::Entity => State::Single { wrapped: false },
                    Layout::Error => self.ended(),
                };
            }
            Err(error) => self.state = self.failed(error, 0),
        }
    }

    /// Reads the next element of the array, if there is one.
    fn read_element(&mut self, any: bool, wrapped: bool) -> Option<Result<Record<T>, PageError>> {
        let mut cursor = Cursor::new(&self.text, self.byte);
        match next_element(&mut cursor, any) {
            Ok(true) => {
                let start = cursor.byte();
                self.read_record(start, State::Elements { any: true, wrapped })
            }
            Ok(false) => {
                self.byte = cursor.byte();
                self.read_end(wrapped);
                None
            }
            Err(error) => {
                self.state = self.failed(error, self.byte);
                None
            }
        }
    }

    /// Reads the record at `start` and sets the state `then`.
    fn read_record(&mut self, start: usize, then: State) -> Option<Result<Record<T>, PageError>> {
        let mut cursor = Cursor::new(&self.text, start);
        let (decoded, range) = match cursor.value::<Decoded<Box<T>>>() {
            Ok(read) => read,
            Err(error) => {
                self.state = self.failed(error, start);
                return None;
            }
        };
        self.byte = range.end;
        // A body that ends here is truncated, and this may be the error that ended it instead of a record.
        if cursor.peek().is_none()
            && let State::Elements { .. } = then
            && let Some(error) = embedded::find(&self.body, start).filter(|error| error.start == start)
        {
            self.state = State::Failed(Box::new(self.service(error)));
            return None;
        }
        self.state = then;
        let raw = self.text.slice_ref(self.text.get(range.clone()).unwrap_or_default());
        if T::declares("error") != Some(true) && embedded::is_all_of(&raw) {
            return Some(Err(PageError::error_for_record(&self.text, range.start, raw)));
        }
        let found = match decoded {
            Decoded::Value(value) => return Some(Ok(Record::new(raw, value))),
            Decoded::Null => "null".to_owned(),
            Decoded::Mismatch(value) => kind(&value),
        };
        Some(Err(PageError::not_a_record(&self.text, range.start, raw, &T::expected(), &found)))
    }

    /// Reads the rest of the body after the last record.
    fn read_end(&mut self, wrapped: bool) {
        let mut cursor = Cursor::new(&self.text, self.byte);
        let mut end = if wrapped { self.envelope.read_end::<T>(&mut cursor) } else { Ok(()) };
        if end.is_ok() && (cursor.peek().is_some() || self.text.len() < self.body.len()) {
            end = Err(cursor.syntax_error("expected the end of the text"));
        }
        self.state = match end {
            Ok(()) => self.ended(),
            Err(error) => self.failed(error, self.byte),
        };
    }

    /// The state at the end of a well-formed body.
    fn ended(&self) -> State {
        match &self.envelope.error {
            Some(value) => {
                let object = format!(r#"{{"error":{}}}"#, self.text.get(value.clone()).unwrap_or_default());
                State::Failed(Box::new(PageError::service(&self.text, value.start, object)))
            }
            None => State::Ended,
        }
    }

    /// The state after a syntax error after `from`.
    fn failed(&self, error: SyntaxError, from: usize) -> State {
        let error = match embedded::find(&self.body, from) {
            Some(error) => self.service(error),
            None if error.byte >= self.text.len() && self.text.len() < self.body.len() => {
                PageError::syntax(&self.text, self.text.len(), "invalid UTF-8".to_owned())
            }
            None => PageError::syntax(&self.text, error.byte, error.message),
        };
        State::Failed(Box::new(error))
    }

    fn service(&self, error: Range<usize>) -> PageError {
        let raw = self.body.get(error.clone()).unwrap_or_default();
        PageError::service(&self.text, error.start, String::from_utf8_lossy(raw).into_owned())
    }
}

/// The body as text, up to the first byte that is not UTF-8.
fn text_of(body: &Bytes) -> ByteString {
    ByteString::try_from(body.clone()).unwrap_or_else(|error| {
        let valid = body.slice(..error.valid_up_to());
        ByteString::try_from(valid).unwrap_or_default()
    })
}

/// Moves to the next element of an array and returns true, or past its closing bracket and returns false.
fn next_element(cursor: &mut Cursor<'_>, any: bool) -> Result<bool, SyntaxError> {
    if cursor.take(b']') {
        return Ok(false);
    }
    if any && !cursor.take(b',') {
        return Err(cursor.syntax_error("expected `,` or `]`"));
    }
    cursor.peek();
    Ok(true)
}

fn skip_elements(cursor: &mut Cursor<'_>, mut any: bool) -> Result<(), SyntaxError> {
    while next_element(cursor, any)? {
        cursor.value::<IgnoredAny>()?;
        any = true;
    }
    Ok(())
}

impl<T: Wire> Iterator for PageReader<T> {
    type Item = Result<Record<T>, PageError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let item = match mem::replace(&mut self.state, State::Ended) {
                State::Elements { any, wrapped } => self.read_element(any, wrapped),
                State::Single { wrapped } => {
                    let start = self.byte;
                    let record = self.read_record(start, State::Ended);
                    if record.is_some() {
                        self.read_end(wrapped);
                    }
                    record
                }
                State::Failed(error) => return Some(Err(*error)),
                State::Ended => return None,
            };
            if item.is_some() {
                return item;
            }
        }
    }
}

impl<T: Wire> std::iter::FusedIterator for PageReader<T> {}

/// Shows neither records nor the link, whose query contains tenant secrets.
impl<T> fmt::Debug for PageReader<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body.len();
        formatter
            .debug_struct("PageReader")
            .field("length", &length)
            .field("read", &self.byte)
            .finish_non_exhaustive()
    }
}
